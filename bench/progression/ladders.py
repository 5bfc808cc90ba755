"""Seven kinds of ladder, with the loads that the trainee feels and the engine does not see."""

from dataclasses import dataclass, replace
from decimal import Decimal

from tgbot.training.exercise import Ladder, Rung
from tgbot.training.resistance import Assistance, Band, Bodyweight, On, Weight


@dataclass(frozen=True)
class Course:
    """A ladder and what each of its rungs really weighs."""

    name: str
    ladder: Ladder
    loads: tuple[float, ...]


def _weights(kind: On, values: list[str]) -> tuple[Rung, ...]:
    return tuple(
        Rung(f"{kind}-{value}", kind, Weight(Decimal(value), "kg", kind)) for value in values
    )


_BODY = Rung("bodyweight", "bodyweight", Bodyweight())
_BANDS = tuple(
    Rung(colour, "band", Band(colour)) for colour in ("yellow", "red", "green", "blue", "black")
)
_TEMPO = ("2-0-2-0", "3-0-2-0", "4-0-2-0")
_ANKLES = _weights("ankle", ["0.5", "1", "1.5", "2"])
_BELLS = ["4", "6", "8", "10", "12", "14", "16", "20", "24"]
_BARS = [str(20 + 2.5 * n) for n in range(25)]
_HELPS = [30, 25, 20, 15, 10, 5]


_REPS = Ladder(
    mode="reps",
    sets_min=2,
    sets_max=3,
    reps_min=8,
    reps_max=15,
    reps_step=1,
    rungs=(_BODY,),
    regressions=("easier",),
)
_HEAVY = replace(_REPS, sets_max=4, reps_min=6, reps_max=12)
_HOLD = replace(_REPS, mode="hold", reps_min=20, reps_max=60, reps_step=5)
_HELPED = tuple(Rung(f"help-{kg}", "assistance", Assistance(Decimal(kg), "kg")) for kg in _HELPS)


def courses() -> list[Course]:
    """All seven."""
    slow = replace(_REPS, tempo=_TEMPO)
    paused = replace(slow, pause=(0, 1, 2))
    bells, bars = _weights("dumbbell", _BELLS), _weights("barbell", _BARS)
    ankles = (_BODY, *_ANKLES)
    return [
        Course("bands", replace(paused, rungs=(_BODY, *_BANDS)), (50, 54, 58, 63, 68, 74)),
        Course("ankle weights", replace(slow, rungs=ankles), (50, 52.5, 55, 57.5, 60)),
        Course("dumbbells", replace(_HEAVY, rungs=bells), tuple(map(float, _BELLS))),
        Course("barbell", replace(_HEAVY, rungs=bars), tuple(map(float, _BARS))),
        Course("bodyweight", paused, (50,)),
        Course("hold", replace(_HOLD, rungs=ankles), (50, 53, 56, 59, 62)),
        Course(
            "assistance",
            replace(_HEAVY, rungs=(*_HELPED, _BODY)),
            tuple(70.0 - kg for kg in (*_HELPS, 0)),
        ),
    ]
