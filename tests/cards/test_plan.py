"""The plan's card: what it shows at a glance, and buttons that name what they change."""

from dataclasses import replace
from datetime import date, time

from tgbot.cards import plan as cards
from tgbot.cards.plan import Shown
from tgbot.cards.plan_ahead import Session, two_weeks
from tgbot.training.breaks import Break
from tgbot.training.programme import Programme, ProgrammeText
from tgbot.wording import words_for

WORDS = words_for("en")
MORNING = time(7, 30)
PROGRAMME = Programme(
    slug="glutes",
    exercises=("bridge", "bug"),
    days_a_week=(2, 3),
    minutes=25,
    equipment=(),
    texts={"en": ProgrammeText("Glutes & legs", "Hips and thighs.", "Everybody.")},
)
SHOWN = Shown(
    programme=PROGRAMME,
    exercises=("Glute bridge", "Dead bug"),
    slots={0: MORNING, 2: MORNING},
    next=(date(2026, 11, 25), MORNING),
)


def data(card: cards.Card) -> list[str | None]:
    return [button.data for row in card.buttons for button in row]


def test_a_plan_fits_eight_lines_and_ends_with_the_next_session() -> None:
    lines = cards.plan(WORDS, SHOWN, changed=True).text.splitlines()
    assert len(lines) <= 8
    assert lines[-1] == "Next: <b>Wed 25 Nov, 07:30</b>"
    assert "Glutes &amp; legs" in lines[1]


def test_every_part_of_the_plan_is_one_tap_away() -> None:
    parts = ["plan-programme", "plan-days", "plan-time", "plan-parts", "plan-ahead", "pause"]
    assert data(cards.plan(WORDS, SHOWN)) == [*parts, "howplan"]


def test_a_paused_plan_offers_the_way_back_instead_of_another_pause() -> None:
    paused = replace(SHOWN, away=Break(date(2026, 11, 20), date(2026, 12, 1)))
    card = cards.plan(WORDS, paused)
    assert "up to and including <b>Tue 1 Dec</b>" in card.text
    assert data(card)[-2] == "resume"


def test_a_pause_without_an_end_promises_no_date() -> None:
    text = cards.plan(WORDS, replace(SHOWN, away=Break(date(2026, 11, 20), None), next=None)).text
    assert "until you say so" in text
    assert "Next" not in text


def test_only_an_unusual_number_of_days_is_remarked_on() -> None:
    remark = "2 to 3 days a week"
    assert remark not in cards.plan(WORDS, SHOWN).text
    every_day = replace(SHOWN, slots=dict.fromkeys(range(7), MORNING))
    assert remark in cards.plan(WORDS, every_day).text


def test_a_programme_says_for_whom_it_is_and_what_it_takes() -> None:
    banded = replace(PROGRAMME, slug="banded", equipment=("bands", "ankle weights"))
    card = cards.programmes(WORDS, [PROGRAMME, banded], "glutes")
    assert "25 min, 2–3 days a week\nEverybody.\nTakes: nothing but you" in card.text
    assert "Takes: bands, ankle weights" in card.text
    assert card.buttons[0][0].text == "✓ Glutes & legs"
    assert data(card) == ["plan-programme:glutes", "plan-programme:banded", "plan"]


def test_the_second_week_is_folded() -> None:
    days = [Session(date(2026, 11, day), MORNING, day == 23) for day in range(20, 27)]
    open_part, _, folded = two_weeks(WORDS, SHOWN, days, ()).text.partition("<blockquote")
    assert open_part.count("Nov") == 4
    assert "Mon 23 Nov: on a break" in open_part
    assert folded.count("Nov") == 3


def test_two_sessions_more_are_not_worth_a_fold() -> None:
    days = [Session(date(2026, 11, day), MORNING, False) for day in range(20, 26)]
    assert "<blockquote" not in two_weeks(WORDS, SHOWN, days, ()).text


def test_a_day_of_its_own_time_is_offered_only_where_there_are_several() -> None:
    assert "plan-day-time:2" in data(cards.times(WORDS, SHOWN.slots, ()))
    assert data(cards.times(WORDS, {2: MORNING}, ())) == ["plan"]


def test_the_part_that_was_not_understood_comes_out_as_it_was_written() -> None:
    text = cards.not_understood(WORDS, "<b>", {}).text
    assert "“<b>&lt;b&gt;</b>”" in text
    assert "still" not in text
