"""An activity in words: “Run · 5 km · 25:30”."""

from collections.abc import Sequence

from tgbot.training.activity import Activity
from tgbot.training.notation import write_pain, write_sets
from tgbot.training.workout import Set
from tgbot.wording import Html, Words, joined, plain


def name(words: Words, kind: str) -> str:
    """What a kind of activity is called."""
    return words.label(f"activity-{kind}")


def done(words: Words, activity: Activity) -> Html:
    """How far and how long, and what hurt: “5 km · 25:30”."""
    pieces = [amounts(words, activity.sets)]
    if activity.pain is not None:
        pieces.append(plain(write_pain(activity.pain, words.language)))
    return joined(pieces, " · ")


def amounts(words: Words, sets: Sequence[Set]) -> Html:
    """Distances and times as written; one outing is not counted as “1×”."""
    return joined((_amount(words, one) for one in _runs(sets)), ", ")


def _runs(sets: Sequence[Set]) -> list[list[Set]]:
    runs: list[list[Set]] = []
    for one in sets:
        if runs and runs[-1][0] == one:
            runs[-1].append(one)
        else:
            runs.append([one])
    return runs


def _amount(words: Words, alike: list[Set]) -> str:
    one = alike[0]
    shown = write_sets(alike, "distance", words.language)
    if len(alike) == 1:
        shown = shown.removeprefix("1×")
    if one.distance is None or one.seconds is None:
        return shown
    alone = [Set(distance=one.distance)]
    far = write_sets(alone, "distance", words.language).removeprefix("1×")
    return f"{far} · {clock(one.seconds)}"


def clock(seconds: int) -> str:
    """“25:30”, “1:05:00”."""
    minutes, rest = divmod(seconds, 60)
    hours, left = divmod(minutes, 60)
    return f"{hours}:{left:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
