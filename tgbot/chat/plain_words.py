"""Commands in plain words: “undo”, “what do I do today?”, “how to dead bug”, “pause 10”."""

from collections.abc import Callable, Mapping

from tgbot.cards import talk as cards
from tgbot.chat import plan_exercises, plan_words, question, remind, undo
from tgbot.chat.commands import COMMANDS
from tgbot.chat.context import Context
from tgbot.chat.plan_words import HourOpen
from tgbot.chat.settings_as_said import says_a_setting
from tgbot.chat.settings_words import setting_called
from tgbot.chat.typed.pain import mentions
from tgbot.chat.typed.plan_said import changed_exercises
from tgbot.chat.typed.span import range_in, span_in
from tgbot.chat.typed.wishes import FEWEST_NEAR, Wish, days_of_every_week, near_command, wishes_in
from tgbot.coach.exercise_names import ExerciseNames
from tgbot.coach.plan import Change

INSTEAD = {"train": "today"}
"""What is shown where there is no such command."""


def carries_out(ctx: Context) -> bool:
    """Carries out the command that a text is in plain words; False where it is none."""
    # “I'm in Spain, knee hurts” says more than where: what hurts comes first.
    wishes = ctx.about is None and not mentions(ctx.text, ctx.desk.library, ctx.desk.language)
    if wishes and (_changes_exercises(ctx) or says_a_setting(ctx, ctx.text) or remind.takes(ctx)):
        return True
    for wish in wishes_in(ctx.text):
        if _fits(ctx, wish):
            _carry_out(ctx, wish)
            return True
    return wishes and _sets_days(ctx)


def _sets_days(ctx: Context) -> bool:
    """“Every monday and wednesday at 7”, “only mondays”: the days of the plan from now on."""
    for said in days_of_every_week(ctx.text):
        asked = plan_words.read(ctx.desk, said)
        if not isinstance(asked, str) and _has_days(asked):
            _carry_out(ctx, Wish("plan", said))
            return True
    return False


def _has_days(asked: Change | HourOpen) -> bool:
    return bool(asked.days or (isinstance(asked, Change) and asked.slots))


def means(ctx: Context, word: str) -> bool:
    """Carries out the command that a word alone means, like “weekly”; False where it is none."""
    for wish in wishes_in(word):
        if not wish.rest and _fits(ctx, wish):
            _carry_out(ctx, wish)
            return True
    return False


def _changes_exercises(ctx: Context) -> bool:
    """“Add dead bug to my plan”, “swap dead bug for glute bridge”."""
    said = changed_exercises(ctx.text, "about_plan")
    if said is not None:
        return plan_exercises.said(ctx, said)
    said = changed_exercises(ctx.text, "exercises", "alone")
    return said is not None and plan_exercises.said_of_known(ctx, said)


def offers(ctx: Context) -> bool:
    """Offers the command that a text nearly is; False where it is near to none."""
    near = near_command(ctx.text)
    if near is None or near not in ctx.commands:
        return False
    ctx.say(cards.nearly_command(ctx.words, ctx.text.strip(), near))
    return True


def _carry_out(ctx: Context, wish: Wish) -> None:
    letter = ctx.about
    if wish.command == "undo" and letter is not None and (letter.subject or "").startswith("log:"):
        undo.undo_log(ctx, (letter.subject or "").removeprefix("log:"))
        return
    functions = {command.name: command.function for command in COMMANDS}
    command = wish.command if wish.command in functions else INSTEAD[wish.command]
    question.settle(ctx)
    ctx.args = wish.rest.split()
    ctx.text = f"/{command} {wish.rest}".strip()
    functions[command](ctx)


def _fits(ctx: Context, wish: Wish) -> bool:
    """Whether there is such a command, and what stands beside it is for it."""
    if wish.command not in ctx.commands and INSTEAD.get(wish.command) not in ctx.commands:
        return False
    check = BESIDE.get(wish.command)
    return not wish.rest or (check is not None and check(ctx, wish.rest))


def _has_howto(ctx: Context, rest: str) -> bool:
    content, language = ctx.desk.content, ctx.desk.language
    near = len(rest) >= FEWEST_NEAR and content.nearest(rest, language)
    return bool(near) or content.named(rest, language) is not None


def _is_exercise(ctx: Context, rest: str) -> bool:
    return _has_howto(ctx, rest) or ExerciseNames(ctx.desk).find(rest) is not None


def _is_setting(_ctx: Context, rest: str) -> bool:
    return setting_called(rest.split()[0]) is not None


def _is_span(ctx: Context, rest: str) -> bool:
    if rest.startswith("next "):
        # “Holiday next week” begins then, and not today.
        return False
    return span_in(rest, ctx.today) is not None or range_in(rest, ctx.today) is not None


def _is_plan(ctx: Context, rest: str) -> bool:
    return not isinstance(plan_words.read(ctx.desk, rest), str)


BESIDE: Mapping[str, Callable[[Context, str], bool]] = {
    "howto": _has_howto,
    "history": _is_exercise,
    "progress": _is_exercise,
    "pause": _is_span,
    "plan": _is_plan,
    "settings": _is_setting,
}
