"""What the documents promise, the program has: commands, settings, targets of make."""

import os
import re
import subprocess
import sys
from typing import Any

import pytest

from tests.house.checkout import ROOT
from tests.house.locks import wishes
from tgbot import metrics
from tgbot.chat.commands import COMMANDS
from tgbot.settings import PREFIX, Settings

CELL = re.compile(r"(?<!\\)\|")


def table(page: str, heading: str) -> dict[str, list[str]]:
    """The rows of a page's table whose first column has this heading: first cell → the others."""
    lines = (ROOT / page).read_text("utf-8").splitlines()
    start = next(n for n, line in enumerate(lines) if line.startswith(f"| {heading} |"))
    rows = {}
    for line in lines[start + 2 :]:
        if not line.startswith("|"):
            break
        first, *others = (cell.strip() for cell in CELL.split(line.strip("|")))
        rows[first.strip("`")] = others
    return rows


def as_written(default: Any) -> str:
    """A setting's default as the table of settings writes it."""
    if default is None:
        return "none"
    return f"`{default}`" if str(default) and default != frozenset() else "empty"


def test_the_readme_s_commands_are_those_that_there_are() -> None:
    environment = {**os.environ, "COLUMNS": "200", "NO_COLOR": "1", "TERM": "dumb"}
    told = subprocess.run(
        [sys.executable, "-m", "tgbot", "--help"],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    commands = told.stdout.partition("Commands")[2]
    there = set(re.findall(r"^[│|\s]{1,3}([a-z]+)\s{2,}\S", commands, re.MULTILINE))
    assert "play" in there, told.stdout
    assert {f"tgbot {name}" for name in there} == set(table("README.md", "command"))


def test_the_table_of_settings_has_each_setting_with_its_default() -> None:
    shown = {name: cells[0] for name, cells in table("docs/run-it.md", "setting").items()}
    there = {
        PREFIX + name.upper(): as_written(field.get_default())
        for name, field in Settings.model_fields.items()
    }
    assert shown == there


def test_the_readme_s_chat_commands_are_those_that_the_bot_knows() -> None:
    there = {f"/{command.name}" for command in COMMANDS}
    assert set(table("README.md", "in the chat")) == there


def test_the_table_of_metrics_has_each_metric() -> None:
    there = {
        f"{metric.name}_total" if metric.type == "counter" else metric.name
        for metric in metrics.registry.collect()
    }
    assert set(table("docs/run-it.md", "metric")) == there


@pytest.mark.parametrize("page", ["README.md", "docs/run-it.md", "CONTRIBUTING.md"])
def test_a_page_names_no_setting_and_no_target_of_make_that_does_not_exist(page: str) -> None:
    text = (ROOT / page).read_text("utf-8")
    settings = {PREFIX + name.upper() for name in Settings.model_fields}
    assert set(re.findall(rf"{PREFIX}[A-Z_]+[A-Z]", text)) <= settings
    assert set(re.findall(r"\bmake ([a-z][a-z-]*)\b(?=`| PYTHON)", text)) <= targets()


def targets() -> set[str]:
    """What the Makefile can be asked for."""
    phony = re.search(r"^\.PHONY: (.*)$", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    assert phony
    return set(phony.group(1).split())


def test_contributing_explains_every_target_of_make() -> None:
    explained = {name.removeprefix("make ") for name in table("CONTRIBUTING.md", "command")}
    assert explained | {"setup", "play", "help"} == targets()


def test_every_library_has_its_reason() -> None:
    reasons = (ROOT / "docs/decisions/001-dependencies.md").read_text("utf-8").lower()
    written = reasons.replace("fluent.runtime", "fluent-runtime")
    wished = set().union(*(wishes(name) for name in ("run", "dev", "browser")))
    assert [name for name in wished if name.replace("==", " ") not in written] == []
