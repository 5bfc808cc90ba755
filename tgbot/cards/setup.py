"""The onboarding as a person sees it: a question a step, what was chosen, and the plan at its end.

The first button of every question is the suggested answer and always goes on.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from tgbot.cards import pickers, place, when
from tgbot.cards.card import Button, Card, Rows, rows_of
from tgbot.cards.plan import meant_for
from tgbot.training.exercise import Exercise
from tgbot.training.occurrence import due_at
from tgbot.training.programme import Programme
from tgbot.wording import Html, Words, capital, joined, plain, words_for

VERB = "setup"
KEEP, OTHER, CHOOSE, OTHERS = "keep", "other", "pick", "others"

USUAL_DAYS = (frozenset({0, 2, 4}), frozenset({1, 3}), frozenset({1, 3, 5}))
USUAL_TIMES = (time(7, 30), time(12, 30), time(18))
USUAL_EQUIPMENT = {
    "bands": frozenset({"bands"}),
    "dumbbells": frozenset({"dumbbells"}),
    "gym": frozenset({"gym"}),
}


@dataclass(frozen=True, slots=True)
class Cautioned:
    """An exercise that a caution speaks against, and what is planned for now `instead`.

    That is the exercise itself where it is the easiest of its movement; None: it rests.
    """

    exercise: Exercise
    instead: Exercise | None


@dataclass(frozen=True, slots=True)
class Done:
    """The plan that the onboarding ends with; `next` is None where nothing comes (a pause).

    `at_night` are its times within the person's quiet hours.
    """

    programme: Programme
    slots: dict[int, time]
    zone: str
    next: tuple[date, time] | None
    cautioned: tuple[Cautioned, ...] = ()
    at_night: tuple[time, ...] = ()


def begin(words: Words, name: str, other: str | None = None) -> Card:
    """Who I am, and how to begin: gently, experienced, or with something that hurts.

    `other` is the language that the same is offered in.
    """
    buttons = [
        Button(words.label(f"button-begin-{how}"), f"{VERB}:begin:{how}")
        for how in ("gently", "experienced", "hurts")
    ]
    text = joined([words.t("setup-hello", name=name), words.t("setup-begin")])
    rows = (tuple(buttons[:1]), tuple(buttons[1:]))
    if other is None:
        return Card(text, rows)
    label = words_for(other).label("button-this-language")
    return Card(text, (*rows, (Button(label, f"{VERB}:language:{other}"),)))


def sites(words: Words, chosen: frozenset[str] | None = None) -> Card:
    """Asks where it hurts: one place is one tap, several are toggles."""
    verb = f"{VERB}:sites"
    if chosen is not None:
        return pickers.sites_picker(words, chosen, verb)
    buttons = [
        Button(capital(words.label(f"site-{site.replace(' ', '-')}")), f"{verb}:{place}")
        for place, site in enumerate(pickers.SITES)
    ]
    more = Button(words.label("button-several"), f"{verb}:{CHOOSE}:{pickers.NONE}")
    return Card(words.t("setup-sites"), (tuple(buttons), (more,)))


def cautions(
    words: Words, named: Iterable[str], cautioned: Sequence[Cautioned], *, minded: bool = True
) -> Card:
    """What a person who is hurting must know before there is a plan.

    `minded`: whether any exercise is known to bother what hurts.
    """
    key = "setup-noted-sites" if minded else "setup-noted-unminded"
    noted = words.t(key, sites=pickers.sites(words, named))
    lines = [noted, *_warnings(words, cautioned)]
    return Card(joined(lines))


def zone(words: Words, suggested: str, now: datetime) -> Card:
    """Asks where a person is."""
    first = place.button(words, suggested, now, f"{VERB}:zone")
    other = Button(words.label("button-other-place"), f"{VERB}:zone:{OTHER}")
    return Card(words.t("setup-zone"), ((first,), (other,)))


def days(words: Words, mine: frozenset[int] | None) -> Card:
    """Asks for the training days; `mine` are those that there are already."""
    choices = dict.fromkeys([*([mine] if mine else []), *USUAL_DAYS])
    buttons = [
        Button(when.weekdays(words, some), f"{VERB}:days:{pickers.days_code(some)}")
        for some in choices
    ]
    none = pickers.days_code(())
    buttons.append(Button(words.label("button-choose"), f"{VERB}:days:{CHOOSE}:{none}"))
    return Card(words.t("setup-days"), rows_of(buttons, 2))


def times(words: Words, mine: dict[int, time]) -> Card:
    """Asks for the reminder's time; `mine` are the slots that there are already."""
    own = set(mine.values())
    buttons = [
        Button(when.clock(at), f"{VERB}:time:{pickers.time_code(at)}")
        for at in dict.fromkeys([*(own if len(own) == 1 else ()), *USUAL_TIMES])
    ]
    buttons.append(Button(words.label("button-choose"), f"{VERB}:time:{CHOOSE}"))
    rows = rows_of(buttons, 3)
    if len(own) > 1:
        rows = ((Button(when.slots(words, mine), f"{VERB}:time:{KEEP}"),), *rows)
    return Card(words.t("setup-time"), rows)


def equipment(words: Words, mine: frozenset[str] | None) -> Card:
    """Asks what a person trains with; `mine` is what they said already."""
    buttons = [
        Button(words.label(f"button-equipment-{name}"), _equipment_data(some))
        for name, some in USUAL_EQUIPMENT.items()
    ]
    if mine is not None and mine not in USUAL_EQUIPMENT.values():
        label = capital(pickers.pieces(words, mine))
        buttons.insert(0, Button(label, _equipment_data(mine)))
    none = pickers.equipment_code(())
    buttons.append(Button(words.label("button-choose"), f"{VERB}:equipment:{CHOOSE}:{none}"))
    return Card(words.t("setup-equipment"), rows_of(buttons, 2))


def _equipment_data(some: frozenset[str]) -> str:
    return f"{VERB}:equipment:{pickers.equipment_code(some)}"


def programme(words: Words, suggested: Programme, *, careful: bool) -> Card:
    """Suggests a programme."""
    text = suggested.text(words.language)
    key = "setup-programme-careful" if careful else "setup-programme"
    told = words.t(key, name=text.name, minutes=suggested.minutes)
    buttons = (
        Button(words.label("button-this-one"), f"{VERB}:programme:{suggested.slug}"),
        Button(words.label("button-others"), f"{VERB}:programme:{OTHERS}"),
    )
    return Card(told, (buttons,))


def programmes(words: Words, choices: Sequence[Programme]) -> Card:
    """All programmes, the suggested one first, each with whom it suits."""
    blocks, rows = [words.t("setup-programmes")], []
    for one in choices:
        text = one.text(words.language)
        blocks.append(
            words.t("setup-one-programme", name=text.name, minutes=one.minutes, suits=text.suits)
        )
        rows.append((Button(text.name, f"{VERB}:programme:{one.slug}"),))
    return Card(joined(blocks), tuple(rows))


def all_set(words: Words, done: Done) -> Card:
    """The plan as it stands at the end of the onboarding."""
    lines = [_plan(words, "setup-all-set", done), *_warnings(words, done.cautioned)]
    lines += meant_for(words, done.programme, len(done.slots))
    lines += _next(words, done)
    if done.at_night:
        times = ", ".join(when.clock(at) for at in done.at_night)
        lines.append(words.t("settings-at-night", times=times))
    return Card(joined(lines), _next_steps(words))


def welcome_back(words: Words, name: str, done: Done) -> Card:
    """Somebody who is set up says /start again."""
    lines = [words.t("setup-welcome-back", name=name), _plan(words, "setup-your-plan", done)]
    return Card(joined([*lines, *_next(words, done)]), _next_steps(words))


def with_summary(words: Words, card: Card, chosen: Sequence[str]) -> Card:
    """A question with what was chosen before it in one line above."""
    if not chosen:
        return card
    return Card(joined([summary(words, chosen).text, "", card.text]), card.buttons)


def summary(words: Words, chosen: Sequence[str]) -> Card:
    """What was chosen so far, in one line."""
    return Card(words.t("setup-chosen", chosen=" · ".join(chosen)))


def not_understood(words: Words, step: str, said: str, question: Card) -> Card:
    """Says kindly that a typed answer was not understood, and asks again."""
    return below(words.t(f"setup-unclear-{step}", said=said), question)


def below(line: str, question: Card) -> Card:
    """A question with a line above it."""
    return Card(joined([line, "", question.text]), question.buttons)


def _plan(words: Words, key: str, done: Done) -> Html:
    same = len(set(done.slots.values())) == 1
    days = when.weekdays(words, done.slots)
    at = when.clock(next(iter(done.slots.values())))
    slots = words.t("setup-days-at", days=days, time=at) if same else when.slots(words, done.slots)
    name = done.programme.text(words.language).name
    return words.t(key, programme=name, slots=slots, city=when.city(words, done.zone))


def _next(words: Words, done: Done) -> list[Html]:
    coming = []
    if done.next is not None:
        day, at = done.next
        said = f"{when.day(words, day)}, {when.clock(at)}"
        moment = due_at(day, at, ZoneInfo(done.zone))
        shown = plain(said) if moment is None else when.exactly(said, moment, "wDt")
        coming.append(words.t("setup-next", when=shown))
    return [*coming, words.t("setup-no-doctor")]


def _next_steps(words: Words) -> Rows:
    return (
        (Button(words.label("button-today"), "today"),),
        (Button(words.label("button-change-something"), "settings"),),
    )


def _warnings(words: Words, cautioned: Sequence[Cautioned]) -> list[Html]:
    lines = [_warning(words, one) for one in cautioned if one.instead is not one.exercise]
    stays = [
        _in_a_sentence(words, one.exercise) for one in cautioned if one.instead is one.exercise
    ]
    if stays:
        lines.append(words.t("setup-caution-stays", exercises=", ".join(stays), count=len(stays)))
    return lines


def _warning(words: Words, one: Cautioned) -> Html:
    name = _in_a_sentence(words, one.exercise)
    if one.instead is None:
        return words.t("setup-caution-rests", exercise=name)
    return words.t("setup-caution", exercise=name, instead=_in_a_sentence(words, one.instead))


def _in_a_sentence(words: Words, exercise: Exercise) -> str:
    # English writes the names of exercises small within a sentence; not every language does.
    name = exercise.text(words.language).name
    return name[:1].lower() + name[1:] if words.language == "en" else name
