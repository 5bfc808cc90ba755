"""A day without a session: when the next one is, and what may be done anyway."""

from datetime import timedelta

from tgbot.cards import today as cards
from tgbot.cards.card import Card
from tgbot.coach.desk import Desk
from tgbot.coach.session import programme_of
from tgbot.coach.training_days import next_training_day
from tgbot.store.plans import Plan


def card(desk: Desk, plan: Plan) -> Card:
    """The card of a rest day."""
    programme = programme_of(desk, plan)
    tomorrow = desk.today + timedelta(days=1)
    coming = next_training_day(desk.conn, desk.person, plan, tomorrow)
    following = None if coming is None else (coming.day, coming.at)
    name = programme.text(desk.words.language).name
    return cards.rest_day(desk.words, following, name, programme.warm_up)
