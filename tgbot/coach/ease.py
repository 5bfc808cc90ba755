"""What would make training fit somebody again: worked out from their plan."""

from datetime import date, time

from tgbot.cards import ease as cards
from tgbot.cards.card import Card
from tgbot.coach import plan as coach
from tgbot.coach.desk import Desk
from tgbot.coach.session import programme_of
from tgbot.store import appointments, plans
from tgbot.training.easier_week import fewer, other_time
from tgbot.training.occurrence import due_at


def instead_of_a_reminder(desk: Desk) -> Card | None:
    """The offer after reminders that nobody answered; None without a plan."""
    ways = _ways(desk)
    return None if ways is None else cards.instead_of_a_reminder(desk.words, ways)


def lighter(desk: Desk) -> Card | None:
    """What would make the plan lighter; None without a plan."""
    ways = _ways(desk)
    return None if ways is None else cards.lighter(desk.words, ways)


def kept(desk: Desk) -> Card:
    """The plan stays as it is."""
    return cards.kept(desk.words, coming(desk))


def welcome(desk: Desk) -> Card:
    """Somebody is back after reminders had gone quiet."""
    return cards.welcome(desk.words, coming(desk))


def open_today(desk: Desk, at: time) -> None:
    """Lets today's session come yet where the offer took its place and the new time is ahead."""
    today = desk.person.local(desk.now).date()
    of = appointments.find(desk.conn, desk.person.id, "session", today.isoformat())
    moment = due_at(today, at, desk.person.tz)
    if of is not None and of.state == "sent" and moment is not None and moment > desk.now:
        appointments.mark(desk.conn, of.id, "withdrawn")


def coming(desk: Desk) -> tuple[date, time] | None:
    """The local date and time of the next reminder."""
    found = coach.next_session(desk)
    return None if found is None else (found.day, desk.person.local(found.due_at).time())


def _ways(desk: Desk) -> cards.Ways | None:
    plan = plans.get(desk.conn, desk.person.id)
    if plan is None:
        return None
    now = programme_of(desk, plan)
    shorter = [one for one in desk.content.programmes.values() if one.minutes < now.minutes]
    return cards.Ways(
        at=other_time(min(plan.slots.values())),
        days=fewer(plan.slots),
        shorter=max(shorter, key=lambda one: one.minutes, default=None),
    )
