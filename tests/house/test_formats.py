"""The questions printed in docs/formats.md are understood by the commands that they are for."""

import json
import re
from datetime import date
from pathlib import Path

from tgbot.training import notation, progression

PAGE = (Path(__file__).parents[2] / "docs" / "formats.md").read_text("utf-8")
QUESTIONS = [json.loads(block) for block in re.findall(r"```json\n(.+?)\n```", PAGE)]
TODAY = date(2026, 3, 15)


def test_the_page_has_a_question_for_each_command() -> None:
    assert [sorted(question) for question in QUESTIONS] == [
        ["context", "text"],
        ["exercise", "history", "person", "today"],
    ]


def test_the_question_to_read_is_understood() -> None:
    answer = json.loads(notation.json_line(json.dumps(QUESTIONS[0]), TODAY))
    [entry] = answer["entries"]
    assert len(entry["sets"]) == 4
    keys = set(re.findall(r"^\| (`\w+`(?:, `\w+`)*) \|", PAGE, re.M))
    named = {name for row in keys for name in re.findall(r"`(\w+)`", row)}
    assert named == set(entry["sets"][0])


def test_the_question_to_next_is_understood() -> None:
    answer = json.loads(progression.json_line(json.dumps(QUESTIONS[1]), TODAY))
    assert answer["action"] == "reps"
    for name in answer:
        assert f"`{name}`" in PAGE, name
