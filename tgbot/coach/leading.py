"""Leading somebody through a session: each change of it, its clocks, and its message."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from tgbot.cards import guided_between as cards
from tgbot.coach import letters, party
from tgbot.coach.as_planned import as_planned
from tgbot.coach.desk import Desk
from tgbot.coach.guided import Now, bell_subject, now, running, slot, subject
from tgbot.coach.guided_card import card, coming
from tgbot.store import appointments, guided, logs, outbox, workouts
from tgbot.store.appointments import Kind
from tgbot.store.guided import OPEN, Guided, State, Timer
from tgbot.training.guided import End, Stopped, Work
from tgbot.training.rest import rest_after, wanted, with_rest
from tgbot.training.workout import Distance, Workout

MORE_REST = 30
SHORTEST_REST, LONGEST_REST = 10, 600
INTO_PLACE = timedelta(seconds=5)
FORGOTTEN_AFTER = timedelta(hours=3)
A_BELL_HELPS_FOR = timedelta(minutes=5)
CLOCKS: tuple[Kind, ...] = ("rest", "hold")
MOST_BELLS = 5
ASKS_OF_PAIN = ("hurt", "where")
"""What the message asks for on after a set came in from elsewhere."""


def follow(desk: Desk, row: Guided) -> Now:
    """Goes on from what is logged by now: a set more begins a rest, a set less ends it."""
    at = now(desk, row)
    counted, state, timer, view = at.counted, row.state, row.timer, row.view
    if counted > row.counted and at.newest is not None:
        timer = _rest_after(desk, at, at.newest)
        view = view if view is not None and view["name"] in ASKS_OF_PAIN else None
    elif counted < row.counted:
        timer = None
    if isinstance(at.step, Stopped):
        timer = None
    elif isinstance(at.step, End):
        state, timer = "done", None
    elif state == "done" and counted < row.counted and may_go_on(desk, at):
        state = OPEN
    now_at = keep(desk, at, state=state, counted=counted, timer=timer, view=view)
    if state == "done" and row.state == OPEN:
        party.at_the_end(desk, now_at)
    return now_at


def may_go_on(desk: Desk, at: Now) -> bool:
    """Whether a session that is not open may be opened again: on its day, or just after it."""
    if at.row.day == desk.today:
        return True
    return at.newest is not None and desk.now - at.newest.logged_at <= FORGOTTEN_AFTER


def keep(desk: Desk, at: Now, **changes: Any) -> Now:
    """Changes something of a session, and lets its clocks run accordingly."""
    row = replace(at.row, **changes)
    guided.keep(desk.conn, row)
    _set_clocks(desk, row, at.row)
    return now(desk, row)


def touch(desk: Desk, row: Guided) -> None:
    """Notes that somebody is at it: a session is forgotten three hours after this."""
    if row.state == OPEN:
        due = desk.now + FORGOTTEN_AFTER
        appointments.set_clock(
            desk.conn, row.person_id, "forgotten", slot(row), due, {"guided": row.id}
        )


def show(desk: Desk, at: Now) -> None:
    """Lets the message of a session say what is so now."""
    for letter in outbox.about(desk.conn, desk.person.chat_id, subject(at.row)):
        letters.rewrite(desk, letter, card(desk, at))


def refresh(desk: Desk, day: date) -> None:
    """Lets a day's guided session, if there is one, follow what was logged."""
    row = guided.on(desk.conn, desk.person.id, day)
    if row is None:
        return
    at = follow(desk, row)
    if at.row.counted != row.counted:
        hush(desk, at.row)
        touch(desk, at.row)
    show(desk, at)


def hush(desk: Desk, row: Guided) -> None:
    """Takes away what rang last."""
    about = bell_subject(row)
    for letter in outbox.about(desk.conn, desk.person.chat_id, about, most=MOST_BELLS):
        letters.take_away(desk, letter)


def take_away_message(desk: Desk, row: Guided) -> None:
    """Takes the session's message away, for it is said anew below."""
    for letter in outbox.about(desk.conn, desk.person.chat_id, subject(row)):
        letters.take_away(desk, letter)


def one_set(desk: Desk, at: Now, work: Work, amount: int) -> Workout:
    """A set of so much, done as the card shows it."""
    plan = at.plans[work.place]
    as_asked = as_planned(desk, plan.exercise, plan.target.prescribed, at.row.day)
    used = at.used(plan)
    done = replace(as_asked.sets[0], resistance=used.resistance, also=used.also)
    match plan.exercise.ladder.mode:
        case "reps":
            done = replace(done, reps=amount)
        case "hold":
            done = replace(done, seconds=amount)
        case "distance":
            done = replace(done, reps=None, distance=Distance(Decimal(amount), "m"))
    return replace(as_asked, sets=(done,), prescribed=at.prescribed(plan))


def record(desk: Desk, at: Now, work: Work, amount: int) -> None:
    """Records a set under the first number of its exercise that is free.

    A number whose set was taken back is free again, and its row is used anew.
    """
    exercise = at.parts[work.place].exercise
    prefix = f"{guided.LOGS}{at.row.id}:{exercise}"
    workout = one_set(desk, at, work, amount)
    number = 1
    while True:
        log = f"{prefix}:{number}"
        known = workouts.of_log(desk.conn, desk.person.id, log)
        if not known:
            workouts.add(desk.conn, desk.person.id, log, log, workout)
            return
        if known[0].undone_at is not None:
            workouts.replace(desk.conn, desk.person.id, known[0], workout)
            logs.redo(desk.conn, desk.person.id, log)
            return
        number += 1


def hold(desk: Desk, at: Now, work: Work) -> Now:
    """Starts the clock of a hold; of a second side after the first."""
    plan, timer = at.plans[work.place], at.row.timer
    before = timer.side if timer is not None and timer.kind == "held" else 0
    side = 2 if plan.exercise.each_side and before == 1 else 1
    other_side = timer.seconds if timer is not None and side == 2 else None
    since = _whole(desk.now + INTO_PLACE)
    until = since + timedelta(seconds=plan.target.reps)
    exercise, seconds = plan.exercise.slug, plan.target.reps
    runs = Timer("hold", exercise, work.number, seconds, since, until, side, other_side)
    return keep(desk, at, timer=runs, view=None)


def held(desk: Desk, at: Now) -> Now:
    """Ends the clock of a hold, at its end or before; one that has not begun is let go."""
    timer = at.row.timer
    if timer is None or timer.kind != "hold":
        return at
    done = int((min(desk.now, timer.until) - timer.since).total_seconds())
    if done >= 1:
        return keep(desk, at, timer=replace(timer, kind="held", seconds=done))
    if timer.other_side is None:
        return keep(desk, at, timer=None)
    first = replace(timer, kind="held", seconds=timer.other_side, side=1, other_side=None)
    return keep(desk, at, timer=first)


def more_rest(desk: Desk, at: Now) -> Now:
    """Thirty seconds more, after each set of the exercise."""
    timer = running(desk, at)
    if timer is None or timer.kind != "rest" or timer.seconds + MORE_REST > LONGEST_REST:
        return at
    return rest_for(desk, at, timer.seconds + MORE_REST)


def rest_for(desk: Desk, at: Now, seconds: int) -> Now:
    """Lets the rest last so long, and those after each further set of its exercise today."""
    seconds = max(SHORTEST_REST, min(seconds, LONGEST_REST))
    timer = running(desk, at)
    if timer is not None and timer.kind == "rest":
        until = timer.since + timedelta(seconds=seconds)
        longer = replace(timer, seconds=seconds, until=until) if until > desk.now else None
        passed = with_rest(at.row.passed, timer.exercise, seconds)
        return keep(desk, at, passed=passed, timer=longer)
    if at.at is None:
        return at
    passed = with_rest(at.row.passed, at.at.exercise.slug, seconds)
    return keep(desk, at, passed=passed, view={"name": "rests", "seconds": seconds})


def ring(desk: Desk, row: Guided, kind: Kind, due: datetime) -> None:
    """A clock has come to its end: the next set is shown, and a message rings."""
    timer = row.timer
    if row.state != OPEN or timer is None or timer.kind != kind or timer.until > desk.now:
        return
    at = now(desk, row)
    hush(desk, row)
    if timer.kind == "hold":
        each = any(
            one.exercise.slug == timer.exercise and one.exercise.each_side for one in at.plans
        )
        at = held(desk, at)
        bell = cards.hold_is_over(desk.words, timer.seconds, other_side=each and timer.side == 1)
    else:
        at = keep(desk, at, timer=None)
        bell = cards.rest_is_over(desk.words, coming(desk, at))
    show(desk, at)
    if desk.now - due > A_BELL_HELPS_FOR:
        return
    outbox.put(
        desk.conn,
        desk.person.chat_id,
        "sendMessage",
        bell.to_send(),
        desk.now,
        person_id=desk.person.id,
        expires_at=due + A_BELL_HELPS_FOR,
        key=f"{kind}:{row.id}:{int(due.timestamp() * 1000)}",
        subject=bell_subject(row),
    )


def end(desk: Desk, row: Guided, state: State) -> Now:
    """Stops or closes a session; what was logged stays."""
    at = keep(desk, now(desk, row), state=state, timer=None, view=None)
    hush(desk, at.row)
    return at


def _rest_after(desk: Desk, at: Now, newest: Workout) -> Timer:
    exercise = desk.content.exercises[newest.exercise]
    seconds = wanted(at.row.passed, exercise.slug)
    if seconds is None:
        seconds = rest_after(exercise, newest.sets[-1])
    since = _whole(desk.now)
    until = since + timedelta(seconds=seconds)
    done = sum(part.done for part in at.parts if part.exercise == newest.exercise)
    return Timer("rest", newest.exercise, done, seconds, since, until)


def _set_clocks(desk: Desk, row: Guided, before: Guided) -> None:
    """The appointments of a session's clocks, as the session has them now."""
    timer = row.timer
    runs = timer is not None and timer.kind in CLOCKS and row.state == OPEN
    if row.timer != before.timer or row.state != before.state:
        appointments.stop_clocks(desk.conn, row.person_id, CLOCKS, slot(row))
        if timer is not None and runs:
            kind: Kind = "rest" if timer.kind == "rest" else "hold"
            facts = {"guided": row.id}
            appointments.set_clock(desk.conn, row.person_id, kind, slot(row), timer.until, facts)
    if row.state != OPEN and before.state == OPEN:
        appointments.stop_clocks(desk.conn, row.person_id, ("forgotten",), slot(row))


def _whole(moment: datetime) -> datetime:
    return moment.replace(microsecond=0)
