"""The receipt of a log, made from the rows each time: what it says follows every later change."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from tgbot.cards import receipt as cards
from tgbot.cards.card import Card
from tgbot.coach.desk import Desk
from tgbot.coach.open_scores import is_open
from tgbot.coach.pain import too_much
from tgbot.coach.plan_of import programme, stood_in
from tgbot.coach.session import names
from tgbot.coach.targets import Log, before, log_for, planned
from tgbot.coach.week import paused_days
from tgbot.store import outbox, pains, workouts
from tgbot.store.outbox import Letter
from tgbot.store.workouts import Logged
from tgbot.training import records
from tgbot.training.exercise import Exercise
from tgbot.training.programme import Programme
from tgbot.training.progression.rung_of import is_forbidden
from tgbot.training.resistance import Weight
from tgbot.training.same import of_the_same
from tgbot.training.streak import Streak, streak
from tgbot.training.workout import Pain, Set, Workout
from tgbot.wording import Html, joined

_MESSAGE = re.compile(r"^msg:(-?\d+):")
RECEIPTS_KEPT_FRESH = 3
"""So many messages of a chat may confirm one log, after an undo or two questions about it."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """The card of a log and how it stands; `record`: something in it is a best.

    `first_time`: something in it was never done before; `stops`: it hurt too much to go on;
    `all_measured`: whatever hurt in it, it is known how much.
    """

    card: Card
    undone: bool
    record: bool = False
    first_time: bool = False
    stops: bool = False
    all_measured: bool = False


def subject(log: str) -> str:
    """What the message of a receipt is about."""
    return f"log:{log}"


def letters(desk: Desk, log: str) -> list[Letter]:
    """The newest messages that confirm a log: in the private chat, and in the group it was in."""
    chats = {desk.person.chat_id, *(int(one) for one in _MESSAGE.findall(log))}
    about, most = subject(log), RECEIPTS_KEPT_FRESH
    return [one for chat in sorted(chats) for one in outbox.about(desk.conn, chat, about, most)]


def receipt(desk: Desk, log: str, *, in_group: bool = False) -> Receipt | None:
    """The receipt of a log of this person; None where nothing of it is there."""
    return of_lines(desk, log, workouts.of_log(desk.conn, desk.person.id, log), in_group=in_group)


def of_lines(
    desk: Desk, log: str, lines: Sequence[Logged], *, in_group: bool = False
) -> Receipt | None:
    """The same of a log whose lines were read already."""
    hurt = [row.workout.pain for row in lines if row.workout.pain is not None]
    lines = [row for row in lines if row.workout.exercise in desk.content.exercises]
    rows = together(lines)
    if not rows:
        return None
    undone = all(row.undone_at is not None for row in rows)
    follows = programme(desk)
    history = log_for(desk, [*follows.exercises, *(row.workout.exercise for row in rows)])
    others = _without(history, [row.workout for row in lines])
    parts = tuple(_part(desk, row, history, others, follows) for row in rows)
    cared_for = any(part.care == "pain" for part in parts)
    shown = cards.Shown(
        log=log,
        parts=parts,
        names=names(desk),
        units=desk.person.units,
        today=all(row.workout.date == desk.today for row in rows),
        streak=None if undone else _new_streak(desk, rows, others),
        asks_what_was_left=not cared_for
        and all(nobody_knows_what_was_left(row.workout) for row in rows),
        undone=undone,
        in_group=in_group,
    )
    record = not undone and any(cards.best_of(part) for part in parts)
    new = (news for part in parts for news in part.news)
    first_time = not undone and any(isinstance(one, records.FirstTime) for one in new)
    stops = not undone and any(part.stops for part in parts)
    measured = not any(map(is_open, hurt))
    return Receipt(cards.receipt(desk.words, shown), undone, record, first_time, stops, measured)


def of_day(desk: Desk, day: date, rows: Sequence[Workout], *, whole: bool = True) -> Html | None:
    """What was logged on a day, all of an exercise together, in the words of a receipt.

    Without the `whole` of it there is only what was done. None where nothing was.
    """
    known = [row for row in rows if row.exercise in desk.content.exercises]
    done = together([Logged(0, "", "", row, None) for row in known])
    if not any(row.workout.sets for row in done):
        return None
    if not whole:
        done = [row for row in done if row.workout.sets]
    follows = programme(desk)
    history = log_for(desk, [*follows.exercises, *(row.workout.exercise for row in done)])
    others = _without(history, known)
    parts = tuple(_part(desk, row, history, others, follows) for row in done)
    shown = cards.Shown(
        log="",
        parts=parts,
        names=names(desk),
        units=desk.person.units,
        today=day == desk.today,
        streak=_streak(desk) if day == desk.today else None,
        asks_what_was_left=False,
    )
    if not whole:
        return joined(cards.bare_lines(desk.words, shown))
    return cards.receipt(desk.words, shown).text


def together(rows: Sequence[Logged]) -> list[Logged]:
    """All lines of one exercise on one date as the one workout that they are together."""
    found: dict[tuple[str, date], Logged] = {}
    for row in rows:
        of = (row.workout.exercise, row.workout.date)
        found[of] = _added(found[of], row) if of in found else row
    return list(found.values())


def _added(first: Logged, row: Logged) -> Logged:
    one, other = first.workout, row.workout
    both = replace(
        other,
        sets=(*one.sets, *other.sets),
        note="\n".join(filter(None, (one.note, other.note))) or None,
        pain=max(filter(None, (one.pain, other.pain)), key=_hurts, default=None),
        prescribed=one.prescribed,
    )
    filled_in = first.filled_in or row.filled_in
    return replace(first, workout=both, undone_at=row.undone_at, filled_in=filled_in)


def _hurts(pain: Pain) -> tuple[bool, int]:
    return pain.sharp, pain.score or 0


def _without(history: Log, lines: Sequence[Workout]) -> Log:
    """The log without the lines of one message: what they are together is told against it."""
    days = {line.date for line in lines}
    first = min(days)
    return {
        # The dates first: to compare workouts whole takes long.
        slug: rows
        if not rows or rows[-1].date < first
        else [one for one in rows if one.date not in days or one not in lines]
        for slug, rows in history.items()
    }


def _part(desk: Desk, row: Logged, history: Log, others: Log, follows: Programme) -> cards.Part:
    workout = row.workout
    exercise = desk.content.exercises[workout.exercise]
    earlier = before(_known_then(others, workout), workout.date)
    shown = stood_in(desk, exercise, earlier, workout.date, follows)
    meant = exercise if shown is None else shown.meant
    coming = planned(desk, meant, history, desk.today)
    waited = shown is not None and shown.reason.key == "prerequisite"
    care = _care(desk, exercise, earlier, workout)
    return cards.Part(
        exercise=exercise,
        workout=workout,
        news=() if care == "pain" else _news(others[exercise.slug], workout),
        next=coming,
        filled_in=row.filled_in,
        advice=forbidden_kind(exercise, workout),
        opened=meant if waited and coming.exercise is meant and not coming.rests else None,
        stops=workout.pain is not None and too_much(workout.pain),
        care=care,
    )


def _care(desk: Desk, exercise: Exercise, earlier: Log, workout: Workout) -> str | None:
    """Why an exercise that was done was not planned for its day; None where it could be."""
    if not workout.sets:
        return None
    plan = planned(desk, exercise, earlier, workout.date)
    if plan.exercise is exercise and not plan.rests:
        return None
    if plan.reason.key.startswith("pain"):
        return "pain"
    return "easier" if plan.reason.key in ("caution", "prerequisite") else None


def _known_then(others: Log, workout: Workout) -> Log:
    """The log of other messages without what came after this workout on its day or later."""
    day, moment = workout.date, workout.logged_at
    return {
        slug: rows
        if not rows or rows[-1].date < day
        else [one for one in rows if one.date < day or one.logged_at <= moment]
        for slug, rows in others.items()
    }


def _news(history: Sequence[Workout], workout: Workout) -> tuple[records.News, ...]:
    """What is new; a first time is told once, not with each log of that day."""
    again = any(one.logged_at < workout.logged_at for one in history if one.sets)
    found = records.news(history, workout)
    return tuple(one for one in found if not (again and isinstance(one, records.FirstTime)))


def forbidden_kind(exercise: Exercise, workout: Workout) -> str | None:
    """What was used that the exercise must not be done with: "barbell", "too-heavy"."""
    return _forbidden(exercise, workout.sets)


@of_the_same
def _forbidden(exercise: Exercise, sets: Sequence[Set]) -> str | None:
    for done in sets:
        for used in (done.resistance, *done.also):
            if used is not None and is_forbidden(used, exercise.ladder):
                on = used.on if isinstance(used, Weight) else None
                return on if on in exercise.ladder.forbidden else "too-heavy"
    return None


def _new_streak(desk: Desk, rows: list[Logged], others: Log) -> Streak | None:
    """The streak, told with the first log of its day only; `others` are those looked at anyway."""
    person = desk.person
    dates = {row.workout.date for row in rows if row.workout.sets}
    if dates != {desk.today} or any(log and log[-1].date == desk.today for log in others.values()):
        return None
    if workouts.logs_on(desk.conn, person.id, desk.today) > 1:
        return None
    return _streak(desk)


def _streak(desk: Desk) -> Streak:
    excused = {*pains.days(desk.conn, desk.person.id), *paused_days(desk)}
    return streak(workouts.days(desk.conn, desk.person.id), excused, desk.today)


def nobody_knows_what_was_left(workout: Workout) -> bool:
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
