"""make run picks the bot or the playground; what is missing is said in one sentence."""

import os
import shutil
import stat
import subprocess
from pathlib import Path

import pytest

from tests.house.checkout import ROOT


def script(path: Path, text: str) -> None:
    """An executable that stands in for a program."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)


def run(folder: Path, *command: str, **settings: str) -> subprocess.CompletedProcess[str]:
    """A command with nothing of this machine in its environment but the path of its programs."""
    environment = {"PATH": os.environ["PATH"], "HOME": str(folder / "home"), **settings}
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True)


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    """A checkout in which the set-up has been done and `tgbot` says what it was asked."""
    for name in ("Makefile", "pyproject.toml", "hatch_build.py"):
        shutil.copy2(ROOT / name, tmp_path)
    for name in ("requirements", "scripts"):
        shutil.copytree(ROOT / name, tmp_path / name)
    script(tmp_path / ".venv" / "bin" / "tgbot", 'echo "tgbot $*"')
    (tmp_path / ".venv" / ".run").touch()
    return tmp_path


def test_without_a_token_the_playground_opens(installed: Path) -> None:
    assert run(installed, "make", "-s", "run").stdout == "tgbot play\n"


@pytest.mark.parametrize("name", ["TGBOT_TOKEN", "TGBOT_TOKEN_FILE"])
def test_with_a_token_the_bot_talks_to_telegram(installed: Path, name: str) -> None:
    assert run(installed, "make", "-s", "run", **{name: "1:abc"}).stdout == "tgbot run\n"


def test_a_token_in_dot_env_counts_but_an_empty_one_does_not(installed: Path) -> None:
    (installed / ".env").write_text("TGBOT_LOG=debug\nTGBOT_TOKEN=1:abc\n")
    assert run(installed, "make", "-s", "run").stdout == "tgbot run\n"
    (installed / ".env").write_text("TGBOT_TOKEN=\n# TGBOT_TOKEN=1:abc\n")
    assert run(installed, "make", "-s", "run").stdout == "tgbot play\n"


def test_the_second_set_up_has_nothing_to_do(installed: Path) -> None:
    assert "Nothing to be done" in run(installed, "make", "setup").stdout
    assert run(installed, "make", "--question", "setup").returncode == 0


@pytest.mark.parametrize("changed", ["requirements/run.txt", "pyproject.toml"])
def test_a_changed_requirement_asks_for_a_new_set_up(installed: Path, changed: str) -> None:
    later = (installed / ".venv" / ".run").stat().st_mtime + 1
    os.utime(installed / changed, (later, later))
    assert run(installed, "make", "--question", "setup").returncode == 1


def refused(folder: Path, **settings: str) -> str:
    """What the set-up says when it does not even begin; nothing is left of it."""
    told = run(folder, str(ROOT / "scripts" / "install.sh"), "new", "run", **settings)
    assert told.returncode == 1
    assert not (folder / "new").exists()
    (line,) = told.stderr.splitlines()
    return line


def test_a_python_that_is_too_old_is_named_with_the_mend(tmp_path: Path) -> None:
    script(tmp_path / "old" / "python3", "exit 1")
    line = refused(tmp_path, PYTHON=str(tmp_path / "old" / "python3"))
    assert "older than 3.11" in line
    assert "make setup PYTHON=" in line


def test_no_python_at_all_is_said_with_the_mend_for_each_system(tmp_path: Path) -> None:
    for name in ("dirname", "sh"):
        program = shutil.which(name)
        assert program
        script(tmp_path / "bare" / name, f'exec {program} "$@"')
    line = refused(tmp_path, PATH=str(tmp_path / "bare"))
    assert "Python 3.11 or newer" in line
    for mend in ("apt install python3 python3-venv", "dnf install python3", "brew install python"):
        assert mend in line


def test_a_python_without_venv_is_said_with_the_mend(tmp_path: Path) -> None:
    # Debian's python3 without python3-venv: it runs, and its ensurepip can't be imported.
    script(tmp_path / "python3", 'case "$2" in *ensurepip*) exit 1 ;; esac')
    line = refused(tmp_path, PYTHON=str(tmp_path / "python3"))
    assert "lacks venv or pip" in line
    assert "apt install python3-venv" in line


def test_a_set_that_does_not_exist_is_named(tmp_path: Path) -> None:
    script(tmp_path / "new" / "bin" / "python", "")
    told = run(tmp_path, str(ROOT / "scripts" / "install.sh"), "new", "nonsense")
    assert told.returncode == 1
    assert "no requirements/nonsense.txt" in told.stderr
