"""A webhook gets the updates by POST: in order within a chat, again until it takes them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from tests.playground.conftest import ANNA, Api

BEN = 1002


@dataclass
class Receiver:
    """The bot's end; `refuses` says which updates it refuses, and how."""

    got: list[tuple[int, str, str]] = field(default_factory=list)
    refuses: Callable[[str], int] = lambda _text: 200
    url: str = ""

    async def take(self, request: web.Request) -> web.Response:
        update: dict[str, Any] = await request.json()
        message = update["message"]
        secret = request.headers.get("X-Telegram-Bot-Api-Secret-Token", "")
        self.got.append((message["chat"]["id"], message["text"], secret))
        return web.Response(status=self.refuses(message["text"]))


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    receiver = Receiver()
    app = web.Application()
    app.router.add_post("/telegram", receiver.take)
    async with TestServer(app) as server:
        receiver.url = str(server.make_url("/telegram"))
        yield receiver


async def test_updates_come_with_the_secret_and_in_order(api: Api, receiver: Receiver) -> None:
    await api.result("setWebhook", url=receiver.url, secret_token="s3cret")
    for text in ("one", "two", "three"):
        api.playground.people.say(ANNA, text)
    await api.playground.confirmed()
    assert receiver.got == [(ANNA, text, "s3cret") for text in ("one", "two", "three")]


async def test_a_refused_update_comes_again_and_holds_up_its_own_chat_only(
    api: Api, receiver: Receiver
) -> None:
    answers = iter([503, 404, 200])
    receiver.refuses = lambda text: next(answers) if text == "one" else 200
    await api.result("setWebhook", url=receiver.url)
    api.playground.people.say(ANNA, "one")
    api.playground.people.say(ANNA, "two")
    api.playground.people.say(BEN, "hello")
    await api.playground.confirmed()
    annas = [text for chat, text, _ in receiver.got if chat == ANNA]
    assert annas == ["one", "one", "one", "two"]
    assert [chat for chat, _, _ in receiver.got].index(BEN) < len(receiver.got) - 1
    info = await api.result("getWebhookInfo")
    assert info["last_error_message"].startswith("Wrong response from the webhook: 404")


async def test_while_a_webhook_is_set_nobody_polls(api: Api, receiver: Receiver) -> None:
    await api.result("setWebhook", url=receiver.url)
    assert await api.refusal("getUpdates") == (
        "Conflict: can't use getUpdates method while webhook is active; "
        "use deleteWebhook to delete the webhook first"
    )
    await api.result("deleteWebhook")
    api.playground.people.say(ANNA, "kept")
    assert len(await api.result("getUpdates")) == 1
    assert receiver.got == []


async def test_a_webhook_needs_https_or_this_machine_and_a_plain_secret(api: Api) -> None:
    words = await api.refusal("setWebhook", url="http://example.org/telegram")
    assert words == "Bad Request: bad webhook: An HTTPS URL must be provided for webhook"
    words = await api.refusal("setWebhook", url="https://example.org/", secret_token="ü")
    assert words == "Bad Request: secret token contains unallowed characters"
    assert (await api.result("getWebhookInfo"))["url"] == ""
