"""Can the bot serve people now? The database is written to, and Telegram has said who it is."""

import asyncio

from tgbot.store import meta
from tgbot.store.database import Database

WRITE_SECONDS = 1.0


async def fault_of(db: Database, *, started: bool, stopping: bool) -> str | None:
    """Why it can't, in a sentence; None where it can."""
    if stopping:
        return "The bot is stopping."
    if not started:
        return "The bot is starting; it waits for Telegram to say who it is."
    try:
        await asyncio.wait_for(db.run(meta.put, "probe", "written"), WRITE_SECONDS)
    except Exception as error:
        # Whatever keeps the database from being written is the reason to give.
        return f"The database can't be written: {type(error).__name__}."
    return None
