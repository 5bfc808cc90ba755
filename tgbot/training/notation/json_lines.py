"""`tgbot read`: a JSON line with a text and its context in, a JSON line with the answer out."""

import json
from collections.abc import Mapping
from dataclasses import fields
from datetime import date
from typing import Any

from tgbot.training.as_json import Json, pain_json, resistance_value, set_json
from tgbot.training.notation.as_sentence import as_sentence
from tgbot.training.notation.context import Context, Planned
from tgbot.training.notation.reading import Entry, Reading, Refusal
from tgbot.training.notation.understand import read


def json_line(line: str, today: date, names: frozenset[str] = frozenset()) -> str:
    """The answer to one line of `tgbot read`, as one line of JSON.

    Args:
        line: `{"text": …, "context": {…}}`, every key of the context optional.
        today: the date where the context gives none.
        names: names and aliases of the content's exercises.

    Returns:
        `{"entries": …}`, `{"refused": …}`, or `{"error": …}` for a line that is no such JSON.
    """
    try:
        asked = json.loads(line)
        text, context = _asked(asked, today, names)
    except (ValueError, TypeError, KeyError, ArithmeticError, RecursionError) as fault:
        return _dumped({"error": _sentence(fault)})
    return _dumped(answer(read(text, context)))


def answer(result: Reading | Refusal) -> Json:
    """A reading or a refusal as the interface writes it."""
    if isinstance(result, Refusal):
        return {
            "refused": {
                "kind": result.kind,
                "span": list(result.span),
                "part": result.part,
                "says": as_sentence(result),
                "example": result.example,
                "readings": list(result.readings),
            }
        }
    return {"entries": [_entry(entry) for entry in result.entries]}


def context_of(shape: Mapping[str, Any], today: date, names: frozenset[str]) -> Context:
    """The context of a JSON object; what it does not say is as by default.

    Raises:
        ValueError: a value is none that the interface knows; the text says which.
    """
    known: dict[str, Any] = {"today": today, "names": names}
    for name, value in shape.items():
        if name in _KNOWN and value is not None:
            known[name] = _value(name, value)
    return Context(**known)


_KNOWN = {field.name for field in fields(Context)} - {"names"}
_CHOICES = {"unit": ("kg", "lb"), "mode": ("reps", "hold", "distance")}


def _value(name: str, value: Any) -> Any:
    """One value of the context."""
    if name in _CHOICES and value not in _CHOICES[name]:
        raise ValueError(f"“{name}” must be one of {', '.join(_CHOICES[name])}, not {value!r}.")
    if name == "last":
        return resistance_value(value)
    if name == "last_sets":
        return tuple(_count(one) for one in value)
    if name == "bands":
        return tuple(str(one) for one in value)
    if name == "today":
        return date.fromisoformat(value)
    if name == "planned":
        shape = value.get("resistance")
        load = None if shape is None else resistance_value(shape)
        return Planned(_count(value["sets"]), _count(value["reps"]), load)
    return _text(name, value)


def _count(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= 86_400:
        raise ValueError(f"A number of sets or reps must be a whole number, not {value!r}.")
    return value


def _text(name: str, value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError(f"“{name}” must be a text, not {value!r}.")
    return value


def _asked(asked: Any, today: date, names: frozenset[str]) -> tuple[str, Context]:
    if not isinstance(asked, dict) or "text" not in asked:
        raise ValueError("A line must be a JSON object with a “text”.")
    context = asked.get("context") or {}
    if not isinstance(context, dict):
        raise ValueError("“context” must be a JSON object.")
    return _text("text", asked["text"]), context_of(context, today, names)


def _sentence(fault: Exception) -> str:
    if isinstance(fault, json.JSONDecodeError):
        return f"This line is not JSON: {fault.msg} at character {fault.pos + 1}."
    if isinstance(fault, KeyError):
        return f"The key {fault} is missing."
    return str(fault) or "This line is no JSON that can be read."


def _entry(entry: Entry) -> Json:
    return {
        "exercise": entry.exercise,
        "date": None if entry.date is None else entry.date.isoformat(),
        "sets": [set_json(one) for one in entry.sets],
        "pain": None if entry.pain is None else pain_json(entry.pain),
        "note": entry.note,
        "canonical": entry.canonical,
    }


def _dumped(shape: Json) -> str:
    return json.dumps(shape, ensure_ascii=False)
