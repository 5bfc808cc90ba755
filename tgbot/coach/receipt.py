"""The receipt of a log, made from the rows each time: what it says follows every later change."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tgbot.cards import receipt as cards
from tgbot.cards.card import Card
from tgbot.coach.desk import Desk
from tgbot.coach.pain import too_much
from tgbot.coach.plan_of import log_of, programme, stood_in
from tgbot.coach.session import names
from tgbot.coach.targets import Log, before, planned
from tgbot.coach.week import paused_days
from tgbot.store import outbox, pains, workouts
from tgbot.store.outbox import Letter
from tgbot.store.workouts import Logged
from tgbot.training import records
from tgbot.training.exercise import Exercise
from tgbot.training.programme import Programme
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


def letter(desk: Desk, log: str) -> Letter | None:
    """The newest message that confirms a log."""
    found = outbox.about(desk.conn, desk.person.chat_id, subject(log))
    return found[0] if found else None


def receipt(desk: Desk, log: str, *, in_group: bool = False) -> Receipt | None:
    """The receipt of a log of this person; None where nothing of it is there."""
    rows = workouts.of_log(desk.conn, desk.person.id, log)
    rows = _merged([row for row in rows if row.workout.exercise in desk.content.exercises])
    if not rows:
        return None
    undone = all(row.undone_at is not None for row in rows)
    history = log_of(desk, *(desk.content.exercises[row.workout.exercise] for row in rows))
    follows = programme(desk)
    parts = tuple(_part(desk, row, history, follows) for row in rows)
    shown = cards.Shown(
        log=log,
        parts=parts,
        names=names(desk),
        units=desk.person.units,
        today=all(row.workout.date == desk.today for row in rows),
        streak=None if undone else _new_streak(desk, rows),
        asks_what_was_left=all(_nobody_knows_what_was_left(row.workout) for row in rows),
        undone=undone,
        in_group=in_group,
    )
    return Receipt(cards.receipt(desk.words, shown), undone)


def _merged(rows: list[Logged]) -> list[Logged]:
    """Single sets that were sent one by one, as the one workout that they are together."""
    merged: list[Logged] = []
    for row in rows:
        before = merged[-1] if merged else None
        if before is not None and _alike(before.workout, row.workout):
            sets = (*before.workout.sets, *row.workout.sets)
            together = replace(row.workout, sets=sets, note=before.workout.note)
            merged[-1] = replace(before, workout=together, undone_at=row.undone_at)
        else:
            merged.append(row)
    return merged


def _alike(one: Workout, other: Workout) -> bool:
    return (one.exercise, one.date) == (other.exercise, other.date) and len(other.sets) == 1


def _part(desk: Desk, row: Logged, history: Log, follows: Programme) -> cards.Part:
    workout = row.workout
    exercise = desk.content.exercises[workout.exercise]
    earlier = before(_known_then(history, workout), workout.date)
    shown = stood_in(desk, exercise, earlier, workout.date, follows)
    meant = exercise if shown is None else shown.meant
    coming = planned(desk, meant, history, desk.today)
    waited = shown is not None and shown.reason.key == "prerequisite"
    return cards.Part(
        exercise=exercise,
        workout=workout,
        news=_news(history[exercise.slug], workout),
        next=coming,
        filled_in=row.filled_in,
        advice=_forbidden_kind(exercise, workout),
        opened=meant if waited and coming.reason.key != "prerequisite" else None,
        stops=workout.pain is not None and too_much(workout.pain),
    )


def _known_then(history: Log, workout: Workout) -> Log:
    """The log without what came with this workout or after it on its day, its own pain too."""
    return {
        slug: [one for one in rows if one.date < workout.date or one.logged_at < workout.logged_at]
        for slug, rows in history.items()
    }


def _news(history: Sequence[Workout], workout: Workout) -> tuple[records.News, ...]:
    """What is new; a first time is told once, not with each log of that day."""
    again = any(one.logged_at < workout.logged_at for one in history if one.sets)
    found = records.news(history, workout)
    return tuple(one for one in found if not (again and isinstance(one, records.FirstTime)))


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
    person = desk.person
    dates = {row.workout.date for row in rows if row.workout.sets}
    if dates != {desk.today} or workouts.logs_on(desk.conn, person.id, desk.today) > 1:
        return None
    excused = {*pains.days(desk.conn, person.id), *paused_days(desk)}
    return streak(workouts.days(desk.conn, person.id), excused, desk.today)


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
