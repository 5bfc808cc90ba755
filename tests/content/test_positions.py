"""Every key and element of a TOML file has its line."""

import tomllib
from pathlib import Path

import pytest

from tgbot.content.positions import line_at, lines_of

FOLDER = Path(__file__).parents[2] / "content"

TRICKY = '''# a comment with [brackets] = and "quotes"
top = "a # no comment, ] no end"   # but this is
"quoted key" = 'C:\\no escape'

[table]  # a header with a comment
dotted.key = 1
list = [
  1,  # one
  { a = "}", b = [2, 3] },

  "last, one",
]
long = """
several = "lines"
[not a header]
"""
date = 2026-03-15T07:30:00Z

[[row]]
a = 1
[[row]]
a = 2
'''

EXPECTED = {
    ("top",): 2,
    ("quoted key",): 3,
    ("table",): 5,
    ("table", "dotted", "key"): 6,
    ("table", "list"): 7,
    ("table", "list", 0): 8,
    ("table", "list", 1): 9,
    ("table", "list", 1, "a"): 9,
    ("table", "list", 1, "b", 1): 9,
    ("table", "list", 2): 11,
    ("table", "long"): 13,
    ("table", "date"): 17,
    ("row", 0): 19,
    ("row", 0, "a"): 20,
    ("row", 1): 21,
    ("row", 1, "a"): 22,
}


@pytest.mark.parametrize(("path", "line"), EXPECTED.items())
def test_a_key_is_found_where_it_stands(path: tuple[str | int, ...], line: int) -> None:
    tomllib.loads(TRICKY)
    assert lines_of(TRICKY)[path] == line


def test_what_is_missing_is_looked_for_where_it_would_stand() -> None:
    lines = lines_of(TRICKY)
    assert line_at(lines, ("table", "list", 1, "c")) == 9
    assert line_at(lines, ("nowhere",)) == 1
    assert line_at(lines, ()) == 1


@pytest.mark.parametrize("file", sorted(FOLDER.rglob("*.toml")), ids=lambda path: path.parent.name)
def test_no_fact_of_the_shipped_content_is_without_a_line(file: Path) -> None:
    text = file.read_text("utf-8")
    lines = lines_of(text)

    def walk(value: object, path: tuple[str | int, ...]) -> None:
        if path:
            assert path in lines
            key = path[-1]
            if isinstance(key, str):
                assert key in text.split("\n")[lines[path] - 1]
        if isinstance(value, dict):
            for key, inner in value.items():
                walk(inner, (*path, key))
        if isinstance(value, list):
            for index, inner in enumerate(value):
                walk(inner, (*path, index))

    walk(tomllib.loads(text), ())
