"""After an absence, ours or Telegram's, each person hears one message: the newest card."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

import pytest
from sqlalchemy import Connection

from tests.clock.house import CARD, EVERY_DAY, MONDAY, House
from tests.store.cast import ANNA, anna
from tgbot.gateway.outcome import Action, Outcome, too_late
from tgbot.gateway.record import record, too_late_to_leave
from tgbot.store import appointments, people
from tgbot.store.claim import claim
from tgbot.training.quiet_hours import QuietHours
from tgbot.training.unanswered import Unanswered

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
TUESDAY = MONDAY + DAY
MONDAY_LATE = CARD + 16 * HOUR
"""23:30 in Berlin."""


async def around_midnight(house: House, first: time = time(23, 30)) -> None:
    """Anna trains late on Mondays and, an hour after midnight, on Tuesdays."""
    await house.trains(anna)
    await house.change(quiet=None)
    await house.plans({0: first, 1: time(0, 30)})


async def states(house: House, days: Sequence[date] = (MONDAY, TUESDAY)) -> list[str]:
    return [(await house.appointment(day)).state for day in days]


async def test_of_two_sessions_within_three_hours_the_newer_comes_and_tells_of_the_other(
    house: House,
) -> None:
    await around_midnight(house)
    await house.comes_back(MONDAY_LATE - HOUR, MONDAY_LATE + 2 * HOUR)
    [card] = await house.said()
    assert "missed your session on Mon 2 Mar" in card
    assert "from 22:30 to 01:30" in card
    assert await states(house) == ["missed", "late"]


async def test_so_it_is_after_a_frozen_process_that_never_knew_it_was_away(house: House) -> None:
    await around_midnight(house)
    await house.fire(MONDAY_LATE + 2 * HOUR)
    [card] = await house.said()
    assert "missed your session on Mon 2 Mar" in card


async def test_the_newer_one_may_be_on_time(house: House) -> None:
    await around_midnight(house)
    await house.comes_back(MONDAY_LATE - HOUR, MONDAY_LATE + HOUR + MINUTE)
    [card] = await house.said()
    assert "missed your session on Mon 2 Mar" in card
    assert await states(house) == ["missed", "sent"]


async def test_who_did_the_newer_one_already_is_told_of_the_other(house: House) -> None:
    await around_midnight(house)

    def skip(conn: Connection) -> None:
        due = appointments.find(conn, ANNA, "session", TUESDAY.isoformat())
        assert due is not None
        appointments.mark(conn, due.id, "skipped")

    await house.db.run(skip)
    await house.comes_back(MONDAY_LATE - HOUR, MONDAY_LATE + 2 * HOUR)
    [card] = await house.said()
    assert "Done as planned" in str(await house.payloads()), "nothing came in its place"
    assert "from 22:30 to 01:30" in card


async def test_nobody_left_unanswered_what_gave_way(house: House) -> None:
    await around_midnight(house)
    await house.comes_back(MONDAY_LATE - HOUR, MONDAY_LATE + 2 * HOUR)
    person = await house.db.run(people.get, ANNA)
    assert person is not None
    assert person.unanswered.days == {TUESDAY}


async def snoozed(house: House, until: timedelta) -> None:
    """Monday's card came, and Anna put it off."""
    await house.trains(anna)
    await house.change(quiet=None, unanswered=Unanswered())
    await house.fire(CARD)

    def put_off(conn: Connection) -> None:
        due = appointments.find(conn, ANNA, "session", MONDAY.isoformat())
        assert due is not None
        slot = f"{MONDAY.isoformat()}:{due.id}:1"
        facts = {"session": due.id}
        appointments.make(conn, ANNA, "snooze", slot, CARD + until, facts=facts)

    await house.arrives()
    await house.db.run(put_off)


@pytest.mark.parametrize("minutes", [-10, 10], ids=["due before", "due behind"])
async def test_a_snooze_and_a_summary_are_one_message(house: House, minutes: int) -> None:
    await snoozed(house, 10 * HOUR)
    await house.change(week_day=0, week_time=time(17, 30 + minutes))
    await house.plans({0: time(7, 30)})
    await house.comes_back(CARD + HOUR, CARD + 12 * HOUR)
    _, again = await house.said()
    assert "from 08:30 to 19:30" in again, "the snooze, not the summary"


async def test_a_snooze_tells_of_what_was_missed_before_it(house: House) -> None:
    await snoozed(house, 26 * HOUR)
    await house.plans({0: time(7, 30), 1: time(5, 0)})
    await house.comes_back(CARD + HOUR, CARD + 27 * HOUR)
    _, again = await house.said()
    assert "missed your session on Tue 3 Mar" in again


async def test_a_snooze_gives_way_to_a_newer_sessions_card(house: House) -> None:
    await snoozed(house, 24 * HOUR)
    await house.plans({0: time(7, 30), 1: time(8, 0)})
    await house.comes_back(CARD + HOUR, CARD + 26 * HOUR)
    before, card = await house.said()
    assert before != card
    assert await states(house) == ["sent", "late"]


async def test_while_telegram_is_away_a_newer_card_takes_the_place_of_one_that_could_not_leave(
    house: House,
) -> None:
    await around_midnight(house)
    await house.fire(MONDAY_LATE)
    await house.fire(MONDAY_LATE + HOUR)
    [card] = await house.said()
    assert "missed your session on Mon 2 Mar" in card
    assert await states(house) == ["missed", "sent"]


async def test_a_card_whose_call_broke_may_be_there_and_is_not_taken_back(house: House) -> None:
    await around_midnight(house)
    await house.fire(MONDAY_LATE)

    def breaks(conn: Connection) -> None:
        [letter] = claim(conn, house.moment, "lease", 9, ())
        record(conn, letter, Outcome(Action.COPY, "silence"), None, house.moment)

    await house.db.run(breaks)
    await house.fire(MONDAY_LATE + HOUR)
    assert len(await house.said()) == 2
    assert await states(house) == ["sent", "sent"]


async def test_a_summary_does_not_join_a_card_that_could_not_leave(house: House) -> None:
    await house.trains(anna)
    await house.change(quiet=None, week_day=0, week_time=time(8, 0))
    await house.plans({0: time(7, 30)})
    await house.fire(CARD)
    await house.fire(CARD + HOUR / 2)
    [card] = await house.said()
    assert "Done as planned" in str(await house.payloads())
    assert "week" not in card.partition("\n")[0]


async def test_word_of_a_miss_that_could_not_leave_is_a_line_of_the_next_card(
    house: House,
) -> None:
    await house.trains(anna, days=(0, 1))
    await house.comes_back(CARD - HOUR, CARD + 4 * HOUR)
    [told] = await house.said()
    assert "missed your session on Mon 2 Mar" in told
    await house.fire(CARD + DAY)
    [card] = await house.said()
    assert "missed your session on Mon 2 Mar" in card
    assert card != told


def one_is_too_late(conn: Connection, now: datetime) -> None:
    """Telegram is back, and what was to leave first may not leave any more."""
    [letter] = claim(conn, now, "lease", 9, ())
    outcome = too_late_to_leave(conn, letter, now)
    assert outcome is not None
    record(conn, letter, outcome, None, now)


@pytest.mark.parametrize("minutes", [-2, 0, 3])
async def test_a_card_and_a_summary_that_telegram_kept_from_leaving_are_one_message(
    house: House, minutes: int
) -> None:
    await house.trains(anna)
    week = (datetime.combine(MONDAY, time(7, 30)) + minutes * MINUTE).time()
    await house.change(quiet=None, week_day=0, week_time=week)
    await house.plans({0: time(7, 30)})
    for at in sorted((CARD, CARD + minutes * MINUTE)):
        await house.fire(at)
    assert len(await house.said()) == 2
    house.moment = CARD + 16 * MINUTE
    await house.db.run(one_is_too_late, house.moment)
    assert await house.said() == []
    await house.fire()
    [card] = await house.said()
    assert "from 07:30 to 07:46" in card


async def test_a_card_and_a_snooze_that_telegram_kept_from_leaving_are_one_message(
    house: House,
) -> None:
    await snoozed(house, DAY + 2 * MINUTE)
    await house.plans({0: time(7, 30), 1: time(7, 30)})
    before = len(await house.said())
    for at in (CARD + DAY, CARD + DAY + 2 * MINUTE):
        await house.fire(at)
    house.moment = CARD + DAY + 16 * MINUTE
    await house.db.run(one_is_too_late, house.moment)
    await house.fire()
    [card] = (await house.said())[before:]
    assert "from 07:30 to 07:46" in card


async def test_word_of_a_miss_and_a_card_that_telegram_kept_from_leaving_are_one_message(
    house: House,
) -> None:
    await house.trains(anna, days=(0, 1))
    await house.change(quiet=None)
    await house.plans({0: time(7, 30), 1: time(7, 30)})
    await house.comes_back(CARD - HOUR, CARD + DAY - 2 * MINUTE)
    await house.fire(CARD + DAY)
    assert len(await house.said()) == 2
    house.moment = CARD + DAY + 16 * MINUTE
    await house.db.run(one_is_too_late, house.moment)
    await house.fire()
    [card] = await house.said()
    assert "missed your session on Mon 2 Mar" in card


async def test_word_of_what_was_missed_leaves_though_its_last_card_was_for_long_ago(
    house: House,
) -> None:
    await house.trains(anna, days=EVERY_DAY)
    await house.change(quiet=None)
    await house.fire(CARD)
    await house.comes_back(CARD + HOUR, CARD + 2 * DAY + 6 * HOUR)
    await house.db.run(one_is_too_late, house.moment)
    await house.fire()
    [letter] = await house.db.run(claim, house.moment, "lease", 9, ())
    assert "Tue 3 Mar" in letter.payload["text"]
    assert "Wed 4 Mar" in letter.payload["text"]
    assert too_late(letter, house.moment) is None


async def test_two_that_wait_for_the_same_morning_are_one_card(house: House) -> None:
    await house.trains(anna)
    await house.change(quiet=QuietHours(time(23), time(2)))
    await house.plans({0: time(23, 30), 1: time(0, 30)})
    await house.comes_back(MONDAY_LATE - HOUR, MONDAY_LATE + 1.75 * HOUR)
    assert await house.said() == []
    await house.fire(MONDAY_LATE + 2.5 * HOUR)
    [card] = await house.said()
    assert "missed your session on Mon 2 Mar" in card
    assert await states(house) == ["missed", "late"]


async def test_what_came_too_late_to_leave_tells_of_itself(house: House) -> None:
    await around_midnight(house)
    await house.fire(MONDAY_LATE)

    house.moment = MONDAY_LATE + HOUR / 2
    await house.db.run(one_is_too_late, house.moment)
    await house.fire()
    [card] = await house.said()
    assert "from 23:30 to 00:00" in card
