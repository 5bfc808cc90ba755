"""A target of one's own takes the place of the engine's only where that is safe."""

from dataclasses import replace

import pytest

from tests.content.conftest import SHIPPED
from tgbot.coach.own_target import fits, in_its_place
from tgbot.content import Library
from tgbot.training.progression import Reason, Target
from tgbot.training.workout import Prescribed

FULL = Library(SHIPPED).current.exercises["hip-thrust-with-leg-extension"]
ENGINE = Target(2, 10, 2, 0, 0, True, 4, None, "reps", Reason("reps-spare"), False)
HARDER, EASIER = Prescribed(3, 12, 4), Prescribed(2, 8, 0)


def test_it_stands_with_a_reason_of_its_own() -> None:
    mine = in_its_place(ENGINE, FULL, HARDER)
    assert (mine.prescribed, mine.reason.key) == (HARDER, "own")


@pytest.mark.parametrize("key", ["pain-hold", "pain-ease", "wobbly", "wobbly-ease"])
def test_after_pain_and_wobbling_it_can_only_make_things_easier(key: str) -> None:
    careful = replace(ENGINE, reason=Reason(key), open_last=False, open_cap=0)
    assert in_its_place(careful, FULL, HARDER) == careful
    assert in_its_place(careful, FULL, EASIER).prescribed == EASIER


def test_after_a_long_break_it_can_only_make_things_easier() -> None:
    away = replace(ENGINE, action="gap", reason=Reason("gap-tenth"))
    assert in_its_place(away, FULL, HARDER) == away
    assert in_its_place(away, FULL, EASIER).prescribed == EASIER


def test_back_after_a_stop_it_can_only_make_things_easier() -> None:
    back = replace(ENGINE, action="return", reason=Reason("pain-return"))
    assert in_its_place(back, FULL, HARDER) == back
    assert in_its_place(back, FULL, EASIER).prescribed == EASIER


def test_nor_does_pain_lose_where_the_reason_speaks_of_something_else() -> None:
    short = replace(ENGINE, reason=Reason("short-done"), open_last=False, open_cap=0)
    assert in_its_place(short, FULL, HARDER) == short


def test_it_lifts_no_stop_and_wakes_nothing_that_rests() -> None:
    stopped = replace(ENGINE, action="stop", regression="hip-thrust")
    assert in_its_place(stopped, FULL, EASIER) == stopped
    off = replace(ENGINE, action="off", sets=0)
    assert in_its_place(off, FULL, EASIER) == off


def test_a_place_that_the_content_no_longer_has_or_allows_is_ignored() -> None:
    gone = Prescribed(3, 12, len(FULL.ladder.rungs))
    assert in_its_place(ENGINE, FULL, gone) == ENGINE
    heavy = replace(FULL, ladder=replace(FULL.ladder, forbidden=frozenset({"band"})))
    assert not fits(heavy, HARDER)
    assert not fits(FULL, Prescribed(3, 12, 0, tempo=9))
