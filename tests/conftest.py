"""What holds for all tests."""

import os

from hypothesis import settings

# A law holds or it does not; how long a busy machine takes to find out is no reason.
settings.register_profile("dateline", deadline=None)
# A change is judged on the same examples every time; new ones are found at the desk.
settings.register_profile("judged", settings.get_profile("dateline"), derandomize=True)
settings.load_profile("judged" if os.environ.get("CI") else "dateline")
