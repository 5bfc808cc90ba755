"""The buttons of a session card: six for every day, the rest behind one tap.

A page takes their place for one question (which one, when, why) and gives it back.
"""

from datetime import date

from tgbot.cards import when
from tgbot.cards.card import Button, Card, Rows, rows_of
from tgbot.cards.session import text
from tgbot.cards.session_shown import Page, Shown
from tgbot.training.exercise import Exercise
from tgbot.wording import Html, Words, joined

LONGEST_LABEL = 40
REASONS = ("tired", "ill", "pain", "no-time")
LATER = ("10", "60", "tonight", "at")


def session(words: Words, shown: Shown, page: Page | None = None) -> Card:
    """The card with its buttons, or with what a page asks in their place."""
    says = text(words, shown)
    if page is None:
        return Card(says, _buttons(words, shown))
    last = (back(words, shown.appointment), _howto(words, shown.appointment))
    return Card(joined([says, "", page.question]), (*page.rows, last))


def back(words: Words, appointment: int) -> Button:
    """The button that leads back to the card."""
    return Button(words.label("button-back"), f"card:{appointment}")


def _howto(words: Words, appointment: int) -> Button:
    return Button(words.label("button-howto"), f"howtos:{appointment}")


def more(words: Words, shown: Shown) -> Page:
    """One exercise alone, why, pain, another day, and less than usual."""
    of = shown.appointment
    rows: list[tuple[Button, ...]] = []
    if len(shown.left) > 1:
        for line in shown.left:
            slug = line.plan.exercise.slug
            label = words.label("button-only", name=shown.names[slug])
            rows.append((Button(label[:LONGEST_LABEL], f"doneone:{of}:{slug}"),))
    rows.append(
        (
            Button(words.label("button-why"), f"whys:{of}"),
            Button(words.label("button-it-hurt"), f"hurts:{of}"),
        )
    )
    if not shown.begun:
        rows.append((Button(words.label("button-another-day"), f"move:{of}"),))
    rows.append(_versions(words, shown))
    return Page(words.t("session-more"), (*rows, *_offers(words, shown)))


def _versions(words: Words, shown: Shown) -> tuple[Button, ...]:
    of = shown.appointment
    if shown.version is not None:
        return (Button(words.label("button-all-of-it"), f"version:{of}:all"),)
    lighter = Button(words.label("button-lighter"), f"version:{of}:light")
    shorter = Button(words.label("button-shorter"), f"version:{of}")
    return (lighter, shorter) if shown.short else (lighter,)


def less(words: Words, shown: Shown) -> Page:
    """Which exercise was a rep short; the others are recorded as planned."""
    of = shown.appointment
    rows = tuple(
        (Button(shown.names[slug][:LONGEST_LABEL], f"less:{of}:{slug}"),)
        for slug in (line.plan.exercise.slug for line in shown.left)
    )
    return Page(words.t("today-less-which"), rows)


def later(words: Words, appointment: int) -> Page:
    """10 minutes, an hour, this evening, or a time that is typed."""
    choices = tuple(
        Button(words.label(f"button-later-{choice}"), f"later:{appointment}:{choice}")
        for choice in LATER
    )
    return Page(words.t("later-when"), (choices,))


def skip(words: Words, appointment: int) -> Page:
    """Tired, ill, pain, no time."""
    choices = [
        Button(words.label(f"button-skip-{reason}"), f"skip:{appointment}:{reason}")
        for reason in REASONS
    ]
    return Page(words.t("skip-why"), (tuple(choices[:2]), tuple(choices[2:])))


def ease(words: Words, shown: Shown, reason: str) -> Page:
    """Less of it for who is tired or short of time, or not at all."""
    of = shown.appointment
    light = (Button(words.label("button-lighter"), f"version:{of}:light"),)
    skip = (Button(words.label("button-skip"), f"skip:{of}:{reason}"),)
    # What has begun, or is less on purpose already, has no lighter version.
    whole = shown.version is None and not shown.begun
    rows = (light if whole else (), _lengths(words, shown), skip)
    return Page(words.t(f"ease-{reason}"), tuple(row for row in rows if row))


def days(words: Words, appointment: int, free: list[date]) -> Page:
    """To which of the coming days the session goes."""
    choices = [Button(when.day(words, day), f"move:{appointment}:{day:%Y%m%d}") for day in free]
    return Page(words.t("move-which-day" if free else "move-no-day"), rows_of(choices, 3))


def lengths(words: Words, shown: Shown) -> Page:
    """How long there is: the short versions that make a difference, where there are any."""
    if not shown.short:
        return Page(words.t("short-as-it-gets"), ())
    return Page(words.t("short-how-long"), (_lengths(words, shown),))


def _lengths(words: Words, shown: Shown) -> tuple[Button, ...]:
    return tuple(
        Button(words.label("button-short", minutes=takes), f"version:{shown.appointment}:{length}")
        for length, takes in shown.short
    )


def warm_up(words: Words, appointment: int, drill: Exercise) -> Card:
    """The warm-up drill in the place of the card: what to do, and what to mind."""
    about = drill.text(words.language)
    steps = [
        words.t("howto-step", number=number, title=one.title.rstrip("."), text=one.text)
        for number, one in enumerate(about.steps, 1)
    ]
    lines: list[Html] = [
        words.t("session-warm-up", name=about.name, minutes=drill.minutes),
        *steps,
        words.t("session-safety", line=about.safety_line),
    ]
    ready = Button(words.label("button-warmed-up"), f"card:{appointment}", style="success")
    return Card(joined(lines), ((ready,),))


def _buttons(words: Words, shown: Shown) -> Rows:
    of = shown.appointment
    howto = _howto(words, of)
    if shown.moved_to is not None:
        return ((Button(words.label("button-bring-back"), f"unmove:{of}"), howto),)
    if shown.skipped is not None and shown.left:
        anyway = Button(words.label("button-train-anyway"), f"unskip:{of}")
        return (*_instead(words, shown), (anyway, howto))
    if not shown.left:
        last = (
            Button(words.label("button-why"), f"whys:{of}"),
            Button(words.label("button-it-hurt"), f"hurts:{of}"),
        )
        return (*_how_now(words, shown), (howto, *last), *_offers(words, shown))
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
    warm_up = Button(words.label("button-warm-up-first"), f"warmup:{of}")
    more = Button(words.label("button-more"), f"more:{of}")
    third = (warm_up, more) if shown.warms_up else (more,)
    return (*_how_now(words, shown), first, second, third)


def _instead(words: Words, shown: Shown) -> Rows:
    """What is offered in the place of a session that was let go, by the reason for it."""
    of = shown.appointment
    match shown.skipped:
        case "tired":
            return ((Button(words.label("button-lighter-instead"), f"version:{of}:light"),),)
        case "no-time":
            return (_lengths(words, shown),) if shown.short else ()
        case "ill" if not shown.away:
            breaks = (
                Button(words.label(f"button-pause-{choice}"), f"pause:{choice}")
                for choice in ("3", "7", "open")
            )
            return (tuple(breaks),)
        case "pain":
            where = Button(words.label("button-say-where"), f"hurts:{of}")
            rest = Button(words.label("button-pause"), "pause")
            row = (*(() if shown.told else (where,)), *(() if shown.away else (rest,)))
            return (row,) if row else ()
    return ()


def _how_now(words: Words, shown: Shown) -> Rows:
    """How it is now, asked before what hurt last time."""
    asking = [line.plan for line in shown.lines if line.asks and not line.done]
    if not shown.is_today:
        return ()
    if len(asking) == 1:
        return ((Button(words.label("button-how-now"), f"now:{asking[0].meant.slug}"),),)
    labels = [words.label("button-how-now-in", name=shown.names[one.hurt.slug]) for one in asking]
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
    # What hurt and what took its place are lines of one plan.
    return tuple(dict.fromkeys(rows))
