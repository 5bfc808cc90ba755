"""One call over HTTP: what is posted, and what comes back."""

import asyncio
import base64
from collections.abc import AsyncIterator

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from tests.gateway import wire
from tgbot.gateway import client as module
from tgbot.gateway.client import Client, RefusedError

CSV = "date,exercise\n2026-03-02,Überzug 💪\n".encode()


class Heard:
    """A Bot API that notes what it is asked."""

    def __init__(self) -> None:
        self.paths: list[str] = []
        self.types: list[str] = []
        self.fields: dict[str, object] = {}
        self.file: tuple[str, bytes] | None = None

    async def take(self, request: web.Request) -> web.Response:
        assert request.method == "POST"
        self.paths.append(request.path)
        self.types.append(request.content_type)
        if request.content_type == "application/json":
            self.fields = await request.json()
        else:
            await self._take_form(request)
        return web.json_response({"ok": True, "result": {"message_id": 5}})

    async def _take_form(self, request: web.Request) -> None:
        for name, value in (await request.post()).items():
            if isinstance(value, web.FileField):
                self.file = (value.filename, value.file.read())
            else:
                self.fields[name] = value


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
async def client(heard: Heard) -> AsyncIterator[Client]:
    app = web.Application()
    app.router.add_route("*", "/{rest:.*}", heard.take)
    async with TestServer(app) as server, aiohttp.ClientSession() as session:
        yield Client(session, str(server.make_url("")).rstrip("/"), "1:abc")


async def test_a_call_is_posted_as_json_to_the_bots_own_address(
    client: Client, heard: Heard
) -> None:
    parameters = {"chat_id": 1, "text": "3 × 12", "reply_markup": {"inline_keyboard": []}}
    assert await client.call("sendMessage", parameters) == {"message_id": 5}
    assert heard.paths == ["/bot1:abc/sendMessage"]
    assert heard.fields == parameters


async def test_a_document_travels_as_a_form_with_its_name_and_bytes(
    client: Client, heard: Heard
) -> None:
    document = {"name": "log.csv", "base64": base64.b64encode(CSV).decode()}
    markup = {"inline_keyboard": [[{"text": "Undo", "callback_data": "undo:1"}]]}
    await client.call(
        "sendDocument",
        {"chat_id": 1, "caption": "Your log", "document": document, "reply_markup": markup},
    )
    assert heard.types == ["multipart/form-data"]
    assert heard.file == ("log.csv", CSV)
    assert heard.fields == {
        "chat_id": "1",
        "caption": "Your log",
        "reply_markup": '{"inline_keyboard": [[{"text": "Undo", "callback_data": "undo:1"}]]}',
    }


async def test_a_refusal_says_all_that_the_server_said() -> None:
    talk = wire.refuses(429, "Too Many Requests: retry after 7", retry_after=7)
    async with wire.talking(talk) as root, wire.a_client(root) as client:
        with pytest.raises(RefusedError) as refused:
            await client.call("getMe", {})
    assert (refused.value.code, refused.value.retry_after) == (429, 7)
    assert refused.value.description == "Too Many Requests: retry after 7"


async def test_a_call_that_hangs_is_given_up_soon_and_a_document_has_its_time(
    heard: Heard, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert module.ANSWER_SECONDS < 10, "all twenty may hang, and it heals within ten seconds"
    monkeypatch.setattr(module, "UPLOAD_SECONDS", 0.6)
    app = web.Application()

    async def slow(request: web.Request) -> web.Response:
        await asyncio.sleep(0.3)
        return await heard.take(request)

    app.router.add_route("*", "/{rest:.*}", slow)
    async with TestServer(app) as server, aiohttp.ClientSession() as session:
        client = Client(session, str(server.make_url("")).rstrip("/"), "1:abc")
        with pytest.raises(TimeoutError):
            await client.call("sendMessage", {"chat_id": 1, "text": "hi"}, wait=0.1)
        document = {"name": "log.csv", "base64": base64.b64encode(CSV).decode()}
        await client.call("sendDocument", {"chat_id": 1, "document": document}, wait=0.1)
    assert heard.file == ("log.csv", CSV)


@pytest.mark.parametrize("talk", [wire.answers(502, "x"), wire.resets_at_once])
async def test_no_error_of_a_call_shows_the_token(talk: wire.Talk) -> None:
    async with wire.talking(talk) as root, wire.a_client(root) as client:
        error = await wire.ends_in(client)
    assert wire.TOKEN not in f"{error!r} {error}"
