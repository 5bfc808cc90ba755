"""The stage of the stories: the real bot against the playground's Bot API over HTTP."""

from collections.abc import AsyncIterator, Callable
from datetime import datetime
from functools import cache
from pathlib import Path

import pytest
from aiohttp import web
from pydantic import SecretStr

from tests.stage import MONDAY_MORNING, Stage, a_stage
from tests.store.databases import migrated_file
from tgbot.app import App
from tgbot.content import Library
from tgbot.settings import Settings, load
from tgbot.store.database import Database
from tgbot.store.key import sealer_for
from tgbot.store.migrate import migrate
from tgbot.store.secret import new_key, write_key

CONTENT = Path(__file__).parents[2] / "content"


@cache
def shipped() -> Library:
    """The shipped content, which no story changes."""
    return Library(CONTENT)


@cache
def _key() -> str:
    return new_key()


@cache
def _settings() -> Settings:
    """What is the same for all stories; to read the environment takes as long as a message."""
    return load(None, send_rate=1000)


def bot_maker(
    folder: Path, url: str | None = None, content: Path = CONTENT
) -> Callable[[Stage], App]:
    """Makes the real bot with its database in `folder` (or at `url`), the same each time."""

    def make(stage: Stage) -> App:
        file = folder / "story.db"
        if url is None and not file.exists():
            migrated_file(file)
            # One key for all stories, so that one may go on where another began (begun.py).
            write_key(folder / "tgbot.key", _key())
        database = url or f"sqlite:///{file}"
        here = {
            "token": SecretStr(stage.token),
            "api_url": stage.url,
            "database_url": database,
            "key_file": folder / "tgbot.key",
        }
        settings = _settings().model_copy(update=here)
        migrate(database)
        sealer = sealer_for(database, None, settings.key_file)
        db = Database(database, sealer)
        library = shipped() if content == CONTENT else Library(content)
        return App(settings, db, library, web.Application(), stage.clock.now)

    return make


@pytest.fixture
def story_begins() -> datetime:
    """When a story begins, UTC; a test module may say otherwise."""
    return MONDAY_MORNING


@pytest.fixture
async def stage(
    tmp_path: Path, story_begins: datetime, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Stage]:
    """A stage on which the bot runs and nobody has said anything yet."""
    monkeypatch.setenv("TZ", "Europe/Berlin")
    async with a_stage(bot_maker(tmp_path), story_begins) as stage:
        yield stage
