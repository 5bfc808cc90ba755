"""A mistyped name that stands behind the sets, where the reader takes it for a note."""

import re
from dataclasses import replace

from tgbot.coach.exercise_names import ExerciseNames
from tgbot.training.notation import Entry

MOST_WORDS = 6
A_NAME = re.compile(r"[^\W\d_]+(?:[ '’-][^\W\d_]+)*")


def with_name(names: ExerciseNames, entry: Entry, text: str) -> Entry:
    """A line with the exercise that its note can only mean: `3x12 hip trust`.

    It would be a word on another exercise otherwise, and go into that one's log. What is marked
    as a note (`3x12 // hip trust`) stays one.
    """
    start, end = entry.span
    words = (entry.note or "").split()
    if entry.exercise is not None or not 0 < len(words) <= MOST_WORDS or "//" in text[start:end]:
        return entry
    name = " ".join(words)
    if not A_NAME.fullmatch(name) or names.find(name) is None:
        return entry
    return replace(entry, exercise=name, note=None)
