"""Every action has a reason, and every reason its sentence."""

import string

from tgbot.training.progression.next_target import ACTIONS
from tgbot.training.progression.sentence import SENTENCES

OTHERS = {
    "pain-stop",
    "pain-stop-site",
    "pain-wait",
    "pain-off",
    "caution",
    "prerequisite",
    "no-rung",
    "rung-gone",
    "gap-repeat",
    "gap-fifth",
    "gap-tenth",
    "gap-two-tenths",
}


def test_every_reason_has_one_sentence_and_no_sentence_is_left_over() -> None:
    assert set(SENTENCES) == set(ACTIONS) | OTHERS


def test_sentences_end_and_are_short_enough_for_a_phone() -> None:
    for key, sentence in SENTENCES.items():
        assert sentence.endswith("."), key
        words = "".join(text for text, *_ in string.Formatter().parse(sentence))
        assert len(words) <= 160, key
