"""The one message of a guided session: the step that comes next, or the clock that runs."""

from dataclasses import dataclass
from datetime import datetime

from tgbot.cards import target as targets
from tgbot.cards.card import Button, Card, Rows, rows_of
from tgbot.training.exercise import Exercise
from tgbot.training.notation import write_sets
from tgbot.training.planned import Planned
from tgbot.training.progression import Target
from tgbot.training.resistance import Resistance
from tgbot.training.workout import Set
from tgbot.wording import Html, Words, joined

CLOCK = "%H:%M:%S"
A_ROW, A_SHORT_ROW = 5, 4
"""So many numbers are big enough for a thumb; more of them stand in two rows."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A set that comes next; `place` and `number` count from 1.

    `used` is what it is done with, `done` what is logged of the exercise today, `beyond` how much
    more than the target is welcome, `note` a line on top; `asks` says that the next number is to be
    typed. `timed` are the seconds that a clock has counted, side by side, and `other_side` that
    the second of two sides is still to come.
    """

    guided: int
    place: int
    places: int
    exercise: Exercise
    target: Target
    number: int
    of: int
    used: Set
    done: tuple[Set, ...]
    units: str
    numbers: tuple[int, ...] = ()
    beyond: int = 0
    note: Html | None = None
    asks: bool = False
    timed: tuple[int, ...] = ()
    other_side: bool = False

    @property
    def mode(self) -> str:
        """What is counted: reps, seconds of a hold, or metres."""
        return self.exercise.ladder.mode

    def led(self, action: str, *more: object) -> str:
        """The data of a button of this session."""
        return ":".join(str(part) for part in ("led", self.guided, action, *more))


def drill(words: Words, guided: int, plan: Planned, note: Html | None = None) -> Card:
    """The drill before the first set, with its steps folded; what to do instead where it rests.

    `note` is a line on top.
    """
    text, slug = plan.meant.text(words.language), plan.meant.slug
    if plan.rests:
        lines = [words.t("guided-drill-rests", name=text.name), *targets.instead(words, plan)]
    else:
        how_much = targets.sets_by_reps(words, plan.meant, plan.target)
        minutes = plan.meant.minutes
        steps = joined(
            words.t("today-step-line", title=one.title.rstrip("."), text=one.text)
            for one in text.steps
        )
        lines = [
            words.t("guided-drill", name=text.name, minutes=minutes, target=how_much),
            words.t("session-safety", line=text.safety_line),
            Html(f"<blockquote expandable>{steps}</blockquote>"),
        ]
    first = (
        Button(words.label("button-warmed-up"), f"led:{guided}:warm", style="success"),
        Button(words.label("button-skip-warm-up"), f"led:{guided}:cold"),
    )
    howto = Button(words.label("button-howto"), f"led:{guided}:howto:{slug}")
    hurt = Button(words.label("button-it-hurt"), f"led:{guided}:hurt")
    lines = [*filter(None, [note]), *lines]
    more = (howto,) if plan.rests else (howto, hurt)
    return Card(joined(lines), (first, (*more, _stop(words, guided))))


def warm_up_set(words: Words, shown: Shown, lighter: tuple[Resistance, int]) -> Card:
    """A lighter set before the first one; it is not logged."""
    used, reps = lighter
    with_what = targets.resistance(words, used, shown.units)
    head = words.t(
        "guided-warm-up-set",
        place=shown.place,
        places=shown.places,
        name=_name(words, shown),
        number=shown.number,
        of=shown.of,
    )
    aim = words.t("guided-warm-up-aim", aim=_aim(words, shown, reps), resistance=with_what)
    slug = shown.exercise.slug
    first = (
        Button(words.label("button-done"), shown.led("ramp", slug, shown.number), style="success"),
        Button(words.label("button-skip-warm-up"), shown.led("noramp", slug)),
    )
    return Card(joined([head, aim, _safety(words, shown)]), (first, _aside(words, shown)))


def work(words: Words, shown: Shown) -> Card:
    """A set: what to aim for, and the numbers around it."""
    lines = [*_noted(shown), _head(words, shown), _how(words, shown)]
    if shown.beyond:
        most = shown.target.reps + shown.beyond
        key = "guided-open-last-hold" if shown.mode == "hold" else "guided-open-last"
        lines.append(words.t(key, most=_amount(shown, most)))
    lines += _by_the_clock(words, shown)
    if shown.asks:
        lines.append(words.t("guided-type-seconds" if shown.mode == "hold" else "guided-type-it"))
    lines += _so_far(words, shown)
    if shown.number == 1:
        lines.append(_safety(words, shown))
    clock, numbers, aside = _start_clock(words, shown), _numbers(shown), _aside(words, shown)
    # What the clock has counted on all sides is most likely what is logged next.
    counted = shown.timed and not shown.other_side
    first = (*numbers, *clock) if counted else (*clock, *numbers)
    other = Button(words.label("button-other"), shown.led("other"))
    return Card(joined(lines), (*first, (other, *aside)))


def _by_the_clock(words: Words, shown: Shown) -> list[Html]:
    if not shown.timed:
        return []
    if shown.other_side:
        return [words.t("guided-held-first-side", seconds=shown.timed[0])]
    if len(shown.timed) == 1:
        return [words.t("guided-held", seconds=shown.timed[0])]
    first, second = shown.timed
    return [words.t("guided-held-both", first=first, second=second)]


def hold(words: Words, shown: Shown, since: datetime, until: datetime, side: Html | None) -> Card:
    """A hold whose clock runs; times are on the person's own clock."""
    key = "guided-hold" if side is None else "guided-hold-side"
    facts: dict[str, object] = {"since": f"{since:{CLOCK}}", "until": f"{until:{CLOCK}}"}
    facts["seconds"] = int((until - since).total_seconds())
    facts |= {} if side is None else {"side": side}
    lines = [_head(words, shown), words.t(key, **facts), *_so_far(words, shown)]
    stop = Button(words.label("button-stop-the-clock"), shown.led("held", int(until.timestamp())))
    return Card(joined(lines), ((stop,), _aside(words, shown)))


def _start_clock(words: Words, shown: Shown) -> Rows:
    if shown.mode != "hold":
        return ()
    key = "button-start-other-side" if shown.other_side else "button-start-the-clock"
    label = words.label(key, seconds=shown.target.reps)
    data = shown.led("hold", shown.exercise.slug, shown.number)
    return ((Button(label, data, style="success" if shown.other_side else None),),)


def _numbers(shown: Shown) -> Rows:
    data = f"set:{shown.guided}:{shown.exercise.slug}:{shown.number}"
    likely = min(shown.timed, default=shown.target.reps)
    numbers = [
        Button(
            _amount(shown, amount),
            f"{data}:{amount}",
            style="success" if amount == likely and not shown.other_side else None,
        )
        for amount in shown.numbers
    ]
    return rows_of(numbers, A_ROW if len(numbers) <= A_ROW else A_SHORT_ROW)


def _aside(words: Words, shown: Shown) -> tuple[Button, ...]:
    return (
        Button(words.label("button-howto"), shown.led("howto")),
        Button(words.label("button-it-hurt"), shown.led("hurt")),
        _stop(words, shown.guided),
    )


def _stop(words: Words, guided: int) -> Button:
    return Button(words.label("button-stop"), f"led:{guided}:stop")


def _head(words: Words, shown: Shown) -> Html:
    used = [one for one in (shown.used.resistance, *shown.used.also) if one is not None]
    with_what = joined((targets.resistance(words, one, shown.units) for one in used), " + ")
    return words.t(
        "guided-head",
        place=shown.place,
        places=shown.places,
        name=_name(words, shown),
        number=shown.number,
        of=shown.of,
        resistance=with_what,
    )


def _name(words: Words, shown: Shown) -> str:
    return shown.exercise.text(words.language).name


def coming(words: Words, shown: Shown, *, same: bool) -> Html:
    """What comes next, in a line; `same` is another set of the exercise just done."""
    aim = _aim(words, shown, shown.target.reps)
    if same:
        return words.t("guided-next-set", number=shown.number, of=shown.of, aim=aim)
    return words.t("guided-next-exercise", name=_name(words, shown), sets=shown.of, aim=aim)


def _how(words: Words, shown: Shown) -> Html:
    """How many, how fast, and how long at the top."""
    target = shown.target
    parts = [words.t("guided-aim", aim=_aim(words, shown, target.reps))]
    return joined([*parts, *targets.manner(words, shown.exercise, target)], " · ")


def _aim(words: Words, shown: Shown, reps: int) -> Html:
    amount = _amount(shown, reps)
    if not shown.exercise.each_side:
        return Html(amount)
    return words.t("guided-each-side", amount=amount)


def _amount(shown: Shown, amount: int) -> str:
    return in_unit(shown.mode, amount)


def in_unit(mode: str, amount: int) -> str:
    """An amount as it is counted: reps, seconds or metres."""
    unit = {"hold": " s", "distance": " m"}.get(mode, "")
    return f"{amount}{unit}"


def _so_far(words: Words, shown: Shown) -> list[Html]:
    if not shown.done:
        return []
    sets = write_sets(shown.done, shown.exercise.ladder.mode, words.language)
    return [words.t("guided-so-far", sets=sets)]


def _safety(words: Words, shown: Shown) -> Html:
    line = shown.exercise.text(words.language).safety_line
    return words.t("session-safety", line=line)


def _noted(shown: Shown) -> list[Html]:
    return [] if shown.note is None else [shown.note]
