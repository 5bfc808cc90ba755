"""Lines that name their exercises, kept for whoever writes the same: only their history differs."""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass

from tgbot.coach.desk import Desk
from tgbot.coach.equipment import bands_of
from tgbot.coach.exercise_names import ExerciseNames
from tgbot.coach.said_before import MOST, SHORT
from tgbot.store.own_exercises import OwnExercise
from tgbot.training.notation import Entry, Reading, Refusal

Key = tuple[str, *tuple[object, ...]]


@dataclass(frozen=True, slots=True)
class NamedLines:
    """What a text says that is nothing but sets of exercises, and the slugs that it names."""

    entries: Sequence[Entry]
    slugs: Sequence[str]


_kept: OrderedDict[Key, NamedLines] = OrderedDict()


def key_of(desk: Desk, text: str, own: Sequence[OwnExercise]) -> Key:
    """A text, and all else that its first reading depends on."""
    person = desk.person
    bands = bands_of(person.equipment)
    return text, desk.library, person.language, person.units, bands, desk.today, tuple(own)


def find(key: Key) -> NamedLines | None:
    """What such a text says, where it was read before."""
    found = _kept.get(key)
    if found is not None:
        _kept.move_to_end(key)
    return found


def learn(key: Key, names: ExerciseNames, first: Reading | Refusal, slugs: Sequence[str]) -> None:
    """Keeps what a short text says, if it names its exercises itself.

    Args:
        key: the text, as `key_of` gives it.
        names: the names that the person knows.
        first: what was read before anybody's history was looked at.
        slugs: the exercises that it turned out to be of.
    """
    if isinstance(first, Refusal) or len(key[0]) > SHORT or len(slugs) != len(first.entries):
        return
    named = [one.exercise for one in first.entries]
    # A line without a name goes on with the exercise above it.
    if named[0] is None or any(
        name is not None and names.find(name) != slug
        for name, slug in zip(named, slugs, strict=True)
    ):
        return
    _kept[key] = NamedLines(first.entries, slugs)
    if len(_kept) > MOST:
        _kept.popitem(last=False)


def forget() -> None:
    """Keeps nothing of what anybody wrote any more."""
    _kept.clear()
