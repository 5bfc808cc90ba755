"""When the rules of a zone change, its people's days ahead are made anew by them.

A moment that is due is kept in UTC. A new tzdata may say that the clocks of a country change on
another day, and then what was computed before comes at a wrong hour.
"""

import hashlib
import zoneinfo
from datetime import datetime
from importlib import resources
from pathlib import Path
from zoneinfo import ZoneInfo

import structlog

from tgbot.coach import ahead
from tgbot.store import meta, people
from tgbot.store.database import Connection

log = structlog.get_logger()


def follow(conn: Connection, now: datetime) -> None:
    """Makes the days ahead anew where the rules are not those by which they were made."""
    known: dict[str, str] = meta.get(conn, meta.ZONE_RULES) or {}
    rules = {zone: _fingerprint(zone) for zone in people.zones(conn)}
    changed = [zone for zone, found in rules.items() if known.get(zone, found) != found]
    if changed:
        log.warning("zones have new rules, the days ahead are made anew", zones=changed)
        ZoneInfo.clear_cache(only_keys=changed)
    for zone in changed:
        for person in people.in_zone(conn, zone):
            ahead.remake(conn, person, now)
    if rules != known:
        meta.put(conn, meta.ZONE_RULES, rules)


def _fingerprint(zone: str) -> str:
    """The same for as long as the zone's file is the same, found as `zoneinfo` finds it."""
    folders = [Path(folder) for folder in zoneinfo.TZPATH] + [resources.files("tzdata.zoneinfo")]
    for folder in folders:
        file = folder.joinpath(*zone.split("/"))
        if file.is_file():
            return hashlib.sha256(file.read_bytes()).hexdigest()
    return "missing"
