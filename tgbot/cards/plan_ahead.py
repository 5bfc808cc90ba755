"""The sessions of the coming two weeks."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time

from tgbot.cards import plan as plans
from tgbot.cards import when
from tgbot.cards.card import Card
from tgbot.wording import Html, Words, joined

FIRST_WEEK = 4
"""So many sessions of the preview stand open; those behind them are folded."""


@dataclass(frozen=True, slots=True)
class Session:
    """One training day of the preview; `rests` where a pause covers it.

    `let_go` says that it was skipped; `moved_from` is the day on which the session would have been.
    """

    day: date
    at: time
    rests: bool
    moved_from: date | None = None
    let_go: bool = False


def two_weeks(words: Words, shown: plans.Shown, sessions: Sequence[Session]) -> Card:
    """The sessions of the coming two weeks, the later ones folded."""
    lines = [_session(words, one) for one in sessions]
    blocks = [words.t("plan-two-weeks"), *lines[:FIRST_WEEK]]
    if len(lines) > FIRST_WEEK:
        later = joined(lines[FIRST_WEEK:])
        blocks.append(Html(f"<blockquote expandable>{later}</blockquote>"))
    if not lines:
        blocks += plans.coming(words, shown)
    each = ", ".join(shown.exercises)
    blocks.append(words.t("plan-each-time", minutes=shown.programme.minutes, names=each))
    return Card(
        joined(blocks), ((*plans.row(words, ("button-howto", "howplan")), *plans.back(words)),)
    )


def _session(words: Words, one: Session) -> Html:
    day = when.day(words, one.day)
    if one.rests:
        return words.t("plan-session-rests", day=day)
    if one.let_go:
        return words.t("plan-session-skipped", day=day)
    if one.moved_from is not None:
        before = when.day(words, one.moved_from)
        return words.t("plan-session-moved", day=day, time=when.clock(one.at), before=before)
    return words.t("plan-session", day=day, time=when.clock(one.at))
