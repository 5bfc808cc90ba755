"""The playground as a whole: chats, local Bot API, clock and page, mounted on a web server."""

from __future__ import annotations

from datetime import timedelta
from importlib.resources import files
from typing import Any, Literal

from aiohttp import web
from pydantic import BaseModel, ConfigDict

from tgbot.playground.api import BotApi
from tgbot.playground.clock import Arrival, Bot, CannotMoveError, Journey, MovableClock
from tgbot.playground.doors import Doors, form, kindly
from tgbot.playground.faults import Fault, Faults
from tgbot.playground.people import FIRST_ID, NotPossibleError, People
from tgbot.playground.updates import NotFetchedError, Updates
from tgbot.playground.webhook import Webhook
from tgbot.playground.world import Person, Profile, World

CAST = ("Anna", "Ben", "Cleo")
# The page asks nobody but this server, whatever a message says. Browser tests wait by evaluating
# expressions in it, hence unsafe-eval.
HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": (
        "default-src 'none'; connect-src 'self'; img-src 'self' data:; media-src 'self'; "
        "style-src 'unsafe-inline'; script-src 'unsafe-inline' 'unsafe-eval'; "
        "base-uri 'none'; form-action 'none'"
    ),
}
STEPS = {"+1 h": timedelta(hours=1), "+1 day": timedelta(days=1)}


class Move(BaseModel):
    """How the clock is to move."""

    model_config = ConfigDict(extra="forbid")

    to: Literal["Next reminder", "+1 h", "+1 day"]


class Repeat(BaseModel):
    """An update to be delivered again, under its own id or (`double`) a second one."""

    model_config = ConfigDict(extra="forbid")

    kind: Literal["repeat", "double"]
    update_id: int


class Playground:
    """A Telegram of one bot, in memory.

    Args:
        clock: the time that messages carry.
        token: the bot's token here; it is no secret.
        username: the bot's username.
        name: the bot's name in the chat.
        webhook_wait: seconds before a failed webhook delivery is repeated a second time.
        last_id: the highest id that the bot knows somebody by; who is added later has another.
    """

    def __init__(
        self,
        clock: MovableClock,
        token: str = "1:playground",
        username: str = "repbell_bot",
        name: str = "Repbell",
        webhook_wait: float = 1.0,
        last_id: int = 0,
    ) -> None:
        self.clock = clock
        self.token = token
        self.world = World(clock.now, Profile(int(token.split(":")[0]), username, name))
        self.updates = Updates(clock.now, self.world.next_id)
        self.webhook = Webhook(self.updates, webhook_wait)
        self.faults = Faults()
        self.people = People(self.world, self.updates, last_id)
        self._api = BotApi(token, self.world, self.updates, self.webhook, self.faults)

    def add_cast(self) -> list[Person]:
        """Anna, Ben and Cleo, as the page has them at first.

        They count as having talked to the bot: chats end with the playground, while the bot
        remembers them in its database and may have a reminder for them after a restart.
        """
        return [
            self.people.add(name, person_id=number, started=True)
            for number, name in enumerate(CAST, FIRST_ID)
        ]

    async def confirmed(self) -> None:
        """Waits until the bot has fetched all that people did.

        Raises:
            NotFetchedError: where it does not.
        """
        await self.updates.confirmed()

    async def close(self) -> None:
        """Ends deliveries and lets go of everybody who waits, so that the server can stop."""
        await self.webhook.close()
        self.updates.close()
        self.world.feed.close()
        for tap in self.world.taps.values():
            if not tap.answer.done():
                tap.answer.set_result({"text": "", "alert": False})

    def mount(self, app: web.Application, bot: Bot) -> None:
        """Adds the Bot API, the people's side, the clock and the page to a web application.

        Args:
            app: not started yet; routes of others stay as they are.
            bot: what the clock waits for when it is moved.
        """
        clock = _ClockDoors(self, Journey(self.clock, bot, self.confirmed))
        app.add_routes(self._api.routes())
        app.add_routes(Doors(self.world, self.people).routes())
        app.add_routes(clock.routes())
        app.add_routes([web.get("/", _page), web.post("/faults", kindly(self._fault))])
        app.on_shutdown.append(self._on_shutdown)

    async def _on_shutdown(self, _app: web.Application) -> None:
        await self.close()

    async def _fault(self, request: web.Request) -> web.Response:
        body: dict[str, Any] = await request.json()
        if body.get("kind") in {"repeat", "double"}:
            again = Repeat.model_validate(body)
            deliver = self.updates.repeat if again.kind == "repeat" else self.updates.double
            try:
                deliver(again.update_id)
            except KeyError:
                raise NotPossibleError(f"There was no update {again.update_id}.") from None
        else:
            self.faults.rules.append(Fault.model_validate(body))
        return web.json_response({"rules": [rule.model_dump() for rule in self.faults.rules]})


class _ClockDoors:
    def __init__(self, playground: Playground, journey: Journey) -> None:
        self._playground = playground
        self._journey = journey

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get("/play/clock", self._time),
            web.post("/play/clock", kindly(self._move)),
        ]

    async def _time(self, _request: web.Request) -> web.Response:
        return web.json_response({"now": self._playground.clock.now().isoformat()})

    async def _move(self, request: web.Request) -> web.Response:
        wanted = await form(request, Move)
        try:
            arrival = await self._go(wanted.to)
        except (CannotMoveError, NotFetchedError) as error:
            self._publish()
            raise NotPossibleError(str(error)) from error
        self._publish()
        return web.json_response({"now": arrival.now.isoformat(), "reminders": arrival.reminders})

    async def _go(self, to: str) -> Arrival:
        if to in STEPS:
            return await self._journey.ahead(STEPS[to])
        return await self._journey.to_next_reminder()

    def _publish(self) -> None:
        now = self._playground.clock.now().isoformat()
        self._playground.world.feed.publish(None, {"kind": "clock", "now": now})


def build(playground: Playground, bot: Bot) -> web.Application:
    """A web application with nothing but the playground."""
    app = web.Application()
    playground.mount(app, bot)
    return app


async def _page(_request: web.Request) -> web.Response:
    text = (files("tgbot.playground") / "page.html").read_text("utf-8")
    return web.Response(text=text, content_type="text/html", headers=HEADERS)
