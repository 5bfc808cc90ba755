"""`tgbot play`: the real bot, a local Bot API and the chat page in one process."""

from collections.abc import Callable

from aiohttp import web
from pydantic import SecretStr

from tgbot.app import App
from tgbot.content import Library
from tgbot.playground.clock import MovableClock
from tgbot.playground.server import Playground
from tgbot.settings import Settings
from tgbot.store import meta, people
from tgbot.store.database import Database
from tgbot.web.serve import serve


async def play(
    settings: Settings, db: Database, library: Library, announce: Callable[[str], None]
) -> None:
    """Serves the playground until it is told to stop.

    Raises:
        StartError: the port is taken.
    """
    clock = MovableClock()
    lived_until = await db.run(meta.last_tick)
    if lived_until is not None and lived_until > clock.now():
        # The database was played into the future; time must not run backwards for it.
        clock.move_to(lived_until)
    playground = Playground(clock, last_id=await db.run(people.highest_id))
    playground.add_cast()
    root = f"http://{settings.host}:{settings.port}"
    token = SecretStr(playground.token)
    mine = settings.model_copy(update={"token": token, "api_url": root})
    site = web.Application()
    app = App(mine, db, library, site, clock.now)
    playground.mount(site, app)
    await serve(site, settings.host, settings.port, app, announce)
