"""The session card: the reminder and /today."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from tgbot.cards import target as targets
from tgbot.cards import when
from tgbot.cards.card import Button, Card
from tgbot.cards.session_shown import Line, Shown
from tgbot.training.notation import write_pain, write_sets
from tgbot.training.planned import Planned
from tgbot.training.workout import Pain
from tgbot.wording import Html, Words, bold, joined, plain

OPENINGS = 8
"""So many days pass before an opening comes again, and no weekday has one of its own."""

MOST_OPEN = 3
"""So many exercises have their reasons below them; of more the reasons are folded."""


def missed(words: Words, days: Sequence[date]) -> Card:
    """Sessions that were missed while the bot was away, and the next step."""
    shown = ", ".join(when.day(words, day) for day in days)
    text = words.t("session-missed", days=shown, count=len(days))
    return Card(text, ((Button(words.label("button-today"), "today"),),))


def text(words: Words, shown: Shown) -> Html:
    """What a session's card says."""
    blocks = [_head(words, shown), *_opening(words, shown)]
    if shown.warms_up and not shown.let_go:
        warm_up = shown.names[shown.programme.warm_up or ""]
        blocks.append(words.t("session-warm-up-first", name=warm_up))
    folds = len(shown.left) > MOST_OPEN
    for number, line in enumerate(shown.lines, 1):
        if line.done or line.pains or not shown.let_go:
            blocks += [_line(words, shown, number, line), *_below(words, shown, line, folds=folds)]
    for name, pain in shown.hurt:
        blocks.append(words.t("session-hurt", name=name, pain=write_pain(pain, words.language)))
    if folds and not (shown.let_go or shown.plain):
        blocks.append(_folded(words, shown))
    if shown.let_go:
        return joined(blocks)
    if shown.left:
        blocks += [_safety(words, line) for line in shown.left[:1]]
        blocks += [_stands_in(words, shown, line) for line in shown.left if _warns(line)]
    else:
        blocks.append(words.t(_ending(shown)))
    return joined(blocks)


def _ending(shown: Shown) -> str:
    """How a day ends on which nothing is left to do."""
    if not shown.begun:
        return "session-all-rests"
    return "session-stopped" if any(line.stopped for line in shown.lines) else "session-all-done"


def _head(words: Words, shown: Shown) -> Html:
    name = shown.programme.text(words.language).name
    day = (
        when.full_weekday(words, shown.day.weekday())
        if shown.is_today
        else when.day(words, shown.day)
    )
    minutes = shown.programme.minutes if shown.version is None else shown.minutes
    head = [words.t("session-head", day=day, programme=name, minutes=minutes)]
    if shown.late is not None:
        since, until = when.clock(shown.late.since), when.clock(shown.late.until)
        head.append(words.t("session-late", since=since, until=until))
    if shown.missed:
        days = ", ".join(when.day(words, day) for day in shown.missed)
        head.append(words.t("session-missed", days=days, count=len(shown.missed)))
    return joined([*head, *_notes(words, shown)])


def _opening(words: Words, shown: Shown) -> list[Html]:
    """A word to begin with, another one each time; the same for the whole of a day.

    One that was read lately rests, for what is read again and again is read no more.
    """
    fresh = shown.is_today and not (shown.begun or shown.let_go or shown.late or shown.plain)
    if not fresh or not shown.left:
        return []
    return [words.t(f"session-opening-{shown.day.toordinal() % OPENINGS}")]


def _notes(words: Words, shown: Shown) -> list[Html]:
    """Where the session went, why it was let go, or that it is less than usual."""
    if shown.moved_to is not None:
        key = "session-moved-into-a-break" if shown.away else "session-moved-to"
        return [words.t(key, day=when.day(words, shown.moved_to))]
    notes = []
    if shown.moved_from is not None:
        notes.append(words.t("session-moved-from", day=when.day(words, shown.moved_from)))
    if shown.skipped is not None:
        notes.append(_skipped(words, shown))
        if shown.next_date is not None:
            notes.append(words.t("skip-next", day=when.day(words, shown.next_date)))
        return notes
    if shown.snoozed is not None and not shown.begun:
        at = when.exactly(when.clock(shown.snoozed), shown.snoozed, "t")
        notes.append(words.t("session-snoozed", time=at))
    if shown.version is not None:
        kind = "light" if shown.version == "light" else "short"
        notes.append(words.t(f"session-version-{kind}"))
    return notes


def _skipped(words: Words, shown: Shown) -> Html:
    """What is said of a day that was let go, by the reason and by what was answered since."""
    match shown.skipped:
        case "ill" if shown.away:
            return words.t("skip-ill-away")
        case "no-time" if not shown.short:
            return words.t("skip-no-time-only")
        case "pain":
            return words.t("skip-pain-told" if shown.told else "skip-pain")
    return words.t(f"skip-{shown.skipped}" if shown.skipped else "session-skipped")


def _line(words: Words, shown: Shown, number: int, line: Line) -> Html:
    """An exercise and its target in one line, or what was done of it."""
    plan, name = line.plan, bold(f"{number} {line.of.text(words.language).name}")
    pains = [plain(write_pain(one, words.language)) for one in _pains(line)]
    if line.done:
        sets = [done for workout in line.done for done in workout.sets]
        done = [plain(write_sets(sets, line.of.ladder.mode, words.language)), *pains]
        if line.left:
            return _half_done(words, shown, line, name, joined(done, " · "))
        return Html(f"✓ {name} {joined(done, ' · ')}")
    if plan.rests:
        return joined([name, *pains, words.t("session-rests")], " · ")
    aim = targets.short_line(words, plan.exercise, plan.target, shown.units)
    return Html(f"{name} {joined([aim, *pains], ' · ')}")


def speaks_of_pain(plan: Planned) -> bool:
    """Whether a pain shapes a plan: of what it is for, or of the step on the way there."""
    return any(why.key.startswith("pain-") for why in (plan.reason, plan.target.reason))


def _pains(line: Line) -> list[Pain]:
    """What hurt of what the line names, each once; before the sets only where it changes them."""
    if not line.done:
        return list(dict.fromkeys(line.pains)) if speaks_of_pain(line.plan) else []
    told = [one.pain for one in line.done if one.pain is not None]
    return list(dict.fromkeys([*told, *line.pains]))


def _below(words: Words, shown: Shown, line: Line, *, folds: bool) -> list[Html]:
    """Why it is planned so, or what follows from a pain; a plain card has only the latter."""
    plan = line.plan
    why = targets.why(words, plan, shown.names, shown.units)
    if line.done:
        if not speaks_of_pain(plan) or not _pains(line):
            return []
        if not plan.rests and plan.exercise is not line.of:
            aim = targets.line(words, plan.exercise, plan.target, shown.units)
            name = shown.names[plan.exercise.slug]
            why = words.t("session-then", name=name, target=aim, reason=why)
        return [Html(f" ↳ {why}")]
    if plan.rests:
        return [Html(f" ↳ {why}"), *targets.instead(words, plan)]
    return [] if shown.plain or folds else [Html(f" ↳ {why}")]


def _folded(words: Words, shown: Shown) -> Html:
    """The reasons of many exercises: they would push the buttons off the screen."""
    whys = [
        joined([f"{number}", targets.why(words, line.plan, shown.names, shown.units)], " ↳ ")
        for number, line in enumerate(shown.lines, 1)
        if not line.done and not line.plan.rests
    ]
    return Html(f"<blockquote expandable>{joined(whys)}</blockquote>")


def _half_done(words: Words, shown: Shown, line: Line, name: Html, said: Html) -> Html:
    """An exercise of which some sets are in: which, and what is still to do."""
    target, exercise = line.plan.target, line.plan.exercise
    rest = replace(target, sets=target.sets - line.half)
    aim = targets.short_line(words, exercise, rest, shown.units)
    in_so_far = words.t("session-half-done", done=line.half, of=target.sets, sets=said)
    return joined([joined([name, in_so_far], " "), words.t("session-still-to-do", aim=aim)])


def _safety(words: Words, line: Line) -> Html:
    return words.t("session-safety", line=line.of.text(words.language).safety_line)


def _warns(line: Line) -> bool:
    """A word about professionals, where the reason does not hold one already."""
    return line.plan.because.safety_note and line.plan.reason.key in ("pain-wait", "caution")


def _stands_in(words: Words, shown: Shown, line: Line) -> Html:
    return words.t("session-see-a-professional", exercise=shown.names[line.plan.of.slug])
