"""Without its markup a message still says what it said."""

from tgbot.gateway.plain_text import LONGEST, can_be_plainer, plainer, without_markup


def test_tags_go_and_what_was_escaped_is_written_out() -> None:
    bare = without_markup({"text": "<b>Ann &amp; Co</b>: 3 &lt; 5", "parse_mode": "HTML"})
    assert bare == {"text": "Ann & Co: 3 < 5"}


def test_buttons_and_silence_stay() -> None:
    rest = {"reply_markup": {"inline_keyboard": []}, "disable_notification": True}
    assert without_markup({"text": "x", "parse_mode": "HTML", **rest}) == {"text": "x", **rest}


def test_what_is_too_long_ends_at_a_line() -> None:
    lines = "\n".join(f"line {number}" for number in range(1000))
    text = without_markup({"text": lines})["text"]
    assert len(text) <= LONGEST
    kept, mark = text[:-1], text[-1]
    assert mark == "…"
    assert lines.startswith(kept + "\n")


def test_one_line_that_is_too_long_is_cut_and_a_caption_sooner() -> None:
    bare = without_markup({"text": "x" * 5000, "caption": "y" * 5000})
    assert (len(bare["text"]), len(bare["caption"])) == (LONGEST, 1024)


def test_a_quote_or_an_effect_that_is_refused_goes_first_and_the_markup_stays() -> None:
    quoting = {"reply_parameters": {"message_id": 7, "quote": "x12x"}, "message_effect_id": "1"}
    letter = {"text": "<b>3 sets</b>", "parse_mode": "HTML"}
    assert plainer({**letter, **quoting}) == letter
    assert plainer(letter) == {"text": "3 sets"}
    assert can_be_plainer(quoting)
    assert can_be_plainer(letter)
    assert not can_be_plainer({"text": "3 sets"})
