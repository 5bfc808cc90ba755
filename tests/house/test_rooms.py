"""Rooms: imports point one way, files stay small, each says what it answers."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.checkout import ROOT, modules, named, tree

LINES = 300


def test_imports_point_one_way() -> None:
    # The console script's own module: the linter has no `python -m`.
    told = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command as main; main()"],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert told.returncode == 0, told.stdout + told.stderr


@pytest.mark.parametrize("module", modules(), ids=named)
def test_a_module_is_one_room_and_says_what_it_answers(module: Path) -> None:
    lines = len(module.read_text("utf-8").splitlines())
    assert lines <= LINES, f"{named(module)} has {lines} lines: it answers more than one thing"
    assert ast.get_docstring(tree(module)), f"{named(module)} does not say what it answers"
