"""One name for filtering; the file of names contradicts itself nowhere."""

import pytest

from timeline.actors import canonical, load_actors

ACTORS = load_actors()


def test_each_name_belongs_to_one_actor():
    """Else which one it is would depend on the order of the file."""
    assert all(canonical(a.name) == a.name for a in ACTORS)
    assert all(canonical(x) == a.name for a in ACTORS for x in a.aliases)


@pytest.mark.parametrize("spelling", ["mek", "  MEK ", "the MEK", "The Mek"])
def test_case_blanks_and_article_make_no_difference(spelling):
    """They change from outlet to outlet."""
    assert canonical(spelling) == "MEK"


def test_an_unknown_name_is_its_own():
    """Nobody is joined by guessing."""
    assert canonical("Mekong") == "Mekong"
    assert canonical("") == ""


def test_a_file_of_names_is_read_in_its_order(tmp_path):
    """Aliases and note may be missing."""
    path = tmp_path / "actors.toml"
    path.write_text('[[actor]]\nname = "B"\n[[actor]]\nname = "A"\naliases = ["C"]\n')
    assert [(a.name, a.aliases, a.note) for a in load_actors(path)] == [
        ("B", (), ""),
        ("A", ("C",), ""),
    ]
