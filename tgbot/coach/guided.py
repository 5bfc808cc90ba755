"""Where somebody is in a guided session: what is planned, what is done, and what comes next."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from tgbot.coach import session as sessions
from tgbot.coach.desk import Desk
from tgbot.coach.easier import easier
from tgbot.coach.pain import too_much
from tgbot.coach.session_items import Session
from tgbot.coach.targets import Planned
from tgbot.store import appointments, guided, workouts
from tgbot.store.appointments import Appointment
from tgbot.store.guided import Guided, Timer
from tgbot.training.guided import (
    Part,
    Step,
    Stopped,
    WarmUpSet,
    Work,
    next_step,
    sets_done,
    warm_up_sets,
)
from tgbot.training.progression.rung_of import is_forbidden
from tgbot.training.resistance import Bodyweight, Resistance
from tgbot.training.workout import Prescribed, Set, Workout


@dataclass(frozen=True, slots=True)
class Now:
    """Where a guided session is.

    `warm_ups` has the lighter sets before each exercise, with what and how many reps; `rows` is
    what was logged of its exercises on its day.
    """

    row: Guided
    session: Session
    plans: tuple[Planned, ...]
    warm_ups: tuple[tuple[tuple[Resistance, int], ...], ...]
    parts: tuple[Part, ...]
    rows: tuple[Workout, ...]
    step: Step

    @property
    def counted(self) -> int:
        """How many working sets of the session are logged."""
        return sum(sets_done(row.sets) for row in self.rows)

    @property
    def at(self) -> Planned | None:
        """The plan of the exercise that comes next; None where none is left."""
        match next_step(self.parts, self.row.passed, drill=False):
            case WarmUpSet(place) | Work(place) | Stopped(place):
                return self.plans[place]
        return None

    @property
    def newest(self) -> Workout | None:
        """What was logged last; a message is dated to the second, so a tap of it is no later."""
        done = [row for row in self.rows if row.sets]
        return max(
            reversed(done), key=lambda row: row.logged_at.replace(microsecond=0), default=None
        )

    def hurting(self, plan: Planned) -> str:
        """The slug of what hurt too much today in the place of a plan's exercise."""
        hurt = [row.exercise for row in self.rows if _too_much(row)]
        return next((one for one in reversed(hurt) if one in _slugs(plan)), plan.meant.slug)

    def sets_of(self, exercise: str) -> list[Set]:
        """The working sets of an exercise, in their order."""
        mine = (row for row in self.rows if row.exercise == exercise)
        return [done for row in mine for done in row.sets if done.kind != "warmup"]

    def prescribed(self, plan: Planned) -> Prescribed | None:
        """The target to be kept with a set: the one that the day's first set of it was for."""
        mine = [row for row in self.rows if row.exercise == plan.exercise.slug and row.sets]
        return mine[0].prescribed if mine else plan.prescribed

    def used(self, plan: Planned) -> Set:
        """How the next set is done: with what the one before was, else as planned."""
        mine = self.sets_of(plan.exercise.slug)
        planned = Set(resistance=plan.resistance, side="each" if plan.exercise.each_side else None)
        if not mine or mine[-1].resistance is None:
            return planned
        last = mine[-1]
        every: Iterable[Resistance] = (mine[-1].resistance, *last.also)
        fit = not any(is_forbidden(one, plan.exercise.ladder) for one in every)
        return replace(planned, resistance=last.resistance, also=last.also) if fit else planned

    @property
    def used_so_far(self) -> dict[str, Set]:
        """How a set of each exercise is done that says nothing of it."""
        return {plan.exercise.slug: self.used(plan) for plan in self.plans if not plan.rests}

    def before(self, workout: Workout) -> "Now":
        """The same as it was before a workout of it was logged."""
        place = self.rows.index(workout) if workout in self.rows else len(self.rows)
        return replace(self, rows=self.rows[:place])


def subject(row: Guided) -> str:
    """What the message of a guided session is about."""
    return f"guided:{row.id}"


def bell_subject(row: Guided) -> str:
    """What a message is about that says that a clock has rung."""
    return f"bell:{row.id}"


def slot(row: Guided) -> str:
    """The slot of the session's clocks."""
    return f"{row.day.isoformat()}:{row.id}"


def now(desk: Desk, row: Guided) -> Now:
    """Where a guided session is."""
    of = sessions.session(desk, appointment_of(desk, row.day))
    plans = tuple(item.plan for item in of.items)
    slugs = {slug for plan in plans for slug in _slugs(plan)}
    every = workouts.between(desk.conn, desk.person.id, row.day, row.day)
    rows = tuple(one for one in every if one.exercise in slugs)
    warm_ups = tuple(_warm_ups(desk, plans, place) for place in range(len(plans)))
    parts = tuple(
        _part(plan, rows, len(lighter)) for plan, lighter in zip(plans, warm_ups, strict=True)
    )
    step = next_step(parts, row.passed, drill=of.programme.warm_up is not None)
    return Now(row, of, plans, warm_ups, parts, rows, step)


def appointment_of(desk: Desk, day: date) -> Appointment:
    """The appointment of a day's session, made where there is none yet."""
    slot_of_day = day.isoformat()
    return appointments.make(
        desk.conn, desk.person.id, "session", slot_of_day, desk.now, state="asked"
    )


def in_progress(desk: Desk) -> Now | None:
    """The session that somebody is in the middle of; None where they are in none."""
    row = guided.in_progress(desk.conn, desk.person.id, desk.today)
    return None if row is None else now(desk, row)


def running(desk: Desk, at: Now) -> Timer | None:
    """The clock that runs for what comes next; None where none does any more."""
    timer, step = at.row.timer, at.step
    if timer is None:
        return None
    if timer.kind == "rest":
        return timer if timer.until > desk.now else None
    same = isinstance(step, Work) and at.parts[step.place].exercise == timer.exercise
    return timer if same and isinstance(step, Work) and step.number == timer.number else None


def _part(plan: Planned, rows: Sequence[Workout], warm_ups: int) -> Part:
    mine, others = plan.exercise.slug, _slugs(plan) - {plan.exercise.slug}
    hurt = {row.exercise for row in rows if _too_much(row)}
    sets = 0 if plan.rests or mine in hurt else plan.target.sets
    done = _done(rows, {mine})
    stopped = bool(hurt & others)
    if not done and not stopped and (otherwise := _done(rows, others)):
        done = max(sets, otherwise)
    return Part(plan.meant.slug, mine, sets, done, warm_ups if sets else 0, stopped)


def _done(rows: Sequence[Workout], slugs: set[str]) -> int:
    return sets_done(done for row in rows if row.exercise in slugs for done in row.sets)


def _too_much(row: Workout) -> bool:
    return row.pain is not None and too_much(row.pain)


def _slugs(plan: Planned) -> set[str]:
    """The exercises that count for a plan: the one to do, the one meant, and what is between."""
    return {plan.exercise.slug, plan.meant.slug, plan.of.slug}


def _warm_ups(
    desk: Desk, plans: Sequence[Planned], place: int
) -> tuple[tuple[Resistance, int], ...]:
    plan, before = plans[place], plans[:place]
    if plan.rests or plan.exercise.ladder.mode != "reps":
        return ()
    first = not any(_loaded(one) for one in before)
    lighter = easier(desk, plan.exercise.ladder, plan.target.rung)
    return warm_up_sets(plan.resistance, lighter, plan.target.reps, first=first)


def _loaded(plan: Planned) -> bool:
    return not plan.rests and not isinstance(plan.resistance, Bodyweight)
