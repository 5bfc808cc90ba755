"""/howto, and the buttons that show how an exercise is done."""

from collections.abc import Callable, Iterable, Mapping

from tgbot.cards import howto as cards
from tgbot.cards.card import Card
from tgbot.cards.howto_part import Shown
from tgbot.chat.command import Command
from tgbot.chat.context import Context
from tgbot.chat.data import number
from tgbot.chat.meant import exercises_meant, typed_name
from tgbot.chat.tapped_session import tapped_session
from tgbot.coach import history
from tgbot.coach import session as sessions
from tgbot.coach.plan_of import log_of, plan_of, programme
from tgbot.store import plans, workouts
from tgbot.training.exercise import Exercise
from tgbot.wording import Words

ASIDES: Mapping[str, Callable[[Words, Shown], Card]] = {
    "mistakes": cards.mistakes,
    "easier": cards.easier,
    "harder": cards.harder,
}


def howto(ctx: Context) -> None:
    """`/howto hip thrust`; alone it lists all exercises by group."""
    if not ctx.args:
        ctx.say(cards.listed(ctx.words, _all(ctx)))
        return
    found = exercises_meant(ctx)
    if len(found) == 1:
        show(ctx, found[0])
    elif found:
        ctx.say(cards.did_you_mean(ctx.words, typed_name(ctx), found))
    else:
        ctx.say(cards.unknown(ctx.words, typed_name(ctx), _all(ctx)))


def show(ctx: Context, exercise: Exercise) -> None:
    """Says a how-to; a log without a name is for its exercise during the next half hour."""
    card = cards.page(ctx.words, _shown(ctx, exercise))
    assert card is not None, "there is always a first page"
    _note(ctx, exercise)
    ctx.say(card, subject=subject(exercise))


def subject(exercise: Exercise) -> str:
    """What the message of a how-to is about."""
    return f"howto:{exercise.slug}"


def tap_howto(ctx: Context) -> None:
    """Opens a how-to, or turns the one that was tapped to another page; alone: the list."""
    slug, view = (*ctx.args, "", "")[:2]
    if not slug:
        ctx.say(cards.listed(ctx.words, _all(ctx)))
        return
    exercise = ctx.desk.content.exercises.get(slug)
    if exercise is None:
        ctx.answer("tap-out-of-date")
    elif not view:
        show(ctx, exercise)
    else:
        _turn(ctx, exercise, view)


def tap_session(ctx: Context) -> None:
    """The How-to button of a session card: its only exercise, or how each of them goes."""
    of = tapped_session(ctx)
    if of is None:
        return
    session = sessions.session(ctx.desk, of)
    slugs = [item.plan.exercise.slug for item in session.items]
    if session.programme.warm_up is not None:
        slugs.insert(0, session.programme.warm_up)
    _show_all(ctx, slugs)


def tap_log(ctx: Context) -> None:
    """How-to on a receipt: of what was done, and of what comes next where that is another."""
    rows = workouts.of_log(ctx.conn, ctx.person.id, ":".join(ctx.args))
    known = ctx.desk.content.exercises
    done = [row.workout.exercise for row in rows if row.workout.exercise in known]
    log = log_of(ctx.desk, *(known[slug] for slug in done))
    coming = [plan_of(ctx.desk, known[slug], log).exercise.slug for slug in done]
    _show_all(ctx, [*done, *coming])


def tap_plan(ctx: Context) -> None:
    """How-to where the plan as a whole is shown: how each of its exercises goes."""
    of = programme(ctx.desk)
    log = log_of(ctx.desk)
    plans = (plan_of(ctx.desk, ctx.desk.content.exercises[slug], log) for slug in of.exercises)
    first = [] if of.warm_up is None else [of.warm_up]
    _show_all(ctx, [*first, *(plan.exercise.slug for plan in plans)])


def tap_page(ctx: Context) -> None:
    """How-to on a page of the log: how each exercise on it goes."""
    page = number(ctx.args[0]) if ctx.args else None
    found = [] if page is None else history.exercises_on(ctx.desk, page)
    _show_all(ctx, [one.slug for one in found])


def _show_all(ctx: Context, slugs: Iterable[str]) -> None:
    """The how-to of the only exercise, or how each goes in short."""
    exercises = [ctx.desk.content.exercises[slug] for slug in dict.fromkeys(slugs)]
    if len(exercises) == 1:
        show(ctx, exercises[0])
    elif exercises:
        ctx.say(cards.of_session(ctx.words, exercises))
    else:
        ctx.answer("tap-out-of-date")


def tap_group(ctx: Context) -> None:
    """Shows the exercises of a group in the place of the list, or the list again."""
    group = ctx.args[0] if ctx.args else ""
    members = cards.by_group(_all(ctx)).get(group, [])
    if members:
        ctx.rewrite_tapped(cards.of_group(ctx.words, group, members))
    elif group:
        ctx.answer("tap-out-of-date")
    else:
        ctx.rewrite_tapped(cards.listed(ctx.words, _all(ctx)))


def _turn(ctx: Context, exercise: Exercise, view: str) -> None:
    shown = _shown(ctx, exercise)
    card: Card | None = None
    if view in ASIDES:
        card = ASIDES[view](ctx.words, shown)
    elif (page := number(view)) is not None:
        card = cards.page(ctx.words, shown, page)
    if card is None:
        ctx.answer("tap-out-of-date")
        return
    _note(ctx, exercise)
    ctx.rewrite_tapped(card, subject=subject(exercise))


def _note(ctx: Context, exercise: Exercise) -> None:
    ctx.change_person(howto=exercise.slug, howto_at=ctx.desk.moment)


def _shown(ctx: Context, exercise: Exercise) -> Shown:
    return Shown(
        exercise, sessions.names(ctx.desk), ctx.person.units, in_plan=_in_plan(ctx, exercise)
    )


def _in_plan(ctx: Context, exercise: Exercise) -> bool:
    """Whether it is in the person's plan; in a group the card is everybody's."""
    if ctx.in_group or plans.get(ctx.conn, ctx.person.id) is None:
        return False
    return exercise.slug in programme(ctx.desk).exercises


def _all(ctx: Context) -> list[Exercise]:
    return list(ctx.desk.content.exercises.values())


COMMANDS = (Command("howto", howto, answers_in_group=True),)
TAPS = {
    "howto": tap_howto,
    "howtos": tap_session,
    "howlog": tap_log,
    "howplan": tap_plan,
    "howpage": tap_page,
    "howgroup": tap_group,
}
