"""A rest day, a break, and one exercise of a session at a time."""

from dataclasses import dataclass
from datetime import date, time

from tgbot.cards import target as targets
from tgbot.cards import when
from tgbot.cards.card import Button, Card
from tgbot.training.exercise import Exercise
from tgbot.training.progression import Target
from tgbot.wording import Html, Words, joined


@dataclass(frozen=True, slots=True)
class Step:
    """One exercise of a session that is led through; `place` counts from 1."""

    appointment: int
    place: int
    places: int
    exercise: Exercise
    target: Target
    units: str


def step(words: Words, shown: Step) -> Card:
    """The exercise with its target, its safety line and its steps folded."""
    text = shown.exercise.text(words.language)
    steps = joined(
        words.t("today-step-line", title=one.title.rstrip("."), text=one.text) for one in text.steps
    )
    lines = [
        words.t("today-step", place=shown.place, places=shown.places, name=text.name),
        targets.line(words, shown.exercise, shown.target, shown.units),
        words.t("session-safety", line=text.safety_line),
        Html(f"<blockquote expandable>{steps}</blockquote>"),
    ]
    data = f"one:{shown.appointment}:{shown.exercise.slug}"
    buttons = (
        (
            Button(words.label("button-done"), data, style="success"),
            Button(words.label("button-one-less"), f"{data}:less"),
        ),
        (
            Button(words.label("button-howto"), f"howto:{shown.exercise.slug}"),
            Button(words.label("button-it-hurt"), f"hurtof:{shown.exercise.slug}"),
        ),
    )
    return Card(joined(lines), buttons)


def on_a_break(words: Words, until: date | None) -> Card:
    """Says that the reminders rest, until when, and how they come back."""
    back = Button(words.label("button-resume"), "resume")
    if until is None:
        return Card(words.t("today-on-a-break"), ((back,),))
    shown = when.day(words, until)
    return Card(words.t("today-on-a-break-until", day=shown), ((back,),))


def rest_day(
    words: Words, following: tuple[date, time] | None, programme: str, warm_up: str | None
) -> Card:
    """Nothing is due today; when the next session is, and what may be done anyway."""
    lines = [words.t("today-rest")]
    if following is not None:
        day, at = when.day(words, following[0]), when.clock(following[1])
        lines[0] = words.t("today-rest-next", day=day, time=at, programme=programme)
    buttons = [Button(words.label("button-train-today"), "anyway")]
    if warm_up is not None:
        buttons.append(Button(words.label("button-warm-up"), f"howto:{warm_up}"))
    lines.append(words.t("today-rest-anyway"))
    howto = Button(words.label("button-howto"), "howplan")
    return Card(joined(lines), (tuple(buttons), (howto,)))
