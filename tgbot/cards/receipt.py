"""The receipt of a log: what was understood, what is new in it, and what comes next."""

from dataclasses import dataclass

from tgbot.cards import target as targets
from tgbot.cards import when
from tgbot.cards.card import Button, Card, Rows
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
    much to go on.
    """

    exercise: Exercise
    workout: Workout
    news: tuple[records.News, ...]
    next: Planned
    filled_in: bool = False
    advice: str | None = None
    opened: Exercise | None = None
    stops: bool = False


@dataclass(frozen=True, slots=True)
class Shown:
    """A log as it is to be confirmed."""

    log: str
    parts: tuple[Part, ...]
    names: dict[str, str]
    units: str
    today: bool
    streak: Streak | None
    asks_what_was_left: bool
    undone: bool = False
    in_group: bool = False


def receipt(words: Words, shown: Shown) -> Card:
    """The card of a log; an undone one offers to bring it back."""
    if shown.undone:
        back = Button(words.label("button-redo"), f"redo:{shown.log}")
        return Card(words.t("receipt-undone", sets=_all_sets(words, shown)), ((back,),))
    if shown.in_group:
        return Card(joined(_done(words, shown, part, bare=True) for part in shown.parts))
    short = len(shown.parts) > 1
    blocks = [block for part in shown.parts for block in _part(words, shown, part, short)]
    if shown.streak is not None and shown.streak.weeks > 1:
        blocks.append(words.t("receipt-streak", weeks=shown.streak.weeks))
    if shown.asks_what_was_left:
        blocks.append(words.t("receipt-how-many-more-each" if short else "receipt-how-many-more"))
    return Card(joined(blocks), _buttons(words, shown))


def _part(words: Words, shown: Shown, part: Part, short: bool) -> list[Html]:
    """What was done, what is new in it and what comes next; short where there are several."""
    blocks = [_done(words, shown, part)]
    firsts = [one for one in part.news if isinstance(one, records.FirstTime)]
    told = [one for one in part.news if not short or one not in firsts]
    blocks += [_news(words, news) for news in told[:1]]
    if part.opened is not None:
        blocks.append(words.t("receipt-opened", name=shown.names[part.opened.slug]))
    blocks += _advice(words, part)
    if part.stops:
        line = part.exercise.text(words.language).safety_line
        blocks += [words.t("pain-stop"), words.t("session-safety", line=line)]
    return [*blocks, _next(words, shown, part, short), *targets.instead(words, part.next)]


def _done(words: Words, shown: Shown, part: Part, *, bare: bool = False) -> Html:
    workout, mode = part.workout, part.exercise.ladder.mode
    pieces: list[object] = [bold(shown.names[part.exercise.slug])]
    if not shown.today:
        pieces.append(when.day(words, workout.date))
    if workout.sets:
        pieces.append(write_sets(workout.sets, mode))
    if workout.pain is not None and not bare:
        pieces.append(write_pain(workout.pain))
    text = Html(f"✓ {joined(pieces, ' · ')}")
    if workout.note and not bare:
        text = joined([text, words.t("receipt-note", note=workout.note)])
    if part.filled_in and not bare:
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
            return words.t("news-heaviest", resistance=_against(words, against))
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
    return words.t("news-with", resistance=" + ".join(write_resistance(one) for one in used))


def _advice(words: Words, part: Part) -> list[Html]:
    if part.advice is None:
        return []
    line = part.exercise.text(words.language).safety_line
    return [words.t("receipt-forbidden", kind=words.t(f"kind-{part.advice}"), line=line)]


def _next(words: Words, shown: Shown, part: Part, short: bool) -> Html:
    coming = part.next
    why = targets.why(words, coming, shown.names, shown.units)
    if coming.rests:
        return words.t("receipt-rests-short" if short else "receipt-next-rests", reason=why)
    aim = targets.line(words, coming.exercise, coming.target, shown.units)
    if coming.exercise.slug != part.exercise.slug:
        aim = words.t("receipt-other", name=shown.names[coming.exercise.slug], target=aim)
    return words.t("receipt-next-short" if short else "receipt-next", target=aim, reason=why)


def _all_sets(words: Words, shown: Shown) -> Html:
    return joined(_done(words, shown, part, bare=True) for part in shown.parts)


def _buttons(words: Words, shown: Shown) -> Rows:
    log = shown.log
    only = shown.parts[0].exercise.slug if len(shown.parts) == 1 else None
    last = (
        Button(words.label("button-undo"), f"undo:{log}"),
        Button(words.label("button-change"), f"change:{log}"),
        Button(words.label("button-it-hurt"), f"hurt:{log}"),
        Button(words.label("button-why"), f"why:{only}" if only else f"whylog:{log}"),
    )
    if any(part.stops for part in shown.parts):
        return (stop_row(words, _easier(shown.parts)), last)
    if not shown.asks_what_was_left:
        return (last,)
    answers = tuple(
        Button(words.label(f"button-left-{rir}"), f"rir:{rir}:{log}") for rir in (0, 1, 3)
    )
    return (answers, last)


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
