"""The confirmation of a log: the receipt of its exercises, and a line for all else in it."""

from collections.abc import Sequence
from dataclasses import replace

from tgbot.cards import confirmation as cards
from tgbot.cards.card import Card
from tgbot.coach import private_chat
from tgbot.coach import receipt as receipts
from tgbot.coach.desk import Desk
from tgbot.coach.exercise_names import ExerciseNames
from tgbot.coach.pain import too_much
from tgbot.coach.receipt import Receipt
from tgbot.store import activities, body_weights, logs, workouts
from tgbot.store.own_exercises import is_own
from tgbot.store.workouts import Logged
from tgbot.training.body_weight import BodyWeight, change
from tgbot.wording import Html

Extra = cards.Own | cards.Outing | cards.Weighed


def confirmation(desk: Desk, log: str, *, in_group: bool = False) -> Receipt | None:
    """What confirms a log of this person; None where nothing of it is there.

    In a group a pain is not shown, but where it stops somebody their private chat has more.
    """
    made = _confirmation(desk, log, in_group=in_group)
    if made is None or not in_group or not made.stops:
        return made
    written = private_chat.may_be_written_to(desk.person)
    way = None if written else private_chat.link(desk.bot_name)
    return replace(made, card=cards.more_privately(desk.words, made.card, way))


def _confirmation(desk: Desk, log: str, *, in_group: bool) -> Receipt | None:
    rows = workouts.of_log(desk.conn, desk.person.id, log)
    known = receipts.of_lines(desk, log, rows, in_group=in_group)
    kinds, undone = _lines_of(desk, log, rows)
    extras = _extras(desk, log, kinds, rows)
    if not extras:
        return known
    shown = cards.Shown(log, tuple(extras), desk.today, undone=undone, in_group=in_group)
    card = cards.confirmation(desk.words, shown, known.card if known else None)
    hurts = any(isinstance(one, cards.Own) and one.stops for one in extras)
    stops = not undone and (hurts or (known is not None and known.stops))
    if known is None:
        return Receipt(card, undone, stops=stops)
    return replace(known, card=card, undone=undone, stops=stops)


def _lines_of(desk: Desk, log: str, rows: Sequence[Logged]) -> tuple[set[str], bool]:
    """Of which kinds the lines of a log are, and whether all of it is undone."""
    if rows and not rows[0].among_others:
        return {"workout"}, all(row.undone_at is not None for row in rows)
    lines = logs.of_log(desk.conn, desk.person.id, log)
    return {line.what for line in lines}, all(line.undone for line in lines)


def taken_back(desk: Desk, log: str) -> Card:
    """What `/undo` took back, in one line, and the way back."""
    names, exercises = ExerciseNames(desk), desk.content.exercises
    said: list[Html] = []
    rows = workouts.of_log(desk.conn, desk.person.id, log)
    for row in receipts.together(rows):
        of = exercises.get(row.workout.exercise)
        mode = "reps" if of is None else of.ladder.mode
        said.append(cards.named(desk.words, names.name_of(row.workout.exercise), row.workout, mode))
    extras = _extras(desk, log, {"activity", "weight"}, rows)
    said += cards.lines_of(desk.words, cards.Shown(log, tuple(extras), desk.today, undone=True))
    return cards.taken_back(desk.words, log, said)


def _extras(desk: Desk, log: str, kinds: set[str], rows: Sequence[Logged]) -> list[Extra]:
    conn, person_id = desk.conn, desk.person.id
    found: list[Extra] = []
    if "workout" in kinds:
        mine = [row for row in rows if is_own(row.workout.exercise)]
        found += cards.added_up(_own(ExerciseNames(desk), row) for row in mine)
    if "activity" in kinds:
        found += [cards.Outing(one) for one in activities.of_log(conn, person_id, log)]
    if "weight" in kinds:
        found += [_weighed(desk, one) for one in body_weights.of_log(conn, person_id, log)]
    return found


def _own(names: ExerciseNames, row: Logged) -> cards.Own:
    pain = row.workout.pain
    stops = pain is not None and too_much(pain)
    return cards.Own(names.name_of(row.workout.exercise), row.workout, row.filled_in, stops)


def _weighed(desk: Desk, weight: BodyWeight) -> cards.Weighed:
    before = body_weights.before(desk.conn, desk.person.id, weight)
    if before is None:
        return cards.Weighed(weight, None, None)
    return cards.Weighed(weight, change(weight, before), before.date)
