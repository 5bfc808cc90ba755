"""A card that has not left yet, and whose day is called off meanwhile, does not leave."""

from collections.abc import Awaitable, Callable
from datetime import time, timedelta

import pytest

from tests.clock.house import CARD, MONDAY, House
from tests.store.cast import ANNA, anna
from tgbot.coach import ahead, move, skips
from tgbot.coach.desk import Desk
from tgbot.gateway.outcome import Action
from tgbot.store import people
from tgbot.store.database import Connection
from tgbot.training.breaks import Break, Breaks


async def pauses(house: House) -> None:
    """Anna goes away that very day."""

    def pause(conn: Connection) -> None:
        away = Breaks((Break(MONDAY, MONDAY + timedelta(days=6)),))
        ahead.remake(conn, people.change(conn, ANNA, breaks=away), house.moment)

    await house.db.run(pause)


async def drops(house: House) -> None:
    """Anna trains on Mondays no more."""
    await house.plans({2: time(7, 30)})


async def skips_it(house: House) -> None:
    """Anna lets that session go."""
    of = await house.appointment()
    await house.db.run(lambda conn: skips.let_go(desk(house, conn), of, "busy"))


async def moves_it(house: House) -> None:
    """Anna moves that session to Tuesday."""
    of = await house.appointment()
    await house.db.run(lambda conn: move.move(desk(house, conn), of, MONDAY + timedelta(days=1)))


def desk(house: House, conn: Connection) -> Desk:
    person = people.get(conn, ANNA)
    assert person is not None
    return Desk(conn, person, house.library.current, house.moment, house.moment, "repbell_bot")


CALLED_OFF = [drops, pauses, skips_it, moves_it]


async def test_who_drops_that_day_before_its_card_left_gets_none(house: House) -> None:
    await house.trains(anna)
    await house.fire(CARD)
    assert len(await house.said()) == 1
    await house.plans({2: time(7, 30)})
    assert await house.said() == []
    assert (await house.appointment()).state == "withdrawn"


async def test_who_goes_away_before_the_card_left_gets_none(house: House) -> None:
    await house.trains(anna)
    await house.fire(CARD)
    await pauses(house)
    assert await house.said() == []


async def test_a_card_of_a_day_that_stays_in_the_plan_leaves(house: House) -> None:
    await house.trains(anna)
    await house.fire(CARD)
    await house.plans({0: time(18, 0), 2: time(7, 30)})
    assert len(await house.said()) == 1
    assert (await house.appointment()).state == "sent"


async def test_a_card_that_left_stays(house: House) -> None:
    await house.trains(anna)
    await house.fire(CARD)
    await house.arrives()
    await pauses(house)
    assert len(await house.said()) == 1
    assert (await house.appointment()).state == "sent"


@pytest.mark.parametrize("call_off", [skips_it, moves_it])
async def test_one_that_waits_to_leave_does_not_when_its_session_is_let_go_or_moved(
    house: House, call_off: Callable[[House], Awaitable[None]]
) -> None:
    await house.trains(anna)
    await house.fire(CARD)
    await call_off(house)
    assert await house.leaves() == []
    assert await house.said() == []


@pytest.mark.parametrize("call_off", CALLED_OFF)
async def test_one_that_was_leaving_and_surely_did_not_leaves_no_more(
    house: House, call_off: Callable[[House], Awaitable[None]]
) -> None:
    await house.trains(anna)
    await house.fire(CARD)
    [card] = await house.leaves()
    await call_off(house)
    before = (await house.appointment()).state
    await house.ends(card, Action.AGAIN)
    house.moment += timedelta(seconds=1)
    assert await house.leaves() == []
    assert await house.said() == []
    after = "withdrawn" if before == "sent" else before
    assert (await house.appointment()).state == after


@pytest.mark.parametrize("call_off", CALLED_OFF)
async def test_of_one_that_was_leaving_and_may_have_no_copy_comes(
    house: House, call_off: Callable[[House], Awaitable[None]]
) -> None:
    await house.trains(anna)
    await house.fire(CARD)
    [card] = await house.leaves()
    await call_off(house)
    await house.ends(card, Action.COPY)
    house.moment += timedelta(seconds=1)
    assert await house.leaves() == []
    await house.plans({0: time(18, 0)})
    house.moment = CARD + timedelta(hours=12)
    await house.fire()
    assert await house.leaves() == []


@pytest.mark.parametrize("ends", [Action.SENT, Action.AGAIN, Action.COPY, Action.PLAIN])
async def test_whose_day_is_on_again_before_that_call_ended_gets_its_one_card(
    house: House, ends: Action
) -> None:
    await house.trains(anna)
    await house.fire(CARD)
    [card] = await house.leaves()
    await drops(house)
    await house.plans({0: time(18, 0)})
    await house.ends(card, ends)
    house.moment += timedelta(seconds=1)
    assert len(await house.leaves()) == (0 if ends is Action.SENT else 1)
    assert (await house.fire(CARD + timedelta(hours=12))).done == 0


async def test_one_that_was_leaving_too_late_is_not_made_anew_when_its_day_is_off(
    house: House,
) -> None:
    await house.trains(anna)
    await house.fire(CARD)
    [card] = await house.leaves()
    await drops(house)
    await house.ends(card, Action.TOO_LATE)
    await house.fire(CARD + timedelta(hours=1))
    assert await house.leaves() == []
