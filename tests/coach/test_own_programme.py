"""What may be added to a plan is what can be done with what the person has."""

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from tgbot.coach.desk import Desk
from tgbot.coach.own_programme import addable, alternatives, fits
from tgbot.content import Content, Library
from tgbot.training.exercise import Exercise

CONTENT = Library(Path(__file__).parents[2] / "content").current
GLUTES = CONTENT.programmes["glutes-and-legs-at-home"]
BUG = CONTENT.exercises["dead-bug"]


def only_with(kind: str) -> Exercise:
    """An exercise that can't be done without a piece of equipment."""
    rungs = tuple(rung for rung in BUG.ladder.rungs if rung.kind == kind)
    return replace(BUG, slug=f"{kind}-bug", ladder=replace(BUG.ladder, rungs=rungs))


def desk(kept: dict[str, Any] | None, *more: Exercise) -> Desk:
    content = Content({**CONTENT.exercises, **{one.slug: one for one in more}}, CONTENT.programmes)
    person = SimpleNamespace(equipment=kept, language="en")
    return SimpleNamespace(person=person, content=content)


@pytest.mark.parametrize(
    ("kept", "can"),
    [
        ({"kinds": []}, False),
        ({"kinds": ["ankle weights"]}, False),
        ({"kinds": ["bands"]}, True),
        ({"kinds": ["gym"]}, True),
        (None, True),
    ],
)
def test_what_takes_a_band_is_offered_to_who_has_one(
    kept: dict[str, Any] | None, can: bool
) -> None:
    banded = only_with("band")
    at = desk(kept, banded)
    assert fits(at, banded) is can
    assert (banded in addable(at, GLUTES)) is can


def test_no_drill_and_nothing_of_the_plan_is_offered() -> None:
    offered = {one.slug for one in addable(desk(None), GLUTES)}
    assert "hip-and-knee-warm-up" not in offered
    assert not offered & set(GLUTES.exercises)


def test_easier_and_harder_ones_and_the_same_group_come_first() -> None:
    full = CONTENT.exercises["hip-thrust-with-leg-extension"]
    first = alternatives(desk(None), GLUTES, full)[:2]
    assert [one.slug for one in first] == list(full.ladder.regressions)[:2]
