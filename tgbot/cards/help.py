"""The help: what to do now on one screen, every command below the fold."""

from collections.abc import Iterable

from tgbot.cards.card import Button, Card
from tgbot.wording import Html, Words, joined


def help_card(words: Words, commands: Iterable[str]) -> Card:
    """Four things to do now; the commands by their names, folded with what each does."""
    lines = [
        words.t("help-command", name=name, does=words.t(f"command-{name}")) for name in commands
    ]
    inside = joined([words.t("help-everything"), *lines])
    blocks = [
        words.t("help-now"),
        Html(f"<blockquote expandable>{inside}</blockquote>"),
        words.t("help-careful"),
    ]
    buttons = (
        Button(words.label("button-today"), "today"),
        Button(words.label("button-howto"), "howto"),
        Button(words.label("help-plan"), "plan"),
    )
    return Card(joined(blocks), (buttons[:1], buttons[1:]))
