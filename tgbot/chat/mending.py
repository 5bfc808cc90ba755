"""After pain: how it is before the next session, calling it a day, taking an exercise back."""

from tgbot.cards import pain as cards
from tgbot.chat import settings_hurts
from tgbot.chat.confirm import freshen
from tgbot.chat.context import Context
from tgbot.chat.typed.pain import pain_in
from tgbot.chat.typed.wishes import says_better
from tgbot.coach import pain as coach
from tgbot.coach import session as sessions
from tgbot.coach import skips
from tgbot.coach.session_shown import next_day
from tgbot.store import appointments, plans, workouts
from tgbot.training.exercise import Exercise
from tgbot.training.workout import Pain, Workout

MOST_ASKED = 2
SCORES = {"0": 0, "2": 2, "4": 4, "6": 6}


def how_now(ctx: Context) -> None:
    """Asks how it is now, before the session."""
    exercise = _exercise(ctx, 0)
    if exercise is not None:
        name = _name(ctx, coach.plan_for(ctx.desk, exercise).hurt)
        ctx.say(cards.how_now(ctx.words, exercise.slug, name), subject="now")


def hears_better(ctx: Context) -> bool:
    """“My knee is fine again”: asks how it is now, where something hurt; False: other talk."""
    told = "" if any(map(str.isdigit, ctx.text)) else says_better(ctx.text)
    if not told or ctx.in_group:
        return False
    asking = coach.minded(ctx.desk)
    for plan in asking[:MOST_ASKED]:
        card = cards.how_now(ctx.words, plan.meant.slug, _name(ctx, plan.hurt))
        ctx.say(card, subject="now")
    if asking:
        return True
    site = pain_in(ctx.text, ctx.desk.content, ctx.desk.language, behind_command=False).pain.site
    if told != "gone" and site is None:
        return False
    if ctx.person.cautions:
        ctx.args = []
        settings_hurts.hurts(ctx)
    else:
        ctx.say(cards.glad(ctx.words))
    return True


def is_now(ctx: Context) -> None:
    """Notes how it is now; the session follows at once. Another answer corrects the first."""
    level = ctx.args[0] if ctx.args else ""
    exercise = _exercise(ctx, 1)
    if exercise is None or level not in SCORES:
        ctx.answer("tap-out-of-date")
        return
    log = f"now:{ctx.today.isoformat()}:{exercise.slug}"
    rows = workouts.of_log(ctx.conn, ctx.person.id, log)
    workouts.remove(ctx.conn, ctx.person.id, [row.id for row in rows])
    plan = coach.plan_for(ctx.desk, exercise)
    before, score = coach.last_pain(ctx.desk, plan) or Pain(), SCORES[level]
    of = coach.answers_for(plan, free=score == 0)
    said = Pain(score, before.site, before.side)
    report = Workout(ctx.today, of.slug, (), ctx.desk.moment, pain=said)
    workouts.add(ctx.conn, ctx.person.id, log, f"{log}:1", report)
    freshen(ctx, [ctx.today])
    ctx.rewrite_tapped(cards.is_now(ctx.words, level))


def call_it_a_day(ctx: Context) -> None:
    """Lets go what is left of today's session."""
    slot = ctx.today.isoformat()
    of = appointments.find(ctx.conn, ctx.person.id, "session", slot)
    if of is not None and sessions.session(ctx.desk, of).left and of.state != "skipped":
        skips.let_go(ctx.desk, of, "pain")
        freshen(ctx, [ctx.today])
    plan = plans.get(ctx.conn, ctx.person.id)
    coming = None if plan is None else next_day(ctx.desk, plan)
    ctx.say(cards.called_a_day(ctx.words, coming))


def take_back(ctx: Context) -> None:
    """Puts an exercise that pain took off the plan back on it, after asking once."""
    exercise = _exercise(ctx, 0)
    if exercise is None:
        return
    plan = coach.plan_for(ctx.desk, exercise)
    if plan.reason.key != "pain-off":
        ctx.answer("pain-back-already")
        return
    if ctx.args[1:] != ["yes"]:
        safety = exercise.text(ctx.words.language).safety_line
        ctx.say(cards.take_back(ctx.words, exercise.slug, _name(ctx, exercise), safety))
        return
    ctx.change_person(taken_back={**ctx.person.taken_back, plan.of.slug: ctx.today})
    freshen(ctx, [ctx.today])
    ctx.rewrite_tapped(cards.taken_back(ctx.words, _name(ctx, exercise)))


def _exercise(ctx: Context, at: int) -> Exercise | None:
    slug = ctx.args[at] if len(ctx.args) > at else ""
    exercise = ctx.desk.content.exercises.get(slug)
    if exercise is None:
        ctx.answer("tap-out-of-date")
    return exercise


def _name(ctx: Context, exercise: Exercise) -> str:
    return exercise.text(ctx.words.language).name


TAPS = {"now": how_now, "nowis": is_now, "enough": call_it_a_day, "takeback": take_back}
