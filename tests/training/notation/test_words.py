"""The word tables: every word means what its table says, and a language is a file."""

import shutil
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.training.notation.written_logs import TODAY
from tgbot.training.notation import Context, Reading, Refusal, lexicon, read
from tgbot.training.notation.lexicon import one_slip
from tgbot.training.resistance import Band
from tgbot.training.workout import Set

WORDS = Path(lexicon.__file__).parent / "words"
LANGUAGES = sorted(page.stem for page in WORDS.glob("*.toml"))
GROUPS = {"colours": "colour", "sites": "site", "weekdays": "weekday", "months": "month"}


def table(language: str) -> dict[str, object]:
    return tomllib.loads((WORDS / f"{language}.toml").read_text(encoding="utf-8"))


def test_there_are_four_languages_to_begin_with() -> None:
    assert LANGUAGES == ["de", "en", "es", "ru"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("section", GROUPS)
def test_every_word_means_what_its_table_says(language: str, section: str) -> None:
    groups = table(language)[section]
    assert isinstance(groups, dict)
    words = lexicon.lexicon(language)
    for value, spellings in groups.items():
        for spelling in spellings:
            meaning = words.meanings[spelling.casefold().replace("ё", "е")]
            assert meaning == (GROUPS[section], int(value) if value.isdigit() else value), spelling


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_table_knows_all_colours_levels_and_days(language: str) -> None:
    own, english = table(language), table("en")
    usual = {"red", "green", "blue", "black", "yellow", "orange", "purple", "pink", "white"}
    assert isinstance(own["colours"], dict)
    assert usual <= own["colours"].keys()
    for section in ("levels", "on"):
        assert own[section].keys() == english[section].keys()


SAID = [
    ("de", "4 Sätze à 10 mit rotem Band", "4×10 · red band"),
    ("de", "3x12 mittleres Band", "3×12 · medium band"),
    ("de", "gestern 3x8 40 kg, linkes Knie 2/10", "2026-03-14 · 3×8 · 40 kg · left knee 2/10"),
    ("de", "Di 3x12", "2026-03-10 · 3×12"),
    ("de", "aufwärmen 2x10, 3x8 40kg", "warm-up 2×10, 3×8 · 40 kg"),
    ("de", "3x12 je Seite, bis zum Versagen", "3×12 · each side · RIR 0"),
    ("de", "20. November 3x12", "2025-11-20 · 3×12"),
    ("es", "3 series de 12 con banda amarilla", "3×12 · yellow band"),
    ("es", "el martes 3x12 por lado", "2026-03-10 · 3×12 · each side"),
    ("es", "mar 3x12", "2026-03-10 · 3×12"),
    ("es", "3x12 rodilla derecha 3/10", "3×12 · right knee 3/10"),
    ("ru", "3 подхода по 12 с жёлтой лентой", "3×12 · yellow band"),
    ("ru", "вчера 3х12 на каждую ногу", "2026-03-14 · 3×12 · each side"),
    ("ru", "2 дня назад 3х45с", "2026-03-13 · 3×45 s"),
    ("en", "Montag 3x12 rojo, колено 2/10", "2026-03-09 · 3×12 · red band · knee 2/10"),
    ("es", "a 40 kg 3x10", "3×10 · 40 kg"),
    ("es", "3x10 a 40 kg", "3×10 · 40 kg"),
    ("es", "3x10 con un par de mancuernas de 10 kg", "3×10 · 10 kg dumbbell each"),
    ("de", "3x10 zwei Kurzhanteln à 10 kg", "3×10 · 10 kg dumbbell each"),
    ("de", "drei mal zehn mit dem grünen Band", "3×10 · green band"),
    ("ru", "три подхода по двенадцать, сорок кг", "3×12 · 40 kg"),
    ("ru", "1 подход 12, 2 подход 10", "12, 10"),
    ("ru", "1 подход 12, 2 подхода 10", "12, 10, 10"),
    ("en", "four sets of ten at sixty-two kilos", "4×10 · 62 kg"),
    ("en", "ten, nine and eight with the blue band", "10, 9, 8 · blue band"),
    ("en", "one arm row 3x10 twenty five lbs", "one arm row: 3×10 · 25 lb"),
    ("en", "band pull aparts 3x20 red", "band pull aparts: 3×20 · red band"),
    ("en", "plank 1:30, 1:15, 1:00", "plank: 1×90 s, 1×75 s, 1×60 s"),
    ("fr", "3x12 red", "3×12 · red band"),
]


@pytest.mark.parametrize(("language", "text", "canonical"), SAID, ids=[said[1] for said in SAID])
def test_people_write_in_their_language(language: str, text: str, canonical: str) -> None:
    result = read(text, Context(today=TODAY, language=language))
    assert isinstance(result, Reading), result
    assert [entry.canonical for entry in result.entries] == [canonical]


def test_two_letters_are_a_weekday_only_where_they_are_one() -> None:
    result = read("so 3x12", Context(today=TODAY, language="en"))
    assert isinstance(result, Reading)
    assert (result.entries[0].date, result.entries[0].exercise) == (None, "so")


@pytest.fixture
def with_dutch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """One more file in the folder of words."""
    shutil.copytree(WORDS, tmp_path / "words")
    (tmp_path / "words" / "nl.toml").write_text(
        'sets = ["keer"]\nband = ["elastiek"]\n[colours]\nred = ["rood", "rode"]\n',
        encoding="utf-8",
    )
    monkeypatch.setattr(lexicon, "files", lambda _: tmp_path)
    for kept in (lexicon._tables, lexicon._lexicon):
        kept.cache_clear()
    yield
    for kept in (lexicon._tables, lexicon._lexicon):
        kept.cache_clear()


@pytest.mark.usefixtures("with_dutch")
def test_adding_a_language_is_adding_a_file() -> None:
    result = read("3 keer 12 rode elastiek", Context(today=TODAY, language="nl"))
    assert isinstance(result, Reading), result
    assert result.entries[0].canonical == "3×12 · red band"


TYPOS = [
    ("yelow", "yellow"), ("gren", "green"), ("bleu", "blue"), ("bnad", "band"),
    ("yestreday", "yesterday"), ("tmpo", "tempo"), ("asisted", "assisted"), ("rde", "red"),
]  # fmt: skip


@pytest.mark.parametrize(("slip", "meant"), TYPOS)
def test_a_mistyped_keyword_is_noticed(slip: str, meant: str) -> None:
    assert lexicon.lexicon("en").mistyped(slip) == meant


NOTES = [
    "felt right", "well done", "better than yesterday", "harder than on Monday",
    "more tomorrow", "left side weaker", "right hip higher", "warm up was short",
    "failed the last one", "felt weak again", "left knee felt weird", "felt good each time",
    "sun was hot", "last set hard", "go heavier next time", "no pr", "easy",
    "dropped the weight", "as easy as yesterday", "rechts schwächer", "so gut wie gestern",
    "morgen mehr", "felt good", "slept badly", "last one was hard", "easy peasy", "tight hips",
    "better than before", "new shoes", "hard but fine", "went well", "form broke down a bit",
    "back felt ok", "could do more", "a little late", "great pump", "cold room",
    "need more rest", "zieht gut", "sauber im Stehen",
]  # fmt: skip


@pytest.mark.parametrize("note", NOTES)
def test_ordinary_words_are_a_note(note: str) -> None:
    result = read(f"3x12 red, {note}", Context(today=TODAY))
    assert isinstance(result, Reading), result
    assert result.entries[0].sets[0].reps == 12
    assert result.entries[0].note == note
    assert set(result.entries[0].sets) == {Set(reps=12, resistance=Band("red"))}
    assert (result.entries[0].date, result.entries[0].pain) == (None, None)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("3x12 red tomorrow", "date"),
        ("3x12 red, sharp", "missing"),
        ("3x12 red, it hurt", "missing"),
        ("3x12 red, last set to failure", "ambiguous"),
        ("3x12 red, could do 2 more", "ambiguous"),
        ("3x12 red slow tempo", "leftover"),
        ("3x12 red planned", "leftover"),
        ("3x12 target", "leftover"),
        ("target 3x12", "leftover"),
        ("assisted pull-ups 3x6 15kg", "ambiguous"),
    ],
)
def test_words_that_say_something_are_no_note(text: str, kind: str) -> None:
    result = read(text, Context(today=TODAY))
    assert isinstance(result, Refusal), result
    assert result.kind == kind


EXERCISES = [
    "squat", "front squat", "back squat", "goblet squat", "bench press", "incline bench",
    "deadlift", "romanian deadlift", "rdl", "overhead press", "pull-up", "chin-ups", "dips",
    "push ups", "lunges", "walking lunge", "step-ups", "leg press", "leg curl", "calf raise",
    "clamshell", "bird dog", "dead bug", "side plank", "plank", "hollow hold", "face pull",
    "lat pulldown", "hip abduction", "good morning", "kettlebell swing", "dumbbell row",
    "cable row", "barbell squat", "tempo squat", "pause squat", "left leg raise", "crunches",
    "burpees", "march", "single-leg bridge", "shoulder press", "wrist curl", "neck curl",
    "Kniebeuge", "Kreuzheben", "sentadilla", "peso muerto", "присед", "становая тяга",
    "отжимания",
]  # fmt: skip


@pytest.mark.parametrize("exercise", EXERCISES)
def test_an_exercise_is_given_as_it_was_written(exercise: str) -> None:
    for text in (f"{exercise} 3x12 20kg", f"{exercise}: 3x12 20kg"):
        result = read(text, Context(today=TODAY))
        assert isinstance(result, Reading), result
        assert result.entries[0].exercise == exercise
        assert result.entries[0].canonical.startswith(f"{exercise}: 3×12 · 20 kg")


def test_a_keyword_among_the_names_of_the_content_is_a_name() -> None:
    names = frozenset({"Bodyweight leg extension", "band walk"})
    for name in ("bodyweight leg extension", "Band Walk", "band walks"):
        result = read(f"{name} 3x12", Context(today=TODAY, names=names))
        assert isinstance(result, Reading)
        assert result.entries[0].exercise == name
        assert result.entries[0].sets[0].resistance is None


def test_a_mistyped_keyword_in_the_note_is_asked() -> None:
    result = read("3x12 40kg tmpo", Context(today=TODAY))
    assert isinstance(result, Refusal)
    assert (result.kind, result.part) == ("leftover", "tmpo")


@pytest.mark.parametrize(
    ("one", "other", "slip"),
    [
        ("band", "band", False), ("bnad", "band", True), ("bad", "band", True),
        ("bandd", "band", True), ("bend", "band", True), ("bned", "band", False),
        ("adnb", "band", False), ("ba", "band", False), ("", "a", True),
    ],
)  # fmt: skip
def test_a_slip_is_one_letter_or_two_swapped(one: str, other: str, slip: bool) -> None:
    assert one_slip(one, other) is slip
