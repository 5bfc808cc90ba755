"""The context of a `tgbot read` line, from its JSON: each value is what the interface says."""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from functools import partial
from typing import Any, get_args

from tgbot.training.as_json import resistance_value
from tgbot.training.notation.context import Context, Planned
from tgbot.training.resistance import Level, On, Resistance, Unit

_MOST = 86_400
_HEAVIEST = 10_000


def context_of(shape: Any, today: date, names: frozenset[str]) -> Context:
    """The context of a JSON object; what it does not say is as by default.

    Args:
        shape: the object; null counts as not said, and a key that is not known is passed over.
        today: the date where the object gives none.
        names: names and aliases of the content's exercises.

    Raises:
        ValueError: a value is none that the interface knows; the text says which.
    """
    known: dict[str, Any] = {"today": today, "names": names}
    for name, value in _object("context", shape).items():
        if name in _READERS and value is not None:
            known[name] = _READERS[name](name, value)
    return Context(**known)


def text_of(name: str, value: Any) -> str:
    """A text.

    Raises:
        ValueError: it is none.
    """
    if not isinstance(value, str):
        raise ValueError(f"“{name}” must be a text, not {value!r}.")
    return value


def _object(name: str, value: Any) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise ValueError(f"“{name}” must be a JSON object, not {value!r}.")
    return value


def _list(name: str, value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise ValueError(f"“{name}” must be a list, not {value!r}.")
    return value


def _choice(choices: tuple[str, ...], name: str, value: Any) -> str:
    if value not in choices:
        raise ValueError(f"“{name}” must be one of {', '.join(choices)}, not {value!r}.")
    return str(value)


def _whole(name: str, value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= _MOST:
        raise ValueError(f"“{name}” must be a whole number from 1 to {_MOST:,}, not {value!r}.")
    return value


def _day(name: str, value: Any) -> date:
    try:
        return date.fromisoformat(text_of(name, value))
    except ValueError as fault:
        raise ValueError(f"“{name}” must be a date such as 2026-03-15, not {value!r}.") from fault


def _resistance(name: str, value: Any) -> Resistance:
    """A resistance whose parts are all of their kind."""
    shape = dict(_object(name, value))
    for part, choices in (("unit", Unit), ("on", On), ("level", Level)):
        if shape.get(part) is not None:
            _choice(get_args(choices), f"{name}.{part}", shape[part])
    if shape.get("colour") is not None:
        text_of(f"{name}.colour", shape["colour"])
    if shape.get("count") is not None:
        _whole(f"{name}.count", shape["count"])
    if shape.get("value") is not None:
        _load(f"{name}.value", shape["value"])
    try:
        return resistance_value(shape)
    except KeyError as missing:
        raise ValueError(f"“{name}” lacks its {missing.args[0]}.") from missing


def _load(name: str, value: Any) -> None:
    try:
        known = not isinstance(value, bool) and 0 <= Decimal(str(value)) <= _HEAVIEST
    except InvalidOperation:
        known = False
    if not known:
        raise ValueError(f"“{name}” must be a number up to {_HEAVIEST:,}, not {value!r}.")


def _planned(name: str, value: Any) -> Planned:
    shape = _object(name, value)
    load = shape.get("resistance")
    return Planned(
        _whole(f"{name}.sets", shape.get("sets")),
        _whole(f"{name}.reps", shape.get("reps")),
        None if load is None else _resistance(f"{name}.resistance", load),
    )


_READERS: Mapping[str, Callable[[str, Any], Any]] = {
    "exercise": text_of,
    "unit": partial(_choice, ("kg", "lb")),
    "mode": partial(_choice, ("reps", "hold", "distance")),
    "last": _resistance,
    "last_sets": lambda name, value: tuple(_whole(name, one) for one in _list(name, value)),
    "planned": _planned,
    "today": _day,
    "language": text_of,
    "bands": lambda name, value: tuple(text_of(name, one) for one in _list(name, value)),
}
