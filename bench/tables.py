"""Measuring and printing, shared by the benches."""

import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence


def cpu_seconds(work: Callable[[], object]) -> float:
    """CPU time of this process for one call."""
    start = time.process_time()
    work()
    return time.process_time() - start


def median_ms(work: Callable[[], object], times: int = 5) -> float:
    """Median CPU time of a call in milliseconds, after one call to warm up."""
    work()
    return statistics.median(cpu_seconds(work) * 1000 for _ in range(times))


def start_up(arguments: Sequence[str], times: int = 5) -> float:
    """Median CPU seconds of `python ARGUMENTS` with empty input, from start to end.

    Python keeps the bytecode of what it once read, as it does for every user.
    """
    keeping = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    took = []
    for _ in range(times):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(
            [sys.executable, *arguments],
            input=b"",
            check=True,
            capture_output=True,
            env=keeping,
        )
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        took.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return statistics.median(took)


def table(title: str, head: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """Print a Markdown table, ready for docs/performance.md."""
    print(f"\n### {title}\n")
    for row in (head, ["---"] * len(head), *rows):
        print(f"| {' | '.join(map(str, row))} |", flush=True)
