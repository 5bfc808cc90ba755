"""Reads the folder of one exercise: exercise.toml and its texts in every language."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tgbot.content.exercise_text import ReadText, read_exercise_text
from tgbot.content.fault import Fault
from tgbot.content.files import read_facts
from tgbot.content.ladder_rules import ExerciseFacts, ladder_faults
from tgbot.content.shapes import ExerciseShape, LadderShape, RungShape
from tgbot.training.exercise import Exercise, Ladder, Prerequisite, Rung
from tgbot.training.resistance import Assistance, Band, Bodyweight, Resistance, Weight

_LANGUAGE_FILE = re.compile(r"[a-z]{2}\.md")


@dataclass(frozen=True, slots=True)
class ReadExercise:
    """An exercise with what is needed to point at a place in its files."""

    exercise: Exercise
    facts: ExerciseFacts
    texts: Mapping[str, ReadText]


def read_exercise(folder: Path, faults: list[Fault]) -> ReadExercise | None:
    """The exercise of a folder, or None with every fault of its files added."""
    before = len(faults)
    facts = read_facts(folder / "exercise.toml", ExerciseShape, faults)
    if facts is not None:
        faults.extend(ladder_faults(facts))
    texts = {}
    for file in language_files(folder, "exercise.toml", faults):
        read = read_exercise_text(file, faults)
        if read is not None:
            texts[file.stem] = read
            if facts is not None:
                faults.extend(_easier_faults(facts, read))
    if facts is None or len(faults) > before:
        return None
    return ReadExercise(_made(folder.name, facts.says, texts), facts, texts)


def language_files(folder: Path, beside: str, faults: list[Fault]) -> list[Path]:
    """en.md, even where it is missing, and the texts in other languages.

    A file of another name is a fault: a text that nobody ever sees is a mistake.
    """
    try:
        found = sorted(path for path in folder.iterdir() if path.suffix in (".md", ".toml"))
    except OSError as error:
        what = f"This folder cannot be read: {error.strerror or error}."
        faults.append(Fault("C002", str(folder), 1, what, "Give the bot's user the right to."))
        return []
    for path in found:
        if not _LANGUAGE_FILE.fullmatch(path.name) and path.name != beside:
            what = "No file of this name is read here."
            mend = f"Name it {beside}, or after a language as en.md and de.md are."
            faults.append(Fault("C007", str(path), 1, what, mend))
    others = [path for path in found if _LANGUAGE_FILE.fullmatch(path.name)]
    return [folder / "en.md", *(path for path in others if path.name != "en.md")]


def _easier_faults(facts: ExerciseFacts, read: ReadText) -> list[Fault]:
    if not facts.says.easiest or read.text.instead:
        return []
    what = "The easiest exercise of a movement has no “## Instead”."
    mend = "Say in one line what to do instead when even this one hurts."
    return [Fault("C035", read.spelled.file, read.easier_line, what, mend)]


def _made(slug: str, says: ExerciseShape, texts: Mapping[str, ReadText]) -> Exercise:
    return Exercise(
        slug=slug,
        group=says.group,
        ladder=_ladder(says, says.ladder),
        each_side=says.each_side,
        easiest=says.easiest,
        minutes=says.minutes,
        rest=says.rest,
        progressions=tuple(says.progressions),
        prerequisites=tuple(
            Prerequisite(need.exercise, need.sets, need.reps) for need in says.prerequisites
        ),
        texts={language: read.text for language, read in texts.items()},
        role=says.role,
        alternatives=tuple(says.alternatives),
    )


def _ladder(says: ExerciseShape, ladder: LadderShape) -> Ladder:
    ids = [rung.id for rung in ladder.resistance]
    return Ladder(
        mode=ladder.mode,
        sets_min=ladder.sets.min,
        sets_max=ladder.sets.max,
        reps_min=ladder.reps.min,
        reps_max=ladder.reps.max,
        reps_step=ladder.reps.step,
        rungs=tuple(Rung(rung.id, rung.kind, _resistance(rung)) for rung in ladder.resistance),
        order=tuple(ladder.order),
        start=0 if ladder.start is None else ids.index(ladder.start),
        tempo=tuple(ladder.tempo),
        pause=tuple(ladder.pause),
        regressions=tuple(says.regressions),
        forbidden=frozenset(ladder.forbidden),
        caution_sites=frozenset(says.caution_sites),
        max_kg={str(kind): kg for kind, kg in ladder.max_kg.items()},
    )


def _resistance(rung: RungShape) -> Resistance:
    match rung.kind:
        case "bodyweight":
            return Bodyweight()
        case "band":
            return Band(rung.colour, rung.level, rung.count)
        case "assistance":
            return Assistance(rung.value, rung.unit, rung.colour)
        case on:
            assert rung.value is not None, "a loaded rung without a value is a fault"
            assert rung.unit is not None, "a loaded rung without a unit is a fault"
            return Weight(rung.value, rung.unit, on, rung.count)
