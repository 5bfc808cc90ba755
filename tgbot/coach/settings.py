"""A person's settings as they stand."""

from tgbot.cards import settings as cards
from tgbot.cards.card import Card
from tgbot.coach.desk import Desk
from tgbot.coach.equipment import Equipment
from tgbot.store import plans
from tgbot.training.notation.lexicon import known_languages, language_of


def card(desk: Desk, *, changed: str | None = None) -> Card:
    """The settings with their buttons; `changed` names the one that was just changed."""
    return cards.settings(desk.words, shown(desk), changed=changed)


def shown(desk: Desk) -> cards.Shown:
    """What there is to show of the settings."""
    person, plan = desk.person, plans.get(desk.conn, desk.person.id)
    mine = Equipment.of_json(person.equipment)
    return cards.Shown(
        zone=person.zone,
        now=person.local(desk.now),
        units=person.units,
        slots={} if plan is None else plan.slots,
        week_day=person.week_day,
        week_time=person.week_time,
        equipment=None if mine is None else mine.pieces,
        hurts=person.cautions,
        own=() if mine is None else mine.own,
        sound=person.sound,
        quiet=person.quiet,
        short=person.detail == "short",
        languages=(desk.words.language, _read(person.language)),
    )


def _read(code: str) -> str:
    """The language whose words are read first: English for who speaks one that is not known."""
    language = language_of(code)
    return language if language in known_languages() else "en"
