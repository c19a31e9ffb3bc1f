"""Where an article has summed its story up, and tells it from the beginning.

*… fought in the autumn of 1877. / Background / In June they crossed*: in 1877.
"""

from timeline.dates.context import Context
from timeline.dates.kinds import is_incomplete
from timeline.dates.lazy import lazy
from timeline.dates.steps import Found, Source
from timeline.dates.story.verbs import is_pluperfect


def begun_anew(source: Source, each: Found, context: Context) -> Context:
    """Back in the year that the first paragraph named, at what follows it.

    Under a heading, or with what had been before: *Russia had declared war in May*.
    """
    told = context.told
    if not context.history or not told.dates or not is_incomplete(each.reading):
        return context
    if "\n" not in source.text[told.stop : each.start]:
        return context
    if "\n" in source.text[: told.stop].strip():
        return context
    heading = HEADING.search(source.text, told.stop, each.start)
    if heading is None and not is_pluperfect(source, each):
        return context
    return context._replace(told=told.at_the_year_of_the_lead())


HEADING = lazy(r"\n\s*[A-Z][^\n.!?:;]{2,50}\n")
