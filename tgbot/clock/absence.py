"""After an absence, ours or Telegram's, each person hears one message at most.

It is the newest session's card that is still worth sending, and it tells of those that it took
the place of; a snooze gives way to that card, and the weekly summary to either.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta

from tgbot.cards.session_shown import Away
from tgbot.clock import manners
from tgbot.coach.desk import Desk
from tgbot.store import appointments, misses, unasked
from tgbot.store.appointments import GIVEN_BACK, Appointment, Kind
from tgbot.training.occurrence import Lateness

AN_OUTAGE = timedelta(minutes=5)

GOES_BEFORE: dict[str, tuple[Kind, ...]] = {
    "session": ("session",),
    "snooze": ("session", "snooze"),
    "week": ("session", "snooze"),
}
"""What each gives way to."""


class Absence:
    """The span in which the bot was last away, if it was."""

    def __init__(self) -> None:
        self._span: tuple[datetime, datetime] | None = None

    def ended(self, last_tick: datetime | None, now: datetime) -> None:
        """Notes the span in which the bot was not there, if there was one."""
        if last_tick is not None and now - last_tick >= AN_OUTAGE:
            self._span = (last_tick, now)

    def is_longer_than(self, span: timedelta) -> bool:
        """Whether it was away for more than that."""
        return self._span is not None and self._span[1] - self._span[0] > span

    def shown(self, desk: Desk, due: Appointment) -> Away:
        """From when to when, on the person's clock; since it was due where only Telegram was."""
        since, until = self._span or (manners.promised(due), desk.now)
        return Away(desk.person.local(since), desk.person.local(until))

    def gives_way(self, desk: Desk, due: Appointment, late: Lateness) -> bool:
        """Whether another message is the one that comes after an absence in its place."""
        if due.kind == "week" and _could_not_leave(desk):
            return True
        since = manners.promised(due)
        within = self._span is not None and self._span[0] <= since <= self._span[1]
        if late is Lateness.ON_TIME and not within and GIVEN_BACK not in due.facts:
            return False
        kinds = GOES_BEFORE[due.kind]
        if any(_goes_before(other, due) for other in _waiting(desk, kinds)):
            return True
        if due.kind == "session":
            return unasked.came(desk.conn, desk.person.chat_id, since, about="session:")
        began = self._span[0] if within and self._span else since
        return unasked.came(desk.conn, desk.person.chat_id, began)


def another_waits(desk: Desk) -> bool:
    """Whether a card of that person is due that was not seen to yet."""
    return any(_waiting(desk, GOES_BEFORE["week"]))


def take_back_unsent(desk: Desk) -> Desk:
    """Takes back what could not leave for long, for a newer card is about to stand for it all.

    Gives the desk with the person as they are then.
    """
    for due in misses.take_back(desk.conn, desk.person.id, desk.now - AN_OUTAGE):
        desk = manners.missed(desk, due)
    return desk


def _could_not_leave(desk: Desk) -> bool:
    return bool(unasked.unsent(desk.conn, desk.person.id, desk.now - AN_OUTAGE))


def _waiting(desk: Desk, kinds: Iterable[Kind]) -> list[Appointment]:
    return appointments.waiting(desk.conn, desk.person.id, kinds, desk.now)


def _goes_before(other: Appointment, due: Appointment) -> bool:
    if other.id == due.id:
        return False
    if other.kind != due.kind:
        return True
    return (manners.promised(other), other.id) > (manners.promised(due), due.id)
