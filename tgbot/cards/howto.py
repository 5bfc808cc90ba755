"""How an exercise is done: never the steps without the safety line, all within two taps.

The first page has the safety line, the steps and, folded, as much of the rest as a message holds;
what does not fit stands on further pages behind “More…”.
"""

import html
import re
from collections.abc import Mapping, Sequence

from tgbot.cards import howto_part as parts
from tgbot.cards.card import Button, Card, Rows, rows_of
from tgbot.cards.howto_part import Part, Shown
from tgbot.training.exercise import Exercise, ExerciseText
from tgbot.wording import Html, Words, joined

ROOM = 4000
"""Of the 4,096 characters that a message holds; some are left for what is between the parts."""

LONGEST_LABEL = 40
ALL_AT_ONCE = 12
"""Up to so many exercises are each a button; more are chosen by their group."""

_TAG = re.compile(r"<[^>]*>")


def page(words: Words, shown: Shown, number: int = 0) -> Card | None:
    """A page of the how-to, counted from 0; None where it has fewer."""
    every = _pages(words, shown)
    if number >= len(every):
        return None
    blocks = [_head(words, shown)] if number == 0 else [_name(words, shown)]
    if every[number]:
        headed = (parts.headed(words, part) for part in every[number])
        blocks.append(_folded(joined(headed, "\n\n")))
    more = _view(words, shown, "howto-more", str(number + 1))
    following = (more,) if number + 1 < len(every) else ()
    if number == 0:
        rows: Rows = (_asides(words, shown), following, _own(words, shown))
    else:
        rows = ((_back(words, shown), *following),)
    return Card(joined(blocks), tuple(row for row in rows if row))


def mistakes(words: Words, shown: Shown) -> Card:
    """The usual mistakes."""
    part = parts.mistakes(words, shown.exercise.text(words.language))
    return _aside(words, shown, part, ())


def easier(words: Words, shown: Shown) -> Card:
    """How to make it easier; each easier exercise is a button."""
    part = parts.easier(words, shown.exercise.text(words.language))
    return _aside(words, shown, part, shown.exercise.ladder.regressions)


def harder(words: Words, shown: Shown) -> Card:
    """How it gets harder; each harder exercise is a button."""
    part = parts.harder(words, shown.exercise.text(words.language))
    return _aside(words, shown, part, shown.exercise.progressions)


def listed(words: Words, exercises: Sequence[Exercise]) -> Card:
    """All exercises by group; a button each, or where they are many, one for each group."""
    groups, head = by_group(exercises), words.t("howto-list")
    if len(exercises) > ALL_AT_ONCE:
        choices = [Button(_group(words, name), f"howgroup:{name}") for name in groups]
        return Card(head, rows_of(choices, 2))
    lines = [
        words.t("howto-group", group=_group(words, name), names=", ".join(_names(words, members)))
        for name, members in groups.items()
    ]
    buttons = [_open(words, one) for members in groups.values() for one in members]
    return Card(joined([head, *lines]), rows_of(buttons, 1))


def of_group(words: Words, group: str, exercises: Sequence[Exercise]) -> Card:
    """The exercises of one group, a button each."""
    back = Button(words.label("button-back"), "howgroup")
    buttons = rows_of((_open(words, one) for one in exercises), 1)
    return Card(words.t("howto-of-group", group=_group(words, group)), (*buttons, (back,)))


def of_session(words: Words, exercises: Sequence[Exercise]) -> Card:
    """How each exercise of a session goes, its steps folded; all of it is a button away."""
    blocks, room = [words.t("howto-which")], ROOM
    for one in exercises:
        block = _in_short(words, one)
        if length(block) < room:
            blocks.append(block)
            room -= length(block) + 2
    return Card(joined(blocks, "\n\n"), rows_of((_open(words, one) for one in exercises), 1))


def _in_short(words: Words, exercise: Exercise) -> Html:
    text = exercise.text(words.language)
    return joined(
        [
            words.t("howto-name", name=text.name),
            words.t("session-safety", line=text.safety_line),
            _folded(_steps(words, text)),
        ]
    )


def _steps(words: Words, text: ExerciseText) -> Html:
    return joined(
        words.t("howto-step", number=number, title=one.title.rstrip("."), text=one.text)
        for number, one in enumerate(text.steps, 1)
    )


def did_you_mean(words: Words, name: str, near: Sequence[Exercise]) -> Card:
    """Offers the exercises whose names come near to what was typed."""
    text = words.t("howto-did-you-mean", name=name)
    return Card(text, rows_of((_open(words, one) for one in near), 1))


def unknown(words: Words, name: str, exercises: Sequence[Exercise]) -> Card:
    """Says that no exercise is called so, and shows those that are there."""
    everything = listed(words, exercises)
    text = joined([words.t("howto-unknown", name=name), everything.text], "\n\n")
    return Card(text, everything.buttons)


def by_group(exercises: Sequence[Exercise]) -> Mapping[str, list[Exercise]]:
    """The exercises by their group, the largest first; warm-ups last."""
    groups: dict[str, list[Exercise]] = {}
    for one in exercises:
        groups.setdefault(one.group, []).append(one)
    order = sorted(groups, key=lambda name: (groups[name][0].role == "warm-up", -len(groups[name])))
    return {name: groups[name] for name in order}


def length(text: Html) -> int:
    """How long a message is as Telegram counts it: without tags, in UTF-16 units."""
    return len(html.unescape(_TAG.sub("", text)).encode("utf-16-le")) // 2


def _pages(words: Words, shown: Shown) -> list[list[Part]]:
    """The folded parts, as many on each page as it holds; the first one has the steps too."""
    pages: list[list[Part]] = [[]]
    room = ROOM - length(_head(words, shown))
    for part in parts.folded(words, shown):
        needed = length(parts.headed(words, part)) + 2
        if needed > room:
            pages.append([])
            room = ROOM - length(_name(words, shown))
        pages[-1].append(part)
        room -= needed
    return pages


def _head(words: Words, shown: Shown) -> Html:
    text = shown.exercise.text(words.language)
    blocks = [
        joined([_name(words, shown), text.summary, _folded(_for_whom(words, shown, text))]),
        words.t("session-safety", line=text.safety_line),
        _steps(words, text),
    ]
    return joined(blocks, "\n\n")


def _folded(text: Html) -> Html:
    return Html(f"<blockquote expandable>{text}</blockquote>")


def _name(words: Words, shown: Shown) -> Html:
    return words.t("howto-name", name=shown.exercise.text(words.language).name)


def _for_whom(words: Words, shown: Shown, text: ExerciseText) -> Html:
    needed = [
        words.t("howto-mastered", name=shown.names[one.exercise], sets=one.sets, reps=one.reps)
        for one in shown.exercise.prerequisites
        if one.exercise in shown.names
    ]
    groups = {"howto-suits": text.suits, "howto-not-for": text.not_for, "howto-first": needed}
    return joined(
        joined([words.t(key), parts.items(words, lines)]) for key, lines in groups.items() if lines
    )


def _aside(words: Words, shown: Shown, part: Part, others: Sequence[str]) -> Card:
    text = shown.exercise.text(words.language)
    blocks = [
        _name(words, shown),
        parts.headed(words, part),
        words.t("session-safety", line=text.safety_line),
    ]
    buttons = [
        (Button(name[:LONGEST_LABEL], f"howto:{slug}"),) for slug, name in shown.names_of(others)
    ]
    return Card(joined(blocks, "\n\n"), (*buttons, (_back(words, shown),)))


def _asides(words: Words, shown: Shown) -> tuple[Button, ...]:
    return tuple(
        _view(words, shown, f"howto-{name}", name) for name in ("mistakes", "easier", "harder")
    )


def _own(words: Words, shown: Shown) -> tuple[Button, ...]:
    """What is the person's own about an exercise: how far they are, and that it hurts."""
    if shown.exercise.role == "warm-up":
        return ()
    slug = shown.exercise.slug
    add = Button(words.label("button-add-to-plan"), f"plan-add:{slug}")
    return (
        Button(words.label("button-my-progress"), f"progress:{slug}"),
        Button(words.label("button-it-hurt"), f"hurtof:{slug}"),
        *(() if shown.in_plan else (add,)),
    )


def _view(words: Words, shown: Shown, label: str, view: str) -> Button:
    return Button(words.label(label), f"howto:{shown.exercise.slug}:{view}")


def _back(words: Words, shown: Shown) -> Button:
    return _view(words, shown, "button-back", "0")


def _open(words: Words, exercise: Exercise) -> Button:
    name = exercise.text(words.language).name
    return Button(name[:LONGEST_LABEL], f"howto:{exercise.slug}")


def _group(words: Words, group: str) -> str:
    return words.label(f"group-{group}")


def _names(words: Words, exercises: Sequence[Exercise]) -> list[str]:
    return [one.text(words.language).name for one in exercises]
