"""A how-to: the safety line comes before the steps, and all of it is two taps away."""

import html
import re
from dataclasses import replace
from pathlib import Path

import pytest

from tests.training.logs import kg
from tgbot.cards import howto as cards
from tgbot.cards.card import Card
from tgbot.cards.howto_part import Shown
from tgbot.content import load
from tgbot.training.exercise import Exercise, ExerciseText, Question, Rung, Step
from tgbot.wording import words_for

WORDS = words_for("en")
CONTENT = load(Path(__file__).parents[2] / "content")
NAMES = {slug: one.text("en").name for slug, one in CONTENT.exercises.items()}
THRUST = CONTENT.exercises["hip-thrust-with-leg-extension"]
MOST = 4096


def shown(exercise: Exercise, units: str = "kg") -> Shown:
    return Shown(exercise, NAMES, units)


def with_text(exercise: Exercise, **changes: object) -> Exercise:
    return replace(exercise, texts={"en": replace(exercise.text("en"), **changes)})


def pages(exercise: Exercise) -> list[Card]:
    found: list[Card] = []
    while (card := cards.page(WORDS, shown(exercise), len(found))) is not None:
        found.append(card)
    return found


def read(card: Card) -> str:
    """The card as a person reads it."""
    return html.unescape(re.sub(r"<[^>]*>", "", card.text))


def labels(card: Card) -> list[str]:
    return [button.text for row in card.buttons for button in row]


def data(card: Card) -> list[str]:
    return [button.data or "" for row in card.buttons for button in row]


def everything_in(text: ExerciseText) -> list[str]:
    """Each text of an exercise that somebody may want to read."""
    titled = [*text.steps, *text.considerations, *text.mistakes, *text.benefits]
    return [
        text.name,
        text.summary,
        text.safety_line,
        *text.suits,
        *text.not_for,
        *text.safety,
        *text.warm_up,
        *(part for one in titled for part in (one.title, one.text)),
        *(part for one in text.muscles for part in (one.name, one.text)),
        *text.programming,
        *text.easier,
        *text.harder,
        *filter(None, [text.instead]),
        *(part for one in text.questions for part in (one.question, one.answer)),
    ]


@pytest.mark.parametrize("exercise", CONTENT.exercises.values(), ids=[*CONTENT.exercises])
def test_the_safety_line_stands_before_the_first_step(exercise: Exercise) -> None:
    text, first = exercise.text("en"), read(pages(exercise)[0])
    places = [first.index(step.text) for step in text.steps]
    assert first.index(text.safety_line) < places[0]
    assert places == sorted(places)


@pytest.mark.parametrize("exercise", CONTENT.exercises.values(), ids=[*CONTENT.exercises])
def test_no_step_is_shown_without_the_safety_line(exercise: Exercise) -> None:
    text = exercise.text("en")
    asides = [make(WORDS, shown(exercise)) for make in (cards.mistakes, cards.easier, cards.harder)]
    for card in [*pages(exercise), *asides]:
        if any(step.text in read(card) for step in text.steps):
            assert text.safety_line in read(card)


@pytest.mark.parametrize("exercise", CONTENT.exercises.values(), ids=[*CONTENT.exercises])
def test_all_that_the_content_says_is_at_most_two_taps_away(exercise: Exercise) -> None:
    every = pages(exercise)
    assert len(every) <= 3
    asides = [make(WORDS, shown(exercise)) for make in (cards.mistakes, cards.easier, cards.harder)]
    readable = "\n".join(read(card) for card in [*every, *asides])
    assert [text for text in everything_in(exercise.text("en")) if text not in readable] == []


@pytest.mark.parametrize("exercise", CONTENT.exercises.values(), ids=[*CONTENT.exercises])
def test_every_page_fits_one_message(exercise: Exercise) -> None:
    assert max(len(read(card)) for card in pages(exercise)) <= MOST


def test_texts_as_long_as_the_content_may_have_them_go_to_further_pages() -> None:
    line, half = "1234 <😀> &" * 27, "1234 <😀> &" * 50
    long = with_text(
        THRUST,
        warm_up=(line,) * 10,
        considerations=(Step("Long", half),) * 5,
        questions=(Question("Why so long?", half * 5),),
    )
    every = pages(long)
    assert len(every) > 2
    assert all(len(read(card).encode("utf-16-le")) // 2 <= MOST for card in every)
    assert all("More…" in labels(card) for card in every[:-1])
    assert "More…" not in labels(every[-1])
    assert all("Back" in labels(card) for card in every[1:])
    assert sum(read(card).count("Why so long?") for card in every) == 1


def test_a_ladder_of_fifty_dumbbells_is_listed_from_both_ends() -> None:
    rungs = tuple(Rung(f"db-{n}", "dumbbell", kg(f"{n}")) for n in range(1, 51))
    long = replace(THRUST, ladder=replace(THRUST.ladder, rungs=rungs))
    everything = "\n".join(read(card) for card in pages(long))
    assert "8 kg dumbbell, …, 43 kg dumbbell" in everything
    assert "50 kg dumbbell" in everything


def test_there_is_no_page_behind_the_last() -> None:
    assert cards.page(WORDS, shown(THRUST), len(pages(THRUST))) is None


def test_the_first_page_offers_mistakes_easier_and_harder() -> None:
    assert labels(pages(THRUST)[0])[:3] == ["Mistakes", "Easier", "Harder"]


def test_each_easier_exercise_is_a_button_that_opens_it() -> None:
    assert "howto:hip-thrust" in data(cards.easier(WORDS, shown(THRUST)))
    assert "howto:leg-extension" in data(cards.easier(WORDS, shown(THRUST)))


def test_the_easiest_exercise_says_what_to_do_instead() -> None:
    easiest = with_text(CONTENT.exercises["glute-bridge"], instead="Squeeze while standing.")
    assert "Squeeze while standing." in read(cards.easier(WORDS, shown(easiest)))


def test_the_resistance_names_what_is_never_used_and_the_most_of_it() -> None:
    everything = "\n".join(read(card) for card in pages(THRUST))
    assert "Never with a barbell" in everything
    assert "With ankle weights: 2 kg at most" in everything
    assert "2–3 sets of 8–15" in everything


def test_ben_reads_the_weights_in_pounds_too() -> None:
    card = cards.page(WORDS, shown(THRUST, "lb"))
    assert card is not None
    assert "1 kg ankle weight (2.2 lb)" in read(card)


def test_what_must_be_mastered_first_is_named() -> None:
    assert "Hip thrust (3 × 12)" in read(pages(THRUST)[0])


def test_the_longest_slug_fits_each_buttons_data() -> None:
    long = replace(THRUST, slug="x" * 40)
    every = [*pages(long), cards.mistakes(WORDS, shown(long)), cards.listed(WORDS, [long])]
    assert all(card.to_send()["reply_markup"]["inline_keyboard"] for card in every)


def test_a_name_with_html_in_it_comes_out_as_written() -> None:
    odd = with_text(THRUST, name="<b>Thrust & Co")
    assert "<b>Thrust & Co" in read(Card(pages(odd)[0].text.replace("<b>&lt;", "&lt;")))
    assert "&lt;b&gt;Thrust &amp; Co" in pages(odd)[0].text


def test_a_few_exercises_are_all_buttons_in_their_groups_and_warm_ups_last() -> None:
    card = cards.listed(WORDS, list(CONTENT.exercises.values()))
    assert sorted(data(card)) == sorted(f"howto:{slug}" for slug in CONTENT.exercises)
    lines = read(card).splitlines()[1:]
    assert lines[0].startswith("Glutes: ")
    assert lines[-1].startswith("Warm-up: ")


def test_many_exercises_are_chosen_by_their_group() -> None:
    many = [replace(THRUST, slug=f"thrust-{n}") for n in range(cards.ALL_AT_ONCE)]
    squat = CONTENT.exercises["bodyweight-squat"]
    card = cards.listed(WORDS, [*many, squat])
    assert data(card) == ["howgroup:glutes", "howgroup:legs"]
    legs = cards.of_group(WORDS, "legs", [squat])
    assert data(legs) == ["howto:bodyweight-squat", "howgroup"]


def test_an_unknown_name_is_answered_with_what_there_is() -> None:
    card = cards.unknown(WORDS, "<script>", list(CONTENT.exercises.values()))
    assert "<script>" in read(card)
    assert "howto:dead-bug" in data(card)
