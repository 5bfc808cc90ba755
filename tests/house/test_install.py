"""The image's install, done here: its files, its script, an environment that is empty.

There is no container engine where the tests run, so what the Dockerfile copies is copied and what
it runs is run, in a folder of its own.
"""

import os
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.house.checkout import ROOT


def steps(instruction: str) -> list[list[str]]:
    """The arguments of each of the Dockerfile's instructions of this name."""
    text = (ROOT / "Dockerfile").read_text("utf-8").replace("\\\n", " ")
    lines = (line.partition(" ") for line in text.splitlines())
    return [shlex.split(rest) for name, _, rest in lines if name == instruction]


def copied() -> list[tuple[list[str], str]]:
    """What the image takes from the checkout: sources and target of each COPY."""
    return [(line[:-1], line[-1]) for line in steps("COPY") if not line[0].startswith("--")]


def bare(home: Path) -> dict[str, str]:
    """This machine's environment without its owner's home, settings and Python paths."""
    spared = ("TGBOT_", "PYTHON", "VIRTUAL_ENV", "GIT_")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(spared)}
    return {**kept, "HOME": str(home)}


def test_the_image_may_take_from_the_checkout_what_it_copies() -> None:
    ignored, *allowed = (ROOT / ".dockerignore").read_text("utf-8").split()
    assert ignored == "*"
    sources = [source for group, _ in copied() for source in group]
    assert "tgbot" in sources
    for source in sources:
        assert (ROOT / source).exists()
        assert f"!{source.split('/')[0]}" in allowed, f"{source} is kept from the image"


@pytest.mark.slow
def test_the_image_s_install_leaves_a_bot_that_checks_out(tmp_path: Path) -> None:
    home, empty, source, environment = (
        tmp_path / name for name in ("home", "empty", "source", "environment")
    )
    for folder in (home, empty, source):
        folder.mkdir()
    for sources, target in copied():
        for one in sources:
            aim = source / target / Path(one).name if target.endswith("/") else source / target
            aim.parent.mkdir(parents=True, exist_ok=True)
            copy = shutil.copytree if (ROOT / one).is_dir() else shutil.copy2
            copy(ROOT / one, aim)

    def run(*command: str | Path, cwd: Path = empty) -> str:
        told = subprocess.run(command, cwd=cwd, env=bare(home), capture_output=True, text=True)
        assert told.returncode == 0, told.stdout + told.stderr
        return told.stdout

    (install,) = (line for line in steps("RUN") if line[0].startswith("scripts/"))
    aimed = [word.replace("/opt/repbell", str(environment)) for word in install]
    said = run(source / aimed[0], *aimed[1:], cwd=source)
    assert len(said.splitlines()) <= 3, "a set-up is a line or two, not pip's whole story"

    run(environment / "bin" / "tgbot", "check")
    listed = run(environment / "bin" / "python", "-m", "pip", "list", "--format", "freeze")
    names = {line.split("==")[0].lower() for line in listed.splitlines()}
    assert "python-telegram-bot" in names
    assert names.isdisjoint({"pytest", "mypy", "ruff", "playwright"})
