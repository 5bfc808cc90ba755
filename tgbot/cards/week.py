"""The weekly summary: how often, what changed, what came of it, and what is next."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from tgbot.cards import activity as activities
from tgbot.cards import target as targets
from tgbot.cards import when
from tgbot.cards.card import Button, Card
from tgbot.training.change import Change
from tgbot.training.exercise import Mode
from tgbot.training.notation import write_sets
from tgbot.training.planned import Planned
from tgbot.training.week import Week
from tgbot.training.workout import Set
from tgbot.wording import Html, Words, joined

UNFOLDED = 4
"""So many exercises stand open; the rest is folded."""

MOST = 10
MOST_OUTINGS = 4
LONGEST_LINE = 80
"""Together they keep the summary of any week within one message."""


@dataclass(frozen=True, slots=True)
class Outing:
    """All that was done of one kind of activity."""

    kind: str
    sets: tuple[Set, ...]


@dataclass(frozen=True, slots=True)
class Shown:
    """A week as it is to be told.

    `next_day` is the next training day with its `aims`; None without a plan or while paused
    without an end. `may_come` says that a day of the week's plan is still ahead, `away` that a
    break goes on today, `was_away` that one took all of the week's sessions, `unplanned` that the
    plan is newer than the week's training days.
    """

    week: Week
    names: Mapping[str, str]
    modes: dict[str, Mode]
    units: str
    today: date
    has_plan: bool
    may_come: bool
    next_day: date | None
    aims: tuple[Planned, ...]
    outings: tuple[Outing, ...] = ()
    away: bool = False
    was_away: bool = False
    unplanned: bool = False


def week(words: Words, shown: Shown) -> Card:
    """The summary; of a week with nothing a kind word, and ways to make the next one easier."""
    if shown.week.nothing_logged:
        return _nothing(words, shown)
    blocks = [_head(words, shown), *_changes(words, shown), *_outings(words, shown)]
    blocks += [*_pride(words, shown), *_next(words, shown)]
    buttons = [Button(words.label("week-history"), "history")]
    if not shown.has_plan:
        buttons.append(Button(words.label("week-make-a-plan"), "plan"))
    elif shown.next_day == shown.today:
        buttons.append(Button(words.label("button-today"), "today"))
    if shown.week.changes or shown.aims:
        buttons.append(Button(words.label("button-howto"), "howplan"))
    blocks.append(words.t("week-how-felt"))
    feelings = [
        Button(words.label(f"button-felt-{how}"), f"felt:{how}")
        for how in ("easy", "right", "hard")
    ]
    return Card(joined(blocks), (tuple(feelings), tuple(buttons)))


def _nothing(words: Words, shown: Shown) -> Card:
    today = Button(words.label("button-today"), "today")
    if not shown.has_plan:
        plan = Button(words.label("week-make-a-plan"), "plan")
        text = joined([*_outings(words, shown), words.t("week-nothing-no-plan")])
        return Card(text, ((today, plan),))
    head = joined([_head(words, shown), *_outings(words, shown)])
    if shown.may_come:
        text = joined([head, words.t("week-nothing-yet"), *_next(words, shown)])
        howto = [Button(words.label("button-howto"), "howplan")] if shown.aims else []
        return Card(text, ((today, *howto),))
    if shown.away or shown.was_away:
        back = ("button-resume", "resume") if shown.away else ("week-history", "history")
        text = words.t("week-on-a-break" if shown.away else "week-was-a-break")
        return Card(joined([head, text]), ((Button(words.label(back[0]), back[1]),),))
    if shown.unplanned:
        text = joined([head, words.t("week-nothing-planned"), *_next(words, shown)])
        plan = Button(words.label("button-my-plan"), "plan")
        return Card(text, ((today, plan),))
    ways_out = (
        (Button(words.label("week-lighter"), "lighter"),),
        (Button(words.label("week-another-time"), "plan-time"),),
        (Button(words.label("week-break"), "pause"),),
    )
    return Card(joined([head, words.t("week-nothing")]), ways_out)


def _head(words: Words, shown: Shown) -> Html:
    this = shown.week
    done, planned = len(this.trained), len(this.planned)
    span = when.span(words, this.first, this.last)
    if not planned:
        return words.t("week-head-free", span=span, done=done)
    bar = "▓" * done + "░" * (planned - done)
    key = "week-head-more" if done > planned else "week-head"
    return words.t(key, span=span, bar=bar, done=done, planned=planned)


def _changes(words: Words, shown: Shown) -> list[Html]:
    lines = [_change(words, shown, one) for one in shown.week.changes[:MOST]]
    if len(shown.week.changes) > MOST:
        lines.append(words.t("week-more", count=len(shown.week.changes) - MOST))
    if len(lines) <= UNFOLDED:
        return lines
    return [*lines[: UNFOLDED - 1], _folded(lines[UNFOLDED - 1 :])]


def _change(words: Words, shown: Shown, change: Change) -> Html:
    mode = shown.modes.get(change.exercise, "reps")
    facts = {
        "name": shown.names.get(change.exercise, change.exercise),
        "before": _clipped(write_sets(change.before, mode, words.language))
        if change.before
        else "",
        "after": _clipped(write_sets(change.after, mode, words.language)),
    }
    if change.trend in ("first", "held"):
        return words.t(f"week-change-{change.trend}", **facts)
    amounts, _, rest = facts["before"].partition(" · ")
    if rest == facts["after"].partition(" · ")[2]:
        # What both have in common is said once: “3×12 → 3×13 · red band”.
        facts["before"] = amounts
    return words.t("week-change", **facts)


def _clipped(text: str) -> str:
    return text if len(text) <= LONGEST_LINE else f"{text[: LONGEST_LINE - 1]}…"


def _outings(words: Words, shown: Shown) -> list[Html]:
    return [
        words.t(
            "week-activity",
            name=activities.name(words, one.kind),
            done=_clipped(activities.amounts(words, one.sets)),
        )
        for one in shown.outings[:MOST_OUTINGS]
    ]


def _pride(words: Words, shown: Shown) -> list[Html]:
    said: list[Html] = []
    streak, best = shown.week.streak, shown.week.best
    if streak.weeks > 1:
        said.append(words.t("week-streak", weeks=streak.weeks))
    if best is not None and best.since is None:
        said.append(words.t("week-best"))
    elif best is not None and best.since is not None:
        said.append(words.t("week-best-since", since=_since(words, best.since, shown.today)))
    return [words.t("week-proud", what=joined(said, " · "))] if said else []


def _since(words: Words, day: date, today: date) -> str:
    shown = when.day(words, day)
    return shown if day.year == today.year else f"{shown} {day.year}"


def _next(words: Words, shown: Shown) -> list[Html]:
    if shown.next_day is None or not shown.aims:
        return []
    first, *rest = shown.aims
    day = when.day(words, shown.next_day)
    key = "week-next-today" if shown.next_day == shown.today else "week-next"
    lines = [words.t(key, day=day, aim=_aim(words, shown, first))]
    why = targets.why(words, first, shown.names, shown.units)
    lines.append(words.t("week-why", reason=why))
    if rest:
        lines.append(_folded([_aim(words, shown, one) for one in rest]))
    return lines


def _aim(words: Words, shown: Shown, aim: Planned) -> Html:
    name = shown.names[aim.exercise.slug]
    target = targets.line(words, aim.exercise, aim.target, shown.units)
    return words.t("week-aim", name=name, target=target)


def _folded(lines: Sequence[Html]) -> Html:
    return Html(f"<blockquote expandable>{joined(lines)}</blockquote>")
