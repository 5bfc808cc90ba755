"""A text that is too long comes in pieces at ends of lines, and its markup stays whole."""

import html
import re

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from tests.store.cast import ANNA, LATER, NOW, anna
from tgbot.playground.formatting import parse_html
from tgbot.store import outbox, unasked
from tgbot.store.claim import claim
from tgbot.store.long_text import LONGEST, messages, pieces, shortened

LINES = "\n".join(f"<b>line {number}</b> is said" for number in range(600))


def shown(text: str) -> str:
    return html.unescape(re.sub(r"</?[a-z][^>]*>", "", text))


def test_what_fits_is_one_message_as_it_was() -> None:
    payload = {"text": "<b>3 × 12</b>", "parse_mode": "HTML", "reply_markup": {}}
    assert messages(payload) == [payload]
    filling = {"text": "x" * LONGEST}
    assert messages(filling) == [filling]


def test_each_piece_is_whole_lines_and_nothing_is_missing() -> None:
    found = pieces(LINES)
    assert len(found) > 2
    assert "\n".join(found) == LINES
    assert all(len(shown(piece)) <= LONGEST for piece in found)
    assert len(shown(found[0])) > LONGEST - 30, "no more pieces than it takes"


def test_markup_that_is_open_at_the_cut_is_closed_and_opened_again() -> None:
    linked = '<a href="https://x.y/?a=1&amp;b">two\nthree</a>'
    text = f"<blockquote expandable>one {linked} four</blockquote>"
    assert pieces(text, 8) == [
        '<blockquote expandable>one <a href="https://x.y/?a=1&amp;b">two</a></blockquote>',
        '<blockquote expandable><a href="https://x.y/?a=1&amp;b">three</a></blockquote>',
        "<blockquote expandable>four</blockquote>",
    ]


def test_one_line_without_an_end_is_cut_at_a_space_and_an_entity_stays_whole() -> None:
    assert pieces("some words here", 11) == ["some words", "here"]
    assert pieces("abc&amp;def", 3) == ["abc", "&amp;de", "f"]
    assert pieces("💪💪💪", 4) == ["💪💪", "💪"], "Telegram counts each as two"


def test_a_plain_text_has_no_markup() -> None:
    assert pieces("a <b & c\nd", 9, marked_up=False) == ["a <b & c", "d"]


def test_the_first_answers_and_rings_and_the_last_has_the_buttons() -> None:
    details = {"reply_parameters": {"message_id": 7}, "message_effect_id": "1"}
    payload = {"text": LINES, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": []}}
    first, *between, last = messages(payload | details)
    assert first.keys() == {"text", "parse_mode", "reply_parameters"}
    assert all(part.keys() == {"text", "parse_mode", "disable_notification"} for part in between)
    assert last.keys() == {
        "text", "parse_mode", "disable_notification", "reply_markup", "message_effect_id",
    }  # fmt: skip


def test_what_can_be_one_message_only_ends_at_a_line() -> None:
    text = shortened({"text": LINES, "parse_mode": "HTML"})["text"]
    assert LINES.startswith(text.removesuffix("\n…") + "\n")
    assert len(shown(text)) <= LONGEST
    assert shortened({"text": "short"}) == {"text": "short"}


WORD = st.sampled_from(["a", "bb", "&amp;", "💪", "ccc ", "\n", "\n\n", " ", "x" * 9])
TAGS = st.sampled_from(["b", "i", "u", "code", "blockquote"])
TEXTS = st.recursive(
    st.lists(WORD, max_size=12).map("".join),
    lambda inner: st.lists(
        st.one_of(inner, st.tuples(TAGS, inner).map(lambda of: f"<{of[0]}>{of[1]}</{of[0]}>")),
        max_size=5,
    ).map("".join),
    max_leaves=12,
)


@given(text=TEXTS, longest=st.integers(5, 60))
@settings(deadline=None)
def test_whatever_it_says_each_piece_fits_and_its_markup_is_right(text: str, longest: int) -> None:
    found = pieces(text, longest)
    for piece in found:
        assert len(shown(piece).encode("utf-16-le")) // 2 <= longest
        parse_html(piece)
    said = "".join("".join(shown(piece) for piece in found).split())
    assert said == "".join(shown(text).split())


def test_a_long_card_of_which_a_part_has_left_goes_on_to_its_end(conn: Connection) -> None:
    anna(conn)
    payload = {"text": LINES, "parse_mode": "HTML"}
    how = {"person_id": ANNA, "lane": outbox.APPOINTMENT, "key": "appointment:1"}
    row = outbox.put(conn, ANNA, "sendMessage", payload, NOW, **how)
    assert [found[0] for found in unasked.unsent(conn, ANNA, LATER)] == [row]
    [first] = claim(conn, NOW, "lease", 20, set())
    assert first.id != row
    assert unasked.unsent(conn, ANNA, LATER) == []
    outbox.sent(conn, first.id, 7, NOW)
    assert unasked.unsent(conn, ANNA, LATER) == []
