"""python-telegram-bot's application, started when Telegram says who we are."""

import asyncio
from datetime import timedelta
from typing import Any

import aiohttp
import structlog
from telegram.error import InvalidToken, NetworkError, RetryAfter, TelegramError
from telegram.ext import Application, ExtBot

from tgbot.gateway.request import AiohttpRequest
from tgbot.gateway.unreached import unreached

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
            wait = max(rest, _told_to_wait(error))
            log.warning("Telegram does not answer yet", why=_why(error), again_in_s=wait)
        await asyncio.sleep(wait)
        rest = min(rest * 2, LONGEST_REST)


def _why(error: TelegramError) -> str:
    """What failed on the way to the server, or what that answered."""
    cause = error.__cause__
    if cause is None:
        return str(error)
    on_the_way = isinstance(cause, aiohttp.ClientError | OSError)
    return unreached(cause) if on_the_way else f"no Bot API answers there ({type(cause).__name__})"


def _told_to_wait(error: TelegramError) -> float:
    """The seconds that the server named, if it did."""
    if not isinstance(error, RetryAfter):
        return 0.0
    named = error.retry_after
    return named.total_seconds() if isinstance(named, timedelta) else float(named)
