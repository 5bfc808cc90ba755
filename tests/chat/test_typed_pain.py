"""What is typed behind /pain, in any order and in four languages."""

import pytest

from tests.content.conftest import SHIPPED
from tgbot.chat.typed.pain import complains, mentions, pain_in
from tgbot.content import Content, Library
from tgbot.training.workout import Pain


@pytest.fixture(scope="module")
def content() -> Content:
    return Library(SHIPPED).current


@pytest.mark.parametrize(
    ("text", "exercise", "pain"),
    [
        ("hip thrust 6 left knee", "hip-thrust", Pain(6, "knee", "left")),
        ("left knee 6/10 hip thrust", "hip-thrust", Pain(6, "knee", "left")),
        ("Hip thrust with leg extension 3", "hip-thrust-with-leg-extension", Pain(3)),
        ("6 out of 10 in my hip", None, Pain(6, "hip")),
        ("sharp pain in my right knee", None, Pain(None, "knee", "right", sharp=True)),
        ("my back hurts 4", None, Pain(4, "low back")),
        ("dead bug no pain", "dead-bug", Pain(0)),
        ("0", None, Pain(0)),
        ("10 low back", None, Pain(10, "low back")),
        ("knie links 5", None, Pain(5, "knee", "left")),
        ("rodilla 4", None, Pain(4, "knee")),
        ("колено 5", None, Pain(5, "knee")),
        ("", None, Pain()),
    ],
)
def test_what_hurts_how_much_and_in_what(
    content: Content, text: str, exercise: str | None, pain: Pain
) -> None:
    said = pain_in(text, content, "en")
    assert (None if said.exercise is None else said.exercise.slug) == exercise
    assert said.pain == pain


@pytest.mark.parametrize("text", ["knee 11", "knee", "hip thrust", "knee 99999"])
def test_what_is_no_score_of_ten_is_left_to_be_asked(content: Content, text: str) -> None:
    assert pain_in(text, content, "en").pain.score is None


@pytest.mark.parametrize(
    ("text", "pain"),
    [
        ("es sticht im Knie", Pain(None, "knee", None, sharp=True)),
        ("Stechen im linken Knie", Pain(None, "knee", "left", sharp=True)),
        ("Knie zwickt", Pain(None, "knee")),
        ("rücken sticht", Pain(None, "low back", None, sharp=True)),
        ("Schulter zieht", Pain(None, "shoulder")),
        ("es zieht in der Schulter", Pain(None, "shoulder")),
        ("ein Ziehen in der Leiste", Pain(None, "groin")),
        ("die Schulter brennt", Pain(None, "shoulder")),
        ("mir tut das Knie weh", Pain(None, "knee")),
        ("meine Knie tun weh", Pain(None, "knee")),
        ("Knie hat weh getan", Pain(None, "knee")),
        ("es zwickt", Pain()),
    ],
)
def test_a_german_s_pain_is_heard(content: Content, text: str, pain: Pain) -> None:
    assert complains(text, content, "de")
    assert pain_in(text, content, "de").pain == pain


@pytest.mark.parametrize(
    "text",
    [
        "zieht",
        "es zieht",
        "brennt",
        "Band zieht stark",
        "Hip thrust zieht gut",
        "Knie zwickt nicht",
    ],
)
def test_what_may_mean_anything_hurts_only_beside_a_body_part(content: Content, text: str) -> None:
    assert not complains(text, content, "de")
    assert not mentions(text, content, "de")


def test_words_that_mean_nothing_are_kept_to_ask_about(content: Content) -> None:
    assert pain_in("blorb zwick 4 knee", content, "en").unknown == "blorb zwick"
    assert pain_in("in my left knee 4", content, "en").unknown == ""


def test_a_text_of_any_length_is_read_at_once(content: Content) -> None:
    assert pain_in("knee 4 " * 5000, content, "en").pain == Pain(4, "knee")
