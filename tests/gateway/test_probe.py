"""After a broken call nothing leaves until the server answers: an outage costs no message."""

import asyncio

import pytest

from tests.gateway.office import ANNA, BEN, Office
from tgbot.gateway import probe
from tgbot.store import outbox


@pytest.fixture
def rests(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """How long the probe rested each time; it rests no real time."""
    rests: list[float] = []
    sleep = asyncio.sleep

    async def rest(seconds: float) -> None:
        if seconds:
            rests.append(seconds)
        await sleep(0)

    monkeypatch.setattr(probe.asyncio, "sleep", rest)
    return rests


async def test_a_server_that_answers_502_for_long_costs_one_attempt_and_no_message(
    office: Office, rests: list[float]
) -> None:
    office.playground.faults.add("server_error", "*", times=9, code=502)
    row = await office.put("Logged")
    await office.until("queued", row)
    other = await office.put("for Ben", BEN)
    await office.move(seconds=1)
    assert (office.texts(), office.texts(BEN)) == (["Logged"], ["for Ben"])
    assert ((await office.row(row)).attempts, (await office.row(other)).attempts) == (2, 1)
    assert rests[:4] == [0.5, 1.0, 2.0, 4.0]
    assert max(rests) <= 10, "it is noticed within ten seconds that the server is back"


async def test_answers_to_taps_wait_with_the_rest(office: Office, rests: list[float]) -> None:
    office.playground.faults.add("close", "*", times=4)
    row = await office.put("Logged")
    await office.until("queued", row)
    tap = await office.put("", ANNA, method="answerCallbackQuery", lane=outbox.INSTANT)
    await office.move(seconds=1)
    assert (await office.row(tap)).attempts == 1
    assert len(rests) == 3


async def test_a_refusal_is_an_answer(office: Office, rests: list[float]) -> None:
    office.playground.faults.add("lose_answer", "sendMessage")
    office.playground.faults.add("blocked", "getMe")
    row = await office.put("Logged")
    await office.until("queued", row)
    await office.move(seconds=1)
    assert office.texts() == ["Logged", "Logged"]
    assert rests == []


async def test_it_asks_again_no_sooner_than_it_was_told(office: Office, rests: list[float]) -> None:
    office.playground.faults.add("lose_answer", "sendMessage")
    office.playground.faults.add("too_many_requests", "getMe", times=2, retry_after=17)
    row = await office.put("Logged")
    await office.until("queued", row)
    await office.move(seconds=1)
    assert rests == [17.0, 17.0]
    assert office.texts() == ["Logged", "Logged"]


async def test_a_token_that_is_refused_for_a_while_costs_one_attempt_and_no_message(
    office: Office, rests: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as revoked:
        revoked.setattr(office.playground._api, "_token", "2:another")
        row = await office.put("Logged")
        await office.until("queued", row)
        other = await office.put("for Ben", BEN)
        while len(rests) < 3:
            await office.until("queued", row)
    await office.move(seconds=1)
    assert (office.texts(), office.texts(BEN)) == (["Logged"], ["for Ben"])
    assert ((await office.row(row)).attempts, (await office.row(other)).attempts) == (2, 1)
