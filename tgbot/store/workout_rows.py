"""A workout as the row that it is kept in, and back."""

import json
from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Text, cast

from tgbot.store import moment, sets, tables
from tgbot.store.secret import seal, unseal
from tgbot.training.as_json import pain_json, pain_value
from tgbot.training.workout import Prescribed, Set, Workout

W = tables.workout

FIELDS = (
    W.c.id,
    W.c.date,
    W.c.exercise,
    W.c.logged_at,
    W.c.note,
    W.c.pain,
    cast(W.c.prescribed, Text),
    W.c.form,
    W.c.rir,
)
"""What `workout_of` wants, the row's id first."""


def columns(conn: Connection, workout: Workout) -> dict[str, Any]:
    """What a row holds of a workout, its sets aside."""
    shown = workout.prescribed
    return {
        "date": workout.date,
        "exercise": workout.exercise,
        "note": seal(conn, workout.note),
        "pain": seal(conn, None if workout.pain is None else pain_json(workout.pain)),
        "prescribed": None if shown is None else shown.as_list(),
        "form": workout.form,
        "rir": None if workout.rir is None else str(workout.rir),
        "logged_at": workout.logged_at,
    }


def workout_of(conn: Connection, row: Sequence[Any], done: tuple[Set, ...]) -> Workout:
    """The workout of a row of `FIELDS` and its sets."""
    _, day, exercise, logged_at, note, pain, shown, form, rir = row
    return Workout(
        day,
        exercise,
        done,
        logged_at,
        None if note is None else unseal(conn, note),
        None if pain is None else pain_value(unseal(conn, pain)),
        None if shown is None else _prescribed(shown),
        form,
        None if rir is None else Decimal(rir),
    )


def as_read(workout: Workout) -> Workout:
    """A workout that is being written, as it will be read."""
    at = moment.to_milliseconds(workout.logged_at)
    return Workout(
        workout.date,
        workout.exercise,
        sets.as_read(workout.sets),
        moment.from_milliseconds(at),
        workout.note,
        workout.pain,
        workout.prescribed,
        workout.form,
        workout.rir,
    )


@lru_cache(maxsize=4096)
def _prescribed(shown: str) -> Prescribed | None:
    numbers = json.loads(shown)
    return None if numbers is None else Prescribed(*numbers)
