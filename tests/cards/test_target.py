"""A target and its reason in words: every reason that the engine can give has some."""

import re
from dataclasses import replace

import pytest

from tests.content.conftest import SHIPPED
from tgbot.cards import target as cards
from tgbot.cards import why
from tgbot.content import Library
from tgbot.training.exercise import Exercise
from tgbot.training.planned import Planned
from tgbot.training.progression import Reason, Target
from tgbot.training.progression.sentence import SENTENCES
from tgbot.wording import words_for

WORDS = words_for("en")
CONTENT = Library(SHIPPED).current
NAMES = {slug: one.text("en").name for slug, one in CONTENT.exercises.items()}
FULL = CONTENT.exercises["hip-thrust-with-leg-extension"]
EASIER = CONTENT.exercises["hip-thrust"]
FACTS: dict[str, int | str] = {
    "reps": 12,
    "sets": 3,
    "more": 1,
    "spare": 2,
    "rung": "red",
    "unit": "reps",
    "site": "low back",
    "left": 2,
    "stops": 3,
    "exercise": "hip-thrust",
    "missing": 1,
    "days": 30,
}
AIM = Target(2, 8, 0, 0, 0, True, 4, None, "hold", Reason("near"), False)


def plan(
    reason: Reason, *, exercise: Exercise = FULL, own: Reason | None = None, sets: int = 2
) -> Planned:
    because = replace(AIM, reason=reason, sets=sets)
    target = because if own is None else replace(AIM, reason=own)
    return Planned(FULL, exercise, target, because, FULL)


def told(planned: Planned) -> str:
    return str(cards.why(WORDS, planned, NAMES, "kg"))


@pytest.mark.parametrize("key", sorted({*SENTENCES, "own"}))
@pytest.mark.parametrize("unit", ["reps", "seconds"])
def test_every_reason_of_the_engine_has_words_and_a_rule(key: str, unit: str) -> None:
    reason = Reason(key, {**FACTS, "unit": unit})
    for sets in (2, 0):
        said = told(plan(reason, sets=sets))
        assert said
        assert not re.search(r"[{}$]", said)
    shown = why.Shown(plan(reason), (), NAMES, "kg")
    assert "The rule:" in why.why(WORDS, shown).text


def test_a_site_that_only_a_log_line_names_is_told_as_it_was_kept() -> None:
    assert "calf" in told(plan(Reason("pain-stop-site", {"site": "calf"})))


def test_what_rests_is_not_promised_an_easier_version() -> None:
    stop = Reason("pain-stop", {"site": ""})
    assert "of this one" in told(plan(stop))
    assert "pain-free days" in told(plan(stop, sets=0))


def test_on_the_way_to_the_full_movement_the_step_and_the_way_are_told_together() -> None:
    way = Reason("prerequisite", {"exercise": "hip-thrust", "missing": 2})
    first = plan(way, exercise=EASIER, own=Reason("start"))
    assert told(first) == "on the way to Hip thrust with leg extension, open at 3 × 12"
    later = plan(way, exercise=EASIER, own=Reason("near"))
    assert told(later) == f"so close: the same again; {told(first)}"


def test_a_load_is_told_in_the_person_s_own_unit_beside_the_ladder_s() -> None:
    rung = next(n for n, one in enumerate(EASIER.ladder.rungs) if one.id == "db-10")
    aim = replace(AIM, rung=rung, tempo=1, pause=2)
    assert "10 kg dumbbell (22.0 lb)" in cards.line(WORDS, EASIER, aim, "lb")
    assert "tempo 3-0-1-0 · 2 s pause at the top" in cards.line(WORDS, EASIER, aim, "kg")


def test_at_the_top_the_harder_exercise_is_named_where_there_is_one() -> None:
    bridge = CONTENT.exercises["glute-bridge"]
    named = cards.reason(WORDS, Reason("top"), bridge, NAMES, "kg")
    assert named == "the top of this ladder, well done: Hip thrust is the next step"
    alone = cards.reason(WORDS, Reason("top"), FULL, NAMES, "kg")
    assert alone == "the top of this ladder, well done: keep it there"
