"""What is private can't be read in the file, and not without the right key."""

import stat
from pathlib import Path

import pytest

from tests.store.cast import ANNA, NOW, anna
from tests.store.databases import migrated_file, opened
from tests.store.updates import message
from tests.training.logs import RED, did, sets
from tgbot.store import inbox, meta, outbox, workouts
from tgbot.store.key import sealer_for
from tgbot.store.secret import Sealer, SealError, new_key, write_key
from tgbot.training.workout import Pain

SECRETS = [b"divorce lawyer", b"knee", b"hello from inside", b"do not tell", b"bring me home"]


def fill(url: str, key: str) -> None:
    """A database in which each private field holds one of the secrets."""
    with opened(url, key) as conn:
        anna(conn)
        done = did("2026-03-02", sets(RED, 12), note="divorce lawyer called", pain=Pain(4, "knee"))
        workouts.add(conn, ANNA, "m1", "msg:1:1:1", done)
        inbox.receive(conn, [message(1, "hello from inside")], NOW)
        outbox.put(conn, ANNA, "sendMessage", {"text": "do not tell"}, NOW)
        meta.put(conn, "place", "bring me home")


@pytest.fixture
def database(tmp_path: Path) -> str:
    return migrated_file(tmp_path / "store.db")


def test_no_note_no_pain_and_no_message_can_be_read_in_the_file(
    database: str, key: str, tmp_path: Path
) -> None:
    fill(database, key)
    raw = b"".join(file.read_bytes() for file in tmp_path.glob("store.db*"))
    assert b"hip-thrust" in raw, "this looks into the right file"
    assert [secret for secret in SECRETS if secret in raw] == []
    with opened(database, key) as conn:
        [kept] = workouts.of_log(conn, ANNA, "m1")
        assert kept.workout.note == "divorce lawyer called"


def test_the_same_text_is_sealed_differently_each_time() -> None:
    sealer = Sealer(new_key())
    assert sealer.seal("same") != sealer.seal("same")


def test_a_sealed_text_that_was_tampered_with_is_refused(key: str) -> None:
    sealed = bytearray(Sealer(key).seal("3x12"))
    sealed[-1] ^= 1
    with pytest.raises(SealError, match="does not fit"):
        Sealer(key).open(bytes(sealed))


@pytest.mark.parametrize("text", ["", "short", "ä" * 44, "A" * 43, "A" * 88])
def test_what_is_no_key_is_refused_with_what_a_key_is(text: str) -> None:
    with pytest.raises(SealError, match=r"32 bytes.*44 characters"):
        Sealer(text)


def test_a_new_database_gets_a_key_that_only_its_owner_can_read(
    database: str, tmp_path: Path
) -> None:
    file = tmp_path / "keys" / "tgbot.key"
    sealer_for(database, None, file)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    again = sealer_for(database, None, file)
    assert again.open(Sealer(file.read_text().strip()).seal("x")) == "x"


def test_a_key_file_is_never_written_over(tmp_path: Path) -> None:
    file = tmp_path / "tgbot.key"
    write_key(file, "first")
    with pytest.raises(FileExistsError):
        write_key(file, "second")
    assert file.read_text() == "first\n"


def test_a_database_whose_key_file_is_gone_is_refused_and_no_new_key_is_made(
    database: str, tmp_path: Path
) -> None:
    file = tmp_path / "tgbot.key"
    sealer_for(database, None, file)
    file.unlink()
    with pytest.raises(SealError, match=r"is missing.*Put the key back"):
        sealer_for(database, None, file)
    assert not file.exists()


def test_another_databases_key_is_refused(database: str, key: str, tmp_path: Path) -> None:
    sealer_for(database, key, tmp_path / "unused.key")
    with pytest.raises(SealError, match="does not fit"):
        sealer_for(database, new_key(), tmp_path / "unused.key")
    assert sealer_for(database, key, tmp_path / "unused.key").open(Sealer(key).seal(1)) == 1


def test_a_key_in_the_settings_needs_no_file(database: str, key: str, tmp_path: Path) -> None:
    sealer_for(database, key, tmp_path / "tgbot.key")
    assert not (tmp_path / "tgbot.key").exists()


def test_a_key_file_that_is_no_text_is_refused_by_name(database: str, tmp_path: Path) -> None:
    file = tmp_path / "tgbot.key"
    file.write_bytes(b"\xff\xfe")
    with pytest.raises(SealError, match=r"tgbot\.key can't be read"):
        sealer_for(database, None, file)
