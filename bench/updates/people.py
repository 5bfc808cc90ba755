"""Fills a database: a few people with a history, or very many with plans and cards ahead."""

from datetime import UTC, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path

from sqlalchemy import Connection, insert

from tgbot.coach import ahead
from tgbot.store import people, plans, tables, workouts
from tgbot.store.database import engine_for
from tgbot.store.key import sealer_for
from tgbot.store.migrate import migrate
from tgbot.training.resistance import Weight
from tgbot.training.workout import Set, Workout

FIRST_PERSON = 10_000
PROGRAMME = "glutes-and-legs-at-home"
EXERCISE = "hip-thrust"
A_COMMIT = 5000


def new_database(folder: Path) -> str:
    """A migrated database with its key beside it; gives its address."""
    url = f"sqlite:///{folder / 'bench.db'}"
    migrate(url)
    sealer_for(url, None, folder / "tgbot.key")
    return url


def with_history(folder: Path, url: str, count: int, workouts_each: int) -> None:
    """So many people with a plan and a history of one exercise, two days apart."""
    sealer = sealer_for(url, None, folder / "tgbot.key")
    engine = engine_for(url)
    with engine.begin() as conn:
        conn.info["sealer"] = sealer
        for person in range(FIRST_PERSON, FIRST_PERSON + count):
            _somebody(conn, person, workouts_each)
    engine.dispose()


def _somebody(conn: Connection, person: int, workouts_each: int) -> None:
    now = datetime.now(UTC)
    people.create(conn, person, person, "en", "Europe/Berlin", now)
    people.change(conn, person, setup=None, hinted=True)
    plans.put(conn, person, plans.Plan(PROGRAMME, plans.at_one_time([0, 2, 4], time(7, 30))))
    for number in range(workouts_each):
        at = now - timedelta(days=2 * (workouts_each - number))
        done = tuple(
            Set(reps=10, resistance=Weight(Decimal(20), "kg", "barbell")) for _ in range(3)
        )
        workout = Workout(at.date(), EXERCISE, done, at)
        workouts.add(conn, person, f"h{number}", f"history:{number}", workout)
    known = people.get(conn, person)
    assert known is not None
    # Whoever has a plan has days ahead too: they were not made while the bot starts.
    ahead.top_up(conn, known, now)


def very_many(url: str, count: int) -> None:
    """So many people, each with a plan and four appointments of the days ahead."""
    engine = engine_for(url)
    for first in range(FIRST_PERSON, FIRST_PERSON + count, A_COMMIT):
        some = range(first, min(first + A_COMMIT, FIRST_PERSON + count))
        with engine.begin() as conn:
            conn.execute(insert(tables.person), [_person(one) for one in some])
            conn.execute(insert(tables.plan), [_plan(one) for one in some])
            conn.execute(insert(tables.appointment), [a for one in some for a in _ahead(one)])
    engine.dispose()


def _person(person: int) -> dict[str, object]:
    return {
        "id": person,
        "chat_id": person,
        "language": "en",
        "units": "kg",
        "zone": "Europe/Berlin",
        "cautions": [],
        "week_day": 6,
        "week_time": "18:00",
        "confirmed": [],
        "hinted": True,
        "state": people.ACTIVE,
        "created_at": datetime.now(UTC),
    }


def _plan(person: int) -> dict[str, object]:
    slots = [{"day": day, "time": "07:30"} for day in (0, 2, 4)]
    return {"person_id": person, "programme": PROGRAMME, "slots": slots}


def _ahead(person: int) -> list[dict[str, object]]:
    # Spread over the day, so that nothing falls due while the bot starts.
    soon = datetime.now(UTC) + timedelta(hours=2, seconds=person % 70_000)
    return [
        {
            "person_id": person,
            "kind": "session",
            "slot": (soon + timedelta(days=2 * number)).date().isoformat(),
            "due_at": soon + timedelta(days=2 * number),
            "state": "waiting",
            "facts": {},
        }
        for number in range(4)
    ]
