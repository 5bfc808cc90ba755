"""Sets, resistances and pains as the JSON of docs/formats.md, and back.

One place for `tgbot read`, the export and the store. Numbers keep the digits that were
written: a whole value is a JSON integer, any other a JSON number.
"""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from tgbot.training.resistance import Assistance, Band, Bodyweight, Resistance, Weight
from tgbot.training.workout import Distance, Pain, Set

Json = dict[str, Any]


def number(value: Decimal) -> int | float:
    """A decimal as a JSON number: 45 rather than 45.0."""
    return int(value) if value == value.to_integral_value() else float(value)


def decimal(value: int | float | str) -> Decimal:
    """A JSON number as the decimal that was written."""
    return Decimal(str(value))


def resistance_json(resistance: Resistance) -> Json:
    """RESISTANCE of the interface."""
    match resistance:
        case Bodyweight():
            return {"kind": "bodyweight"}
        case Band(colour, level, count):
            return {"kind": "band", "colour": colour, "level": level, "count": count}
        case Weight(value, unit, on, count):
            return {
                "kind": "weight",
                "value": number(value),
                "unit": unit,
                "on": on,
                "count": count,
            }
        case Assistance(value, unit, colour):
            shown: Json = {"kind": "assistance"}
            if value is not None:
                shown |= {"value": number(value), "unit": unit}
            if colour is not None:
                shown["colour"] = colour
            return shown


def resistance_value(shape: Mapping[str, Any]) -> Resistance:
    """RESISTANCE back to its value.

    Raises:
        ValueError: the kind is none of the four.
    """
    match shape["kind"]:
        case "bodyweight":
            return Bodyweight()
        case "band":
            return Band(shape.get("colour"), shape.get("level"), shape.get("count", 1))
        case "weight":
            return Weight(
                decimal(shape["value"]), shape["unit"], shape.get("on"), shape.get("count", 1)
            )
        case "assistance":
            value = shape.get("value")
            return Assistance(
                None if value is None else decimal(value), shape.get("unit"), shape.get("colour")
            )
        case other:
            raise ValueError(f"“{other}” is no kind of resistance.")


def set_json(done: Set) -> Json:
    """SET of the interface."""
    return {
        "reps": done.reps,
        "seconds": done.seconds,
        "distance": None
        if done.distance is None
        else {"value": number(done.distance.value), "unit": done.distance.unit},
        "resistance": None if done.resistance is None else resistance_json(done.resistance),
        "also": [resistance_json(more) for more in done.also],
        "rpe": None if done.rpe is None else number(done.rpe),
        "rir": None if done.rir is None else number(done.rir),
        "tempo": done.tempo,
        "pause_s": done.pause_s,
        "side": done.side,
        "kind": done.kind,
    }


def set_value(shape: Mapping[str, Any]) -> Set:
    """SET back to its value."""
    distance, rpe, rir = shape.get("distance"), shape.get("rpe"), shape.get("rir")
    resistance = shape.get("resistance")
    return Set(
        reps=shape.get("reps"),
        seconds=shape.get("seconds"),
        distance=None
        if distance is None
        else Distance(decimal(distance["value"]), distance["unit"]),
        resistance=None if resistance is None else resistance_value(resistance),
        also=tuple(resistance_value(more) for more in shape.get("also") or ()),
        rpe=None if rpe is None else decimal(rpe),
        rir=None if rir is None else decimal(rir),
        tempo=shape.get("tempo"),
        pause_s=shape.get("pause_s"),
        side=shape.get("side"),
        kind=shape.get("kind", "work"),
    )


def pain_json(pain: Pain) -> Json:
    """PAIN of the interface."""
    return {"score": pain.score, "site": pain.site, "side": pain.side, "sharp": pain.sharp}


def pain_value(shape: Mapping[str, Any]) -> Pain:
    """PAIN back to its value."""
    return Pain(
        shape.get("score"), shape.get("site"), shape.get("side"), bool(shape.get("sharp", False))
    )
