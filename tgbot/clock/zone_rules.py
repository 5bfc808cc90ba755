"""When the rules of a zone change, its people's days ahead are made anew by them.

A moment that is due is kept in UTC. A new tzdata may say that the clocks of a country change on
another day, and then what was computed before comes at a wrong hour.
"""

import hashlib
import zoneinfo
from collections.abc import Callable
from datetime import datetime
from importlib import resources
from pathlib import Path
from zoneinfo import ZoneInfo

import structlog

from tgbot.coach import ahead
from tgbot.store import meta, people
from tgbot.store.database import Connection, Database

log = structlog.get_logger()

PEOPLE_A_COMMIT = 10
"""So few that who writes meanwhile does not notice; a whole country may follow."""

Rules = dict[str, str]


async def follow(db: Database, now: Callable[[], datetime]) -> None:
    """Makes the days ahead anew where the rules are not those by which they were made.

    The rules are noted behind the last of their people, so that one who dies on the way begins
    again.
    """
    known, rules = await db.run(_known_and_found)
    changed = [zone for zone, found in rules.items() if known.get(zone, found) != found]
    if changed:
        log.warning("zones have new rules, the days ahead are made anew", zones=changed)
        ZoneInfo.clear_cache(only_keys=changed)
    for zone in changed:
        last: int | None = 0
        while last is not None:
            last = await db.run(_remake_some, zone, last, now())
    if rules != known:
        await db.run(meta.put, meta.ZONE_RULES, rules)


def _known_and_found(conn: Connection) -> tuple[Rules, Rules]:
    known: Rules = meta.get(conn, meta.ZONE_RULES) or {}
    return known, {zone: _fingerprint(zone) for zone in people.zones(conn)}


def _remake_some(conn: Connection, zone: str, after: int, now: datetime) -> int | None:
    some = people.in_zone(conn, zone, after, PEOPLE_A_COMMIT)
    for person in some:
        ahead.remake(conn, person, now)
    return some[-1].id if len(some) == PEOPLE_A_COMMIT else None


def _fingerprint(zone: str) -> str:
    """The same for as long as the zone's file is the same, found as `zoneinfo` finds it."""
    folders = [Path(folder) for folder in zoneinfo.TZPATH] + [resources.files("tzdata.zoneinfo")]
    for folder in folders:
        file = folder.joinpath(*zone.split("/"))
        if file.is_file():
            return hashlib.sha256(file.read_bytes()).hexdigest()
    return "missing"
