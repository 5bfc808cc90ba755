"""Breaks a copy of the shipped content in one place and looks at what is said about it."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from tgbot.content import ContentError, Fault, load

AT_LAST = "the last line"


@dataclass(frozen=True)
class Break:
    """`old` becomes `new` in `file`; then `id` is found on the line with `at`, saying `says`."""

    id: str
    file: str
    old: str
    new: str
    at: str
    says: str


def change(folder: Path, file: str, old: str, new: str) -> Path:
    path = folder / file
    before = path.read_text("utf-8")
    assert old in before, f"{file} has no “{old}” to change"
    path.write_text(before.replace(old, new, 1), "utf-8")
    return path


def faults_of(folder: Path) -> list[Fault]:
    with pytest.raises(ContentError) as refused:
        load(folder)
    return refused.value.faults


def line_of(path: Path, at: str) -> int:
    lines = path.read_text("utf-8").split("\n")
    if at == AT_LAST:
        return len(lines)
    return next(number for number, line in enumerate(lines, start=1) if at in line)


def assert_is_refused(folder: Path, case: Break) -> None:
    """The change gives exactly the one fault, with its line, and a way to mend it."""
    path = change(folder, case.file, case.old, case.new)
    faults = faults_of(folder)
    assert [(fault.id, fault.file, fault.line) for fault in faults] == [
        (case.id, str(path), line_of(path, case.at))
    ], "\n".join(map(str, faults))
    assert case.says in faults[0].what
    assert_is_a_sentence(faults[0].what)
    assert_is_a_sentence(faults[0].mend)


def assert_is_a_sentence(text: str) -> None:
    assert text[0].isupper() or text[0] in "“#", text
    assert text[-1] in ".?", text
    assert " " in text
