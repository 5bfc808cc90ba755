"""What the send rate gives and what `retry_after` forbids, on the clock that the tests move."""

from datetime import timedelta
from pathlib import Path

import pytest

from tests.gateway.office import ANNA, Office, an_office
from tgbot.store import outbox

RATE = 25
STEP = 0.08


async def card_for(office: Office, person: int) -> int:
    return await office.put("Your session", person, lane=outbox.APPOINTMENT)


async def arrivals(office: Office, people: list[int], most_seconds: int) -> list[float]:
    """When each of their messages came, in seconds from now, by steps of the clock."""
    found: list[float] = []
    for step in range(int(most_seconds / STEP)):
        arrived = sum(len(office.shown(person)) for person in people)
        found += [step * STEP] * (arrived - len(found))
        if arrived == len(people):
            return found
        await office.let_leave_what_may(seconds=STEP)
    return found


def new_people(office: Office, count: int) -> list[int]:
    return [office.playground.people.add(f"P{n}", started=True).id for n in range(count)]


async def test_no_answer_to_a_tap_leaves_while_the_whole_bot_has_to_wait(office: Office) -> None:
    await office.is_told_to_wait(7, "Logged")
    tap = await office.put("", method="answerCallbackQuery", lane=outbox.INSTANT)
    await office.let_leave_what_may(seconds=6.9)
    assert (await office.row(tap)).attempts == 0
    await office.move(seconds=0.1)
    assert (await office.row(tap)).attempts == 1


async def test_a_hundred_cards_of_one_minute_come_within_five_seconds(tmp_path: Path) -> None:
    async with an_office(tmp_path, rate=RATE) as office:
        people = new_people(office, 100)
        for person in people:
            await card_for(office, person)
        came = await arrivals(office, people, 10)
    assert len(came) == 100
    assert sorted(came)[98] <= 5.0


async def test_answers_go_before_the_cards_that_wait(tmp_path: Path) -> None:
    async with an_office(tmp_path, rate=RATE) as office:
        people = new_people(office, 60)
        for person in people:
            await card_for(office, person)
        await office.put("Logged")
        for _ in range(5):
            await office.let_leave_what_may(seconds=STEP)
        assert office.texts(ANNA) == ["Logged"]
        assert sum(len(office.shown(person)) for person in people) < 60


@pytest.mark.slow
async def test_1500_cards_of_one_minute_are_out_within_65_seconds(
    tmp_path: Path,
) -> None:
    async with an_office(tmp_path, rate=RATE) as office:
        people = new_people(office, 1500)
        now = office.clock.now()
        for person in people:
            await card_for(office, person)
        came = await arrivals(office, people, 70)
        took = office.clock.now() - now
    assert len(came) == 1500
    assert took <= timedelta(seconds=65)
    assert 1500 / took.total_seconds() >= 0.8 * RATE
