"""What `/plan add dead bug` or `/plan swap dead bug for glute bridge` asks for."""

from dataclasses import dataclass
from typing import Literal

from tgbot.chat.typed.words import LONGEST_TEXT, Piece, pieces_of, words

Act = Literal["add", "leave_out", "swap", "part"]
_ACTS: tuple[Act, ...] = ("add", "leave_out", "swap", "part")


@dataclass(frozen=True, slots=True)
class ExerciseWords:
    """A change of the exercises as it was typed.

    `name` is the exercise as written; `pairs` are the ways in which the words may name one
    exercise and the one that is to take its place ("with" may join them, or be part of a name).
    """

    act: Act
    name: str
    pairs: tuple[tuple[str, str], ...] = ()


def exercises_in(text: str) -> ExerciseWords | None:
    """The change that a text begins with the word for; None where it is about something else."""
    if len(text) > LONGEST_TEXT:
        return None
    pieces = pieces_of(text)
    for act in _ACTS:
        count = words().at(pieces, 0, f"plan_{act}") if pieces else 0
        rest = pieces[count:]
        if count and rest:
            name = text[rest[0].start :].strip()
            return ExerciseWords(act, name, _pairs(text, rest) if act == "swap" else ())
    return None


def _pairs(text: str, pieces: list[Piece]) -> tuple[tuple[str, str], ...]:
    found = []
    for at in range(1, len(pieces)):
        count = words().at(pieces, at, "plan_swap_for")
        if count and at + count < len(pieces):
            before = text[pieces[0].start : pieces[at - 1].end]
            after = text[pieces[at + count].start : pieces[-1].end]
            found.append((before, after))
    return tuple(found)
