"""The people's side over HTTP: what the page and the tests ask for, under `/play/`."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from aiohttp import web
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from tgbot.playground.feed import Event
from tgbot.playground.parameters import Upload
from tgbot.playground.people import NotPossibleError, People
from tgbot.playground.profile import commands_for
from tgbot.playground.refusal import RefusalError
from tgbot.playground.shown import shown
from tgbot.playground.world import GROUP_ID, World

HEARTBEAT = 15.0
INLINE = {"image/png", "image/jpeg", "image/gif", "image/webp", "audio/ogg"}


class _Form(BaseModel):
    model_config = ConfigDict(extra="forbid")


class NewPerson(_Form):
    """Somebody new."""

    first_name: str = Field(min_length=1, max_length=64)
    last_name: str = Field(default="", max_length=64)
    username: str = Field(default="", pattern=r"^(\w{4,32})?$")
    language_code: str = Field(default="en", pattern=r"^[a-z]{2,3}(-[A-Za-z]+)?$")
    id: int | None = Field(default=None, gt=0)
    started: bool = False


class Said(_Form):
    """A text that somebody says."""

    person: int
    text: str
    chat: int | None = None
    reply_to: int | None = None
    quote: str = ""


class Edited(_Form):
    """Another text for somebody's own message."""

    person: int
    message: int
    text: str
    chat: int | None = None


class Tapped(_Form):
    """A tap on an inline button; `wait`: seconds to wait for the bot's answer.

    `stale`: the phone shows an older state of the message, whose button may be gone by now.
    """

    person: int
    message: int
    data: str
    chat: int | None = None
    stale: bool = False
    wait: float = Field(default=15.0, ge=0, le=60)


class Place(_Form):
    """A shared location, in degrees."""

    person: int
    latitude: float = Field(ge=-90, le=90)
    longitude: float = Field(ge=-180, le=180)


class Blocked(_Form):
    """The bot blocked or not."""

    person: int
    blocked: bool


class Attached(_Form):
    """What goes with a file."""

    person: int
    kind: str = Field(pattern=r"^(photo|voice|sticker|document)$")
    caption: str = Field(default="", max_length=1024)
    chat: int | None = None


Form = TypeVar("Form", bound=BaseModel)
Door = Callable[[web.Request], Awaitable[web.StreamResponse]]


def kindly(door: Door) -> Door:
    """Answers 400 with a sentence where what was asked for cannot be."""

    async def opened(request: web.Request) -> web.StreamResponse:
        try:
            return await door(request)
        except ValidationError as error:
            first = error.errors()[0]
            field = ".".join(str(part) for part in first["loc"]) or "the body"
            return web.json_response({"error": f"{field}: {first['msg']}."}, status=400)
        except (NotPossibleError, RefusalError) as error:
            return web.json_response({"error": str(error)}, status=400)

    return opened


async def form(request: web.Request, kind: type[Form]) -> Form:
    """The body of a request, checked.

    Raises:
        ValidationError: where it is not JSON or does not fit.
    """
    return kind.model_validate_json(await request.text())


class Doors:
    """The people's routes.

    Args:
        world: the chats.
        people: what people can do in them.
    """

    def __init__(self, world: World, people: People) -> None:
        self._world = world
        self._people = people

    def routes(self) -> list[web.RouteDef]:
        """The routes to be mounted."""
        return [
            web.get("/play/people", kindly(self._list_people)),
            web.post("/play/people", kindly(self._add)),
            web.get("/play/messages", kindly(self._messages)),
            web.get("/play/events", kindly(self._events)),
            web.get("/play/files/{file_id}", kindly(self._file)),
            web.get("/play/taps/{tap}", kindly(self._answer)),
            web.post("/play/say", kindly(self._say)),
            web.post("/play/edit", kindly(self._edit)),
            web.post("/play/tap", kindly(self._tap)),
            web.post("/play/location", kindly(self._location)),
            web.post("/play/block", kindly(self._block)),
            web.post("/play/send", kindly(self._send)),
        ]

    async def _list_people(self, _request: web.Request) -> web.Response:
        world = self._world
        people = [
            {
                "id": person.id,
                "first_name": person.first_name,
                "last_name": person.last_name,
                "language_code": person.language_code,
                "blocked": person.blocked,
                "commands": commands_for(world, person.language_code, private=True),
            }
            for person in world.people.values()
        ]
        bot = {
            "name": world.bot.first_name,
            "username": world.bot.username,
            "description": world.bot.description.get("", ""),
            "group_commands": commands_for(world, "", private=False),
        }
        group = {"id": GROUP_ID, "title": world.chats[GROUP_ID].title}
        return web.json_response({"people": people, "bot": bot, "group": group})

    async def _add(self, request: web.Request) -> web.Response:
        new = await form(request, NewPerson)
        person = self._people.add(
            new.first_name,
            new.last_name,
            new.username,
            new.language_code,
            new.id,
            started=new.started,
        )
        return web.json_response({"id": person.id})

    async def _messages(self, request: web.Request) -> web.Response:
        chat = self._whole(request, "chat")
        since = self._whole(request, "since", 0)
        if chat not in self._world.chats:
            raise NotPossibleError(f"There is no chat {chat}.")
        messages = [
            shown(self._world, message)
            for message in self._world.chats[chat].messages.values()
            if message.changed > since
        ]
        return web.json_response({"revision": self._world.revision, "messages": messages})

    async def _say(self, request: web.Request) -> web.Response:
        said = await form(request, Said)
        message = self._people.say(said.person, said.text, said.chat, said.reply_to, said.quote)
        return web.json_response(shown(self._world, message))

    async def _edit(self, request: web.Request) -> web.Response:
        edited = await form(request, Edited)
        message = self._people.edit(edited.person, edited.message, edited.text, edited.chat)
        return web.json_response(shown(self._world, message))

    async def _tap(self, request: web.Request) -> web.Response:
        tapped = await form(request, Tapped)
        tap = self._people.tap(
            tapped.person, tapped.message, tapped.data, tapped.chat, stale=tapped.stale
        )
        await asyncio.wait([tap.answer], timeout=tapped.wait)
        return web.json_response({"tap": tap.id, "answer": self._answer_to(tap.id)})

    async def _answer(self, request: web.Request) -> web.Response:
        tap = request.match_info["tap"]
        if tap not in self._world.taps:
            raise NotPossibleError(f"There was no tap {tap}.")
        return web.json_response({"tap": tap, "answer": self._answer_to(tap)})

    def _answer_to(self, tap: str) -> dict[str, Any] | None:
        answer = self._world.taps[tap].answer
        return answer.result() if answer.done() else None

    async def _location(self, request: web.Request) -> web.Response:
        place = await form(request, Place)
        message = self._people.share_location(place.person, place.latitude, place.longitude)
        return web.json_response(shown(self._world, message))

    async def _block(self, request: web.Request) -> web.Response:
        wish = await form(request, Blocked)
        self._people.block(wish.person, blocked=wish.blocked)
        return web.json_response({"blocked": wish.blocked})

    async def _send(self, request: web.Request) -> web.Response:
        fields = dict(await request.clone(client_max_size=64 * 1024 * 1024).post())
        file = fields.pop("file", None)
        if not isinstance(file, web.FileField):
            raise NotPossibleError("A file is missing; send it as the form field `file`.")
        wish = Attached.model_validate(fields)
        upload = Upload(file.filename, file.content_type, file.file.read())
        message = self._people.send_file(wish.person, wish.kind, upload, wish.caption, wish.chat)
        return web.json_response(shown(self._world, message))

    async def _file(self, request: web.Request) -> web.Response:
        media = self._world.files.find(request.match_info["file_id"])
        # Only pictures and sounds open in the page; a document is downloaded, whatever it holds.
        known = media.mime if media.mime in INLINE else "application/octet-stream"
        how = "inline" if media.mime in INLINE else "attachment"
        name = "".join(c for c in media.name if c.isalnum() or c in "._- ") or "file"
        headers = {
            "Content-Disposition": f'{how}; filename="{name.encode("ascii", "ignore").decode()}"',
            "X-Content-Type-Options": "nosniff",
        }
        return web.Response(body=media.data, content_type=known, headers=headers)

    async def _events(self, request: web.Request) -> web.StreamResponse:
        person = self._whole(request, "person")
        response = web.StreamResponse(headers={"Cache-Control": "no-store"})
        response.content_type = "text/event-stream"
        await response.prepare(request)
        with self._world.feed.listen(frozenset({person, GROUP_ID})) as queue:
            try:
                await response.write(b": listening\n\n")
                while (event := await _next(queue)) is None or event["kind"] != "end":
                    line = f"data: {json.dumps(event)}" if event else ": still here"
                    await response.write(f"{line}\n\n".encode())
            except ConnectionResetError:
                return response  # the page was closed, which is how it says goodbye
        return response

    @staticmethod
    def _whole(request: web.Request, name: str, default: int | None = None) -> int:
        try:
            return int(request.query.get(name, "" if default is None else default))
        except ValueError:
            raise NotPossibleError(f"`{name}` is missing in the query, or no number.") from None


async def _next(queue: asyncio.Queue[Event]) -> Event | None:
    """The next event, or None after a heartbeat without one."""
    try:
        async with asyncio.timeout(HEARTBEAT):
            return await queue.get()
    except TimeoutError:
        return None
