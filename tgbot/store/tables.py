"""The tables. Every one that holds something of a person names the person (`person_id`)."""

from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from tgbot.store.moment import Moment

metadata = MetaData()
Id = BigInteger().with_variant(Integer, "sqlite")


def _of_a_person() -> Column[Any]:
    return Column(
        "person_id", BigInteger, ForeignKey("person.id", ondelete="CASCADE"), nullable=False
    )


def _index_of_state(name: str, state: str, *columns: str) -> Index:
    where = text(f"state = '{state}'")
    return Index(name, *columns, sqlite_where=where, postgresql_where=where)


meta = Table(
    "meta",
    metadata,
    Column("name", String(40), primary_key=True),
    Column("value", LargeBinary, nullable=False),
)

person = Table(
    "person",
    metadata,
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("chat_id", BigInteger, nullable=False),
    Column("language", String(12), nullable=False),
    Column("units", String(2), nullable=False),
    Column("zone", String(64), nullable=False),
    Column("beginning", String(16)),
    Column("cautions", JSON, nullable=False),
    Column("equipment", JSON),
    Column("week_day", Integer, nullable=False),
    Column("week_time", String(5), nullable=False),
    Column("quiet", String(11)),
    Column("sound", Boolean, nullable=False),
    Column("detail", String(8), nullable=False),
    Column("breaks", JSON),
    Column("setup", String(16)),
    Column("confirmed", JSON, nullable=False),
    Column("taken_back", JSON),
    Column("own_targets", JSON),
    Column("felt", JSON),
    Column("hinted", Boolean, nullable=False),
    Column("waiting", JSON),
    Column("unanswered", JSON),
    Column("odd_hours", JSON),
    Column("howto", String(64)),
    Column("howto_at", Moment),
    Column("state", String(12), nullable=False),
    Column("created_at", Moment, nullable=False),
)

plan = Table(
    "plan",
    metadata,
    Column(
        "person_id",
        BigInteger,
        ForeignKey("person.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    ),
    Column("programme", String(64), nullable=False),
    Column("slots", JSON, nullable=False),
    Column("changes", JSON),
)

workout = Table(
    "workout",
    metadata,
    Column("id", Id, primary_key=True),
    _of_a_person(),
    Column("source", String(160), nullable=False),
    Column("log", String(120), nullable=False),
    Column("date", Date, nullable=False),
    Column("exercise", String(64), nullable=False),
    Column("note", LargeBinary),
    Column("pain", LargeBinary),
    Column("prescribed", JSON),
    Column("form", String(12)),
    Column("rir", String(8)),
    Column("filled_in", Boolean, nullable=False),
    Column("logged_at", Moment, nullable=False),
    Column("undone_at", Moment),
    UniqueConstraint("person_id", "source"),
    Index("workout_by_exercise", "person_id", "exercise", "date"),
    Index("workout_by_log", "person_id", "log"),
)

workout_set = Table(
    "workout_set",
    metadata,
    Column("workout_id", Id, ForeignKey("workout.id", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, primary_key=True),
    _of_a_person(),
    Column("done", JSON, nullable=False),
)

# A row of its own, so that a log changes nothing of the person's.
log_mark = Table(
    "log_mark",
    metadata,
    Column(
        "person_id",
        BigInteger,
        ForeignKey("person.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    ),
    Column("mark", BigInteger, nullable=False),
)

own_exercise = Table(
    "own_exercise",
    metadata,
    Column("id", Id, primary_key=True),
    _of_a_person(),
    Column("name", LargeBinary, nullable=False),
    Index("own_exercise_by_person", "person_id"),
)

activity = Table(
    "activity",
    metadata,
    Column("id", Id, primary_key=True),
    _of_a_person(),
    Column("source", String(160), nullable=False),
    Column("log", String(120), nullable=False),
    Column("date", Date, nullable=False),
    Column("kind", String(24), nullable=False),
    Column("done", JSON, nullable=False),
    Column("note", LargeBinary),
    Column("pain", LargeBinary),
    Column("logged_at", Moment, nullable=False),
    Column("undone_at", Moment),
    UniqueConstraint("person_id", "source"),
    Index("activity_by_date", "person_id", "date"),
    Index("activity_by_log", "person_id", "log"),
)

body_weight = Table(
    "body_weight",
    metadata,
    Column("id", Id, primary_key=True),
    _of_a_person(),
    Column("source", String(160), nullable=False),
    Column("log", String(120), nullable=False),
    Column("date", Date, nullable=False),
    Column("weighed", LargeBinary, nullable=False),
    Column("logged_at", Moment, nullable=False),
    Column("undone_at", Moment),
    UniqueConstraint("person_id", "source"),
    Index("body_weight_by_date", "person_id", "date"),
    Index("body_weight_by_log", "person_id", "log"),
)

appointment = Table(
    "appointment",
    metadata,
    Column("id", Id, primary_key=True),
    _of_a_person(),
    Column("kind", String(12), nullable=False),
    Column("slot", String(64), nullable=False),
    Column("due_at", Moment, nullable=False),
    Column("state", String(12), nullable=False),
    Column("facts", JSON, nullable=False),
    Column("sent_at", Moment),
    UniqueConstraint("person_id", "kind", "slot"),
    Index(
        "appointment_due",
        "due_at",
        sqlite_where=text("state = 'waiting'"),
        postgresql_where=text("state = 'waiting'"),
    ),
    sqlite_autoincrement=True,  # a letter names it, and may outlive it
)

guided = Table(
    "guided",
    metadata,
    Column("id", Id, primary_key=True),
    _of_a_person(),
    Column("day", Date, nullable=False),
    Column("state", String(12), nullable=False),
    Column("passed", JSON, nullable=False),
    Column("counted", Integer, nullable=False),
    Column("view", JSON),
    Column("timer", JSON),
    UniqueConstraint("person_id", "day"),
    sqlite_autoincrement=True,  # buttons name it, and may outlive it
)

inbox = Table(
    "inbox",
    metadata,
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    Column("message_key", String(60), unique=True),
    Column("person_id", BigInteger, index=True),
    Column("chat_id", BigInteger),
    Column("kind", String(32), nullable=False),
    Column("payload", LargeBinary),
    Column("state", String(12), nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("received_at", Moment, nullable=False),
    Column("done_at", Moment),
    Index(
        "inbox_waiting",
        "chat_id",
        "update_id",
        sqlite_where=text("state = 'waiting'"),
        postgresql_where=text("state = 'waiting'"),
    ),
    Index("inbox_done", "done_at"),
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", Id, primary_key=True),
    Column("person_id", BigInteger, index=True),
    Column("appointment_id", Id),
    Column("chat_id", BigInteger, nullable=False),
    Column("method", String(32), nullable=False),
    Column("payload", LargeBinary),
    Column("lane", Integer, nullable=False),
    Column("due_at", Moment, nullable=False),
    Column("expires_at", Moment),
    Column("key", String(120), unique=True),
    Column("state", String(12), nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("copies", Integer, nullable=False),
    Column("lease", String(40)),
    Column("message_id", BigInteger),
    Column("edits", Id),
    Column("part_of", Id),
    Column("subject", String(120)),
    Column("facts", LargeBinary),
    Column("reason", Text),
    Column("created_at", Moment, nullable=False),
    Column("sent_at", Moment),
    _index_of_state("outbox_turn", "queued", "lane", "due_at", "id"),
    _index_of_state("outbox_before", "queued", "chat_id", "lane", "id"),
    _index_of_state("outbox_sending", "sending", "chat_id"),
    _index_of_state("outbox_left_out", "left out", "chat_id"),
    Index("outbox_message", "chat_id", "message_id"),
    Index("outbox_subject", "chat_id", "subject"),
    Index("outbox_sent", "sent_at"),
    Index(
        "outbox_part",
        "part_of",
        sqlite_where=text("part_of is not null"),
        postgresql_where=text("part_of is not null"),
    ),
    sqlite_autoincrement=True,  # a call under way names it, and may outlive it
)
