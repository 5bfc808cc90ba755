"""The buttons of a guided session: the numbers, the clocks, how-to, It hurt, Stop and Undo.

Each names what it was shown for, so that a repeated tap, another phone or an old message never
records anything twice.
"""

from collections.abc import Callable
from decimal import Decimal

from tgbot.chat import train_change, train_pain
from tgbot.chat.confirm import freshen, rewrite_receipt
from tgbot.chat.context import Context
from tgbot.chat.data import number
from tgbot.chat.train import change, moved_on, open_again, say_anew, show, tapped_guided
from tgbot.coach import guided as coach
from tgbot.coach import leading
from tgbot.coach.guided import Now, running
from tgbot.coach.guided_card import leaves_out
from tgbot.store import logs, workouts
from tgbot.store.guided import OPEN
from tgbot.training.guided import DRILL, Stopped, Work, accepted, passed_over, warmed

LEFT = {"0": Decimal(0), "1": Decimal("1.5"), "3": Decimal(3)}
MOST_AT_ONCE = 999


def tap_set(ctx: Context) -> None:
    """A number: records the set it was shown for, unless that is in already."""
    at = open_again(ctx)
    if at is None:
        return
    exercise, place, amount = (*ctx.args[1:], "", "", "")[:3]
    shown_for, many = number(place, 3), number(amount, 3)
    step = at.step
    known = isinstance(step, Work) and at.parts[step.place].exercise == exercise
    if isinstance(step, Work) and known and step.number == shown_for and many:
        leading.record(ctx.desk, at, step, min(many, MOST_AT_ONCE))
        freshen(ctx, [at.row.day])
        ctx.answer("guided-saved")
        return
    show(ctx, at)
    ctx.answer("guided-set-is-in" if known else "guided-moved-on")


def tap_led(ctx: Context) -> None:
    """Every other button: what to do stands behind the session."""
    action = ctx.args[1] if len(ctx.args) > 1 else ""
    done = _ACTIONS.get(action)
    if done is None:
        ctx.answer("tap-out-of-date")
        return
    row = tapped_guided(ctx)
    if row is None:
        return
    leading.hush(ctx.desk, row)
    done(ctx, coach.now(ctx.desk, row), ":".join(ctx.args[2:]))


def tap_below(ctx: Context) -> None:
    """Back to the set from another message: the session's comes below it."""
    at = open_again(ctx)
    if at is not None:
        say_anew(ctx, leading.follow(ctx.desk, leading.keep(ctx.desk, at, view=None).row))


def _pass(ctx: Context, at: Now, *marks: str) -> None:
    """Goes on past what these marks stand for."""
    passed = tuple(dict.fromkeys((*at.row.passed, *marks)))
    change(ctx, passed=passed, view=None)


def _warm(ctx: Context, at: Now, _rest: str) -> None:
    _pass(ctx, at, DRILL)


def _ramp(ctx: Context, at: Now, rest: str) -> None:
    exercise, _, place = rest.partition(":")
    done = number(place, 2)
    if done is None or not _has(at, exercise):
        ctx.answer("tap-out-of-date")
    else:
        _pass(ctx, at, warmed(exercise, done))


def _no_ramp(ctx: Context, at: Now, rest: str) -> None:
    marks = [
        warmed(part.exercise, place)
        for part in at.parts
        if part.exercise == rest
        for place in range(1, part.warm_ups + 1)
    ]
    _pass(ctx, at, *marks)


def _has(at: Now, exercise: str) -> bool:
    return any(part.exercise == exercise for part in at.parts)


def _next(ctx: Context, at: Now, rest: str) -> None:
    if leaves_out(at, rest):
        _pass(ctx, at, passed_over(rest))
        freshen(ctx, [at.row.day])
    else:
        moved_on(ctx, at)


def _after(ctx: Context, at: Now, rest: str) -> None:
    """After all: an exercise that was left out comes in its turn again."""
    mark = passed_over(rest)
    if mark not in at.row.passed:
        moved_on(ctx, at)
        return
    change(ctx, passed=tuple(one for one in at.row.passed if one != mark), view=None)
    freshen(ctx, [at.row.day])


def _easier(ctx: Context, at: Now, rest: str) -> None:
    if isinstance(at.step, Stopped) and at.parts[at.step.place].exercise == rest:
        _pass(ctx, at, accepted(rest))
    else:
        moved_on(ctx, at)


def _go(ctx: Context, at: Now, rest: str) -> None:
    if _rests_until(ctx, at, rest):
        change(ctx, timer=None)
    else:
        show(ctx, at)


def _more(ctx: Context, at: Now, rest: str) -> None:
    if _rests_until(ctx, at, rest):
        at = leading.more_rest(ctx.desk, at)
        leading.touch(ctx.desk, at.row)
    show(ctx, at)


def _rests_until(ctx: Context, at: Now, ends: str) -> bool:
    """Whether the rest still runs that a button was shown for."""
    timer = running(ctx.desk, at)
    rests = timer is not None and timer.kind == "rest"
    return rests and timer is not None and int(timer.until.timestamp()) == number(ends)


def _hold(ctx: Context, at: Now, rest: str) -> None:
    exercise, _, place = rest.partition(":")
    step, timer = at.step, running(ctx.desk, at)
    fits = isinstance(step, Work) and at.parts[step.place].exercise == exercise
    starts = timer is None or timer.kind != "hold"
    if isinstance(step, Work) and fits and step.number == number(place, 3) and starts:
        reopened = open_again(ctx)
        if reopened is not None:
            show(ctx, leading.hold(ctx.desk, reopened, step))
    else:
        moved_on(ctx, at)


def _held(ctx: Context, at: Now, rest: str) -> None:
    timer = running(ctx.desk, at)
    if timer is not None and int(timer.until.timestamp()) == number(rest):
        at = leading.held(ctx.desk, at)
    show(ctx, at)


def _other(ctx: Context, _at: Now, _rest: str) -> None:
    change(ctx, view={"name": "other"})


def _howto(ctx: Context, at: Now, rest: str) -> None:
    """How the exercise goes that comes next, or the drill that is named."""
    coming = None if at.at is None else at.at.exercise.slug
    of = rest if rest in ctx.desk.content.exercises else coming
    if of is None:
        moved_on(ctx, at)
    else:
        change(ctx, view={"name": "howto", "of": of})


def _back(ctx: Context, _at: Now, _rest: str) -> None:
    change(ctx, view=None)


def _stop(ctx: Context, at: Now, _rest: str) -> None:
    if at.row.state == OPEN:
        at = leading.end(ctx.desk, at.row, "stopped")
    show(ctx, at)


def _on(ctx: Context, _at: Now, _rest: str) -> None:
    change(ctx, view=None)


def _unset(ctx: Context, at: Now, rest: str) -> None:
    """Undo: takes back the set that the card named, with all that was logged in one with it."""
    named = number(rest)
    row = None if named is None else workouts.of_ids(ctx.conn, ctx.person.id, [named]).get(named)
    if row is None or row.undone_at is not None:
        show(ctx, at)
        ctx.answer("guided-moved-on")
        return
    rows = logs.of_log(ctx.conn, ctx.person.id, row.log)
    logs.undo(ctx.conn, ctx.person.id, row.log, ctx.desk.now)
    rewrite_receipt(ctx, row.log)
    leading.keep(ctx.desk, at, view=None)
    freshen(ctx, {one.date for one in rows})
    ctx.answer("guided-undone")


def _left(ctx: Context, at: Now, rest: str) -> None:
    """How many more would have gone after the last set of an exercise."""
    named, _, choice = rest.partition(":")
    which, left = number(named), LEFT.get(choice)
    row = None if which is None else workouts.of_ids(ctx.conn, ctx.person.id, [which]).get(which)
    if row is None or left is None:
        ctx.answer("tap-out-of-date")
        return
    workouts.set_form(ctx.conn, ctx.person.id, row.log, form=None, rir=left)
    rewrite_receipt(ctx, row.log)
    freshen(ctx, [at.row.day])
    ctx.answer("undo-noted")


_ACTIONS: dict[str, Callable[[Context, Now, str], None]] = {
    "warm": _warm,
    "cold": _warm,
    "ramp": _ramp,
    "noramp": _no_ramp,
    "next": _next,
    "after": _after,
    "easier": _easier,
    "go": _go,
    "more": _more,
    "hold": _hold,
    "held": _held,
    "other": _other,
    "howto": _howto,
    "back": _back,
    "hurt": train_pain.hurt,
    "ouch": train_pain.ouch,
    "site": train_pain.site,
    "stop": _stop,
    "on": _on,
    "unset": _unset,
    "fix": train_change.fix,
    "was": train_change.was,
    "left": _left,
}

TAPS = {"set": tap_set, "led": tap_led, "below": tap_below}
