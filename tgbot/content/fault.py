"""What is wrong with a content file: where, what, and how to mend it.

The ids are stable, so that documents, tests and people can refer to them
(`content/README.md` lists them).
"""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault of one file. `what` and `mend` are whole sentences; lines count from 1."""

    id: str
    file: str
    line: int
    what: str
    mend: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.what} Mend: {self.mend}  [{self.id}]"


class ContentError(Exception):
    """The content cannot be used; `faults` has everything that is wrong with it."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = list(faults)
        super().__init__("\n".join(str(fault) for fault in self.faults))
