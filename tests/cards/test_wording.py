"""The catalogue gives whole texts: nothing raw, nothing cut, nothing that a value could break."""

import pytest

from tgbot.wording import Html, WordingError, words_for

WORDS = words_for("en")


def test_what_people_wrote_is_shown_as_written() -> None:
    assert WORDS.t("receipt-note", note="<b> & co") == "📝 &lt;b&gt; &amp; co"
    assert WORDS.t("receipt-note", note=Html("<b>bold</b>")) == "📝 <b>bold</b>"


@pytest.mark.parametrize("length", [2001, 4000])
def test_a_long_value_is_put_in_whole(length: int) -> None:
    assert WORDS.t("receipt-note", note="n" * length) == f"📝 {'n' * length}"


def test_a_missing_value_or_key_raises() -> None:
    with pytest.raises(WordingError, match="receipt-note"):
        WORDS.t("receipt-note")
    with pytest.raises(WordingError, match="no-such-text"):
        WORDS.t("no-such-text")


def test_another_language_falls_back_to_english() -> None:
    assert words_for("tlh").label("button-undo") == "Undo"
