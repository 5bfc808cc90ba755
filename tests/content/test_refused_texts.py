"""What can be wrong in en.md, one change a line."""

import re
from pathlib import Path

import pytest

from tests.content.breaking import AT_LAST, Break, assert_is_refused, change, faults_of, line_of

SHIPPED = Path(__file__).parents[2] / "content"
TEXT = "exercises/hip-thrust/en.md"
EASIEST = "exercises/glute-bridge/en.md"
HOME = "programmes/glutes-and-legs-at-home/en.md"


def section(file: str, heading: str) -> str:
    """A section of a shipped text as it is written, its heading included."""
    found = re.search(rf"## {heading}\n.*?\n\n(?=## )", (SHIPPED / file).read_text(), re.DOTALL)
    assert found
    return found[0]


def emptied(id: str, heading: str) -> Break:
    whole = section(TEXT, heading)
    return Break(id, TEXT, whole, f"## {heading}\n\n", f"## {heading}", "Nothing stands")


def missing(id: str, heading: str) -> Break:
    return Break(id, TEXT, section(TEXT, heading), "", AT_LAST, f"“## {heading}” is missing")


DROPPING = "- **Dropping down.** Lowering is half the exercise. Count two on the way."
LONG_LIST = "## Programming\n" + ("- " + "Go on. " * 60 + "\n") * 8
LINE = "A bench that can't"

CASES = [
    missing("C026", "Safety"),
    emptied("C026", "Safety"),
    missing("C026", "Safety line"),
    emptied("C026", "Safety line"),
    missing("C027", "Mistakes"),
    emptied("C027", "Mistakes"),
    missing("C028", "Easier"),
    emptied("C028", "Easier"),
    missing("C021", "Steps"),
    missing("C021", "Benefits"),
    emptied("C022", "Suits"),
    Break("C035", EASIEST, section(EASIEST, "Instead"), "", "## Easier", "no “## Instead”"),
    Break("C020", TEXT, "## Harder", "## Hard\n- Go on\n\n## Harder", "## Hard", "“Hard”"),
    Break("C020", TEXT, "### Main", "### Chief", "### Chief", "Chief"),
    Break("C022", TEXT, "# Hip thrust\n", "\n", "", "name is missing"),
    Break("C022", TEXT, DROPPING, "- **Dropping down.**", "Dropping", "missing here"),
    Break("C022", TEXT, "\n## Aliases", "\nOne more.\n\n## Aliases", "One more", "2 texts"),
    Break("C023", TEXT, "## Questions", "## Suits \n- Me\n\n## Questions", "## Suits ", "already"),
    Break("C024", TEXT, "Nearly", "Nearly " * 90, "Nearly", "500 is the most"),
    Break("C024", TEXT, "# Hip", "# Hip" + " hip" * 20, "# Hip", "60 is the most"),
    Break("C024", TEXT, "The plain one,", "The plain one, " * 20, "The plain", "300 is the most"),
    Break("C024", TEXT, LINE, LINE * 12, LINE, "200 is the most"),
    Break("C024", TEXT, "## Programming\n", LONG_LIST, "## Programming", "not fit one message"),
    Break("C025", TEXT, "- **Dropping down.**", "- Dropping down.", "- Dropping", "another form"),
    Break("C025", TEXT, "- Nearly everybody", "- Nearly **all**", "- Nearly", "markup"),
    Break("C025", TEXT, LINE, f"- {LINE}", f"- {LINE}", "another form"),
    Break("C025", TEXT, "### Main\n", "", "Does most of the work", "another form"),
    Break("C025", TEXT, "### Do I need a bench?\n", "", "No. A sofa", "another form"),
    Break("C021", HOME, section(HOME, "Aliases"), "", AT_LAST, "Aliases"),
    Break("C022", HOME, "# Glutes & legs at home", "", "", "name is missing"),
]


def test_a_how_to_that_does_not_fit_one_message_is_refused(folder: Path) -> None:
    more = "## Steps\n" + f"1. **Wait.** {'Breathe in and out. ' * 20}\n" * 6
    suits = "## Suits\n" + f"- {'You like to read. ' * 20}\n" * 3
    change(folder, TEXT, "## Suits\n", suits)
    path = change(folder, TEXT, "## Steps\n", more)
    (fault,) = faults_of(folder)
    assert (fault.id, fault.line) == ("C024", line_of(path, "## Steps"))
    assert "do not fit one message" in fault.what


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.id} {case.says} {case.new[:20]}")
def test_a_wrong_text_is_refused_with_its_line_and_a_mend(folder: Path, case: Break) -> None:
    assert_is_refused(folder, case)
