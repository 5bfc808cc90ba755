"""What is said in a guided session and is no set: "stop", "next", a button's own words."""

import tomllib
from functools import cache
from importlib import resources

from tgbot.chat.context import Context
from tgbot.chat.train import say_anew
from tgbot.chat.typed.wishes import plain
from tgbot.chat.verbs import VERBS
from tgbot.coach import guided as coach
from tgbot.coach.guided import Now
from tgbot.store import guided, outbox

LONGEST = 40
ON = ("go", "held", "back", "on", "warm", "next")
"""The buttons that go on, by what stands in their data; the first there is."""


def takes(ctx: Context) -> bool:
    """Stops, or goes on, where a word says so in the middle of a session."""
    said = _said(ctx)
    kind = next((kind for kind, words in _table().items() if said in words), None)
    at = None if kind is None else coach.in_progress(ctx.desk)
    if at is None:
        return False
    if kind == "stop":
        _press(ctx, at, f"led:{at.row.id}:stop")
        return True
    led = {data.split(":")[2]: data for _, data in _buttons(ctx, at) if data.startswith("led:")}
    data = next((led[action] for action in ON if action in led), None)
    if data is None:
        say_anew(ctx, at)
    else:
        _press(ctx, at, data)
    return True


def presses(ctx: Context) -> bool:
    """Does what the button of these words does, below the session's message."""
    said = _said(ctx)
    at = coach.in_progress(ctx.desk) if said else None
    if at is None:
        return False
    data = next((data for text, data in _buttons(ctx, at) if plain(text) == said), None)
    if data is not None:
        _press(ctx, at, data)
    return data is not None


def _said(ctx: Context) -> str:
    """What was said, in plain form; a number is a set and no button."""
    short = len(ctx.text) <= LONGEST and not ctx.in_group
    return plain(ctx.text) if short and not any(map(str.isdigit, ctx.text)) else ""


def _buttons(ctx: Context, at: Now) -> list[tuple[str, str]]:
    """The words and the data of the buttons below the session's message."""
    card = next(iter(outbox.about(ctx.conn, ctx.person.chat_id, coach.subject(at.row))), None)
    markup = {} if card is None else card.payload.get("reply_markup", {})
    rows = markup.get("inline_keyboard", ())
    return [(one["text"], one["callback_data"]) for row in rows for one in row]


def _press(ctx: Context, at: Now, data: str) -> None:
    """The same as a tap, with the session's message anew below what was said."""
    verb, *ctx.args = data.split(":")
    VERBS[verb](ctx)
    row = guided.get(ctx.conn, ctx.person.id, at.row.id)
    if row is not None:
        say_anew(ctx, coach.now(ctx.desk, row))


@cache
def _table() -> dict[str, frozenset[str]]:
    page = resources.files("tgbot.chat.typed") / "led.toml"
    table = tomllib.loads(page.read_text(encoding="utf-8"))
    return {kind: frozenset(said) for kind, said in table.items()}
