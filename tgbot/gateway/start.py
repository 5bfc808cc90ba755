"""python-telegram-bot's application, started when Telegram says who we are."""

import asyncio
from typing import Any

import aiohttp
import structlog
from telegram.error import InvalidToken, NetworkError, TelegramError
from telegram.ext import Application, ExtBot

from tgbot.gateway.request import AiohttpRequest

log = structlog.get_logger()

AnyApplication = Application[Any, Any, Any, Any, Any, Any]
LONGEST_REST = 5.0


class RefusedTokenError(Exception):
    """The Bot API server does not know the token."""


def application_for(session: aiohttp.ClientSession, root: str, token: str) -> AnyApplication:
    """An application that is used for its handlers and filters only: no updater, no job queue."""
    request = AiohttpRequest(session)
    bot: ExtBot[None] = ExtBot(
        token,
        base_url=f"{root}/bot",
        base_file_url=f"{root}/file/bot",
        request=request,
        get_updates_request=request,
    )
    return Application.builder().bot(bot).updater(None).job_queue(None).build()


async def come_to_life(application: AnyApplication) -> str:
    """Asks who we are until the server answers; gives the bot's username.

    Raises:
        RefusedTokenError: the server does not know the token.
    """
    rest = 0.5
    while True:
        try:
            await application.initialize()
            name: str = application.bot.username
            return name
        except InvalidToken:
            raise RefusedTokenError(
                "Telegram does not know this token. Copy it anew from @BotFather into TGBOT_TOKEN."
            ) from None
        except (NetworkError, TelegramError) as error:
            log.warning("Telegram does not answer yet", why=type(error).__name__, again_in_s=rest)
        await asyncio.sleep(rest)
        rest = min(rest * 2, LONGEST_REST)
