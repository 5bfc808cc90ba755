"""content/README.md describes the format that is really read: keys, headings, ids, examples."""

import re
import shutil
from pathlib import Path
from typing import get_args

import pytest

from tgbot.content import exercise_text, load, programme_folder, shapes
from tgbot.training.exercise import MuscleRole

ROOT = Path(__file__).parents[2]
README = (ROOT / "content/README.md").read_text("utf-8")
# Without the example of a text, whose headings are not the document's own.
PROSE = re.sub(r"```markdown\n.*?```", "", README, flags=re.DOTALL)
TUTORIAL = (ROOT / "docs/write-an-exercise.md").read_text("utf-8")


def section(title: str) -> str:
    return PROSE.split(f"\n{title}\n", 1)[1].split("\n## ", 1)[0]


def keys_in(text: str) -> set[str]:
    first = [row.split(" | ")[0] for row in text.split("\n") if row.startswith("| `")]
    return {name for cell in first for name in re.findall(r"`([^`]+)`", cell)}


def test_every_key_of_an_exercise_is_described_and_no_other() -> None:
    keys = set()
    for shape in (shapes.ExerciseShape, shapes.LadderShape, shapes.RungShape):
        keys |= set(shape.model_fields)
    assert keys_in(section("## The facts: exercise.toml")) == keys


def test_every_key_of_a_programme_is_described_and_no_other() -> None:
    assert keys_in(section("## A programme")) == set(shapes.ProgrammeShape.model_fields)


@pytest.mark.parametrize(
    ("title", "choices"),
    [
        ("## The facts: exercise.toml", shapes.Group),
        ("## The facts: exercise.toml", shapes.Site),
        ("## The facts: exercise.toml", shapes.Kind),
        ("## A programme", shapes.Equipment),
    ],
)
def test_every_choice_is_named(title: str, choices: object) -> None:
    assert [choice for choice in get_args(choices) if f"`{choice}`" not in section(title)] == []


def test_every_heading_is_described_and_no_other() -> None:
    assert keys_in(section("## The texts: en.md")) == set(exercise_text.HEADINGS)
    for heading in programme_folder.HEADINGS:
        assert f"`## {heading}`" in section("## A programme")
    for role in get_args(MuscleRole):
        assert f"`{role.capitalize()}`" in section("## The texts: en.md")


def test_every_id_of_a_fault_is_explained_and_no_other() -> None:
    source = "".join(path.read_text() for path in (ROOT / "tgbot/content").glob("*.py"))
    assert keys_in(section("## Checking")) == set(re.findall(r'"(C\d{3})"', source))


def test_the_example_of_a_programme_is_the_shape_that_is_read(folder: Path) -> None:
    (example,) = re.findall(r"```toml\n(.*?)```", section("## A programme"), re.DOTALL)
    (folder / "programmes/first-steps/programme.toml").write_text(example)
    assert load(folder).programmes["first-steps"].minutes == 25


def test_the_examples_of_an_exercise_are_the_shape_that_is_read(folder: Path) -> None:
    facts = section("## The facts: exercise.toml")
    small, needs = re.findall(r"```toml\n(.*?)```", facts, re.DOTALL)
    path = folder / "exercises/hip-thrust/exercise.toml"
    path.write_text(small)
    assert len(load(folder).exercises["hip-thrust"].ladder.rungs) == 3
    seed = folder / "exercises/hip-thrust-with-leg-extension/exercise.toml"
    text = seed.read_text()
    seed.write_text(text[: text.index("[[pre")] + needs + text[text.index("\n[ladder]") :])
    assert len(load(folder).exercises[seed.parent.name].prerequisites) == 1


def test_who_follows_the_tutorial_has_an_exercise_at_its_end(folder: Path) -> None:
    copy = shutil.copytree(folder / "exercises/glute-bridge", folder / "exercises/calf-raise")
    (copy / "de.md").unlink()
    example = re.search(r"```toml\n(.*?)```", TUTORIAL, re.DOTALL)
    assert example
    (copy / "exercise.toml").write_text(re.sub(r"^   ", "", example[1], flags=re.MULTILINE))
    text = (copy / "en.md").read_text("utf-8")
    before, after = text.split("## Aliases\n", 1)
    after = "## Aliases\n- calf raises\n\n## Suits" + after.split("## Suits", 1)[1]
    (copy / "en.md").write_text(before.replace("# Glute bridge", "# Calf raise") + after, "utf-8")
    found = load(folder).sure("calf raise")
    assert found is not None
    assert found.slug == "calf-raise"
