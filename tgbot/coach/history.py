"""A page of what a person logged: rows → card."""

from collections.abc import Iterable
from dataclasses import replace

from tgbot.cards import history as cards
from tgbot.cards.card import Card
from tgbot.coach.desk import Desk
from tgbot.store import workouts
from tgbot.store.workouts import Logged
from tgbot.training.exercise import Exercise

A_PAGE = 6


def card(desk: Desk, of: Exercise | None, number: int) -> Card:
    """A page of the log, or of one exercise's, counted from 0; behind the last: the last."""
    slug = None if of is None else of.slug
    count = workouts.count(desk.conn, desk.person.id, slug)
    if count == 0:
        return cards.empty(desk.words, of)
    pages = -(-count // A_PAGE)
    number = min(number, pages - 1)
    rows = workouts.newest(desk.conn, desk.person.id, slug, number * A_PAGE, A_PAGE)
    lines = tuple(_line(desk, row) for row in _merged(rows))
    page = cards.Page(lines=lines, number=number, pages=pages, of=of, today=desk.today)
    return cards.history(desk.words, page)


def _merged(newest_first: Iterable[Logged]) -> list[Logged]:
    """Single sets that were sent one by one, as the one workout that they are together."""
    merged: list[Logged] = []
    for row in newest_first:
        later = merged[-1] if merged else None
        if later is not None and _one_log(row, later):
            sets = (*row.workout.sets, *later.workout.sets)
            merged[-1] = replace(row, workout=replace(row.workout, sets=sets))
        else:
            merged.append(row)
    return merged


def _one_log(row: Logged, later: Logged) -> bool:
    if later.workout.note is not None or later.workout.pain is not None:
        return False
    mine, theirs = row.workout, later.workout
    return (row.log, mine.exercise, mine.date) == (later.log, theirs.exercise, theirs.date)


def _line(desk: Desk, row: Logged) -> cards.Line:
    exercise = desk.content.exercises.get(row.workout.exercise)
    if exercise is None:
        # What was logged stays readable after its exercise has left the content.
        return cards.Line(row.workout.exercise, "reps", row.workout)
    name = exercise.text(desk.person.language).name
    return cards.Line(name, exercise.ladder.mode, row.workout)
