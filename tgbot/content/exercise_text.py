"""Reads an exercise's texts in one language: en.md, de.md … into an ExerciseText."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar, get_args

from tgbot.content.fault import Fault
from tgbot.content.files import read_text
from tgbot.content.headings import Block, Page, Section, Spelled, read_page
from tgbot.content.wants import Wants, check_page
from tgbot.training.exercise import (
    ExerciseText,
    Mistake,
    Muscle,
    MuscleRole,
    Question,
    Step,
)

HEADINGS: dict[str, Wants] = {
    "Aliases": "lines",
    "Suits": "lines",
    "Not for": "lines",
    "Safety": "lines",
    "Safety line": "line",
    "Warm-up": "lines",
    "Steps": "titled",
    "Considerations": "titled",
    "Mistakes": "titled",
    "Muscles": "grouped",
    "Benefits": "titled",
    "Programming": "lines",
    "Harder": "lines",
    "Easier": "lines",
    "Instead": "line",
    "Questions": "questions",
}
OPTIONAL = frozenset({"Instead"})
LONGEST_FIRST_CARD = 3500

Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class ReadText:
    """The texts of one language, and what is needed to point at a place in their file."""

    text: ExerciseText
    spelled: Spelled
    easier_line: int


def read_exercise_text(path: Path, faults: list[Fault]) -> ReadText | None:
    """The texts of a file, or None with every fault of it added."""
    text = read_text(path, faults)
    if text is None:
        return None
    found: list[Fault] = []
    page = read_page(str(path), text, tuple(HEADINGS), found)
    check_page(page, HEADINGS, OPTIONAL, found)
    found.extend(_muscle_faults(page))
    if not found:
        found.extend(_first_card_fault(page))
    faults.extend(found)
    if found or page.title is None:
        return None
    return ReadText(_made(page), page.spelled(), page.sections["Easier"].line)


def _made(page: Page) -> ExerciseText:
    assert page.title, "checked before"
    return ExerciseText(
        name=page.title.text,
        summary=page.opening[0].text,
        aliases=_lines(page, "Aliases"),
        suits=_lines(page, "Suits"),
        not_for=_lines(page, "Not for"),
        safety=_lines(page, "Safety"),
        safety_line=_lines(page, "Safety line")[0],
        warm_up=_lines(page, "Warm-up"),
        steps=_titled(page, "Steps", lambda b: Step(b.title, b.text)),
        considerations=_titled(page, "Considerations", lambda b: Step(b.title, b.text)),
        mistakes=_titled(page, "Mistakes", lambda b: Mistake(b.title, b.text)),
        muscles=_muscles(page.sections["Muscles"]),
        benefits=_titled(page, "Benefits", lambda b: Step(b.title, b.text)),
        programming=_lines(page, "Programming"),
        harder=_lines(page, "Harder"),
        easier=_lines(page, "Easier"),
        questions=_questions(page.sections["Questions"]),
        instead=" ".join(_lines(page, "Instead")),
    )


def _lines(page: Page, heading: str) -> tuple[str, ...]:
    section = page.sections.get(heading)
    return tuple(block.text for block in section.blocks) if section else ()


def _titled(page: Page, heading: str, make: Callable[[Block], Made]) -> tuple[Made, ...]:
    return tuple(make(block) for block in page.sections[heading].blocks)


def _muscles(section: Section) -> tuple[Muscle, ...]:
    muscles, group = [], ""
    for block in section.blocks:
        if block.kind == "group":
            group = block.text.lower()
        else:
            muscles.append(Muscle(group, block.title, block.text))
    return tuple(muscles)


def _questions(section: Section) -> tuple[Question, ...]:
    questions: list[Question] = []
    for block in section.blocks:
        if block.kind == "group":
            questions.append(Question(block.text, ""))
        else:
            asked = questions[-1]
            answer = f"{asked.answer} {block.text}".strip()
            questions[-1] = Question(asked.question, answer)
    return tuple(questions)


def _muscle_faults(page: Page) -> list[Fault]:
    roles = get_args(MuscleRole)
    named = ", ".join(role.capitalize() for role in roles)
    section = page.sections.get("Muscles")
    return [
        Fault(
            "C020",
            page.file,
            block.line,
            f"“{block.text}” is no part that a muscle can play.",
            f"Use one of these: {named}.",
        )
        for block in (section.blocks if section else ())
        if block.kind == "group" and block.text.lower() not in roles
    ]


def _first_card_fault(page: Page) -> list[Fault]:
    shown = ("Suits", "Not for", "Safety line", "Steps")
    length = sum(page.sections[name].length for name in shown) + len(page.opening[0].text)
    if length <= LONGEST_FIRST_CARD:
        return []
    what = f"Summary, {', '.join(shown)} have {length} characters and do not fit one message."
    mend = f"Shorten them to {LONGEST_FIRST_CARD} characters together."
    return [Fault("C024", page.file, page.sections["Steps"].line, what, mend)]
