"""Generated training lives: ladders of every kind, and histories with whatever happens in them.

A life is lived in a closed loop: each session answers the target of its day, well or badly.
Some rows are bent: without a target, with a target set by hand, at another rung, twice on one
date, not on the ladder, or a mere report of pain.
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from hypothesis import strategies as st

from tgbot.training.exercise import Ladder, Rung
from tgbot.training.progression import Person, Place, Session, Target, next_target
from tgbot.training.progression.own_ladder import OwnLadder
from tgbot.training.resistance import Assistance, Band, Bodyweight, Weight
from tgbot.training.workout import Pain, Prescribed

FIRST = date(2026, 1, 5)

BODY = Rung("bodyweight", "bodyweight", Bodyweight())
BANDS = tuple(Rung(c, "band", Band(c)) for c in ("yellow", "red", "green", "blue", "black"))


def weights(kind: str, *values: str) -> tuple[Rung, ...]:
    return tuple(
        Rung(f"{kind}-{value}", kind, Weight(Decimal(value), "kg", kind)) for value in values
    )


SEED = Ladder(
    mode="reps",
    sets_min=2,
    sets_max=3,
    reps_min=8,
    reps_max=15,
    reps_step=1,
    rungs=(BODY, *BANDS, *weights("ankle", "0.5", "1", "2", "5"), *weights("barbell", "20")),
    tempo=("2-0-2-0", "3-0-2-0", "4-0-2-0"),
    pause=(0, 1, 2),
    regressions=("hip-thrust", "leg-extension"),
    forbidden=frozenset({"barbell"}),
    caution_sites=frozenset({"knee", "hip", "low back"}),
    max_kg={"ankle": Decimal(2)},
)
DUMBBELLS = replace(
    SEED, rungs=weights("dumbbell", "6", "8", "10", "12", "15", "20"), tempo=(), pause=(), max_kg={}
)
BARBELL = replace(
    DUMBBELLS,
    rungs=weights("barbell", *(str(20 + 2.5 * n) for n in range(12))),
    sets_max=5,
    reps_min=5,
    reps_max=8,
    forbidden=frozenset(),
    start=2,
)
HELPED = replace(
    DUMBBELLS,
    rungs=(
        *(Rung(f"help-{kg}", "assistance", Assistance(Decimal(kg), "kg")) for kg in (30, 20, 10)),
        BODY,
    ),
    regressions=(),
)
HOLD = replace(SEED, mode="hold", reps_min=20, reps_max=60, reps_step=5)
BODY_ALONE = replace(SEED, rungs=(BODY,), order=("reps", "tempo", "pause", "sets"))
LOAD_FIRST = replace(SEED, order=("resistance", "reps", "pause"), regressions=())
LADDERS = [SEED, DUMBBELLS, BARBELL, HELPED, HOLD, BODY_ALONE, LOAD_FIRST]


@dataclass(frozen=True)
class Life:
    """A ladder, its person and a history; `today` is some days after the last session."""

    ladder: Ladder
    person: Person
    history: tuple[Session, ...]
    today: date

    def target(self, *, history: tuple[Session, ...] | None = None, later: int = 0) -> Target:
        """The next target, of another history or on a later day if asked for."""
        rows = self.history if history is None else history
        return next_target(rows, self.ladder, self.today + timedelta(later), self.person)


def place(target: Target) -> Place:
    """Where a target stands on the ladder; the regression and rest stand below all of it."""
    if target.regression is not None or target.sets == 0:
        return Place(-1, 0, 0, 0, 0)
    return Place(target.rung, target.tempo, target.pause, target.sets, target.reps)


@st.composite
def people(draw: st.DrawFn, ladder: Ladder) -> Person:
    ids = [rung.id for rung in ladder.rungs]
    owned = draw(st.none() | st.frozensets(st.sampled_from(ids), max_size=4))
    cautions = draw(st.sampled_from([frozenset()] * 8 + [frozenset({"knee"})]))
    unmet = draw(st.sampled_from([()] * 8 + [("hip-thrust",)]))
    felt = draw(st.sampled_from(["right"] * 6 + ["easy", "hard"]))
    return Person(cautions=cautions, equipment=owned, unmet=unmet, felt=felt)


pains = st.builds(
    Pain,
    score=st.none() | st.integers(0, 10),
    site=st.sampled_from([None, "knee", "shoulder"]),
    sharp=st.sampled_from([False] * 9 + [True]),
)


@st.composite
def sessions(draw: st.DrawFn, ladder: Ladder, target: Target, day: date) -> Session:
    """One row that answers a target: as planned, more, less, or bent."""
    how = draw(st.sampled_from(["plan"] * 8 + ["rung", "off", "report", "no plan", "by hand"]))
    pain = draw(st.none() | st.none() | st.none() | pains)
    if how == "report":
        return Session(day, rung=None, pain=pain)
    shown = None if how == "no plan" else target.prescribed
    if how == "by hand":
        shown = draw(
            st.builds(Prescribed, st.integers(1, 6), st.integers(1, 70), st.integers(0, 9))
        )
    count = max(0, target.sets + draw(st.sampled_from([0, 0, 0, 0, 0, 0, -1, 1])))
    off = st.sampled_from([0, 0, 0, 1, 2, 3, -1, -3]).map(lambda n: n * ladder.reps_step)
    sets = tuple(max(0, target.reps + draw(off)) for _ in range(count))
    rung = target.rung
    if how in ("rung", "no plan"):
        rung = draw(st.integers(0, len(ladder.rungs) - 1))
    return Session(
        date=day,
        prescribed=shown,
        rung=None if how == "off" else rung,
        tempo=target.tempo,
        pause=target.pause,
        sets=sets,
        regression=target.regression is not None and how != "rung",
        pain=pain,
        rir=draw(st.none() | st.none() | st.sampled_from([0.0, 1.0, 2.0, 4.0])),
        wobbly=draw(st.sampled_from([False] * 9 + [True])),
    )


@st.composite
def lives(draw: st.DrawFn, most: int = 10) -> Life:
    """A life of up to so many sessions."""
    ladder = draw(st.sampled_from(LADDERS))
    person = draw(people(ladder))
    day, history = FIRST, []
    for _ in range(draw(st.integers(0, most))):
        target = next_target(history, ladder, day, person)
        history.append(draw(sessions(ladder, target, day)))
        day += timedelta(draw(st.sampled_from([0, 1, 2, 2, 3, 3, 4, 7, 10, 11, 17, 20, 30, 60])))
    return Life(ladder, person, tuple(history), day)


def own(life: Life) -> OwnLadder:
    return OwnLadder(life.ladder, life.person)
