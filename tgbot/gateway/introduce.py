"""How the bot presents itself in Telegram: its commands, its descriptions, its menu button."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import aiohttp
import structlog

from tgbot.gateway.client import Client, NoAnswerError, RefusedError

log = structlog.get_logger()

LONGEST_REST = 60.0
PASSES = (409, 429)
"""Refusals that say nothing about the call itself: another program is at it, or too many calls."""


@dataclass(frozen=True, slots=True)
class Introduction:
    """Commands with their help, and the two descriptions.

    They are for whose Telegram is in `language_code`, as “de”; "": for all others.
    """

    commands: Sequence[tuple[str, str]]
    description: str
    short_description: str
    language_code: str = ""


async def introduce(client: Client, introductions: Sequence[Introduction]) -> None:
    """Tells Telegram; tries again until it is told, for the bot works without it."""
    for one in introductions:
        whose = {"language_code": one.language_code} if one.language_code else {}
        commands = [{"command": name, "description": help} for name, help in one.commands]
        await _tell(client, "setMyCommands", {"commands": commands, **whose})
        await _tell(client, "setMyDescription", {"description": one.description, **whose})
        short = {"short_description": one.short_description, **whose}
        await _tell(client, "setMyShortDescription", short)
    await _tell(client, "setChatMenuButton", {"menu_button": {"type": "commands"}})


async def receive_by_polling(client: Client) -> None:
    """Makes sure that no webhook stands in the way of polling."""
    await _tell(client, "deleteWebhook", {})


async def receive_by_webhook(client: Client, url: str, secret: str, wanted: Sequence[str]) -> None:
    """Names the address to which Telegram posts."""
    hook = {"url": url, "secret_token": secret, "allowed_updates": list(wanted)}
    await _tell(client, "setWebhook", hook)


async def _tell(client: Client, method: str, parameters: Mapping[str, object]) -> None:
    rest = 1.0
    while True:
        try:
            await client.call(method, parameters)
            return
        except RefusedError as refusal:
            if refusal.code < 500 and refusal.code not in PASSES:
                log.warning("refused", method=method, why=refusal.description)
                return
            log.warning("refused for now", method=method, code=refusal.code)
            rest = float(refusal.retry_after or rest)
        except (aiohttp.ClientError, OSError, TimeoutError, NoAnswerError) as error:
            log.warning("not told yet", method=method, why=type(error).__name__)
        await asyncio.sleep(rest)
        rest = min(rest * 2, LONGEST_REST)
