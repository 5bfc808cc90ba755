"""What can be wrong in exercise.toml and programme.toml, one change a line."""

from decimal import Decimal
from pathlib import Path

import pytest

from tests.content.breaking import AT_LAST, Break, assert_is_refused, change, faults_of, line_of
from tgbot.content import load
from tgbot.training.resistance import Weight

SEED = "exercises/hip-thrust-with-leg-extension/exercise.toml"
BRIDGE = "exercises/glute-bridge/exercise.toml"
HOME = "programmes/glutes-and-legs-at-home/programme.toml"
START = 'start = "bodyweight"'

CASES = [
    Break("C004", SEED, 'group = "glutes"', "group = glutes", "group = glutes", "not TOML"),
    Break("C004", SEED, "minutes = 9", "minutes = 9\nminutes = 8", "minutes = 8", "not TOML"),
    Break("C004", HOME, "minutes = 25", "minutes 25", "minutes 25", "not TOML"),
    Break("C004", SEED, 'colour = "black" },\n]', 'colour = "black" },', AT_LAST, "not TOML"),
    Break("C010", SEED, "minutes =", "minits = 1\nminutes =", "minits", "minits"),
    Break("C010", SEED, 'id = "red"', 'id = "red", color = "x"', "color =", "5 → color"),
    Break("C011", SEED, 'group = "glutes"\n', "", "minutes", "group"),
    Break("C011", SEED, "{ min = 2, ", "{ ", "sets = { max", "ladder → sets → min"),
    Break("C011", SEED, 'id = "red", ', "", 'kind = "band", colour = "red"', "5 → id"),
    Break("C012", SEED, "minutes = 9", 'minutes = "9"', "minutes", "minutes"),
    Break("C012", SEED, "minutes = 9", "minutes = 0", "minutes", "minutes"),
    Break("C012", BRIDGE, "easiest = true", "easiest = 1", "easiest", "easiest"),
    Break("C012", SEED, '"glutes"', '"bottom"', "bottom", "bottom"),
    Break("C012", SEED, "3-0-2-0", "slow", '"slow"', "slow"),
    Break("C012", SEED, "value = 0.5", "value = -0.5", "-0.5", "value"),
    Break("C012", SEED, "value = 0.5", 'value = "0.5"', '"0.5"', "value"),
    Break("C012", SEED, 'kind = "ankle"', 'kind = "elbow"', "elbow", "elbow"),
    Break("C012", SEED, '"low back"', '"tail"', "tail", "tail"),
    Break("C012", SEED, '"tempo", "pause"]', '"tempo", "rest"]', '"rest"', "rest"),
    Break("C012", SEED, '["barbell"]', '"barbell"', "forbidden", "forbidden"),
    Break("C012", HOME, "min = 2", "min = 0", "days", "days → min"),
    Break("C012", HOME, '"dead-bug"', '"Dead bug"', "exercises =", "Dead bug"),
    Break("C012", HOME, '"bands"', '"ropes"', "ropes", "ropes"),
    Break("C012", SEED, "{ min = 2, max = 3 }", "4", "sets = 4", "sets"),
    Break("C012", SEED, "{ min = 2, max = 3 }", "[2, 3]", "sets = [", "sets"),
    Break("C012", SEED, "{ ankle = 2 }", "2", "max_kg", "max_kg"),
    Break("C012", HOME, "{ min = 2, max = 3 }", "3", "days = 3", "days"),
    Break("C012", SEED, 'colour = "yellow"', 'colour = "gelb"', "gelb", "gelb"),
    Break("C013", SEED, "min = 8, max = 15", "min = 15, max = 8", "reps = { ", "15 to 8"),
    Break("C013", SEED, "{ min = 2, max = 3 }", "{ min = 4, max = 3 }", "sets = {", "sets"),
    Break("C013", SEED, "step = 1", "step = 2", "step = 2", "never reach 15"),
    Break("C013", HOME, "min = 2", "min = 5", "days", "days"),
    Break("C014", SEED, 'id = "green"', 'id = "red"', 'colour = "green"', "number 5"),
    Break("C015", SEED, 'kind = "ankle"', 'kind = "barbell"', '"barbell", v', "forbids"),
    Break("C016", SEED, "value = 2,", "value = 2.5,", "2.5", "2 kg"),
    Break("C016", SEED, 'value = 2, unit = "kg"', 'value = 5, unit = "lb"', "= 5", "2 kg"),
    Break("C017", SEED, "[0, 1, 2]", "[0, 2, 1]", "pause = [", "do not grow"),
    Break("C017", SEED, '"4-0-2-0"', '"3-0-2-0"', "tempo = [", "twice"),
    Break("C017", SEED, '"2-0-2-0", "3-0-2-0"', '"3-0-2-0", "2-0-2-0"', "tempo = [", "slower"),
    Break("C017", SEED, "value = 0.5", "value = 1.5", '"ankle-1"', "no harder"),
    Break("C018", SEED, ', colour = "blue"', "", '"blue"', "band"),
    Break("C018", SEED, 'value = 2, unit = "kg"', "value = 2", '"ankle-2"', "ankle"),
    Break("C018", SEED, 'kind = "bodyweight"', 'kind = "bodyweight", count = 2', "count", "body"),
    Break("C019", SEED, START, 'start = "bodywait"', "start =", "bodywait"),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.id} {case.new or case.old}")
def test_a_wrong_fact_is_refused_with_its_line_and_a_mend(folder: Path, case: Break) -> None:
    assert_is_refused(folder, case)


def test_a_key_that_is_nearly_right_is_offered_right(folder: Path) -> None:
    change(folder, SEED, "minutes =", "minits = 1\nminutes =")
    assert faults_of(folder)[0].mend == "Did you mean “minutes”?"


def test_a_slug_that_is_nearly_right_is_offered_right(folder: Path) -> None:
    change(folder, HOME, '"dead-bug"', '"deadbug"')
    assert faults_of(folder)[0].mend == "Did you mean “dead-bug”?"


def test_every_fault_is_told_at_once_in_the_order_of_files_and_lines(folder: Path) -> None:
    bridge = change(folder, BRIDGE, "minutes = 6", "minutes = 0")
    change(folder, BRIDGE, 'id = "red"', 'id = "RED"')
    home = change(folder, HOME, "minutes = 25", "minutes = 999")
    assert [(fault.file, fault.line) for fault in faults_of(folder)] == [
        (str(bridge), line_of(bridge, "minutes")),
        (str(bridge), line_of(bridge, "RED")),
        (str(home), line_of(home, "minutes")),
    ]


def test_a_fault_reads_as_one_line_that_an_editor_can_jump_to(folder: Path) -> None:
    path = change(folder, SEED, '"low back"', '"tail"')
    text = str(faults_of(folder)[0])
    assert text.startswith(f"{path}:{line_of(path, 'tail')}: “tail” is no value for ")
    assert ". Mend: Use one of 'knee'," in text
    assert text.endswith("  [C012]")


def test_a_load_in_pounds_is_held_against_the_limit_in_kilograms(folder: Path) -> None:
    change(folder, SEED, 'value = 2, unit = "kg"', 'value = 4.4, unit = "lb"')
    ladder = load(folder).exercises["hip-thrust-with-leg-extension"].ladder
    assert Weight(Decimal("4.4"), "lb", "ankle") in [rung.resistance for rung in ladder.rungs]
