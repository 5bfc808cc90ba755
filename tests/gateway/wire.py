"""Servers that end a call in each way in which calls end, for real errors of aiohttp."""

import asyncio
import json
import socket
import struct
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import aiohttp

from tgbot.gateway.client import Client

Talk = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]
TOKEN = "1:wire"


@asynccontextmanager
async def talking(talk: Talk) -> AsyncIterator[str]:
    """The root of a server that does with each connection what `talk` does."""
    server = await asyncio.start_server(talk, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        server.close()


@asynccontextmanager
async def a_client(root: str) -> AsyncIterator[Client]:
    async with aiohttp.ClientSession() as session:
        yield Client(session, root, TOKEN)


async def ends_in(client: Client, *, wait: float = 5) -> BaseException:
    """The error in which a call ends."""
    try:
        await client.call("sendMessage", {"chat_id": 1, "text": "hi"}, wait=wait)
    except Exception as error:
        return error
    raise AssertionError("the call went well")


def answers(status: int, body: Any) -> Talk:
    """Answers every request with a status and a body: JSON, or text as it stands."""
    text = body if isinstance(body, str) else json.dumps(body)

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await _request(reader)
        head = f"HTTP/1.1 {status} X\r\nContent-Length: {len(text.encode())}\r\n"
        writer.write(f"{head}Connection: close\r\n\r\n{text}".encode())
        await writer.drain()
        writer.close()

    return talk


def refuses(code: int, description: str, **parameters: Any) -> Talk:
    """Refuses as the Bot API does."""
    body = {"ok": False, "error_code": code, "description": description}
    return answers(code, body | ({"parameters": parameters} if parameters else {}))


async def resets_at_once(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Resets the connection before it has read anything."""
    _reset(writer)


async def resets_after_reading(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Resets the connection when the request is there: it may have taken effect."""
    await _request(reader)
    _reset(writer)


async def closes_after_reading(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Closes the connection without an answer."""
    await _request(reader)
    writer.close()


async def says_nothing(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Takes the request and lets the caller wait until they go."""
    await _request(reader)
    await reader.read()
    writer.close()


async def breaks_off(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Begins an answer and closes in the middle of it."""
    await _request(reader)
    writer.write(b'HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{"ok":')
    await writer.drain()
    writer.close()


async def speaks_nonsense(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Answers in no protocol at all."""
    await _request(reader)
    writer.write(b"\x00\x01 what?\r\n\r\n")
    await writer.drain()
    writer.close()


def a_port_that_nobody_listens_on() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
    return port


@asynccontextmanager
async def a_full_queue() -> AsyncIterator[str]:
    """The root of a server so busy that no further connection is accepted."""
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen(0)
        address = server.getsockname()
        waiting = [socket.socket() for _ in range(4)]
        for one in waiting:
            one.setblocking(False)
            one.connect_ex(address)
        try:
            yield f"http://127.0.0.1:{address[1]}"
        finally:
            for one in waiting:
                one.close()


async def _request(reader: asyncio.StreamReader) -> None:
    head = await reader.readuntil(b"\r\n\r\n")
    length = next(
        int(line.split(b":")[1])
        for line in head.lower().split(b"\r\n")
        if line.startswith(b"content-length")
    )
    await reader.readexactly(length)


def _reset(writer: asyncio.StreamWriter) -> None:
    linger_not = struct.pack("ii", 1, 0)
    writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger_not)
    writer.transport.abort()
