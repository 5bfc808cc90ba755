"""Every language of the catalogue says what the English one says, in a form that Telegram takes."""

import re

import pytest
from fluent.syntax import ast as ftl

from tests.house.checkout import ROOT
from tests.house.test_words import entries, references
from tgbot.wording import SPOKEN

LOCALE = ROOT / "tgbot" / "locale"
OTHERS = [language for language in SPOKEN if language != "en"]
MEND = (
    "Add them to tgbot/locale/{language}.ftl, in the section that they have in en.ftl; "
    "docs/add-a-language.md says how they should sound. Who does not speak it puts the English "
    "text there and says so in the commit: people then read English in that place, as without it."
)
LONGEST_BUTTON = 26
"""Letters that stand on a button of half a phone's width, as the longest English ones do."""
LONGER = 1.6
"""What a text may take more than the English one before a card gets too tall."""
SHORT = 40

_TAG = re.compile(r"<(/?)([a-z-]+)[^>]*>")


def said(language: str) -> dict[str, ftl.Pattern]:
    """The texts of a language by key."""
    return entries((LOCALE / f"{language}.ftl").read_text("utf-8"))


def literal(pattern: ftl.Pattern) -> str:
    """What a text says in all of its branches, without its values."""
    found = []
    for element in pattern.elements:
        if isinstance(element, ftl.TextElement):
            found.append(element.value)
        elif isinstance(element.expression, ftl.SelectExpression):
            found += [literal(variant.value) for variant in element.expression.variants]
    return "".join(found)


def longest(pattern: ftl.Pattern) -> int:
    """Letters of a text with the longest of its branches, without its values."""
    count = 0
    for element in pattern.elements:
        if isinstance(element, ftl.TextElement):
            count += len(element.value)
        elif isinstance(element.expression, ftl.SelectExpression):
            count += max(longest(variant.value) for variant in element.expression.variants)
    return count


def unclosed(text: str) -> list[str]:
    """The tags of a text that are not closed in the order in which they were opened."""
    open_tags: list[str] = []
    for closes, tag in _TAG.findall(text):
        if not closes:
            open_tags.append(tag)
        elif open_tags[-1:] == [tag]:
            open_tags.pop()
        else:
            return [f"/{tag}"]
    return open_tags


def tags(text: str) -> list[str]:
    """The names of all tags that are opened, sorted."""
    return sorted(tag for closes, tag in _TAG.findall(text) if not closes)


def test_there_is_a_file_for_each_language_that_is_spoken_and_no_other() -> None:
    assert {file.stem for file in LOCALE.glob("*.ftl")} == set(SPOKEN)


@pytest.mark.parametrize("language", OTHERS)
def test_no_text_is_missing_and_none_is_left_over(language: str) -> None:
    english, theirs = said("en"), said(language)
    missing = [key for key in english if key not in theirs]
    assert missing == [], MEND.format(language=language)
    left_over = [key for key in theirs if key not in english]
    assert left_over == [], f"Take them out of {language}.ftl: nobody says them any more."


@pytest.mark.parametrize("language", OTHERS)
def test_every_text_takes_the_values_of_the_english_one(language: str) -> None:
    english, theirs = said("en"), said(language)
    other = {
        key: (references(english[key]).values, references(pattern).values)
        for key, pattern in theirs.items()
        if key in english and references(english[key]).values != references(pattern).values
    }
    assert other == {}, "The values (in English, here) must be the same."


@pytest.mark.parametrize("language", SPOKEN)
def test_every_tag_is_closed(language: str) -> None:
    open_tags = {key: unclosed(literal(one)) for key, one in said(language).items()}
    assert {key: found for key, found in open_tags.items() if found} == {}


@pytest.mark.parametrize("language", OTHERS)
def test_bold_and_code_stand_where_they_stand_in_english(language: str) -> None:
    english, theirs = said("en"), said(language)
    other = {
        key: (tags(literal(english[key])), tags(literal(pattern)))
        for key, pattern in theirs.items()
        if key in english and set(tags(literal(english[key]))) != set(tags(literal(pattern)))
    }
    assert other == {}


@pytest.mark.parametrize("language", OTHERS)
def test_buttons_and_texts_are_about_as_short_as_the_english_ones(language: str) -> None:
    english, theirs = said("en"), said(language)
    long = {}
    for key, pattern in theirs.items():
        mine, most = longest(pattern), longest(english.get(key, pattern))
        allowed = max(LONGEST_BUTTON, most) if "button" in key else max(SHORT, LONGER * most)
        if mine > allowed:
            long[key] = (most, mine)
    assert long == {}, "Letters of the English text, and of this one: say it shorter."


@pytest.mark.parametrize("text", ["<b>a", "<b><i>a</b></i>", "a</b>"])
def test_a_tag_that_is_not_closed_is_found(text: str) -> None:
    assert unclosed(text)
