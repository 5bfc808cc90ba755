"""How people answer how to begin, and how they agree."""

import pytest

from tgbot.chat.typed.beginning import agrees, beginning_in, sites_in, wants_others


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("gently", "gently"),
        ("Start gently.", "gently"),
        ("never", "gently"),
        ("Anfängerin", "gently"),
        ("All good, I’m experienced", "experienced"),
        ("I'm EXPERIENCED!", "experienced"),
        ("something hurts", "hurts"),
        ("es tut weh", "hurts"),
        ("12 12 11", None),
        ("", None),
    ],
)
def test_how_to_begin(text: str, how: str | None) -> None:
    assert beginning_in(text) == how


@pytest.mark.parametrize(
    ("text", "sites"),
    [
        ("my knee hurts", {"knee"}),
        ("knees and lower back", {"knee", "low back"}),
        ("a sore back", {"low back"}),
        ("pinched hip", {"hip"}),
        ("mein Knie tut weh", {"knee"}),
        ("me duele la rodilla", {"knee"}),
        ("болит колено", {"knee"}),
        ("gently", set()),
    ],
)
def test_where_it_hurts(text: str, sites: set[str]) -> None:
    assert sites_in(text) == sites


@pytest.mark.parametrize("text", ["no knee pain", "no pain in my knee", "knee? no"])
def test_pain_that_is_denied_is_no_caution(text: str) -> None:
    assert sites_in(text) == set()


def test_agreeing_and_asking_for_others_in_words() -> None:
    assert agrees("OK!")
    assert agrees("this one")
    assert not agrees("not this one")
    assert wants_others("show others")
    assert not wants_others("other people")
