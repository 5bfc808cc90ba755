"""The receipt of a log: what was understood, what is new in it, and what comes next."""

from collections.abc import Mapping
from dataclasses import dataclass

from tgbot.cards import target as targets
from tgbot.cards import when
from tgbot.cards.card import Button, Card, Rows
from tgbot.cards.fit import fitted, length
from tgbot.cards.pain import stop_row
from tgbot.training import records
from tgbot.training.exercise import Exercise
from tgbot.training.notation import write_pain, write_resistance, write_sets
from tgbot.training.planned import Planned
from tgbot.training.resistance import Resistance
from tgbot.training.streak import Streak
from tgbot.training.workout import Workout
from tgbot.wording import Html, Words, bold, joined, plain


@dataclass(frozen=True, slots=True)
class Part:
    """One exercise of a log; `filled_in` says that the resistance was taken from the target.

    `advice` tells that the load is one this exercise must not be done with: its kind. `opened`
    is the harder exercise whose last prerequisite this mastered, `stops` says that it hurt too
    much to go on. `care` says why this exercise was not planned: "pain", or "easier" where the
    easier one stands in for it.
    """

    exercise: Exercise
    workout: Workout
    news: tuple[records.News, ...]
    next: Planned
    filled_in: bool = False
    advice: str | None = None
    opened: Exercise | None = None
    stops: bool = False
    care: str | None = None


@dataclass(frozen=True, slots=True)
class Shown:
    """A log as it is to be confirmed."""

    log: str
    parts: tuple[Part, ...]
    names: Mapping[str, str]
    units: str
    today: bool
    streak: Streak | None
    asks_what_was_left: bool
    undone: bool = False
    in_group: bool = False


MOST = 3600
"""What a receipt may take of a message; activities and own exercises of the log follow it."""


def receipt(words: Words, shown: Shown) -> Card:
    """The card of a log; an undone one offers to bring it back."""
    if shown.undone:
        back = Button(words.label("button-redo"), f"redo:{shown.log}")
        sets = fitted(words, bare_lines(words, shown), MOST)
        buttons = () if shown.in_group else ((back,),)
        return Card(words.t("receipt-undone", sets=sets), buttons)
    if shown.in_group:
        return Card(fitted(words, bare_lines(words, shown), MOST))
    short = len(shown.parts) > 1
    below: list[Html] = []
    if shown.streak is not None and shown.streak.weeks > 1:
        below.append(words.t("receipt-streak", weeks=shown.streak.weeks))
    if shown.asks_what_was_left:
        below.append(words.t("receipt-how-many-more-each" if short else "receipt-how-many-more"))
    above = _in_short(words, shown) if short else _whole(words, shown, shown.parts[0])
    text = fitted(words, above, MOST - length(joined(below)))
    return Card(joined([text, *below]), _buttons(words, shown))


def bare_lines(words: Words, shown: Shown) -> list[Html]:
    """What was done, a line an exercise, and nothing that is private."""
    if not shown.in_group:
        return [_done(words, shown, part, bare=True) for part in shown.parts]
    # A line without sets would tell the group that it hurt.
    trained = [part for part in shown.parts if part.workout.sets]
    noted = [words.t("group-noted")] if not trained else []
    return noted or [_done(words, shown, part, bare=True) for part in trained]


def _whole(words: Words, shown: Shown, part: Part) -> list[Html]:
    """What was done, what is new in it and what comes next."""
    told = () if part.stops else part.news[:1]
    blocks = [_done(words, shown, part), *(_news(words, news) for news in told)]
    if part.opened is not None:
        blocks.append(_opened(words, shown, part.opened))
    blocks += _warnings(words, shown, part)
    return [*blocks, _next(words, shown, part), *targets.instead(words, part.next)]


def _in_short(words: Words, shown: Shown) -> list[Html]:
    """The same of several exercises: a line each, what comes next, and one piece of news."""
    last = {part.exercise.slug: part for part in shown.parts}
    newest = _newest(shown)
    blocks: list[Html] = []
    for part in shown.parts:
        lines = [_done(words, shown, part, short=True)]
        if part is newest and part.opened is not None:
            lines.append(_opened(words, shown, part.opened))
        elif part is newest:
            lines.append(_news(words, best_of(part)[0]))
        if last[part.exercise.slug] is part:
            lines += _warnings(words, shown, part)
            lines.append(_next(words, shown, part, short=True))
        elif part.stops or part.advice is not None:
            lines += _warnings(words, shown, part)
        blocks.append(joined(lines))
    return blocks


def _newest(shown: Shown) -> Part | None:
    """The part whose news is told where only one can be."""
    opening = (part for part in shown.parts if part.opened is not None)
    best = (part for part in shown.parts if best_of(part))
    return next(opening, next(best, None))


def best_of(part: Part) -> list[records.News]:
    """The records in it; a first time is none, and what hurt too much to go on is no good news."""
    if part.stops:
        return []
    return [one for one in part.news if not isinstance(one, records.FirstTime)]


def _opened(words: Words, shown: Shown, opened: Exercise) -> Html:
    return words.t("receipt-opened", name=shown.names[opened.slug])


def _warnings(words: Words, shown: Shown, part: Part) -> list[Html]:
    """What is to be minded: the load, the pain, and that something else was planned."""
    blocks = _advice(words, part)
    if part.stops:
        line = part.exercise.text(words.language).safety_line
        key = "pain-stop" if shown.today else "pain-stop-then"
        blocks += [words.t(key), words.t("session-safety", line=line)]
    elif part.care == "pain" or (part.care is not None and part.advice is None):
        name = shown.names[part.exercise.slug]
        blocks.append(words.t(f"receipt-care-{part.care}", name=name))
    return blocks


def _done(
    words: Words, shown: Shown, part: Part, *, bare: bool = False, short: bool = False
) -> Html:
    workout, mode = part.workout, part.exercise.ladder.mode
    pieces: list[object] = [bold(shown.names[part.exercise.slug])]
    if not shown.today:
        pieces.append(when.day(words, workout.date))
    if workout.sets:
        pieces.append(write_sets(workout.sets, mode, words.language))
    if workout.pain is not None and not bare:
        pieces.append(write_pain(workout.pain, words.language))
    text = Html(f"✓ {joined(pieces, ' · ')}")
    if bare:
        return text
    notes = [words.t("receipt-note", note=one) for one in (workout.note or "").splitlines()]
    if short:
        filled_in = [words.t("receipt-filled-in-short")] if part.filled_in else []
        return joined([text, *filled_in, *notes], " ")
    text = joined([text, *notes])
    if part.filled_in:
        text = joined([text, words.t("receipt-filled-in", resistance=_used(words, shown, part))])
    return text


def _used(words: Words, shown: Shown, part: Part) -> Html:
    used = next((done.resistance for done in part.workout.sets if done.resistance), None)
    return plain("") if used is None else targets.resistance(words, used, shown.units)


def _news(words: Words, news: records.News) -> Html:
    match news:
        case records.FirstTime():
            return words.t("news-first")
        case records.Heaviest(against):
            return words.t("news-heaviest", resistance=_named(words, against))
        case records.MostReps(against, reps):
            return words.t("news-most-reps", reps=reps, resistance=_against(words, against))
        case records.MostInASet(against, reps):
            return words.t("news-most-in-a-set", reps=reps, resistance=_against(words, against))
        case records.LongestHold(_, seconds):
            return words.t("news-longest-hold", seconds=seconds)
        case records.SlowestTempo(_, tempo):
            return words.t("news-slowest-tempo", tempo=tempo)


def _against(words: Words, used: tuple[Resistance, ...]) -> Html:
    if not used:
        return words.t("news-so-far")
    return words.t("news-with", resistance=_named(words, used))


def _named(words: Words, used: tuple[Resistance, ...]) -> str:
    return " + ".join(write_resistance(one, words.language) for one in used)


def _advice(words: Words, part: Part) -> list[Html]:
    if part.advice is None:
        return []
    line = part.exercise.text(words.language).safety_line
    return [words.t("receipt-forbidden", kind=words.t(f"kind-{part.advice}"), line=line)]


def _next(words: Words, shown: Shown, part: Part, *, short: bool = False) -> Html:
    coming = part.next
    why = targets.why(words, coming, shown.names, shown.units)
    if coming.rests:
        return words.t("receipt-rests-short" if short else "receipt-next-rests", reason=why)
    aim = targets.line(words, coming.exercise, coming.target, shown.units)
    if coming.exercise.slug != part.exercise.slug:
        aim = words.t("receipt-other", name=shown.names[coming.exercise.slug], target=aim)
    return words.t("receipt-next-short" if short else "receipt-next", target=aim, reason=why)


def _buttons(words: Words, shown: Shown) -> Rows:
    log = shown.log
    only = shown.parts[0].exercise.slug if len(shown.parts) == 1 else None
    last = (
        Button(words.label("button-undo"), f"undo:{log}"),
        Button(words.label("button-change"), f"change:{log}"),
        Button(words.label("button-it-hurt"), f"hurt:{log}"),
    )
    # What comes next may be another exercise than what was done.
    same = len({*_shown_in(shown.parts)}) == 1
    more = (
        Button(words.label("button-why"), f"why:{only}" if only else f"whylog:{log}"),
        Button(words.label("button-howto"), f"howto:{only}" if same else f"howlog:{log}"),
    )
    if any(part.stops for part in shown.parts):
        return (stop_row(words, _easier(shown.parts)), last, more)
    if not shown.asks_what_was_left:
        return (last, more)
    answers = tuple(
        Button(words.label(f"button-left-{rir}"), f"rir:{rir}:{log}") for rir in (0, 1, 3)
    )
    return (answers, last, more)


def _shown_in(parts: tuple[Part, ...]) -> list[str]:
    return [one.slug for part in parts for one in (part.exercise, part.next.exercise)]


def _easier(parts: tuple[Part, ...]) -> str | None:
    """The slug of what stands in for the part that stopped."""
    for part in parts:
        if part.stops and not part.next.rests and part.next.exercise is not part.exercise:
            return part.next.exercise.slug
    return None


def change(words: Words, log: str) -> Card:
    """How a log is changed, and what else may be said of it."""
    buttons = (
        (Button(words.label("button-wobbly"), f"wobbly:{log}"),),
        (
            Button(words.label("button-undo"), f"undo:{log}"),
            Button(words.label("button-back"), f"receipt:{log}"),
        ),
    )
    tapped = log.startswith("tap:")
    return Card(words.t("receipt-change-tapped" if tapped else "receipt-change"), buttons)
