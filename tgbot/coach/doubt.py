"""What was understood and yet is hardly meant: `3x120`, `300 kg` with a light exercise, `50x10`.

It is asked before it is saved. Once something of the kind was logged it is believed at once.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import groupby
from typing import Literal

from tgbot.coach.desk import Desk
from tgbot.coach.exercise_names import ExerciseNames
from tgbot.coach.guess import Guess
from tgbot.coach.log import Line, Understood, understand
from tgbot.store import workouts
from tgbot.training.exercise import Exercise, Mode
from tgbot.training.notation import write_sets
from tgbot.training.notation.limits import MANY_SETS
from tgbot.training.notation.weights_first import with_units
from tgbot.training.notation.writer import duration, number
from tgbot.training.resistance import Unit, Weight, kilograms
from tgbot.training.same import of_the_same
from tgbot.training.workout import Set, Workout

Of = Literal["reps", "seconds", "load", "sets", "count", "session", "done"]

MOST_READINGS = 3
TIMES_THE_LADDER = 5
FEWEST_DOUBTED: Mapping[Of, int] = {"reps": 60, "seconds": 600}
OF_ONES_OWN: Mapping[Of, int] = {"reps": 300, "seconds": 7200, "load": 400, "sets": MANY_SETS}
COUNTS_TO = 3
UNTIMED = 180
"""Seconds up to which somebody may hold what is counted in reps."""
LIGHT, WITH_A_BARBELL = 100, 250
A_ZERO_TOO_MANY, FROM_KG = 9, 50


@dataclass(frozen=True, slots=True)
class Doubt:
    """What is doubted: how much (`part`) `of` what, in which exercise.

    `readings` are texts that it may have been meant as, each with what it comes to; the last is
    the text as it was written.
    """

    of: Of
    part: str
    name: str
    readings: tuple[tuple[str, str], ...]

    @property
    def labels(self) -> tuple[str, ...]:
        """What each reading comes to."""
        return tuple(label for label, _ in self.readings)


@dataclass(frozen=True, slots=True)
class _Much:
    """Numbers of a line that are too much, as they may stand in the text."""

    of: Of
    numbers: tuple[str, ...]
    part: str


def doubt(
    desk: Desk,
    text: str,
    lines: Sequence[Line],
    meant: Guess,
    chosen: Mapping[str, str] | None = None,
) -> Doubt | None:
    """The first doubt about what a text was understood as; None where there is none.

    Args:
        desk: the person and the moment.
        text: what was said, without `/log`.
        lines: what it was understood as.
        meant: what it is for where it does not say so itself.
        chosen: slugs that the person chose for names that are not known otherwise.
    """
    for at, line in enumerate(lines):
        much = _too_much(desk, line) if isinstance(line, Understood) else None
        if much is None or not isinstance(line, Understood):
            continue
        slug = line.workout.exercise
        known = desk.content.exercises.get(slug)
        mode = "reps" if known is None else known.ladder.mode
        others: list[tuple[str, str]] = []
        for other in _mended(text, much, desk.person.units):
            again = understand(desk, other, meant, chosen)
            if isinstance(again, list) and _same_but(lines, again, at, much.of):
                found = again[at]
                assert isinstance(found, Understood), "only sets are doubted"
                if _too_much(desk, found) is None:
                    loaded = _loads(found) != _loads(line)
                    others.append((_shown(desk, found, mode, loaded), other))
        written = (_shown(desk, line, mode, much.of == "load"), text)
        return Doubt(
            much.of,
            much.part,
            ExerciseNames(desk).name_of(slug),
            (*others[: MOST_READINGS - 1], written),
        )
    return None


def _shown(desk: Desk, line: Understood, mode: Mode, loaded: bool) -> str:
    sets = line.workout.sets
    if not loaded:
        sets = tuple(replace(one, resistance=None, also=()) for one in sets)
    return write_sets(sets, mode, desk.words.language)


def _loads(line: Understood) -> set[object]:
    return {one.resistance for one in line.workout.sets}


def _too_much(desk: Desk, line: Understood) -> _Much | None:
    workout = line.workout
    exercise = desk.content.exercises.get(workout.exercise)
    for much in _much(exercise, workout.sets):
        if not _was_done_before(desk, workout, much.of):
            return much
    return _counting(workout.sets) or _a_zero_too_many(desk, workout)


@of_the_same
def _much(exercise: Exercise | None, sets: Sequence[Set]) -> Sequence[_Much]:
    found = (measure(exercise, sets) for measure in (_reps, _seconds, _load, _sets))
    return [much for much in found if much is not None]


@of_the_same
def _counting(sets: Sequence[Set]) -> _Much | None:
    """`1, 2, 3` and `3 2 1`: people count so, and few train so."""
    reps = [one.reps or 0 for one in sets]
    if len(reps) < COUNTS_TO or sorted(reps) != list(range(1, len(reps) + 1)):
        return None
    said = ", ".join(map(str, reps))
    return _Much("count", (), said) if reps in (sorted(reps), sorted(reps, reverse=True)) else None


def _reps(exercise: Exercise | None, sets: Sequence[Set]) -> _Much | None:
    most = _most(exercise, "reps")
    found = tuple(dict.fromkeys(one.reps for one in sets if one.reps and one.reps > most))
    return _Much("reps", tuple(map(str, found)), f"{max(found)}") if found else None


def _seconds(exercise: Exercise | None, sets: Sequence[Set]) -> _Much | None:
    timed = exercise is None or exercise.ladder.mode != "reps"
    most = _most(exercise, "seconds") if timed else UNTIMED
    found = tuple(dict.fromkeys(one.seconds for one in sets if one.seconds and one.seconds > most))
    return _Much("seconds", tuple(map(str, found)), duration(max(found))) if found else None


def _load(exercise: Exercise | None, sets: Sequence[Set]) -> _Much | None:
    most = OF_ONES_OWN["load"]
    if exercise is not None:
        barbell = any(rung.kind == "barbell" for rung in exercise.ladder.rungs)
        most = WITH_A_BARBELL if barbell else LIGHT
    return _heavier([one for one in _weights(sets) if _kg(one) > most])


def _sets(_exercise: Exercise | None, sets: Sequence[Set]) -> _Much | None:
    counts = [(one.reps or one.seconds or 0, len(list(same))) for one, same in groupby(sets)]
    if counts and all(count >= MANY_SETS >= amount > 0 for amount, count in counts):
        alone = counts if len(counts) == 1 else []
        numbers = tuple(f"{one}" for amount, count in alone for one in (count, amount))
        return _Much("sets", numbers, f"{len(sets)}")
    return None


def _a_zero_too_many(desk: Desk, workout: Workout) -> _Much | None:
    """A load of some ten times the heaviest so far."""
    heavy = [one for one in _weights(workout.sets) if _kg(one) >= FROM_KG]
    if not heavy:
        return None
    before = max(
        (_kg(one) for sets in _earlier(desk, workout) for one in _weights(sets)), default=0
    )
    return _heavier([one for one in heavy if 0 < before * A_ZERO_TOO_MANY <= _kg(one)])


def _heavier(found: Sequence[Weight]) -> _Much | None:
    if not found:
        return None
    heaviest = max(found, key=_kg)
    numbers = tuple(dict.fromkeys(number(one.value) for one in found))
    return _Much("load", numbers, f"{number(heaviest.value)} {heaviest.unit}")


def _most(exercise: Exercise | None, of: Of) -> int:
    if exercise is None:
        return OF_ONES_OWN[of]
    return max(FEWEST_DOUBTED[of], TIMES_THE_LADDER * exercise.ladder.reps_max)


def _weights(sets: Sequence[Set]) -> list[Weight]:
    used = (used for one in sets for used in (one.resistance, *one.also))
    return [one for one in used if isinstance(one, Weight)]


def _kg(weight: Weight) -> Decimal:
    return kilograms(weight.value, weight.unit) * weight.count


def _earlier(desk: Desk, workout: Workout) -> Iterator[Sequence[Set]]:
    slug = workout.exercise
    for one in workouts.of_exercises(desk.conn, desk.person.id, [slug])[slug]:
        if one.logged_at < workout.logged_at:
            yield one.sets


_AMOUNTS: Mapping[Of, Callable[[Sequence[Set]], Decimal | int]] = {
    "reps": lambda sets: max((one.reps or 0 for one in sets), default=0),
    "seconds": lambda sets: max((one.seconds or 0 for one in sets), default=0),
    "load": lambda sets: max(map(_kg, _weights(sets)), default=0),
    "sets": len,
}


def _was_done_before(desk: Desk, workout: Workout, of: Of) -> bool:
    """Whether two thirds of it were done before: then it may well be true."""
    amount = _AMOUNTS[of]
    wanted = amount(workout.sets)
    return any(3 * amount(sets) >= 2 * wanted for sets in _earlier(desk, workout))


def _mended(text: str, much: _Much, unit: Unit) -> Iterator[str]:
    """The text with a zero less, with sets in the place of reps, or as weights."""
    if much.of == "sets":
        if much.numbers:
            count, amount = much.numbers
            swapped = rf"(?<!\d){count}(\s*[x×х*]\s*){amount}(?!\d)"
            yield re.sub(swapped, rf"{amount}\g<1>{count}", text, flags=re.I)
        heavy = with_units(text, unit, fewest=1)
        yield from () if heavy is None else (heavy,)
        return
    for one in much.numbers:
        less = number(Decimal(one) / 10)
        if much.of != "load" and "." in less:
            less = less.partition(".")[0]
        text = re.sub(rf"(?<![\d.,]){re.escape(one)}(?![\d]|[.,]\d)", less, text)
    yield text


def _same_but(lines: Sequence[Line], others: Sequence[Line], at: int, of: Of) -> bool:
    """Whether a mended text says the same but for the one thing that is doubted."""
    if len(lines) != len(others):
        return False
    for place, (one, other) in enumerate(zip(lines, others, strict=True)):
        if place == at and isinstance(one, Understood) and isinstance(other, Understood):
            mine, theirs = one.workout, other.workout
            blank = replace(mine, sets=_without(mine.sets, of))
            if blank != replace(theirs, sets=_without(theirs.sets, of)):
                return False
        elif one != other:
            return False
    return True


def _without(sets: Sequence[Set], of: Of) -> tuple[Set, ...]:
    if of == "sets":
        return ()
    if of == "load":
        return tuple(replace(one, resistance=None, also=()) for one in sets)
    return tuple(replace(one, reps=None, seconds=None) for one in sets)
