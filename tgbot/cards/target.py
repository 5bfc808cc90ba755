"""A target and its reason as a person reads them: “3 × 12 · red band”, “↳ +1 rep: …”."""

from collections.abc import Mapping
from decimal import Decimal

from tgbot.cards import pickers
from tgbot.training.exercise import Exercise, Rung
from tgbot.training.notation import write_resistance
from tgbot.training.notation.tongue import tongue_of
from tgbot.training.planned import Planned
from tgbot.training.progression import Reason, Target
from tgbot.training.resistance import KG_A_POUND, Bodyweight, Resistance, Weight
from tgbot.wording import Html, Words, bold, joined, plain


def sets_by_reps(words: Words, exercise: Exercise, target: Target) -> Html:
    """“3 × 12”, “3 × 30 s”, with “each side” where the exercise is done so."""
    return _on_each_side(words, exercise, bold(_amount(exercise, target)))


def _amount(exercise: Exercise, target: Target) -> str:
    unit = " s" if exercise.ladder.mode == "hold" else ""
    return f"{target.sets} × {target.reps}{unit}"


def _on_each_side(words: Words, exercise: Exercise, amount: Html) -> Html:
    return Html(f"{amount} {words.t('target-each-side')}") if exercise.each_side else amount


def line(words: Words, exercise: Exercise, target: Target, units: str) -> Html:
    """The target in one line: sets, reps, resistance, tempo, pause."""
    used = exercise.ladder.rungs[target.rung].resistance
    parts = [sets_by_reps(words, exercise, target), resistance(words, used, units)]
    return joined([*filter(None, parts), *manner(words, exercise, target)], " · ")


def short_line(words: Words, exercise: Exercise, target: Target, units: str) -> Html:
    """The same behind a bold name on a narrow phone: what adds nothing goes without saying."""
    used = exercise.ladder.rungs[target.rung].resistance
    parts = [_on_each_side(words, exercise, plain(_amount(exercise, target)))]
    if not isinstance(used, Bodyweight):
        parts.append(resistance(words, used, units))
    return joined([*parts, *manner(words, exercise, target)], " · ")


def manner(words: Words, exercise: Exercise, target: Target) -> list[Html]:
    """How slowly, and how long at the top, where the target asks for either."""
    ladder, parts = exercise.ladder, []
    if ladder.tempo and target.tempo > 0:
        parts.append(words.t("target-tempo", tempo=ladder.tempo[target.tempo]))
    if ladder.pause and ladder.pause[target.pause] > 0:
        parts.append(words.t("target-pause", seconds=ladder.pause[target.pause]))
    return parts


def resistance(words: Words, used: Resistance, units: str) -> Html:
    """“red band”, “1 kg ankle weights”; a person of the other unit gets theirs in brackets."""
    if isinstance(used, Bodyweight):
        return words.t("target-bodyweight")
    shown = write_resistance(used, words.language)
    if isinstance(used, Weight) and used.unit != units:
        there = used.value / KG_A_POUND if units == "lb" else used.value * KG_A_POUND
        there = there.quantize(Decimal("0.1"))
        shown += f" ({tongue_of(words.language).number(str(there))} {units})"
    return plain(shown)


def rung_name(words: Words, rungs: tuple[Rung, ...], rung_id: str, units: str) -> Html:
    """A rung of a ladder by its id, in words."""
    for rung in rungs:
        if rung.id == rung_id:
            return resistance(words, rung.resistance, units)
    return plain(rung_id)


def reason(
    words: Words, why: Reason, exercise: Exercise, names: Mapping[str, str], units: str
) -> Html:
    """Why the target is what it is; `names` has the names of exercises by slug."""
    facts: dict[str, object] = {**why.facts, "meant": names[exercise.slug]}
    if "exercise" in facts:
        facts |= _what_opens(exercise, str(facts["exercise"]), names)
    if "rung" in facts:
        facts["rung"] = rung_name(words, exercise.ladder.rungs, str(facts["rung"]), units)
    if facts.get("site"):
        facts["site"] = site_name(words, str(facts["site"]))
    key = why.key
    if key == "top":
        harder = exercise.progressions
        key, facts["harder"] = ("top", names[harder[0]]) if harder else ("top-of-all", "")
    return words.t(f"reason-{key}", **facts)


def why(words: Words, plan: Planned, names: Mapping[str, str], units: str) -> Html:
    """Why a plan is what it is: the same words on every card.

    On the way to a harder exercise that is what the step just taken is for, so both are told.
    """
    key = plan.reason.key
    if plan.rests and words.has(f"reason-{key}-rest"):
        rests = Reason(f"{key}-rest", plan.reason.facts)
        return reason(words, rests, plan.of, names, units)
    if key != "prerequisite":
        return reason(words, plan.reason, plan.of, names, units)
    if plan.reason.facts["exercise"] == plan.exercise.slug:
        key = "prerequisite-here"
    way = reason(words, Reason(key, plan.reason.facts), plan.of, names, units)
    if plan.target.reason.key == "start":
        return way
    own = reason(words, plan.target.reason, plan.exercise, names, units)
    return words.t("reason-on-the-way", own=own, way=way)


def site_name(words: Words, site: str) -> Html:
    """A part of the body; one that only a log line names is told as it is kept."""
    return plain(pickers.site(words, site))


def instead(words: Words, plan: Planned) -> list[Html]:
    """What may be done of an exercise that rests after pain, where its content says something."""
    text = plan.of.text(words.language).instead
    if not plan.rests or not text or not plan.reason.key.startswith("pain-"):
        return []
    return [words.t("session-instead", instead=text)]


def _what_opens(exercise: Exercise, needed: str, names: Mapping[str, str]) -> dict[str, object]:
    """What has to be mastered, and what opens then."""
    goal = next((one for one in exercise.prerequisites if one.exercise == needed), None)
    return {
        "exercise": names[needed],
        "sets": 0 if goal is None else goal.sets,
        "reps": 0 if goal is None else goal.reps,
    }
