"""Questions about a message that could not be saved yet, and the taps that answer them.

The message's text is kept with the question, so a tap weeks later still records it whole, with
the dates as they were meant then.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import date, datetime
from typing import Any, Self

from tgbot.cards import log as cards
from tgbot.cards.card import Card
from tgbot.chat.confirm import confirm_of
from tgbot.chat.context import Context
from tgbot.chat.correct import corrected_by_tap, kept_of
from tgbot.chat.data import number
from tgbot.coach import choices, guided, own_exercise, single_sets
from tgbot.coach import log as coach
from tgbot.coach.doubt import Doubt, doubt
from tgbot.coach.exercise_names import ExerciseNames
from tgbot.coach.guess import Guess
from tgbot.coach.log import Line, Unnamed
from tgbot.store import outbox
from tgbot.training.notation import Refusal

OWN, NONE = "own", "none"
"""Choices besides the exercises: one of the person's own, and none at all."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a question remembers: the text, its message, and what it was taken to be for.

    `name` is the exercise that is asked about, `chosen` has what was answered about others;
    `number` is set where the text was one bare number.
    """

    text: str
    chat: int
    message: int
    day: str
    exercise: str | None
    readings: tuple[str, ...] = ()
    number: int | None = None
    said_at: str | None = None
    name: str | None = None
    chosen: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, ctx: Context, text: str, meant: Guess) -> Self:
        """The question about the message that was just said."""
        message_id = ctx.message.message_id if ctx.message else 0
        day = (meant.day or ctx.today).isoformat()
        said_at = ctx.desk.moment.isoformat()
        return cls(text, ctx.chat_id, message_id, day, meant.exercise, said_at=said_at)

    @classmethod
    def kept(cls, facts: Mapping[str, Any]) -> Self:
        """The question that was kept with a message."""
        return cls(**{**facts, "readings": tuple(facts["readings"])})

    @property
    def guess(self) -> Guess:
        """What the text is for as far as that was known."""
        return Guess(self.exercise, date.fromisoformat(self.day))


def subject(chat_id: int, message_id: int) -> str:
    """What a question about a message is about."""
    return f"asked:{chat_id}:{message_id}"


def ask(ctx: Context, asked: Asked, why: Refusal | Unnamed | Doubt) -> None:
    """Asks what a text means; after a tap or an edit in the place of the earlier question.

    Where the message is in the log already, the log stays as it is until the answer.
    """
    stands = any(not line.undone for line in kept_of(ctx, asked.chat, asked.message))
    if isinstance(why, Refusal):
        asked = replace(asked, readings=cards.readings(why, asked.text))
        card = cards.refused(ctx.words, why, asked.text, stands=stands)
    elif isinstance(why, Doubt):
        asked = replace(asked, readings=tuple(text for _, text in why.readings))
        card = cards.doubtful(ctx.words, why.of, why.part, why.name, why.labels, stands=stands)
    else:
        asked = replace(asked, name=why.name)
        # In a group nobody's plan is shown, so there all are offered alike.
        near = choices.of_everything(ctx.desk) if ctx.in_group and why.name is None else why.near
        card = cards.which_exercise(ctx.words, why.name, asked.number, near, stands=stands)
    facts: dict[str, Any] = asdict(asked)
    about = subject(asked.chat, asked.message)
    earlier = next(iter(outbox.about(ctx.conn, asked.chat, about)), None)
    if ctx.tap is not None:
        ctx.rewrite_tapped(card, facts=facts)
    elif earlier is not None:
        ctx.rewrite(earlier, card, facts=facts)
    else:
        part = why.name if isinstance(why, Unnamed) else why.part
        ctx.say(card, subject=about, facts=facts, quoting=part)


def which(ctx: Context) -> None:
    """A tap on the exercise that a remembered text is for."""
    choice, asked = ctx.args[0] if ctx.args else "", _remembered(ctx)
    if asked is None or not (choice == NONE or _offered(ctx, choice, asked)):
        ctx.answer("tap-out-of-date")
        return
    if choice == NONE:
        _let_go(ctx, asked)
        return
    if choice == OWN:
        choice = own_exercise.keep(ctx.desk, asked.name or "").slug
    if asked.name is None:
        asked = replace(asked, exercise=choice)
    else:
        asked = replace(asked, chosen={**asked.chosen, asked.name: choice})
    go_on(ctx, asked)


def reading(ctx: Context) -> None:
    """A tap on one way to read a text that was not clear."""
    choice, asked = ctx.args[0] if ctx.args else "", _remembered(ctx)
    if asked is not None and choice == NONE:
        _let_go(ctx, asked)
        return
    place = number(choice)
    if asked is None or place is None or place >= len(asked.readings):
        ctx.answer("tap-out-of-date")
        return
    go_on(ctx, replace(asked, text=asked.readings[place], number=None), sure=True)


def _offered(ctx: Context, choice: str, asked: Asked) -> bool:
    if choice == OWN:
        return bool(asked.name)
    return ExerciseNames(ctx.desk).has(choice)


def _let_go(ctx: Context, asked: Asked) -> None:
    """None of it was meant."""
    key = "edit-log-stays" if kept_of(ctx, asked.chat, asked.message) else "log-nothing-saved"
    ctx.rewrite_tapped(Card(ctx.t(key)), facts={})


def is_open(ctx: Context, chat_id: int, message_id: int) -> bool:
    """Whether a question about a message waits for its answer."""
    return any(one.facts for one in outbox.about(ctx.conn, chat_id, subject(chat_id, message_id)))


def settle(ctx: Context, chat_id: int, message_id: int) -> None:
    """Closes the question about a message whose edit has answered it."""
    about = subject(chat_id, message_id)
    for question in outbox.about(ctx.conn, chat_id, about):
        if question.facts:
            ctx.rewrite(question, Card(ctx.t("edit-corrected")), facts={})


def go_on(ctx: Context, asked: Asked, *, sure: bool = False) -> None:
    """Saves what is understood now, or asks the next question; `sure`: without any doubt."""
    understood = _understood(ctx, asked)
    if not isinstance(understood, list):
        ask(ctx, asked, understood)
        return
    unsure = None if sure else doubt(ctx.desk, asked.text, understood, asked.guess, asked.chosen)
    kept = kept_of(ctx, asked.chat, asked.message)
    if unsure is not None:
        ask(ctx, asked, unsure)
    elif kept:
        corrected_by_tap(ctx, asked.chat, asked.message, kept, understood)
    else:
        now = ctx.desk.moment
        lines = [coach.logged_at(line, now) for line in understood]
        confirm_of(ctx, asked.chat, asked.message, lines)


def _understood(ctx: Context, asked: Asked) -> list[Line] | Refusal | Unnamed:
    """The remembered text, read as on the day on which it was said."""
    said_at = ctx.desk.moment if asked.said_at is None else datetime.fromisoformat(asked.said_at)
    desk = replace(ctx.desk, moment=said_at)
    led = guided.in_progress(desk)
    meant = asked.guess
    if led is not None and led.row.day == meant.day:
        meant = replace(meant, used=led.used_so_far)
    if asked.number is not None:
        one = single_sets.lone(desk, asked.number, meant)
        return [one] if one else Unnamed(None, choices.of_the_programme(desk))
    return coach.understand(desk, asked.text, meant, asked.chosen)


def _remembered(ctx: Context) -> Asked | None:
    """The question whose button was tapped; in a group only who was asked may answer."""
    question = ctx.about
    if question is None or question.person_id != ctx.person.id:
        return None
    facts = question.facts
    if not isinstance(facts, dict) or "readings" not in facts:
        return None
    return Asked.kept(facts)


TAPS = {"which": which, "reading": reading}
