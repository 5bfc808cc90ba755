"""What the outside is told: alive, ready, and numbers without names."""

from collections.abc import AsyncIterator

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from tgbot import metrics
from tgbot.web.health import Health


class State:
    """What the two checks find."""

    def __init__(self) -> None:
        self.alive: str | None = None
        self.ready: str | None = None
        self.degraded: str | None = None

    async def is_alive(self) -> str | None:
        return self.alive

    async def is_ready(self) -> str | None:
        return self.ready


@pytest.fixture
def state() -> State:
    return State()


@pytest.fixture
async def client(state: State) -> AsyncIterator[TestClient]:
    app = web.Application()
    health = Health(state.is_alive, state.is_ready, lambda: state.degraded)
    app.add_routes(health.routes())
    async with TestClient(TestServer(app)) as made:
        yield made


async def test_all_is_well(client: TestClient) -> None:
    for path in ("/livez", "/readyz"):
        answer = await client.get(path)
        assert (answer.status, await answer.text()) == (200, "ok\n")


async def test_what_is_not_ready_says_why_and_is_alive_all_the_same(
    client: TestClient,
    state: State,
) -> None:
    state.ready = "The bot is starting."
    answer = await client.get("/readyz")
    assert (answer.status, await answer.text()) == (503, "The bot is starting.\n")
    assert (await client.get("/livez")).status == 200


async def test_trouble_at_telegram_is_told_and_makes_nothing_unready(
    client: TestClient,
    state: State,
) -> None:
    state.degraded = "Another program has set a webhook."
    answer = await client.get("/readyz")
    assert (answer.status, await answer.text()) == (200, f"degraded: {state.degraded}\n")
    state.ready = "The bot is stopping."
    answer = await client.get("/readyz")
    assert (answer.status, await answer.text()) == (503, "The bot is stopping.\n")


async def test_a_loop_that_fell_is_not_alive(client: TestClient, state: State) -> None:
    state.alive = "The sender loop fell; the log says why."
    answer = await client.get("/livez")
    assert (answer.status, await answer.text()) == (503, f"{state.alive}\n")


async def test_numbers_come_in_the_format_of_prometheus(client: TestClient) -> None:
    metrics.updates.labels("text").inc()
    answer = await client.get("/metrics")
    assert answer.content_type == "text/plain"
    assert 'updates_total{kind="text"}' in await answer.text()
