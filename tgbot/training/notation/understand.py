"""`read`: a text is understood whole, or refused with the place, the reason and an example."""

from tgbot.training.notation.context import Context
from tgbot.training.notation.lexicon import lexicon
from tgbot.training.notation.mend import refusal
from tgbot.training.notation.pieces import LineError
from tgbot.training.notation.reader import parse
from tgbot.training.notation.reading import Reading, Refusal

# The word tables take some milliseconds to load: better at start than in the first message.
lexicon("en")


def read(text: str, context: Context | None = None) -> Reading | Refusal:
    """What a text records, or why it records nothing.

    Args:
        text: a message as it was sent, at most 4,096 characters.
        context: what the text is read against; without it kilograms and reps.

    Returns:
        A reading with an entry for each exercise, or a refusal. It never raises.
    """
    known = context or Context()
    try:
        return parse(text, known)
    except LineError as located:
        return refusal(text, located, known)
