"""The list of problems: what cost rows comes first, and what is alike is one."""

from dataclasses import replace

from timeline.tables import Problem, left_out_rows, repeated_rows
from timeline.ui.problems import problem_count, problem_rows


def problem(
    row: int, *, out: bool = False, value: str = "x", why: str = "w"
) -> Problem:
    return Problem(
        row=row, column="c", value=value, reason=why, advice="a", left_out=out
    )


def test_what_cost_a_row_comes_first_and_each_says_what_became_of_it() -> None:
    """Among two hundred lines nobody looks for the word that matters."""
    rows = problem_rows([problem(0), problem(2), problem(9, out=True)])
    assert [(row["row"], row["what"]) for row in rows] == [
        (9, "row left out"),
        (None, "notice"),  # of the whole file
        (2, "notice"),
    ]


def test_a_row_that_repeats_another_is_not_missing() -> None:
    again = replace(problem(9, out=True), repeats=True)
    assert [row["what"] for row in problem_rows([again])] == ["counted once"]
    both = [again, problem(3, out=True)]
    assert (left_out_rows(both), repeated_rows(both)) == (1, 1)
    said = "2 problems in this file; 1 row is left out; 1 row is counted once"
    assert problem_count(both) == said


def test_many_problems_of_one_kind_are_one_line() -> None:
    many = [problem(row, out=True, value=f"v{row}") for row in range(3, 153)]
    (row,) = problem_rows(many)
    assert row["reason"] == "150 rows, up to line 152: w"
    assert row["value"] == "v3 and 149 more"
    assert row["row"] == 3


def test_a_few_problems_or_such_of_other_kinds_stay_apart() -> None:
    few = [problem(row) for row in range(2, 6)]
    assert len(problem_rows(few)) == 4
    other = [problem(row, why=f"w{row}") for row in range(2, 20)]
    assert len(problem_rows(other)) == 18
