"""What the bot remembers of itself: single values by name, sealed like all that is private."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, delete, inspect, select

from tgbot.store import tables
from tgbot.store.secret import Sealer, SealError, seal, unseal
from tgbot.store.upsert import upsert

KEY_PROOF = "key"
LAST_TICK = "tick"
ZONE_RULES = "zones"


def get(conn: Connection, name: str) -> Any:
    """A remembered value; None where there is none."""
    found = conn.execute(select(tables.meta.c.value).where(tables.meta.c.name == name)).scalar()
    return unseal(conn, found)


def put(conn: Connection, name: str, value: Any) -> None:
    """Remembers a JSON value under a name."""
    sealed = seal(conn, value)
    statement = upsert(conn, tables.meta).values(name=name, value=sealed)
    conn.execute(statement.on_conflict_do_update(index_elements=["name"], set_={"value": sealed}))


def forget(conn: Connection, name: str) -> None:
    """Forgets a value."""
    conn.execute(delete(tables.meta).where(tables.meta.c.name == name))


def last_tick(conn: Connection) -> datetime | None:
    """The moment at which the bot last looked after what is due; None on a new database."""
    found = get(conn, LAST_TICK)
    return None if found is None else datetime.fromtimestamp(found, UTC)


def remember_tick(conn: Connection, now: datetime) -> None:
    """Notes that the bot looked after what is due."""
    put(conn, LAST_TICK, now.timestamp())


def holds_a_proof(conn: Connection) -> bool:
    """Whether something in this database was sealed with a key."""
    if not inspect(conn).has_table("meta"):
        return False
    proof = select(tables.meta.c.name).where(tables.meta.c.name == KEY_PROOF)
    return conn.execute(proof).first() is not None


def prove_key(conn: Connection, sealer: Sealer) -> None:
    """Checks that the key is the one this database was written with; a new database notes it.

    Raises:
        SealError: it is another.
    """
    conn.info["sealer"] = sealer
    if get(conn, KEY_PROOF) is None:
        put(conn, KEY_PROOF, "repbell")
    elif get(conn, KEY_PROOF) != "repbell":
        raise SealError("The key does not fit this database.")
