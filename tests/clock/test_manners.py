"""What waits for the morning, and what is on its way when the night begins."""

from datetime import time, timedelta

from sqlalchemy import Connection

from tests.clock.house import CARD, House
from tests.store.cast import ANNA, anna
from tgbot.gateway.outcome import Action, Outcome, too_late
from tgbot.gateway.record import record
from tgbot.store import people
from tgbot.store.claim import claim
from tgbot.store.people import Person
from tgbot.training.quiet_hours import QuietHours
from tgbot.training.unanswered import Unanswered

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
NINE_TO_TEN = QuietHours(time(9), time(10))


async def tried(house: House) -> Outcome | None:
    """What becomes of the letter that is to leave now."""

    def leave(conn: Connection) -> Outcome | None:
        [letter] = claim(conn, house.moment, "lease", 9, ())
        outcome = too_late(letter, house.moment)
        if outcome is not None:
            record(conn, letter, outcome, None, house.moment)
        return outcome

    return await house.db.run(leave)


async def anna_of(house: House) -> Person:
    found = await house.db.run(people.get, ANNA)
    assert found is not None
    return found


async def test_a_late_card_that_could_not_leave_by_night_waits_for_its_end(house: House) -> None:
    await house.trains(anna)
    await house.change(quiet=NINE_TO_TEN)
    await house.comes_back(CARD - HOUR, CARD + HOUR)
    house.moment = CARD + 1.6 * HOUR  # 09:06
    outcome = await tried(house)
    assert outcome is not None
    assert outcome.action is Action.TOO_LATE
    await house.fire()
    assert await house.said() == []
    waits = await house.appointment()
    assert (waits.state, waits.due_at) == ("waiting", CARD + 2.5 * HOUR)
    await house.fire(CARD + 2.5 * HOUR)
    [card] = await house.said()
    assert "from 06:30 to 08:30" in card


async def test_a_late_card_may_leave_until_the_night(house: House) -> None:
    await house.trains(anna)
    await house.change(quiet=NINE_TO_TEN)
    await house.comes_back(CARD - HOUR, CARD + HOUR)
    house.moment = CARD + 1.5 * HOUR
    assert await tried(house) is None


async def test_a_card_that_never_left_was_not_left_unanswered(house: House) -> None:
    await house.trains(anna)
    await house.fire(CARD)
    assert (await anna_of(house)).unanswered.days == {CARD.date()}
    house.moment = CARD + HOUR
    await tried(house)
    await house.fire(CARD + 4 * HOUR)
    assert (await house.appointment()).state == "missed"
    assert (await anna_of(house)).unanswered == Unanswered()
