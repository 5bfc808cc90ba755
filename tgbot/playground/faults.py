"""What goes wrong on purpose: rules for the next calls of a method."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

Kind = Literal["close", "lose_answer", "too_many_requests", "server_error", "hang", "blocked"]


class Fault(BaseModel):
    """One rule.

    Attributes:
        kind: `close`: the connection ends before the call took effect; `lose_answer`: it took
            effect and the connection ends without an answer; `too_many_requests`: 429 with
            `retry_after`; `server_error`: `code`; `hang`: works after `seconds`; `blocked`: 403.
        method: the method that it strikes, or `*`.
        times: how many calls.
        retry_after: whole seconds.
        seconds: of real time.
    """

    model_config = ConfigDict(extra="forbid")

    kind: Kind
    method: str = "*"
    times: int = Field(default=1, ge=1)
    retry_after: int = Field(default=1, ge=1)
    code: Literal[500, 502] = 500
    seconds: float = Field(default=1.0, ge=0, le=600)


class Faults:
    """The rules that still strike, oldest first."""

    def __init__(self) -> None:
        self.rules: list[Fault] = []

    def add(self, kind: Kind, method: str = "*", **details: float) -> None:
        """Adds a rule; `details` as in `Fault`."""
        self.rules.append(Fault.model_validate({"kind": kind, "method": method, **details}))

    def strike(self, method: str) -> Fault | None:
        """The rule for this call, counted down; None where all is well."""
        for rule in self.rules:
            if rule.method in {"*", method}:
                rule.times -= 1
                if not rule.times:
                    self.rules.remove(rule)
                return rule
        return None

    def clear(self) -> None:
        """Forgets every rule."""
        self.rules.clear()
