"""The fold over the history: day by day, what the log makes of the place on the ladder."""

from collections.abc import Callable, Sequence
from copy import copy
from dataclasses import replace
from typing import NamedTuple

from tgbot.training.progression.climb import Counts, outcome
from tgbot.training.progression.gap import FIFTH, after_days_off
from tgbot.training.progression.memory import first_that_matters
from tgbot.training.progression.own_ladder import OwnLadder
from tgbot.training.progression.pain import Level, Stops, pain_level, tells
from tgbot.training.progression.session import Day, Session, planned_for
from tgbot.training.progression.target import Place
from tgbot.training.progression.verdict import Grade, Verdict, judge, on_ladder, reps_left


class Standing(NamedTuple):
    """Where the last session left off: the next place, the one before, and the reason."""

    next: Place
    last: Place
    key: str


Rules = Callable[[OwnLadder, Counts, Place, Verdict, float | None], tuple[Place, str]]
"""How a session moves the place: the next one, and the key of the reason."""


class Fold:
    """Takes the days of a history one after the other.

    After the last one `standing` has the place that waits, `stops` what pain did, and
    `last_day` (an ordinal) when the exercise itself was last trained; `newest_day` is that of
    the last row of any kind. `first` is which of the days it began with. `rung_is_gone`: what the
    last session was measured on is not among what the person has now.
    """

    def __init__(self, own: OwnLadder, rules: Rules = outcome) -> None:
        self.own = own
        self.rules = rules
        self.first = 0
        self.counts = Counts()
        self.stops = Stops()
        self.standing = Standing(own.start, own.start, "start")
        self.last_day: int | None = None
        self.newest_day: int | None = None
        self.verdict: Verdict | None = None
        self.off_ladder = False
        self.rung_is_gone = False
        self._sore = 0
        self._wobbly = 0

    def take(self, days: Sequence[Day]) -> "Fold":
        """Fold the days, oldest first, as far back as they matter."""
        first, stops = first_that_matters(days, easier=bool(self.own.ladder.regressions))
        return self.begin(first, stops).go_on(days[first:])

    def begin(self, first: int, stops: list[int]) -> "Fold":
        """Begins with one of the days, knowing the ordinals of the stops before it."""
        self.first, self.stops.days = first, stops
        self.counts.sessions = first
        return self

    def go_on(self, days: Sequence[Day]) -> "Fold":
        """Folds days more."""
        for day in days:
            if day[0].regression:
                self._easier_version(day, pain_level(day))
            else:
                self._exercise(day, pain_level(day))
        if days:
            self.newest_day = days[-1][0].date.toordinal()
        return self

    @property
    def careful(self) -> bool:
        """Whether the newest day that said how it was told of pain or wobbling."""
        return bool(self._sore or self._wobbly)

    def copy(self) -> "Fold":
        """The same, to go on from on its own."""
        other = copy(self)
        other.counts = replace(self.counts, fallen=dict(self.counts.fallen))
        other.stops = replace(self.stops, days=list(self.stops.days))
        return other

    def due(self, day: int) -> Place:
        """The place for a day (an ordinal), after what days off do."""
        place, last, _ = self.standing
        if self.last_day is None:
            return place
        return after_days_off(self.own, place, last, day - self.last_day)

    def _easier_version(self, day: Day, pain: Level) -> None:
        """A day of the regression moves no ladder; it can only bring the exercise back."""
        ordinal = day[0].date.toordinal()
        if pain is Level.RED:
            self._stop(ordinal, self.standing.last, day)
        elif self.stops.hurt is not None and tells(day, pain):
            self._pain_free(ordinal, pain is Level.FREE)

    def _pain_free(self, ordinal: int, free: bool) -> None:
        hurt = self.stops.after_regression(ordinal, free)
        if hurt is not None:
            below = min(self.own.step_down(hurt), self.standing.next)
            self.standing = Standing(below, below, "pain-return")

    def _exercise(self, day: Day, pain: Level) -> None:
        """A day of the exercise itself."""
        ordinal = day[0].date.toordinal()
        trained = bool(day[0].sets) or (len(day) > 1 and any(row.sets for row in day))
        done = on_ladder(self.own, day)
        self.off_ladder = trained and not done
        if pain is Level.RED:
            self._stop(ordinal, self.own.clamp(self._shown(day, ordinal)), day)
        elif self.stops.hurt is None:
            self._move(day, done, ordinal, pain)
        elif not self.own.ladder.regressions:
            self._pain_free(ordinal, pain is Level.FREE)
        elif pain is Level.AMBER:
            self.stops.spoil(ordinal)
        if trained and self.stops.hurt is None:
            self.last_day = ordinal

    def _shown(self, day: Day, ordinal: int) -> Place:
        """The target that the day is measured against: as shown, else as it would have been."""
        shown = planned_for(day)
        if shown is None or shown.sets < 1 or shown.lighter:
            return self.due(ordinal)
        return Place(shown.rung, shown.tempo, shown.pause, shown.sets, shown.reps)

    def _stop(self, ordinal: int, place: Place, day: Day) -> None:
        sites = [row.pain.site for row in day if row.pain is not None and row.pain.site]
        self.stops.stop(ordinal, place, sites[0] if sites else None)
        self._sore = 0

    def _move(self, day: Day, done: Sequence[Session], ordinal: int, pain: Level) -> None:
        """A day without red pain: up, the same or down."""
        after, place, key = self.standing
        if done:
            shown = self._shown(day, ordinal)
            self._note_way_back(ordinal)
            if self._let_off(day, done, shown):
                after = min(after, shown)
            else:
                after, place, key = self._climbed(day, done, shown)
        elif self.off_ladder:
            after = self.own.clamp(self._shown(day, ordinal))
            place = after if planned_for(day) else min(place, after)
        wobbly = day[0].wobbly or any(row.wobbly for row in day[1:])
        if pain or wobbly or self._sore or self._wobbly:
            after, key = self._braked(place, after, key, pain is Level.AMBER, wobbly)
        self.standing = Standing(after, place, key)
        if self.counts.way_back is not None and after >= self.counts.way_back:
            self.counts.way_back = None

    def _note_way_back(self, ordinal: int) -> None:
        """After many days off the place from before is the one to get back to."""
        if self.last_day is not None and ordinal - self.last_day >= FIFTH:
            before = max(self.standing.next, self.standing.last)
            self.counts.way_back = max(before, self.counts.way_back or before)

    def _let_off(self, day: Day, done: Sequence[Session], due: Place) -> bool:
        """Whether a day was made lighter on purpose, and no more than that was done."""
        shown = planned_for(day)
        if shown is None or not shown.lighter:
            return False
        return judge(done, self.own.clamp(due), None).grade < Grade.REACHED

    def _climbed(self, day: Day, done: Sequence[Session], shown: Place) -> Standing:
        """What the ladder makes of the sets of a day."""
        own, counts = self.own, self.counts
        counts.sessions += 1
        if counts.sessions == 1 and planned_for(day) is None:
            self.verdict = None
            logged = self._first_log(done)
            self.rung_is_gone = all(row.rung not in own.rungs for row in done)
            return Standing(logged, logged, "first-log")
        place = own.clamp(shown)
        self.rung_is_gone = place.rung != shown.rung
        if place != self.standing.last:
            counts.reached = 0
        least = own.ladder.reps_min if place.rung < own.rungs[-1] else None
        self.verdict = judge(done, shown, least)
        after, key = self.rules(own, counts, place, self.verdict, reps_left(done))
        if place.rung > shown.rung:
            # What was done on something easier says little about this.
            after = min(after, place)
        return Standing(after, place, key)

    def _first_log(self, done: Sequence[Session]) -> Place:
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
        down = self.own.step_down(place)
        if wobbly:
            eased = place if self._wobbly == 1 else down
            if eased <= after:
                after, key = eased, "wobbly-ease" if eased < place else "wobbly"
        if sore:
            fewer = place if self._sore == 1 else self.own.fewer(place, 2)
            eased = down if self._sore > 1 and fewer == place else fewer
            if eased <= after:
                after, key = eased, "pain-ease" if eased < place else "pain-hold"
        return after, key
