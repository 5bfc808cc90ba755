"""What keeps the program from starting: one sentence with what and how to mend, exit code 1."""

import shutil
import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.process.program import free_port, running, tgbot
from tests.process.telegram import Telegram

CONTENT = Path(__file__).parents[2] / "content"
TOKEN = "4711:not-a-token-that-anybody-has"


def refusal(folder: Path, *arguments: str, **settings: object) -> str:
    """What a command that may not start says: a few plain sentences and nothing else."""
    ended = tgbot(folder, *arguments, **settings)
    said = ended.stderr.strip()
    assert ended.returncode == 1, ended.stdout + said
    assert ended.stdout == ""
    assert "Traceback" not in said
    assert said.endswith(("]", ".", "tgbot play")), said
    assert len(said.splitlines()) == 1, said
    return said


def test_without_a_token_it_names_the_playground(tmp_path: Path) -> None:
    assert "tgbot play" in refusal(tmp_path, "run")
    assert list(tmp_path.iterdir()) == [], "nothing was made"


@pytest.mark.parametrize("token", ["hello", "12345", "abc:def-ghi", "12:a b c"])
def test_a_malformed_token_is_named_and_not_shown(tmp_path: Path, token: str) -> None:
    said = refusal(tmp_path, "run", token=token)
    assert "TGBOT_TOKEN" in said
    assert "@BotFather" in said
    assert token not in said


def test_a_token_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    said = refusal(tmp_path, "run", token_file="nowhere/token")
    assert "TGBOT_TOKEN_FILE" in said
    assert "nowhere/token" in said


async def test_a_token_that_the_server_refuses_is_not_tried_again_nor_shown(
    tmp_path: Path, telegram: Telegram
) -> None:
    seen = {"api_url": telegram.url, "log": "debug"}
    async with running(tmp_path, "run", token=TOKEN, **seen) as program:
        assert await program.ends() == 1
    assert "Telegram does not know this token" in program.lines[-1]
    assert "Traceback" not in program.output
    assert TOKEN not in program.output
    assert [call.method for call in telegram.calls] == ["getMe"]


@pytest.mark.parametrize("command", ["run", "play"])
def test_a_taken_port_is_named(tmp_path: Path, command: str) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        said = refusal(tmp_path, command, token=TOKEN, port=port)
    assert f"Port {port}" in said
    assert "TGBOT_PORT" in said


def a_folder(folder: Path) -> str:
    (folder / "there").mkdir()
    return "sqlite:///there"


def a_text(folder: Path) -> str:
    (folder / "notes.txt").write_text("Buy a red band. " * 100, "utf-8")
    return "sqlite:///notes.txt"


def below_a_text(folder: Path) -> str:
    (folder / "notes.txt").write_text("Buy a red band.", "utf-8")
    return "sqlite:///notes.txt/tgbot.db"


def where_nobody_writes(folder: Path) -> str:
    # Not even root can make a file in the kernel's own folder.
    return "sqlite:////proc/tgbot.db"


def no_server(folder: Path) -> str:
    return f"postgresql://anna:red-band@127.0.0.1:{free_port()}/tgbot"


UNREADABLE = [a_folder, a_text, below_a_text, where_nobody_writes, no_server]


@pytest.mark.parametrize(
    ("command", "make"), [*(("run", make) for make in UNREADABLE), ("migrate", a_text)]
)
def test_an_unreadable_database_is_named(
    tmp_path: Path, command: str, make: Callable[[Path], str]
) -> None:
    url = make(tmp_path)
    said = refusal(tmp_path, command, token=TOKEN, database_url=url, port=free_port())
    assert url.replace("red-band", "***") in said or "folder notes.txt" in said
    assert "TGBOT_DATABASE_URL" in said
    assert "red-band" not in said, "a password is not shown"


def test_an_address_that_is_no_database_s_is_named(tmp_path: Path) -> None:
    said = refusal(tmp_path, "run", token=TOKEN, database_url="mysql://host/name")
    assert "TGBOT_DATABASE_URL" in said
    assert "sqlite:///" in said
    assert "postgresql://" in said


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("port", "eighty", "integer"),
        ("send_rate", "0", "greater"),
        ("log", "loud", "debug"),
        ("api_url", "http://", "host"),
        ("ping_url", "monitor", "host"),
    ],
)
def test_a_wrong_setting_is_named_with_its_value(
    tmp_path: Path, name: str, value: str, says: str
) -> None:
    said = refusal(tmp_path, "run", token=TOKEN, **{name: value})
    assert f"TGBOT_{name.upper()}" in said
    assert value in said
    assert says in said


def test_a_webhook_without_a_secret_is_refused(tmp_path: Path) -> None:
    said = refusal(tmp_path, "run", token=TOKEN, webhook_url="https://bot.example.org")
    assert "TGBOT_WEBHOOK_SECRET" in said


def test_a_broken_content_file_is_named_with_its_line(tmp_path: Path) -> None:
    broken = tmp_path / "content"
    shutil.copytree(CONTENT, broken)
    file = broken / "exercises" / "hip-thrust" / "exercise.toml"
    file.write_text(file.read_text("utf-8") + "\nwobble = \n", "utf-8")
    line = len(file.read_text("utf-8").splitlines())
    for command in ("run", "play"):
        said = refusal(tmp_path, command, token=TOKEN, port=free_port())
        assert f"hip-thrust/exercise.toml:{line}" in said
        assert "Mend:" in said


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """A folder in which a bot has run once, so that there is a database with its key."""
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        refusal(tmp_path, "run", token=TOKEN, port=other.getsockname()[1])
    assert (tmp_path / "tgbot.key").stat().st_mode & 0o777 == 0o600
    return tmp_path


def test_a_missing_key_is_never_made_anew(kept: Path) -> None:
    (kept / "tgbot.key").unlink()
    assert "tgbot.key" in refusal(kept, "run", token=TOKEN, port=free_port())
    assert not (kept / "tgbot.key").exists()


def test_a_wrong_key_is_refused(kept: Path) -> None:
    wrong = "A" * 43 + "="
    for settings in ({"key": wrong}, {"key": "red band"}):
        said = refusal(kept, "run", token=TOKEN, port=free_port(), **settings)
        assert "key" in said
        assert settings["key"] not in said
