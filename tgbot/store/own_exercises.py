"""Exercises of one's own: what people do besides the content, kept by the name they gave it."""

from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, insert, select

from tgbot.store import tables
from tgbot.store.prepared import Prepared
from tgbot.store.secret import seal, unseal

O = tables.own_exercise  # noqa: E741 the table, as in its columns

PREFIX = "own."
"""No slug of the content has a dot, so these two kinds never meet."""


@dataclass(frozen=True, slots=True)
class OwnExercise:
    """One of a person's own exercises; `slug` stands in their workouts."""

    slug: str
    name: str


_OF_PERSON = Prepared(
    select(O.c.id, O.c.name).where(O.c.person_id == bindparam("person")).order_by(O.c.id)
)


def of_person(conn: Connection, person_id: int) -> list[OwnExercise]:
    """A person's own exercises, oldest first."""
    rows = _OF_PERSON.rows(conn, {"person": person_id})
    return [OwnExercise(f"{PREFIX}{key}", unseal(conn, name)) for key, name in rows]


def learn_none(conn: Connection, person_id: int) -> None:
    """Takes as read that a person has none."""
    _OF_PERSON.learn(conn, {"person": person_id}, [])


def add(conn: Connection, person_id: int, name: str) -> OwnExercise:
    """A new exercise of a person's own."""
    made = conn.execute(insert(O).values(person_id=person_id, name=seal(conn, name)))
    key = made.inserted_primary_key
    assert key is not None
    return OwnExercise(f"{PREFIX}{key[0]}", name)


def is_own(slug: str) -> bool:
    """Whether the slug of a workout is one of these."""
    return slug.startswith(PREFIX)
