"""What is wrong with a content file: where, what, and how to mend it.

The ids are stable, so that documents, tests and people can refer to them
(`content/README.md` lists them).
"""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault of one file; `what` and `mend` are whole sentences.

    Lines count from 1; 0 where the fault is in no line of a file (settings, the database).
    """

    id: str
    file: str
    line: int
    what: str
    mend: str

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        return f"{place}: {self.what} Mend: {self.mend}  [{self.id}]"


class ContentError(Exception):
    """The content cannot be used; `faults` has everything that is wrong with it."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = list(faults)
        super().__init__("\n".join(str(fault) for fault in self.faults))
