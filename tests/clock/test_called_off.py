"""A card that has not left yet, and whose day is called off meanwhile, does not leave."""

from datetime import time, timedelta

from tests.clock.house import CARD, MONDAY, House
from tests.store.cast import ANNA, anna
from tgbot.coach import ahead
from tgbot.store import people
from tgbot.store.database import Connection
from tgbot.training.breaks import Break, Breaks


async def pauses(house: House) -> None:
    """Anna goes away that very day."""

    def pause(conn: Connection) -> None:
        away = Breaks((Break(MONDAY, MONDAY + timedelta(days=6)),))
        ahead.remake(conn, people.change(conn, ANNA, breaks=away), house.moment)

    await house.db.run(pause)


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
