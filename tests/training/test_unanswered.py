"""Reminders that nobody answers: three, an offer, and then quiet."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from tgbot.training.unanswered import ENOUGH, Unanswered

MONDAY = date(2026, 3, 2)
DAYS = [MONDAY + timedelta(days=2 * n) for n in range(8)]


def lived(days: list[date], now: Unanswered | None = None) -> tuple[list[str], Unanswered]:
    """What came on each of these days, with no word in between."""
    now, came = now or Unanswered(), list[str]()
    for day in days:
        turn = now.turn(day)
        came.append(turn)
        if turn != "quiet":
            now = now.reminded(day) if turn == "remind" else now.asked(day)
    return came, now


def test_three_reminders_an_offer_and_then_quiet() -> None:
    came, now = lived(DAYS)
    assert came == ["remind"] * 3 + ["offer"] + ["quiet"] * 4
    assert now.gone_quiet


def test_a_card_tried_again_is_one_reminder_and_an_offer_tried_again_is_that_offer() -> None:
    came, now = lived([DAYS[0], DAYS[0], DAYS[1], DAYS[2], DAYS[2], DAYS[3], DAYS[3], DAYS[4]])
    assert came == ["remind"] * 5 + ["offer"] * 2 + ["quiet"]
    assert now.days == frozenset(DAYS[:3])


def test_what_never_left_counts_for_nothing() -> None:
    _, now = lived(DAYS[:3])
    assert now.never_left(DAYS[1]).turn(DAYS[3]) == "remind"
    assert now.asked(DAYS[3]).never_left(DAYS[3]).turn(DAYS[4]) == "offer"


@given(st.lists(st.booleans(), max_size=60))
def test_between_two_words_at_most_three_cards_and_one_offer_come(speaks: list[bool]) -> None:
    now, cards, offers = Unanswered(), 0, 0
    for n, spoke in enumerate(speaks):
        if spoke:
            now, cards, offers = Unanswered(), 0, 0
        day = MONDAY + timedelta(days=n)
        turn = now.turn(day)
        if turn == "remind":
            assert not now.gone_quiet, "behind the offer no card comes"
            now, cards = now.reminded(day), cards + 1
        elif turn == "offer":
            assert cards == ENOUGH, "it takes the place of the fourth"
            now, offers = now.asked(day), offers + 1
        assert cards <= ENOUGH
        assert offers <= 1


@given(st.frozensets(st.dates(), max_size=5), st.none() | st.dates())
def test_it_is_kept_as_it_is(days: frozenset[date], offered: date | None) -> None:
    here = Unanswered(days, offered)
    assert Unanswered.of_json(here.as_json()) == here
    assert (here.as_json() is None) == (here == Unanswered())
