"""Lines as people write them, put through the reader and judged by a table.

`hard_lines.md` says what the columns of both tables mean and who wrote them.
"""

import csv
import json
import unicodedata
from collections import Counter
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Literal

import pytest

from tgbot.training.as_json import pain_json, pain_value, set_json, set_value
from tgbot.training.notation import json_line

Json = dict[str, Any]
Verdict = Literal["right", "asked", "wrong"]

TABLES = tuple(
    Path(__file__).with_name(f"{name}_lines.tsv") for name in ("hard", "blind", "blind_again")
)
TODAY = date(2026, 3, 15)  # a Sunday
NAMES = frozenset({"hip thrust", "glute bridge", "plank", "squat", "squats", "kniebeuge"})
KINDS = frozenset(
    {"missing", "range", "absurd", "ambiguous", "date", "exercise"}
    | {"no_last_time", "leftover", "empty", "too_long"}
)
SET_DEFAULTS: Json = {"side": None, "kind": "work", "also": []}
EDGES = " .,;:!?()·-–—"


@dataclass(frozen=True)
class Line:
    """A row of the table; `readings` are the accepted records, `kinds` the accepted refusals.

    `kinds` None: may not be refused; empty: any refusal will do.
    """

    number: int
    sort: str
    context: Json
    text: str
    readings: tuple[list[Json], ...]
    kinds: frozenset[str] | None


@dataclass(frozen=True)
class Judged:
    """A row with the reader's answer and what that is worth."""

    line: Line
    answer: Json
    verdict: Verdict

    @property
    def miss(self) -> str:
        """The row as a failing test shows it."""
        shown = json.dumps(self.answer, ensure_ascii=False)
        return f"line {self.line.number} {self.verdict}: {self.line.text!r} gave {shown}"


def accepted(expected: Any) -> tuple[tuple[list[Json], ...], frozenset[str] | None]:
    """The records and the kinds of refusal that a cell of the last column accepts."""
    readings: list[list[Json]] = []
    kinds: frozenset[str] | None = None
    several = isinstance(expected, dict) and "any" in expected
    for choice in expected["any"] if several else [expected]:
        if isinstance(choice, list):
            readings.append(choice)
        else:
            told = choice["refused"]
            wanted = [told] if isinstance(told, str) else told
            kinds = frozenset() if wanted == ["any"] else frozenset(wanted)
    return tuple(readings), kinds


def lines(table: Path = TABLES[0]) -> list[Line]:
    """All rows of a table, of the hard lines unless told."""
    with table.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [
        Line(
            number,
            row["class"],
            json.loads(row["context"]),
            json.loads(row["text"]),
            *accepted(json.loads(row["expected"])),
        )
        for number, row in enumerate(rows, start=2)
    ]


def folded(words: str | None) -> str:
    """A name or a note without case, width, blanks and punctuation at its ends."""
    plain = unicodedata.normalize("NFKC", words or "").casefold()
    return " ".join(plain.strip(EDGES).split())


def bare(shape: Any) -> Any:
    """JSON without what says nothing: nulls, empty lists, a count of one."""
    if isinstance(shape, list):
        return [bare(part) for part in shape]
    if not isinstance(shape, dict):
        return shape
    kept = {key: bare(value) for key, value in shape.items() if value not in (None, [])}
    return {key: value for key, value in kept.items() if (key, value) != ("count", 1)}


def expanded(sets: list[Json]) -> list[Json]:
    """Sets of the table or of the reader, one each and with every default written."""
    each: list[Json] = []
    for shape in sets:
        one = bare(SET_DEFAULTS | {key: value for key, value in shape.items() if key != "x"})
        each += [one] * shape.get("x", 1)
    return each


def record(entries: list[Json]) -> list[Json]:
    """What entries record, in one form for the table's and the reader's."""
    return [
        {
            "exercise": folded(entry.get("exercise")),
            "date": entry.get("date"),
            "sets": expanded(entry["sets"]),
            "pain": None if entry.get("pain") is None else bare({"sharp": False} | entry["pain"]),
            "note": folded(entry.get("note")),
        }
        for entry in entries
    ]


def verdict(line: Line, answer: Json) -> Verdict:
    """Right, a question where a record was wanted (or of another kind), or a wrong record."""
    if "entries" in answer:
        made = record(answer["entries"])
        return "right" if made in [record(reading) for reading in line.readings] else "wrong"
    if line.kinds is None:
        return "asked"
    return "right" if not line.kinds or answer["refused"]["kind"] in line.kinds else "asked"


def answered(line: Line) -> Json:
    """What `tgbot read` answers to a row."""
    asked = {"text": line.text, "context": line.context}
    answer: Json = json.loads(json_line(json.dumps(asked), TODAY, NAMES))
    return answer


@pytest.fixture(scope="module", params=TABLES, ids=lambda table: table.stem)
def table(request: pytest.FixtureRequest) -> Path:
    """Each of the tables in turn."""
    chosen: Path = request.param
    return chosen


@pytest.fixture(scope="module")
def judged(table: Path) -> list[Judged]:
    """Every row of the table, read and judged once."""
    result = []
    for line in lines(table):
        answer = answered(line)
        result.append(Judged(line, answer, verdict(line, answer)))
    return result


def of(sort: str, judged: list[Judged]) -> tuple[list[Judged], Counter[Verdict], str]:
    """The rows of a class, how many got which verdict, and the misses as text."""
    rows = [row for row in judged if row.line.sort == sort]
    misses = [row.miss for row in rows if row.verdict != "right"]
    return rows, Counter(row.verdict for row in rows), "\n".join(misses)


def test_the_table_is_large_enough_and_names_only_what_the_interface_knows(
    table: Path,
) -> None:
    rows = lines(table)
    share = Counter(line.sort for line in rows)
    assert set(share) == {"sure", "most", "ask"}
    assert min(share.values()) >= 100
    assert len(rows) >= 350
    assert len({(line.text, json.dumps(line.context)) for line in rows}) == len(rows)
    for line in rows:
        assert (line.kinds or frozenset()) <= KINDS, line
        assert bool(line.readings) != (line.sort == "ask"), line


def test_every_expected_record_is_made_of_values_that_exist(table: Path) -> None:
    for line in lines(table):
        for entry in (entry for reading in line.readings for entry in reading):
            assert set(entry) <= {"exercise", "date", "sets", "pain", "note"}, line
            sets = [{**shape, "x": 1} for shape in entry["sets"]]
            values = [set_json(set_value(shape)) for shape in sets]
            assert expanded(sets) == expanded(values), line
            pain = entry.get("pain")
            assert pain is None or bare(pain_json(pain_value(pain))) == bare(
                {"sharp": False} | pain
            ), line


def test_a_line_that_can_be_read_one_way_only_is_read_so(judged: list[Judged]) -> None:
    rows, count, misses = of("sure", judged)
    assert count["wrong"] == 0, misses
    assert count["right"] >= 0.99 * len(rows), misses


def test_a_line_that_most_people_read_one_way_is_read_so(judged: list[Judged]) -> None:
    rows, count, misses = of("most", judged)
    assert count["wrong"] <= 0.04 * len(rows), misses
    assert count["right"] >= 0.92 * len(rows), misses


def test_a_line_to_be_asked_about_records_nothing(judged: list[Judged]) -> None:
    _, count, misses = of("ask", judged)
    assert count["wrong"] == 0, misses


def test_a_refusal_is_of_a_kind_that_fits(judged: list[Judged]) -> None:
    rows, count, misses = of("ask", judged)
    assert count["right"] >= 0.95 * len(rows), misses


def test_every_refusal_points_into_the_text(judged: list[Judged]) -> None:
    for row in judged:
        if "refused" in row.answer:
            start, end = row.answer["refused"]["span"]
            assert 0 <= start <= end <= len(row.line.text), row.miss


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (
            {"entries": [{"exercise": "Hip  Thrust", "sets": [{"reps": 10, "side": None}] * 3}]},
            "right",
        ),
        ({"entries": [{"exercise": "hip thrust", "sets": [{"reps": 10}] * 4}]}, "wrong"),
        ({"entries": [{"exercise": "hip thrust", "sets": [{"reps": 10, "rpe": 8}] * 3}]}, "wrong"),
        ({"entries": [{"exercise": None, "sets": [{"reps": 10}] * 3}]}, "wrong"),
        ({"refused": {"kind": "missing"}}, "asked"),
        ({"refused": {"kind": "range"}}, "right"),
    ],
)
def test_the_judge_tells_right_from_asked_from_wrong(answer: Json, expected: Verdict) -> None:
    reading = [{"exercise": "hip thrust", "sets": [{"reps": 10, "x": 3}]}]
    line = Line(1, "most", {}, "hip thrust 3x10", (reading,), frozenset({"range"}))
    assert verdict(line, answer) == expected
