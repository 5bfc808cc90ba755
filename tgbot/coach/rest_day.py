"""A day without a session: when the next one is, and what may be done anyway."""

from tgbot.cards import today as cards
from tgbot.cards.card import Card
from tgbot.coach.desk import Desk
from tgbot.coach.session import next_day, programme_of
from tgbot.store.plans import Plan


def card(desk: Desk, plan: Plan) -> Card:
    """The card of a rest day."""
    programme = programme_of(desk, plan)
    day = next_day(desk, plan)
    name = programme.text(desk.person.language).name
    return cards.rest_day(desk.words, day, plan.slots[day.weekday()], name, programme.warm_up)
