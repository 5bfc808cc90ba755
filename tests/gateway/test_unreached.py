"""The log says in plain words what failed on the way to Telegram, and never the token."""

from collections.abc import Awaitable, Callable
from types import SimpleNamespace

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from structlog.testing import capture_logs

from tests.process.program import free_port
from tgbot.gateway import start

TOKEN = "4711:secret-of-the-bot"


class WaitsError(Exception):
    """It would wait now, and ask again."""


@pytest.fixture(autouse=True)
def _waits_for_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    async def waits(_seconds: float) -> None:
        raise WaitsError

    monkeypatch.setattr(start, "asyncio", SimpleNamespace(sleep=waits))


async def told(root: str) -> str:
    """What the log says of a server that does not answer."""
    async with aiohttp.ClientSession() as session:
        with capture_logs() as lines, pytest.raises(WaitsError):
            await start.come_to_life(start.application_for(session, root, TOKEN))
    assert TOKEN not in str(lines)
    return str(lines[0]["why"])


async def test_a_port_where_nobody_listens() -> None:
    port = free_port()
    assert f"127.0.0.1:{port} refuses the connection" in await told(f"http://127.0.0.1:{port}")


async def test_a_name_that_nobody_has() -> None:
    assert "the name nowhere.invalid is not found" in await told("http://nowhere.invalid")


async def _page(_request: web.Request) -> web.Response:
    return web.Response(text="Buy a red band.")


async def _away(request: web.Request) -> web.Response:
    assert request.transport is not None
    request.transport.abort()
    return web.Response()


async def _busy(_request: web.Request) -> web.Response:
    return web.json_response(
        {"ok": False, "error_code": 502, "description": "Bad Gateway"}, status=502
    )


@pytest.mark.parametrize(
    ("answer", "scheme", "why"),
    [
        (_page, "https", "no secure connection (TLS) with 127.0.0.1:"),
        (_page, "http", "no Bot API answers there"),
        (_away, "http", "the connection was closed before an answer came"),
        (_busy, "http", "Bad Gateway"),
    ],
)
async def test_a_server_that_is_none_or_breaks_off(
    answer: Callable[[web.Request], Awaitable[web.Response]], scheme: str, why: str
) -> None:
    app = web.Application()
    app.router.add_post("/{path:.*}", answer)
    async with TestServer(app) as server:
        assert why in await told(f"{scheme}://127.0.0.1:{server.port}")
