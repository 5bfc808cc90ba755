"""Why a target is what it is: the sessions that were looked at, and the rule."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from tgbot.cards import target as targets
from tgbot.cards import when
from tgbot.cards.card import Button, Card
from tgbot.training.exercise import Exercise
from tgbot.training.notation import write_pain, write_sets
from tgbot.training.planned import Planned
from tgbot.training.workout import Prescribed, Workout
from tgbot.wording import Html, Words, joined

LONGEST_LABEL = 40

RULES = {
    "start": "start",
    "first-log": "start",
    "reps-spare": "up",
    "reps-confirmed": "up",
    "confirm": "up",
    "limit": "limit",
    "beyond": "beyond",
    "near": "near",
    "near-ease": "near",
    "short": "short",
    "short-done": "short",
    "short-down": "short",
    "wobbly": "wobbly",
    "wobbly-ease": "wobbly",
    "pain-hold": "sore",
    "pain-ease": "sore",
    "pain-stop": "stop",
    "pain-stop-site": "stop",
    "pain-wait": "stop",
    "pain-return": "stop",
    "pain-off": "off",
    "caution": "caution",
    "prerequisite": "prerequisite",
    "no-rung": "no-rung",
    "rung-gone": "rung-gone",
    "top": "top",
    "gap-repeat": "gap",
    "gap-fifth": "gap",
    "gap-tenth": "gap",
    "gap-two-tenths": "gap",
    "felt-hard": "felt",
    "felt-easy": "felt",
    "own": "own",
}
"""The rule behind each reason; all others are steps from one dimension to the next."""


@dataclass(frozen=True, slots=True)
class Day:
    """One exercise on one date: what was done of it, and what had been asked."""

    exercise: Exercise
    day: date
    done: tuple[Workout, ...]
    asked: Prescribed | None


@dataclass(frozen=True, slots=True)
class Shown:
    """A target with what it was made from, newest day first."""

    plan: Planned
    days: tuple[Day, ...]
    names: Mapping[str, str]
    units: str


def why(words: Words, shown: Shown) -> Card:
    """The target, its reason, the days and the rule."""
    plan = shown.plan
    name = shown.names[plan.exercise.slug]
    blocks = [words.t("why-head", name=name)]
    if not plan.rests:
        blocks.append(targets.line(words, plan.exercise, plan.target, shown.units))
    reason = targets.why(words, plan, shown.names, shown.units)
    blocks.append(words.t("why-reason", reason=reason))
    blocks += [day_line(words, day, shown.names, plan.exercise) for day in shown.days]
    if not shown.days:
        blocks.append(words.t("why-nothing-yet"))
    rule = words.t(f"why-rule-{RULES.get(plan.reason.key, 'ladder')}")
    blocks.append(words.t("why-rule", rule=rule))
    slug = plan.exercise.slug
    row = (
        Button(words.label("button-howto"), f"howto:{slug}"),
        Button(words.label("button-my-progress"), f"progress:{slug}"),
    )
    return Card(joined(blocks), (row, (Button(words.label("button-today"), "today"),)))


def which(words: Words, choices: Sequence[tuple[str, str]]) -> Card:
    """A button for each exercise whose target may be explained."""
    buttons = tuple((Button(name[:LONGEST_LABEL], f"why:{slug}"),) for slug, name in choices)
    return Card(words.t("why-which"), buttons)


def day_line(words: Words, day: Day, names: Mapping[str, str], of: Exercise) -> Html:
    """“Mon 2 Mar: 3×12 · red band (asked 3 × 12) · knee 2/10”; the name where it is not `of`."""
    said: list[object] = [] if day.exercise is of else [names[day.exercise.slug]]
    sets = [done for workout in day.done for done in workout.sets]
    if sets:
        written = write_sets(sets, day.exercise.ladder.mode, words.language)
        asked = day.asked
        numbers = "" if asked is None else f"{asked.sets} × {asked.reps}"
        said.append(words.t("why-asked", done=written, asked=numbers) if numbers else written)
    said += [write_pain(one.pain, words.language) for one in day.done if one.pain is not None]
    return words.t("why-day", day=when.day(words, day.day), done=joined(said, " · "))
