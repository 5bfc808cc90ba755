"""Where one stands: the ladder as a bar, the last days, the records, and what is next."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tgbot.cards import target as targets
from tgbot.cards import when
from tgbot.cards.card import Button, Card
from tgbot.cards.session import speaks_of_pain
from tgbot.cards.why import Day, day_line
from tgbot.training.bests import Best
from tgbot.training.exercise import Exercise
from tgbot.training.notation import write_resistance
from tgbot.training.planned import Planned
from tgbot.wording import Html, Words, joined

LONGEST_LABEL = 40
MOST_RECORDS = 3
CLIMBED, AHEAD = "▰", "▱"


@dataclass(frozen=True, slots=True)
class Shown:
    """An exercise as far as it was climbed; `rungs` are those that the person can use.

    `days` are the newest first, `records` those that stand.
    """

    plan: Planned
    rungs: tuple[int, ...]
    days: tuple[Day, ...]
    records: tuple[Best, ...]
    names: Mapping[str, str]
    units: str


def progress(words: Words, shown: Shown) -> Card:
    """The ladder of one exercise."""
    plan = shown.plan
    blocks = [words.t("progress-head", name=shown.names[plan.exercise.slug])]
    if plan.exercise is not plan.meant:
        blocks.append(words.t("progress-instead", name=shown.names[plan.meant.slug]))
    blocks.append(_standing(words, shown))
    why = targets.why(words, plan, shown.names, shown.units)
    if plan.rests:
        blocks.append(words.t("receipt-next-rests", reason=why))
    else:
        aim = targets.line(words, plan.exercise, plan.target, shown.units)
        blocks.append(words.t("receipt-next", target=aim, reason=why))
    blocks += [_record(words, best) for best in shown.records[:MOST_RECORDS]]
    blocks += [day_line(words, day, shown.names, plan.exercise) for day in shown.days]
    blocks.append(_ladder(words, shown))
    return Card(joined(blocks), _buttons(words, plan))


def overview(words: Words, every: Sequence[Shown]) -> Card:
    """All exercises of the programme, a line each, and a button each for more."""
    blocks = [words.t("progress-overview")]
    for shown in every:
        plan = shown.plan
        name = shown.names[plan.exercise.slug]
        blocks.append(words.t("progress-line", name=name, bar=_bar(shown)))
        if plan.exercise is not plan.meant:
            blocks.append(words.t("progress-instead", name=shown.names[plan.meant.slug]))
        if not plan.rests:
            aim = targets.line(words, plan.exercise, plan.target, shown.units)
            blocks.append(words.t("progress-next", target=aim))
        else:
            blocks.append(words.t("session-rests"))
        if speaks_of_pain(plan):
            why = targets.why(words, plan, shown.names, shown.units)
            blocks.append(words.t("why-reason", reason=why))
    buttons = tuple(
        (Button(one.names[slug][:LONGEST_LABEL], f"progress:{slug}"),)
        for one in every
        for slug in [one.plan.exercise.slug]
    )
    howto = Button(words.label("button-howto"), "howplan")
    return Card(joined(blocks), (*buttons, (howto,)))


def which(words: Words, name: str, near: Sequence[Exercise]) -> Card:
    """Offers the exercises that were nearly named."""
    buttons = tuple(
        (Button(one.text(words.language).name[:LONGEST_LABEL], f"progress:{one.slug}"),)
        for one in near
    )
    key = "howto-did-you-mean" if near else "progress-unknown"
    return Card(words.t(key, name=name), buttons)


def _place(shown: Shown) -> int:
    """How many rungs are climbed, the one stood on among them."""
    return sum(rung <= shown.plan.target.rung for rung in shown.rungs)


def _bar(shown: Shown) -> str:
    """How far one has climbed; where there is one rung only, there is nothing to climb."""
    if len(shown.rungs) < 2:
        return ""
    climbed = _place(shown)
    return CLIMBED * climbed + AHEAD * (len(shown.rungs) - climbed)


def _standing(words: Words, shown: Shown) -> Html:
    ladder, target = shown.plan.exercise.ladder, shown.plan.target
    rung = targets.resistance(words, ladder.rungs[target.rung].resistance, shown.units)
    if not _bar(shown):
        return words.t("progress-standing-alone", rung=rung)
    places = {"place": _place(shown), "places": len(shown.rungs)}
    return words.t("progress-standing", bar=_bar(shown), rung=rung, **places)


def _record(words: Words, best: Best) -> Html:
    used = " + ".join(write_resistance(one, words.language) for one in best.against)
    facts = {"used": used, "amount": int(best.amount), "day": when.day(words, best.day)}
    if best.kind == "load":
        return words.t("progress-record-load", **facts)
    key = f"progress-record-{best.kind}"
    return words.t(key if used else f"{key}-plain", **facts)


def _ladder(words: Words, shown: Shown) -> Html:
    """All rungs, and how reps and sets rise on each, folded."""
    plan = shown.plan
    ladder = plan.exercise.ladder
    rungs = [
        targets.resistance(words, ladder.rungs[rung].resistance, shown.units)
        for rung in shown.rungs
    ]
    at = max(0, _place(shown) - 1)
    marked = [Html(f"<b>{rung}</b>") if n == at else rung for n, rung in enumerate(rungs)]
    facts = {
        "low": ladder.reps_min,
        "high": ladder.reps_max,
        "fewest": ladder.sets_min,
        "most": ladder.sets_max,
        "rungs": joined(marked, " → "),
        "unit": "seconds" if ladder.mode == "hold" else "reps",
    }
    return Html(f"<blockquote expandable>{words.t('progress-ladder', **facts)}</blockquote>")


def _buttons(words: Words, plan: Planned) -> tuple[tuple[Button, ...], ...]:
    slug = plan.exercise.slug
    first = (
        Button(words.label("button-why"), f"why:{slug}"),
        Button(words.label("button-history"), f"history:{slug}:0"),
        Button(words.label("button-howto"), f"howto:{slug}"),
    )
    if plan.reason.key == "pain-off":
        label = words.label("button-take-back-this")
        return (first, (Button(label, f"takeback:{plan.of.slug}"),))
    if plan.rests:
        return (first,)
    return (first, (Button(words.label("button-own-target"), f"aim:{slug}"),))
