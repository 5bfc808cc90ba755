"""“Undo” where the last thing was no log: what it was, the way back, and the log's Undo beside."""

from collections.abc import Iterable, Sequence
from datetime import date

from tgbot.cards import several_days, when
from tgbot.cards.card import Button, Card
from tgbot.wording import Html, Words, joined


def settings(words: Words, names: Iterable[str], log: tuple[str, Html] | None) -> Card:
    """Settings, or the plan, were changed."""
    named = dict.fromkeys(words.label(f"changed-{name.replace('_', '-')}") for name in names)
    text = words.t("undo-changed", what=", ".join(named))
    return _card(words, text, Button(words.label("button-as-before"), "as-before"), log)


def skipped(words: Words, of: int, day: date, log: tuple[str, Html] | None) -> Card:
    """A session was let go."""
    text = words.t("undo-skipped", day=when.day(words, day))
    return _card(words, text, Button(words.label("button-train-anyway"), f"unskip:{of}"), log)


def skipped_several(words: Words, days: Sequence[date], log: tuple[str, Html] | None) -> Card:
    """Several sessions were let go at once."""
    text = words.t("undo-skipped", day=several_days.named(words, days))
    return _card(words, text, several_days.bring_back(words, days), log)


def moved(words: Words, of: int, day: date, log: tuple[str, Html] | None) -> Card:
    """A session was moved to another day."""
    text = words.t("undo-moved", day=when.day(words, day))
    return _card(words, text, Button(words.label("button-bring-back"), f"unmove:{of}"), log)


def ticked(
    words: Words, what: str, picker: Card, log: tuple[str, Html] | None, *, ticked: bool
) -> Card:
    """Something was ticked, or no longer, and not kept yet: it is as it was."""
    rows = picker.buttons
    done = next(button.text for row in rows for button in row if button.style == "success")
    lines = [
        words.t("undo-tick", what=what, ticked="no" if ticked else "yes"),
        words.t("undo-ticks-wait", button=done),
    ]
    if log is not None:
        named, said = log
        lines.append(words.t("undo-before-that", log=said))
        rows = (*rows, (Button(words.label("button-undo-log"), f"undo:{named}"),))
    return Card(joined([*lines, "", picker.text]), rows)


def _card(words: Words, text: Html, back: Button, log: tuple[str, Html] | None) -> Card:
    if log is None:
        return Card(text, ((back,),))
    named, said = log
    undo = Button(words.label("button-undo-log"), f"undo:{named}")
    return Card(joined([text, words.t("undo-before-that", log=said)]), ((back, undo),))
