"""How long to rest: “rest 2 min”, “rest 90”, “1:30 rest”."""

import re
import tomllib
from functools import cache
from importlib import resources

LONGEST_TEXT = 40
MINUTES_UP_TO = 10
"""A number alone means minutes up to this, else seconds."""


def rest_in(text: str) -> int | None:
    """The seconds of rest that a whole text says; None where it says anything else."""
    if len(text) > LONGEST_TEXT:
        return None
    found = next(filter(None, (way.fullmatch(text.strip(" .!")) for way in _ways())), None)
    if found is None:
        return None
    if found["clock"]:
        minutes, seconds = found["clock"].split(":")
        return int(minutes) * 60 + int(seconds)
    amount = float(found["amount"].replace(",", "."))
    minutes_meant = found["minutes"] or not (found["seconds"] or amount > MINUTES_UP_TO)
    return round(amount * 60 if minutes_meant else amount)


@cache
def _ways() -> tuple[re.Pattern[str], ...]:
    table = tomllib.loads((resources.files(__package__) / "rest.toml").read_text("utf-8"))
    rest, other, minutes, seconds = (
        "|".join(map(re.escape, sorted(table[name], key=len, reverse=True)))
        for name in ("rest", "rest_with_unit", "minutes", "seconds")
    )
    clock, amount = r"(?P<clock>\d{1,2}:[0-5]\d)", r"(?P<amount>\d{1,3}(?:[.,]\d)?)"
    unit = rf"(?:(?P<minutes>{minutes})|(?P<seconds>{seconds}))"
    span, whole = rf"(?:{clock}|{amount})\s*{unit}?", rf"(?:{clock}|{amount}\s*{unit})"
    kinds = (
        rf"(?:{rest})\s*:?\s*{span}", rf"{span}\s*(?:{rest})",
        rf"(?:{other})\s*:?\s*{whole}", rf"{whole}\s*(?:{other})",
    )  # fmt: skip
    return tuple(re.compile(kind, re.IGNORECASE) for kind in kinds)
