"""It hurt, by taps: on a receipt, a how-to or a session's card, and the answers that follow."""

from dataclasses import replace

from tgbot.cards import pain as cards
from tgbot.chat.context import Context
from tgbot.chat.pain_report import SUBJECT, Open
from tgbot.chat.pain_steps import finish, go_on, say, with_exercise
from tgbot.chat.tapped_session import tapped_session
from tgbot.coach import pain as coach
from tgbot.coach import session as sessions
from tgbot.store import workouts
from tgbot.training.as_json import pain_json
from tgbot.training.workout import Pain

HOW_MUCH = {
    "2": Pain(score=2),
    "4": Pain(score=4),
    "6": Pain(score=6),
    "sharp": Pain(sharp=True),
}


def hurt(ctx: Context) -> None:
    """It hurt, on a receipt: of which exercise of it, and how much."""
    rows = workouts.of_log(ctx.conn, ctx.person.id, ":".join(ctx.args))
    known = ctx.desk.content.exercises
    slugs = [slug for slug in dict.fromkeys(row.workout.exercise for row in rows) if slug in known]
    if not slugs:
        ctx.answer("tap-out-of-date")
        return
    last = rows[-1]
    slug = slugs[0] if len(slugs) == 1 else None
    day = last.workout.date.isoformat()
    report = Open(last.log, last.source, day, slug, pain_json(Pain()), told=True)
    say(ctx, report, [known[one] for one in slugs])


def hurt_in(ctx: Context) -> None:
    """It hurt, on a how-to: in its exercise, today."""
    exercise = ctx.desk.content.exercises.get(ctx.args[0] if ctx.args else "")
    if exercise is None:
        ctx.answer("tap-out-of-date")
        return
    say(ctx, Open.of_tap(ctx, ctx.today, exercise.slug), [exercise])


def hurt_today(ctx: Context) -> None:
    """It hurt, on a session card: of which exercise, and how much."""
    of = tapped_session(ctx)
    if of is None:
        return
    items = sessions.session(ctx.desk, of).items
    known = ctx.desk.content.exercises
    slugs = [one.exercise for item in items for one in item.done]
    slugs += [item.plan.exercise.slug for item in items if not item.done]
    choices = [known[slug] for slug in dict.fromkeys(slugs)]
    report = Open.of_tap(ctx, of.day, choices[0].slug if len(choices) == 1 else None)
    say(ctx, report, choices)


def which(ctx: Context) -> None:
    """The exercise that a pain comes from."""
    report, slug = _open(ctx), ctx.args[0] if ctx.args else ""
    if report is not None and slug == "none":
        ctx.rewrite_tapped(cards.not_training(ctx.words))
    elif report is None or slug not in ctx.desk.content.exercises:
        ctx.answer("tap-out-of-date")
    else:
        go_on(ctx, with_exercise(ctx, report, slug))


def how_much(ctx: Context) -> None:
    """How much it hurts."""
    report, level = _open(ctx), HOW_MUCH.get(ctx.args[0] if ctx.args else "")
    if report is None or level is None or report.exercise is None:
        ctx.answer("tap-out-of-date")
        return
    known = replace(report.value, score=level.score, sharp=level.sharp)
    go_on(ctx, replace(report, pain=pain_json(known)))


def where(ctx: Context) -> None:
    """Where it hurts."""
    report, site = _open(ctx), ctx.args[0] if ctx.args else ""
    exercise = None if report is None else ctx.desk.content.exercises.get(report.exercise or "")
    if report is None or exercise is None or not report.measured:
        ctx.answer("tap-out-of-date")
        return
    if site not in (*coach.sites(ctx.desk, exercise), "other"):
        ctx.answer("tap-out-of-date")
        return
    known = replace(report.value, site=None if site == "other" else site)
    finish(ctx, replace(report, pain=pain_json(known)), exercise)


def _open(ctx: Context) -> Open | None:
    facts = ctx.about.facts if ctx.about is not None else None
    known = ctx.about is not None and ctx.about.subject == SUBJECT and isinstance(facts, dict)
    return Open(**facts) if known and facts is not None else None


TAPS = {
    "hurt": hurt,
    "hurts": hurt_today,
    "hurtof": hurt_in,
    "painof": which,
    "ouch": how_much,
    "site": where,
}
