"""The receipt of a log, made from the rows each time: what it says follows every later change."""

from dataclasses import dataclass

from tgbot.cards import receipt as cards
from tgbot.cards.card import Card
from tgbot.coach.desk import Desk
from tgbot.coach.session import names
from tgbot.coach.targets import Log, log_for, planned
from tgbot.store import workouts
from tgbot.store.workouts import Logged
from tgbot.training import records
from tgbot.training.exercise import Exercise
from tgbot.training.progression.rung_of import is_forbidden
from tgbot.training.resistance import Weight
from tgbot.training.streak import Streak, streak
from tgbot.training.workout import Workout


@dataclass(frozen=True, slots=True)
class Receipt:
    """The card of a log and how it stands."""

    card: Card
    undone: bool


def subject(log: str) -> str:
    """What the message of a receipt is about."""
    return f"log:{log}"


def receipt(desk: Desk, log: str, *, in_group: bool = False) -> Receipt | None:
    """The receipt of a log of this person; None where nothing of it is there."""
    rows = workouts.of_log(desk.conn, desk.person.id, log)
    rows = [row for row in rows if row.workout.exercise in desk.content.exercises]
    if not rows:
        return None
    undone = all(row.undone_at is not None for row in rows)
    history = log_for(desk, [row.workout.exercise for row in rows])
    parts = tuple(_part(desk, row, history) for row in rows)
    shown = cards.Shown(
        log=log,
        parts=parts,
        names=names(desk),
        units=desk.person.units,
        today=all(row.workout.date == desk.today for row in rows),
        streak=None if undone else _new_streak(desk, rows),
        asks_what_was_left=len(rows) == 1 and _nobody_knows_what_was_left(rows[0].workout),
        undone=undone,
        in_group=in_group,
    )
    return Receipt(cards.receipt(desk.words, shown), undone)


def _part(desk: Desk, row: Logged, history: Log) -> cards.Part:
    workout = row.workout
    exercise = desk.content.exercises[workout.exercise]
    coming = planned(desk, exercise, history, desk.today)
    return cards.Part(
        exercise=exercise,
        workout=workout,
        news=tuple(records.news(history[exercise.slug], workout)),
        next=cards.Next(coming.exercise, coming.target, coming.meant, coming.because.reason),
        filled_in=row.filled_in,
        advice=_forbidden_kind(exercise, workout),
    )


def _forbidden_kind(exercise: Exercise, workout: Workout) -> str | None:
    """What was used that the exercise must not be done with: "barbell", "too-heavy"."""
    for done in workout.sets:
        for used in (done.resistance, *done.also):
            if used is not None and is_forbidden(used, exercise.ladder):
                on = used.on if isinstance(used, Weight) else None
                return on if on in exercise.ladder.forbidden else "too-heavy"
    return None


def _new_streak(desk: Desk, rows: list[Logged]) -> Streak | None:
    """The streak, told with the first log of its day only."""
    dates = {row.workout.date for row in rows}
    if dates != {desk.today} or workouts.logs_on(desk.conn, desk.person.id, desk.today) > 1:
        return None
    return streak(workouts.days(desk.conn, desk.person.id), (), desk.today)


def _nobody_knows_what_was_left(workout: Workout) -> bool:
    """Neither an open last set nor an RIR or RPE tells how much more would have gone."""
    if workout.rir is not None or not workout.sets or workout.pain is not None:
        return False
    if any(done.rir is not None or done.rpe is not None for done in workout.sets):
        return False
    shown, last = workout.prescribed, workout.sets[-1]
    done = last.reps or last.seconds
    if shown is None or done is None or workout.form is not None:
        return False
    return done == shown.reps
