"""Loads the content folder: everything in it, or everything that is wrong with it."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import tgbot
from tgbot.content.catalogue import Content
from tgbot.content.exercise_folder import read_exercise
from tgbot.content.fault import ContentError, Fault
from tgbot.content.links import exercise_link_faults, programme_link_faults
from tgbot.content.programme_folder import read_programme

Read = TypeVar("Read")

_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
LONGEST_SLUG = 40


def folder(setting: Path) -> Path:
    """The content folder: the one that was set, or the package's copy where there is none."""
    try:
        if setting.is_dir():
            return setting
    except PermissionError:
        # Nobody is given other exercises because of a folder's rights; `load` names it.
        return setting
    package = Path(tgbot.__file__).parent
    copy = package / "_content"
    return copy if copy.is_dir() else package.parent / "content"


def load(folder: Path) -> Content:
    """All exercises and programmes of a folder, each kind in the order of its slugs.

    Raises:
        ContentError: with every fault of every file.
    """
    faults: list[Fault] = []
    exercises, known = _each(folder / "exercises", read_exercise, faults)
    programmes, _ = _each(folder / "programmes", read_programme, faults)
    faults.extend(exercise_link_faults(exercises, known))
    faults.extend(programme_link_faults(programmes, known))
    if faults:
        raise ContentError(sorted(faults, key=lambda fault: (fault.file, fault.line, fault.id)))
    return Content(
        {slug: one.exercise for slug, one in exercises.items()},
        {slug: one.programme for slug, one in programmes.items()},
    )


def _each(
    place: Path, read: Callable[[Path, list[Fault]], Read | None], faults: list[Fault]
) -> tuple[dict[str, Read], frozenset[str]]:
    """What could be read, by slug, and the slugs of all folders, readable or not."""
    try:
        found = sorted(path for path in place.iterdir() if not path.name.startswith("."))
    except OSError as error:
        what = f"This folder cannot be read: {error.strerror or error}."
        mend = "Set TGBOT_CONTENT to a folder that holds “exercises” and “programmes”."
        faults.append(Fault("C001", str(place), 1, what, mend))
        return {}, frozenset()
    whole, known = {}, set()
    for path in found:
        if fault := _slug_fault(path):
            faults.append(fault)
            continue
        known.add(path.name)
        one = read(path, faults)
        if one is not None:
            whole[path.name] = one
    if not found:
        what = "This folder is empty."
        faults.append(Fault("C001", str(place), 1, what, "Put a folder for each one in it."))
    return whole, frozenset(known)


def _slug_fault(path: Path) -> Fault | None:
    if not path.is_dir():
        what, mend = "A file stands here among the folders.", "Move it into a folder or away."
        return Fault("C007", str(path), 1, what, mend)
    if _SLUG.fullmatch(path.name) and len(path.name) <= LONGEST_SLUG:
        return None
    what = f"The folder's name “{path.name}” is no slug."
    mend = f"Use small letters, digits and single dashes, at most {LONGEST_SLUG}: hip-thrust."
    return Fault("C006", str(path), 1, what, mend)
