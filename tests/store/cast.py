"""Anna, Ben and Cleo as the store knows them."""

from datetime import UTC, datetime, time, timedelta

from sqlalchemy import Connection

from tgbot.store import people, plans
from tgbot.store.people import Person

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
LATER = NOW + timedelta(minutes=5)
ANNA, BEN, CLEO = 1001, 1002, 1003


def anna(conn: Connection) -> Person:
    return people.create(conn, ANNA, ANNA, "en", "Europe/Berlin", NOW)


def ben(conn: Connection) -> Person:
    people.create(conn, BEN, BEN, "en", "America/New_York", NOW)
    return people.change(conn, BEN, units="lb")


def cleo(conn: Connection) -> Person:
    return people.create(conn, CLEO, CLEO, "en", "Europe/Berlin", NOW)


def a_plan() -> plans.Plan:
    return plans.Plan("glutes", plans.at_one_time([0, 2, 4], time(7, 30)))
