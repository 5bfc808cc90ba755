"""What is asked, and how: the kind, the part, the reason and each way it can be read."""

from typing import Any

import pytest

from tests.training.notation.written_logs import TODAY
from tgbot.training.notation import Reading, Refusal, as_sentence, context_of, read

Json = dict[str, Any]

LAST = {"last": {"kind": "weight", "value": 40, "unit": "kg"}, "last_sets": [12, 12, 10]}
BLACK = {"last": {"kind": "band", "colour": "black"}, "last_sets": [12]}

ASKED: list[tuple[str, Json, str, str, str, tuple[str, ...]]] = [
    # text, context, kind, part, why, readings
    ("12", {}, "ambiguous", "12", "lone", ("1×12",)),
    ("4 10", {}, "ambiguous", "4 10", "two_numbers", ("4×10", "4, 10")),
    ("12-10", {}, "ambiguous", "12-10", "two_numbers", ("12×10", "12, 10")),
    ("3/12", {}, "ambiguous", "3/12", "two_numbers", ("3×12", "3, 12")),
    ("3x10/9/8", {}, "ambiguous", "3x10/9/8", "count_and_list",
     ("10, 9, 8", "3×10, 1×9, 1×8")),
    ("4x10 @8", {}, "ambiguous", "@8", "load_or_effort", ("4×10 · 8 kg", "4×10 · RPE 8")),
    ("@8 4x10", {"unit": "lb"}, "ambiguous", "@8", "load_or_effort",
     ("4×10 · 8 lb", "4×10 · RPE 8")),
    ("3x12 red felt 4/10", {}, "ambiguous", "felt 4/10", "effort_or_pain",
     ("3×12 · red band · RPE 4", "3×12 · red band · pain 4/10")),
    ("3x12, felt like a 7 out of 10", {}, "ambiguous", "felt like a 7 out of 10",
     "effort_or_pain", ("3×12 · RPE 7", "3×12 · pain 7/10")),
    ("felt 4/10, 3x12 red", {}, "ambiguous", "felt 4/10", "effort_or_pain",
     ("3×12 · red band · RPE 4", "3×12 · red band · pain 4/10")),
    ("3x12 felt great 4/10", {}, "ambiguous", "4/10", "effort_or_pain",
     ("3×12 · RPE 4 // felt great", "3×12 · pain 4/10 // felt great")),
    ("3x12, knee felt 4/10", {}, "ambiguous", "felt 4/10", "effort_or_pain",
     ("3×12 · RPE 4 // knee", "3×12 · knee 4/10")),
    ("same, felt 8/10", LAST, "ambiguous", "felt 8/10", "effort_or_pain",
     ("12, 12, 10 · 40 kg · RPE 8", "12, 12, 10 · 40 kg · pain 8/10")),
    ("3x12 rot, fühlte sich an wie 7/10", {"language": "de"}, "ambiguous",
     "fühlte sich an wie 7/10", "effort_or_pain",
     ("3×12 · red band · RPE 7", "3×12 · red band · pain 7/10")),
    ("3x12 felt 12/10", {}, "absurd", "12", "pain", ()),
    ("3x10 -15kg", LAST, "ambiguous", "-15kg", "help_or_load",
     ("3×10 · 25 kg", "3×10 · 15 kg assistance", "3×10 · 15 kg")),
    ("4x40m", {}, "ambiguous", "40m", "metres_or_minutes", ("4×40 metres", "4×40 min")),
    ("walk 1 h", {}, "ambiguous", "1 h", "hours", ("walk: 1×60 min",)),
    ("3x10 rpe 7, 8, 9", {}, "ambiguous", "rpe 7, 8, 9", "efforts_listed", ()),
    ("same but +1 rep", LAST, "ambiguous", "+1 rep", "reps_changed", ()),
    ("plank 1:30", {}, "ambiguous", "1:30", "clock", ("plank: 1×90 s",)),
    ("10 red, 9, 8 green", {}, "ambiguous", "9, 8", "which_load", ()),
    ("Mon squat 3x8; dead bug 3x8", {}, "ambiguous", "Mon squat 3x8; dead bug 3x8", "date_of_all",
     ("2026-03-09 · squat: 3×8\n2026-03-09 · dead bug: 3×8",
      "2026-03-09 · squat: 3×8\n2026-03-15 · dead bug: 3×8")),
    ("8-12", {}, "range", "8-12", "", ("1×12",)),
    ("3x8-12", {}, "range", "8-12", "", ("3×12",)),
    ("3-4x10", {}, "range", "3-4", "", ("4×10", "3×10")),
    ("3x10 rir 1-2", {}, "range", "rir 1-2", "rir", ("3×10 · RIR 1", "3×10 · RIR 2")),
    ("3/4 4x10", {}, "date", "3/4", "two_dates", ("2025-04-03 · 4×10", "2026-03-04 · 4×10")),
    ("tomorrow 4x10", {}, "date", "tomorrow", "future",
     ("2026-03-15 · 4×10", "2026-03-14 · 4×10")),
    ("2025-03-14 4x10", {}, "date", "2025-03-14", "too_old", ("2026-03-14 · 4×10",)),
    ("31.2. 4x10", {}, "date", "31.2.", "no_such_day", ("2026-03-14 · 4×10",)),
    ("same", {}, "no_last_time", "same", "nothing", ()),
    ("+5lb", LAST, "no_last_time", "+5lb", "other_unit", ()),
    ("next band", BLACK, "no_last_time", "next band", "strongest_band", ()),
    ("done", {}, "missing", "done", "nothing_planned", ("3×12",)),
    (" hip thrust ", {}, "missing", " hip thrust ", "nothing", ()),
    ("hip thrust red", {}, "missing", "hip thrust red", "nothing", ()),
    ("squat 3 sets 60kg", {}, "missing", "3 sets", "reps", ("squat: 3×12 · 60 kg",)),
    ("3 sets", {}, "missing", "3 sets", "reps", ("3×12",)),
    ("4x10 knee pain", {}, "missing", "knee pain", "pain_score", ("4×10 · knee 3/10",)),
    ("3x6 assisted", {}, "missing", "assisted", "help", ("3×6 · 15 kg assistance",)),
    ("3 sets x12x", {}, "leftover", "x12x", "", ("3×12",)),
    ("3x12 roht", {}, "leftover", "roht", "typo", ("3×12 · red band",)),
    ("40 на 10", {}, "ambiguous", "40 на 10", "order", ("1×10 · 40 kg", "40×10")),
    ("3x10 x2", {}, "ambiguous", "x2", "times_what", ("3×10", "3×10 · 2 kg")),
    ("555 123 456", {}, "ambiguous", "555 123 456", "no_sets", ("555, 123, 456",)),
    ("squat at 10, 11, 12", {}, "ambiguous", "10, 11, 12", "no_sets", ()),
    ("4x10 except the last", {}, "ambiguous", "except", "taken_back", ()),
    ("same but lighter", LAST, "ambiguous", "lighter", "taken_back", ()),
    ("maybe 3x12", {}, "leftover", "maybe", "intent", ("3×12",)),
    ("не смог сделать 3х12", {}, "leftover", "не смог", "intent", ("сделать: 3×12",)),
    ("3 kids and 2 dogs", {}, "ambiguous", "3", "lone_number", ()),
    ("lunch 1:30, 2:45", {}, "ambiguous", "1:30, 2:45", "clock", ("lunch: 1×90 s",)),
    ("4x10 bnad", {}, "leftover", "bnad", "typo", ("4×10 · band",)),
    ("4x10 red gren", {}, "leftover", "gren", "typo", ()),
    ("4x10 then rest 90s", {}, "leftover", "rest 90s", "rest", ("4×10",)),
    ("Monday workout: squat 3x10", {}, "leftover", "squat", "two_exercises",
     ("2026-03-09 · workout: 3×10",)),
    ("squat 3x10 bench 3x8", {}, "leftover", "bench", "between_sets",
     ("squat: 3×10\nbench: 3×8",)),
    ("3x10 100 stone", {}, "leftover", "100 stone", "unknown_unit", ()),
    ("what about 3x12?", {}, "leftover", "?", "", ()),
    ("", {}, "empty", "", "", ()),
    (" \u200b ", {}, "empty", " \u200b ", "", ()),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "context", "kind", "part", "why", "readings"),
    ASKED,
    ids=[repr(asked[0]) for asked in ASKED],
)
def test_what_cannot_be_read_is_asked(
    text: str, context: Json, kind: str, part: str, why: str, readings: tuple[str, ...]
) -> None:
    known = context_of(context, TODAY, frozenset())
    result = read(text, known)
    assert isinstance(result, Refusal), result
    assert (result.kind, result.part, result.why) == (kind, part, why)
    assert result.readings == readings
    assert isinstance(read(result.example, known), Reading)


LIMITS: list[tuple[str, str, str]] = [
    # the most that is accepted, one more than that, the limit's name
    ("50x1", "51x1", "sets"),
    ("1x1000", "1x1001", "reps"),
    ("3x1", "3x0", "reps"),
    ("3x1 1000kg", "3x1 1001kg", "load"),
    ("3x1 2204lb", "3x1 2205lb", "load"),
    ("1x86400s", "1x86401s", "seconds"),
    ("run 1000 km", "run 1001 km", "distance"),
    ("3x1 rpe 10", "3x1 rpe 10.5", "rpe"),
    ("3x1 rpe 1", "3x1 rpe 0.5", "rpe"),
    ("3x1 rir 5", "3x1 rir 6", "rir"),
    ("3x1 tempo 30-0-0-0", "3x1 tempo 31-0-0-0", "tempo"),
    ("3x1 pause 600s", "3x1 pause 601s", "pause"),
    ("3x1 knee 10/10", "3x1 knee 11/10", "pain"),
    ("50x1; 10x1", "50x1; 11x1", "message_sets"),
    (f"3x1 // {'a' * 500}", f"3x1 // {'a' * 501}", "note"),
    (f"3x1 // {'a' * 500}{' ' * 3589}", f"3x1 // {'a' * 500}{' ' * 3590}", "text"),
]


@pytest.mark.parametrize(("within", "beyond", "limit"), LIMITS, ids=[row[2] for row in LIMITS])
def test_a_limit_is_named_when_it_is_passed(within: str, beyond: str, limit: str) -> None:
    context = context_of({}, TODAY, frozenset())
    assert isinstance(read(within, context), Reading)
    result = read(beyond, context)
    assert isinstance(result, Refusal), result
    assert result.kind == ("too_long" if limit in ("note", "text") else "absurd")
    assert result.limit is not None
    assert result.limit.name == limit


def test_a_number_of_the_interface_is_refused_as_it_says() -> None:
    result = read("3x99999", context_of({}, TODAY, frozenset()))
    assert isinstance(result, Refusal)
    assert (result.kind, result.span, result.part) == ("absurd", (2, 7), "99999")
    assert result.example == "3x12"


def test_more_sets_than_anybody_does_are_not_swapped_but_offered() -> None:
    result = read("60x3", context_of({}, TODAY, frozenset()))
    assert isinstance(result, Refusal)
    assert (result.kind, result.readings) == ("absurd", ("3×60", "1×3 · 60 kg"))


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("45x10, 50x10, 55x8", "1×10 · 45 kg, 1×10 · 50 kg, 1×8 · 55 kg"),
        ("60x5 70x5 80x3", "1×5 · 60 kg, 1×5 · 70 kg, 1×3 · 80 kg"),
        ("45x10, 50x10", "1×10 · 45 kg, 1×10 · 50 kg"),
        ("squat\n60x5\n80x5 // not 90x5", "squat: 1×5 · 60 kg, 1×5 · 80 kg // not 90x5"),
        ("2x10 bw, 60x5, 70x5", "2×10 · bodyweight, 1×5 · 60 kg, 1×5 · 70 kg"),
    ],
)
def test_a_list_of_weights_as_in_the_gym_is_asked_with_the_weights(text: str, way: str) -> None:
    context = context_of({}, TODAY, frozenset())
    result = read(text, context)
    assert isinstance(result, Refusal)
    assert (result.kind, result.readings, result.example) == ("absurd", (way,), way)
    assert isinstance(read(way, context), Reading)


@pytest.mark.parametrize("strange", ["hola", "مرحبا", "salut tous"])
def test_words_that_are_no_exercise_are_named_where_one_stands_behind(strange: str) -> None:
    names = frozenset({"hip thrust", "dead bug"})
    result = read(f"{strange} 3x12 hip thrust", context_of({}, TODAY, names))
    assert isinstance(result, Refusal)
    assert (result.kind, result.part, result.why) == ("leftover", strange, "no_exercise")
    assert result.readings == ("hip thrust: 3×12",)
    second = read("dead bug 3x12 hip thrust", context_of({}, TODAY, names))
    assert isinstance(second, Refusal)
    assert (second.part, second.why) == ("hip thrust", "two_exercises")


def test_a_lone_number_is_handed_over_for_the_chat() -> None:
    result = read("hip thrust 12 felt good", context_of({}, TODAY, frozenset()))
    assert isinstance(result, Refusal)
    assert result.lone == 12
    assert result.readings == ("hip thrust: 1×12 // felt good",)


def test_the_line_is_named() -> None:
    result = read("squat 3x8\nbench 8-12\nrow 3x8", context_of({}, TODAY, frozenset()))
    assert isinstance(result, Refusal)
    assert (result.line, result.part) == (2, "8-12")
    assert result.readings == ("squat: 3×8\nbench: 1×12\nrow: 3×8",)


def test_the_span_counts_in_the_text_as_it_was_sent() -> None:
    text = "\u202e３×１２ red ﬁne 12/10?"
    result = read(text, context_of({}, TODAY, frozenset()))
    assert isinstance(result, Refusal)
    assert text[slice(*result.span)] == result.part


@pytest.mark.parametrize("asked", ASKED, ids=[repr(asked[0]) for asked in ASKED])
def test_a_refusal_can_be_said_in_a_sentence(asked: tuple[Any, ...]) -> None:
    result = read(asked[0], context_of(asked[1], TODAY, frozenset()))
    assert isinstance(result, Refusal)
    sentence = as_sentence(result)
    assert result.part in sentence or result.kind == "empty"
    assert (result.readings or (result.example,))[0] in sentence
    assert "{" not in sentence


TRAPS = [
    "3x12@40,45,50", "3x12 40, 45, 50kg", "3x12 10 9 8", "3x12 bw+10", "3x12 bar + 20kg",
    "2x10 rosso, 1x8 green", "12 40kg, 10, 8 45kg", "3x8, 40kg x 8", "3x12 rpe 8,5",
    "3x8 (failed)", "3x12 40", "3x12 40 @8", "3x12 red 5", "40 3x12", "10 @8, 8 @9",
    "3x12 @8 red", "7:30", "see you at 7:30", "3x12 at 7:30", "3x12 20 min", "3x12 in 20 min",
    "3x12 60s rest", "3x12 red/green", "3x12 red green", "3x12 40kg 45kg", "12x40kg", "5x100kg",
    "4x10,5kg", "3x1:75", "4x1O", "3x12xyz", "3x12x", "x12", "4x", "3.5x12", "10²", "3x12 70%",
    "3x12 ~40kg", "3x12 level 5", "3x12 = 36", "14.3 3x12", "3x12 red 3/10",
    "3x12 same as Monday", "3x12 knee 3/10 hip 4/10", "Mon 3x12 Tue", "3x12 1m", "100 kg",
    "red", "+5", "3x8+", "3x12 tempo 31X0", "plan: 3x12", "how to 3x12",
    "hip thrust 3x12, then squat 3x8", "3x12 RIR 1,5", "2x12 rir 1,5", "3x12,5", "3x12,5 red",
    "2,5x12", "2,75 x 12", "2,5x3x12", "3x12 knee pain 6 weeks", "3x12, knee hurt for 3 days",
    "3x12 Knieschmerz 2 Tage", "3x12 rodilla duele 3 meses", "3x12 knee pain 3 reps",
    "3x12, 6 weeks",
]  # fmt: skip


@pytest.mark.parametrize("text", TRAPS)
def test_a_wrong_record_is_worse_than_a_question(text: str) -> None:
    assert isinstance(read(text, context_of({}, TODAY, frozenset())), Refusal)


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("3x12 RIR 1,5", ("3×12 · RIR 1.5", "3×12 · RIR 1, 1×5")),
        ("3x12,5", ("3×12, 1×5", "3×12")),
        ("2,5x12", ("1×12 · 2.5 kg", "1×2, 5×12")),
    ],
)
def test_a_comma_that_may_be_a_decimal_is_asked_with_both_readings(
    text: str, readings: tuple[str, ...]
) -> None:
    result = read(text, context_of({}, TODAY, frozenset()))
    assert isinstance(result, Refusal)
    assert (result.kind, result.why, result.readings) == ("ambiguous", "comma", readings)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("12,10,8", "12, 10, 8"),
        ("10,5", "10, 5"),
        ("4x10, 8", "4×10, 1×8"),
        ("3x12, 5", "3×12, 1×5"),
        ("2x10,3x8", "2×10, 3×8"),
        ("12,10,5x8", "1×12, 1×10, 5×8"),
        ("12 rir 1, 5 rir 2", "1×12 · RIR 1, 1×5 · RIR 2"),
        ("3x12 rir 2, 5kg", "3×12 · 5 kg · RIR 2"),
        ("3x12 knee pain ?/10 6 weeks", "3×12 · knee ?/10 // 6 weeks"),
        ("3x12 knee 3/10 6 weeks", "3×12 · knee 3/10 // 6 weeks"),
        ("3x12 knee pain 3", "3×12 · knee 3/10"),
    ],
)
def test_what_is_no_decimal_and_no_score_is_read_as_before(text: str, kept: str) -> None:
    result = read(text, context_of({}, TODAY, frozenset()))
    assert not isinstance(result, Refusal)
    assert [one.canonical for one in result.entries] == [kept]
