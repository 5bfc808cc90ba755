"""What was told of a log besides its message: it stays when the message is edited."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from tgbot.coach.log import Line, Understood
from tgbot.training.workout import Pain, Workout


def with_told(
    lines: Sequence[Line], before: Mapping[int, Workout], said: Sequence[Pain | None]
) -> list[Line]:
    """The lines of a log as its message says them now, with what taps told of them.

    Args:
        lines: what the message says now.
        before: the workouts that were kept of it, by the place of their line from 0.
        said: the pains that it spoke of before, line by line, as far as that is known.
    """
    now = [line.workout.exercise if isinstance(line, Understood) else None for line in lines]
    places = _places_before(now, before)
    found: list[Line] = []
    for at, line in enumerate(lines):
        place = places.get(at)
        if place is not None and isinstance(line, Understood):
            pain = said[place] if place < len(said) else None
            line = replace(line, workout=_with(before[place], line.workout, pain))
        found.append(line)
    return found


def _places_before(now: Sequence[str | None], before: Mapping[int, Workout]) -> dict[int, int]:
    """Where each line stood: that of its exercise, else the one in its place, mended since.

    One that was written above another has nothing of what was told of that one.
    """
    was = {at: one.exercise for at, one in before.items()}
    places = {at: at for at, exercise in was.items() if now[at : at + 1] == [exercise]}
    for at, exercise in enumerate(now):
        free = (place for place in was if place not in places.values())
        moved = next((place for place in free if was[place] == exercise), None)
        if at not in places and moved is not None:
            places[at] = moved
        elif at not in places and at in was and was[at] not in now:
            places[at] = at
    return places


def _with(old: Workout, new: Workout, said: Pain | None) -> Workout:
    """Who says of a pain what was said before takes back nothing that was told besides."""
    if not old.sets:
        # A mere report of pain is all that its message says.
        return new
    pain = old.pain if new.pain == said and old.pain is not None else new.pain
    return replace(new, pain=pain, form=new.form or old.form)
