"""How the bot presents itself: what passes is tried again, what is refused for good is let be."""

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from tgbot.gateway import introduce
from tgbot.gateway.client import Client
from tgbot.gateway.introduce import Introduction

ALL_IS_WELL = (200, {"ok": True, "result": True})
WORDS = Introduction((("plan", "Your plan"),), "Trains with you.", "Trains.")
GERMAN = Introduction((("plan", "Dein Plan"),), "Trainiert mit dir.", "Trainiert.", "de")


def refused(code: int, **parameters: int) -> tuple[int, dict[str, object]]:
    body = {"ok": False, "error_code": code, "description": "No", "parameters": parameters}
    return code, body


class Telegram:
    """Answers from a script, then well; notes what it was asked, and each rest before it was."""

    def __init__(self) -> None:
        self.script: list[tuple[int, dict[str, object]]] = []
        self.asked: list[str] = []
        self.told: list[dict[str, Any]] = []
        self.rests: list[float] = []

    async def answer(self, request: web.Request) -> web.Response:
        self.asked.append(request.path.rsplit("/", 1)[1])
        self.told.append(await request.json())
        status, body = self.script.pop(0) if self.script else ALL_IS_WELL
        return web.json_response(body, status=status)

    async def rest(self, seconds: float) -> None:
        self.rests.append(seconds)


@pytest.fixture
def telegram(monkeypatch: pytest.MonkeyPatch) -> Telegram:
    made = Telegram()
    monkeypatch.setattr(introduce.asyncio, "sleep", made.rest)
    return made


@pytest.fixture
async def client(telegram: Telegram) -> AsyncIterator[Client]:
    app = web.Application()
    app.router.add_post("/{call:.*}", telegram.answer)
    async with TestServer(app) as server, aiohttp.ClientSession() as session:
        yield Client(session, str(server.make_url("")).rstrip("/"), "1:x")


@pytest.mark.parametrize("code", [409, 429, 500, 502])
async def test_a_refusal_that_passes_leaves_the_bot_neither_deaf_nor_in_conflict(
    telegram: Telegram, client: Client, code: int
) -> None:
    telegram.script = [refused(code), refused(code)]
    await introduce.receive_by_webhook(client, "https://bot.example/telegram", "s", ("message",))
    assert telegram.asked == ["setWebhook"] * 3
    assert telegram.rests == [1, 2]
    telegram.script = [refused(code)]
    await introduce.receive_by_polling(client)
    assert telegram.asked[3:] == ["deleteWebhook"] * 2


async def test_a_named_time_is_waited_out(telegram: Telegram, client: Client) -> None:
    telegram.script = [refused(429, retry_after=33)]
    await introduce.receive_by_polling(client)
    assert telegram.rests == [33]


async def test_a_call_that_is_wrong_is_let_be_and_the_next_is_made(
    telegram: Telegram, client: Client
) -> None:
    telegram.script = [refused(400)]
    await introduce.introduce(client, [WORDS])
    calls = ["setMyCommands", "setMyDescription", "setMyShortDescription", "setChatMenuButton"]
    assert telegram.asked == calls
    assert telegram.rests == []


async def test_each_language_is_told_for_those_whose_telegram_is_in_it(
    telegram: Telegram, client: Client
) -> None:
    await introduce.introduce(client, [WORDS, GERMAN])
    assert telegram.asked == [*["setMyCommands", "setMyDescription", "setMyShortDescription"] * 2,
                              "setChatMenuButton"]  # fmt: skip
    assert [told.get("language_code") for told in telegram.told[:6]] == [None] * 3 + ["de"] * 3
    assert telegram.told[3]["commands"] == [{"command": "plan", "description": "Dein Plan"}]
    assert telegram.told[4]["description"] == "Trainiert mit dir."
