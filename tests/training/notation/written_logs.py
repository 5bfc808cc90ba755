"""Logs as people could have done them, made by Hypothesis."""

from datetime import date, timedelta
from decimal import Decimal

from hypothesis import strategies as st

from tgbot.training.notation import Context, Entry
from tgbot.training.resistance import Assistance, Band, Bodyweight, Resistance, Weight
from tgbot.training.workout import Distance, Pain, Set

TODAY = date(2026, 3, 15)  # a Sunday
COLOURS = ["yellow", "red", "green", "blue", "black", "purple", "mauve", "dark green"]
PLACES = ["barbell", "dumbbell", "kettlebell", "plate", "machine", "cable", "ankle", "vest"]
SITES = ["knee", "hip", "low back", "shoulder", "ankle", "neck"]
EXERCISES = [
    "hip thrust", "Hip Thrust with Leg Extension", "dead bug", "pull-up", "Kniebeuge", "мостик",
    "side plank", "left leg raise", "band walk", "90/90 hip switch", "Squat (low bar)",
]  # fmt: skip
NOTES = [
    "new shoes", "felt good; slept badly", "3x12 was easy", "№1 💪🏽", "a // b", "привет", "#legs",
    "knee 3/10?", "+1 next time",
]  # fmt: skip

amounts = st.decimals(Decimal("0.5"), Decimal(300), places=2).map(lambda value: value.normalize())
units = st.sampled_from(["kg", "lb"])
counts = st.integers(1, 2)
bands: st.SearchStrategy[Resistance] = st.one_of(
    st.builds(Band, st.sampled_from(COLOURS), st.none(), counts),
    st.builds(Band, st.sampled_from(COLOURS[:5]), st.sampled_from(["light", "heavy"])),
    st.builds(Band, st.none(), st.sampled_from(["light", "medium", "heavy"]), counts),
    st.just(Band()),
)
weights = st.builds(Weight, amounts, units, st.none() | st.sampled_from(PLACES), counts)
helps = st.one_of(
    st.builds(Assistance, amounts, units),
    st.builds(Assistance, st.none(), st.none(), st.sampled_from(COLOURS[:5])),
)
resistances = st.one_of(st.none(), st.just(Bodyweight()), bands, weights, helps)
placed = st.builds(Weight, amounts, units, st.sampled_from(PLACES))
halves = st.integers(2, 20).map(lambda twice: Decimal(twice) / 2)


@st.composite
def loads(draw: st.DrawFn) -> tuple[Resistance | None, tuple[Resistance, ...]]:
    """A resistance, now and then with another one used at once."""
    first = draw(resistances)
    if isinstance(first, Band) and draw(st.booleans()):
        return first, (draw(placed),)
    return first, ()


measures = st.one_of(
    st.builds(lambda reps: {"reps": reps}, st.integers(1, 1000)),
    st.builds(lambda seconds: {"seconds": seconds}, st.integers(1, 86_400)),
    st.builds(
        lambda value, unit: {"distance": Distance(Decimal(value), unit)},
        st.integers(1, 500),
        st.sampled_from(["m", "km", "mi"]),
    ),
)
kinds = st.sampled_from(["work", "work", "work", "warmup", "drop", "failed"])
tempos = st.none() | st.tuples(*[st.integers(0, 30)] * 4).map(
    lambda parts: "-".join(map(str, parts))
)


@st.composite
def groups(draw: st.DrawFn) -> list[Set]:
    """Sets that share all but their amounts."""
    resistance, also = draw(loads())
    shared = {
        "resistance": resistance,
        "also": also,
        "rpe": draw(st.none() | halves),
        "rir": draw(st.none() | st.integers(0, 10).map(lambda twice: Decimal(twice) / 2)),
        "tempo": draw(tempos),
        "pause_s": draw(st.none() | st.integers(0, 600)),
        "side": draw(st.sampled_from([None, None, "each", "left", "right"])),
    }
    amount = draw(measures)
    kind = draw(kinds)
    if "reps" in amount and kind == "work" and draw(st.booleans()):
        reps = draw(st.lists(st.integers(1, 1000), min_size=1, max_size=5))
        return [Set(reps=one, **shared) for one in reps]
    if "distance" not in amount and draw(st.integers(0, 9)) == 0:
        kind = "amrap"
        amount = {name: min(1000, value) for name, value in amount.items()}
    return [Set(**amount, **shared, kind=kind)] * draw(st.integers(1, 6))


pains = st.one_of(
    st.none(),
    st.builds(
        Pain,
        st.integers(0, 10),
        st.none() | st.sampled_from(SITES),
        st.sampled_from([None, "left", "right"]),
        st.booleans(),
    ),
    st.builds(Pain, st.none(), st.sampled_from(SITES), st.none(), st.just(True)),
    st.builds(Pain, st.none(), st.sampled_from(SITES)),
).filter(lambda pain: pain is None or pain.site is not None or pain.side is None)

entries = st.builds(
    Entry,
    st.none() | st.sampled_from(EXERCISES),
    st.none() | st.integers(0, 365).map(lambda days: TODAY - timedelta(days=days)),
    st.lists(groups(), min_size=1, max_size=4).map(
        lambda found: tuple(one for group in found for one in group)[:60]
    ),
    pains,
    st.none() | st.sampled_from(NOTES),
)
contexts = st.builds(
    Context,
    unit=units,
    mode=st.sampled_from(["reps", "hold", "distance"]),
    today=st.just(TODAY),
    language=st.sampled_from(["en", "de", "es", "ru"]),
)
