"""What two people do in the chats of a playground, and how the bot is waited for."""

from __future__ import annotations

import asyncio
import tempfile
from collections import Counter
from collections.abc import Coroutine, Iterator
from contextlib import AsyncExitStack, contextmanager
from pathlib import Path
from typing import Any, TypeVar

from hypothesis.stateful import RuleBasedStateMachine

from tests.stage import MONDAY_MORNING, Stage, a_stage
from tests.stories.conftest import CONTENT, bot_maker
from tests.stories.ledger import DOORS, Ledger
from tests.stories.said_anywhere import MINE
from tests.stories.sound import Records, changes, is_there, kept_of, sets_of
from tests.stories.watching import Button, Watch
from tgbot.content import Library

T = TypeVar("T")
LIBRARY = Library(CONTENT)


class Hands(RuleBasedStateMachine):
    """Anna, who has two phones, and Cleo, over HTTP; `comes` opens the stage.

    Attributes:
        fresh: the buttons that Anna's last act has brought.
        said: the messages that she wrote.
        unanswered: taps whose answers nobody has looked for yet.
        newest: the button that was tapped last.
        ledger: what the bot's transactions wrote.
    """

    def __init__(self) -> None:
        super().__init__()
        self._loop = asyncio.new_event_loop()
        self.opened = AsyncExitStack()
        self.ledger = Ledger()
        self.opened.enter_context(self.ledger.kept())
        self.folder = Path(self.opened.enter_context(tempfile.TemporaryDirectory()))
        self.fresh: list[Button] = []
        self.said: list[int] = []
        self.spoke_at = MONDAY_MORNING
        self.unanswered: list[tuple[str, Button]] = []
        self.newest: Button | None = None

    def comes(self) -> None:
        """Opens the stage for Anna and Cleo, with the bot on it."""
        making = a_stage(bot_maker(self.folder), prepare=_count_from_the_start)
        self.stage: Stage = self.run(self.opened.enter_async_context(making))
        self.watch = Watch(self.stage)
        self.records = Records.of(self.folder, LIBRARY)
        self.opened.callback(self.records.close)
        self.anna, self.cleo = (self.run(self.stage.person(one)).id for one in ("Anna", "Cleo"))
        self.watch.secret[self.cleo] = (MINE,)

    def says(self, who: int, text: str, chat: int | None = None, **more: int) -> None:
        since = self.stage.playground.world.revision
        body = {"person": who, "text": text, "chat": chat or who, **more}
        made = self.run(self.stage.post("say", body))
        if who == self.anna and chat is None:
            self.said.append(made["id"])
        self.settles(who, since)

    def tap(self, who: int, *buttons: Button) -> list[str]:
        """Taps buttons before the bot can answer any of them; what it answered."""
        since, before = self.stage.playground.world.revision, len(self.unanswered)
        written = len(self.ledger.transactions)
        for button in buttons:
            self.post_tap(who, button)
        self.settles(who, since)
        for tables in self.ledger.since(written):
            by_the_clock = "appointment" in tables
            assert tables <= DOORS or tables >= DOORS or by_the_clock, (tables, buttons)
        return [self.answer_to(tap) or "" for tap, _ in self.unanswered[before:]]

    def post_tap(self, who: int, button: Button) -> None:
        """On a phone that may show a message as it was, but none that is gone."""
        if not is_there(self.stage, button):
            return
        body = {"person": who, "chat": button.chat, "message": button.message, "stale": True}
        made = self.run(self.stage.post("tap", body | {"data": button.data, "wait": 0}))
        self.unanswered.append((made["tap"], button))
        self.newest = button

    def answer_to(self, tap: str) -> str | None:
        answer = self.run(self.stage.get(f"taps/{tap}"))["answer"]
        return None if answer is None else str(answer["text"])

    def settles(self, who: int | None = None, since: int = 0) -> None:
        """Waits until the bot is quiet; what Anna can tap now that has just come is fresh."""
        self.run(self.stage.quiet())
        self.fresh = []
        if who is not None:
            self.spoke_at = self.stage.clock.now()
        if who == self.anna:
            messages = self.stage.playground.world.chats[who].messages.values()
            changed = {one.id for one in messages if one.changed > since}
            standing = self.watch.standing(who, newest=5)
            self.fresh = [button for button in standing if button.message in changed]

    def taps_and_again(self, button: Button) -> None:
        self.tap(self.anna, button)
        with self.adding(0):
            self.tap(self.anna, button)

    def any_button(self, known: list[Button], which: int, verb: int) -> Button:
        """One of any family that was ever shown: that is picked first, for some are rare."""
        verbs = list(dict.fromkeys(button.verb for button in known))
        family = verbs[verb % len(verbs)]
        return self.pick([button for button in known if button.verb == family], which)

    def pick(self, known: list[Button], which: int) -> Button:
        return known[which % len(known)]

    @contextmanager
    def adding(self, most: int) -> Iterator[None]:
        """Within it Anna's log grows by so many sets at most."""
        before = self.sets()
        yield
        more = self.sets() - before
        assert more.total() <= most, f"{more} were added"

    @contextmanager
    def nothing_of_annas_changes(self) -> Iterator[None]:
        before = self.kept(self.anna)
        yield
        after = self.kept(self.anna)
        assert not [
            changes(before[table], after[table])
            for table in before
            if before[table] != after[table]
        ]

    def sets(self) -> Counter[str]:
        with self.records.opened() as conn:
            return sets_of(conn, self.anna)

    def kept(self, who: int) -> dict[str, list[tuple[Any, ...]]]:
        with self.records.opened() as conn:
            return kept_of(conn, who)

    def run(self, what: Coroutine[Any, Any, T]) -> T:
        return self._loop.run_until_complete(what)

    def teardown(self) -> None:
        self.run(self.opened.aclose())
        self._loop.close()


async def _count_from_the_start(stage: Stage) -> None:
    """The same numbers of messages in each life, which buttons and sources have in them."""
    stage.playground.world._last_id = 0
