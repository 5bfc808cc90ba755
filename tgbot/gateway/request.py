"""python-telegram-bot's own calls (getMe when it starts) through the same aiohttp session."""

import aiohttp
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

from tgbot.gateway.client import ANSWER_SECONDS


class AiohttpRequest(BaseRequest):
    """A request of python-telegram-bot on a session that somebody else owns."""

    def __init__(self, session: aiohttp.ClientSession) -> None:
        self._session = session

    @property
    def read_timeout(self) -> float:
        """Seconds until an answer is given up."""
        return ANSWER_SECONDS

    async def initialize(self) -> None:
        """Nothing to open: the session is open."""

    async def shutdown(self) -> None:
        """Nothing to close: the session belongs to the app."""

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        *_timeouts: object,
        **_named_timeouts: object,
    ) -> tuple[int, bytes]:
        """Posts the parameters and gives status and body."""
        parameters = request_data.json_parameters if request_data else {}
        patience = aiohttp.ClientTimeout(total=ANSWER_SECONDS)
        try:
            async with self._session.request(
                method, url, data=parameters, timeout=patience
            ) as response:
                return response.status, await response.read()
        except TimeoutError as error:
            raise TimedOut from error
        except aiohttp.ClientError as error:
            raise NetworkError(type(error).__name__) from error
