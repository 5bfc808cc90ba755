"""Which exercise hurt, how much, where, and what follows; and how it is before the next session."""

from collections.abc import Sequence
from datetime import date

from tgbot.cards import when
from tgbot.cards.card import Button, Card, Rows, rows_of
from tgbot.wording import Words, capital, joined

LEVELS = ("2", "4", "6", "sharp")
LONGEST_LABEL = 40


def which(words: Words, choices: Sequence[tuple[str, str]], name: str) -> Card:
    """Asks which exercise it was; `choices` are slugs with names, `name` what was not known."""
    buttons = [(Button(shown[:LONGEST_LABEL], f"painof:{slug}"),) for slug, shown in choices]
    text = words.t("pain-which-unknown", name=name) if name else words.t("pain-which")
    return Card(text, (*buttons, (Button(words.label("button-no-exercise"), "painof:none"),)))


def not_training(words: Words) -> Card:
    """A pain that comes from nothing of the plan."""
    pause = Button(words.label("button-pause"), "pause")
    today = Button(words.label("button-today"), "today")
    return Card(words.t("pain-not-training"), ((today, pause),))


def how_much(words: Words, name: str) -> Card:
    """A little, noticeably, a lot, sharp."""
    buttons = [Button(words.label(f"button-pain-{level}"), f"ouch:{level}") for level in LEVELS]
    return Card(words.t("pain-how-much", name=name), rows_of(buttons, 2))


def where(words: Words, sites: Sequence[str]) -> Card:
    """The sites that matter, or elsewhere."""
    buttons = [
        Button(capital(words.label(f"site-{site.replace(' ', '-')}")), f"site:{site}")
        for site in sites
    ]
    buttons.append(Button(words.label("button-elsewhere"), "site:other"))
    return Card(words.t("pain-where"), rows_of(buttons, 2))


def noted(words: Words, stops: bool, safety: str, easier: str | None) -> Card:
    """What follows: carry on with care, or stop for today; `easier` is the version to show."""
    key = "pain-stop" if stops else "pain-noted"
    text = joined([words.t(key), words.t("session-safety", line=safety)])
    if not stops:
        return Card(text, ((Button(words.label("button-today"), "today"),),))
    return Card(text, (stop_row(words, easier),))


def stop_row(words: Words, easier: str | None) -> tuple[Button, ...]:
    """The ways on after a stop: home, or the easier version where there is one."""
    home = Button(words.label("button-call-it-a-day"), "enough")
    if easier is None:
        return (home,)
    return (home, Button(words.label("button-show-easier"), f"howto:{easier}"))


def how_now(words: Words, slug: str, name: str) -> Card:
    """Asks how it is before the next session."""
    buttons: Rows = rows_of(
        [Button(words.label(f"button-now-{n}"), f"nowis:{n}:{slug}") for n in ("0", "2", "4", "6")],
        2,
    )
    return Card(words.t("pain-how-now", name=name), buttons)


def glad(words: Words) -> Card:
    """It hurts no more, and nothing waits for that."""
    return Card(words.t("pain-glad"), ((Button(words.label("button-today"), "today"),),))


def is_now(words: Words, level: str) -> Card:
    """What the answer means for the session."""
    today = Button(words.label("button-today"), "today")
    row = (today,) if level != "6" else (Button(words.label("button-call-it-a-day"), "enough"),)
    return Card(words.t(f"pain-is-now-{level}"), (row,))


def called_a_day(words: Words, next_date: date | None) -> Card:
    """Home it is; when the next session is."""
    lines = [words.t("pain-called-a-day")]
    if next_date is not None:
        lines.append(words.t("skip-next", day=when.day(words, next_date)))
    return Card(joined(lines), ((Button(words.label("button-pause"), "pause"),),))


def alarm(words: Words) -> Card:
    """Stop, and where help is: for what no bot should have an opinion on."""
    home = Button(words.label("button-call-it-a-day"), "enough")
    return Card(words.t("alarm"), ((home, Button(words.label("button-pause"), "pause")),))


def take_back(words: Words, slug: str, name: str, safety: str) -> Card:
    """Asks once whether an exercise that pain took off the plan is to come back."""
    text = words.t("pain-take-back", name=name)
    yes = Button(words.label("button-take-back-now"), f"takeback:{slug}:yes")
    no = Button(words.label("button-leave-it-off"), "today")
    return Card(joined([text, words.t("session-safety", line=safety)]), ((no, yes),))


def taken_back(words: Words, name: str) -> Card:
    """It is on the plan again, from the easier version on."""
    today = Button(words.label("button-today"), "today")
    return Card(words.t("pain-taken-back", name=name), ((today,),))
