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
from tgbot.training.exercise import Exercise

A_PAGE = 6
"""So many exercises have room on a page, unless one day alone has more."""
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
    pages = _pages(desk, of)
    if not pages:
        return cards.empty(desk.words, of)
    number = min(number, len(pages) - 1)
    lines = tuple(_line(desk, row) for row in _merged(_rows(desk, of, *pages[number])))
    page = cards.Page(lines=lines, number=number, pages=len(pages), of=of, today=desk.today)
    return cards.history(desk.words, page)


def exercises_on(desk: Desk, number: int) -> list[Exercise]:
    """The exercises that a page of the whole log names."""
    pages, known = _pages(desk, None), desk.content.exercises
    if number >= len(pages):
        return []
    rows = _rows(desk, None, *pages[number])
    slugs = dict.fromkeys(row.workout.exercise for row in rows if isinstance(row, Logged))
    return [known[slug] for slug in slugs if slug in known]


Row = Logged | Activity | BodyWeight


def _pages(desk: Desk, of: cards.Of | None) -> list[tuple[int, int]]:
    """Which rows each page has: whole days, so that no session is cut in half.

    What a day takes is counted in exercises, for sets that came one by one stand in one line.
    """
    pages: list[tuple[int, int]] = []
    skip = rows = things = 0
    for day in logs.by_day(desk.conn, desk.person.id, *_table_of(of)):
        if rows and things + day.things > A_PAGE:
            pages.append((skip, rows))
            skip, rows, things = skip + rows, 0, 0
        rows, things = rows + day.rows, things + day.things
    return [*pages, (skip, rows)] if rows else pages


def _table_of(of: cards.Of | None) -> tuple[str | None, str | None]:
    if of is None:
        return None, None
    if of.slug == WEIGHT:
        return "weight", None
    kind = of.slug.removeprefix(ACTIVITY)
    return ("workout", of.slug) if kind == of.slug else ("activity", kind)


def _rows(desk: Desk, of: cards.Of | None, skip: int, most: int) -> list[Row]:
    """A page of lines, newest first."""
    conn, person_id = desk.conn, desk.person.id
    match _table_of(of):
        case "workout", str(slug):
            return list(workouts.newest(conn, person_id, slug, skip, most))
        case "activity", str(kind):
            return list(activities.newest(conn, person_id, kind, skip, most))
        case "weight", _:
            return list(body_weights.newest(conn, person_id, skip, most))
    return _of_everything(desk, skip, most)


def _of_everything(desk: Desk, skip: int, most: int) -> list[Row]:
    conn, person_id = desk.conn, desk.person.id
    page = logs.newest(conn, person_id, skip, most)
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
            log = later.log if _is_led(later) else row.log
            merged[-1] = replace(row, log=log, workout=replace(row.workout, sets=sets))
        else:
            merged.append(row)
    return merged


def _one_log(row: Logged, later: Logged) -> bool:
    if later.workout.note is not None or later.workout.pain is not None:
        return False
    mine, theirs = row.workout, later.workout
    # In a session that is led, a set may be typed as well as tapped.
    together = _is_led(row) or _is_led(later) or row.log == later.log
    return together and (mine.exercise, mine.date) == (theirs.exercise, theirs.date)


def _is_led(row: Logged) -> bool:
    return row.log.startswith(guided.LOGS)


def _line(desk: Desk, row: Row) -> cards.AnyLine:
    if not isinstance(row, Logged):
        return row
    slug = row.workout.exercise
    exercise = desk.content.exercises.get(slug)
    # What was logged stays readable after its exercise has left the content.
    mode = "reps" if exercise is None else exercise.ladder.mode
    name = ExerciseNames(desk).name_of(slug)
    return cards.Line(name, mode, row.workout, guided=exercise is not None)
