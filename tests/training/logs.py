"""Workouts in few words, for the tests of what follows from a log."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal

from hypothesis import strategies as st

from tgbot.training.resistance import KG_A_POUND, Assistance, Band, Bodyweight, Resistance, Weight
from tgbot.training.workout import Distance, Pain, Set, Workout

RED, GREEN = Band("red"), Band("green")
THRUST, RAISE, PLANK = "hip-thrust-leg-extension", "side-lying-leg-raise", "plank"


def kg(value: str) -> Weight:
    return Weight(Decimal(value), "kg", "dumbbell")


def lb(value: str) -> Weight:
    return Weight(Decimal(value), "lb", "dumbbell")


def sets(resistance: Resistance | None, *reps: int, **more) -> tuple[Set, ...]:
    return tuple(Set(reps=one, resistance=resistance, **more) for one in reps)


def holds(resistance: Resistance | None, *seconds: int) -> tuple[Set, ...]:
    return tuple(Set(seconds=one, resistance=resistance) for one in seconds)


def did(day: str, *groups: tuple[Set, ...], exercise: str = THRUST, logged: str = "", **more):
    """A workout of `day`, logged at `logged` (a date and time) or at 07:30 of that day."""
    at = datetime.fromisoformat(logged or f"{day} 07:30").replace(tzinfo=UTC)
    done = tuple(one for group in groups for one in group)
    return Workout(date.fromisoformat(day), exercise, done, at, **more)


def other_unit(workout: Workout) -> Workout:
    """The same workout, with its weights as somebody who counts in the other unit writes them."""

    def turned(one: Resistance | None) -> Resistance | None:
        if not isinstance(one, Weight):
            return one
        if one.unit == "kg":
            return replace(one, value=one.value / KG_A_POUND, unit="lb")
        return replace(one, value=one.value * KG_A_POUND, unit="kg")

    def turned_set(one: Set) -> Set:
        return replace(one, resistance=turned(one.resistance), also=tuple(map(turned, one.also)))

    return replace(workout, sets=tuple(map(turned_set, workout.sets)))


resistances = st.one_of(
    st.sampled_from([None, Bodyweight(), RED, GREEN, Band("red", None, 2)]),
    st.builds(
        Weight,
        st.sampled_from([Decimal(v) for v in ("0.5", "2.5", "10", "20", "22.5", "45", "50")]),
        st.sampled_from(["kg", "lb"]),
        st.sampled_from([None, "dumbbell", "ankle"]),
        st.integers(1, 2),
    ),
    st.builds(Assistance, st.just(Decimal(15)), st.just("kg")),
)
efforts = st.one_of(
    st.builds(lambda n: {"reps": n}, st.integers(1, 20)),
    st.builds(lambda n: {"seconds": n}, st.integers(10, 60)),
    st.builds(lambda n: {"distance": Distance(Decimal(n), "m")}, st.integers(10, 50)),
)
done_sets = st.builds(
    lambda effort, more: Set(**effort, **more),
    efforts,
    st.fixed_dictionaries(
        {
            "resistance": resistances,
            "also": st.sampled_from([(), (Weight(Decimal(1), "kg", "ankle"),)]),
            "tempo": st.sampled_from([None, "2-0-2-0", "3-1-2-0"]),
            "side": st.sampled_from([None, "each", "left", "right"]),
            "kind": st.sampled_from(["work", "work", "warmup", "drop"]),
        }
    ),
)
FIRST = date(2026, 9, 28)
workouts = st.builds(
    lambda day, hour, late, exercise, done, pain: Workout(
        FIRST + timedelta(days=day),
        exercise,
        tuple(done),
        datetime.combine(FIRST + timedelta(days=day + late), time(hour), UTC),
        pain=pain,
    ),
    st.integers(0, 60),
    st.integers(5, 22),
    st.sampled_from([0, 0, 0, 3]),
    st.sampled_from([THRUST, RAISE]),
    st.lists(done_sets, max_size=4),
    st.sampled_from([None, None, None, Pain(4, "knee")]),
)
logs = st.lists(workouts, max_size=12, unique=True)
