"""The parts of a how-to that stand below its steps, from the warm-up to the questions."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby

from tgbot.cards import target as targets
from tgbot.training.exercise import Exercise, ExerciseText, Ladder, Mistake, Muscle, Step
from tgbot.training.notation.writer import number
from tgbot.wording import Html, Words, joined, plain

MOST_RUNGS = 16
"""Of a longer ladder only the lower and the upper end are listed."""


@dataclass(frozen=True, slots=True)
class Shown:
    """An exercise as it is to be explained; `names` has those of all exercises by slug.

    `in_plan` says that the plan of who reads it has the exercise.
    """

    exercise: Exercise
    names: Mapping[str, str]
    units: str
    in_plan: bool = False

    def names_of(self, slugs: Iterable[str]) -> list[tuple[str, str]]:
        """Slugs with their names, those left out that the content no longer has."""
        return [(slug, self.names[slug]) for slug in slugs if slug in self.names]


@dataclass(frozen=True, slots=True)
class Part:
    """One part: its key in the catalogue (`howto-<key>`) and its text below the heading."""

    key: str
    text: Html


def folded(words: Words, shown: Shown) -> list[Part]:
    """The parts that have no button of their own, what keeps people safe first."""
    text = shown.exercise.text(words.language)
    every = [
        Part("safety", items(words, text.safety)),
        Part("warm-up", items(words, text.warm_up)),
        Part("muscles", _muscles(words, text.muscles)),
        easier(words, text),
        harder(words, text),
        Part("resistance", _resistance(words, shown)),
        Part("considerations", titled(words, text.considerations)),
        Part("programming", items(words, text.programming)),
        Part("benefits", titled(words, text.benefits)),
        Part("questions", _questions(words, text)),
    ]
    return [part for part in every if part.text]


def mistakes(words: Words, text: ExerciseText) -> Part:
    """What goes wrong most often, and what to do instead."""
    return Part("mistakes", titled(words, text.mistakes))


def easier(words: Words, text: ExerciseText) -> Part:
    """How to make it easier, and what to do instead of the easiest exercise."""
    return Part("easier", items(words, (*text.easier, *filter(None, [text.instead]))))


def harder(words: Words, text: ExerciseText) -> Part:
    """How it gets harder."""
    return Part("harder", items(words, text.harder))


def headed(words: Words, part: Part) -> Html:
    """A part below its heading."""
    return joined([words.t("howto-part", title=words.t(f"howto-{part.key}")), part.text])


def titled(words: Words, items: Iterable[Step | Mistake]) -> Html:
    """Items as a line each: “Set up. Upper back on the edge …”."""
    return joined(
        words.t("howto-titled", title=one.title.rstrip("."), text=one.text) for one in items
    )


def items(words: Words, lines: Iterable[str]) -> Html:
    """Lines with a dot before each."""
    return joined(words.t("howto-item", text=line) for line in lines)


def _muscles(words: Words, muscles: Iterable[Muscle]) -> Html:
    lines: list[Html] = []
    for role, group in groupby(muscles, lambda muscle: muscle.group):
        lines.append(words.t(f"howto-muscles-{role.replace(' ', '-')}"))
        for one in group:
            lines.append(words.t("howto-muscle", name=one.name.rstrip("."), text=one.text))
    return joined(lines)


def _questions(words: Words, text: ExerciseText) -> Html:
    return joined(
        joined([words.t("howto-question", question=one.question), one.answer])
        for one in text.questions
    )


def _resistance(words: Words, shown: Shown) -> Html:
    """The ladder as facts: how many, with what, what never."""
    ladder = shown.exercise.ladder
    rungs = [targets.resistance(words, rung.resistance, shown.units) for rung in ladder.rungs]
    if len(rungs) > MOST_RUNGS:
        half = MOST_RUNGS // 2
        rungs = [*rungs[:half], plain("…"), *rungs[-half:]]
    lines = [_ranges(words, ladder), words.t("howto-rungs", rungs=joined(rungs, ", "))]
    if len(ladder.tempo) > 1:
        lines.append(words.t("howto-tempos", tempos=", ".join(ladder.tempo)))
    if any(ladder.pause):
        lines.append(words.t("howto-pauses", seconds=", ".join(map(str, ladder.pause))))
    lines += _limits(words, ladder)
    others = shown.names_of(shown.exercise.alternatives)
    if others:
        lines.append(words.t("howto-alternatives", names=", ".join(name for _, name in others)))
    return joined(lines)


def _ranges(words: Words, ladder: Ladder) -> Html:
    return words.t(
        f"howto-ranges-{ladder.mode}",
        sets=_span(ladder.sets_min, ladder.sets_max),
        amount=_span(ladder.reps_min, ladder.reps_max),
    )


def _span(least: int, most: int) -> str:
    return f"{least}" if least == most else f"{least}–{most}"


def _limits(words: Words, ladder: Ladder) -> list[Html]:
    most = [
        words.t("howto-most", kind=words.t(f"kind-{kind}"), kg=number(kg, words.language))
        for kind, kg in sorted(ladder.max_kg.items())
    ]
    if not ladder.forbidden:
        return most
    kinds = joined((words.t(f"kind-{kind}") for kind in sorted(ladder.forbidden)), ", ")
    return [*most, words.t("howto-never", kinds=kinds)]
