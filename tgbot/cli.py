"""The commands on a machine: `tgbot run`, `play`, `check`, `migrate`, `read`, `next`.

What a command alone needs it imports itself: Telegram, aiohttp and the database take a second,
for which `tgbot read` and `tgbot next` need not wait.
"""

from __future__ import annotations

import asyncio
import gc
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from tgbot.content import ContentError, Library, load
from tgbot.content import folder as content_folder
from tgbot.settings import TELEGRAM, Settings, SettingsError, token_of
from tgbot.settings import load as load_settings
from tgbot.training import notation, progression
from tgbot.training.notation import phrases
from tgbot.training.notation.lexicon import known_languages, lexicon

if TYPE_CHECKING:
    from tgbot.store.database import Database

A_TURN = 0.0005
"""Seconds after which the database thread lets the chat have a turn, if that waits for one."""

PLAYED = Path("data") / "play.db"
GARBAGE = (20_000, 20, 50)
"""How much is made between two searches for garbage, of what is new, older and oldest."""

app = typer.Typer(
    help="Repbell: a Telegram bot that reminds you to train, shows you how, and keeps the log.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


def main() -> None:
    """Runs the command that was typed; what goes wrong is one sentence and exit code 1."""
    try:
        app()
    except SettingsError as error:
        _fail(str(error))
    except ContentError as error:
        _fail("\n".join(str(fault) for fault in error.faults))


@contextmanager
def _loading() -> Iterator[None]:
    """What is loaded at the start stays: to search it for garbage was a fifth of the start."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


@app.command()
def run() -> None:
    """Run the bot: long polling, or a webhook when TGBOT_WEBHOOK_URL is set."""
    settings = load_settings()
    token_of(settings)
    with _one_sentence():
        db, library = _opened(settings)
        asyncio.run(_run(settings, db, library))


async def _run(settings: Settings, db: Database, library: Library) -> None:
    with _loading():
        from aiohttp import web

        from tgbot.app import App
        from tgbot.web.serve import serve

    site = web.Application()
    bot = App(settings, db, library, site)
    await serve(site, settings.host, settings.port, bot, _say_where_to_look)


def _stay() -> None:
    """Readies the process for weeks: whoever waits for an answer waits for nothing else.

    The chat and the database thread take quick turns; what the first message would need is loaded
    beside.
    """
    sys.setswitchinterval(A_TURN)
    gc.set_threshold(*GARBAGE)
    Thread(target=_load_words, name="words", daemon=True).start()


@_loading()
def _load_words() -> None:
    from tgbot.wording import SPOKEN, words_for

    for language in SPOKEN:
        words_for(language)
    for language in known_languages():
        lexicon(language)
    phrases.rows()
    phrases.first_fit()


def _say_where_to_look(address: str) -> None:
    _stay()
    print(f"Repbell runs: now write to your bot in Telegram. Health: {address}readyz", flush=True)


@app.command()
def play() -> None:
    """Try the bot in the browser: no token, no internet, its own database data/play.db."""
    with _loading():
        from tgbot.playground.play import play as serve_playground

    settings = _settings_for_play()
    with _one_sentence(), _mended_for_play():
        db, library = _opened(settings)
        asyncio.run(serve_playground(settings, db, library, _say_where_to_play))


def _say_where_to_play(address: str) -> None:
    _stay()
    print(f"Repbell's playground is at {address}  (Ctrl+C ends it)", flush=True)


@contextmanager
def _mended_for_play() -> Iterator[None]:
    """What helps in the playground, whose database stands in the folder that it is started in."""
    with _loading():
        from tgbot.store.database import StoreError
        from tgbot.store.secret import SealError

    try:
        yield
    except StoreError as error:
        mend = "Start it in a folder where you may write, or let this user write there."
        raise StoreError(error.what, mend if error.mend else "") from None
    except SealError as error:
        mend = f"Put the key back, or move {PLAYED} away to begin anew."
        raise SealError(error.what, mend if error.mend else "") from None


@contextmanager
def _one_sentence() -> Iterator[None]:
    """What is wrong with database, key, port or token ends the program with a sentence."""
    with _loading():
        from tgbot.gateway.start import RefusedTokenError
        from tgbot.store.database import StoreError
        from tgbot.store.secret import SealError
        from tgbot.web.serve import StartError

    try:
        yield
    except (StoreError, SealError, StartError, RefusedTokenError) as error:
        _fail(str(error))


@_loading()
def _opened(settings: Settings) -> tuple[Database, Library]:
    """The content, and the database with the newest schema and its proven key."""
    from tgbot.store.database import Database
    from tgbot.store.key import sealer_for
    from tgbot.store.migrate import migrate as migrate_database
    from tgbot.web.logs import set_up_logs

    set_up_logs(settings)
    library = Library(content_folder(settings.content))
    migrate_database(settings.database_url)
    key = settings.key.get_secret_value() if settings.key else None
    sealer = sealer_for(settings.database_url, key, settings.key_file)
    return Database(settings.database_url, sealer), library


@app.command()
def check() -> None:
    """Check settings, content and database; each fault with its place and how to mend it."""
    from tgbot.check import content_read, faults_of

    faults = faults_of()
    content, another = content_read()
    if another or (content and not faults):
        print(content)
    for fault in faults:
        print(fault)
    if faults:
        print(f"{len(faults)} fault{'s' if len(faults) > 1 else ''}.")
        raise SystemExit(1)
    print("All is well: settings, content and database.")


@app.command()
def migrate() -> None:
    """Bring the database to the newest schema."""
    from tgbot.store.database import StoreError
    from tgbot.store.migrate import migrate as migrate_database

    try:
        before, after = migrate_database(load_settings().database_url)
    except StoreError as error:
        _fail(str(error))
    print(f"The database has schema {after}" + (f", it had {before}." if before else ", made new."))


@app.command()
def read(text: Annotated[str | None, typer.Argument(help="a line as after /log")] = None) -> None:
    """Show what the log notation makes of a text, as JSON; without one, of JSON lines."""
    names = load(content_folder(load_settings().content)).aliases()
    if text is None:
        for line in sys.stdin:
            print(notation.json_line(line, _today(), names), flush=True)
        return
    answer = notation.json_line(json.dumps({"text": text}), _today(), names)
    print(answer)
    raise SystemExit(1 if "refused" in json.loads(answer) else 0)


@app.command(name="next")
def next_() -> None:
    """Show what progression makes of histories, as JSON lines on standard input."""
    for line in sys.stdin:
        print(progression.json_line(line, _today()), flush=True)


def _today() -> date:
    """The machine's date."""
    return datetime.now().astimezone().date()


def _settings_for_play() -> Settings:
    """The settings of the playground: what says who and where a real bot is does not count."""
    return load_settings(
        token=None,
        token_file=None,
        api_url=TELEGRAM,
        webhook_url=None,
        database_url=f"sqlite:///{PLAYED}",
        send_rate=1000.0,
        ping_url=None,
    )


def _fail(sentence: str) -> NoReturn:
    print(sentence, file=sys.stderr)
    raise SystemExit(1)
