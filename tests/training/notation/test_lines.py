"""The specification's lines, each with its context and the whole JSON that `tgbot read` answers."""

import json
from typing import Any

import pytest

from tests.training.notation.written_logs import TODAY
from tgbot.training.notation import json_line

Json = dict[str, Any]

BW = {"kind": "bodyweight"}
LAST = {"last": {"kind": "weight", "value": 40, "unit": "kg"}, "last_sets": [12, 12, 10]}
PLAN = {"planned": {"sets": 3, "reps": 12, "resistance": {"kind": "band", "colour": "red"}}}
HELPED = {"last": {"kind": "assistance", "value": 20, "unit": "kg"}, "last_sets": [6, 6]}
RED_LAST = {"last": {"kind": "band", "colour": "red"}, "last_sets": [12, 12]}


def band(colour: str | None = None, level: str | None = None, count: int = 1) -> Json:
    return {"kind": "band", "colour": colour, "level": level, "count": count}


def weight(value: float, unit: str = "kg", on: str | None = None, count: int = 1) -> Json:
    return {"kind": "weight", "value": value, "unit": unit, "on": on, "count": count}


def help_(value: float) -> Json:
    return {"kind": "assistance", "value": value, "unit": "kg"}


def sets(times: int, reps: int | None = None, **more: Any) -> list[Json]:
    one = {
        "reps": reps, "seconds": None, "distance": None, "resistance": None, "also": [],
        "rpe": None, "rir": None, "tempo": None, "pause_s": None, "side": None, "kind": "work",
    }  # fmt: skip
    return [one | more] * times


def pain(score: int | None, site: str | None, side: str | None = None, sharp: bool = False) -> Json:
    return {"score": score, "site": site, "side": side, "sharp": sharp}


RED, GREEN = band("red"), band("green")

LINES: list[tuple[str, Json, list[Json], Json, str]] = [
    # text, context, sets, the rest of the entry, canonical
    ("3x½ min", {}, sets(3, seconds=30), {}, "3×30 s"),
    ("squat 3x.5 min", {}, sets(3, seconds=30), {"exercise": "squat"}, "squat: 3×30 s"),
    ("4x10", {}, sets(4, 10), {}, "4×10"),
    ("4 × 10", {}, sets(4, 10), {}, "4×10"),
    ("4 sets of 10", {}, sets(4, 10), {}, "4×10"),
    ("4 sets by 10", {}, sets(4, 10), {}, "4×10"),
    ("4 sets 10 reps", {}, sets(4, 10), {}, "4×10"),
    ("10,9,8", {}, sets(1, 10) + sets(1, 9) + sets(1, 8), {}, "10, 9, 8"),
    ("10, 9 and 8", {}, sets(1, 10) + sets(1, 9) + sets(1, 8), {}, "10, 9, 8"),
    ("10/9/8", {}, sets(1, 10) + sets(1, 9) + sets(1, 8), {}, "10, 9, 8"),
    ("10-9-8", {}, sets(1, 10) + sets(1, 9) + sets(1, 8), {}, "10, 9, 8"),
    ("12, 10", {}, sets(1, 12) + sets(1, 10), {}, "12, 10"),
    (
        "40kgx10, 45kgx8",
        {},
        sets(1, 10, resistance=weight(40)) + sets(1, 8, resistance=weight(45)),
        {},
        "1×10 · 40 kg, 1×8 · 45 kg",
    ),
    (
        "2x10 red, 1x8 green",
        {},
        sets(2, 10, resistance=RED) + sets(1, 8, resistance=GREEN),
        {},
        "2×10 · red band, 1×8 · green band",
    ),
    ("3x10 green", {}, sets(3, 10, resistance=GREEN), {}, "3×10 · green band"),
    ("green band 3x10", {}, sets(3, 10, resistance=GREEN), {}, "3×10 · green band"),
    ("3x10 light band", {}, sets(3, 10, resistance=band(level="light")), {}, "3×10 · light band"),
    ("3x10 2 red bands", {}, sets(3, 10, resistance=band("red", count=2)), {},
     "3×10 · 2 red bands"),
    ("3x10 mauve band", {}, sets(3, 10, resistance=band("mauve")), {}, "3×10 · mauve band"),
    ("3x10 ⚫", {}, sets(3, 10, resistance=band("black")), {}, "3×10 · black band"),
    ("4x10 @40kg", {}, sets(4, 10, resistance=weight(40)), {}, "4×10 · 40 kg"),
    ("40kg 4x10", {}, sets(4, 10, resistance=weight(40)), {}, "4×10 · 40 kg"),
    ("4x10x40kg", {}, sets(4, 10, resistance=weight(40)), {}, "4×10 · 40 kg"),
    ("40kg x 10 x 4", {}, sets(4, 10, resistance=weight(40)), {}, "4×10 · 40 kg"),
    ("4x10x40", {"unit": "lb"}, sets(4, 10, resistance=weight(40, "lb")), {}, "4×10 · 40 lb"),
    ("4x10 @40", {}, sets(4, 10, resistance=weight(40)), {}, "4×10 · 40 kg"),
    ("3x8 22,5kg", {}, sets(3, 8, resistance=weight(22.5)), {}, "3×8 · 22.5 kg"),
    ("3x8 45#", {}, sets(3, 8, resistance=weight(45, "lb")), {}, "3×8 · 45 lb"),
    (
        "3x10 10kg dumbbells per hand",
        {},
        sets(3, 10, resistance=weight(10, on="dumbbell", count=2)),
        {},
        "3×10 · 10 kg dumbbell each",
    ),
    (
        "3x10 1.5kg ankle weights",
        {},
        sets(3, 10, resistance=weight(1.5, on="ankle")),
        {},
        "3×10 · 1.5 kg ankle weight",
    ),
    ("3x10 bw", {}, sets(3, 10, resistance=BW), {}, "3×10 · bodyweight"),
    ("3x10 no band", {}, sets(3, 10, resistance=BW), {}, "3×10 · bodyweight"),
    ("3x10 bw + 5kg", {}, sets(3, 10, resistance=weight(5)), {}, "3×10 · 5 kg"),
    (
        "3x10 red band + 1kg ankle weights",
        {},
        sets(3, 10, resistance=RED, also=[weight(1, on="ankle")]),
        {},
        "3×10 · red band + 1 kg ankle weight",
    ),
    ("3x6 15 kg help", {}, sets(3, 6, resistance=help_(15)), {}, "3×6 · 15 kg assistance"),
    ("3x6 -15kg", HELPED, sets(3, 6, resistance=help_(15)), {}, "3×6 · 15 kg assistance"),
    (
        "+2.5kg",
        LAST,
        sets(2, 12, resistance=weight(42.5)) + sets(1, 10, resistance=weight(42.5)),
        {},
        "12, 12, 10 · 42.5 kg",
    ),
    ("3x10 same weight", LAST, sets(3, 10, resistance=weight(40)), {}, "3×10 · 40 kg"),
    ("again", RED_LAST, sets(2, 12, resistance=RED), {}, "2×12 · red band"),
    ("next band", RED_LAST, sets(2, 12, resistance=GREEN), {}, "2×12 · green band"),
    (
        "next band",
        RED_LAST | {"bands": ["red", "purple"]},
        sets(2, 12, resistance=band("purple")),
        {},
        "2×12 · purple band",
    ),
    ("as planned", PLAN, sets(3, 12, resistance=RED), {}, "3×12 · red band"),
    ("done @8", PLAN, sets(3, 12, resistance=RED, rpe=8), {}, "3×12 · red band · RPE 8"),
    ("3x45s", {}, sets(3, seconds=45), {}, "3×45 s"),
    ("3 x 1:30", {}, sets(3, seconds=90), {}, "3×90 s"),
    ('3x45"', {}, sets(3, seconds=45), {}, "3×45 s"),
    ("3x45", {"mode": "hold"}, sets(3, seconds=45), {}, "3×45 s"),
    ("same", {"mode": "hold", "last_sets": [45, 40]}, sets(1, seconds=45) + sets(1, seconds=40), {},
     "1×45 s, 1×40 s"),
    (
        "4x40m",
        {"mode": "distance"},
        sets(4, distance={"value": 40, "unit": "m"}),
        {},
        "4×40 m",
    ),
    ("4x10 40kg @8", {}, sets(4, 10, resistance=weight(40), rpe=8), {}, "4×10 · 40 kg · RPE 8"),
    ("4x10 rir 2", {}, sets(4, 10, rir=2), {}, "4×10 · RIR 2"),
    ("4x10 to failure", {}, sets(4, 10, rir=0), {}, "4×10 · RIR 0"),
    ("amrap 14", {}, sets(1, 14, kind="amrap"), {}, "amrap 14"),
    ("14+", {}, sets(1, 14, kind="amrap"), {}, "amrap 14"),
    ("4x10 tempo 4-1-1-0", {}, sets(4, 10, tempo="4-1-1-0"), {}, "4×10 · tempo 4-1-1-0"),
    ("4x10 4110 tempo", {}, sets(4, 10, tempo="4-1-1-0"), {}, "4×10 · tempo 4-1-1-0"),
    ("4x10 2s pause", {}, sets(4, 10, pause_s=2), {}, "4×10 · pause 2 s"),
    ("4x10 paused 2s", {}, sets(4, 10, pause_s=2), {}, "4×10 · pause 2 s"),
    ("3x10/side", {}, sets(3, 10, side="each"), {}, "3×10 · each side"),
    ("3x10 each", {}, sets(3, 10, side="each"), {}, "3×10 · each side"),
    ("3x10 10kg each", {}, sets(3, 10, resistance=weight(10, count=2)), {}, "3×10 · 10 kg each"),
    (
        "10 left 9 right",
        {},
        sets(1, 10, side="left") + sets(1, 9, side="right"),
        {},
        "1×10 · left, 1×9 · right",
    ),
    ("l10 r9", {}, sets(1, 10, side="left") + sets(1, 9, side="right"), {},
     "1×10 · left, 1×9 · right"),
    (
        "w 2x10 bw, 3x8 40kg",
        {},
        sets(2, 10, resistance=BW, kind="warmup") + sets(3, 8, resistance=weight(40)),
        {},
        "warm-up 2×10 · bodyweight, 3×8 · 40 kg",
    ),
    ("drop 8", {}, sets(1, 8, kind="drop"), {}, "drop 1×8"),
    ("failed 6", {}, sets(1, 6, kind="failed"), {}, "failed 1×6"),
    ("Mon 4x10", {}, sets(4, 10), {"date": "2026-03-09"}, "2026-03-09 · 4×10"),
    ("Sunday 4x10", {}, sets(4, 10), {"date": "2026-03-15"}, "2026-03-15 · 4×10"),
    ("20.11. 4x10", {}, sets(4, 10), {"date": "2025-11-20"}, "2025-11-20 · 4×10"),
    ("3/4 4x10", {"language": "de"}, sets(4, 10), {"date": "2025-04-03"}, "2025-04-03 · 4×10"),
    ("3/4 4x10", {"language": "en-US"}, sets(4, 10), {"date": "2026-03-04"}, "2026-03-04 · 4×10"),
    ("4x10, knee 3/10", {}, sets(4, 10), {"pain": pain(3, "knee")}, "4×10 · knee 3/10"),
    (
        "4x10 stabbing pain in the left knee 6/10",
        {},
        sets(4, 10),
        {"pain": pain(6, "knee", "left", True)},
        "4×10 · sharp left knee pain 6/10",
    ),
    ("4x10 no pain", {}, sets(4, 10), {"pain": pain(0, None)}, "4×10 · no pain"),
    ("4x10 // new shoes", {}, sets(4, 10), {"note": "new shoes"}, "4×10 // new shoes"),
    ("4x10 # new shoes", {}, sets(4, 10), {"note": "new shoes"}, "4×10 // new shoes"),
    ("4x10 — new shoes", {}, sets(4, 10), {"note": "new shoes"}, "4×10 // new shoes"),
    ("4x10 felt easy", {}, sets(4, 10), {"note": "felt easy"}, "4×10 // felt easy"),
    (
        "hip trust 4x10 60kg",
        {},
        sets(4, 10, resistance=weight(60)),
        {"exercise": "hip trust"},
        "hip trust: 4×10 · 60 kg",
    ),
    ("4x10 hip thrust", {}, sets(4, 10), {"exercise": "hip thrust"}, "hip thrust: 4×10"),
    ("4x10 thrust", {}, sets(4, 10), {"note": "thrust"}, "4×10 // thrust"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "context", "done", "more", "canonical"), LINES, ids=[line[0] for line in LINES]
)
def test_a_line_becomes_the_whole_answer(
    text: str, context: Json, done: list[Json], more: Json, canonical: str
) -> None:
    names = frozenset({"Hip Thrust", "dead bug"})
    answer = json.loads(json_line(json.dumps({"text": text, "context": context}), TODAY, names))
    entry = {
        "exercise": None, "date": None, "sets": done, "pain": None, "note": None,
        "canonical": canonical,
    }  # fmt: skip
    assert answer == {"entries": [entry | more]}


def test_exercises_are_separated_by_lines_or_semicolons() -> None:
    lined = json_line(json.dumps({"text": "hip thrust 3x10\ndead bug 3x8"}), TODAY)
    joined = json_line(json.dumps({"text": "hip thrust 3x10; dead bug 3x8"}), TODAY)
    assert lined == joined
    assert [entry["exercise"] for entry in json.loads(lined)["entries"]] == [
        "hip thrust",
        "dead bug",
    ]


def test_one_line_that_cannot_be_read_refuses_the_whole_message() -> None:
    answer = json.loads(json_line(json.dumps({"text": "hip thrust 3x10\ndead bug 8-12"}), TODAY))
    assert answer["refused"]["kind"] == "range"
    assert answer["refused"]["part"] == "8-12"
    assert "entries" not in answer
