"""Where a person is: asking for their city or place, and what was made of the answer."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from tgbot.cards import when
from tgbot.cards.card import Button, Card
from tgbot.wording import Words


class KeysGone(Card):
    """A card that takes the key for sharing a location away; Telegram allows it no buttons."""

    def to_send(self) -> dict[str, Any]:
        """The parameters of sendMessage, without the chat."""
        return super().to_send() | {"reply_markup": {"remove_keyboard": True}}


def where(words: Words) -> Card:
    """Asks for a city, with a key that shares where one is."""
    return Card(words.t("place-where"), location=words.label("button-share-place"))


def found(words: Words, zone: str, now: datetime) -> Card:
    """Says which zone it is and how late it is there, and takes the key away."""
    return KeysGone(words.t("place-found", city=when.city(words, zone), time=_time_in(zone, now)))


def which(words: Words, zones: Sequence[str], now: datetime, verb: str) -> Card:
    """Offers the zones that were meant, likeliest first; a tap says `verb:<zone>`."""
    return Card(words.t("place-which"), tuple((button(words, zone, now, verb),) for zone in zones))


def has_it_changed(words: Words, zone: str, now: datetime) -> Card:
    """Asks somebody who is up at odd hours whether they are somewhere else."""
    city = when.city(words, zone)
    text = words.t("place-changed", city=city, time=_time_in(zone, now))
    yes = Button(words.label("button-place-changed"), "zone")
    return Card(text, ((yes, Button(words.label("button-place-same", city=city), "zone-same")),))


def same(words: Words, zone: str) -> Card:
    """The zone stays; it is not asked about again for long."""
    return Card(words.t("place-same", city=when.city(words, zone)))


def button(words: Words, zone: str, now: datetime, verb: str) -> Button:
    """“Berlin · 19:42 now”."""
    label = words.label("button-zone", city=when.city(words, zone), time=_time_in(zone, now))
    return Button(label, f"{verb}:{zone}")


def _time_in(zone: str, now: datetime) -> str:
    return when.clock(now.astimezone(ZoneInfo(zone)))
