"""Body weight: `weight 72.4 kg`, and what it says beside the last time."""

import re
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from decimal import Decimal
from math import ceil, floor

from tgbot.training.notation import Context, Reading, read
from tgbot.training.notation.lexicon import lexicon
from tgbot.training.notation.lookalikes import plain
from tgbot.training.notation.reading import Limit
from tgbot.training.resistance import KG_A_POUND, Unit, kilograms
from tgbot.training.workout import Set

LIGHTEST, HEAVIEST = 20, 400
"""Kilograms; what lies outside is a slip of the finger."""

PLATES = Decimal("0.25")
"""What loads go up by at the least, in either unit."""
NEAR = Decimal("0.03")
"""The share by which a weight may differ from the last time's and yet be that of the person."""

_WORDS = (
    "weight|body ?weight|bw|weighed(?: in)?|weigh(?: in| ing)?|weigh-in|scales?"
    "|gewicht|körpergewicht|gewogen|wiege|wog"
    "|peso(?: corporal)?|pesé|вес|масса(?: тела)?|вешу|весил|весила"
)
_LEAD = r"(?:(?:my|i|mein|ich|mi|мой|я)\s+)?"
_IS = r"(?:\s+(?:is|was|of|at|ist|war|es|today|now|heute|hoy|сегодня))*"
_NAMED = re.compile(rf"\s*{_LEAD}(?:{_WORDS})\b{_IS}\s*[:=]?\s*", re.I)
_AMOUNT = re.compile(
    r"(?P<value>\d{2,3}(?:[.,]\d{1,2})?)\s*(?P<unit>[^\W\d_]+)?\.?(?P<rest>.*)", re.S
)
_ANY_AMOUNT = re.compile(_AMOUNT.pattern.replace("{2,3}", "{1,6}", 1), re.S)
_UNSAID = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class BodyWeight:
    """What a person weighed on a local date, as written."""

    date: date
    value: Decimal
    unit: Unit
    logged_at: datetime

    @property
    def kg(self) -> Decimal:
        """In kilograms, for comparing only."""
        return kilograms(self.value, self.unit)


def is_name(text: str) -> bool:
    """Whether a text is a word for body weight and nothing else."""
    return _NAMED.fullmatch(plain(text).text) is not None


def begins_with_name(text: str) -> bool:
    """Whether a text begins with a word for body weight and a number: "weight 7"."""
    shown = plain(text).text
    name = _NAMED.match(shown)
    return name is not None and shown[name.end() : name.end() + 1].isdigit()


def named_weight(text: str, context: Context, logged_at: datetime) -> BodyWeight | None:
    """The weight in a text that begins by saying that it is one; None where it is not."""
    shown = plain(text).text
    name = _NAMED.match(shown)
    return None if name is None else bare_weight(shown[name.end() :], context, logged_at)


def bare_weight(text: str, context: Context, logged_at: datetime) -> BodyWeight | None:
    """The weight in a text that is nothing else: `72.4 kg`, `160 lb yesterday`.

    Args:
        text: as typed.
        context: the person's unit, language and date.
        logged_at: the moment it was said.
    """
    found = _amount(_AMOUNT, text, context)
    return None if found is None or past_limit(found) else replace(found, logged_at=logged_at)


def named_past_limit(text: str, context: Context) -> BodyWeight | None:
    """The weight in a text that names one as nobody weighs: `weight 700kg`."""
    shown = plain(text).text
    name = _NAMED.match(shown)
    found = None if name is None else _amount(_ANY_AMOUNT, shown[name.end() :], context)
    return found if found is not None and past_limit(found) else None


def bare_past_limit(text: str, context: Context) -> BodyWeight | None:
    """The same of a text that is nothing else, as the answer to how much."""
    found = _amount(_ANY_AMOUNT, text, context)
    return found if found is not None and past_limit(found) else None


def past_limit(weight: BodyWeight) -> Limit | None:
    """The limit that a weight is past, in its own unit; None where it is within."""
    if LIGHTEST <= weight.kg <= HEAVIEST:
        return None
    a_kg = 1 if weight.unit == "kg" else 1 / KG_A_POUND
    return Limit("body_weight", ceil(LIGHTEST * a_kg), floor(HEAVIEST * a_kg), weight.unit)


def _amount(amount: re.Pattern[str], text: str, context: Context) -> BodyWeight | None:
    """The weight that a text is, whatever it comes to; without a unit a small one is none."""
    found = amount.fullmatch(plain(text).text.strip())
    if found is None:
        return None
    said, rest = found["unit"], found["rest"]
    what, unit = lexicon(context.language).meanings.get((said or "").casefold(), ("", None))
    if what != "wunit":
        unit, rest = context.unit, f"{said or ''}{rest}"
    day = _day(rest, context)
    value = Decimal(found["value"].replace(",", "."))
    if day is None or (what != "wunit" and value < LIGHTEST):
        return None
    return BodyWeight(day, value, unit, _UNSAID)


def is_a_persons(weight: BodyWeight, before: BodyWeight | None) -> bool:
    """Whether a bare weight beside sets is a body weight beyond doubt, and no load of theirs.

    No plates come to 72.4 kg, and nobody's weight changes much from one time to the next: both
    must hold, since dumbbells are made in all weights, and many lift about what they weigh.

    Args:
        weight: the weight that stands on a line of its own.
        before: what the person weighed the last time, if that is known.
    """
    if before is None or not weight.value % PLATES:
        return False
    return abs(weight.kg - before.kg) <= before.kg * NEAR


def change(now: BodyWeight, before: BodyWeight) -> Decimal:
    """How much more it is than before, to a tenth, in the unit in which it is written now."""
    then = before.value
    if before.unit != now.unit:
        then = before.kg / KG_A_POUND if now.unit == "lb" else before.kg
    return (now.value - then).quantize(Decimal("0.1"))


def day_alone(line: str, context: Context) -> date | None:
    """The date that a line is, if it is nothing else."""
    return _day(line, context) if line.strip() else None


def _day(rest: str, context: Context) -> date | None:
    """The date that the rest of a text names, today where it is empty; None: it says more."""
    if not rest.strip():
        return context.today
    # Dates have one reader, which wants sets beside them.
    found = read(f"1x1 {rest}", context)
    if not isinstance(found, Reading) or len(found.entries) != 1:
        return None
    [entry] = found.entries
    dated = entry.date is not None and entry.exercise is None and entry.note is None
    return entry.date if dated and entry.sets == (Set(reps=1),) else None
