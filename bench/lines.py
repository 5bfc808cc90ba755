"""`python -m bench.lines [ROUNDS]`: what each kind of message costs in the database thread.

`python -m bench.handler` looks into one line; here stand many beside each other, said by people
with a plan and a history and by people of whom nothing is known. Microseconds of CPU a message,
some twenty a commit, without any network.
"""

import gc
import sys
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from telegram import Bot, Update

from bench.handler import Desk, cpu_us
from bench.updates.local_api import TOKEN, message
from bench.updates.people import FIRST_PERSON, new_database, with_history
from tgbot.chat import talk
from tgbot.chat.commands import COMMANDS
from tgbot.chat.routes import Noted
from tgbot.cli import GARBAGE

PEOPLE = 20
HISTORY = 30
SAID = (
    "/log hip thrust 3x12 20 kg",
    "hip thrust 3x12 red band",
    "glute bridge 12,10,8",
    "hip thrust 3x12 20 kg knee 3/10",
    "3x12",
    "12",
    "/undo",
    "/today",
    "/howto hip thrust",
    "/week",
    "hello there",
)


def noted_for(said: str, commands: Mapping[str, Noted]) -> Noted:
    """The function that a text is for."""
    name = said.split()[0].removeprefix("/") if said.startswith("/") else ""
    return commands.get(name, Noted("text", talk.text, True))


def measure(said: str, rounds: int, *, history: bool) -> float:
    """Microseconds that a message took, after some like it."""
    commands = {one.name: Noted(one.name, one.function) for one in COMMANDS}
    bot = Bot(TOKEN)
    with TemporaryDirectory() as name:
        folder = Path(name)
        url = new_database(folder)
        if history:
            with_history(folder, url, PEOPLE, HISTORY)
        desk = Desk(folder, url, noted_for(said, commands))
        many = [message(n, FIRST_PERSON + n % PEOPLE, said) for n in range(2 * rounds * PEOPLE)]
        updates = [update for one in many if (update := Update.de_json(one, bot))]
        half = len(updates) // 2
        desk.handle(updates[:half])
        gc.collect()
        gc.freeze()
        return cpu_us(lambda: desk.handle(updates[half:]), half)


def main(rounds: int) -> None:
    """Prints the table."""
    gc.set_threshold(*GARBAGE)
    print(f"{'microseconds a message':<36} {'new':>8} {'history':>8}")
    for said in SAID:
        new, known = (measure(said, rounds, history=which) for which in (False, True))
        print(f"{said:<36} {new:>8.0f} {known:>8.0f}", flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 6)
