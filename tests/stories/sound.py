"""What must be so in the database and on the screens after whatever people did."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Engine, func, select

from tests.stage import Stage
from tests.stories.watching import Button, buttons_of
from tgbot.coach import guided as leading
from tgbot.coach import session as sessions
from tgbot.coach.confirmation import confirmation
from tgbot.coach.desk import Desk
from tgbot.coach.guided_card import card as guided_card
from tgbot.content import Library
from tgbot.playground.formatting import parse_html
from tgbot.playground.world import Message, World
from tgbot.store import appointments, guided, people, tables
from tgbot.store.database import engine_for
from tgbot.store.key import sealer_for
from tgbot.store.secret import unseal
from tgbot.training.guided import End

Rows = list[tuple[Any, ...]]
OF_A_PERSON = [
    table
    for table in tables.metadata.sorted_tables
    if "person_id" in table.c and table.name not in ("inbox", "outbox")
]
TOO_OLD = "hopeless: 400 Bad Request: message can't be deleted for everyone"
"""After 48 hours a message stays, and its buttons go on working."""
_DONE = re.compile(r"^✓ .*$", re.MULTILINE)
_DAY = re.compile(r" · \w{3} \d+ \w{3}(?: \d{4})?")
"""Stands on a receipt only where its day is not today."""


@dataclass
class Records:
    """The bot's database, looked at through a connection of its own."""

    engine: Engine
    sealer: Any
    library: Library

    @classmethod
    def of(cls, folder: Path, library: Library) -> Records:
        """Those of the bot whose files lie in a folder."""
        url = f"sqlite:///{folder / 'story.db'}"
        return cls(engine_for(url), sealer_for(url, None, folder / "tgbot.key"), library)

    @contextmanager
    def opened(self) -> Iterator[Connection]:
        """A transaction that changes nothing."""
        with self.engine.connect() as conn:
            conn.info["sealer"] = self.sealer
            yield conn
            conn.rollback()

    def close(self) -> None:
        """Lets go of the file."""
        self.engine.dispose()


def kept_of(conn: Connection, person_id: int) -> dict[str, Rows]:
    """All that is kept of a person, besides what came in and went out."""
    kept = {"person": conn.execute(select(tables.person).filter_by(id=person_id)).all()}
    for table in OF_A_PERSON:
        rows = conn.execute(select(table).where(table.c.person_id == person_id)).all()
        kept[table.name] = rows
    return {name: [_readable(conn, row) for row in rows] for name, rows in kept.items()}


def _readable(conn: Connection, row: Sequence[Any]) -> tuple[Any, ...]:
    """What is sealed looks different each time that it is written."""
    return tuple(unseal(conn, part) if isinstance(part, bytes) else part for part in row)


def changes(before: Rows, after: Rows) -> Rows:
    """The rows that came, changed or went."""
    return [row for row in before if row not in after] + [row for row in after if row not in before]


def sets_of(conn: Connection, person_id: int) -> Counter[str]:
    """How many sets stand that were not undone, by the source of their workouts."""
    logged, each = tables.workout.c, tables.workout_set.c
    query = (
        select(logged.source, func.count())
        .join(tables.workout_set, each.workout_id == logged.id)
        .where(logged.person_id == person_id, logged.undone_at.is_(None))
        .group_by(logged.source)
    )
    return Counter({row[0]: row[1] for row in conn.execute(query)})


def check_doors(conn: Connection) -> None:
    """Nothing was put aside or failed on its way in, and nothing waits or failed on its way out."""
    came, left = tables.inbox.c, tables.outbox.c
    failed = select(came.kind, came.state, came.attempts).where(
        (came.state != "done") | (came.attempts > 0)
    )
    assert not (fallen := conn.execute(failed).all()), f"updates failed: {fallen}"
    stuck = select(left.method, left.state, left.reason, left.subject).where(
        left.state.not_in(("sent", "queued")), func.coalesce(left.reason, "") != TOO_OLD
    )
    assert not (fallen := conn.execute(stuck).all()), f"calls failed: {fallen}"


def check_person(conn: Connection, library: Library, world: World, of: int, now: datetime) -> None:
    """What the screens of a person say is what is kept of them."""
    person = people.get(conn, of)
    if person is None:
        return
    desk = Desk(conn, person, library.current, now, now, world.bot.username)
    screen = [
        one
        for one in world.chats[of].messages.values()
        if one.author == world.bot.id and not one.deleted
    ]
    about = _subjects(conn, of)
    _check_taps(conn, of)
    _check_appointments(desk)
    _check_guided(desk, screen, about)
    _check_cards(desk, screen, about)
    _check_receipts(desk, screen, about)
    bells = [one for one in screen if about.get(one.id, "").startswith("bell:")]
    assert len(bells) <= 1, "two bells"


def _subjects(conn: Connection, chat: int) -> dict[int, str]:
    sent = tables.outbox.c
    rows = select(sent.message_id, sent.subject).where(
        sent.chat_id == chat, sent.edits.is_(None), sent.subject.is_not(None)
    )
    return {row.message_id: row.subject for row in conn.execute(rows)}


def _check_taps(conn: Connection, of: int) -> None:
    logged = tables.workout.c
    query = (
        select(logged.date, logged.exercise, func.count())
        .where(logged.person_id == of, logged.source.startswith("tap:"))
        .group_by(logged.date, logged.exercise)
    )
    for day, exercise, times in conn.execute(query):
        assert times == 1, f"{exercise} was recorded {times} times by taps on {day}"


def _check_appointments(desk: Desk) -> None:
    """On each coming day there is one of a kind: those of days gone by are about to be dropped.

    One that quiet hours hold comes the next morning, and is no second one of that day.
    """
    clock = tables.appointment.c
    query = select(clock.kind, clock.slot, clock.due_at).where(
        clock.person_id == desk.person.id,
        clock.state == "waiting",
        clock.slot >= desk.today.isoformat(),
    )
    zone = ZoneInfo(desk.person.zone)
    rows = [row for row in desk.conn.execute(query) if row.kind in ("session", "week")]
    at = ((row, row.due_at.astimezone(zone).date()) for row in rows)
    days = Counter((row.kind, day) for row, day in at if day <= date.fromisoformat(row.slot[:10]))
    assert all(times == 1 for times in days.values()), f"two of a kind on a day: {rows}"


def _check_guided(desk: Desk, screen: list[Message], about: dict[int, str]) -> None:
    session = tables.guided.c
    opened = select(func.count()).where(
        session.person_id == desk.person.id, session.state == "open"
    )
    assert desk.conn.execute(opened).scalar_one() <= 1, "two guided sessions are open"
    row = guided.on(desk.conn, desk.person.id, desk.today)
    if row is None:
        return
    at = leading.now(desk, row)
    if row.state == "open":
        assert not isinstance(at.step, End), "a session is open that is at its end"
    mine = [one for one in screen if about.get(one.id) == leading.subject(row)]
    assert len(mine) <= 1, "a guided session stands twice in the chat"
    if mine:
        wanted = parse_html(str(guided_card(desk, at).text)).text
        assert mine[0].text.startswith(wanted), f"{mine[0].text!r} should be {wanted!r}"


def _check_cards(desk: Desk, screen: list[Message], about: dict[int, str]) -> None:
    """The cards of today agree with the log on what is done."""
    of = appointments.find(desk.conn, desk.person.id, "session", desk.today.isoformat())
    if of is None:
        return
    mine = [one for one in screen if about.get(one.id) == sessions.subject(of.id)]
    if not mine:
        return
    wanted = _done(parse_html(str(sessions.card(desk, sessions.session(desk, of)).text)).text)
    for message in mine[-sessions.CARDS_KEPT_FRESH :]:
        if {button.verb for button in buttons_of(message)} & {"done", "warmup"}:
            assert _done(message.text) == wanted, (message.text, wanted)


def _check_receipts(desk: Desk, screen: list[Message], about: dict[int, str]) -> None:
    """A receipt that can be undone names the sets that are kept; one that was undone says so."""
    newest = {about[one.id]: one for one in screen if about.get(one.id, "").startswith("log:")}
    for subject, message in newest.items():
        verbs = {button.verb for button in buttons_of(message)}
        made = confirmation(desk, subject.removeprefix("log:"))
        if made is None:
            assert "undo" not in verbs, f"a receipt of nothing: {message.text!r}"
        elif verbs & {"change", "redo"}:
            assert made.undone == ("redo" in verbs), message.text
            text = parse_html(str(made.card.text)).text
            assert _done(message.text) == _done(text), (message.text, text)


def _done(text: str) -> list[str]:
    return [_DAY.sub("", line) for line in _DONE.findall(text)]


def is_there(stage: Stage, button: Button) -> bool:
    """Whether the message of a button still stands in its chat."""
    message = stage.playground.world.chats[button.chat].messages.get(button.message)
    return message is not None and not message.deleted
