"""Is a line of the log an activity? It names one, and says how far or how long; no reps, no load.

The log notation has read the line already, so dates, notes and pains are what they are there.
"""

import re
import tomllib
import unicodedata
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from functools import cache
from importlib import resources
from typing import Any

from tgbot.training.activity.activity import Activity
from tgbot.training.notation import Entry
from tgbot.training.workout import Set

_WORD = re.compile(r"[^\W\d_]+")
_LONGEST = 4


def activity_of(entry: Entry, day: date, logged_at: datetime) -> Activity | None:
    """The activity that a line records; None where it is sets of an exercise.

    Args:
        entry: the line as the notation read it.
        day: the local date it is for where it names none.
        logged_at: the moment it was said.
    """
    if not entry.sets or not all(_is_outing(done) for done in entry.sets):
        return None
    kind, note = kind_named(entry.exercise or ""), entry.note
    if kind is None and _says_nothing(entry.exercise or ""):
        # “5 km run”, “went for a 5 km run”: the word stands behind.
        found = _first_kind(note or "")
        kind, note = found if found is not None else (None, note)
    if kind is None:
        return None
    return Activity(entry.date or day, kind, entry.sets, logged_at, note, entry.pain)


def kind_named(name: str) -> str | None:
    """The kind of activity that a name is: “ran”, “went for a run”, “bike ride”."""
    found = _first_kind(name)
    return found[0] if found is not None and found[1] is None else None


def mentions_activity(text: str) -> bool:
    """Whether a text has the name of an activity anywhere."""
    return bool(kinds_in(text))


def kinds_in(text: str) -> frozenset[str]:
    """The kinds of activities that a text names anywhere."""
    words = [_folded(word) for word in _WORD.findall(text)]
    runs = (words[at : at + count] for at in range(len(words)) for count in range(1, _LONGEST + 1))
    named = (_by_word().get(" ".join(run)) for run in runs)
    return frozenset(kind for kind in named if kind is not None)


def _is_outing(done: Set) -> bool:
    measured = done.distance is not None or done.seconds is not None
    return measured and replace(done, distance=None, seconds=None, rpe=None) == Set()


def _first_kind(text: str) -> tuple[str, str | None] | None:
    """The activity with which a text begins, small words aside, and what it says besides."""
    found = list(_WORD.finditer(text))
    words = [_folded(one.group()) for one in found]
    for at in range(len(words)):
        for count in range(min(_LONGEST, len(words) - at), 0, -1):
            kind = _by_word().get(" ".join(words[at : at + count]))
            if kind is not None:
                rest = text[found[at + count - 1].end() :].strip()
                return kind, None if _says_nothing(rest) else rest
        if words[at] not in _table()["small"]:
            return None
    return None


def _says_nothing(text: str) -> bool:
    return all(_folded(word) in _table()["small"] for word in _WORD.findall(text))


def _folded(word: str) -> str:
    return unicodedata.normalize("NFKC", word).casefold()


@cache
def _table() -> Mapping[str, Any]:
    file = resources.files("tgbot.training.activity") / "words.toml"
    return tomllib.loads(file.read_text("utf-8"))


@cache
def _by_word() -> Mapping[str, str]:
    kinds = _table()["kinds"].items()
    return {_folded(word): kind for kind, words in kinds for word in words}


KINDS = tuple(_table()["kinds"])
"""The kinds there are; each has a name in the catalogue, `activity-<kind>`."""
