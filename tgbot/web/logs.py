"""What is logged and how: events with facts, never a token, a name or a person's text."""

import logging
from collections.abc import MutableMapping
from typing import Any

import structlog

from tgbot.settings import Settings

HIDDEN = "<token>"


def set_up_logs(settings: Settings) -> None:
    """Sets up the log of this process; libraries speak only when something is wrong."""
    level = logging.getLevelNamesMapping()[settings.log.upper()]
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    token = settings.token.get_secret_value() if settings.token else ""
    plain = structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)
    as_json = settings.log_format == "json"
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso"),
            structlog.processors.format_exc_info,
            _Hide(token),
            structlog.processors.JSONRenderer() if as_json else plain,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
    )


class _Hide:
    """Takes the token out of whatever is logged."""

    def __init__(self, token: str) -> None:
        self._token = token

    def __call__(
        self, _logger: Any, _method: str, event: MutableMapping[str, Any]
    ) -> MutableMapping[str, Any]:
        if self._token:
            for name, value in event.items():
                if isinstance(value, str) and self._token in value:
                    event[name] = value.replace(self._token, HIDDEN)
        return event
