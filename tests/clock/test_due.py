"""What falls due comes on time, late and marked so, or is told of once."""

from collections.abc import Callable
from datetime import time, timedelta
from typing import Any

import pytest
from sqlalchemy import Connection

from tests.clock.house import CARD, EVERY_DAY, MONDAY, House
from tests.store.cast import ANNA, BEN, anna, ben
from tests.training.logs import RED, did, sets
from tgbot.cards.card import Card
from tgbot.clock import reminders
from tgbot.coach.desk import Desk
from tgbot.gateway.outcome import Action, Outcome
from tgbot.gateway.record import record
from tgbot.store import appointments, people, workouts
from tgbot.store.claim import claim
from tgbot.store.people import Person
from tgbot.training.breaks import Break, Breaks

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


async def test_a_card_comes_at_its_local_time_and_once(house: House) -> None:
    await house.trains(anna)
    assert (await house.fire(CARD - MINUTE)).done == 0
    fired = await house.fire(CARD)
    assert (fired.done, fired.reminders) == (1, 1)
    assert (await house.fire(CARD + MINUTE)).done == 0
    [card] = await house.said()
    assert "away" not in card
    assert (await house.appointment()).state == "sent"


@pytest.mark.parametrize(("late", "marked"), [(15 * MINUTE, False), (15.1 * MINUTE, True)])
async def test_up_to_15_minutes_are_on_time(house: House, late: timedelta, marked: bool) -> None:
    await house.trains(anna)
    await house.comes_back(CARD - HOUR, CARD + late)
    [card] = await house.said()
    assert ("I was away" in card) is marked
    assert (await house.appointment()).state == ("late" if marked else "sent")


async def test_a_late_card_says_from_when_to_when_the_bot_was_away(house: House) -> None:
    await house.trains(anna)
    await house.comes_back(CARD - 10 * MINUTE, CARD + 3 * HOUR)
    [card] = await house.said()
    assert "I was away from 07:20 to 10:30" in card


async def test_a_card_that_only_telegram_delayed_says_since_when_it_was_due(house: House) -> None:
    await house.trains(anna)
    await house.fire(CARD + HOUR)
    [card] = await house.said()
    assert "from 07:30 to 08:30" in card


async def test_later_than_3_hours_there_is_no_card_and_one_word(house: House) -> None:
    await house.trains(anna)
    fired = await house.comes_back(CARD - HOUR, CARD + 3 * HOUR + MINUTE)
    assert fired.done == 1
    [told] = await house.said()
    assert "missed your session on" in told
    assert (await house.appointment()).state == "missed"
    await house.fire(CARD + 5 * HOUR)
    assert await house.said() == [told]


async def test_two_missed_days_are_one_message(house: House) -> None:
    await house.trains(anna, days=EVERY_DAY)
    await house.comes_back(CARD - HOUR, CARD + 1.5 * DAY)
    [told] = await house.said()
    assert "missed your sessions on" in told


async def test_after_six_days_only_the_last_48_hours_are_spoken_of(house: House) -> None:
    await house.trains(anna, days=EVERY_DAY)
    await house.comes_back(CARD - HOUR, CARD + 6 * DAY + 4 * HOUR)
    [told] = await house.said()
    assert "missed your sessions on Sat 7 Mar, Sun 8 Mar" in told
    states = [(await house.appointment(MONDAY + n * DAY)).state for n in range(7)]
    assert set(states) == {"missed"}


async def test_what_was_missed_is_a_line_of_the_card_that_still_comes(house: House) -> None:
    await house.trains(anna, days=EVERY_DAY)
    await house.comes_back(CARD - HOUR, CARD + DAY + HOUR)
    [card] = await house.said()
    assert "missed your session on" in card
    assert "I was away from" in card


@pytest.mark.parametrize(
    ("ends", "told_again"), [(Action.TOO_LATE, True), (Action.UNCERTAIN, False)]
)
async def test_what_was_missed_is_told_yet_if_the_card_that_said_it_never_left(
    house: House, ends: Action, told_again: bool
) -> None:
    await house.trains(anna, days=EVERY_DAY)
    await house.comes_back(CARD - HOUR, CARD + DAY + HOUR)

    def end(conn: Connection) -> None:
        [letter] = claim(conn, house.moment, "this life", 9, ())
        assert "missed your session on" in letter.payload["text"]
        record(conn, letter, Outcome(ends, "why"), None, house.moment)

    await house.db.run(end)
    before = len(await house.said())
    while (await house.fire(CARD + 2 * DAY)).done:
        pass
    said = (await house.said())[before:]
    assert any("Mon 2 Mar" in text for text in said) is told_again


async def test_somebody_who_logged_already_is_left_in_peace(house: House) -> None:
    await house.trains(anna)
    programme = next(iter(house.library.current.programmes.values()))
    of_today = programme.exercises[0]

    def log(conn: Connection) -> None:
        done = did(MONDAY.isoformat(), sets(RED, 12), exercise=of_today)
        workouts.add(conn, ANNA, "m1", "msg:1:1:1", done)

    await house.db.run(log)
    await house.fire(CARD)
    assert await house.said() == []
    assert (await house.appointment()).state == "done"


@pytest.mark.parametrize(
    "changes",
    [
        {"state": people.BLOCKED},
        {"breaks": Breaks((Break(MONDAY, MONDAY),))},
        {"breaks": Breaks((Break(MONDAY, None),))},
    ],
)
async def test_who_paused_or_blocked_the_bot_gets_nothing(
    house: House, changes: dict[str, object]
) -> None:
    await house.trains(anna)
    await house.change(**changes)
    await house.fire(CARD)
    assert await house.said() == []
    assert (await house.appointment()).state == "skipped"


async def test_each_lives_in_their_own_zone(house: House) -> None:
    await house.trains(anna)
    await house.trains(ben)
    await house.fire(CARD)
    assert (len(await house.said(ANNA)), len(await house.said(BEN))) == (1, 0)
    await house.fire(CARD + 6 * HOUR)
    assert len(await house.said(BEN)) == 1


async def test_a_card_that_trips_stops_nobody_elses_and_is_told_of_in_the_next(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    await house.trains(anna)
    await house.trains(lambda conn: people.change(conn, ben(conn).id, zone="Europe/Berlin"))
    right = reminders.session

    def trips(desk: Desk, *more: Any) -> Card:
        if desk.person.id == ANNA:
            raise ZeroDivisionError
        return right(desk, *more)

    monkeypatch.setattr(reminders, "session", trips)
    fired = await house.fire(CARD)
    assert (fired.done, fired.reminders) == (2, 1)
    assert (await house.said(ANNA), len(await house.said(BEN))) == ([], 1)
    assert (await house.appointment()).state == "missed"
    monkeypatch.undo()
    await house.fire(CARD + 2 * DAY)
    [card] = await house.said(ANNA)
    assert "missed your session" in card


@pytest.mark.parametrize("times", [2, 99], ids=["passing", "lasting"])
async def test_a_card_over_which_the_database_trips_stops_nobody_elses_either(
    house: House, monkeypatch: pytest.MonkeyPatch, times: int
) -> None:
    await house.trains(anna)
    await house.trains(lambda conn: people.change(conn, ben(conn).id, zone="Europe/Berlin"))
    right, tripped = reminders.session, 0

    def trips(desk: Desk, *more: Any) -> Card:
        nonlocal tripped
        if desk.person.id == ANNA and tripped < times:
            tripped += 1
            desk.conn.exec_driver_sql("select no_such_column from person")
        return right(desk, *more)

    monkeypatch.setattr(reminders, "session", trips)
    while (await house.fire(CARD)).done:
        pass
    assert len(await house.said(BEN)) == 1
    assert len(await house.said(ANNA)) == (1 if times == 2 else 0)
    assert (await house.appointment()).state == ("sent" if times == 2 else "missed")


async def test_the_weekly_summary_comes_on_its_evening(house: House) -> None:
    await house.trains(anna)
    await house.change(week_day=0)
    sunday_evening = CARD + 6 * DAY + 10.5 * HOUR
    while (await house.fire(sunday_evening - MINUTE)).done:
        pass
    before = len(await house.said())
    await house.fire(sunday_evening)
    said = await house.said()
    assert len(said) == before + 1
    assert "week" in said[-1].casefold()


@pytest.mark.parametrize("summary", [time(7, 0), time(8, 0)], ids=["due before", "due behind"])
async def test_after_an_outage_the_summary_gives_way_to_the_card(
    house: House, summary: time
) -> None:
    await house.trains(lambda conn: evening(conn, anna, summary))
    assert (await house.comes_back(CARD - HOUR, CARD + 2 * HOUR)).done == 2
    [said] = await house.said()
    assert "Good morning" in said or "late" in said.casefold()


async def test_a_summary_alone_comes_late_after_an_outage(house: House) -> None:
    await house.trains(lambda conn: evening(conn, anna, time(6, 0)), days=(3,))
    await house.comes_back(CARD - 3 * HOUR, CARD)
    assert len(await house.said()) == 1


def evening(conn: Connection, who: Callable[[Connection], Person], at: time) -> Person:
    """Somebody whose summary comes on Mondays."""
    return people.change(conn, who(conn).id, week_day=0, week_time=at)


async def test_when_a_card_went_the_days_ahead_are_made_further(house: House) -> None:
    await house.trains(anna)

    def last(conn: Connection) -> str:
        return max(appointments.slots(conn, ANNA, "session", MONDAY))

    before = await house.db.run(last)
    await house.fire(CARD)
    await house.fire(CARD + 2 * DAY)
    assert await house.db.run(last) > before
