"""What can be wrong between files: names of nobody, circles, dead ends, names of two."""

from pathlib import Path

import pytest

from tests.content.breaking import (
    Break,
    assert_is_a_sentence,
    assert_is_refused,
    change,
    faults_of,
    line_of,
)

SEED = "exercises/hip-thrust-with-leg-extension/exercise.toml"
BRIDGE = "exercises/glute-bridge/exercise.toml"
SQUAT = "exercises/bodyweight-squat/exercise.toml"
THRUST = "exercises/hip-thrust/exercise.toml"
THRUST_TEXT = "exercises/hip-thrust/en.md"
HOME = "programmes/glutes-and-legs-at-home/programme.toml"

OWN_EASIER = 'regressions = ["glute-bridge"]'
BRIDGE_EASIEST = 'easiest = true\nprogressions = ["hip-thrust"]'

CASES = [
    Break("C030", SQUAT, '"leg-extension"', '"leg-extenson"', "regressions", "leg-extenson"),
    Break("C030", SEED, 'exercise = "leg-extension"', 'exercise = "legs"', '"legs"', "legs"),
    Break("C030", THRUST, "progressions = [", 'progressions = ["row", ', "progress", "row"),
    Break("C030", BRIDGE, 'alternatives = ["', 'alternatives = ["my-', "alternatives", "my-hip"),
    Break("C030", HOME, '"dead-bug"', '"dead-bugs"', "exercises =", "dead-bugs"),
    Break("C030", HOME, '"hip-and-knee-warm-up"', '"warm-up"', "warm_up", "warm-up"),
    Break("C033", THRUST, "progressions = [", 'progressions = ["glute-bridge", ', "regr", "among"),
    Break("C033", SQUAT, '"leg-extension"', '"hip-and-knee-warm-up"', "regressions", "drill"),
    Break("C036", BRIDGE, "alternatives", 'regressions = ["leg-extension"]\nalternatives',
          "easiest", "yet names easier"),
    Break("C037", HOME, '"dead-bug"', '"side-lying-leg-raise"', "exercises =", "twice"),
    Break("C038", SEED, "reps = 12", "reps = 16", "[[prerequisites]]", "3×15 is its most"),
    Break("C038", SEED, "sets = 3", "sets = 4", "[[prerequisites]]", "4×12"),
    Break("C037", HOME, '"dead-bug"', '"hip-and-knee-warm-up"', "exercises =", "twice"),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.id} {case.new}")
def test_a_wrong_link_is_refused_with_its_line_and_a_mend(folder: Path, case: Break) -> None:
    assert_is_refused(folder, case)


def test_a_circle_of_regressions_is_shown_whole_at_each_of_its_links(folder: Path) -> None:
    bridge = change(folder, BRIDGE, BRIDGE_EASIEST, 'regressions = ["hip-thrust"]')
    thrust = folder / THRUST
    faults = [fault for fault in faults_of(folder) if fault.id == "C031"]
    assert [(fault.file, fault.line) for fault in faults] == [
        (str(bridge), line_of(bridge, "regressions")),
        (str(thrust), line_of(thrust, "regressions")),
    ]
    assert "glute-bridge → hip-thrust → glute-bridge" in faults[0].what
    assert_is_a_sentence(faults[0].mend)


def test_an_exercise_that_is_easier_than_itself_is_a_circle(folder: Path) -> None:
    change(folder, THRUST, OWN_EASIER, 'regressions = ["glute-bridge", "hip-thrust"]')
    assert "hip-thrust → hip-thrust" in faults_of(folder)[0].what


def test_an_exercise_without_an_easier_one_is_a_dead_end_for_those_that_lead_to_it(
    folder: Path,
) -> None:
    thrust = change(folder, THRUST, OWN_EASIER, "regressions = []")
    seed = folder / SEED
    assert [(fault.id, fault.file, fault.line) for fault in faults_of(folder)] == [
        ("C032", str(seed), line_of(seed, "regressions")),
        ("C028", str(thrust), line_of(thrust, "regressions")),
    ]


def test_a_regression_that_asks_for_the_exercise_first_is_not_easier(folder: Path) -> None:
    needs = '[[prerequisites]]\nexercise = "hip-thrust"\nsets = 3\nreps = 12\n\n[ladder]'
    change(folder, BRIDGE, "[ladder]", needs)
    thrust = folder / THRUST
    assert [(fault.id, fault.file, fault.line) for fault in faults_of(folder)] == [
        ("C033", str(thrust), line_of(thrust, "regressions"))
    ]


def test_two_exercises_that_wait_for_each_other_would_never_open(folder: Path) -> None:
    needs = f'[[prerequisites]]\nexercise = "{SEED.split("/")[1]}"\nsets = 3\nreps = 12\n\n[ladder]'
    change(folder, "exercises/dead-bug/exercise.toml", "[ladder]", needs)
    change(folder, SEED, 'exercise = "leg-extension"', 'exercise = "dead-bug"')
    circles = [fault for fault in faults_of(folder) if fault.id == "C031"]
    assert [Path(fault.file).parent.name for fault in circles] == [
        "dead-bug",
        "hip-thrust-with-leg-extension",
    ]
    assert all("prerequisites go in a circle" in fault.what for fault in circles)


@pytest.mark.parametrize(
    ("file", "mine", "taken", "owner", "where"),
    [
        (THRUST_TEXT, "- hip thrusts\n", "- GLUTE-bridge\n", "glute-bridge", "bridge/en.md:1"),
        (
            "programmes/hip-thrust-finisher/en.md",
            "- finisher\n",
            "- Glutes at home\n",
            "glutes-and-legs-at-home",
            "glutes-and-legs-at-home/en.md:",
        ),
    ],
)
def test_a_name_can_mean_one_thing_only(
    folder: Path, file: str, mine: str, taken: str, owner: str, where: str
) -> None:
    path = change(folder, file, mine, taken)
    (fault,) = faults_of(folder)
    assert (fault.id, fault.file) == ("C034", str(path))
    assert f"belongs to “{owner}” already" in fault.what
    assert where in fault.what
    assert fault.line == line_of(path, taken.strip())


def test_one_broken_exercise_is_told_once_not_by_all_that_name_it(folder: Path) -> None:
    change(folder, BRIDGE, "minutes = 6", "minutes = 0")
    assert [fault.id for fault in faults_of(folder)] == ["C012"]
