"""A pain while it is being asked about, and the question how much where a log left that open."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any, Self

from tgbot.cards import pain as cards
from tgbot.chat import question
from tgbot.chat.context import Context
from tgbot.coach.log import Line, Understood
from tgbot.coach.open_scores import is_open
from tgbot.coach.private_chat import may_be_written_to
from tgbot.store import workouts
from tgbot.training.as_json import pain_json, pain_value
from tgbot.training.workout import Pain

SUBJECT = "pain"
ASKED = "pain"
"""The question that a typed answer may be for."""
MOST_CHOICES = 6


@dataclass(frozen=True, slots=True)
class Open:
    """What is known of a pain while it is being asked about.

    `log` and `source` name the workout that it is noted with; one that is not there yet is made.
    `told` says that a receipt of that log stands above, so that this message need not be one;
    `again`, that it was asked a second time, and nobody is asked a third.
    """

    log: str
    source: str
    day: str
    exercise: str | None
    pain: dict[str, Any]
    told: bool = False
    again: bool = False

    @classmethod
    def of_tap(cls, ctx: Context, day: date, exercise: str | None) -> Self:
        """A report that a tap began; the same button again is the same report."""
        message_id = ctx.message.message_id if ctx.message is not None else 0
        key = f"pain:{ctx.chat_id}:{message_id}:{day.isoformat()}"
        return cls(key, f"{key}:1", day.isoformat(), exercise, pain_json(Pain()))

    @property
    def value(self) -> Pain:
        """The pain as far as it is known."""
        return pain_value(self.pain)

    @property
    def measured(self) -> bool:
        """Whether it is known how much it hurts."""
        return self.value.sharp or self.value.score is not None


def ask_how_much(ctx: Context, log: str) -> None:
    """Asks how much it hurt, and where, where a log says that it did and not how much."""
    rows = workouts.of_log(ctx.conn, ctx.person.id, log)
    for row in reversed(rows):
        done, pain = row.workout, row.workout.pain
        if pain is not None and is_open(pain):
            _ask(ctx, log, row.source, done.date, [done.exercise], pain)
            return


def ask_of_which(ctx: Context, log: str, lines: Sequence[Line], pain: Pain) -> None:
    """Asks in which of several exercises it hurt, of which lines speak."""
    rows = workouts.of_log(ctx.conn, ctx.person.id, log)
    done = [line.workout for line in lines if isinstance(line, Understood)]
    slugs = list(dict.fromkeys(one.exercise for one in done))
    if rows:
        _ask(ctx, log, rows[-1].source, rows[-1].workout.date, slugs, pain)
    elif done:
        # The log itself is still being asked about, and goes its own way.
        of = f"pain:{log}"
        _ask(ctx, of, f"{of}:1", done[0].date, slugs, pain, told=False)


def _ask(
    ctx: Context,
    log: str,
    source: str,
    day: date,
    slugs: Sequence[str],
    pain: Pain,
    *,
    told: bool = True,
) -> None:
    known, language = ctx.desk.content.exercises, ctx.words.language
    names = [(slug, known[slug].text(language).name) for slug in slugs if slug in known]
    if not names or (ctx.in_group and not may_be_written_to(ctx.person)):
        return
    slug, name = names[0]
    only = len(names) == 1
    report = Open(log, source, day.isoformat(), slug if only else None, pain_json(pain), told)
    asks = cards.which(ctx.words, names[:MOST_CHOICES], "")
    # Of a pain a group reads nothing.
    ctx.say(
        cards.how_much(ctx.words, name) if only else asks,
        subject=SUBJECT,
        facts=asdict(report),
        privately=True,
    )
    question.ask_beside(ctx, ASKED)
