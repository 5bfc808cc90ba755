"""`tgbot read`: a JSON line with a text and its context in, a JSON line with the answer out."""

import json
from datetime import date
from typing import Any

from tgbot.training.as_json import Json, pain_json, set_json
from tgbot.training.notation.as_sentence import as_sentence
from tgbot.training.notation.context import Context
from tgbot.training.notation.context_json import context_of, text_of
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
    except (ValueError, RecursionError) as fault:
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


def _asked(asked: Any, today: date, names: frozenset[str]) -> tuple[str, Context]:
    if not isinstance(asked, dict) or "text" not in asked:
        raise ValueError("A line must be a JSON object with a “text”.")
    context = asked.get("context")
    known = context_of({} if context is None else context, today, names)
    return text_of("text", asked["text"]), known


def _sentence(fault: Exception) -> str:
    if isinstance(fault, json.JSONDecodeError):
        return f"This line is not JSON: {fault.msg} at character {fault.pos + 1}."
    if isinstance(fault, RecursionError):
        return "This line is not JSON that can be read: it is nested too deep."
    return str(fault)


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
