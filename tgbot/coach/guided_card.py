"""The message of a guided session as it is to look now."""

from dataclasses import replace
from typing import Any

from tgbot.cards import guided as cards
from tgbot.cards import guided_between as between
from tgbot.cards import guided_change as changes
from tgbot.cards import howto
from tgbot.cards.card import Card
from tgbot.cards.howto_part import Shown as HowtoShown
from tgbot.coach import pain as pains
from tgbot.coach import receipt as receipts
from tgbot.coach import session as sessions
from tgbot.coach.desk import Desk
from tgbot.coach.drill import drill
from tgbot.coach.guided import Now, running
from tgbot.store import workouts
from tgbot.store.guided import Timer
from tgbot.store.workouts import Logged
from tgbot.training.exercise import Exercise
from tgbot.training.guided import (
    End,
    Stopped,
    WarmUp,
    WarmUpSet,
    Work,
    amount_of,
    around,
    passed_over,
)
from tgbot.wording import Html

SHORTEST_STEP_OF_A_HOLD = 5


def card(desk: Desk, at: Now) -> Card:
    """What somebody sees of a guided session."""
    if at.row.state in ("stopped", "closed"):
        return _halted(desk, at)
    if at.row.state == "done" or isinstance(at.step, End):
        return _ended(desk, at)
    view = at.row.view or {}
    shown = _instead(desk, at, view)
    if shown is not None:
        return shown
    timer = running(desk, at)
    if timer is not None and timer.kind == "rest":
        return _rest(desk, at, timer)
    step = _step(desk, at, timer, view)
    newest = _newest(desk, at) if isinstance(at.step, Work) and timer is None else None
    if newest is None or len(newest.workout.sets) != 1:
        return step
    return changes.with_change(desk.words, step, at.row.id, newest)


def coming(desk: Desk, at: Now) -> cards.Shown | None:
    """The set that comes next, as a card shows it; None before a choice and at the end."""
    step = at.step
    if isinstance(step, WarmUpSet):
        return _shown(desk, at, Work(step.place, 1, at.parts[step.place].sets))
    return _shown(desk, at, step) if isinstance(step, Work) else None


def _instead(desk: Desk, at: Now, view: Any) -> Card | None:
    """What stands in the place of the step: a how-to, or a question about a set or about pain."""
    if view.get("name") == "fix":
        return _changing(desk, at, view["row"])
    exercise = desk.content.exercises.get(view.get("of", ""))
    if exercise is None:
        return None
    match view["name"]:
        case "howto":
            names = sessions.names(desk)
            page = howto.page(desk.words, HowtoShown(exercise, names, desk.person.units))
            assert page is not None, "there is always a first page"
            return between.howto(desk.words, at.row.id, page.text, exercise.slug)
        case "hurt":
            return between.how_much(desk.words, at.row.id, _name(desk, exercise))
        case "where":
            sites = pains.sites(desk, exercise)
            return between.where(desk.words, at.row.id, sites, stops=view["stops"])
    return None


def _changing(desk: Desk, at: Now, row: int) -> Card | None:
    """How many the newest set was; None where it is not the newest any more."""
    newest = _newest(desk, at)
    if newest is None or newest.row != row or len(newest.workout.sets) != 1:
        return None
    amount = amount_of(newest.workout.sets[0])
    if amount is None:
        return None
    numbers = around(amount, _by(newest.exercise))
    return changes.change(desk.words, at.row.id, newest, numbers, amount)


def _step(desk: Desk, at: Now, timer: Timer | None, view: Any) -> Card:
    words, guided = desk.words, at.row.id
    match at.step:
        case WarmUp():
            plan = drill(desk, at.session.programme, at.row.day)
            assert plan is not None, "a drill that is not there is no step"
            noted = words.t("pain-noted") if view.get("name") == "noted" else None
            return cards.drill(words, guided, plan, noted)
        case WarmUpSet(place, number, of):
            shown = _shown(desk, at, Work(place, number, of))
            return cards.warm_up_set(words, shown, at.warm_ups[place][number - 1])
        case Stopped(place):
            plan = at.plans[place]
            hurt = desk.content.exercises[at.hurting(plan)]
            return between.stopped(words, guided, hurt, plan)
        case Work() as work if timer is not None and timer.kind == "hold":
            return _hold(desk, _shown(desk, at, work), timer)
        case Work() as work:
            note = None
            if view.get("name") == "noted":
                note = words.t("pain-noted")
            elif view.get("name") == "rests":
                name = _name(desk, at.plans[work.place].exercise)
                note = words.t("guided-rests", name=name, seconds=view["seconds"])
            asks = view.get("name") == "other"
            shown = _shown(desk, at, work, note=note, asks=asks)
            return cards.work(words, shown if timer is None else _timed(shown, timer))
    raise AssertionError(f"no card for {at.step}")


def _shown(
    desk: Desk,
    at: Now,
    work: Work,
    *,
    note: Html | None = None,
    asks: bool = False,
) -> cards.Shown:
    plan = at.plans[work.place]
    target = plan.target
    beyond = target.open_cap if target.open_last and work.number == work.of else 0
    return cards.Shown(
        guided=at.row.id,
        place=work.place + 1,
        places=len(at.plans),
        exercise=plan.exercise,
        target=target,
        number=work.number,
        of=work.of,
        used=at.used(plan),
        done=tuple(at.sets_of(plan.exercise.slug)),
        units=desk.person.units,
        numbers=around(target.reps, _by(plan.exercise), beyond=beyond),
        beyond=beyond,
        note=note,
        asks=asks,
    )


def _timed(shown: cards.Shown, timer: Timer) -> cards.Shown:
    """The set after its clock has counted: the numbers are around the shorter of its sides."""
    sides = tuple(one for one in (timer.other_side, timer.seconds) if one is not None)
    numbers = around(min(sides), _by(shown.exercise))
    first_of_two = shown.exercise.each_side and timer.side == 1
    return replace(shown, timed=sides, numbers=numbers, other_side=first_of_two)


def _by(exercise: Exercise) -> int:
    least = SHORTEST_STEP_OF_A_HOLD if exercise.ladder.mode == "hold" else 1
    return max(exercise.ladder.reps_step, least)


def _hold(desk: Desk, shown: cards.Shown, timer: Timer) -> Card:
    side = None
    if shown.exercise.each_side:
        side = desk.words.t("guided-first-side" if timer.side == 1 else "guided-other-side")
    since, until = desk.person.local(timer.since), desk.person.local(timer.until)
    return cards.hold(desk.words, shown, since, until, side)


def _rest(desk: Desk, at: Now, timer: Timer) -> Card:
    coming_next = coming(desk, at)
    shown = between.Rest(
        seconds=timer.seconds,
        until=desk.person.local(timer.until),
        ends=int(timer.until.timestamp()),
        next=coming_next,
        same=coming_next is not None and coming_next.exercise.slug == timer.exercise,
    )
    return between.rest(desk.words, at.row.id, shown, _newest(desk, at))


def _newest(desk: Desk, at: Now) -> between.Newest | None:
    row = newest_row(desk, at)
    if row is None:
        return None
    done = row.workout
    exercise = desk.content.exercises[done.exercise]
    complete = any(part.exercise == done.exercise and part.done >= part.sets for part in at.parts)
    asks = complete and receipts.nobody_knows_what_was_left(done)
    return between.Newest(row.id, done, exercise, asks)


def newest_row(desk: Desk, at: Now) -> Logged | None:
    """The row of the log that Undo takes back."""
    done = at.newest
    if done is None:
        return None
    rows = workouts.newest(desk.conn, desk.person.id, done.exercise, 0, len(at.rows))
    return next((row for row in rows if row.workout == done), None)


def _halted(desk: Desk, at: Now) -> Card:
    forgotten = at.row.state == "closed"
    return between.halted(desk.words, at.row.id, _what_was_done(desk, at), forgotten=forgotten)


def _ended(desk: Desk, at: Now) -> Card:
    return between.ended(desk.words, at.row.id, _what_was_done(desk, at))


def _what_was_done(desk: Desk, at: Now) -> between.Ended:
    # Where somebody stops for a while, what comes next time is not known yet.
    done = receipts.of_day(desk, at.row.day, at.rows, whole=at.row.state != "stopped")
    plan = at.at
    left = None if plan is None else (_name(desk, plan.exercise), plan.meant.slug)
    newest, left_out = _newest(desk, at), _left_out(desk, at)
    return between.Ended(at.session.appointment.id, done, left, newest, left_out)


def _left_out(desk: Desk, at: Now) -> tuple[str, str] | None:
    """The first exercise that was left out and may be done after all; none that hurt too much."""
    for plan, part in zip(at.plans, at.parts, strict=True):
        stays = part.stopped or part.done >= part.sets
        if passed_over(part.meant) in at.row.passed and not stays:
            return _name(desk, plan.exercise), part.meant
    return None


def leaves_out(at: Now, meant: str) -> bool:
    """Whether an exercise of the session may still be left out."""
    known = any(part.meant == meant for part in at.parts)
    return known and passed_over(meant) not in at.row.passed


def _name(desk: Desk, exercise: Exercise) -> str:
    return exercise.text(desk.words.language).name
