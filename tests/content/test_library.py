"""While the bot runs, changed files are taken up, and a broken change is not."""

import os
from pathlib import Path

import pytest

import tgbot
from tests.content.breaking import change
from tgbot.content import ContentError, Library
from tgbot.content import folder as content_folder

TEXT = "exercises/hip-thrust/en.md"
GOOD, BETTER = "The plain one, with", "The good old one, with"


def summary(library: Library) -> str:
    return library.current.exercises["hip-thrust"].text("en").summary


def test_a_changed_text_is_taken_up(folder: Path) -> None:
    library = Library(folder)
    change(folder, TEXT, GOOD, BETTER)
    assert library.refresh() == []
    assert summary(library).startswith(BETTER)


def test_without_a_change_nothing_is_read_again(folder: Path) -> None:
    library = Library(folder)
    before = library.current
    assert library.refresh() == []
    assert library.current is before


def test_a_broken_change_keeps_the_old_content_and_is_told_once(folder: Path) -> None:
    library = Library(folder)
    change(folder, TEXT, "## Safety\n", "## Safty\n")
    assert {fault.id for fault in library.refresh()} == {"C020", "C026"}
    assert library.refresh() == []
    assert summary(library).startswith(GOOD)


def test_another_broken_state_is_told_again(folder: Path) -> None:
    library = Library(folder)
    change(folder, TEXT, "## Safety\n", "## Safty\n")
    assert library.refresh()
    change(folder, TEXT, "## Mistakes\n", "## Mistaks\n")
    assert {fault.id for fault in library.refresh()} == {"C020", "C026", "C027"}


def test_a_mended_change_is_taken_up(folder: Path) -> None:
    library = Library(folder)
    change(folder, TEXT, "## Safety\n", "## Safty\n")
    assert library.refresh()
    change(folder, TEXT, "## Safty\n", "## Safety\n")
    change(folder, TEXT, GOOD, BETTER)
    assert library.refresh() == []
    assert summary(library).startswith(BETTER)


def test_a_change_of_equal_length_is_seen_by_its_time(folder: Path) -> None:
    library = Library(folder)
    path = change(folder, TEXT, "The plain one", "The fancy one")
    seen = path.stat()
    os.utime(path, ns=(seen.st_atime_ns, seen.st_mtime_ns + 1_000_000))
    assert library.refresh() == []
    assert summary(library).startswith("The fancy one")


def test_a_new_exercise_and_a_removed_one_are_seen(folder: Path) -> None:
    library = Library(folder)
    new = folder / "exercises/cossack-squat"
    new.mkdir()
    (new / "exercise.toml").write_text((folder / "exercises/dead-bug/exercise.toml").read_text())
    text = (folder / "exercises/dead-bug/en.md").read_text()
    for old in ("# Dead bug", "- dead bugs\n", "- deadbug\n", "- bug\n"):
        assert old in text
        text = text.replace(old, "# Cossack squat" if old[0] == "#" else "")
    (new / "en.md").write_text(text.replace("## Aliases\n", "## Aliases\n- cossacks\n"))
    assert library.refresh() == []
    assert library.current.named("cossacks") is not None
    for file in new.iterdir():
        file.unlink()
    new.rmdir()
    assert library.refresh() == []
    assert library.current.named("cossacks") is None


def test_a_start_with_broken_content_is_refused(folder: Path) -> None:
    change(folder, TEXT, "## Safety\n", "## Safty\n")
    with pytest.raises(ContentError):
        Library(folder)


def test_the_folder_that_was_set_is_used_where_there_is_one(tmp_path: Path) -> None:
    assert content_folder(tmp_path) == tmp_path


def test_the_packages_own_copy_is_used_where_there_is_none(tmp_path: Path) -> None:
    package = Path(tgbot.__file__).parent
    assert content_folder(tmp_path / "nowhere") in (
        package / "_content",
        package.parent / "content",
    )
    assert Library(content_folder(tmp_path / "nowhere")).current.exercises
