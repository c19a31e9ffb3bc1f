"""Day and month order, decided per text and never per date."""

import re
from dataclasses import replace

from timeline.dates.readings import Either, Found, Source

_SLASHED = re.compile(r"(\d{1,2})[/-](\d{1,2})[/-]\d{4}")


def settle_orders(source: Source, found: list[Found]) -> list[Found]:
    """*03/04/2018* is day first where the text's other dates are, and only then."""
    orders = {
        "day" if int(m[1]) > 12 else "month"
        for each in found
        if each.rule == "numeric-date"
        and (m := _SLASHED.fullmatch(source.folded, each.start, each.stop))
        and max(int(m[1]), int(m[2])) > 12
    }
    if len(orders) != 1:
        return found
    index = 1 if orders == {"day"} else 0
    return [
        replace(each, reading=each.reading.readings[index])
        if isinstance(each.reading, Either)
        else each
        for each in found
    ]
