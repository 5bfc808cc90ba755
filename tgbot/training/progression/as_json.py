"""`tgbot next`: a question as a line of JSON, answered with a line of JSON.

The format is in docs/formats.md. A line that cannot be read is answered with an error
that says where it is wrong.
"""

import json
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from tgbot.training.as_json import decimal, pain_value
from tgbot.training.exercise import Dimension, Ladder, Rung
from tgbot.training.progression.next_target import next_target
from tgbot.training.progression.person import Person
from tgbot.training.progression.sentence import sentence
from tgbot.training.progression.session import Session
from tgbot.training.progression.target import Target
from tgbot.training.resistance import Assistance, Band, Bodyweight, Resistance, Unit, Weight
from tgbot.training.workout import Prescribed

Json = Mapping[str, Any]

DIMENSIONS: tuple[Dimension, ...] = ("reps", "sets", "resistance", "tempo", "pause")


def json_line(line: str, today: date) -> str:
    """Answer one line of `tgbot next`.

    Args:
        line: the question as JSON.
        today: the date that holds where the question names none.
    """
    try:
        answer = _answer(json.loads(line), today)
    except KeyError as missing:
        answer = {"error": f"The key {missing} is missing. Mend: add it, see docs/formats.md."}
    except (ValueError, TypeError, AttributeError, ArithmeticError) as fault:
        answer = {"error": f"This is no question for `tgbot next`: {fault}."}
    return json.dumps(answer, ensure_ascii=False)


def _answer(question: Any, today: date) -> dict[str, Any]:
    if not isinstance(question, dict):
        raise ValueError("it has to be one JSON object with exercise and history")
    ladder = ladder_value(question["exercise"])
    history = [session_value(row) for row in question.get("history") or ()]
    day = question.get("today")
    target = next_target(
        history,
        ladder,
        today if day is None else date.fromisoformat(day),
        person_value(question.get("person") or {}),
    )
    return target_json(target)


def target_json(target: Target) -> dict[str, Any]:
    """The answer of `tgbot next`."""
    return {
        "sets": target.sets,
        "reps": target.reps,
        "rung": target.rung,
        "tempo": target.tempo,
        "pause": target.pause,
        "open_last": target.open_last,
        "open_cap": target.open_cap,
        "regression": target.regression,
        "action": target.action,
        "reason": sentence(target.reason),
        "safety_note": target.safety_note,
    }


def ladder_value(shape: Json) -> Ladder:
    """LADDER of the interface.

    Raises:
        KeyError: a key is missing.
        ValueError: a value makes no sense.
    """
    rungs = tuple(_rung(rung) for rung in shape["resistance"])
    if not rungs:
        raise ValueError("exercise.resistance is empty, and a ladder needs one rung at least")
    sets, reps = shape["sets"], shape["reps"]
    order = tuple(shape.get("order") or DIMENSIONS)
    for dimension in order:
        if dimension not in DIMENSIONS:
            raise ValueError(f"exercise.order names {dimension}, which is none of {DIMENSIONS}")
    if reps.get("step", 1) < 1:
        raise ValueError("exercise.reps.step has to be 1 or more")
    return Ladder(
        mode=shape.get("mode", "reps"),
        sets_min=sets["min"],
        sets_max=sets["max"],
        reps_min=reps["min"],
        reps_max=reps["max"],
        reps_step=reps.get("step", 1),
        rungs=rungs,
        order=order,
        start=shape.get("start", 0),
        tempo=tuple(shape.get("tempo") or ()),
        pause=tuple(shape.get("pause") or ()),
        regressions=tuple(shape.get("regressions") or ()),
        forbidden=frozenset(shape.get("forbidden") or ()),
        caution_sites=frozenset(shape.get("caution_sites") or ()),
        max_kg={kind: decimal(most) for kind, most in (shape.get("max_kg") or {}).items()},
    )


def _rung(shape: Json) -> Rung:
    kind = shape["kind"]
    return Rung(shape["id"], kind, _resistance(kind, shape))


def _resistance(kind: str, shape: Json) -> Resistance:
    value: Decimal | None = None if shape.get("value") is None else decimal(shape["value"])
    unit: Unit = shape.get("unit") or "kg"
    if kind == "assistance":
        return Assistance(value, unit if value is not None else None, shape.get("colour"))
    if value is not None and kind not in ("bodyweight", "band"):
        return Weight(value, unit, kind)  # type: ignore[arg-type]  # a kind of the interface
    return Band(shape.get("colour") or shape["id"]) if kind == "band" else Bodyweight()


def session_value(shape: Json) -> Session:
    """SESSION of the interface."""
    shown, pain, rir = shape.get("prescribed"), shape.get("pain"), shape.get("rir")
    return Session(
        date=date.fromisoformat(shape["date"]),
        prescribed=None if shown is None else _prescribed(shown),
        rung=shape.get("rung"),
        tempo=shape.get("tempo") or 0,
        pause=shape.get("pause") or 0,
        sets=tuple(int(done["reps"]) for done in shape.get("sets") or ()),
        regression=bool(shape.get("regression", False)),
        pain=None if pain is None else pain_value(pain),
        rir=None if rir is None else float(rir),
        wobbly=bool(shape.get("wobbly", False)),
    )


def _prescribed(shape: Json) -> Prescribed:
    return Prescribed(
        shape["sets"],
        shape["reps"],
        shape.get("rung") or 0,
        shape.get("tempo") or 0,
        shape.get("pause") or 0,
    )


def person_value(shape: Json) -> Person:
    """The person of the interface."""
    owned, back = shape.get("equipment"), shape.get("taken_back")
    return Person(
        cautions=frozenset(shape.get("cautions") or ()),
        equipment=None if owned is None else frozenset(owned),
        unmet=tuple(shape.get("unmet") or ()),
        taken_back=None if back is None else date.fromisoformat(back),
        felt=shape.get("felt") or "right",
    )
