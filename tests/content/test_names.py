"""People find an exercise or a programme however they write it, and are asked when unsure."""

from pathlib import Path

import pytest

from tests.content.breaking import change
from tgbot.content import Content, load
from tgbot.content.names import Names, certainty, likeness, plain

FOLDER = Path(__file__).parents[2] / "content"
SEED = "hip-thrust-with-leg-extension"


@pytest.fixture(scope="module")
def content() -> Content:
    return load(FOLDER)


@pytest.mark.parametrize(
    ("written", "slug"),
    [
        ("hip-thrust", "hip-thrust"),
        ("Hip Thrust", "hip-thrust"),
        ("HIP  thrust ", "hip-thrust"),
        ("hip–thrust", "hip-thrust"),
        ("hip_thrust", "hip-thrust"),
        ("standard hip thrust", "hip-thrust"),
        ("ｈｉｐ ｔｈｒｕｓｔ", "hip-thrust"),
        ("Hip thrust with leg extension", SEED),
        ("thrust with extension", SEED),
        ("Dead-bug", "dead-bug"),
        ("leg curls", "hamstring-curl"),
        ("squats", "bodyweight-squat"),
    ],
)
def test_an_exact_name_is_known_whatever_its_case_blanks_and_dashes(
    content: Content, written: str, slug: str
) -> None:
    found = content.named(written)
    assert found is not None
    assert found.slug == slug


@pytest.mark.parametrize("written", ["hip trust", "", "  ", "…", "bench press"])
def test_a_name_that_is_none_exactly_is_not_known_exactly(content: Content, written: str) -> None:
    assert content.named(written) is None


@pytest.mark.parametrize(
    ("written", "slug"),
    [
        ("hip trust", "hip-thrust"),
        ("hip thurst", "hip-thrust"),
        ("hipthrust", "hip-thrust"),
        ("hip thrust w leg extension", SEED),
        ("hip trust leg extention", SEED),
        ("leg extension hip thrust", SEED),
        ("leg ext", "leg-extension"),
        ("leg extention", "leg-extension"),
        ("side leg rais", "side-lying-leg-raise"),
        ("sidelying leg raise", "side-lying-leg-raise"),
        ("glute brige", "glute-bridge"),
        ("glutebridge", "glute-bridge"),
        ("ded bug", "dead-bug"),
        ("bodyweigt squat", "bodyweight-squat"),
        ("hamstring curlz", "hamstring-curl"),
        ("warmup", "hip-and-knee-warm-up"),
    ],
)
def test_a_near_spelling_finds_the_one_that_is_meant(
    content: Content, written: str, slug: str
) -> None:
    assert content.nearest(written)[0].slug == slug
    sure = content.sure(written)
    assert sure is not None
    assert sure.slug == slug


@pytest.mark.parametrize(
    ("written", "slug"),
    [
        ("side raise", "side-lying-leg-raise"),
        ("leg raises", "side-lying-leg-raise"),
        ("hamstring", "hamstring-curl"),
        ("curl", "hamstring-curl"),
        ("hamstring curl band", "hamstring-curl"),
        ("hip extension", SEED),
        ("thruster", "hip-thrust"),
        ("one leg glute bridge", "glute-bridge"),
    ],
)
def test_what_may_be_another_exercise_is_offered_but_not_taken(
    content: Content, written: str, slug: str
) -> None:
    assert content.nearest(written)[0].slug == slug
    assert content.sure(written) is None


@pytest.mark.parametrize("written", ["hip", "leg", "thrust bridge", "raise curl", "lying"])
def test_where_several_could_be_meant_nobody_is_sure(content: Content, written: str) -> None:
    assert content.sure(written) is None


@pytest.mark.parametrize(
    "written",
    [
        "bench press", "deadlift", "biceps curl", "calf raise", "lateral raise", "leg press",
        "back squat", "pull ups", "plank", "running", "row", "lunges", "xyz", "", "🙂",
        "overhead press", "push up", "bike", "hanging leg raise", "barbell hip thrust",
        "jump squat", "nordic curl", "back extension", "lateral leg raise", "reverse leg extension",
    ],
)  # fmt: skip
def test_another_exercise_is_never_taken_for_one_of_ours(content: Content, written: str) -> None:
    assert content.sure(written) is None


@pytest.mark.parametrize(
    "written",
    [
        "bench press",
        "running",
        "xyz",
        "",
        "plank",
        "row",
        "barbell hip thrust",
        "jump squat",
        "single leg hip thrust",
    ],
)
def test_where_nothing_is_near_nothing_is_offered(content: Content, written: str) -> None:
    assert content.nearest(written) == []


def test_at_most_so_many_are_offered_the_likest_first(content: Content) -> None:
    assert len(content.nearest("hip")) == 3
    assert [found.slug for found in content.nearest("hip thrust", most=1)] == ["hip-thrust"]
    assert [found.slug for found in content.nearest("hip thrust", most=2)] == ["hip-thrust", SEED]


@pytest.mark.parametrize(
    ("written", "slug"),
    [
        ("glutes at home", "glutes-and-legs-at-home"),
        ("Glutes & legs at home", "glutes-and-legs-at-home"),
        ("glutes", "glutes-and-legs-at-home"),
        ("gluts at home", "glutes-and-legs-at-home"),
        ("first steps", "first-steps"),
        ("beginner", "first-steps"),
        ("finisher", "hip-thrust-finisher"),
    ],
)
def test_a_programme_is_found_by_its_name_in_words(
    content: Content, written: str, slug: str
) -> None:
    found = content.programme_named(written)
    assert found is not None
    assert found.slug == slug


@pytest.mark.parametrize("written", ["", "tue", "mon wed", "swimming", "7:30"])
def test_words_that_name_no_programme_find_none(content: Content, written: str) -> None:
    assert content.programme_named(written) is None


def test_the_reader_of_logs_is_given_every_name_and_alias_in_lower_case(content: Content) -> None:
    names = content.aliases("en")
    assert {"hip-thrust", "hip thrust", "hip thrust with leg extension", "dead bugs"} <= names
    assert all(name == name.lower() for name in names)


def test_names_of_another_language_are_understood_beside_the_english_ones(folder: Path) -> None:
    here = folder / "exercises/dead-bug"
    (here / "de.md").write_text((here / "en.md").read_text("utf-8"), "utf-8")
    change(folder, "exercises/dead-bug/de.md", "# Dead bug", "# Toter Käfer")
    change(folder, "exercises/dead-bug/de.md", "- dead bugs\n- deadbug\n- bug\n", "- Käfer\n")
    content = load(folder)
    for name in ("toter kafer", "Toter Käfer", "Käfer", "dead bugs"):
        found = content.sure(name, "de")
        assert found is not None, name
        assert found.slug == "dead-bug"
    assert content.named("dead bugs", "de") is content.exercises["dead-bug"]
    assert content.named("Toter Käfer", "en") is None
    assert "toter käfer" in content.aliases("de")
    assert content.exercises["dead-bug"].text("de").name == "Toter Käfer"


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("my hip thrust with leg extension hurts", (SEED, 1, 6)),
        ("hip thrust 3 x 12", ("hip-thrust", 0, 2)),
        ("3 x 12 of Hip - Thrust", ("hip-thrust", 4, 7)),
        ("the hip hurts in the thrust", None),
        ("", None),
    ],
)
def test_the_longest_name_among_words_is_meant(
    content: Content, said: str, found: tuple[str, int, int] | None
) -> None:
    longest = content.longest_named(said.split(), 5)
    assert (longest and (longest[0].slug, *longest[1:])) == found


def test_likeness_runs_from_nothing_to_a_hundred() -> None:
    assert likeness("hip thrust", "hip thrust") == 100
    assert likeness("", "hip thrust") == 0
    assert likeness("zzz", "hip thrust") < 30
    assert certainty("hip thrust", "hip thrust") == 100
    assert certainty("", "hip thrust") == certainty("hip thrust", "") == 0


def test_the_first_owner_of_a_spelling_keeps_it() -> None:
    names = Names.of([("Bridge", "glute-bridge"), ("bridge", "other")])
    assert names.exact("BRIDGE") == "glute-bridge"


def test_plain_is_what_is_left_of_a_name_without_its_dress() -> None:
    assert plain("  Glutes & Legs–at_home! ") == "glutes legs at home"
