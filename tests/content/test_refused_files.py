"""What can be wrong with the files and folders themselves."""

import shutil
from pathlib import Path

import pytest

from tests.content.breaking import assert_is_a_sentence, change, faults_of
from tgbot.content import Fault, load
from tgbot.content import folder as content_folder

THRUST = "exercises/hip-thrust"


def the_only_fault(folder: Path) -> Fault:
    (fault,) = faults_of(folder)
    assert_is_a_sentence(fault.what)
    assert_is_a_sentence(fault.mend)
    return fault


def test_a_folder_without_exercises_says_what_to_set(tmp_path: Path) -> None:
    faults = faults_of(tmp_path)
    assert [fault.id for fault in faults] == ["C001", "C001"]
    assert "TGBOT_CONTENT" in faults[0].mend


def test_a_folder_out_of_reach_is_named_and_not_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nobody(_path: Path) -> bool:
        raise PermissionError

    monkeypatch.setattr(Path, "is_dir", nobody)
    assert content_folder(tmp_path / "mine") == tmp_path / "mine"


def test_exercises_that_were_all_removed_are_missed(folder: Path) -> None:
    shutil.rmtree(folder / "exercises")
    (folder / "exercises").mkdir()
    assert ("C001", str(folder / "exercises")) in [(f.id, f.file) for f in faults_of(folder)]


def test_a_text_in_english_must_be_there_whatever_else_is(folder: Path) -> None:
    (folder / THRUST / "en.md").rename(folder / THRUST / "de.md")
    fault = the_only_fault(folder)
    assert (fault.id, fault.file) == ("C005", str(folder / THRUST / "en.md"))


def test_facts_must_be_there(folder: Path) -> None:
    (folder / THRUST / "exercise.toml").unlink()
    fault = the_only_fault(folder)
    assert (fault.id, fault.file) == ("C005", str(folder / THRUST / "exercise.toml"))


def test_a_file_in_another_encoding_is_refused_at_its_first_strange_byte(folder: Path) -> None:
    path = change(folder, f"{THRUST}/en.md", "- thrusts", "- Hüftstoß")
    text = path.read_text("utf-8")
    path.write_bytes(text.replace("×", "x").replace("–", "-").encode("latin-1"))
    fault = the_only_fault(folder)
    assert (fault.id, fault.file) == ("C003", str(path))
    assert "Hüftstoß" in text.split("\n")[fault.line - 1]


def test_the_mark_that_windows_puts_before_a_text_harms_nobody(folder: Path) -> None:
    for name in ("exercise.toml", "en.md"):
        path = folder / THRUST / name
        path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert load(folder).exercises["hip-thrust"].texts["en"].name == "Hip thrust"


def test_a_file_that_cannot_be_read_is_refused(folder: Path) -> None:
    path = folder / THRUST / "en.md"
    path.unlink()
    path.mkdir()
    fault = the_only_fault(folder)
    assert (fault.id, fault.file) == ("C002", str(path))


def test_a_folder_is_named_as_a_slug(folder: Path) -> None:
    shutil.copytree(folder / "exercises/dead-bug", folder / "exercises/Dead_Bug")
    fault = the_only_fault(folder)
    assert (fault.id, fault.file) == ("C006", str(folder / "exercises/Dead_Bug"))


def test_a_file_that_nobody_would_ever_read_is_pointed_out(folder: Path) -> None:
    stray = folder / THRUST / "english.md"
    stray.write_text("# Hello\n")
    fault = the_only_fault(folder)
    assert (fault.id, fault.file) == ("C007", str(stray))


def test_an_editors_scratch_file_harms_nobody(folder: Path) -> None:
    (folder / "exercises/.DS_Store").write_bytes(b"\0")
    (folder / THRUST / "en.md~").write_bytes(b"\xff")
    (folder / THRUST / ".en.md.swp").write_bytes(b"\xff")
    assert "hip-thrust" in load(folder).exercises
