"""What is typed behind /pain, in any order and in four languages."""

import pytest

from tests.content.conftest import SHIPPED
from tgbot.chat.typed.pain import complains, mentions, number_beside, pain_in
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


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("8 but my knee hurts 7/10", 7),
        ("8, knee hurts", None),
        ("my knee hurts\n8", None),
        ("only 6 because my knee hurts", None),
        ("10 low back", None),
        ("left knee 6", 6),
        ("knie links 5", 5),
        ("my knee hurts 4", 4),
        ("knee pain: 4", 4),
        ("6 out of 10 in my hip", 6),
        ("knee hurts 4 of 10 sets", None),
    ],
)
def test_in_passing_a_number_is_the_score_only_where_it_says_so(
    content: Content, text: str, score: int | None
) -> None:
    assert pain_in(text, content, "en", behind_command=False).pain.score == score


@pytest.mark.parametrize(
    "text",
    [
        "hip thrust hurt for 6 weeks",
        "dead bug hurts since 7 days",
        "hip thrust pain 6-8 weeks",
        "knee pain 6 more weeks",
        "knee pain 2 years",
        "knee hurts 3 times a week",
        "knee hurts 6 reps in",
        "hip thrust tat 3 Tage weh",
        "Knieschmerz 2 Tage",
        "Knieschmerz 2 Jahre",
        "me duele la rodilla 4 días",
        "rodilla dolor 3 meses",
        "болит колено 3 недели",
        "week 6 knee",
        "my knee hurts, back in 5 days",
    ],
)
def test_a_length_of_time_or_a_count_is_no_score(content: Content, text: str) -> None:
    assert pain_in(text, content, "en").pain.score is None
    assert not complains(text, content, "en")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("8 but my knee hurts 7/10", 8),
        ("stopped after 6 reps, my back hurts", 6),
        ("hip thrust: stopped after 6, knee hurts", 6),
        ("nur 8, Knie tut weh", 8),
        ("knee hurts 7", None),
        ("knee hurts since 7 days", None),
        ("my knee hurts in set 2", None),
        ("I can't do 8, my knee hurts", None),
        ("8? my knee hurts", None),
        ("8 and 7, my knee hurts", None),
    ],
)
def test_a_lone_number_beside_a_pain_may_be_a_set(
    content: Content, text: str, number: int | None
) -> None:
    assert number_beside(text, content, "en") == number
