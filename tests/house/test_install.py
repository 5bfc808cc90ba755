"""The script that the Makefile and the image install with, on an environment that is empty."""

import os
import subprocess
from pathlib import Path

import pytest

from tests.house.checkout import ROOT


def bare(home: Path) -> dict[str, str]:
    """This machine's environment without its owner's home, settings and Python paths."""
    spared = ("TGBOT_", "PYTHON", "VIRTUAL_ENV", "GIT_")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(spared)}
    return {**kept, "HOME": str(home)}


@pytest.mark.slow
def test_the_image_s_install_leaves_a_bot_that_checks_out(tmp_path: Path) -> None:
    home, empty, environment = (tmp_path / name for name in ("home", "empty", "environment"))
    home.mkdir()
    empty.mkdir()
    install = [ROOT / "scripts" / "install.sh", "--copy", environment, "run"]
    told = subprocess.run(install, cwd=empty, env=bare(home), capture_output=True, text=True)
    assert told.returncode == 0, told.stdout + told.stderr
    assert len(told.stdout.splitlines()) <= 3, "a set-up is a line or two, not pip's whole story"

    check = subprocess.run(
        [environment / "bin" / "tgbot", "check"],
        cwd=empty,
        env=bare(home),
        capture_output=True,
        text=True,
    )
    assert check.returncode == 0, check.stdout + check.stderr

    listed = [environment / "bin" / "python", "-m", "pip", "list", "--format", "freeze"]
    packages = subprocess.run(listed, env=bare(home), capture_output=True, text=True, check=True)
    names = {line.split("==")[0].lower() for line in packages.stdout.splitlines()}
    assert "python-telegram-bot" in names
    assert names.isdisjoint({"pytest", "mypy", "ruff", "playwright"})


def test_the_image_runs_that_very_script() -> None:
    lines = (ROOT / "Dockerfile").read_text("utf-8").splitlines()
    assert [line for line in lines if "install" in line and "RUN" in line and "script" in line] == [
        "RUN scripts/install.sh --copy /opt/repbell run"
    ]
