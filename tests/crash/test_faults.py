"""Planted faults: each patch in faults/ breaks one rule, and a test that it names must catch it."""

import os
import shlex
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.crash.figures import Figures

ROOT = Path(__file__).parents[2]
FOLDERS = ("tgbot", "tests", "content", "migrations")
PATCHES = sorted(Path(__file__).with_name("faults").glob("*.patch"))
SOME_TESTS_FAILED = 1


@dataclass(frozen=True)
class Fault:
    """A patch, and the tests (as words for pytest) that must not pass with it."""

    patch: Path
    tests: tuple[str, ...]

    def apply(self, tree: Path, *options: str) -> None:
        """Plants it, or says with git's words why it can't."""
        command = ["git", "apply", "--unidiff-zero", *options, str(self.patch)]
        done = subprocess.run(command, cwd=tree, capture_output=True, text=True)
        assert done.returncode == 0, f"{self.patch.name} needs to be made anew: {done.stderr}"


def read(patch: Path) -> Fault:
    """A fault with what its header says."""
    rule, caught_by, *_ = patch.read_text("utf-8").splitlines()
    assert rule.startswith("Rule: ")
    return Fault(patch, tuple(shlex.split(caught_by.removeprefix("Caught by: "))))


FAULTS = [pytest.param(read(patch), id=patch.stem) for patch in PATCHES]


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of what the tests need."""
    copy = tmp_path_factory.mktemp("planted")
    for folder in FOLDERS:
        shutil.copytree(ROOT / folder, copy / folder, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", copy)
    return copy


def verdict(tree: Path, tests: tuple[str, ...]) -> int:
    """pytest's exit code for these tests in the copy, whose own modules go first."""
    command = [sys.executable, "-m", "pytest", "-x", "-p", "no:cacheprovider", *tests]
    # Many a fault shows in what never happens: as long is waited for it with and without one.
    env = os.environ | {"PATIENCE": "6"}
    return subprocess.run(command, cwd=tree, env=env, capture_output=True, timeout=120).returncode


def test_there_are_at_least_twelve_and_each_still_applies() -> None:
    assert len(PATCHES) >= 12
    for patch in PATCHES:
        read(patch).apply(ROOT, "--check")


def together(faults: list[Fault]) -> list[tuple[str, ...]]:
    """Words for pytest that run the tests of all faults at once: whole files, and parts of some."""
    whole = sorted({fault.tests[0] for fault in faults if len(fault.tests) == 1})
    parts = [fault.tests for fault in faults if len(fault.tests) > 1]
    assert all(option == "-k" for _, option, _ in parts)
    files = sorted({file for file, _, _ in parts} - {*whole})
    names = " or ".join(sorted({f"({words})" for _, _, words in parts}))
    return [tuple(whole), (*files, "-k", names)]


@pytest.mark.slow
def test_without_a_fault_those_tests_pass(tree: Path) -> None:
    for tests in together([read(patch) for patch in PATCHES]):
        assert verdict(tree, tests) == 0, f"{shlex.join(tests)} fails already without a fault"


@pytest.mark.slow
@pytest.mark.parametrize("fault", FAULTS)
def test_a_planted_fault_is_caught(tree: Path, figures: Figures, fault: Fault) -> None:
    fault.apply(tree)
    try:
        assert verdict(tree, fault.tests) == SOME_TESTS_FAILED
    finally:
        fault.apply(tree, "--reverse")
    figures.add(f"planted {fault.patch.stem}", caught_by=shlex.join(fault.tests))
