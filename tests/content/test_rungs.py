"""What the content plans can be written in a log, and what it warns of can be reported."""

from datetime import date, timedelta
from pathlib import Path
from typing import get_args

import pytest

from tgbot.content import load
from tgbot.content.shapes import Site
from tgbot.training.exercise import Exercise, Rung
from tgbot.training.notation import Context, Reading, read, write_resistance
from tgbot.training.progression import ANYONE, Session, Target, next_target

CONTENT = load(Path(__file__).parents[2] / "content")
EXERCISES = CONTENT.exercises.values()
RUNGS = [(exercise, rung) for exercise in EXERCISES for rung in exercise.ladder.rungs]


def easily_done(day: date, target: Target) -> Session:
    """All of the target, with reps to spare in the last set and more in reserve."""
    last = target.reps + (target.open_cap if target.open_last else 0)
    sets = (target.reps,) * (target.sets - 1) + (last,)
    return Session(day, None, target.rung, target.tempo, target.pause, sets, rir=3.0)


@pytest.mark.parametrize(
    ("exercise", "rung"), RUNGS, ids=lambda one: getattr(one, "slug", "") or one.id
)
def test_each_rung_is_read_back_as_it_is_written(exercise: Exercise, rung: Rung) -> None:
    resistance = rung.resistance
    reading = read(f"3x10 {write_resistance(resistance)}", Context(exercise=exercise.slug))
    assert isinstance(reading, Reading)
    assert [done.resistance for done in reading.entries[0].sets] == [resistance] * 3


@pytest.mark.parametrize("site", get_args(Site))
def test_pain_can_be_reported_wherever_an_exercise_may_warn_of_it(site: str) -> None:
    reading = read(f"3x10, {site} 3/10", Context())
    assert isinstance(reading, Reading)
    pain = reading.entries[0].pain
    assert pain is not None
    assert pain.site == site


@pytest.mark.parametrize("exercise", EXERCISES, ids=lambda exercise: exercise.slug)
def test_every_name_and_alias_is_read_as_the_exercise_of_a_log(exercise: Exercise) -> None:
    names = CONTENT.aliases("en")
    text = exercise.text("en")
    for name in (exercise.slug, text.name, *text.aliases):
        reading = read(f"{name} 3x10", Context(names=names))
        assert isinstance(reading, Reading), name
        assert reading.entries[0].exercise == name
        found = CONTENT.named(name)
        assert found is exercise


@pytest.mark.parametrize("exercise", EXERCISES, ids=lambda exercise: exercise.slug)
def test_who_always_succeeds_climbs_each_ladder_to_its_top(exercise: Exercise) -> None:
    ladder, today = exercise.ladder, date(2026, 1, 1)
    history: list[Session] = []
    for _ in range(400):
        target = next_target(history, ladder, today, ANYONE)
        if target.action == "top":
            break
        assert ladder.rungs[target.rung].kind not in ladder.forbidden
        history.append(easily_done(today, target))
        today += timedelta(days=2)
    assert target.action == "top"
    assert target.rung == len(ladder.rungs) - 1
