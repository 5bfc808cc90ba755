"""`tgbot next`: a line in, a line out, and an error where the line is no question."""

import json
from datetime import date

import pytest

from tgbot.training.progression import json_line

TODAY = date(2026, 3, 15)
EXERCISE = {
    "mode": "reps",
    "sets": {"min": 2, "max": 3},
    "reps": {"min": 8, "max": 15, "step": 1},
    "order": ["reps", "sets", "resistance", "tempo", "pause"],
    "start": 0,
    "tempo": ["2-0-2-0", "3-0-2-0"],
    "pause": [0, 1, 2],
    "resistance": [
        {"id": "bodyweight", "kind": "bodyweight"},
        {"id": "red", "kind": "band"},
        {"id": "ankle-1", "kind": "ankle", "value": 1, "unit": "kg"},
        {"id": "ankle-5", "kind": "ankle", "value": 5, "unit": "kg"},
        {"id": "bar", "kind": "barbell", "value": 20, "unit": "kg"},
    ],
    "regressions": ["easier-variant"],
    "forbidden": ["barbell"],
    "caution_sites": ["knee"],
    "max_kg": {"ankle": 2},
}


def asked(**question) -> dict:
    return json.loads(json_line(json.dumps({"exercise": EXERCISE} | question), TODAY))


def session(day: str, reps: int, rung: int = 1, **more) -> dict:
    shown = {"sets": 3, "reps": 12, "rung": 1, "tempo": 0, "pause": 0}
    row = {"date": day, "prescribed": shown, "rung": rung, "tempo": 0, "pause": 0}
    return row | {"sets": [{"reps": reps}] * 3, "regression": False, "pain": None} | more


def test_the_answer_has_every_key_of_the_interface() -> None:
    assert asked(history=[]) == {
        "sets": 2,
        "reps": 8,
        "rung": 0,
        "tempo": 0,
        "pause": 0,
        "open_last": True,
        "open_cap": 4,
        "regression": None,
        "action": "start",
        "reason": "First time: the bottom of the ladder.",
        "safety_note": False,
    }


def test_a_history_is_judged_by_what_was_shown() -> None:
    answer = asked(history=[session("2026-03-13", 13)])
    assert (answer["reps"], answer["action"]) == (13, "reps")
    assert answer["reason"] == "+1: every set reached 12, with some to spare."


def test_without_a_date_the_machines_date_holds() -> None:
    assert asked(history=[session("2026-01-10", 12)])["action"] == "gap"
    assert asked(history=[session("2026-01-10", 12)], today="2026-01-12")["action"] == "confirm"


def test_rungs_count_in_the_full_list_and_equipment_names_what_there_is() -> None:
    person = {"cautions": [], "equipment": ["bodyweight", "ankle-1"]}
    top = {"sets": 3, "reps": 15, "rung": 0, "tempo": 0, "pause": 0}
    rows = [session(f"2026-03-{day}", 15, rung=0, prescribed=top) for day in (11, 13)]
    assert asked(history=rows, person=person)["rung"] == 2


def test_forbidden_and_too_heavy_rungs_move_nothing_and_show_the_note() -> None:
    for rung in (3, 4, None):
        answer = asked(history=[session("2026-03-13", 12, rung=rung)])
        assert (answer["rung"], answer["reps"], answer["safety_note"]) == (1, 12, True)


def test_pain_stops_with_the_easier_variant() -> None:
    pain = {"score": 6, "site": "knee", "side": None, "sharp": False}
    answer = asked(history=[session("2026-03-13", 12, pain=pain)])
    assert (answer["action"], answer["regression"]) == ("stop", "easier-variant")
    assert "doctor" in answer["reason"]


@pytest.mark.parametrize(
    ("line", "part"),
    [
        ("", "Expecting value"),
        ("[1]", "one JSON object"),
        ("{}", "'exercise'"),
        (json.dumps({"exercise": EXERCISE | {"resistance": []}}), "resistance is empty"),
        (json.dumps({"exercise": EXERCISE | {"order": ["luck"]}}), "luck"),
        (json.dumps({"exercise": EXERCISE, "history": [{"rung": 1}]}), "'date'"),
        (json.dumps({"exercise": EXERCISE, "today": "tomorrow"}), "tomorrow"),
        (json.dumps({"exercise": EXERCISE, "history": [session("2026-03-13", None)]}), "question"),
        (
            json.dumps({"exercise": EXERCISE | {"reps": {"min": 8, "max": 15, "step": 0}}}),
            "reps.step",
        ),
    ],
)
def test_a_line_that_is_no_question_says_what_is_wrong(line: str, part: str) -> None:
    answer = json.loads(json_line(line, TODAY))
    assert list(answer) == ["error"]
    assert part in answer["error"]
