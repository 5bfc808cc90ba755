"""What comes first after a break, whichever that is."""

from datetime import date, time, timedelta

from tests.clock.house import MONDAY, House
from tests.store.cast import ANNA, anna
from tgbot.coach import ahead
from tgbot.store import appointments, people
from tgbot.store.database import Connection
from tgbot.training.breaks import Break, Breaks

DAY = timedelta(days=1)
BACK_ON = MONDAY + 10 * DAY
"""A Thursday; the summary comes on Sunday evening, the next session on Monday."""


async def test_the_summary_comes_though_no_session_comes_before_it(house: House) -> None:
    await house.trains(anna, days=(0,))

    def pause(conn: Connection) -> None:
        away = Breaks((Break(MONDAY, BACK_ON),))
        ahead.remake(conn, people.change(conn, ANNA, breaks=away), house.moment)

    def waits(conn: Connection) -> list[tuple[str, date]]:
        found = [appointments.since(conn, ANNA, kind, MONDAY) for kind in ("session", "week")]
        return [(one.kind, one.day) for some in found for one in some if one.state == "waiting"]

    await house.plans({0: time(7, 30)})
    await house.db.run(pause)
    assert await house.db.run(waits) == [
        ("session", MONDAY + 14 * DAY),
        ("week", MONDAY + 13 * DAY),
    ]
