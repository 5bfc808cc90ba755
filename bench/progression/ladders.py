"""Seven kinds of ladder, with the loads that the trainee feels and the engine does not see."""

from dataclasses import dataclass
from decimal import Decimal

from tgbot.training.exercise import Ladder, Rung
from tgbot.training.resistance import Assistance, Band, Bodyweight, Resistance, Weight


@dataclass(frozen=True)
class Course:
    """A ladder and what each of its rungs really weighs."""

    name: str
    ladder: Ladder
    loads: tuple[float, ...]


def _rung(name: str, kind: str, resistance: Resistance) -> Rung:
    return Rung(name, kind, resistance)


def _weights(kind: str, values: list[str]) -> tuple[Rung, ...]:
    return tuple(
        Rung(f"{kind}-{value}", kind, Weight(Decimal(value), "kg", kind))  # type: ignore[arg-type]
        for value in values
    )


_BODY = _rung("bodyweight", "bodyweight", Bodyweight())
_BANDS = tuple(
    _rung(colour, "band", Band(colour)) for colour in ("yellow", "red", "green", "blue", "black")
)
_TEMPO = ("2-0-2-0", "3-0-2-0", "4-0-2-0")
_EASIER = ("easier",)
_ANKLES = _weights("ankle", ["0.5", "1", "1.5", "2"])
_BELLS = ["4", "6", "8", "10", "12", "14", "16", "20", "24"]
_BARS = [str(20 + 2.5 * n) for n in range(25)]
_HELPS = [30, 25, 20, 15, 10, 5]


def courses() -> list[Course]:
    """All seven."""
    reps = {"sets_min": 2, "sets_max": 3, "reps_min": 8, "reps_max": 15, "reps_step": 1}
    heavy = {"sets_min": 2, "sets_max": 4, "reps_min": 6, "reps_max": 12, "reps_step": 1}
    hold = {"sets_min": 2, "sets_max": 3, "reps_min": 20, "reps_max": 60, "reps_step": 5}
    bands = (_BODY, *_BANDS)
    return [
        Course(
            "bands",
            Ladder("reps", **reps, rungs=bands, tempo=_TEMPO, pause=(0, 1, 2), regressions=_EASIER),
            (50, 54, 58, 63, 68, 74),
        ),
        Course(
            "ankle weights",
            Ladder("reps", **reps, rungs=(_BODY, *_ANKLES), tempo=_TEMPO, regressions=_EASIER),
            (50, 52.5, 55, 57.5, 60),
        ),
        Course(
            "dumbbells",
            Ladder("reps", **heavy, rungs=_weights("dumbbell", _BELLS), regressions=_EASIER),
            tuple(float(value) for value in _BELLS),
        ),
        Course(
            "barbell",
            Ladder("reps", **heavy, rungs=_weights("barbell", _BARS), regressions=_EASIER),
            tuple(float(value) for value in _BARS),
        ),
        Course(
            "bodyweight",
            Ladder(
                "reps", **reps, rungs=(_BODY,), tempo=_TEMPO, pause=(0, 1, 2), regressions=_EASIER
            ),
            (50,),
        ),
        Course(
            "hold",
            Ladder("hold", **hold, rungs=(_BODY, *_ANKLES), regressions=_EASIER),
            (50, 53, 56, 59, 62),
        ),
        Course(
            "assistance",
            Ladder(
                "reps",
                **heavy,
                rungs=(
                    *(
                        _rung(f"help-{kg}", "assistance", Assistance(Decimal(kg), "kg"))
                        for kg in _HELPS
                    ),
                    _BODY,
                ),
                regressions=_EASIER,
            ),
            tuple(70.0 - kg for kg in (*_HELPS, 0)),
        ),
    ]
