"""It hurt, in the middle of a guided session: how much and where, in the place of the set."""

from tgbot.chat import question
from tgbot.chat.confirm import freshen
from tgbot.chat.context import Context
from tgbot.chat.pain_taps import HOW_MUCH
from tgbot.chat.pain_typed import completed, said_in
from tgbot.chat.train import change, moved_on, say_anew
from tgbot.coach import leading
from tgbot.coach import pain as pains_of
from tgbot.coach.guided import Now, in_progress, running, subject
from tgbot.store import guided, pains, workouts
from tgbot.training.guided import WarmUp
from tgbot.training.workout import Pain, Workout

ASKED = "led-pain"


def hurt(ctx: Context, at: Now, _rest: str) -> None:
    """It hurt: in the exercise that was just done, or the one that is being done."""
    timer = running(ctx.desk, at)
    of = timer.exercise if timer is not None else None
    if of is None and at.at is not None:
        of = at.at.exercise.slug
    if isinstance(at.step, WarmUp):
        of = at.session.programme.warm_up
    if of is None:
        moved_on(ctx, at)
    else:
        change(ctx, view={"name": "hurt", "of": of})
        question.ask_beside(ctx, ASKED)


def ouch(ctx: Context, at: Now, rest: str) -> None:
    """How much: noted at once, with the exercise of the day; then where."""
    view, level = at.row.view or {}, HOW_MUCH.get(rest)
    if view.get("name") != "hurt" or level is None:
        moved_on(ctx, at)
        return
    _measured(ctx, at, str(view["of"]), level)


def typed(ctx: Context) -> bool:
    """How much, or where, typed as long as the session's message asks for it."""
    at = in_progress(ctx.desk)
    if at is None or not question.is_open(ctx, subject(at.row)):
        return False
    view = at.row.view or {}
    asks_where = view.get("name") == "where"
    said = said_in(ctx, number=not asks_where)
    if said is None or said.exercise is not None:
        return False
    if view.get("name") == "hurt" and (said.pain.sharp or said.pain.score is not None):
        _measured(ctx, at, str(view["of"]), said.pain)
    elif asks_where and said.pain.site is not None:
        _placed(ctx, at, said.pain)
    else:
        return False
    row = guided.get(ctx.conn, ctx.person.id, at.row.id)
    if row is not None:
        say_anew(ctx, leading.follow(ctx.desk, row))
    return True


def _measured(ctx: Context, at: Now, exercise: str, pain: Pain) -> None:
    """Notes a pain with the exercise of the day; where is asked next, unless it was said."""
    prefix = f"{guided.LOGS}{at.row.id}:{exercise}:pain"
    times = workouts.count_sources(ctx.conn, ctx.person.id, prefix)
    log = f"{prefix}:{times + 1}"
    report = Workout(at.row.day, exercise, (), ctx.desk.moment, pain=pain)
    row = workouts.add(ctx.conn, ctx.person.id, log, log, report)
    stops = pains_of.too_much(pain)
    asks = {"name": "where", "of": exercise, "row": row, "stops": stops}
    if pain.site is not None or pain.score == 0:
        question.settle(ctx)
        asks = {} if stops else {"name": "noted"}
    leading.keep(ctx.desk, at, view=asks or None)
    freshen(ctx, [at.row.day])


def site(ctx: Context, at: Now, rest: str) -> None:
    """Where: the session goes on, with the next exercise where it was too much."""
    view = at.row.view or {}
    exercise = ctx.desk.content.exercises.get(str(view.get("of")))
    if view.get("name") != "where" or exercise is None:
        moved_on(ctx, at)
        return
    if rest not in (*pains_of.sites(ctx.desk, exercise), "other"):
        ctx.answer("tap-out-of-date")
        return
    _placed(ctx, at, Pain() if rest == "other" else Pain(site=rest))


def _placed(ctx: Context, at: Now, where: Pain) -> None:
    """Notes where it hurts; the session goes on."""
    view = at.row.view or {}
    question.settle(ctx)
    row = workouts.of_ids(ctx.conn, ctx.person.id, [view["row"]]).get(view["row"])
    if row is not None and where.site is not None:
        pains.note(ctx.conn, ctx.person.id, row.id, completed(row.workout.pain or Pain(), where))
    leading.keep(ctx.desk, at, view=None if view["stops"] else {"name": "noted"})
    freshen(ctx, [at.row.day])


ANSWERS = {ASKED: typed}
