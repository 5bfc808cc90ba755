"""Figures that the tests measured; `tests/conftest.py` prints them beneath pytest's last line."""

from collections.abc import Callable

FIGURE = "figure"
"""The property of a test's report that has a line; it comes from the workers, too."""


class Figures:
    """Takes lines for the summary."""

    def __init__(self, note: Callable[[str], None]) -> None:
        self._note = note

    def add(self, what: str, **measured: object) -> None:
        """One line: what was measured, and the numbers."""
        shown = "  ".join(f"{name.replace('_', ' ')} {value}" for name, value in measured.items())
        self._note(f"{what}: {shown}")
