"""Reads the folder of one programme: programme.toml and its texts in every language."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tgbot.content.exercise_folder import language_files
from tgbot.content.fault import Fault
from tgbot.content.files import Facts, read_facts, read_text
from tgbot.content.headings import Spelled, read_page
from tgbot.content.shapes import ProgrammeShape
from tgbot.content.wants import Wants, check_page
from tgbot.training.programme import Programme, ProgrammeText

HEADINGS: dict[str, Wants] = {"Aliases": "lines", "Suits": "line"}


@dataclass(frozen=True, slots=True)
class ReadProgramme:
    """A programme with what is needed to point at a place in its files."""

    programme: Programme
    facts: Facts[ProgrammeShape]
    spelled: Mapping[str, Spelled]


def read_programme(folder: Path, faults: list[Fault]) -> ReadProgramme | None:
    """The programme of a folder, or None with every fault of its files added."""
    before = len(faults)
    facts = read_facts(folder / "programme.toml", ProgrammeShape, faults)
    if facts is not None and facts.says.days.min > facts.says.days.max:
        span = facts.says.days
        what = f"The range of days is upside down: from {span.min} to {span.max}."
        faults.append(facts.fault("C013", ("days",), what, "Swap min and max."))
    texts, spelled = {}, {}
    for file in language_files(folder, "programme.toml", faults):
        read = _read_text(file, faults)
        if read is not None:
            texts[file.stem], spelled[file.stem] = read
    if facts is None or len(faults) > before:
        return None
    says = facts.says
    made = Programme(
        slug=folder.name,
        exercises=tuple(says.exercises),
        days_a_week=(says.days.min, says.days.max),
        minutes=says.minutes,
        equipment=tuple(says.equipment),
        texts=texts,
        warm_up=says.warm_up,
    )
    return ReadProgramme(made, facts, spelled)


def _read_text(path: Path, faults: list[Fault]) -> tuple[ProgrammeText, Spelled] | None:
    text = read_text(path, faults)
    if text is None:
        return None
    before = len(faults)
    page = read_page(str(path), text, tuple(HEADINGS), faults)
    check_page(page, HEADINGS, frozenset(), faults)
    if len(faults) > before or page.title is None:
        return None
    made = ProgrammeText(
        name=page.title.text,
        summary=page.opening[0].text,
        suits=page.sections["Suits"].blocks[0].text,
        aliases=tuple(block.text for block in page.sections["Aliases"].blocks),
    )
    return made, page.spelled()
