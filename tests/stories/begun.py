"""A beginning that was played is not played again: the next story goes on where it ended.

Most stories begin with the same few taps on a stage on which nothing has happened yet. What they
leave behind, the database and the chats, is kept and put onto the next such stage.
"""

from __future__ import annotations

import asyncio
import copy
import os
import sqlite3
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from tests.people import Someone
from tests.stage import Stage
from tests.stories.conftest import shipped
from tgbot.app import App
from tgbot.playground.world import Chat, Person

Begin = Callable[[Stage, str, dict[str, object]], Awaitable[Someone]]


@dataclass(frozen=True)
class Beginning:
    """What somebody's beginning left behind."""

    database: sqlite3.Connection
    people: dict[int, Person]
    chats: dict[int, Chat]
    revision: int
    last_id: int
    last_answer: str
    person_id: int


_played: dict[Any, Beginning] = {}


async def begun(begin: Begin, stage: Stage, name: str, details: dict[str, object]) -> Someone:
    """Somebody for whom `begin` was played, now or for a story before this one."""
    if not _is_untouched(stage):
        return await begin(stage, name, details)
    key = (begin, name, *sorted(details.items()), stage.clock.now(), os.environ.get("TZ"))
    if key in _played:
        return await _goes_on(stage, name, _played[key])
    person = await begin(stage, name, details)
    _played[key] = await _kept(stage, person)
    return person


def _is_untouched(stage: Stage) -> bool:
    """Whether nobody has come yet, and the bot is the one of all stories, on a file."""
    world, bot = stage.playground.world, stage.bot
    return (
        isinstance(bot, App)
        and bot._library is shipped()
        and bot._db.url.startswith("sqlite:///")
        and not world.people
        and not world.revision
        and not stage.playground.faults.rules
    )


async def _kept(stage: Stage, person: Someone) -> Beginning:
    world = stage.playground.world
    database = sqlite3.connect(":memory:", check_same_thread=False)
    await _in_its_thread(stage, lambda file: file.backup(database))
    return Beginning(
        database,
        copy.deepcopy(world.people),
        copy.deepcopy(world.chats),
        world.revision,
        world._last_id,
        person.last_answer,
        person.id,
    )


async def _goes_on(stage: Stage, name: str, beginning: Beginning) -> Someone:
    world = stage.playground.world
    world.people = copy.deepcopy(beginning.people)
    world.chats = copy.deepcopy(beginning.chats)
    world.revision = beginning.revision
    world._last_id = max(world._last_id, beginning.last_id)
    await _in_its_thread(stage, beginning.database.backup)
    await stage.quiet()
    person = Someone(stage, beginning.person_id, name)
    person.last_answer = beginning.last_answer
    await person.news()
    return person


async def _in_its_thread(stage: Stage, work: Callable[[sqlite3.Connection], None]) -> None:
    """Calls `work` with the bot's connection between two of its transactions."""
    assert isinstance(stage.bot, App)
    db = stage.bot._db

    def works() -> None:
        file: Any = db._connection().connection.driver_connection
        work(file)

    await asyncio.get_running_loop().run_in_executor(db._thread, works)
