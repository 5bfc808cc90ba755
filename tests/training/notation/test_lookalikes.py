"""Plain spelling, and the way back to the text as it was sent."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tgbot.training.notation.lookalikes import kept, plain

PLAIN = [
    ("4x10", "4x10"),
    ("4 X 10", "4 x 10"),
    ("４×１０", "4×10"),
    ("٤ ✕ ١٠", "4 × 10"),
    ("४×१०", "4×10"),
    ("4\u00a0x\u202f10", "4 x 10"),
    ("4\u200bx\u200d\u206010", "4x10"),
    ("\u202e4x10\u200f", "4x10"),
    ("a\x00b\tc", "ab c"),
    ("a  b", "a b"),
    ("a\r\nb", "a\n\nb"),
    ("“good”", '"good"'),
    ("−15 – 12 ‑ 10", "-15 - 12 - 10"),
    ("45″ 1′", "45\" 1'"),
    ("2½", "2.5"),
    ("10²", "10²"),
    ("①", "①"),
    ("㎏", "kg"),
    ("Ё", "е"),
    ("e\u0301", "é"),
    ("🔴\ufe0f", "🔴"),
    ("3\ufe0f\u20e3", "3"),
    ("Straße", "strasse"),
]


@pytest.mark.parametrize(("sent", "spelling"), PLAIN, ids=[repr(row[0]) for row in PLAIN])
def test_a_text_is_spelled_as_it_looks(sent: str, spelling: str) -> None:
    assert plain(sent).text == spelling


@given(st.text())
def test_every_plain_character_comes_from_a_place_in_the_text(text: str) -> None:
    shown = plain(text)
    last = 0
    for at in range(len(shown.text)):
        start, end = shown.span(at, at + 1)
        assert 0 <= last <= start < end <= len(text)
        last = start


@example("\u0e33")
@given(st.text())
def test_what_is_plain_stays_as_it_is(text: str) -> None:
    once = plain(text).text
    assert plain(once).text == once


@pytest.mark.parametrize(
    ("written", "note"),
    [
        ("  new   shoes ", "new shoes"),
        ("new\u00a0shoes", "new shoes"),
        ("\u202eabc\u200f", "abc"),
        ("👩\u200d🦰 ok", "👩\u200d🦰 ok"),
        ("ＡＢＣ №1", "ＡＢＣ №1"),
        ("a\x07b", "ab"),
        ("a\u200db", "ab"),
    ],
)
def test_a_note_stays_as_written_without_what_cannot_be_seen(written: str, note: str) -> None:
    assert kept(written) == note
