"""The fold over the history: day by day, what the log makes of the place on the ladder."""

from collections.abc import Iterable
from typing import NamedTuple

from tgbot.training.progression.climb import Counts, outcome
from tgbot.training.progression.gap import FIFTH, after_days_off
from tgbot.training.progression.own_ladder import OwnLadder
from tgbot.training.progression.pain import Stops
from tgbot.training.progression.session import Day, Session, planned_for
from tgbot.training.progression.target import Place
from tgbot.training.progression.verdict import Verdict, is_amber, is_red, judge, on_ladder


class Standing(NamedTuple):
    """Where the last session left off: the next place, the one before, and the reason."""

    next: Place
    last: Place
    key: str


class Fold:
    """Takes the days of a history one after the other.

    After the last one `standing` has the place that waits, `stops` what pain did, and
    `last_day` (an ordinal) when the exercise itself was last trained.
    """

    def __init__(self, own: OwnLadder) -> None:
        self.own = own
        self.counts = Counts()
        self.stops = Stops()
        self.standing = Standing(own.start, own.start, "start")
        self.last_day: int | None = None
        self.verdict: Verdict | None = None
        self.forbidden = False
        self._sore = 0
        self._wobbly = 0

    def take(self, days: Iterable[Day]) -> "Fold":
        """Fold all days, oldest first."""
        for day in days:
            if day[0].regression:
                self._easier_version(day)
            else:
                self._exercise(day)
        return self

    def due(self, day: int) -> Place:
        """The place for a day (an ordinal), after what days off do."""
        place, last, _ = self.standing
        if self.last_day is None:
            return place
        return after_days_off(self.own, place, last, day - self.last_day)

    def _easier_version(self, day: Day) -> None:
        """A day of the regression moves no ladder; it can only bring the exercise back."""
        ordinal = day[0].date.toordinal()
        red = [row for row in day if is_red(row.pain)]
        if red:
            self._stop(ordinal, self.standing.last, red)
            return
        self._pain_free(ordinal, not any(is_amber(row.pain) for row in day))

    def _pain_free(self, ordinal: int, free: bool) -> None:
        hurt = self.stops.after_regression(ordinal, free)
        if hurt is not None:
            below = min(self.own.step_down(hurt), self.standing.next)
            self.standing = Standing(below, below, "pain-return")

    def _exercise(self, day: Day) -> None:
        """A day of the exercise itself."""
        ordinal = day[0].date.toordinal()
        done = on_ladder(self.own.ladder, day)
        self.forbidden = any(row.sets for row in day) and not done
        place = self._measured_against(day, ordinal)
        red = [row for row in day if is_red(row.pain)]
        sore = any(is_amber(row.pain) for row in day)
        if red:
            self._stop(ordinal, place, red)
        elif self.stops.hurt is not None:
            if not self.own.ladder.regressions:
                self._pain_free(ordinal, not sore)
        else:
            self._move(day, done, place, ordinal, sore)
        if any(row.sets for row in day):
            self.last_day = ordinal

    def _measured_against(self, day: Day, ordinal: int) -> Place:
        shown = planned_for(day)
        if shown is None or shown.sets < 1:
            return self.due(ordinal)
        return Place(shown.rung, shown.tempo, shown.pause, shown.sets, shown.reps)

    def _stop(self, ordinal: int, place: Place, red: list[Session]) -> None:
        site = next((row.pain.site for row in red if row.pain and row.pain.site), None)
        self.stops.stop(ordinal, self.own.clamp(place), site)
        self._sore = 0

    def _move(self, day: Day, done: list[Session], shown: Place, ordinal: int, sore: bool) -> None:
        """A day without red pain: up, the same or down."""
        counts = self.counts
        if done:
            place = self.own.clamp(shown)
            counts.sessions += 1
            self._note_way_back(ordinal)
            if place != self.standing.last:
                counts.reached = 0
            after, key = self._climbed(day, done, shown, place)
        else:
            after, place, key = self.standing
        braked, key = self._braked(place, after, key, sore, any(row.wobbly for row in day))
        last = after if key == "first-log" else place
        self.standing = Standing(braked, last, key)
        if counts.way_back is not None and braked >= counts.way_back:
            counts.way_back = None

    def _note_way_back(self, ordinal: int) -> None:
        """After many days off the place from before is the one to get back to."""
        if self.last_day is not None and ordinal - self.last_day >= FIFTH:
            before = max(self.standing.next, self.standing.last)
            self.counts.way_back = max(before, self.counts.way_back or before)

    def _climbed(
        self, day: Day, done: list[Session], shown: Place, place: Place
    ) -> tuple[Place, str]:
        if self.counts.sessions == 1 and planned_for(day) is None:
            self.verdict = None
            return self._first_log(done), "first-log"
        least = self.own.ladder.reps_min if place.rung < self.own.rungs[-1] else None
        self.verdict = judge(done, shown, least)
        rirs = [row.rir for row in done if row.rir is not None]
        return outcome(self.own, self.counts, place, self.verdict, min(rirs, default=None))

    def _first_log(self, done: list[Session]) -> Place:
        """What a first log without a target leads to: its rung, its sets and its least reps."""
        hardest = max(done, key=lambda row: (row.rung, row.tempo, row.pause))
        ladder = self.own.ladder
        best = sorted(hardest.sets, reverse=True)[: ladder.sets_max]
        least = best[-1] if len(best) >= ladder.sets_min else 0
        place = Place(hardest.rung or 0, hardest.tempo, hardest.pause, len(best), least)
        return self.own.clamp(place._replace(reps=min(least, ladder.reps_max)))

    def _braked(
        self, place: Place, after: Place, key: str, sore: bool, wobbly: bool
    ) -> tuple[Place, str]:
        """Pain of three or four and wobbling let nothing rise, twice running they ease."""
        self._sore = self._sore + 1 if sore else 0
        self._wobbly = self._wobbly + 1 if wobbly else 0
        if wobbly:
            eased = place if self._wobbly == 1 else self.own.step_down(place)
            if eased < after:
                after, key = eased, "wobbly" if self._wobbly == 1 else "wobbly-ease"
        if sore:
            eased = place if self._sore == 1 else self.own.fewer(place, 2)
            if eased <= after:
                after, key = eased, "pain-hold" if self._sore == 1 else "pain-ease"
        return after, key
