"""The exercises of one's own plan: add one, leave one out, or put another in its place."""

from collections.abc import Sequence
from zlib import crc32

from tgbot.cards.card import Button, Card
from tgbot.cards.plan import back
from tgbot.training.exercise import Exercise
from tgbot.wording import Words, joined

LONGEST_LABEL = 40
MOST_ADDED = 12
MOST_SWAPS = 5


def exercises(words: Words, mine: Sequence[Exercise], minutes: int, *, changed: bool) -> Card:
    """What a session has, a button each; the way back to the programme as it was made."""
    rows = [(_button(words, one, f"plan-part:{one.slug}"),) for one in mine]
    rows.append((Button(words.label("button-add-exercise"), "plan-add"),))
    if changed:
        rows.append((Button(words.label("button-as-made"), "plan-as-made"),))
    key = "plan-parts-changed" if changed else "plan-parts"
    howto = Button(words.label("button-howto"), "howplan")
    return Card(words.t(key, minutes=minutes), (*rows, (howto, *back(words))))


def exercise(
    words: Words,
    one: Exercise,
    others: Sequence[Exercise],
    *,
    may_leave_out: bool,
    unknown: str | None = None,
) -> Card:
    """One exercise of the plan: what could stand in its place, and leaving it out.

    `unknown` is a name that was wished for in its place and that no exercise has.
    """
    text = one.text(words.language)
    key = "plan-part" if others else "plan-part-alone"
    rows = [
        (
            Button(
                words.label("button-swap", name=_name(words, other))[:LONGEST_LABEL],
                f"plan-swap:{one.slug}:{code(other.slug)}",
            ),
        )
        for other in others[:MOST_SWAPS]
    ]
    last = [Button(words.label("button-howto"), f"howto:{one.slug}")]
    if may_leave_out:
        last.insert(0, Button(words.label("button-leave-out"), f"plan-drop:{one.slug}"))
    lines = [] if unknown is None else [words.t("plan-no-exercise", name=unknown)]
    lines.append(words.t(key, name=text.name, summary=text.summary))
    return Card(joined(lines, "\n\n"), (*rows, tuple(last), _to_list(words)))


def adding(words: Words, choices: Sequence[Exercise]) -> Card:
    """Which exercise is to be added."""
    rows = tuple((_button(words, one, f"plan-add:{one.slug}"),) for one in choices[:MOST_ADDED])
    key = "plan-add-which" if choices else "plan-add-none"
    return Card(words.t(key), (*rows, _to_list(words)))


def which(words: Words, name: str, near: Sequence[Exercise], verb: str) -> Card:
    """A name that no exercise has, or none of the plan: those that come near."""
    rows = tuple((_button(words, one, f"{verb}:{one.slug}"),) for one in near)
    key = "plan-did-you-mean" if near else "plan-no-exercise"
    lines = [words.t(key, name=name), words.t("plan-exercise-examples")]
    return Card(joined(lines), (*rows, _to_list(words)))


def own(words: Words, name: str) -> Card:
    """An exercise of the person's own, which nobody can plan."""
    return Card(words.t("plan-own-exercise", name=name), (_to_list(words),))


def not_in_it(
    words: Words, name: str, mine: Sequence[Exercise], verb: str, behind: str = ""
) -> Card:
    """An exercise that the plan does not have; `behind` ends the verb of those that it has."""
    rows = tuple((_button(words, one, f"{verb}:{one.slug}{behind}"),) for one in mine)
    return Card(words.t("plan-not-in-it", name=name), (*rows, _to_list(words)))


def code(slug: str) -> str:
    """A slug as it stands in a button that names two exercises, where there is no room for it."""
    return f"{crc32(slug.encode()):x}"


def _button(words: Words, one: Exercise, verb: str) -> Button:
    return Button(_name(words, one)[:LONGEST_LABEL], verb)


def _name(words: Words, one: Exercise) -> str:
    return one.text(words.language).name


def _to_list(words: Words) -> tuple[Button, ...]:
    return (Button(words.label("button-back"), "plan-parts"),)
