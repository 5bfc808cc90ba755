"""The commands that end by themselves: check, migrate, read, next."""

import asyncio
import json
import shutil
import sqlite3
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import Any

import pytest

from tests.process.program import PATIENCE, TGBOT, environment, tgbot

CONTENT = Path(__file__).parents[2] / "content"
LADDER = {
    "mode": "reps",
    "sets": {"min": 2, "max": 3},
    "reps": {"min": 8, "max": 15, "step": 1},
    "order": ["reps", "sets", "resistance"],
    "start": 0,
    "tempo": ["2-0-2-0"],
    "pause": [0],
    "resistance": [{"id": "bodyweight", "kind": "bodyweight"}, {"id": "red", "kind": "band"}],
    "regressions": [],
    "forbidden": [],
    "caution_sites": [],
}


def test_an_empty_folder_has_no_fault(tmp_path: Path) -> None:
    told = tgbot(tmp_path, "check")
    assert (told.returncode, told.stderr) == (0, "")
    assert "All is well" in told.stdout
    assert list(tmp_path.iterdir()) == [], "nothing was made"


def test_check_says_which_content_it_read(tmp_path: Path) -> None:
    shutil.copytree(CONTENT, tmp_path / "mine")
    assert "Content is read from mine." in tgbot(tmp_path, "check", content="mine").stdout
    told = tgbot(tmp_path, "check", content="mime")
    assert told.returncode == 0, "the shipped content stands in; that is no fault"
    assert "TGBOT_CONTENT names mime, and there is no such folder" in told.stdout
    assert f"from {CONTENT}" in told.stdout
    assert "All is well" in told.stdout
    assert "names mime" in tgbot(tmp_path, "check", content="mime", token="hello").stdout


def test_check_names_every_fault_with_its_place_and_its_mend(tmp_path: Path) -> None:
    shutil.copytree(CONTENT, tmp_path / "content")
    facts = tmp_path / "content" / "exercises" / "hip-thrust" / "exercise.toml"
    facts.write_text(facts.read_text("utf-8") + "\nwobble = \n", "utf-8")
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "tgbot.db").write_text("Buy a red band. " * 100, "utf-8")
    told = tgbot(tmp_path, "check", token="hello")
    assert told.returncode == 1
    assert told.stderr == ""
    faults = told.stdout.splitlines()
    assert any("TGBOT_TOKEN" in line and "[S002]" in line for line in faults)
    assert any("hip-thrust/exercise.toml:" in line for line in faults)
    assert any("tgbot.db" in line and "[D001]" in line for line in faults)
    assert all("Mend: " in line for line in faults[:-1])
    assert faults[-1] == f"{len(faults) - 1} faults."


def test_check_names_wrong_settings(tmp_path: Path) -> None:
    told = tgbot(tmp_path, "check", port="eighty", webhook_url="bot.example.org")
    assert told.returncode == 1
    assert "TGBOT_PORT" in told.stdout
    assert "TGBOT_WEBHOOK_URL" in told.stdout


def test_check_names_settings_that_nobody_reads(tmp_path: Path) -> None:
    lines = ["# mine", "", "  export TGBOT_ADMIN=5", "FOO=bar", "a line of nothing", "TGBOT_PORT=1"]
    (tmp_path / ".env").write_text("\n".join(lines), "utf-8")
    told = tgbot(tmp_path, "check", databse_url="sqlite:///other.db")
    assert told.returncode == 1
    assert told.stdout.splitlines() == [
        "settings: TGBOT_DATABSE_URL is no setting. "
        "Mend: Did you mean “TGBOT_DATABASE_URL”?  [S003]",
        ".env:3: TGBOT_ADMIN is no setting. Mend: Did you mean “TGBOT_ADMINS”?  [S003]",
        ".env:5: This line can't be read. Mend: Write it as TGBOT_NAME=value.  [S003]",
        "3 faults.",
    ]


@pytest.mark.parametrize("command", ["check", "run", "migrate"])
def test_an_env_file_that_cannot_be_read_is_named(tmp_path: Path, command: str) -> None:
    (tmp_path / ".env").write_bytes(b"TGBOT_TOKEN=\xff\xfe")
    told = tgbot(tmp_path, command)
    assert told.returncode == 1
    assert ".env can't be read (it is not UTF-8 text)" in told.stdout + told.stderr
    assert "Traceback" not in told.stderr


def test_check_names_places_that_cannot_be_written(tmp_path: Path) -> None:
    # Not even root can make a file below a text.
    (tmp_path / "notes.txt").write_text("Buy a red band.", "utf-8")
    below = tmp_path / "notes.txt"
    told = tgbot(
        tmp_path, "check", database_url=f"sqlite:///{below}/data/tgbot.db", key_file=below / "key"
    )
    assert told.returncode == 1
    faults = told.stdout.splitlines()
    assert len(faults) == 3
    assert all(f"{below} can't be written" in line and "[D004]" in line for line in faults[:2])
    assert "TGBOT_DATABASE_URL" in faults[0]
    assert "TGBOT_KEY_FILE" in faults[1]


def test_migrate_makes_the_database_and_leaves_a_new_one_alone(tmp_path: Path) -> None:
    first, second = tgbot(tmp_path, "migrate"), tgbot(tmp_path, "migrate")
    assert (first.returncode, second.returncode) == (0, 0)
    assert "made new" in first.stdout
    assert (tmp_path / "data" / "tgbot.db").exists()
    assert (tmp_path / "data").stat().st_mode & 0o077 == 0, "nobody else may look into it"
    assert "it had" in second.stdout
    assert tgbot(tmp_path, "check").returncode == 0


def test_a_database_of_a_newer_program_is_left_alone(tmp_path: Path) -> None:
    tgbot(tmp_path, "migrate")
    with sqlite3.connect(tmp_path / "data" / "tgbot.db") as conn:
        conn.execute("update alembic_version set version_num = '9999'")
    conn.close()
    told = tgbot(tmp_path, "migrate")
    assert told.returncode == 1
    assert "newer" in told.stderr
    assert "9999" in told.stderr
    assert "[D002]" in tgbot(tmp_path, "check").stdout


def test_read_takes_a_text(tmp_path: Path) -> None:
    told = tgbot(tmp_path, "read", "3x12 red band")
    [entry] = json.loads(told.stdout)["entries"]
    assert told.returncode == 0
    assert entry["canonical"] == "3×12 · red band"
    assert [one["reps"] for one in entry["sets"]] == [12, 12, 12]


def test_read_refuses_a_text_with_1_and_says_which_part(tmp_path: Path) -> None:
    told = tgbot(tmp_path, "read", "3x99999")
    refused = json.loads(told.stdout)["refused"]
    assert told.returncode == 1
    assert told.stderr == ""
    assert refused["part"] == "99999"
    assert refused["span"] == [2, 7]


READ = [
    json.dumps({"text": "12 12 10", "context": {"unit": "lb", "today": "2026-03-15"}}),
    "no json",
    json.dumps({"text": "3x99999"}),
    json.dumps({"text": "hip thrust 3x8 20 kg"}),
]
NEXT = [
    json.dumps({"exercise": LADDER, "history": [], "today": "2026-03-15"}),
    "no json",
    json.dumps({"exercise": {}, "history": []}),
    json.dumps({"exercise": LADDER, "history": [], "today": "2026-03-16"}),
]


@pytest.mark.parametrize(
    ("command", "lines", "keys"),
    [
        ("read", READ, ["entries", "error", "refused", "entries"]),
        ("next", NEXT, ["action", "error", "error", "action"]),
    ],
)
async def test_each_line_is_answered_before_the_next_is_written(
    tmp_path: Path, command: str, lines: list[str], keys: list[str]
) -> None:
    process = await asyncio.create_subprocess_exec(
        *TGBOT,
        command,
        cwd=tmp_path,
        env=environment(tmp_path),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    answers: list[dict[str, Any]] = []
    async with asyncio.timeout(PATIENCE):
        for line in lines:
            process.stdin.write(f"{line}\n".encode())
            answers.append(json.loads(await process.stdout.readline()))
        process.stdin.close()
        assert await process.wait() == 0
    for answer, key in zip(answers, keys, strict=True):
        assert key in answer, answer


def test_read_ends_well_when_nobody_listens_any_more(tmp_path: Path) -> None:
    lines = "\n".join(READ * 400)
    told = subprocess.run(
        f"{sys.executable} -m tgbot read | head -n 1",
        shell=True,
        cwd=tmp_path,
        env=environment(tmp_path),
        input=lines,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
    )
    assert "entries" in told.stdout
    assert "Traceback" not in told.stderr


def test_the_script_is_the_same_as_the_module(tmp_path: Path) -> None:
    script = Path(sysconfig.get_path("scripts")) / "tgbot"
    text = ("read", "3x12 red band")
    told = subprocess.run(
        [script, *text], cwd=tmp_path, env=environment(tmp_path), capture_output=True, text=True
    )
    assert told.stdout == tgbot(tmp_path, *text).stdout


def test_a_command_that_only_thinks_loads_neither_telegram_nor_a_database() -> None:
    code = "import sys, tgbot.cli; print({'telegram', 'sqlalchemy', 'aiohttp'} & set(sys.modules))"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "set()"
