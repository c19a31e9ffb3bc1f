"""What holds for all tests."""

from hypothesis import settings

# A law holds or it does not; how long a busy machine takes to find out is no reason.
settings.register_profile("dateline", deadline=None)
settings.load_profile("dateline")
