"""It hurt, in the middle of a guided session: how much and where, in the place of the set."""

from tgbot.chat.confirm import freshen
from tgbot.chat.context import Context
from tgbot.chat.pain_taps import HOW_MUCH
from tgbot.chat.train import change, moved_on
from tgbot.coach import leading
from tgbot.coach import pain as pains_of
from tgbot.coach.guided import Now, running
from tgbot.store import guided, pains, workouts
from tgbot.training.guided import WarmUp
from tgbot.training.workout import Pain, Workout


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


def ouch(ctx: Context, at: Now, rest: str) -> None:
    """How much: noted at once, with the exercise of the day; then where."""
    view, level = at.row.view or {}, HOW_MUCH.get(rest)
    if view.get("name") != "hurt" or level is None:
        moved_on(ctx, at)
        return
    exercise = str(view["of"])
    prefix = f"{guided.LOGS}{at.row.id}:{exercise}:pain"
    times = workouts.count_sources(ctx.conn, ctx.person.id, prefix)
    log = f"{prefix}:{times + 1}"
    report = Workout(at.row.day, exercise, (), ctx.desk.moment, pain=level)
    row = workouts.add(ctx.conn, ctx.person.id, log, log, report)
    asks = {"name": "where", "of": exercise, "row": row, "stops": pains_of.too_much(level)}
    leading.keep(ctx.desk, at, view=asks)
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
    row = workouts.of_ids(ctx.conn, ctx.person.id, [view["row"]]).get(view["row"])
    if row is not None and rest != "other":
        known = row.workout.pain or Pain()
        said = Pain(known.score, rest, known.side, known.sharp)
        pains.note(ctx.conn, ctx.person.id, row.id, said)
    leading.keep(ctx.desk, at, view=None if view["stops"] else {"name": "noted"})
    freshen(ctx, [at.row.day])
