"""The exercises of a plan, by taps and in words: add, leave out, swap, and back as it was made."""

from typing import Any

from tgbot.cards import plan_exercises as cards
from tgbot.cards.card import Card
from tgbot.chat import plan as plan_chat
from tgbot.chat import question
from tgbot.chat.context import Context
from tgbot.chat.panel import show
from tgbot.chat.typed.plan_exercises import ExerciseWords, exercises_in
from tgbot.coach import own_programme
from tgbot.coach.exercise_names import ExerciseNames
from tgbot.coach.plan import Change
from tgbot.coach.session import programme_of
from tgbot.store import plans
from tgbot.training.exercise import Exercise
from tgbot.training.programme import Changes, Programme

ASKED = "plan-parts"
LONGEST_NAME = 60


def said(ctx: Context, text: str) -> bool:
    """Takes “add dead bug”, “remove …”, “swap … for …”; False where it is about something else."""
    asked = exercises_in(text)
    if asked is None or ctx.desk.content.programme_named(text, ctx.desk.language) is not None:
        return False
    if plans.get(ctx.conn, ctx.person.id) is None:
        plan_chat.show_plan(ctx)
    elif asked.act == "add":
        _add_named(ctx, asked.name)
    elif asked.act == "leave_out":
        _leave_out_named(ctx, asked.name)
    elif asked.act == "part":
        _show_named(ctx, asked.name)
    else:
        _swap_named(ctx, asked)
    return True


def said_of_known(ctx: Context, text: str) -> bool:
    """The same, where it names exercises that there are; “replace sugar with honey” is talk."""
    asked = exercises_in(text)
    if asked is None:
        return False
    names = [name for pair in asked.pairs for name in pair] or [asked.name]
    return any(_exercise(ctx, name) is not None for name in names) and said(ctx, text)


def listed(ctx: Context) -> None:
    """The exercises of the plan, a button each."""
    if plans.get(ctx.conn, ctx.person.id) is None:
        plan_chat.show_plan(ctx)
        return
    mine = _session(ctx)
    known = ctx.desk.content.exercises
    changed = mine.exercises != _as_made(ctx).exercises
    every = [known[slug] for slug in mine.exercises]
    show(ctx, cards.exercises(ctx.words, every, mine.minutes, changed=changed))
    question.ask(ctx, ASKED)


def part(ctx: Context) -> None:
    """One exercise of the plan, with what could take its place."""
    one = _named(ctx)
    if one is None or one.slug not in _session(ctx).exercises:
        ctx.answer("tap-out-of-date")
    else:
        show(ctx, _part(ctx, one))


def add(ctx: Context) -> None:
    """Asks which exercise comes on top, or adds it; on a how-to too."""
    if plans.get(ctx.conn, ctx.person.id) is None:
        plan_chat.show_plan(ctx)
    elif not ctx.args:
        show(ctx, cards.adding(ctx.words, own_programme.addable(ctx.desk, _session(ctx))))
        question.ask(ctx, ASKED, adding=True)
    else:
        one = _named(ctx)
        if one is None or one.role != "exercise":
            ctx.answer("tap-out-of-date")
        else:
            _add(ctx, one)


def leave_out(ctx: Context) -> None:
    """Leaves an exercise out of the plan."""
    one = _named(ctx)
    if one is None or one.slug not in _session(ctx).exercises:
        ctx.answer("tap-out-of-date")
    else:
        _leave_out(ctx, one)


def swap(ctx: Context) -> None:
    """Puts another exercise in the place of one."""
    old, named = _named(ctx), ctx.args[1] if len(ctx.args) > 1 else ""
    known = ctx.desk.content.exercises.values()
    new = next((one for one in known if cards.code(one.slug) == named), None)
    mine = _session(ctx).exercises
    if old is None or old.slug not in mine or new is None or new.role != "exercise":
        ctx.answer("tap-out-of-date")
    else:
        _swap(ctx, old, new)


def as_made(ctx: Context) -> None:
    """Back to the programme as its author made it."""
    if plans.get(ctx.conn, ctx.person.id) is None:
        ctx.answer("tap-out-of-date")
        return
    plan_chat.change_plan(ctx, Change(mine=Changes()))
    ctx.answer("plan-as-made-again")


def as_before(ctx: Context) -> None:
    """A tap: the exercises as they were before the change that the card shows."""
    if not puts_back(ctx, ctx.about.facts if ctx.about is not None else None):
        ctx.answer("tap-out-of-date")


def puts_back(ctx: Context, facts: Any) -> bool:
    """Makes the exercises as a card's facts have them; False where those are of none."""
    plan = plans.get(ctx.conn, ctx.person.id)
    if plan is None or not isinstance(facts, dict) or facts.get("programme") != plan.programme:
        return False
    ctx.takes_back = True
    plan_chat.change_plan(ctx, Change(mine=Changes.of_json(facts["mine"])))
    return True


def _change(ctx: Context, mine: Changes) -> None:
    """Changes the exercises, and leaves the way back to what they were."""
    before = {"programme": _session(ctx).slug, "mine": _mine(ctx).as_json()}
    plan_chat.change_plan(ctx, Change(mine=mine), before=before)


def _add(ctx: Context, one: Exercise) -> None:
    if one.slug in _session(ctx).exercises:
        _note(ctx, "plan-in-it-already")
        return
    _change(ctx, _mine(ctx).add(_as_made(ctx), one.slug))
    ctx.answer("plan-added")


def _leave_out(ctx: Context, one: Exercise) -> None:
    if len(_session(ctx).exercises) == 1:
        show(ctx, _part(ctx, one))
        _note(ctx, "plan-last-one")
        return
    _change(ctx, _mine(ctx).leave_out(_as_made(ctx), one.slug))


def _swap(ctx: Context, old: Exercise, new: Exercise) -> None:
    _change(ctx, _mine(ctx).swap(_as_made(ctx), old.slug, new.slug))


def _note(ctx: Context, key: str) -> None:
    if ctx.tap is None:
        ctx.tell(key)
    else:
        ctx.answer(key)


def _add_named(ctx: Context, name: str) -> None:
    one = _exercise(ctx, name)
    if one is None or one.role != "exercise":
        show(ctx, _which(ctx, name, "plan-add"))
    else:
        _add(ctx, one)


def _leave_out_named(ctx: Context, name: str) -> None:
    one = _of_the_plan(ctx, name)
    if one is not None:
        _leave_out(ctx, one)
    else:
        show(ctx, _not_in_it(ctx, name, "plan-drop"))


def _swap_named(ctx: Context, asked: ExerciseWords) -> None:
    for first, second in asked.pairs:
        old, new = _of_the_plan(ctx, first), _exercise(ctx, second)
        if old is not None and new is not None and new.role == "exercise":
            _swap(ctx, old, new)
            return
    whole = [(asked.name, None), *asked.pairs]
    meant = [(one, to) for name, to in whole if (one := _of_the_plan(ctx, name)) is not None]
    named = ((first, _exercise(ctx, second)) for first, second in asked.pairs)
    known = next(((old, new) for old, new in named if new is not None), None)
    if meant:
        one, wished = meant[0]
        show(ctx, _part(ctx, one, wished))
    elif known is not None and known[1].role == "exercise":
        show(ctx, _not_in_it(ctx, known[0], "plan-swap", f":{cards.code(known[1].slug)}"))
    else:
        show(ctx, _not_in_it(ctx, asked.name, "plan-part"))


def _show_named(ctx: Context, name: str) -> None:
    """One exercise of the plan, with all that may be done about it."""
    one = _of_the_plan(ctx, name)
    show(ctx, _not_in_it(ctx, name, "plan-part") if one is None else _part(ctx, one))


def _not_in_it(ctx: Context, name: str, verb: str, behind: str = "") -> Card:
    one = _exercise(ctx, name)
    shown = name[:LONGEST_NAME] if one is None else one.text(ctx.words.language).name
    known = ctx.desk.content.exercises
    mine = [known[slug] for slug in _session(ctx).exercises]
    return cards.not_in_it(ctx.words, shown, mine, verb, behind)


def _which(ctx: Context, name: str, verb: str) -> Card:
    names = ExerciseNames(ctx.desk)
    slug = names.find(name)
    if slug is not None and slug not in ctx.desk.content.exercises:
        return cards.own(ctx.words, names.name_of(slug))
    near = ctx.desk.content.nearest(name, ctx.desk.language)
    fits = [one for one in near if one.role == "exercise"]
    return cards.which(ctx.words, name[:LONGEST_NAME], fits, verb)


def _part(ctx: Context, one: Exercise, wished: str | None = None) -> Card:
    session = _session(ctx)
    return cards.exercise(
        ctx.words,
        one,
        own_programme.alternatives(ctx.desk, session, one),
        may_leave_out=len(session.exercises) > 1,
        unknown=None if wished is None else wished[:LONGEST_NAME],
    )


def _exercise(ctx: Context, name: str) -> Exercise | None:
    content, language = ctx.desk.content, ctx.desk.language
    return content.named(name, language) or content.sure(name, language)


def _of_the_plan(ctx: Context, name: str) -> Exercise | None:
    """The exercise of the plan that a name means: also by the step on the way to it.

    “Hip thrust” is the one with leg extension, where the plan has no other.
    """
    one, known = _exercise(ctx, name), ctx.desk.content.exercises
    mine = _session(ctx).exercises
    if one is None or one.slug in mine:
        return one
    said = set(one.text(ctx.words.language).name.casefold().split())
    names = {slug: known[slug].text(ctx.words.language).name for slug in mine}
    longer = [slug for slug, its in names.items() if said <= set(its.casefold().split())]
    return known[longer[0]] if len(longer) == 1 else None


def _named(ctx: Context) -> Exercise | None:
    return ctx.desk.content.exercises.get(ctx.args[0] if ctx.args else "")


def _session(ctx: Context) -> Programme:
    return programme_of(ctx.desk, plans.get(ctx.conn, ctx.person.id))


def _as_made(ctx: Context) -> Programme:
    return ctx.desk.content.programmes[_session(ctx).slug]


def _mine(ctx: Context) -> Changes:
    return own_programme.changes_of(plans.get(ctx.conn, ctx.person.id))


def _answered(ctx: Context) -> bool:
    """Takes “add dead bug” while the exercises are shown, or a bare name while one is asked for."""
    if not question.is_open(ctx) or plans.get(ctx.conn, ctx.person.id) is None:
        return False
    if said(ctx, ctx.text):
        return True
    one = ctx.desk.content.named(ctx.text, ctx.desk.language)
    if one is None or one.role != "exercise" or not question.fact(ctx, "adding"):
        return False
    _add(ctx, one)
    return True


TAPS = {
    "plan-parts": listed,
    "plan-part": part,
    "plan-add": add,
    "plan-drop": leave_out,
    "plan-swap": swap,
    "plan-as-made": as_made,
    "plan-as-before": as_before,
}
ANSWERS = {ASKED: _answered}
