"""What a person is to do next in an exercise: the one place that computes it.

The reminder, /today, the receipt and /progress all ask here, so they never disagree.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from tgbot.coach.desk import Desk
from tgbot.store import workouts
from tgbot.training.exercise import Exercise, Rung
from tgbot.training.progression import Person, Target, next_target, sessions_of, unmet
from tgbot.training.resistance import Resistance
from tgbot.training.workout import Prescribed, Workout

Log = Mapping[str, Sequence[Workout]]

KINDS_OF = {
    "bands": {"band"},
    "ankle weights": {"ankle"},
    "dumbbells": {"dumbbell"},
    "kettlebells": {"kettlebell"},
    "barbell": {"barbell", "plate"},
}
"""The kinds of rungs that each piece of equipment opens."""


@dataclass(frozen=True, slots=True)
class Planned:
    """What is planned for one exercise of a programme.

    `exercise` is the one to do: `meant` itself, or the easier one that stands in for it.
    `target` is on the ladder of `exercise`; `because` is the target of `meant`, with the reason
    and the safety note. A target without sets: it rests.
    """

    meant: Exercise
    exercise: Exercise
    target: Target
    because: Target

    @property
    def resistance(self) -> Resistance:
        """What the target is to be done with."""
        return self.exercise.ladder.rungs[self.target.rung].resistance

    @property
    def rests(self) -> bool:
        """Whether there is nothing to do."""
        return self.target.sets == 0

    @property
    def prescribed(self) -> Prescribed | None:
        """The target as it is kept with the workout that answers it."""
        return None if self.rests else self.target.prescribed


def log_for(desk: Desk, slugs: Iterable[str]) -> dict[str, list[Workout]]:
    """The log of these exercises and of all that their targets look at."""
    wanted: dict[str, None] = {}
    queue = list(slugs)
    while queue:
        slug = queue.pop()
        exercise = desk.content.exercises.get(slug)
        if slug in wanted or exercise is None:
            continue
        wanted[slug] = None
        queue += exercise.ladder.regressions
        queue += [needed.exercise for needed in exercise.prerequisites]
    return workouts.of_exercises(desk.conn, desk.person.id, list(wanted))


def before(log: Log, day: date) -> dict[str, list[Workout]]:
    """The part of a log that was done before a local date."""
    return {slug: [done for done in rows if done.date < day] for slug, rows in log.items()}


def planned(desk: Desk, exercise: Exercise, log: Log, day: date) -> Planned:
    """What is next in an exercise on a local date, by the log given."""
    because = _target(desk, exercise, log, day)
    stand_in, target, seen = exercise, because, {exercise.slug}
    while target.regression is not None and target.regression not in seen:
        seen.add(target.regression)
        stand_in = desk.content.exercises[target.regression]
        target = _target(desk, stand_in, log, day)
    return Planned(exercise, stand_in, target, because)


def _target(desk: Desk, exercise: Exercise, log: Log, day: date) -> Target:
    rows = [done for done_rows in log.values() for done in done_rows]
    sessions = sessions_of(rows, exercise, exercise.ladder.regressions)
    return next_target(sessions, exercise.ladder, day, _person(desk, exercise, rows))


def _person(desk: Desk, exercise: Exercise, rows: Sequence[Workout]) -> Person:
    confirmed = set(desk.person.confirmed)
    if desk.person.beginning == "experienced":
        confirmed.add(exercise.slug)
    missing = unmet(exercise, rows, confirmed)
    return Person(
        cautions=desk.person.cautions,
        equipment=owned(desk, exercise.ladder.rungs),
        unmet=tuple(needed.exercise for needed in missing),
    )


def owned(desk: Desk, rungs: Sequence[Rung]) -> frozenset[str] | None:
    """The ids of the rungs that the person has the equipment for; None for all of them."""
    equipment = desk.person.equipment
    if equipment is None:
        return None
    kinds = {"bodyweight"}
    for piece in equipment["kinds"]:
        kinds |= KINDS_OF[piece]
    mine = frozenset(rung.id for rung in rungs if rung.kind in kinds)
    # An exercise that needs what nobody said they have is better shown than hidden.
    return mine or None
