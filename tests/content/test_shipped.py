"""The content that we ship is whole, and says everything that the seed's article says."""

from decimal import Decimal
from pathlib import Path

import pytest

from tgbot.content import Content, load
from tgbot.training.exercise import ExerciseText
from tgbot.training.resistance import Weight

FOLDER = Path(__file__).parents[2] / "content"
SEED = "hip-thrust-with-leg-extension"


@pytest.fixture(scope="module")
def content() -> Content:
    return load(FOLDER)


def said(text: ExerciseText, section: str) -> str:
    """A section as one text in lower case."""
    value = getattr(text, section)
    if isinstance(value, str):
        return value.lower()
    parts = []
    for each in value:
        names = getattr(each, "__slots__", None)
        parts += [each] if names is None else [getattr(each, name) for name in names]
    return " ".join(parts).lower()


def test_the_exercises_and_programmes_that_were_promised_are_there(content: Content) -> None:
    assert set(content.exercises) == {
        SEED,
        "hip-thrust",
        "leg-extension",
        "hip-and-knee-warm-up",
        "glute-bridge",
        "side-lying-leg-raise",
        "dead-bug",
        "bodyweight-squat",
        "hamstring-curl",
    }
    assert set(content.programmes) == {
        "glutes-and-legs-at-home",
        "first-steps",
        "hip-thrust-finisher",
    }
    assert list(content.exercises) == sorted(content.exercises)


# What the article says, section by section: words that the fact cannot be told without.
FACTS = [
    ("summary", "advanced"),
    ("summary", "glutes quads same time"),
    ("summary", "light resistance"),
    ("suits", "hip thrust leg extension on its own"),
    ("suits", "glutes hamstrings quads"),
    ("suits", "sport power"),
    ("not_for", "first weeks"),
    ("not_for", "heavy"),
    ("not_for", "knee pain impingement low back doctor physio"),
    ("safety", "knee impingement low-back doctor physiotherapist"),
    ("safety", "form before more reps"),
    ("safety", "sharp pain stop at once"),
    ("safety", "warm up hips knees core"),
    ("safety", "no barbell shaky two ways"),
    ("safety_line", "no barbell sharp pain stop"),
    ("warm_up", "hip and knee warm-up"),
    ("steps", "set up upper back just under shoulder blades bench can't slide"),
    ("steps", "feet flat shoulder's width under the knees"),
    ("steps", "band around feet or ankles anchored ankle weights"),
    ("steps", "band over the hips"),
    ("steps", "chin tucked neutral"),
    ("steps", "heels glutes straight line shins upright"),
    ("steps", "squeeze don't arch the low back"),
    ("steps", "extend at the top slowly straighten the knees feet forward quads"),
    ("steps", "set-up and flexibility without sinking"),
    ("steps", "bend the knees slowly shins upright only then lower the hips"),
    ("steps", "repeat"),
    (
        "considerations",
        "bodyweight band anchor behind you round the ankles very light ankle weights",
    ),
    ("considerations", "wobbling too much resistance form"),
    ("considerations", "feel glutes quads"),
    ("considerations", "full range hurry"),
    ("considerations", "core spine steady"),
    ("mistakes", "hips sink most common"),
    ("mistakes", "too much weight knees low back"),
    ("mistakes", "rushing time under tension slowly"),
    ("mistakes", "arching glutes lumbar straight line"),
    ("mistakes", "feet planted base"),
    ("muscles", "hip extension gluteus maximus prime mover"),
    ("muscles", "biceps femoris semitendinosus semimembranosus isometrically"),
    ("muscles", "knee extension rectus femoris vastus lateralis medialis intermedius"),
    ("muscles", "stabilizing rectus abdominis obliques transverse abdominis pelvis"),
    ("muscles", "erector spinae"),
    ("muscles", "gluteus medius minimus one leg"),
    ("benefits", "glutes hamstrings quads together"),
    ("benefits", "squeeze quads shorten"),
    ("benefits", "control core stabilizers"),
    ("benefits", "hips and knees together"),
    ("benefits", "challenge"),
    ("programming", "2–3 sets of 8–15 lower-body"),
    ("programming", "finisher main exercise lighter day"),
    ("harder", "more reps set"),
    ("harder", "stronger band heavier ankle weights"),
    ("harder", "slower tempo eccentric"),
    ("harder", "pause at the top hips knees"),
    ("easier", "standard hip thrust"),
    ("easier", "leg extension"),
    ("easier", "bodyweight only control"),
    ("questions", "which muscles gluteus maximus hamstrings quadriceps core abductors"),
    ("questions", "glutes and quads control stability strength challenge"),
    ("questions", "what resistance bands ankle weights barbells safe practical"),
    ("questions", "wrong sink weight hurry arched feet"),
    ("questions", "who experienced muscles athletes"),
]


@pytest.mark.parametrize(("section", "words"), FACTS)
def test_each_fact_of_the_article_is_told(content: Content, section: str, words: str) -> None:
    text = said(content.exercises[SEED].text("en"), section)
    assert [word for word in words.split() if word not in text] == []


def test_the_five_steps_and_the_five_mistakes_are_there(content: Content) -> None:
    text = content.exercises[SEED].text("en")
    assert len(text.steps) == 5
    assert len(text.mistakes) == 5
    assert len(text.benefits) == 5
    assert len(text.considerations) == 5


def test_the_seeds_ladder_is_the_articles(content: Content) -> None:
    ladder = content.exercises[SEED].ladder
    assert (ladder.reps_min, ladder.reps_max, ladder.reps_step) == (8, 15, 1)
    assert (ladder.sets_min, ladder.sets_max) == (2, 3)
    bands = [rung.id for rung in ladder.rungs if rung.kind == "band"]
    assert bands == ["yellow", "red", "green", "blue", "black"]
    weights = [r.resistance.value for r in ladder.rungs if isinstance(r.resistance, Weight)]
    assert weights == [Decimal("0.5"), 1, Decimal("1.5"), 2]
    assert ladder.rungs[ladder.start].id == "bodyweight"
    assert ladder.tempo == ("2-0-2-0", "3-0-2-0", "4-0-2-0")
    assert ladder.pause == (0, 1, 2)
    assert ladder.forbidden == {"barbell"}
    assert ladder.max_kg == {"ankle": 2}
    assert ladder.caution_sites == {"knee", "hip", "low back"}
    assert ladder.regressions == ("hip-thrust", "leg-extension")


def test_the_seed_opens_once_both_halves_are_mastered(content: Content) -> None:
    needs = content.exercises[SEED].prerequisites
    assert [(need.exercise, need.sets, need.reps) for need in needs] == [
        ("hip-thrust", 3, 12),
        ("leg-extension", 3, 12),
    ]


def test_what_counts_as_mastered_can_be_reached_on_its_own_ladder(content: Content) -> None:
    for exercise in content.exercises.values():
        for need in exercise.prerequisites:
            ladder = content.exercises[need.exercise].ladder
            assert need.sets <= ladder.sets_max
            assert need.reps <= ladder.reps_max


def test_who_has_only_their_body_can_do_every_exercise(content: Content) -> None:
    for exercise in content.exercises.values():
        assert "bodyweight" in {rung.kind for rung in exercise.ladder.rungs}, exercise.slug


def test_the_how_to_of_every_exercise_fits_a_phone(content: Content) -> None:
    for exercise in content.exercises.values():
        text = exercise.text("en")
        steps = sum(len(step.title) + len(step.text) for step in text.steps)
        assert len(text.summary) + len(text.safety_line) + steps <= 1300, exercise.slug


def test_a_language_without_texts_shows_english(content: Content) -> None:
    assert content.exercises[SEED].text("tlh").name == "Hip thrust with leg extension"
