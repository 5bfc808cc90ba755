"""Which tables each transaction of the bot wrote into, as its database saw it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Engine, event

_WROTE = re.compile(r"\s*(?:INSERT(?: OR \w+)? INTO|UPDATE|DELETE FROM)\s+\"?(\w+)", re.IGNORECASE)
_WITHOUT_A_NAME = re.compile(r"\s*WITH\b.*?\b(?:INSERT INTO|UPDATE|DELETE FROM)\s", re.I | re.S)
DOORS = frozenset({"inbox", "outbox"})
"""Where everything comes in and leaves; arriving and leaving have transactions of their own."""
HOUSEKEEPING = frozenset({"meta"})
"""Noted each minute, that the bot was alive: it belongs to no tap."""


@dataclass
class Ledger:
    """The transactions that were committed and wrote something, oldest first."""

    transactions: list[frozenset[str]] = field(default_factory=list)

    @contextmanager
    def kept(self) -> Iterator[None]:
        """Within it every connection that opens is listened to."""
        event.listen(Engine, "connect", self._listen)
        try:
            yield
        finally:
            event.remove(Engine, "connect", self._listen)

    def since(self, number: int) -> list[frozenset[str]]:
        """Those that came after so many."""
        return self.transactions[number:]

    def _listen(self, raw: Any, _record: Any) -> None:
        written: set[str] = set()

        def traced(statement: str) -> None:
            word = statement.split(None, 1)[0].upper() if statement.strip() else ""
            found = _WROTE.match(statement)
            assert not _WITHOUT_A_NAME.match(statement), f"what does this write? {statement}"
            if found is not None:
                written.add(found[1])
            elif word == "COMMIT" and written - HOUSEKEEPING:
                self.transactions.append(frozenset(written))
            if word in ("BEGIN", "COMMIT") or statement.strip().upper() == "ROLLBACK":
                written.clear()

        raw.set_trace_callback(traced)
