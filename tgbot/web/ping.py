"""The dead man's switch: an outside monitor is pinged while all is well, and alarms when not."""

import aiohttp
import structlog

log = structlog.get_logger()

SECONDS = 10.0


async def ping(session: aiohttp.ClientSession, url: str) -> None:
    """Calls the monitor's address; one that does not answer is only logged."""
    try:
        timeout = aiohttp.ClientTimeout(total=SECONDS)
        async with session.get(url, timeout=timeout) as response:
            if response.status >= 400:
                log.warning("the monitor refused the ping", status=response.status)
    except (aiohttp.ClientError, OSError, TimeoutError) as error:
        log.warning("the monitor could not be pinged", why=type(error).__name__)
