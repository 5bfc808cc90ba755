"""Moments as they are kept: the same in every database."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import BigInteger
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator


class Moment(TypeDecorator[datetime]):
    """A moment in UTC, kept as whole milliseconds since 1970 (the same in every database)."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _: Dialect) -> int | None:
        """Milliseconds of a datetime that knows its zone."""
        return None if value is None else to_milliseconds(value)

    def process_result_value(self, value: Any, _: Dialect) -> datetime | None:
        """The datetime in UTC."""
        return None if value is None else from_milliseconds(value)


def to_milliseconds(moment: datetime) -> int:
    """A moment as it is kept."""
    return int(moment.timestamp() * 1000)


def from_milliseconds(kept: float) -> datetime:
    """A moment that was kept."""
    return datetime.fromtimestamp(kept / 1000, UTC)
