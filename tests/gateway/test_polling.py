"""The poller confirms what is kept, and heals when the server is back."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from sqlalchemy import Connection

from tests.store.cast import NOW
from tests.store.databases import migrated_file
from tests.store.updates import message
from tgbot import metrics
from tgbot.gateway import other_webhook, polling, room
from tgbot.gateway.client import Client
from tgbot.gateway.polling import Poller
from tgbot.store import inbox
from tgbot.store.database import Database
from tgbot.store.secret import Sealer, new_key

CONFLICT = "Conflict: terminated by other getUpdates request"
WEBHOOK = "Conflict: can't use getUpdates method while webhook is active"


class Telegram:
    """Answers `getUpdates` from a script, then with nothing; notes what it was asked."""

    def __init__(self) -> None:
        self.script: list[Any] = []
        self.asked: list[dict[str, Any]] = []
        self.script_ended = asyncio.Event()
        self.webhook = ""
        self.taken_away = 0

    async def info(self, _request: web.Request) -> web.Response:
        if self.webhook == "unknown":
            return web.Response(status=502)
        return web.json_response({"ok": True, "result": {"url": self.webhook}})

    async def take_away(self, _request: web.Request) -> web.Response:
        self.webhook = ""
        self.taken_away += 1
        return web.json_response({"ok": True, "result": True})

    async def answer(self, request: web.Request) -> web.Response:
        self.asked.append(await request.json())
        if not self.script:
            self.script_ended.set()
            await asyncio.Event().wait()
        step = self.script.pop(0)
        if step == "webhook":
            self.webhook = "https://elsewhere.example"
        if self.webhook:
            step = (409, WEBHOOK, {})
        if isinstance(step, list):
            return web.json_response({"ok": True, "result": step})
        if step == "hangs":
            await asyncio.Event().wait()
        if step == "away":
            assert request.transport is not None
            request.transport.abort()
            return web.Response()
        code, description, parameters = step
        body = {"ok": False, "error_code": code, "description": description}
        return web.json_response(body | {"parameters": parameters}, status=code)


class Post:
    """A poller at work."""

    def __init__(self, db: Database, telegram: Telegram, client: Client) -> None:
        self.db, self.telegram = db, telegram
        self.arrived = 0
        self.rests: list[float] = []
        self.poller = Poller(client, db, lambda: NOW, self._arriving)

    async def runs_through(self, *script: Any) -> None:
        """Polls until the script is at its end."""
        self.telegram.script = list(script)
        self.telegram.script_ended.clear()
        run = asyncio.create_task(self.poller.run())
        ended = asyncio.create_task(self.telegram.script_ended.wait())
        done, _ = await asyncio.wait({run, ended}, timeout=10, return_when="FIRST_COMPLETED")
        run.cancel()
        ended.cancel()
        results = await asyncio.gather(run, return_exceptions=True)
        assert ended in done, results

    async def kept(self) -> list[int]:
        def ids(conn: Connection) -> list[int]:
            return [one.update_id for one in inbox.waiting(conn, most=99, a_chat=99)]

        return await self.db.run(ids)

    @property
    def offsets(self) -> list[int | None]:
        return [asked.get("offset") for asked in self.telegram.asked]

    @contextmanager
    def _arriving(self) -> Iterator[None]:
        yield
        self.arrived += 1


@pytest.fixture
async def post(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Post]:
    url = migrated_file(tmp_path / "post.db")
    db = Database(url, Sealer(new_key()))
    telegram = Telegram()
    app = web.Application()
    app.router.add_post("/bot1:x/getUpdates", telegram.answer)
    app.router.add_post("/bot1:x/getWebhookInfo", telegram.info)
    app.router.add_post("/bot1:x/deleteWebhook", telegram.take_away)
    async with TestServer(app) as server, aiohttp.ClientSession() as session:
        made = Post(db, telegram, Client(session, str(server.make_url("")).rstrip("/"), "1:x"))

        async def rest(seconds: float) -> None:
            if seconds:
                made.rests.append(seconds)

        monkeypatch.setattr(polling.asyncio, "sleep", rest)
        monkeypatch.setattr(other_webhook, "loop_time", lambda: sum(made.rests))
        yield made
    await db.close()


async def test_the_offset_advances_only_past_what_is_kept(post: Post) -> None:
    await post.runs_through([message(7), message(8)], [message(9)])
    assert post.offsets == [None, 9, 10]
    assert await post.kept() == [7, 8, 9]
    assert post.arrived == 2


async def test_what_could_not_be_saved_is_fetched_again(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    def rename(conn: Connection, old: str, new: str) -> None:
        conn.exec_driver_sql(f"alter table {old} rename to {new}").close()

    await post.db.run(rename, "inbox", "elsewhere")
    await post.runs_through([message(7)])
    assert post.offsets == [None, None]
    await post.db.run(rename, "elsewhere", "inbox")
    await post.runs_through([message(7)])
    assert await post.kept() == [7]


async def test_only_kinds_that_are_handled_are_asked_for(post: Post) -> None:
    await post.runs_through()
    assert post.telegram.asked[0]["allowed_updates"] == list(polling.WANTED)
    assert post.telegram.asked[0]["timeout"] > 0


async def test_a_server_that_goes_away_and_comes_back_loses_nothing(post: Post) -> None:
    await post.runs_through([message(7)], *["away"] * 6, [message(8)])
    assert await post.kept() == [7, 8]
    assert post.offsets[1:] == [8, 8, 8, 8, 8, 8, 8, 9]
    assert max(post.rests) < 10, "it is back within ten seconds of the server"


async def test_a_server_that_hangs_is_asked_anew_within_ten_seconds(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert polling.POLL_SECONDS + polling.BEHIND_SECONDS <= 10
    monkeypatch.setattr(polling, "POLL_SECONDS", 0)
    monkeypatch.setattr(polling, "BEHIND_SECONDS", 0.3)
    await post.runs_through("hangs", [message(7)])
    assert await post.kept() == [7]


async def test_after_a_success_the_next_trouble_is_met_with_the_shortest_rest(post: Post) -> None:
    await post.runs_through("away", "away", [message(7)], "away")
    shortest = polling.SHORTEST_REST
    assert post.rests == [shortest, 2 * shortest, shortest]


async def test_another_poller_is_met_with_patience(post: Post) -> None:
    await post.runs_through((409, CONFLICT, {}), (409, CONFLICT, {}), [message(7)])
    assert await post.kept() == [7]
    assert post.rests == [polling.CONFLICT_SECONDS] * 2


async def test_a_webhook_that_another_program_sets_is_taken_away_with_patience(post: Post) -> None:
    a_while = int(other_webhook.SHORTEST_PATIENCE / polling.CONFLICT_SECONDS)
    await post.runs_through([message(7)], "webhook", *["asked"] * (a_while - 1))
    assert post.poller.fault is not None
    assert "Another program" in post.poller.fault
    assert post.telegram.taken_away == 0, "it may be our own next life"
    await post.runs_through("asked", [message(8)])
    assert post.telegram.taken_away == 1
    assert await post.kept() == [7, 8]
    assert post.poller.fault is None
    await post.runs_through("webhook", *["asked"] * a_while)
    assert post.telegram.taken_away == 1, "each time it is longer"
    await post.runs_through(*["asked"] * a_while, [message(9)])
    assert post.telegram.taken_away == 2
    assert await post.kept() == [7, 8, 9]


async def test_while_nobody_can_say_whether_there_is_a_webhook_polling_goes_on(post: Post) -> None:
    post.telegram.webhook = "unknown"
    await post.runs_through("asked", "asked")
    post.telegram.webhook = ""
    await post.runs_through([message(7)])
    assert await post.kept() == [7]


@pytest.mark.parametrize("code", [401, 404, 500, 502])
async def test_no_refusal_ends_the_poller(post: Post, code: int) -> None:
    await post.runs_through((code, "No", {}), [message(7)])
    assert await post.kept() == [7]


BAD_GATEWAY = (502, "Bad Gateway", {})


@pytest.mark.parametrize(
    "death", ["away", BAD_GATEWAY, (409, CONFLICT, {})], ids=["reset", "502", "409"]
)
async def test_after_hundreds_of_polls_that_died_the_next_is_no_later_than_after_a_few(
    post: Post, death: Any
) -> None:
    await post.runs_through([message(7)], *[death] * 300, [message(8)])
    assert await post.kept() == [7, 8]
    assert len(post.rests) == 300
    assert max(post.rests) <= polling.LONGEST_REST < 10


async def test_retry_after_is_waited_out(post: Post) -> None:
    await post.runs_through((429, "Too Many Requests", {"retry_after": 33}), [message(7)])
    assert post.rests == [33.0]


async def test_an_update_that_cant_be_kept_is_confirmed_with_the_rest(post: Post) -> None:
    await post.runs_through([message(7), message(8, "\ud800"), message(9, chat=2**70)])
    assert post.offsets == [None, 10]
    assert await post.kept() == [7]


async def test_a_full_inbox_takes_nothing_more_in_until_there_is_room(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inbox, "MOST_WAITING", 2)
    monkeypatch.setattr(room, "LOOK_EVERY", 1)
    asked = []
    held = metrics.registry.get_sample_value("intake_held_total") or 0

    async def one_is_done(seconds: float) -> None:
        if seconds:
            asked.append(len(post.telegram.asked))
            await post.db.run(inbox.done, 7 + len(asked), NOW)

    monkeypatch.setattr(polling.asyncio, "sleep", one_is_done)
    await post.runs_through([message(8), message(9), message(10)], [message(11)])
    assert asked == [1, 1, 2], "it asks for no more while two or more wait"
    assert post.offsets == [None, 11, 12]
    assert await post.kept() == [11]
    assert metrics.registry.get_sample_value("intake_held_total") == held + 2, "once each time"
