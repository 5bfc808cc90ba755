"""How reminders come, and what they look like: sound, quiet hours, detail, language."""

from tgbot.cards import pickers
from tgbot.cards import settings_ask as cards
from tgbot.chat import question
from tgbot.chat.context import Context
from tgbot.chat.panel import show
from tgbot.chat.typed.words import LANGUAGES
from tgbot.coach import ahead
from tgbot.coach import settings as coach
from tgbot.store.people import Detail
from tgbot.training.quiet_hours import QuietHours


def sound(ctx: Context) -> None:
    """A tap: reminders come with sound from now on, or without."""
    said = ctx.args[0] if ctx.args else ""
    if said in ("on", "off"):
        set_sound(ctx, on=said == "on")
    else:
        ctx.answer("tap-out-of-date")


def set_sound(ctx: Context, *, on: bool) -> None:
    """Lets reminders make a sound or not."""
    ctx.change_person(sound=on)
    show(ctx, coach.card(ctx.desk, changed="sound"))


def detail(ctx: Context) -> None:
    """A tap: session cards say more from now on, or less."""
    said = ctx.args[0] if ctx.args else ""
    match said:
        case "short" | "full":
            set_detail(ctx, said)
        case _:
            ctx.answer("tap-out-of-date")


def set_detail(ctx: Context, said: Detail) -> None:
    """Lets session cards say all, or only what is to be done."""
    ctx.change_person(detail=said)
    show(ctx, coach.card(ctx.desk, changed="detail"))


def quiet(ctx: Context) -> None:
    """A tap: asks for the quiet hours, or takes them."""
    if not ctx.args:
        show(ctx, cards.quiet(ctx.words, ctx.person.quiet))
        question.ask(ctx, "settings-quiet")
        return
    hours = None if ctx.args[0] == "off" else _hours(ctx.args[0])
    if hours is None and ctx.args[0] != "off":
        ctx.answer("tap-out-of-date")
        return
    question.settle(ctx)
    set_quiet(ctx, hours)


def set_quiet(ctx: Context, hours: QuietHours | None) -> None:
    """Keeps the quiet hours, or that there are none."""
    ctx.change_person(quiet=hours)
    ahead.replan(ctx.desk)
    show(ctx, coach.card(ctx.desk, changed="quiet"))


def language(ctx: Context) -> None:
    """A tap: tells which languages there are, or takes the one that logs are read in first."""
    said = ctx.args[0] if ctx.args else None
    if said is None:
        show(ctx, cards.language(ctx.words, coach.shown(ctx.desk).languages[1], LANGUAGES))
        question.ask(ctx, "settings-language")
    elif said in LANGUAGES:
        question.settle(ctx)
        set_language(ctx, said)
    else:
        ctx.answer("tap-out-of-date")


def set_language(ctx: Context, code: str) -> None:
    """Keeps the person's language: its words come first in what they log."""
    ctx.change_person(language=code)
    show(ctx, coach.card(ctx.desk, changed="language"))


def _hours(code: str) -> QuietHours | None:
    """The hours on a button: "2200-0600"."""
    start, _, end = code.partition("-")
    first, last = pickers.time_said(start), pickers.time_said(end)
    return QuietHours(first, last) if first and last and first != last else None


TAPS = {"sound": sound, "detail": detail, "quiet": quiet, "language": language}
