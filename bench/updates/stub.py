"""`python -m bench.updates.stub`: `tgbot run` whose commands put one answer down, no more."""

import sys
from dataclasses import replace

from tgbot.chat import routes
from tgbot.chat.context import Context
from tgbot.cli import main
from tgbot.store import outbox

ANSWER = {
    "text": "Saved: hip thrust, 3x12, 20 kg. " * 4,
    "parse_mode": "HTML",
    "reply_markup": {"inline_keyboard": [[{"text": "Undo", "callback_data": "undo:1234"}]]},
}


def answer(ctx: Context) -> None:
    """What every handler does at least."""
    outbox.put(
        ctx.conn,
        ctx.answers_to,
        "sendMessage",
        ANSWER,
        ctx.desk.now,
        person_id=ctx.person.id,
        subject="log:1234",
        facts={"log": 1234},
    )


if __name__ == "__main__":
    routes.COMMANDS = tuple(replace(command, function=answer) for command in routes.COMMANDS)
    sys.argv[1:] = ["run"]
    main()
