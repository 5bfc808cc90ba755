"""The session card: the reminder and /today."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from tgbot.cards import target as targets
from tgbot.cards import when
from tgbot.cards.card import Button, Card, Rows
from tgbot.training.exercise import Exercise
from tgbot.training.notation import write_pain, write_sets
from tgbot.training.planned import Planned
from tgbot.training.programme import Programme
from tgbot.training.workout import Workout
from tgbot.wording import Html, Words, bold, joined, plain

LONGEST_LABEL = 40


@dataclass(frozen=True, slots=True)
class Away:
    """The span in which the bot was not there, on the person's clock."""

    since: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class Line:
    """One exercise: what is planned and why, or what was done, and of which exercise.

    `asks` says that it hurt last time and that nobody has said yet how it is now, `stopped` that
    it hurt too much today.
    """

    plan: Planned
    done: tuple[Workout, ...]
    of: Exercise
    asks: bool
    stopped: bool


@dataclass(frozen=True, slots=True)
class Shown:
    """A session as it is to be shown."""

    appointment: int
    day: date
    programme: Programme
    lines: tuple[Line, ...]
    names: dict[str, str]
    units: str
    is_today: bool
    skipped: bool = False
    late: Away | None = None
    missed: tuple[date, ...] = ()

    @property
    def left(self) -> list[Line]:
        """What is still to do."""
        return [line for line in self.lines if not line.done and not line.plan.rests]


def session(words: Words, shown: Shown) -> Card:
    """The card with its buttons; without them once all is done or the day is skipped."""
    return Card(_text(words, shown), _buttons(words, shown))


def missed(words: Words, days: Sequence[date]) -> Card:
    """Sessions that were missed while the bot was away, and the next step."""
    shown = ", ".join(when.day(words, day) for day in days)
    text = words.t("session-missed", days=shown, count=len(days))
    return Card(text, ((Button(words.label("button-today"), "today"),),))


def _text(words: Words, shown: Shown) -> Html:
    blocks = [_head(words, shown)]
    for number, line in enumerate(shown.lines, 1):
        blocks += _line(words, shown, number, line)
    if shown.left and not shown.skipped:
        blocks += [_safety(words, line) for line in shown.left[:1]]
        blocks += [_stands_in(words, shown, line) for line in shown.left if _warns(line)]
    elif not shown.skipped:
        blocks.append(words.t(_ending(shown)))
    return joined(blocks)


def _ending(shown: Shown) -> str:
    """How a day ends on which nothing is left to do."""
    if not any(line.done for line in shown.lines):
        return "session-all-rests"
    return "session-stopped" if any(line.stopped for line in shown.lines) else "session-all-done"


def _head(words: Words, shown: Shown) -> Html:
    name = shown.programme.text(words.language).name
    day = (
        when.full_weekday(words, shown.day.weekday())
        if shown.is_today
        else when.day(words, shown.day)
    )
    head = [words.t("session-head", day=day, programme=name, minutes=shown.programme.minutes)]
    if shown.late is not None:
        since, until = when.clock(shown.late.since), when.clock(shown.late.until)
        head.append(words.t("session-late", since=since, until=until))
    if shown.missed:
        days = ", ".join(when.day(words, day) for day in shown.missed)
        head.append(words.t("session-missed", days=days, count=len(shown.missed)))
    if shown.skipped:
        head.append(words.t("session-skipped"))
    return joined(head)


def _line(words: Words, shown: Shown, number: int, line: Line) -> list[Html]:
    plan = line.plan
    name = bold(f"{number} {line.of.text(words.language).name}")
    if line.done:
        sets = [done for workout in line.done for done in workout.sets]
        pains = [write_pain(one.pain) for one in line.done if one.pain is not None]
        said = " · ".join([write_sets(sets, line.of.ladder.mode), *pains])
        return [Html(f"✓ {name} {plain(said)}")]
    why = targets.why(words, plan, shown.names, shown.units)
    if plan.rests:
        rests = Html(f"{name} · {words.t('session-rests')}")
        return [rests, Html(f" ↳ {why}"), *targets.instead(words, plan)]
    aim = targets.line(words, plan.exercise, plan.target, shown.units)
    return [Html(f"{name}\n{aim}"), Html(f" ↳ {why}")]


def _safety(words: Words, line: Line) -> Html:
    return words.t("session-safety", line=line.of.text(words.language).safety_line)


def _warns(line: Line) -> bool:
    """A word about professionals, where the reason does not hold one already."""
    return line.plan.because.safety_note and line.plan.reason.key in ("pain-wait", "caution")


def _stands_in(words: Words, shown: Shown, line: Line) -> Html:
    return words.t("session-see-a-professional", exercise=shown.names[line.plan.of.slug])


def _buttons(words: Words, shown: Shown) -> Rows:
    of = shown.appointment
    howto = Button(words.label("button-howto"), f"howtos:{of}")
    if shown.skipped and shown.left:
        return ((Button(words.label("button-train-anyway"), f"unskip:{of}"), howto),)
    last = (
        Button(words.label("button-why"), f"whys:{of}"),
        Button(words.label("button-it-hurt"), f"hurts:{of}"),
    )
    asked, offered = _how_now(words, shown), _offers(words, shown)
    if not shown.left:
        return (*asked, (howto, *last), *offered)
    first = (
        Button(words.label("button-done-as-planned"), f"done:{of}", style="success"),
        Button(words.label("button-one-less"), f"less:{of}"),
    )
    second = (
        Button(words.label("button-start"), f"start:{of}"),
        howto,
        Button(words.label("button-later"), f"later:{of}"),
        Button(words.label("button-skip"), f"skip:{of}"),
    )
    return (*asked, first, second, last, *offered)


def _how_now(words: Words, shown: Shown) -> Rows:
    """How it is now, asked before what hurt last time."""
    asking = [line.plan for line in shown.lines if line.asks and not line.done]
    if not shown.is_today:
        return ()
    if len(asking) == 1:
        return ((Button(words.label("button-how-now"), f"now:{asking[0].meant.slug}"),),)
    labels = [words.label("button-how-now-in", name=shown.names[one.of.slug]) for one in asking]
    return tuple(
        (Button(label[:LONGEST_LABEL], f"now:{one.meant.slug}"),)
        for label, one in zip(labels, asking, strict=True)
    )


def _offers(words: Words, shown: Shown) -> Rows:
    """What the person's word can change: that the basics are there, that an exercise is back."""
    rows = []
    for line in shown.lines:
        of, key = line.plan.of.slug, line.plan.reason.key
        if key == "prerequisite" and not line.done:
            rows.append((Button(words.label("button-have-the-basics"), f"basics:{of}"),))
        if key == "pain-off":
            label = words.label("button-take-back", name=shown.names[of])
            rows.append((Button(label[:LONGEST_LABEL], f"takeback:{of}"),))
    return tuple(rows)
