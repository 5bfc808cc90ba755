"""Each form of /pain that docs/when-it-hurts.md shows is read as the page says."""

import re
from pathlib import Path

import pytest

from tests.content.conftest import SHIPPED
from tgbot.chat.typed.pain import SaidPain, pain_in
from tgbot.content import Content, Library

PAGE = Path("docs/when-it-hurts.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| `/pain (.+?)` \| (.+?) \|$", PAGE, re.MULTILINE)


@pytest.fixture(scope="module")
def content() -> Content:
    return Library(SHIPPED).current


def _in_words(said: SaidPain) -> str:
    pain = said.pain
    site = " ".join(part for part in (pain.side, pain.site) if part)
    parts = [
        said.exercise.slug.replace("-", " ") if said.exercise else "",
        "sharp" if pain.sharp else "",
        "" if pain.score is None else f"{pain.score} of 10",
        site,
    ]
    return ", ".join(part for part in parts if part)


def test_the_page_has_its_forms() -> None:
    assert len(ROWS) >= 5


@pytest.mark.parametrize(("typed", "meaning"), ROWS)
def test_a_form_is_read_as_the_page_says(typed: str, meaning: str, content: Content) -> None:
    said = pain_in(typed, content, "en")
    assert _in_words(said) == meaning
    assert said.unknown == ""
