"""Questions about a message that could not be saved yet, and the taps that answer them.

The message's text is kept with the question, so a tap weeks later still records it whole.
"""

from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any, Self

from tgbot.cards import log as cards
from tgbot.cards.card import Card
from tgbot.chat.confirm import confirm
from tgbot.chat.context import Context
from tgbot.coach import log as coach
from tgbot.coach.log import Guess, Understood, Unnamed
from tgbot.training.notation import Refusal


@dataclass(frozen=True, slots=True)
class Asked:
    """What a question remembers: the text, its message, and what it was taken to be for."""

    text: str
    chat: int
    message: int
    day: str
    exercise: str | None
    readings: tuple[str, ...] = ()
    number: int | None = None

    @classmethod
    def of(cls, ctx: Context, text: str, meant: Guess) -> Self:
        """The question about the message that was just said."""
        message_id = ctx.message.message_id if ctx.message else 0
        day = (meant.day or ctx.today).isoformat()
        return cls(text, ctx.chat_id, message_id, day, meant.exercise)

    @property
    def guess(self) -> Guess:
        """What the text is for as far as that was known."""
        return Guess(self.exercise, date.fromisoformat(self.day))


def subject(chat_id: int, message_id: int) -> str:
    """What a question about a message is about."""
    return f"asked:{chat_id}:{message_id}"


def ask(ctx: Context, asked: Asked, why: Refusal | Unnamed) -> None:
    """Asks what a text means; after a tap or an edit in the place of the earlier question."""
    if isinstance(why, Refusal):
        readings = cards.readings(why)
        asked, card = replace(asked, readings=readings), cards.refused(ctx.words, why)
    else:
        card = cards.which_exercise(ctx.words, why.name, asked.number, why.near)
    facts: dict[str, Any] = asdict(asked)
    if ctx.tap is not None:
        ctx.rewrite_tapped(card, facts=facts)
    else:
        ctx.say(card, subject=subject(asked.chat, asked.message), facts=facts)


def which(ctx: Context) -> None:
    """A tap on the exercise that a remembered text is for."""
    choice = ctx.args[0] if ctx.args else ""
    if choice == "none":
        ctx.rewrite_tapped(Card(ctx.t("log-nothing-saved")))
        return
    exercise, asked = ctx.desk.content.exercises.get(choice), _remembered(ctx)
    if exercise is None or asked is None:
        ctx.answer("tap-out-of-date")
        return
    meant = replace(asked.guess, exercise=exercise.slug)
    if asked.number is not None:
        one = coach.lone(ctx.desk, asked.number, meant)
        _go_on(ctx, asked, [one] if one else Unnamed(None, coach.of_the_programme(ctx.desk)))
        return
    _go_on(ctx, asked, coach.understand(ctx.desk, asked.text, meant, insist=exercise))


def reading(ctx: Context) -> None:
    """A tap on one way to read a text that was not clear."""
    choice = ctx.args[0] if ctx.args else ""
    if choice == "none":
        ctx.rewrite_tapped(Card(ctx.t("log-nothing-saved")))
        return
    asked = _remembered(ctx)
    if asked is None or not choice.isdecimal() or int(choice) >= len(asked.readings):
        ctx.answer("tap-out-of-date")
        return
    asked = replace(asked, text=asked.readings[int(choice)])
    _go_on(ctx, asked, coach.understand(ctx.desk, asked.text, asked.guess))


def _go_on(ctx: Context, asked: Asked, understood: list[Understood] | Refusal | Unnamed) -> None:
    if isinstance(understood, list):
        key = f"msg:{asked.chat}:{asked.message}"
        confirm(ctx, key, asked.chat, asked.message, understood)
    else:
        ask(ctx, asked, understood)


def _remembered(ctx: Context) -> Asked | None:
    facts = ctx.about.facts if ctx.about is not None else None
    if not isinstance(facts, dict) or "readings" not in facts:
        return None
    return Asked(**{**facts, "readings": tuple(facts["readings"])})


TAPS = {"which": which, "reading": reading}
