"""A target that a person sets themselves: asking for it, and what stands then."""

from collections.abc import Mapping

from tgbot.cards import target as targets
from tgbot.cards.card import Button, Card
from tgbot.training.planned import Planned
from tgbot.wording import Words, joined


def ask(words: Words, slug: str, name: str, *, unclear: bool = False) -> Card:
    """Asks for the target, or once more after a text that was none."""
    text = words.t("aim-unclear" if unclear else "aim-ask", name=name)
    yours = Button(words.label("button-your-target"), f"aim:{slug}:none")
    howto = Button(words.label("button-howto"), f"howto:{slug}")
    return Card(text, ((yours, howto),))


def confirmed(
    words: Words, plan: Planned, names: Mapping[str, str], units: str, moved: bool
) -> Card:
    """What stands now, with its reason; `moved` says that the wish was outside the ladder."""
    blocks = [words.t("aim-moved")] if moved else []
    why = targets.why(words, plan, names, units)
    if plan.rests:
        blocks.append(words.t("receipt-next-rests", reason=why))
    else:
        aim = targets.line(words, plan.exercise, plan.target, units)
        named = words.t("receipt-other", name=names[plan.exercise.slug], target=aim)
        blocks.append(words.t("receipt-next", target=named, reason=why))
    today = Button(words.label("button-today"), "today")
    howto = Button(words.label("button-howto"), f"howto:{plan.exercise.slug}")
    return Card(joined(blocks), ((today, howto),))
