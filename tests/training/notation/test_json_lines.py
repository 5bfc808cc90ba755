"""`tgbot read`, line by line: what goes in, what comes out, and what is no such line."""

import json

import pytest

from tests.training.notation.written_logs import TODAY
from tgbot.training.notation import json_line


def test_an_answer_is_one_line_of_json() -> None:
    answer = json_line('{"text": "3x12 зелёная // ёлка"}', TODAY)
    assert "\n" not in answer
    assert json.loads(answer)["entries"][0]["canonical"] == "3×12 · green band // ёлка"


def test_the_day_is_the_machines_where_the_context_names_none() -> None:
    asked = {"text": "yesterday 3x12"}
    assert json.loads(json_line(json.dumps(asked), TODAY))["entries"][0]["date"] == "2026-03-14"
    asked["context"] = {"today": "2026-01-01"}
    assert json.loads(json_line(json.dumps(asked), TODAY))["entries"][0]["date"] == "2025-12-31"


def test_a_context_may_say_null_everywhere() -> None:
    keys = ("exercise", "unit", "mode", "last", "last_sets", "planned", "today", "language")
    asked = {"text": "3x12", "context": dict.fromkeys(keys)}
    assert "entries" in json.loads(json_line(json.dumps(asked), TODAY))


def test_a_refusal_has_all_that_the_interface_names() -> None:
    refused = json.loads(json_line('{"text": "8-12"}', TODAY))["refused"]
    assert refused.keys() >= {"kind", "span", "part", "says", "example"}
    assert refused["span"] == [0, 4]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("", "not JSON"),
        ("3x12", "not JSON"),
        ("[]", "“text”"),
        ("{}", "“text”"),
        ('{"text": 3}', "“text”"),
        ('{"text": "3x12", "context": []}', "“context”"),
        ('{"text": "3x12", "context": 7}', "“context”"),
        ('{"text": "3x12", "context": {"unit": "stone"}}', "“unit”"),
        ('{"text": "3x12", "context": {"unit": []}}', "“unit”"),
        ('{"text": "3x12", "context": {"mode": 1}}', "“mode”"),
        ('{"text": "3x12", "context": {"today": "soon"}}', "soon"),
        ('{"text": "3x12", "context": {"today": 1}}', "“today”"),
        ('{"text": "3x12", "context": {"language": 1}}', "“language”"),
        ('{"text": "3x12", "context": {"last_sets": [0]}}', "whole number"),
        ('{"text": "3x12", "context": {"last_sets": 12}}', "“last_sets”"),
        ('{"text": "3x12", "context": {"bands": "red"}}', "“bands”"),
        ('{"text": "3x12", "context": {"planned": {"sets": 3}}}', "reps"),
        ('{"text": "3x12", "context": {"planned": 3}}', "“planned”"),
        ('{"text": "3x12", "context": {"last": {"kind": "rope"}}}', "rope"),
        ('{"text": "3x12", "context": {"last": {"kind": "weight"}}}', "value"),
        ('{"text": "3x12", "context": {"last": {"kind": "weight", "value": "x", "unit": "kg"}}}',
         "“last.value”"),
        ('{"text": "3x12", "context": {"last": 3}}', "“last”"),
        ('{"text": "3x12", "context": {"last": {"kind": "band", "colour": 3}}}', "“last.colour”"),
        ('{"text": "3x12", "context": {"last": {"kind": "band", "level": "x"}}}', "“last.level”"),
        ('{"text": "3x12", "context": {"last": {"kind": "weight", "value": NaN}}}', "“last.value”"),
        ("[" * 100_000, "JSON"),
    ],
)  # fmt: skip
def test_a_line_that_is_no_such_json_says_why(line: str, said: str) -> None:
    answer = json.loads(json_line(line, TODAY))
    assert list(answer) == ["error"]
    assert said in answer["error"]
