"""The door that Telegram posts to: it lets in who knows the secret, and confirms what is kept."""

from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from sqlalchemy import Connection

from tests.store.cast import NOW
from tests.store.databases import migrated_file
from tests.store.updates import message
from tgbot.gateway import room
from tgbot.gateway.webhook import PATH, SECRET_HEADER, Webhook
from tgbot.store import inbox
from tgbot.store.database import Database
from tgbot.store.secret import Sealer, new_key

SECRET = "A-long_random-text"


class Door:
    """The webhook on a server, and how often it said that something arrived."""

    def __init__(self, folder: Path) -> None:
        self.url = migrated_file(folder / "door.db")
        self.db = Database(self.url, Sealer(new_key()))
        self.arrived = 0
        self.app = web.Application()
        hook = Webhook(SECRET, self.db, lambda: NOW, self._arriving)
        self.app.add_routes([web.post(PATH, hook.post)])
        self.client = TestClient(TestServer(self.app))

    async def post(self, body: object, secret: str | None = SECRET) -> tuple[int, str | None]:
        """Status and Retry-After of a post."""
        headers = {} if secret is None else {SECRET_HEADER: secret}
        text = {"data": body} if isinstance(body, bytes) else {"json": body}
        async with self.client.post(PATH, headers=headers, **text) as answer:
            return answer.status, answer.headers.get("Retry-After")

    async def kept(self) -> list[int]:
        def ids(conn: Connection) -> list[int]:
            return [one.update_id for one in inbox.waiting(conn, most=99, a_chat=99)]

        return await self.db.run(ids)

    @contextmanager
    def _arriving(self) -> Iterator[None]:
        yield
        self.arrived += 1


@pytest.fixture
async def door(tmp_path: Path) -> AsyncIterator[Door]:
    made = Door(tmp_path)
    async with made.client:
        yield made
    await made.db.close()


async def test_an_update_is_kept_before_it_is_confirmed(door: Door) -> None:
    assert await door.post(message(7)) == (200, None)
    assert await door.kept() == [7]
    assert door.arrived == 1


@pytest.mark.parametrize("secret", [None, "", "wrong", SECRET + "x", SECRET[:-1], "gehämmert"])
async def test_who_does_not_know_the_secret_leaves_nothing(door: Door, secret: str | None) -> None:
    assert await door.post(message(7), secret) == (403, None)
    assert await door.kept() == []


async def test_the_same_update_twice_is_confirmed_twice_and_kept_once(door: Door) -> None:
    assert [await door.post(message(7)) for _ in range(2)] == [(200, None)] * 2
    assert await door.kept() == [7]


@pytest.mark.parametrize("body", [b"", b"what?", b"\xff\xfe", [], {}, {"update_id": "7"}, 7])
async def test_what_is_no_update_is_refused_and_not_asked_for_again(
    door: Door, body: object
) -> None:
    status, _ = await door.post(body)
    assert status == 400
    assert await door.kept() == []


async def test_an_update_of_an_odd_shape_is_confirmed_so_that_it_blocks_nobody(door: Door) -> None:
    assert await door.post({"update_id": 7, "message": {"chat": 5}}) == (200, None)


async def test_what_could_not_be_saved_is_asked_for_again_in_5_seconds(
    door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    def drop(conn: Connection) -> None:
        conn.exec_driver_sql("alter table inbox rename to elsewhere").close()

    def bring_back(conn: Connection) -> None:
        conn.exec_driver_sql("alter table elsewhere rename to inbox").close()

    await door.db.run(drop)
    assert await door.post(message(7)) == (503, "5")
    assert door.arrived == 0
    await door.db.run(bring_back)
    assert await door.post(message(7)) == (200, None)
    assert await door.kept() == [7]


async def test_an_update_that_cant_be_kept_is_not_asked_for_again(door: Door) -> None:
    assert await door.post(message(7, "\ud800")) == (200, None)
    assert await door.kept() == []


async def test_what_there_is_no_room_for_is_asked_for_again_in_5_seconds(
    door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inbox, "MOST_WAITING", 1)
    monkeypatch.setattr(room, "LOOK_EVERY", 1)
    assert await door.post(message(7)) == (200, None)
    assert await door.post(message(8)) == (503, "5")
    await door.db.run(inbox.done, 7, NOW)
    assert await door.post(message(8)) == (200, None)
    assert await door.kept() == [8]
