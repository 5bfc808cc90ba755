"""A setting as people say it: “use pounds”, “quiet 22-7”, “my time zone is Berlin”.

Each is rewritten to the form that /settings knows; whether the value means anything is for that.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tgbot.chat.typed.wishes import LONGEST

_AT_NIGHT = "22:00-06:00"
_UNITS = {"metric": "kg", "imperial": "lb"}


@dataclass(frozen=True, slots=True)
class SettingWish:
    """The name of a setting and its value, in the words of /settings."""

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
    for name, pattern, value in (*_ALWAYS, *(_NAMED if named else ())):
        found = pattern.fullmatch(said)
        if found is not None:
            given = found.expand(value).strip()
            yield SettingWish(name, _UNITS.get(given, given))


def _table(*rows: tuple[str, str, str]) -> tuple[tuple[str, re.Pattern[str], str], ...]:
    return tuple((name, re.compile(pattern), value) for name, pattern, value in rows)


_UNIT = r"(kg|kgs|kilos?|kilograms?|lbs?|pounds?|metric|imperial)(?: units| system)?"
_I_AM = r"(?:i'?m|i am|i live|we'?re) (?:now )?in"
_I_WENT = r"i(?:'ve| have)? (?:just )?(?:moved|travelled|arrived|flown|landed) (?:to|in)"
_GEAR = r"(?:resistance bands?|bands?|dumbbells?|kettlebells?|barbell|ankle weights?|loop bands?)"
_I_HAVE = r"(?:i(?:'ve)?(?: only)? (?:have|got|own|use|train with))(?: only)?"
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
    ("equipment", rf"{_I_HAVE} (.*{_GEAR}.*)", r"\1"),
    ("equipment", r"(?:i have )?(?:no equipment|nothing at all)", "just me"),
    ("equipment", r"((?:bands|dumbbells|kettlebells|ankle weights):? .+)", r"\1"),
)  # fmt: skip

_NAMED = _table(
    ("time", r"remind me at (.+)", r"\1"),
    ("units", _UNIT, r"\1"),
    ("sound", r"silent|mute|quietly", "off"),
    ("sound", r"loud|unmute", "on"),
    ("equipment", rf"({_GEAR}.*|{_BANDS}.*)", r"\1"),
    ("zone", r"([^\W\d].*)", r"\1"),
)
