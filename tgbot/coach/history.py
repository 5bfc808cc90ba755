"""A page of what a person logged: rows → card."""

from collections.abc import Iterable
from dataclasses import replace

from tgbot.cards import history as cards
from tgbot.cards.card import Card
from tgbot.coach.desk import Desk
from tgbot.coach.exercise_names import ExerciseNames
from tgbot.store import activities, body_weights, guided, logs, workouts
from tgbot.store.workouts import Logged
from tgbot.training.activity import KINDS, Activity, kind_named
from tgbot.training.body_weight import BodyWeight, is_name

A_PAGE = 6
ACTIVITY = "activity."
"""Before the kind of an activity, where a slug of an exercise could stand."""

WEIGHT = "body.weight"


def of_slug(desk: Desk, slug: str) -> cards.Of | None:
    """What a history is of: an exercise, one of one's own, a kind of activity, or the weight."""
    if slug == WEIGHT:
        return cards.Of(slug, desk.words.label("weight-name"))
    kind = slug.removeprefix(ACTIVITY)
    if kind != slug and kind in KINDS:
        return cards.Of(slug, desk.words.label(f"activity-{kind}"))
    names = ExerciseNames(desk)
    if not names.has(slug):
        return None
    return cards.Of(slug, names.name_of(slug), guided=slug in desk.content.exercises)


def of_name(desk: Desk, name: str) -> cards.Of | None:
    """What a name means, or is nearest to alone; None where one has to ask."""
    names, kind = ExerciseNames(desk), kind_named(name)
    slug, near = names.find(name), names.near(name)
    if slug is None and kind is not None:
        slug = f"{ACTIVITY}{kind}"
    elif slug is None and is_name(name):
        slug = WEIGHT
    elif slug is None and len(near) == 1:
        [(slug, _)] = near
    return None if slug is None else of_slug(desk, slug)


def near(desk: Desk, name: str) -> list[cards.Of]:
    """The few exercises that a name may mean."""
    found = (of_slug(desk, slug) for slug, _ in ExerciseNames(desk).near(name))
    return [of for of in found if of is not None]


def card(desk: Desk, of: cards.Of | None, number: int) -> Card:
    """A page of the log, or of one exercise's, counted from 0; behind the last: the last."""
    count = _count(desk, of)
    if count == 0:
        return cards.empty(desk.words, of)
    pages = -(-count // A_PAGE)
    number = min(number, pages - 1)
    lines = tuple(_line(desk, row) for row in _merged(_rows(desk, of, number * A_PAGE)))
    page = cards.Page(lines=lines, number=number, pages=pages, of=of, today=desk.today)
    return cards.history(desk.words, page)


Row = Logged | Activity | BodyWeight


def _count(desk: Desk, of: cards.Of | None) -> int:
    conn, person_id = desk.conn, desk.person.id
    if of is None:
        return logs.count(conn, person_id)
    if of.slug == WEIGHT:
        return body_weights.count(conn, person_id)
    if of.slug.startswith(ACTIVITY):
        return activities.count(conn, person_id, of.slug.removeprefix(ACTIVITY))
    return workouts.count(conn, person_id, of.slug)


def _rows(desk: Desk, of: cards.Of | None, skip: int) -> list[Row]:
    """A page of lines, newest first."""
    conn, person_id = desk.conn, desk.person.id
    if of is None:
        return _of_everything(desk, skip)
    if of.slug == WEIGHT:
        return list(body_weights.newest(conn, person_id, skip, A_PAGE))
    if of.slug.startswith(ACTIVITY):
        kind = of.slug.removeprefix(ACTIVITY)
        return list(activities.newest(conn, person_id, kind, skip, A_PAGE))
    return list(workouts.newest(conn, person_id, of.slug, skip, A_PAGE))


def _of_everything(desk: Desk, skip: int) -> list[Row]:
    conn, person_id = desk.conn, desk.person.id
    page = logs.newest(conn, person_id, skip, A_PAGE)
    ids = {what: [id_ for one, id_ in page if one == what] for what in logs.TABLES}
    found: dict[str, dict[int, Row]] = {
        "workout": dict(workouts.of_ids(conn, person_id, ids["workout"])),
        "activity": dict(activities.of_ids(conn, person_id, ids["activity"])),
        "weight": dict(body_weights.of_ids(conn, person_id, ids["weight"])),
    }
    return [found[what][id_] for what, id_ in page]


def _merged(newest_first: Iterable[Row]) -> list[Row]:
    """Single sets that came one by one, as the one workout that they are together."""
    merged: list[Row] = []
    for row in newest_first:
        later = merged[-1] if merged else None
        if isinstance(row, Logged) and isinstance(later, Logged) and _one_log(row, later):
            sets = (*row.workout.sets, *later.workout.sets)
            merged[-1] = replace(row, workout=replace(row.workout, sets=sets))
        else:
            merged.append(row)
    return merged


def _one_log(row: Logged, later: Logged) -> bool:
    if later.workout.note is not None or later.workout.pain is not None:
        return False
    mine, theirs = row.workout, later.workout
    led = row.log.startswith(guided.LOGS) and later.log.startswith(guided.LOGS)
    together = led or row.log == later.log
    return together and (mine.exercise, mine.date) == (theirs.exercise, theirs.date)


def _line(desk: Desk, row: Row) -> cards.AnyLine:
    if not isinstance(row, Logged):
        return row
    slug = row.workout.exercise
    exercise = desk.content.exercises.get(slug)
    # What was logged stays readable after its exercise has left the content.
    mode = "reps" if exercise is None else exercise.ladder.mode
    return cards.Line(ExerciseNames(desk).name_of(slug), mode, row.workout)
