"""A setting as people say it: “use pounds”, “quiet 22-7”, “my time zone is Berlin”.

Each is rewritten to the form that /settings knows; whether the value means anything is for that.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from tgbot.chat.typed.wishes import LONGEST

_AT_NIGHT = "22:00-06:00"
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_WITH_UNIT = re.compile(r"\d ?(?:kgs?|kilos?|lbs?|pounds?)\b")
_UNITS = {"metric": "kg", "imperial": "lb"}


GEAR, GEAR_OR_SETS = "gear", "gear-or-sets"


@dataclass(frozen=True, slots=True)
class SettingWish:
    """The name of a setting and its value, in the words of /settings.

    `GEAR` is equipment that somebody has, perhaps besides what was said before; `GEAR_OR_SETS` is
    as well the beginning of a log.
    """

    name: str
    value: str


def setting_wishes(text: str, *, named: bool = False) -> Iterator[SettingWish]:
    """The settings that a whole text may want to change, likeliest first.

    Behind /settings a setting is `named`: there “kg” or “dumbbells 5 10” alone says enough.
    """
    if len(text) > LONGEST or "\n" in text:
        return
    said = re.sub(r"\s+", " ", text.replace("’", "'")).strip(" .!").casefold()
    said = re.sub(r"^please | please$|^set ", "", said)
    for name, pattern, value in (*_ALWAYS, *(_NAMED if named else _UNNAMED)):
        found = pattern.fullmatch(said)
        if found is not None:
            given = found.expand(value).strip()
            yield SettingWish(name, _UNITS.get(given, given))


def may_be_gear(text: str) -> bool:
    """Whether a text is a piece of equipment and what belongs to it, and perhaps a log."""
    return any(wish.name == GEAR_OR_SETS for wish in setting_wishes(text))


def may_be_sets(text: str) -> bool:
    """Whether a piece of equipment and the numbers behind it may be a log.

    Weights are told apart by growing: “5 10 15”, “8 10 12 kg”. A lone number without a unit, one
    that comes again, a smaller one, and one behind a unit are counts.
    """
    numbers = [float(one.replace(",", ".")) for one in _NUMBER.findall(text)]
    if not numbers:
        return False
    unit = _WITH_UNIT.search(text)
    counts = unit is not None and text[-1].isdecimal()
    lone = len(numbers) == 1 and unit is None
    return counts or lone or any(after <= one for one, after in pairwise(numbers))


def _table(*rows: tuple[str, str, str]) -> tuple[tuple[str, re.Pattern[str], str], ...]:
    return tuple((name, re.compile(pattern), value) for name, pattern, value in rows)


_UNIT = r"(kg|kgs|kilos?|kilograms?|lbs?|pounds?|metric|imperial)(?: units| system)?"
_I_AM = r"(?:i'?m|i am|i live|we'?re) (?:now )?in"
_I_WENT = r"i(?:'ve| have)? (?:just )?(?:moved|travelled|arrived|flown|landed) (?:to|in)"
_GEAR = r"(?:resistance bands?|bands?|dumbbells?|kettlebells?|barbell|ankle weights?|loop bands?)"
_HAVE = r"(?:have|got|own|use|train with)"
_I_ONLY_HAVE = rf"i(?:'ve)? (?:only {_HAVE}|{_HAVE} only)"
_I_HAVE = rf"i(?:'ve)? {_HAVE}"
_PIECES = r"(?:bands|dumbbells|kettlebells|ankle weights)"
_BANDS = r"(?:an? )?(?:yellow|red|green|blue|black)\b"

_ALWAYS = _table(
    ("units", rf"(?:i )?(?:use|prefer|switch to|change (?:units )?to|units?:?) {_UNIT}", r"\1"),
    ("units", r"(metric|imperial)(?: units| system)?", r"\1"),
    ("zone", r"(?:my |change )?(?:my )?time ?zone(?: is| to|:)? (.+)", r"\1"),
    ("zone", rf"(?:{_I_AM}|{_I_WENT}) (.+?)(?: now)?", r"\1"),
    ("quiet", r"(?:no|don't send|no more) (?:reminders|messages)(?: to me)? at night", _AT_NIGHT),
    ("quiet", r"quiet(?: hours| time)?(?: off)", "off"),
    ("quiet", r"no quiet(?: hours| time)?", "off"),
    ("quiet", r"(?:be )?quiet(?: hours| time)?(?: are| is)?(?: from| between)? (\d.*)", r"\1"),
    ("sound", r"(?:make )?(?:the |my )?(?:silent reminders|reminders? silent(?:ly)?)", "off"),
    ("sound", r"mute(?: the| my)? reminders|(?:no sound|sound off|without sound)", "off"),
    ("sound", r"(?:unmute(?: the| my)? reminders|reminders? with sound|sound on)", "on"),
    ("week", r"(?:the |my )?(?:weekly )?summary:?(?: on| every| is on| comes on)? (.+)", r"\1"),
    ("detail", r"(?:short|shorter|brief) cards?|(?:show )?less details?|cards? short", "short"),
    ("detail", r"(?:full|longer|long) cards?|(?:show )?more details?|cards? (?:in )?full", "full"),
    ("language", r"(?:(?:my |change )?language(?: is| to|:)?|speak|talk) ([^\W\d]+)", r"\1"),
    # “Remind me at 8” alone may be about today only.
    ("time", r"remind me (?:every day|always|daily) at (.+)", r"\1"),
    ("time", r"remind me at (.+ on .+)", r"\1"),
    ("time", r"(?:change )?(?:my )?reminders? ?(?:time)?(?: is| to| at|:)? (\d.*)", r"\1"),
    ("time", r"change (?:my |the )?(?:training|reminder)? ?time to (.+)", r"\1"),
    # “I train on Friday” may be about one Friday.
    ("days", r"(?:i )?(?:want to |will )?train(?: on| every)? (\w+(?:,| and| &) .+)", r"\1"),
    ("days", r"(?:my )?(?:training )?days(?: are|:)? ([^\W\d].+)", r"\1"),
    ("equipment", rf"{_I_ONLY_HAVE} (.*{_GEAR}.*)", r"\1"),
    (GEAR, rf"{_I_HAVE} (.*{_GEAR}.*)", r"\1"),
    ("equipment", r"(?:i have )?(?:no equipment|nothing at all)", "just me"),
)  # fmt: skip

# Without the slash a piece and numbers may be sets, or one more piece of many.
_UNNAMED = _table((GEAR_OR_SETS, rf"({_PIECES}:? .+)", r"\1"))

_NAMED = _table(
    ("time", r"remind me at (.+)", r"\1"),
    ("units", _UNIT, r"\1"),
    ("sound", r"silent|mute|quietly", "off"),
    ("sound", r"loud|unmute", "on"),
    ("equipment", rf"({_PIECES}:? .+|{_GEAR}.*|{_BANDS}.*)", r"\1"),
    ("zone", r"([^\W\d].*)", r"\1"),
)
