"""How long an activity took, beside how far it went: `ran 5 km in 25:30`.

The notation keeps one measure a set, so the time is taken out of the line before it is read.
"""

import re
from decimal import Decimal

from tgbot.training.activity.recognise import mentions_activity
from tgbot.training.notation.limits import SECONDS

_CLOCK = r"(?P<a>\d{1,2}):(?P<b>[0-5]\d)(?::(?P<c>[0-5]\d))?(?:\s*(?P<h>h|hrs?|hours?|std)\b)?"
_SPAN = (
    r"(?P<hours>\d{1,2})\s*(?:h|hrs?|hours?|std|stunden?|horas?|ч|час\w*)\.?\s*"
    r"(?:(?P<more>[0-5]?\d)\s*(?:min\w*|м|мин\w*)?)?"
    r"|(?P<minutes>\d{1,3})\s*(?:min\w*|мин\w*)"
)
_TIME = re.compile(rf"(?:\b(?:in|en|за)\s+|,\s*)?(?<![\w:.,])(?:{_CLOCK}|{_SPAN})(?![\w:])", re.I)
_FAR = re.compile(r"\d\s*(?:k|km|kms|mi|miles?|m|met\w*|kilomet\w*|км|м|метр\w*)(?!\w)", re.I)
_FAR_UNIT = r"\s?(?:km|kms|mi|miles?|kilomet\w*|км|километр\w*)(?!\w)"
_COMMA = re.compile(rf"(?<=\d),(?=\d{{1,2}}{_FAR_UNIT})", re.I)
_HOUR = r"\s*(?:h|hrs?|hours?|std|stunden?|horas?|ч|час\w*)(?![^\W\d])\.?"
_HOURS = re.compile(
    rf"(?<![\w:.,])(?:(?P<of>\d{{1,2}}):(?P<past>[0-5]\d){_HOUR}"
    rf"|(?P<hours>\d{{1,2}}(?:[.,]\d{{1,2}})?){_HOUR}"
    r"(?:\s*(?:and\s|und\s|y\s|и\s)?\s*(?P<more>[0-5]?\d)(?!\d)"
    r"(?:\s*(?:min\w*|м|мин\w*)(?!\w)|(?![\w.,:]|\s*(?:k|m|x))))?)",
    re.I,
)
_THOUSANDS = re.compile(r"(?<=\d)\s?k(?!\w)", re.I)


def without_time(line: str) -> tuple[str, int] | None:
    """A line of an activity with a distance without its time, and that time in seconds.

    None where the line names no activity, no distance or no time.
    """
    if not mentions_activity(line) or not _FAR.search(line):
        return None
    found = _TIME.search(line)
    if found is None:
        return None
    seconds = _seconds(found)
    if not SECONDS.least <= seconds <= SECONDS.most:
        return None
    return f"{line[: found.start()]} {line[found.end() :]}", seconds


def spelled_out(line: str) -> str:
    """A line of an activity as the notation reads it; any other line as it is.

    `5k` is `5 km`, `5,3 km` is `5.3 km`, and `1 h`, `1h30` and `1:15 h` are so many minutes.
    """
    if not mentions_activity(line):
        return line
    line = _COMMA.sub(".", _THOUSANDS.sub(" km", line))
    return _HOURS.sub(_in_minutes, line)


def _in_minutes(found: re.Match[str]) -> str:
    if found["of"] is not None:
        return f"{int(found['of']) * 60 + int(found['past'])} min"
    hours = Decimal(found["hours"].replace(",", ".")) * 60 + int(found["more"] or 0)
    whole = hours == hours.to_integral_value()
    return f"{int(hours)} min" if whole else found.group()


def _seconds(found: re.Match[str]) -> int:
    part = {name: int(value) for name, value in found.groupdict().items() if value and name != "h"}
    if "minutes" in part:
        return part["minutes"] * 60
    if "hours" in part:
        return part["hours"] * 3600 + part.get("more", 0) * 60
    if "c" in part:
        return part["a"] * 3600 + part["b"] * 60 + part["c"]
    hours = found["h"] is not None
    return (part["a"] * 60 + part["b"]) * (60 if hours else 1)
