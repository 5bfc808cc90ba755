"""A refusal in plain English, for `tgbot read`; the chat has its own words in the catalogue."""

from tgbot.training.notation.reading import Refusal

_WHY = {
    "missing": "“{part}” does not say how many sets and reps.",
    "range": "“{part}” is a range, so a target; how many were done?",
    "absurd": "“{part}” is past a limit.",
    "ambiguous": "“{part}” can be read in more than one way.",
    "date": "“{part}” is not a date of the last year.",
    "exercise": "“{part}” is not an exercise that is known.",
    "no_last_time": "“{part}” needs a last time to start from, and there is none.",
    "leftover": "“{part}” was not understood.",
    "empty": "There is nothing to read.",
    "too_long": "“{part}” is too long.",
}
_BECAUSE = {
    "unit": "“{part}” does not say its unit, such as 40 m.",
    "pain_score": "“{part}” has no score out of ten.",
    "nothing_planned": "“{part}” needs a plan, and there is none.",
    "load": "“{part}” does not say how heavy.",
    "help": "“{part}” does not say how much help.",
    "future": "“{part}” has not been yet.",
    "too_old": "“{part}” is more than a year back.",
    "two_dates": "“{part}” can be two dates.",
    "no_such_day": "“{part}” is no day of the calendar.",
    "other_unit": "“{part}” is in another unit than the last time.",
    "no_weight": "“{part}” needs a weight to start from; the last time had none.",
    "no_band": "“{part}” needs a band to start from; the last time had none that is known.",
    "strongest_band": "“{part}”: the last time already had the strongest band.",
    "intent": "“{part}” sounds like a plan, not like something that was done.",
    "unknown_unit": "“{part}” is in a unit that the log does not know.",
    "last_set": "“{part}” is said of one set; write that set on its own.",
    "typo": "“{part}” looks like a mistyped word.",
    "rest": "“{part}” is a rest, which is no part of a log.",
    "between_sets": "“{part}” stands between sets; give each exercise a line of its own.",
    "taken_back": "“{part}” says that it was otherwise; write what was done.",
    "whose_pain": "“{part}” can be said of any of the exercises; write it beside its own.",
    "target_and_done": "“{part}” has as many sets below as it counts above; which were done?",
    "effort_or_pain": "“{part}” can say how hard it was, or how much it hurt.",
    "no_sets": "“{part}” may be no sets at all.",
    "no_exercise": "“{part}” is no exercise that is known, and one that is stands behind the sets.",
    "two_exercises": "“{part}” is a second exercise; give each exercise a line of its own.",
}


def as_sentence(refusal: Refusal) -> str:
    """Why a text was refused and how it could be written.

    Args:
        refusal: what the reader answered.

    Returns:
        Two or three sentences in English.
    """
    part = refusal.part if len(refusal.part) <= 60 else f"{refusal.part[:59]}…"
    why = _BECAUSE.get(refusal.why, _WHY[refusal.kind]).format(part=part)
    if refusal.limit is not None:
        limit = refusal.limit
        name = " in a ".join(reversed(limit.name.split("_")))
        unit = f" {limit.unit}" if limit.unit else ""
        why += f" The limit of {name} is {limit.least:,}–{limit.most:,}{unit}."
    shown = " or ".join(f"“{one}”" for one in refusal.readings[:3] or (refusal.example,))
    return f"{why} Did you mean {shown}?"
