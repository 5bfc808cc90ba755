"""The sessions of the coming two weeks."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time

from tgbot.cards import plan as plans
from tgbot.cards import when
from tgbot.cards.card import Card
from tgbot.training.planned import Planned
from tgbot.wording import Html, Words, joined

FIRST_WEEK = 4
"""So many sessions of the preview stand open; those behind them are folded."""
WORTH_A_FOLD = 3
"""Telegram shows three lines of what is folded; fewer would only look cut off."""


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


def two_weeks(
    words: Words, shown: plans.Shown, sessions: Sequence[Session], each: Sequence[Planned]
) -> Card:
    """The sessions of the coming two weeks, the later ones folded; `each` is what they have."""
    lines = [_session(words, one) for one in sessions]
    folds = len(lines) >= FIRST_WEEK + WORTH_A_FOLD
    blocks = [words.t("plan-two-weeks"), *(lines[:FIRST_WEEK] if folds else lines)]
    if folds:
        later = joined(lines[FIRST_WEEK:])
        blocks.append(Html(f"<blockquote expandable>{later}</blockquote>"))
    if not lines:
        blocks += plans.coming(words, shown)
    names = ", ".join(dict.fromkeys(_name(words, one) for one in each))
    blocks.append(words.t("plan-each-time", minutes=shown.programme.minutes, names=names))
    return Card(
        joined(blocks), ((*plans.row(words, ("button-howto", "howplan")), *plans.back(words)),)
    )


def _name(words: Words, one: Planned) -> str:
    name = one.exercise.text(words.language).name
    return words.label("plan-rests-for-now", name=name) if one.rests else name


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
