"""Now and then: fresh content, the days ahead, and old texts removed."""

import asyncio
import shutil
import zoneinfo
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from importlib import resources
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Connection

from tests.clock.house import CARD, CONTENT, House
from tests.store.cast import ANNA, BEN, CLEO, anna, ben, cleo
from tests.store.updates import message
from tgbot import metrics
from tgbot.clock import zone_rules
from tgbot.clock.housekeeping import TIDY_EVERY, Housekeeping
from tgbot.coach import ahead
from tgbot.content import Library
from tgbot.store import appointments, inbox, keeping, people, tables
from tgbot.store.people import Person
from tgbot.training.quiet_hours import QuietHours

HOUR = timedelta(hours=1)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the content that a test may break."""
    return shutil.copytree(CONTENT, tmp_path / "content")


@pytest.fixture
def keeper(house: House, folder: Path) -> Housekeeping:
    """Housekeeping whose admins are Ben and Cleo."""
    library = Library(folder)
    return Housekeeping(house.db, library, house.now, frozenset({BEN, CLEO}), lambda: None)


def break_something(folder: Path) -> str:
    """Makes an exercise's file unreadable; gives its name."""
    file = next(folder.rglob("exercise.toml"))
    file.write_text("this = is = no toml")
    return file.parent.name


def lengthen_something(folder: Path) -> None:
    """Adds an empty line to a text, which changes nothing of what it says."""
    text = next(folder.rglob("en.md"))
    text.write_text(text.read_text("utf-8") + "\n", "utf-8")


async def test_a_broken_change_is_told_to_each_admin_once_and_the_old_content_stays(
    house: House, keeper: Housekeeping, folder: Path
) -> None:
    before = keeper._library.current
    broken = break_something(folder)
    for _ in range(3):
        await keeper.refresh_content()
    assert keeper._library.current is before
    for admin in (BEN, CLEO):
        [told] = await house.said(admin)
        assert "I kept the old" in told
        assert broken in told
    assert await house.said(ANNA) == []


async def test_a_good_change_is_taken_up_and_told_to_nobody(
    house: House, keeper: Housekeeping, folder: Path
) -> None:
    before = keeper._library.current
    lengthen_something(folder)
    await keeper.refresh_content()
    assert keeper._library.current is not before
    assert await house.said(BEN) == []


async def days_of(house: House, person: int) -> set[str]:
    return await house.db.run(appointments.slots, person, "session", date(2026, 3, 1))


async def test_who_lacks_days_ahead_gets_them_and_who_blocked_the_bot_does_not(
    house: House, keeper: Housekeeping
) -> None:
    for who in (anna, ben):
        await house.trains(who)

    def lose(conn: Connection) -> None:
        conn.execute(tables.appointment.delete())
        people.close(conn, BEN)

    expected = await days_of(house, ANNA)
    await house.db.run(lose)
    await keeper.top_up_everybody()
    assert await days_of(house, ANNA) == expected
    assert await days_of(house, BEN) == set()


async def test_each_minute_what_waits_is_counted(house: House, keeper: Housekeeping) -> None:
    await house.db.run(inbox.receive, [message(1), message(2)], house.moment)
    await keeper.each_minute()
    assert metrics.registry.get_sample_value("inbox_waiting") == 2
    assert metrics.registry.get_sample_value("outbox_open") == 0


async def test_texts_are_removed_every_six_hours(house: House, keeper: Housekeeping) -> None:
    def receive(conn: Connection) -> None:
        inbox.receive(conn, [message(1)], house.moment)
        inbox.done(conn, 1, house.moment)

    def texts(conn: Connection) -> int:
        box = tables.inbox
        return len(conn.execute(box.select().where(box.c.payload.is_not(None))).all())

    await house.db.run(receive)
    await keeper.each_minute()
    house.moment += timedelta(hours=49)
    await keeper.each_minute()
    assert await house.db.run(texts) == 0
    await house.db.run(again(receive, house))
    house.moment += TIDY_EVERY - timedelta(minutes=1)
    await keeper.each_minute()
    assert await house.db.run(texts) == 1


async def test_texts_are_removed_in_pieces_between_which_others_have_their_turn(
    house: House, keeper: Housekeeping, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping, "A_PIECE", 2)

    def receive(conn: Connection) -> None:
        for number in range(5):
            inbox.receive(conn, [message(number)], house.moment)
            inbox.done(conn, number, house.moment - timedelta(hours=49))

    def texts(conn: Connection) -> None:
        box = tables.inbox
        seen.append(len(conn.execute(box.select().where(box.c.payload.is_not(None))).all()))

    seen: list[int] = []
    await house.db.run(receive)
    tidies = asyncio.ensure_future(keeper.each_minute())
    while not tidies.done():
        await house.db.run(texts)
    await tidies
    assert {5, 3, 1, 0} <= {*seen}


@pytest.fixture
def rules(tmp_path: Path) -> Iterator[Callable[[str], None]]:
    """Gives Berlin the rules of another zone."""
    file = tmp_path / "zones" / "Europe" / "Berlin"
    file.parent.mkdir(parents=True)
    before = zoneinfo.TZPATH

    def give(zone: str) -> None:
        source = resources.files("tzdata.zoneinfo").joinpath(*zone.split("/"))
        file.write_bytes(source.read_bytes())

    give("Europe/Berlin")
    zoneinfo.reset_tzpath([tmp_path / "zones", *before])
    ZoneInfo.clear_cache()
    yield give
    zoneinfo.reset_tzpath(before)
    ZoneInfo.clear_cache()


async def test_days_ahead_follow_the_rules_of_their_zone_when_those_change(
    house: House, keeper: Housekeeping, rules: Callable[[str], None]
) -> None:
    await house.trains(anna)
    await house.trains(lambda conn: people.change(conn, cleo(conn).id, zone="Europe/Paris"))
    there = await house.appointment(person=CLEO)
    await keeper.each_minute()
    assert (await house.appointment()).due_at == CARD
    rules("Europe/Athens")
    house.moment += TIDY_EVERY
    await keeper.each_minute()
    assert (await house.appointment()).due_at == CARD - timedelta(hours=1)
    assert (await house.appointment()).state == "waiting"
    assert await house.appointment(person=CLEO) == there


async def test_a_card_that_waits_for_the_morning_comes_though_the_rules_change_by_night(
    house: House, keeper: Housekeeping, rules: Callable[[str], None]
) -> None:
    await house.trains(anna)
    await house.change(quiet=QuietHours(time(8), time(9)))
    await keeper.each_minute()
    await house.comes_back(CARD - HOUR, CARD + HOUR)
    rules("Europe/Athens")
    house.moment = CARD + 1.25 * HOUR
    keeper._tidied = None
    await keeper.each_minute()
    held = await house.appointment()
    assert (held.state, held.due_at) == ("waiting", CARD + 1.5 * HOUR)
    await house.fire(CARD + 1.5 * HOUR)
    [card] = await house.said()
    assert "so this is late" in card


async def test_a_whole_country_follows_in_pieces_and_one_who_dies_on_the_way_begins_again(
    house: House,
    keeper: Housekeeping,
    rules: Callable[[str], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(zone_rules, "PEOPLE_A_COMMIT", 2)
    crowd = [BEN + n for n in range(5)]
    for who in crowd:
        await house.trains(lambda conn, who=who: somebody(conn, who))
    await keeper.each_minute()
    rules("Europe/Athens")
    remake, made = ahead.remake, []

    def dies_at_the_fourth(conn: Connection, person: Person, now: datetime) -> None:
        remake(conn, person, now)
        made.append(person.id)
        if len(made) == 4:
            raise ZeroDivisionError

    async def others() -> list[list[int]]:
        """What was made each time that somebody else had their turn in the database."""
        seen = []
        while not follows.done():
            await house.db.run(lambda conn: seen.append([*made]))
        return seen

    monkeypatch.setattr(zone_rules.ahead, "remake", dies_at_the_fourth)
    follows = asyncio.ensure_future(zone_rules.follow(house.db, house.now))
    turns = await others()
    assert crowd[:2] in turns, "between two pieces others have their turn"
    with pytest.raises(ZeroDivisionError):
        await follows
    monkeypatch.setattr(zone_rules.ahead, "remake", remake)
    await zone_rules.follow(house.db, house.now)
    moments = {(await house.appointment(person=who)).due_at for who in crowd}
    assert moments == {CARD - HOUR}


def somebody(conn: Connection, who: int) -> Person:
    return people.create(conn, who, who, "en", "Europe/Berlin", datetime(2026, 3, 1, tzinfo=UTC))


def again(receive: Callable[[Connection], None], house: House) -> Callable[[Connection], None]:
    """A second update, handled so long ago that its text is due to go."""

    def take(conn: Connection) -> None:
        inbox.receive(conn, [message(2)], house.moment)
        inbox.done(conn, 2, house.moment - timedelta(hours=49))

    return take
