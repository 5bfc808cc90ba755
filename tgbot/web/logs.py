"""What is logged and how: events with facts, never a token, a name or a person's text."""

import logging
import sys
from collections.abc import MutableMapping
from typing import Any

import structlog

from tgbot.settings import Settings

HIDDEN = "<token>"


def set_up_logs(settings: Settings) -> None:
    """Sets up the log of this process; libraries speak only when something is wrong."""
    level = logging.getLevelNamesMapping()[settings.log.upper()]
    token = settings.token.get_secret_value() if settings.token else ""
    of_libraries = logging.StreamHandler()
    of_libraries.setFormatter(HidingFormatter(token))
    logging.basicConfig(level=logging.WARNING, handlers=[of_libraries])
    plain = structlog.dev.ConsoleRenderer(
        colors=sys.stdout.isatty(), exception_formatter=structlog.dev.plain_traceback
    )
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


class HidingFormatter(logging.Formatter):
    """Takes the token out of what libraries log, tracebacks included."""

    def __init__(self, token: str) -> None:
        super().__init__("%(levelname)s %(name)s: %(message)s")
        self._token = token

    def format(self, record: logging.LogRecord) -> str:
        """The line, without the token."""
        line = super().format(record)
        return line.replace(self._token, HIDDEN) if self._token else line


class _Hide:
    """Takes the token out of whatever is logged."""

    def __init__(self, token: str) -> None:
        self._token = token

    def __call__(
        self, _logger: Any, _method: str, event: MutableMapping[str, Any]
    ) -> MutableMapping[str, Any]:
        if self._token:
            for name, value in event.items():
                shown = value if isinstance(value, str) else repr(value)
                if self._token in shown:
                    event[name] = shown.replace(self._token, HIDDEN)
        return event
