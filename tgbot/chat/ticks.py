"""Ticks in the settings that are not kept yet: noted with their panel, taken back one by one."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from tgbot.cards import last_change as cards
from tgbot.cards import pickers
from tgbot.cards import settings_ask as asks
from tgbot.cards.card import Card
from tgbot.chat import question
from tgbot.chat.context import Context
from tgbot.chat.panel import SUBJECT, show
from tgbot.coach import letters
from tgbot.store.outbox import Letter
from tgbot.wording import Html, Words

TICKS = "ticks"
"""What a panel keeps on which something is ticked: `of` what, the `codes` so far, `at` the last."""
MOST = 12
_CARDS: Mapping[str, Callable[[Words, frozenset[str]], Card]] = {
    "equipment": asks.equipment,
    "sites": asks.hurts,
}
_ASKED = {"equipment": "settings-equipment", "sites": "settings-hurts"}
"""What may be typed instead, by the same names."""


@dataclass(frozen=True, slots=True)
class Ticks:
    """The panel that shows ticks which are not kept yet, and what was ticked, oldest first."""

    letter: Letter
    of: str
    codes: Sequence[str]
    at: datetime


def begin(ctx: Context, of: str, code: str) -> None:
    """Shows what may be ticked, with what is kept."""
    _show(ctx, of, [code])
    question.ask(ctx, _ASKED[of])


def tick(ctx: Context, of: str, code: str) -> None:
    """Shows one tick more, or one less; the answer alone is kept."""
    noted = _facts(ctx).get(TICKS)
    before = noted["codes"] if noted and noted["of"] == of else []
    _show(ctx, of, [*before, code][-MOST:])


def newest(words: Words, told: Iterable[Letter]) -> Ticks | None:
    """The last ticks on these panels, of those that still show them."""
    found = [
        Ticks(one, noted["of"], noted["codes"], datetime.fromisoformat(noted["at"]))
        for one in told
        if isinstance(one.facts, dict) and (noted := one.facts.get(TICKS)) is not None
    ]
    shown = (one for one in found if len(one.codes) > 1 and _is_shown(words, one))
    return max(shown, key=lambda one: (one.at, one.letter.id), default=None)


def take_back(ctx: Context, ticks: Ticks, log: tuple[str, Html] | None) -> None:
    """Asks again without the last tick, and says so; the log before it is one tap away."""
    *before, was, now = ticks.codes
    changed, ticked = pickers.toggled(ctx.words, ticks.of, was, now)
    letters.take_away(ctx.desk, ticks.letter)
    card = cards.ticked(ctx.words, changed, _card(ctx.words, ticks.of, was), log, ticked=ticked)
    noted = {"of": ticks.of, "codes": [*before, was], "at": ticks.at.isoformat()}
    ctx.say(card, subject=SUBJECT, facts={**ticks.letter.facts, TICKS: noted})
    question.ask(ctx, _ASKED[ticks.of])


def _show(ctx: Context, of: str, codes: Sequence[str]) -> None:
    noted = {"of": of, "codes": list(codes), "at": ctx.desk.moment.isoformat()}
    show(ctx, _card(ctx.words, of, codes[-1]), facts={**_facts(ctx), TICKS: noted})


def _card(words: Words, of: str, code: str) -> Card:
    return _CARDS[of](words, pickers.ticked(of, code))


def _is_shown(words: Words, ticks: Ticks) -> bool:
    text = str(ticks.letter.payload.get("text", ""))
    return text.endswith(_card(words, ticks.of, ticks.codes[-1]).text)


def _facts(ctx: Context) -> dict[str, Any]:
    """What the tapped panel keeps; a new one keeps nothing yet."""
    about = ctx.about if ctx.tap is not None else None
    if about is None or about.subject != SUBJECT or not isinstance(about.facts, dict):
        return {}
    return about.facts
