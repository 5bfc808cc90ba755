"""A training as it stands in a notebook: the exercise on a line, its sets on the lines below."""

from typing import Any

import pytest

from tests.training.notation.written_logs import TODAY
from tgbot.training.notation import Context, Reading, Refusal, context_of, read

CONTEXT = Context(today=TODAY, names=frozenset({"hip thrust", "squat", "plank", "dead bug"}))


def canonical(text: str, context: Context = CONTEXT) -> list[str]:
    found = read(text, context)
    assert isinstance(found, Reading), found
    return [entry.canonical for entry in found.entries]


PAGES: list[tuple[str, list[str]]] = [
    ("hip thrust\n3x12", ["hip thrust: 3×12"]),
    ("hip thrust\n3x12 red\n1x10 green", ["hip thrust: 3×12 · red band, 1×10 · green band"]),
    ("Hip thrust:\n- 12\n- 12\n- 10", ["Hip thrust: 12, 12, 10"]),
    ("* squat\n* 60kg x 10\n* 60kg x 8", ["squat: 10, 8 · 60 kg"]),
    ("squat\n1. 12\n2. 10\n3. 8", ["squat: 12, 10, 8"]),
    ("squat\nset 1: 12\nset 2: 10", ["squat: 12, 10"]),
    ("Squat 60kg\n10, 10, 8", ["Squat: 10, 10, 8 · 60 kg"]),
    ("squat\n10 40kg\n9\n8", ["squat: 10, 9, 8 · 40 kg"]),
    ("squat\nwarm up 2x10\nworking sets 3x8 60kg",
     ["squat: warm-up 2×10, 3×8 · 60 kg"]),
    ("squat; 3x12; 3x10", ["squat: 3×12, 3×10"]),
    ("squat\n\n3x12\n\n\ndead bug\n3x8", ["squat: 3×12", "dead bug: 3×8"]),
    ("Monday\nsquat 3x12\ndead bug 3x8",
     ["2026-03-09 · squat: 3×12", "2026-03-09 · dead bug: 3×8"]),
    ("13/3\nsquat\n3x12", ["2026-03-13 · squat: 3×12"]),
    ("Workout 13.3.\n\nsquat\n3x12\n\nplank\n45s",
     ["2026-03-13 · squat: 3×12", "2026-03-13 · plank: 1×45 s"]),
    ("Mon\nsquat 3x12\nTue\nsquat 3x10", ["2026-03-09 · squat: 3×12", "2026-03-10 · squat: 3×10"]),
    ("squat\n3x12\nknee 2/10\n// new shoes", ["squat: 3×12 · knee 2/10 // new shoes"]),
    ("squat\n3x12\nran 5 km", ["squat: 3×12", "ran: 1×5 km"]),
    ("squat\n3x12\n5 km run", ["squat: 3×12", "1×5 km // run"]),
    ("ran 5 km\n3x12", ["ran: 1×5 km", "3×12"]),
    ("squat 3x12\n3x10 red", ["squat: 3×12", "3×10 · red band"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "entries"), PAGES, ids=[repr(page[0]) for page in PAGES])
def test_a_page_of_a_notebook_is_read_as_its_exercises(text: str, entries: list[str]) -> None:
    assert canonical(text) == entries


ASKED = [
    ("squat\nplank\n45s", "missing", "squat"),
    ("squat\n3x12\nplank", "missing", "plank"),
    ("squat\n3x12\nMonday", "missing", "Monday"),
    ("squat\n3x12\n12, 12, 10", "ambiguous", "3x12\n12, 12, 10"),
    ("squat\n12\n10 40kg", "ambiguous", "12"),
    ("squat\nheavy 3x5", "leftover", "heavy"),
    ("squat\n12/10", "ambiguous", "12/10"),
    ("squat\n3x12\nx12x", "missing", "12x"),
    ("squat\n3x12\n72.4 kg", "missing", "72.4 kg"),
    ("squat\n3x12\nplank\n45s\nknee 2/10", "ambiguous", "knee 2/10"),
    ("Monday\nsquat Tue 3x12", "date", "Tue"),
    ("squat 3x12, slow 3x8", "leftover", "slow"),
    ("squat 3x12, heavy 1x5", "leftover", "heavy"),
    ("3x12, dead bug 3x8", "leftover", "dead bug"),
]


@pytest.mark.parametrize(("text", "kind", "part"), ASKED, ids=[repr(page[0]) for page in ASKED])
def test_what_a_page_leaves_open_is_asked_where_it_stands(text: str, kind: str, part: str) -> None:
    found = read(text, CONTEXT)
    assert isinstance(found, Refusal), found
    assert (found.kind, found.part) == (kind, part)
    assert text[slice(*found.span)] == part
    assert isinstance(read(found.example, CONTEXT), Reading)


TWO = [
    ("hip thrust 3x12, dead bug 3x8", ["hip thrust: 3×12", "dead bug: 3×8"]),
    ("hip thrust 3x12 red, 1x10 green, dead bug 3x8 // easy",
     ["hip thrust: 3×12 · red band, 1×10 · green band", "dead bug: 3×8 // easy"]),
    ("squat 3x5 100kg, leg press 3x10 120kg, left leg raise 2x12",
     ["squat: 3×5 · 100 kg", "leg press: 3×10 · 120 kg", "left leg raise: 2×12"]),
    ("squat: 3x12, lunges 3x8", ["squat: 3×12", "lunges: 3×8"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "entries"), TWO, ids=[repr(line[0]) for line in TWO])
def test_exercises_that_are_named_behind_commas_are_entries_of_their_own(
    text: str, entries: list[str]
) -> None:
    assert canonical(text) == entries


def test_sets_below_a_name_are_read_against_it_whatever_the_line() -> None:
    last: dict[str, Any] = {"last": {"kind": "weight", "value": 40, "unit": "kg"}}
    known = context_of(last | {"last_sets": [12, 10]}, TODAY, CONTEXT.names)
    assert canonical("squat\n+2.5kg", known) == ["squat: 12, 10 · 42.5 kg"]
    beside = read("squat\n3x10\n+2.5kg", known)
    assert isinstance(beside, Refusal)
    assert (beside.kind, beside.part) == ("ambiguous", "+2.5kg")


def test_each_entry_says_where_it_stands_in_the_text() -> None:
    text = "Mon\n• Squat\n• 3x12\n\n\u200bdead bug 3x8; plank 45s"
    found = read(text, CONTEXT)
    assert isinstance(found, Reading)
    said = [text[slice(*entry.span)].strip() for entry in found.entries]
    assert said == ["Squat\n• 3x12", "dead bug 3x8", "plank 45s"]


def test_what_was_planned_above_what_was_done_is_offered_as_what_was_done() -> None:
    found = read("squat\n3x12\n12, 12, 10", CONTEXT)
    assert isinstance(found, Refusal)
    assert (found.why, found.readings) == ("target_and_done", ("squat: 12, 12, 10",))


def test_more_sets_than_a_message_may_have_are_refused_at_the_line() -> None:
    found = read("squat\n" + "50x1\n" * 2, CONTEXT)
    assert isinstance(found, Refusal)
    assert (found.kind, found.line) == ("absurd", 3)
