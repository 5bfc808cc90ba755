"""Figures that the tests measured, printed beneath the last line of pytest."""

import pytest

KEY = pytest.StashKey[list[str]]()


class Figures:
    """Takes lines for the summary."""

    def __init__(self, lines: list[str]) -> None:
        self._lines = lines

    def add(self, what: str, **measured: object) -> None:
        """One line: what was measured, and the numbers."""
        shown = "  ".join(f"{name.replace('_', ' ')} {value}" for name, value in measured.items())
        self._lines.append(f"{what}: {shown}")
