"""A Bot API that takes calls and does not answer: other chats go on, and all is delivered after."""

import pytest

from tests.gateway.office import BEN, Office
from tgbot.gateway.client import ANSWER_SECONDS
from tgbot.gateway.sender import AT_ONCE

HEALED_WITHIN = 10.0


async def that_hang(office: Office, count: int) -> list[int]:
    """People to each of whom a call is under way that is not answered for ten minutes."""
    office.playground.faults.add("hang", "sendMessage", times=count, seconds=600)
    people = [office.playground.people.add(f"P{n}", started=True).id for n in range(count)]
    for who in people:
        await office.put("Logged", who)

    async def all_hang() -> bool:
        return not office.playground.faults.rules

    await office._until(all_hang)
    return people


async def test_while_all_but_one_hang_other_chats_go_on(office: Office) -> None:
    await that_hang(office, AT_ONCE - 1)
    for text in ("one", "two", "three"):
        await office.put(text, BEN)
        await office.until_shown(text, BEN)


@pytest.mark.parametrize("count", [AT_ONCE, 2 * AT_ONCE])
async def test_when_all_hang_the_others_are_served_within_ten_seconds_and_nobody_is_forgotten(
    office: Office, count: int
) -> None:
    people = await that_hang(office, AT_ONCE)
    people += [office.playground.people.add(f"W{n}", started=True).id for n in range(count)]
    for who in people[AT_ONCE:]:
        await office.put("Logged", who)
    await office.put("for Ben", BEN)
    assert office.texts(BEN) == [], "each call that may be under way hangs"
    assert ANSWER_SECONDS < HEALED_WITHIN - 1
    await office.move(seconds=ANSWER_SECONDS)
    assert office.texts(BEN) == ["for Ben"]
    await office.move(seconds=1)
    assert [office.texts(who) for who in people] == [["Logged"]] * len(people)
    silent = [office.shown(who)[0].silent for who in people]
    assert silent == [True] * AT_ONCE + [False] * count, "a copy of what hung makes no sound"


async def test_what_hung_and_arrives_after_all_is_the_second_and_the_last(office: Office) -> None:
    people = await that_hang(office, AT_ONCE)
    await office.move(seconds=ANSWER_SECONDS)
    await office.move(seconds=1)
    await office.move(seconds=600)
    for who in people:
        await office.until_shown("Logged", who)
    assert {len(office.shown(who)) for who in people} <= {1, 2}
