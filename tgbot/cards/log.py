"""What is said about a log that could not be saved yet: the part that is unclear, and a way on."""

import re
from collections import Counter
from collections.abc import Sequence

from babel.numbers import format_decimal

from tgbot.cards.as_written import as_written
from tgbot.cards.card import Button, Card, Rows
from tgbot.training.notation import Refusal
from tgbot.wording import Html, Words, joined

LONGEST_LABEL = 40
_PIECES = re.compile(r"\d+|[^\W\d_]{3,}")
_NUMBER = re.compile(r"\d+")
NUMBERLESS = ("missing", "absurd")
"""Kinds of refusal whose examples are made with usual numbers."""
NO_EXAMPLE = ("missing", "no_last_time", "date")
MOST_CHOICES = 6
LONGEST_PART = 120


def readings(refusal: Refusal, text: str) -> tuple[str, ...]:
    """What a refused text could have meant: each its own button, at most four.

    What says more than was sent only shows the form: a tap on it would record what nobody said.
    So none has a number of its own where one is missing or too large, and an example keeps all
    but the part that was not understood.
    """
    if refusal.why == "two_exercises":
        # Without its name the sets of the second would be the first one's.
        return ()
    if refusal.readings:
        return tuple(one for one in refusal.readings if not _adds(refusal, one, text))[:4]
    if not refusal.example or refusal.kind in NO_EXAMPLE or _adds(refusal, refusal.example, text):
        return ()
    start, end = refusal.span
    rest = f"{text[:start]} {text[end:]}"
    return (refusal.example,) if _pieces(rest) <= _pieces(refusal.example) else ()


def _adds(refusal: Refusal, reading: str, text: str) -> bool:
    """Whether a reading has a number that stands nowhere in the text; one set is one set."""
    if refusal.kind not in NUMBERLESS:
        return False
    added = Counter(_NUMBER.findall(reading)) - Counter(_NUMBER.findall(text))
    return bool(added.keys() - {"1"})


def _pieces(text: str) -> set[str]:
    return set(_PIECES.findall(text.casefold()))


def refused(words: Words, refusal: Refusal, text: str, *, stands: bool = False) -> Card:
    """Names the part, says why, and offers what it could have meant; `stands`: of an edit."""
    buttons: Rows = tuple(
        (Button(_label(words, reading, text), f"reading:{number}"),)
        for number, reading in enumerate(readings(refusal, text))
    )
    other = (Button(words.label("button-something-else"), "reading:none"),)
    return Card(joined([*_why(words, refusal), _state(words, stands)]), (*buttons, other))


def _label(words: Words, reading: str, text: str) -> str:
    """A reading on a button: of several lines those that are not as they were sent."""
    lines = reading.split("\n")
    sent = {line.strip() for line in re.split(r"[\n;]", text)}
    changed = [line for line in lines if line.strip() not in sent]
    label = as_written(words, "; ".join(changed or lines))
    if len(label) > LONGEST_LABEL and len(lines) == 1:
        # The sets are what is chosen; the name stands in the text above.
        label = label.partition(": ")[2] or label
    return label if len(label) <= LONGEST_LABEL else f"{label[: LONGEST_LABEL - 1]}…"


def doubtful(
    words: Words, of: str, part: str, name: str, labels: Sequence[str], *, stands: bool = False
) -> Card:
    """Asks about what is understood and yet hardly meant; the last label is as it was written."""
    *others, written = labels
    shown = [*others, words.label("doubt-as-written", sets=written)]
    buttons: Rows = tuple(
        (Button(label[:LONGEST_LABEL], f"reading:{number}"),) for number, label in enumerate(shown)
    )
    other = (Button(words.label("button-something-else"), "reading:none"),)
    text = words.t(f"doubt-{of}", part=part, name=name)
    return Card(joined([text, _state(words, stands)]), (*buttons, other))


def _state(words: Words, stands: bool) -> Html:
    """What has become of the message so far."""
    return words.t("edit-log-stays" if stands else "refused-nothing-saved")


def _why(words: Words, refusal: Refusal) -> list[Html]:
    limit = refusal.limit
    most = "" if limit is None else format_decimal(limit.most, locale=words.language)
    facts = {
        "part": clipped(refusal.part or refusal.example),
        "example": clipped(as_written(words, refusal.example)),
        "limit": "" if limit is None else words.t(f"limit-{limit.name.replace('_', '-')}"),
        "least": "" if limit is None else f"{limit.least}",
        "most": "" if limit is None else f"{most} {limit.unit}".strip(),
    }
    specific = f"refused-because-{refusal.why.replace('_', '-')}"
    unclear = refusal.kind == "ambiguous" and not refusal.readings
    general = "refused-unclear" if unclear else f"refused-{refusal.kind.replace('_', '-')}"
    lines = [words.t(specific if words.has(specific) else general, **facts)]
    if refusal.line > 1:
        lines.insert(0, words.t("refused-line", line=refusal.line))
    return lines


def clipped(text: str) -> str:
    """What was written, as long as a sentence may quote it."""
    return text if len(text) <= LONGEST_PART else f"{text[: LONGEST_PART - 1]}…"


def which_exercise(
    words: Words,
    name: str | None,
    number: int | None,
    choices: Sequence[tuple[str, str]],
    *,
    stands: bool = False,
) -> Card:
    """Asks which exercise a log is for; one tap records it.

    Args:
        words: the catalogue.
        name: the exercise as it was written, where one was.
        number: the number, where nothing else was sent.
        choices: slugs and names of what may be meant.
        stands: whether it is an edit of what is in the log.
    """
    if number is not None:
        text = words.t("log-of-what", number=f"{number}")
    elif name is None:
        text = words.t("log-which")
    elif choices:
        text = words.t("log-which-near", name=clipped(name))
    else:
        text = words.t("log-which-unknown", name=clipped(name))
    if stands or name is not None:
        text = joined([text, _state(words, stands)])
    buttons = [
        (Button(name_of[:LONGEST_LABEL], f"which:{slug}"),)
        for slug, name_of in choices[:MOST_CHOICES]
    ]
    if name is not None:
        buttons.append((Button(words.label("button-own-exercise"), "which:own"),))
    return Card(text, (*buttons, (Button(words.label("button-something-else"), "which:none"),)))


def how_to_log(words: Words, ready: Sequence[tuple[str, str, str]], *, planned: bool) -> Card:
    """A short help, made from the person's own plan where they have one.

    Args:
        words: the catalogue.
        ready: exercise names, each with two lines that can be copied as they are.
        planned: whether these are of a plan that the person chose.
    """
    if not ready:
        return Card(words.t("log-help"))
    buttons = tuple(
        (Button(words.label("log-copy", name=name)[:LONGEST_LABEL], copy=line),)
        for name, line, _ in ready
    )
    _, line, listed = ready[0]
    short = words.t("log-help-own", line=line, listed=listed)
    below = words.t("log-help-ready" if planned else "log-help-ready-to-try")
    howto = Button(words.label("button-howto"), "howplan")
    return Card(joined([short, below]), (*buttons, (howto,)))
