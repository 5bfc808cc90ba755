"""Keeping a log: its lines, each in the table that it belongs to, and their correction."""

from collections.abc import Sequence

from tgbot.coach.desk import Desk
from tgbot.coach.log import Line, Understood
from tgbot.coach.told_beside import with_told
from tgbot.store import activities, body_weights, logs, workouts
from tgbot.store.workouts import Logged
from tgbot.training.activity import Activity
from tgbot.training.body_weight import BodyWeight
from tgbot.training.workout import Pain, Workout


def save(desk: Desk, log: str, chat_id: int, message_id: int, lines: Sequence[Line]) -> None:
    """Records the lines of one message under one log; what is recorded already stays as it is."""
    for number, line in enumerate(lines, 1):
        _add(desk, log, workouts.message_source(chat_id, message_id, number), line)


def correct(
    desk: Desk,
    chat_id: int,
    message_id: int,
    lines: Sequence[Line],
    said: Sequence[Pain | None] = (),
) -> bool:
    """Puts other lines in the place of those that a message recorded; False: nothing changed.

    Args:
        desk: of the person.
        chat_id: the chat of the message.
        message_id: its number there.
        lines: what it says now.
        said: the pains that it spoke of before, line by line, as far as that is known.
    """
    prefix = workouts.message_source(chat_id, message_id, "")
    before = logs.of_message(desk.conn, desk.person.id, prefix)
    sets = {row.source: row for row in _workouts(desk, chat_id, message_id)}
    changed = len(lines) != len(before)
    places = ((at, sets.get(f"{prefix}{at + 1}")) for at in range(max(len(lines), len(before))))
    kept_sets = {at: row.workout for at, row in places if row is not None}
    for number, line in enumerate(with_told(lines, kept_sets, said), 1):
        source = f"{prefix}{number}"
        old = sets.get(source)
        if old is None or not isinstance(line, Understood):
            logs.remove(desk.conn, desk.person.id, (one for one in before if one.source == source))
            _add(desk, before[0].log, source, line)
            changed = True
        elif not _same(old.workout, line):
            # In its place, so that a set among others keeps its turn.
            workouts.replace(desk.conn, desk.person.id, old, line.workout, filled_in=line.filled_in)
            changed = True
    kept = {f"{prefix}{number}" for number in range(1, len(lines) + 1)}
    logs.remove(desk.conn, desk.person.id, (one for one in before if one.source not in kept))
    return changed


def _add(desk: Desk, log: str, source: str, line: Line) -> None:
    conn, person_id = desk.conn, desk.person.id
    match line:
        case Understood(workout, filled_in):
            workouts.add(conn, person_id, log, source, workout, filled_in=filled_in)
        case Activity():
            activities.add(conn, person_id, log, source, line)
        case BodyWeight():
            body_weights.add(conn, person_id, log, source, line)


def _workouts(desk: Desk, chat_id: int, message_id: int) -> list[Logged]:
    return workouts.of_message(desk.conn, desk.person.id, chat_id, message_id)


def _same(old: Workout, line: Understood) -> bool:
    new = line.workout
    return (old.exercise, old.date, old.sets, old.note, old.pain) == (
        new.exercise,
        new.date,
        new.sets,
        new.note,
        new.pain,
    )
