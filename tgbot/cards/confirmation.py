"""The confirmation of what has no target: own exercises, activities, body weight."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from tgbot.cards import activity as activities
from tgbot.cards import when
from tgbot.cards.card import Button, Card, Rows
from tgbot.cards.fit import LONGEST, fitted, length
from tgbot.training.activity import Activity
from tgbot.training.body_weight import BodyWeight
from tgbot.training.exercise import Mode
from tgbot.training.notation import write_pain, write_resistance, write_sets
from tgbot.training.notation.writer import number
from tgbot.training.workout import Workout
from tgbot.wording import Html, Words, bold, joined


@dataclass(frozen=True, slots=True)
class Own:
    """Sets of the person's own exercise; `filled_in`: with the resistance of the last time.

    `stops` says that it hurt too much to go on.
    """

    name: str
    workout: Workout
    filled_in: bool = False
    stops: bool = False


@dataclass(frozen=True, slots=True)
class Outing:
    """Another activity."""

    activity: Activity


@dataclass(frozen=True, slots=True)
class Weighed:
    """A body weight, and how much more it is than it was on a date; None the first time."""

    weight: BodyWeight
    more: Decimal | None
    since: date | None


@dataclass(frozen=True, slots=True)
class Shown:
    """Those parts of a log, as they are to be confirmed."""

    log: str
    extras: tuple[Own | Outing | Weighed, ...]
    today: date
    undone: bool = False
    in_group: bool = False


def added_up(parts: Iterable[Own]) -> list[Own]:
    """Single sets that were sent one by one, as the one workout that they are together."""
    together: list[Own] = []
    for part in parts:
        last = together[-1].workout if together else None
        new = part.workout
        alike = last is not None and (last.exercise, last.date) == (new.exercise, new.date)
        if last is not None and alike and len(new.sets) == 1:
            note = "\n".join(filter(None, (last.note, new.note))) or None
            both = replace(last, sets=(*last.sets, *new.sets), note=note)
            together[-1] = replace(together[-1], workout=both)
        else:
            together.append(part)
    return together


def confirmation(words: Words, shown: Shown, known: Card | None) -> Card:
    """The card of a log; `known` is the receipt of what else stands in it."""
    room = LONGEST - (0 if known is None else length(known.text))
    lines = fitted(words, [*lines_of(words, shown), *_care(words, shown)], room)
    if known is not None:
        text = Html(f"<s>{lines}</s>") if shown.undone else lines
        return replace(known, text=joined([known.text, text]))
    if shown.undone:
        back = Button(words.label("button-redo"), f"redo:{shown.log}")
        buttons = () if shown.in_group else ((back,),)
        return Card(words.t("receipt-undone", sets=lines), buttons)
    return Card(lines, () if shown.in_group else _buttons(words, shown))


def more_privately(words: Words, receipt: Card, way: str | None) -> Card:
    """A receipt in a group that was heard whole: the rest is told privately.

    `way` leads to the private chat, where the bot may not write first.
    """
    if way is None:
        return replace(receipt, text=joined([receipt.text, words.t("group-wrote-privately")]))
    button = Button(words.label("group-open-chat"), url=way)
    text = joined([receipt.text, words.t("group-write-to-me")])
    return replace(receipt, text=text, buttons=((button,),))


def named(words: Words, name: str, workout: Workout, mode: Mode) -> Html:
    """An exercise and its sets, for naming a log."""
    sets = [write_sets(workout.sets, mode, words.language)] if workout.sets else []
    return Html(f"✓ {joined([bold(name), *sets], ' · ')}")


def taken_back(words: Words, log: str, said: Sequence[Html]) -> Card:
    """One line that says which log was taken back."""
    what, more = Html(said[0].removeprefix("✓ ")), len(said) - 1
    key = "undo-taken-back-more" if more else "undo-taken-back"
    text = words.t(key, what=what, more=more)
    return Card(text, ((Button(words.label("button-redo"), f"redo:{log}"),),))


def lines_of(words: Words, shown: Shown) -> list[Html]:
    """A line for each; in a group, and once taken back, nothing but what was done."""
    return [_line(words, shown, one) for one in shown.extras]


def change(words: Words, log: str) -> Card:
    """How such a log is changed; nothing more may be said of it."""
    undo = Button(words.label("button-undo"), f"undo:{log}")
    back = Button(words.label("button-back"), f"receipt:{log}")
    return Card(words.t("receipt-change"), ((undo, back),))


def _line(words: Words, shown: Shown, extra: Own | Outing | Weighed) -> Html:
    bare = shown.in_group or shown.undone
    match extra:
        case Own():
            return _own(words, shown, extra, bare=bare)
        case Outing(activity):
            return _outing(words, shown, activity, bare=bare)
        case Weighed():
            return _weighed(words, shown, extra, bare=bare)


def _own(words: Words, shown: Shown, own: Own, *, bare: bool) -> Html:
    workout = own.workout
    pieces: list[object] = [bold(own.name), *_day(words, shown, workout.date)]
    if workout.sets:
        pieces.append(write_sets(workout.sets, language=words.language))
    if workout.pain is not None and not bare:
        pieces.append(write_pain(workout.pain, words.language))
    blocks = [Html(f"✓ {joined(pieces, ' · ')}")]
    if own.stops and not bare:
        blocks.append(words.t("own-pain-stop"))
    if not bare:
        notes = (workout.note or "").splitlines()
        blocks += [words.t("receipt-note", note=one) for one in notes]
    used = workout.sets[0].resistance if workout.sets else None
    if own.filled_in and used is not None and not bare:
        shown_used = write_resistance(used, words.language)
        blocks.append(words.t("receipt-filled-in", resistance=shown_used))
    return joined(blocks)


def _care(words: Words, shown: Shown) -> list[Html]:
    """That own exercises come without advice, once for all of them."""
    count = sum(isinstance(one, Own) for one in shown.extras)
    silent = shown.in_group or shown.undone or not count
    return [] if silent else [words.t("own-take-care", count=count)]


def _outing(words: Words, shown: Shown, activity: Activity, *, bare: bool) -> Html:
    pieces: list[object] = [bold(activities.name(words, activity.kind))]
    pieces += _day(words, shown, activity.date)
    pieces.append(
        activities.amounts(words, activity.sets) if bare else activities.done(words, activity)
    )
    text = Html(f"✓ {joined(pieces, ' · ')}")
    if activity.note and not bare:
        text = joined([text, words.t("receipt-note", note=activity.note)])
    return text


def _weighed(words: Words, shown: Shown, weighed: Weighed, *, bare: bool) -> Html:
    weight = weighed.weight
    # What somebody weighs is nobody's business in a group.
    amount = [] if shown.in_group else [f"{number(weight.value, words.language)} {weight.unit}"]
    pieces: list[object] = [bold(words.t("weight-name")), *_day(words, shown, weight.date)]
    text = Html(f"✓ {joined([*pieces, *amount], ' · ')}")
    if bare or weighed.more is None or weighed.since is None:
        return text
    return joined([text, _change(words, weighed.more, weight.unit, weighed.since)])


def _change(words: Words, more: Decimal, unit: str, since: date) -> Html:
    day = when.day(words, since)
    if not more:
        return words.t("weight-same", since=day)
    key = "weight-more" if more > 0 else "weight-less"
    return words.t(key, amount=f"{number(abs(more), words.language)} {unit}", since=day)


def _day(words: Words, shown: Shown, day: date) -> list[str]:
    return [] if day == shown.today else [when.day(words, day)]


def _buttons(words: Words, shown: Shown) -> Rows:
    row = [
        Button(words.label("button-undo"), f"undo:{shown.log}"),
        Button(words.label("button-change"), f"change:{shown.log}"),
    ]
    if any(isinstance(extra, Own) for extra in shown.extras):
        row.append(Button(words.label("button-it-hurt"), f"own-hurt:{shown.log}"))
    return (tuple(row),)
