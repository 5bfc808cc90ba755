"""What the chat records of a text is what `tgbot read` says of it: nothing more, nothing else."""

import json
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.chat.talking import MORNING, Anna, a_database, anna_talks
from tests.training.notation.written_logs import entries
from tgbot.coach.doubt import COUNTS_TO, WITH_A_BARBELL
from tgbot.training.as_json import pain_json, set_json
from tgbot.training.notation import Context, Entry, json_line, write
from tgbot.training.workout import Workout

TODAY = MORNING.date()
EXERCISE = "hip-thrust"


@pytest.fixture
def anna(tmp_path: Path) -> Iterator[Anna]:
    with anna_talks(*a_database(tmp_path)) as anna:
        yield anna


def read(anna: Anna, text: str) -> dict[str, Any]:
    context = {"exercise": EXERCISE, "unit": "kg", "mode": "reps", "today": TODAY.isoformat()}
    line = json.dumps({"text": text, "context": context})
    answer: dict[str, Any] = json.loads(json_line(line, TODAY, anna.content.aliases()))
    return answer


def recorded(done: Workout) -> dict[str, Any]:
    """A workout as an entry of `tgbot read`, as far as both tell it."""
    return {
        "date": done.date.isoformat(),
        "sets": [set_json(one) for one in done.sets],
        "pain": None if done.pain is None else pain_json(done.pain),
        "note": done.note,
    }


def expected(entry: dict[str, Any]) -> dict[str, Any]:
    """An entry with what the chat fills in: today, and the first target's resistance."""
    sets = entry["sets"]
    if not any(one["resistance"] or one["also"] for one in sets):
        sets = [{**one, "resistance": {"kind": "bodyweight"}} for one in sets]
    day = entry["date"] or TODAY.isoformat()
    return {"date": day, "sets": sets, "pain": entry["pain"], "note": entry["note"]}


@pytest.mark.parametrize(
    "text",
    [
        "hip thrust 3x12 red band",
        "hip thrust 12, 12, 10 20kg @8",
        "hip thrust 40kgx10, 45kgx8",
        "hip thrust 3x10 red band + 1kg ankle weights",
        "hip thrust w 2x10 bw, 3x8 40kg",
        "hip thrust 10 left 9 right tempo 4-1-1-0",
        "hip thrust 3x45s 2s pause",
        "Mon hip thrust 4x10 green, left knee 3/10 // new shoes",
        "13.3. hip thrust 3x8 60 lb each rir 2",
        "hip thrust 3x6 15kg assisted",
        "🔴 hip thrust 3 × 12",
        "hip thrust 3x12 knee 0/10",
        "hip thrust amrap 14 20kg",
        "hip thrust 3x10",
    ],
)
def test_a_line_is_recorded_as_it_is_read(anna: Anna, text: str) -> None:
    [entry] = read(anna, text)["entries"]
    [done] = anna.workouts_of(anna.says(f"/log {text}"))
    assert done.exercise == EXERCISE
    assert recorded(done) == expected(entry)


@pytest.mark.parametrize(
    "text",
    [
        "hip thrust 3x99999",
        "hip thrust 4 10",
        "hip thrust 8-12",
        "hip thrust 3x12 tomorrow",
        "hip thrust 3x12 rpe 11",
        "hip thrust",
        "hip thrust 3x12; hip thrust 3x",
    ],
)
def test_what_is_refused_there_is_not_recorded_here(anna: Anna, text: str) -> None:
    assert "refused" in read(anna, text)
    anna.says(f"/log {text}")
    assert anna.count() == 0


@given(
    entry=entries.filter(lambda one: len(one.sets) <= 12),
    days=st.none() | st.integers(0, 300),
)
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_log_is_recorded_as_it_is_read_or_not_at_all(
    anna: Anna, entry: Entry, days: int | None
) -> None:
    day = None if days is None else TODAY - timedelta(days=days)
    mine = Entry("hip thrust", day, entry.sets, entry.pain, entry.note)
    text = write(mine, Context(today=TODAY))
    answer = read(anna, text)
    with anna.conn.begin_nested() as example:
        done = anna.workouts_of(anna.says(f"/log {text}"))
        wanted = [expected(one) for one in answer.get("entries", [])]
        # What is hardly meant is asked, and then nothing of it is recorded yet.
        assert [recorded(one) for one in done] in (wanted, [])
        assert done or not wanted or hardly_meant(wanted)
        example.rollback()


def hardly_meant(entries: list[dict[str, Any]]) -> bool:
    """Whether an entry is past what somebody does in a hip thrust, or counts 1, 2, 3."""
    sets = [one for entry in entries for one in entry["sets"]]
    loads = [one["resistance"] or {} for one in sets]
    loads += [other for one in sets for other in one["also"]]
    reps = [one["reps"] or 0 for one in sets]
    much = any(many > 75 for many in reps) or any((one["seconds"] or 0) > 180 for one in sets)
    counts = len(reps) >= COUNTS_TO and sorted(reps) == list(range(1, len(reps) + 1))
    return much or counts or any(kilos(one) > WITH_A_BARBELL for one in loads)


def kilos(load: dict[str, Any]) -> float:
    """What all pieces of a load weigh; nothing where it is a band."""
    pound = 0.45 if load.get("unit") == "lb" else 1
    return float(load.get("value") or 0) * (load.get("count") or 1) * pound


def test_the_date_of_another_year_is_kept(anna: Anna) -> None:
    [done] = anna.workouts_of(anna.says("/log 2025-11-20 hip thrust 3x12 red"))
    assert done.date == date(2025, 11, 20)
