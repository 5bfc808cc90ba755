"""A reason as an English sentence, for `tgbot next` alone; the chat has its own catalogue."""

from tgbot.training.progression.target import Reason

SENTENCES = {
    "start": "First time: the bottom of the ladder.",
    "first-log": "Your own log is the starting point.",
    "reps-spare": "+{more}: every set reached {reps}, with some to spare.",
    "reps-confirmed": "+{more}: every set reached {reps} twice running.",
    "beyond": "You did a harder rung than planned, so that is the next target.",
    "limit": "Every set reached {reps}, with nothing left: the same once more.",
    "confirm": "Every set reached {reps}: the same once more, then up.",
    "near": "Nearly {sets} × {reps}: the same again.",
    "near-ease": "Not quite, several times running: a little less, then up again.",
    "short": "Short of {sets} × {reps} once: the same again.",
    "short-done": "Short twice running: what you really did is the target.",
    "short-down": "Short three times running: one step down, then up again.",
    "wobbly": "It was wobbly: the same again, steadily.",
    "wobbly-ease": "Wobbly twice running: one step easier.",
    "pain-hold": "Some pain last time: nothing rises.",
    "pain-ease": "Pain twice running: a little easier.",
    "pain-stop": "Stop: pain of five or more, or sharp. The easier version until it is quiet.",
    "pain-stop-site": (
        "Stop: pain of five or more, or sharp, at the {site}. The easier version until it is "
        "quiet, and please have a doctor or physiotherapist look at it."
    ),
    "pain-wait": "After the stop: {left} more pain-free sessions of the easier version, a week.",
    "pain-return": "Pain-free again: back, one step below where it hurt.",
    "pain-off": "Pain stopped this three times in two months: off the plan until you say so.",
    "caution": "You named your {site}: the easier version, after advice from a professional.",
    "prerequisite": "First master {exercise}, then this opens.",
    "no-rung": "No resistance on this ladder may be used.",
    "rung-gone": "What you used last is not among what you have now: on with {rung}.",
    "sets": "Every set reached {reps}: one set more, about as many reps in all.",
    "resistance": "Every set reached {reps}: next resistance, {rung}.",
    "tempo": "Every set reached {reps}: slower.",
    "pause": "Every set reached {reps}: a longer pause.",
    "confirm-sets": "Every set reached {reps}: once more, then one set more.",
    "confirm-resistance": "Every set reached {reps}: once more, then the next resistance.",
    "confirm-tempo": "Every set reached {reps}: once more, then slower.",
    "confirm-pause": "Every set reached {reps}: once more, then a longer pause.",
    "top": "The top of this ladder: a harder exercise is the next step.",
    "felt-hard": "The week was too hard: nothing rises.",
    "felt-easy": "+{more}: the week was too easy, so no second session is needed.",
    "gap-repeat": "{days} days off: the last target again.",
    "gap-fifth": "{days} days off: a fifth less at the same resistance.",
    "gap-tenth": "{days} days off: lighter, with the fewest sets.",
    "gap-two-tenths": "{days} days off: clearly lighter, with the fewest sets.",
}
"""A sentence for each key of a reason."""


def sentence(reason: Reason) -> str:
    """The reason in English."""
    return SENTENCES[reason.key].format_map(reason.facts)
