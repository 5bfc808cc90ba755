"""A guided session between and after its sets: rest, how-to, pain, a stop, the end."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from tgbot.cards import when
from tgbot.cards.card import Button, Card, Rows, rows_of
from tgbot.cards.guided import CLOCK, Shown, coming
from tgbot.cards.pain import LEVELS
from tgbot.training.exercise import Exercise
from tgbot.training.notation import write_sets
from tgbot.training.planned import Planned
from tgbot.training.workout import Workout
from tgbot.wording import Html, Words, bold, capital, joined, plain

LONGEST_LABEL = 40
LEFT = (0, 1, 3)


@dataclass(frozen=True, slots=True)
class Newest:
    """What was logged last: its row of the log, and whether it asks how many more there were."""

    row: int
    workout: Workout
    exercise: Exercise
    asks: bool = False


@dataclass(frozen=True, slots=True)
class Rest:
    """A rest; `until` is on the person's clock, `ends` names that moment for its buttons.

    `next` is the set that comes then, None before a choice; `same` that it is of the same exercise.
    """

    seconds: int
    until: datetime
    ends: int
    next: Shown | None
    same: bool


@dataclass(frozen=True, slots=True)
class Ended:
    """A session that is over or rests: what is logged of it, as a receipt says it.

    `left` is the exercise that would come next, with the mark that leaves it out; None where
    all is done. `left_out` is one that was left out and may still be done.
    """

    appointment: int
    done: Html | None
    left: tuple[str, str] | None
    newest: Newest | None
    left_out: tuple[str, str] | None = None


def rest(words: Words, guided: int, shown: Rest, newest: Newest | None) -> Card:
    """The clock of a rest, what was logged, and what comes next."""
    lines = [] if newest is None else [logged(words, newest)]
    until = when.exactly(f"{shown.until:{CLOCK}}", shown.until, "T")
    lines.append(words.t("guided-rest", seconds=shown.seconds, until=until))
    if shown.next is not None:
        lines.append(coming(words, shown.next, same=shown.same))
    clock = (
        Button(words.label("button-skip-rest"), f"led:{guided}:go:{shown.ends}"),
        Button(words.label("button-more-rest"), f"led:{guided}:more:{shown.ends}"),
        *((Button(words.label("button-howto"), f"led:{guided}:howto"),) if shown.next else ()),
    )
    aside = (
        *_undo(words, guided, newest),
        *_change(words, guided, newest),
        Button(words.label("button-it-hurt"), f"led:{guided}:hurt"),
        Button(words.label("button-stop"), f"led:{guided}:stop"),
    )
    question, answers = _how_many_more(words, guided, newest)
    return Card(joined([*lines, *question]), (*answers, clock, aside))


def howto(words: Words, guided: int, page: Html, exercise: str) -> Card:
    """How the exercise is done, in the place of the set, and the way back to it."""
    back = Button(words.label("button-back-to-the-set"), f"led:{guided}:back", style="primary")
    more = Button(words.label("howto-more"), f"howto:{exercise}")
    return Card(page, ((back,), (more,)))


def how_much(words: Words, guided: int, name: str) -> Card:
    """How much it hurts, in the place of the set."""
    buttons = [
        Button(words.label(f"button-pain-{level}"), f"led:{guided}:ouch:{level}")
        for level in LEVELS
    ]
    text = words.t("pain-how-much", name=name)
    return Card(text, (*rows_of(buttons, 2), (back(words, guided),)))


def where(words: Words, guided: int, sites: Sequence[str], *, stops: bool) -> Card:
    """Where it hurts; pain that is too much says at once that this one stops."""
    buttons = [
        Button(capital(words.label(f"site-{site.replace(' ', '-')}")), f"led:{guided}:site:{site}")
        for site in sites
    ]
    buttons.append(Button(words.label("button-elsewhere"), f"led:{guided}:site:other"))
    text = words.t("pain-where")
    return Card(joined([words.t("pain-stop"), text]) if stops else text, rows_of(buttons, 2))


def stopped(words: Words, guided: int, hurt: Exercise, plan: Planned) -> Card:
    """An exercise that hurt too much: on without it, or with the easier version planned now."""
    text = hurt.text(words.language)
    instead = plan.exercise.text(words.language).name
    label = words.label("button-easier-instead", name=instead)
    lines = [
        bold(text.name),
        words.t("pain-stop"),
        words.t("session-safety", line=text.safety_line),
        words.t("guided-easier", name=instead),
    ]
    buttons = (
        (Button(words.label("button-next-exercise"), f"led:{guided}:next:{plan.meant.slug}"),),
        (Button(label[:LONGEST_LABEL], f"led:{guided}:easier:{plan.exercise.slug}"),),
        (
            Button(words.label("button-howto"), f"led:{guided}:howto:{plan.exercise.slug}"),
            Button(words.label("button-call-it-a-day"), f"led:{guided}:stop"),
        ),
    )
    return Card(joined(lines), buttons)


def halted(words: Words, guided: int, shown: Ended, *, forgotten: bool) -> Card:
    """A session that was stopped, or left open for hours: nothing of it is lost."""
    nothing = "" if shown.done is not None else "-nothing"
    lines = [words.t(f"guided-{'forgotten' if forgotten else 'stopped'}{nothing}")]
    if shown.done is not None:
        lines.append(shown.done)
    ways = (*_ways_on(words, guided, shown), *_after_all(words, guided, shown))
    rows = (*ways, (*_undo(words, guided, shown.newest), _howtos(words, shown)))
    return Card(joined(lines), rows)


def ended(words: Words, guided: int, shown: Ended) -> Card:
    """All is done: what was new, what comes next, and the way back."""
    lines = [words.t("session-stopped" if shown.done is None else "session-all-done")]
    if shown.done is not None:
        lines.append(shown.done)
    question, answers = _how_many_more(words, guided, shown.newest)
    last = (
        *_undo(words, guided, shown.newest),
        _howtos(words, shown),
        Button(words.label("button-it-hurt"), f"hurts:{shown.appointment}"),
        Button(words.label("button-why"), f"whys:{shown.appointment}"),
    )
    ways = (*_ways_on(words, guided, shown)[:1], *_after_all(words, guided, shown))
    return Card(joined([*lines, *question]), (*answers, *ways, last))


def first_session(words: Words) -> Card:
    """What goes with the party for the first session ever."""
    return Card(words.t("guided-first-session"))


def nothing_to_do(words: Words) -> Card:
    """All that is planned rests."""
    return Card(words.t("session-all-rests"))


def rest_is_over(words: Words, shown: Shown | None) -> Card:
    """The message that rings at the end of a rest."""
    lines = [words.t("guided-rest-over")]
    if shown is not None:
        lines.append(coming(words, shown, same=shown.number > 1))
    return Card(joined(lines))


def hold_is_over(words: Words, seconds: int, *, other_side: bool) -> Card:
    """The message that rings at the end of a hold."""
    return Card(
        words.t("guided-hold-over-side" if other_side else "guided-hold-over", seconds=seconds)
    )


def rest_day(words: Words, text: Html) -> Card:
    """Nothing is due today; the session may be done all the same."""
    return Card(text, ((Button(words.label("button-train-today"), "train:now"),),))


def _ways_on(words: Words, guided: int, shown: Ended) -> Rows:
    """Go on, or without the exercise that would come next; nothing where nothing is left."""
    if shown.left is None:
        return ()
    name, meant = shown.left
    label = words.label("button-leave-this-out", name=name)
    on = Button(words.label("button-go-on"), f"led:{guided}:on", style="success")
    return ((on,), (Button(label[:LONGEST_LABEL], f"led:{guided}:next:{meant}"),))


def logged(words: Words, newest: Newest) -> Html:
    """What was logged last, in a line."""
    mode = newest.exercise.ladder.mode
    sets = write_sets(newest.workout.sets, mode, words.language)
    name = newest.exercise.text(words.language).name
    return Html(f"✓ {bold(name)} · {plain(sets)}")


def _after_all(words: Words, guided: int, shown: Ended) -> Rows:
    """The way back to an exercise that was left out."""
    if shown.left_out is None:
        return ()
    name, meant = shown.left_out
    label = words.label("button-after-all", name=name)
    return ((Button(label[:LONGEST_LABEL], f"led:{guided}:after:{meant}"),),)


def _how_many_more(words: Words, guided: int, newest: Newest | None) -> tuple[list[Html], Rows]:
    """What was left after the last set of an exercise, where nobody knows."""
    if newest is None or not newest.asks:
        return [], ()
    answers = tuple(
        Button(words.label(f"button-left-{n}"), f"led:{guided}:left:{newest.row}:{n}") for n in LEFT
    )
    name = newest.exercise.text(words.language).name
    return [words.t("guided-how-many-more", name=name)], (answers,)


def _undo(words: Words, guided: int, newest: Newest | None) -> tuple[Button, ...]:
    if newest is None:
        return ()
    return (Button(words.label("button-undo"), f"led:{guided}:unset:{newest.row}"),)


def _howtos(words: Words, shown: Ended) -> Button:
    """How each exercise of the day goes."""
    return Button(words.label("button-howto"), f"howtos:{shown.appointment}")


def _change(words: Words, guided: int, newest: Newest | None) -> tuple[Button, ...]:
    if newest is None or len(newest.workout.sets) != 1:
        return ()
    return (Button(words.label("button-change"), f"led:{guided}:fix:{newest.row}"),)


def back(words: Words, guided: int) -> Button:
    """The button that leads back to the set."""
    return Button(words.label("button-back-to-the-set"), f"led:{guided}:back")


def back_below(words: Words, guided: int) -> Button:
    """The same on another message: the set comes below it."""
    return Button(words.label("button-back-to-the-set"), f"below:{guided}")
