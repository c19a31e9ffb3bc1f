"""How long a big file takes to read, filter, group, draw and export.

python -m bench.reports
"""

from datetime import date
from functools import partial

from bench.rows import LAST, report_table
from bench.tables import cpu_seconds, median_ms, table
from timeline.events import group_reports
from timeline.export import EXPORTERS
from timeline.figure import timeline_chart
from timeline.filters import FILTERS, Choices, count_options, select_reports
from timeline.reports import Reports, read_reports

ROWS, EVENTS = 10_000, 4_000
DRAWN = 1_000  # the chart is measured at a size that still shows single events
CHOICES: Choices = {
    "actor": ["Actor A", "Actor B"],
    "outlet": ["Outlet 1"],
    "platform": ["Twitter"],
    "kind": ["removal"],
    "days": (date(2018, 3, 1), date(2018, 6, 30)),
    "words": "decision twitter",
    "least": 2,
}


def main() -> None:
    """Print one table of milliseconds, medians of 5 but for the first reading."""
    source = report_table(EVENTS, ROWS)
    first = cpu_seconds(lambda: read_reports(source)) * 1000
    reports, problems = read_reports(source)
    assert len(reports) + len(problems) >= ROWS, problems[:3]
    rows: list[tuple[str, float]] = [
        ("`read_reports`, the first time", first),
        ("`read_reports`, again", median_ms(lambda: read_reports(source))),
        *filter_times(reports),
        ("`group_reports`", median_ms(lambda: group_reports(reports))),
        (f"`timeline_chart`, {DRAWN:,} events", figure_time()),
    ]
    for row in EXPORTERS:
        took = median_ms(partial(row.render, reports))
        rows.append((f"export, {row.label}", took))
    table(
        f"{len(reports):,} reports of {EVENTS:,} events: CPU milliseconds",
        ("", "ms"),
        [(name, f"{ms:,.0f}" if ms >= 10 else f"{ms:.1f}") for name, ms in rows],
    )


def filter_times(reports: Reports) -> list[tuple[str, float]]:
    """Each filter alone, all of them together, and the counts of all options."""
    choices = {row.key: CHOICES[row.key] for row in FILTERS}
    times = [
        (f"filter `{key}`", median_ms(partial(select_reports, reports, {key: choice})))
        for key, choice in choices.items()
    ]
    together = median_ms(lambda: select_reports(reports, choices))
    counts = median_ms(lambda: count_options(reports, choices))
    return [*times, ("all filters", together), ("`count_options`", counts)]


def figure_time() -> float:
    """A chart of so many events, lanes by actor."""
    reports, _ = read_reports(report_table(DRAWN, 2 * DRAWN))
    events = group_reports(reports)
    return median_ms(lambda: timeline_chart(events, lane="actor", until=LAST))


if __name__ == "__main__":
    main()
