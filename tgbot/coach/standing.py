"""Where an exercise stands on a day: what was done last and what is planned, to read a log by."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from tgbot.coach import version
from tgbot.coach.desk import Desk
from tgbot.coach.equipment import bands_of
from tgbot.coach.pain_ahead import known_on
from tgbot.coach.plan_of import log_of, programme, stood_in
from tgbot.coach.targets import Planned, log_for, planned
from tgbot.store import workouts
from tgbot.training.exercise import Exercise
from tgbot.training.notation import Context
from tgbot.training.notation import Planned as PlannedSets
from tgbot.training.notation.limits import LOAD
from tgbot.training.resistance import Assistance, Band, Bodyweight, Resistance, Unit, Weight
from tgbot.training.workout import Prescribed, Set, Workout


@dataclass(frozen=True, slots=True)
class Standing:
    """One exercise on one local date; without `exercise` it is the person's own, with no aim.

    `asked` is False where it was never done and no session has it.
    """

    slug: str
    day: date
    exercise: Exercise | None
    rows: Sequence[Workout]
    aim: Planned | None
    asked: bool = True

    @property
    def last(self) -> tuple[Set, ...]:
        """The working sets of the last time."""
        for row in reversed(self.rows):
            if work := tuple(done for done in row.sets if done.kind != "warmup"):
                return work
        return ()

    @property
    def resistance(self) -> Resistance | None:
        """What an unwritten resistance means: the target's, else the last one."""
        if self.aim is not None and not self.aim.rests and self.aim.exercise is self.exercise:
            return self.aim.resistance
        return self.last[-1].resistance if self.last else None

    def filled_in(self, sets: tuple[Set, ...], before: Set | None) -> tuple[tuple[Set, ...], bool]:
        """Sets with the resistance of the set before them, of the target or else of the last time.

        Only where none stands with any of them; and whether it is worth telling. `before` is a set
        of the same session.
        """
        if before is not None:
            sets = tuple(replace(done, side=done.side or before.side) for done in sets)
        used = self.resistance if before is None else before.resistance
        if used is None or any(done.resistance is not None or done.also for done in sets):
            return sets, False
        also = () if before is None else before.also
        worth_telling = bool(sets) and not isinstance(used, Bodyweight)
        return tuple(replace(done, resistance=used, also=also) for done in sets), worth_telling

    @property
    def prescribed(self) -> Prescribed | None:
        """The target that the person was shown for that day: the first log of it remembers.

        None where nobody asked for it: what somebody brings along is its own beginning.
        """
        same_day = [row for row in self.rows if row.date == self.day and row.sets]
        if same_day:
            return same_day[0].prescribed
        if not self.asked:
            return None
        aims = self.aim is not None and self.aim.exercise is self.exercise
        return self.aim.prescribed if self.aim is not None and aims else None


def standing(desk: Desk, slug: str, day: date) -> Standing:
    """Where an exercise of the content, or one of the person's own, stands on a date."""
    exercise = desk.content.exercises.get(slug)
    if exercise is None:
        rows = workouts.of_exercises(desk.conn, desk.person.id, [slug])[slug]
        return Standing(slug, day, None, rows, None)
    log = log_for(desk, [slug])
    aim = version.on_day(desk, planned(desk, exercise, known_on(desk, log, day), day), day)
    asked = bool(log[slug]) or _is_planned(desk, exercise, day)
    return Standing(slug, day, exercise, log[slug], aim, asked)


def _is_planned(desk: Desk, exercise: Exercise, day: date) -> bool:
    """Whether a session of that day has an exercise, also in the place of a harder one."""
    among = programme(desk)
    if exercise.slug in among.exercises:
        return True
    log = known_on(desk, log_of(desk, exercise), day)
    return stood_in(desk, exercise, log, day, among) is not None


def context(desk: Desk, names: frozenset[str], at: Standing | None) -> Context:
    """What a line of that exercise is read against; without one: what is known of the person."""
    aim, last = (None, ()) if at is None else (at.aim, at.last)
    return Context(
        exercise=None if at is None else at.slug,
        unit=desk.person.units,
        mode="reps" if at is None or at.exercise is None else at.exercise.ladder.mode,
        last=last[-1].resistance if last else None,
        last_sets=_amounts(last),
        planned=None
        if at is None or aim is None or aim.rests or aim.exercise is not at.exercise
        else PlannedSets(aim.target.sets, aim.target.reps, aim.resistance),
        today=desk.today,
        language=desk.person.language,
        bands=bands_of(desk.person.equipment),
        names=names,
    )


def any_exercise(desk: Desk, names: frozenset[str]) -> Context:
    """Enough to read any line for the names in it; nothing of such a reading is saved."""
    return replace(
        context(desk, names, None),
        last=Bodyweight(),
        last_sets=(1,),
        planned=PlannedSets(1, 1, Bodyweight()),
    )


def other_last_times(known: Context) -> list[Context]:
    """The same with each other kind of last time, the likeliest first.

    Which one a relative log needs is not known before its exercise is.
    """
    kinds: list[Resistance] = [Band(known.bands[0])]
    units: tuple[Unit, ...] = ("kg", "lb")
    kinds += [Weight(Decimal(LOAD.most // 2), unit) for unit in units]
    kinds += [Assistance(Decimal(1), unit) for unit in units]
    return [replace(known, last=last) for last in kinds]


def _amounts(sets: Iterable[Set]) -> tuple[int, ...] | None:
    amounts = [done.reps or done.seconds for done in sets]
    known = tuple(amount for amount in amounts if amount is not None)
    return known if known and len(known) == len(amounts) else None
