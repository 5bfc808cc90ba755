"""An exercise of a person's own: kept by the name they gave it, without targets or advice."""

from tgbot.coach.desk import Desk
from tgbot.content.names import plain
from tgbot.store import own_exercises
from tgbot.store.own_exercises import OwnExercise

LONGEST_NAME = 60


def keep(desk: Desk, name: str) -> OwnExercise:
    """The person's own exercise of that name, made where there is none yet."""
    short = " ".join(name.split())[:LONGEST_NAME]
    shown = short[:1].upper() + short[1:]
    for known in own_exercises.of_person(desk.conn, desk.person.id):
        if plain(known.name) == plain(shown):
            return known
    return own_exercises.add(desk.conn, desk.person.id, shown)
