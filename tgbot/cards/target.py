"""A target and its reason as a person reads them: “3 × 12 · red band”, “↳ +1 rep: …”."""

from decimal import Decimal

from tgbot.training.exercise import Exercise, Rung
from tgbot.training.notation import write_resistance
from tgbot.training.progression import Reason, Target
from tgbot.training.resistance import KG_A_POUND, Bodyweight, Resistance, Weight
from tgbot.wording import Html, Words, bold, joined, plain


def sets_by_reps(words: Words, exercise: Exercise, target: Target) -> Html:
    """“3 × 12”, “3 × 30 s”, with “each side” where the exercise is done so."""
    unit = " s" if exercise.ladder.mode == "hold" else ""
    shown = bold(f"{target.sets} × {target.reps}{unit}")
    if exercise.each_side:
        return Html(f"{shown} {words.t('target-each-side')}")
    return shown


def line(words: Words, exercise: Exercise, target: Target, units: str) -> Html:
    """The target in one line: sets, reps, resistance, tempo, pause."""
    ladder = exercise.ladder
    parts = [sets_by_reps(words, exercise, target)]
    with_what = resistance(words, ladder.rungs[target.rung].resistance, units)
    if with_what:
        parts.append(with_what)
    if ladder.tempo and target.tempo > 0:
        parts.append(words.t("target-tempo", tempo=ladder.tempo[target.tempo]))
    if ladder.pause and ladder.pause[target.pause] > 0:
        parts.append(words.t("target-pause", seconds=ladder.pause[target.pause]))
    return joined(parts, " · ")


def resistance(words: Words, used: Resistance, units: str) -> Html:
    """“red band”, “1 kg ankle weights”; a person of the other unit gets theirs in brackets."""
    if isinstance(used, Bodyweight):
        return words.t("target-bodyweight")
    shown = write_resistance(used)
    if isinstance(used, Weight) and used.unit != units:
        there = used.value / KG_A_POUND if units == "lb" else used.value * KG_A_POUND
        shown += f" ({there.quantize(Decimal('0.1'))} {units})"
    return plain(shown)


def rung_name(words: Words, rungs: tuple[Rung, ...], rung_id: str, units: str) -> Html:
    """A rung of a ladder by its id, in words."""
    for rung in rungs:
        if rung.id == rung_id:
            return resistance(words, rung.resistance, units)
    return plain(rung_id)


def reason(
    words: Words, why: Reason, exercise: Exercise, names: dict[str, str], units: str
) -> Html:
    """Why the target is what it is; `names` has the names of exercises by slug."""
    facts: dict[str, object] = dict(why.facts)
    if "exercise" in facts:
        facts["exercise"] = names[str(facts["exercise"])]
    if "rung" in facts:
        facts["rung"] = rung_name(words, exercise.ladder.rungs, str(facts["rung"]), units)
    if facts.get("site"):
        facts["site"] = words.t(f"site-{str(facts['site']).replace(' ', '-')}")
    return words.t(f"reason-{why.key}", **facts)
