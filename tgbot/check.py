"""Faults of settings, content and database: where, what, how to mend it, and a stable id."""

import os
from collections.abc import Iterator, Mapping
from io import StringIO
from pathlib import Path

from dotenv.parser import parse_stream

from tgbot.content import ContentError, Fault, load
from tgbot.content import folder as content_folder
from tgbot.content.files import did_you_mean
from tgbot.settings import PREFIX, Settings, SettingsError, text_of, token_of
from tgbot.settings import load as load_settings
from tgbot.store import meta
from tgbot.store.database import DBAPIError, StoreError, engine_for, file_of, is_there, shown
from tgbot.store.migrate import newest, version
from tgbot.store.secret import Sealer, SealError

ENVIRONMENT = "settings"
ENV_FILE = Path(".env")
NAMES = [f"{PREFIX}{name.upper()}" for name in Settings.model_fields]


def faults_of() -> list[Fault]:
    """All faults found; no token and no database yet are none."""
    try:
        strange = [*_strange_names(os.environ), *_strange_lines(text_of(ENV_FILE))]
        settings = load_settings(ENV_FILE)
    except SettingsError as error:
        return [_fault("S001", ENVIRONMENT, line) for line in str(error).splitlines()]
    faults = [*strange, *_token_faults(settings), *_content_faults(settings.content)]
    return [*faults, *_database(settings), *_places(settings)]


def content_read() -> tuple[str, bool]:
    """Which content is read, as a sentence, and whether it is another than was set."""
    try:
        settings = load_settings(ENV_FILE)
    except SettingsError:
        return "", False
    read = content_folder(settings.content)
    if read == settings.content or "content" not in settings.model_fields_set:
        return f"Content is read from {read}.", False
    return (
        f"{PREFIX}CONTENT names {settings.content}, and there is no such folder: the content "
        f"that came with the program is read, from {read}."
    ), True


def _strange_names(environment: Mapping[str, str]) -> Iterator[Fault]:
    """Names that look like settings and are none, so that what they say is read by nobody."""
    for name in environment:
        if name.upper().startswith(PREFIX) and name.upper() not in NAMES:
            yield Fault("S003", ENVIRONMENT, 0, *_strange(name))


def _strange_lines(text: str) -> Iterator[Fault]:
    """Lines of the file with settings that nobody reads."""
    for line in parse_stream(StringIO(text)):
        said = line.original.string
        place = line.original.line + said[: len(said) - len(said.lstrip())].count("\n")
        name = (line.key or "").upper()
        if line.error:
            what, mend = "This line can't be read.", f"Write it as {PREFIX}NAME=value."
            yield Fault("S003", str(ENV_FILE), place, what, mend)
        elif name.startswith(PREFIX) and name not in NAMES:
            yield Fault("S003", str(ENV_FILE), place, *_strange(line.key or ""))


def _strange(name: str) -> tuple[str, str]:
    otherwise = "Remove it; docs/run-it.md has all settings."
    return f"{name} is no setting.", did_you_mean(name.upper(), NAMES, otherwise)


def _places(settings: Settings) -> Iterator[Fault]:
    """What could not be written at the start: the database with its folder, and the key."""
    try:
        database = file_of(settings.database_url)
    except StoreError:
        return
    if database is not None:
        for place in (database, database.parent):
            if (there := _nearest(place)) is not None:
                mend = f"Let this user write there, or name another place in {PREFIX}DATABASE_URL."
                what = f"{there} can't be written, and the database is to be kept there."
                yield Fault("D004", shown(settings.database_url), 0, what, mend)
                break
    key = settings.key_file
    is_made = settings.key is None and not os.path.exists(key)  # noqa: PTH110 (False, where Path raises)
    if is_made and (there := _nearest(key)) is not None:
        mend = f"Let this user write there, or name another file in {PREFIX}KEY_FILE."
        yield Fault("D004", str(key), 0, f"{there} can't be written.", mend)


def _nearest(place: Path) -> Path | None:
    """The place, or what is there of the way to it, if this user may not write it."""
    # What lies in a folder of somebody else's counts as not there; Path.exists would raise.
    ways = (place, *place.absolute().parents)
    there = next(one for one in ways if os.path.exists(one))  # noqa: PTH110
    fits = there == place or there.is_dir()
    return None if fits and os.access(there, os.W_OK) else there


def _token_faults(settings: Settings) -> list[Fault]:
    if settings.token is None:
        return []
    try:
        token_of(settings)
    except SettingsError as error:
        return [_fault("S002", ENVIRONMENT, str(error))]
    return []


def _content_faults(folder: Path) -> list[Fault]:
    try:
        load(content_folder(folder))
    except ContentError as error:
        return list(error.faults)
    return []


def _database(settings: Settings) -> list[Fault]:
    url = settings.database_url
    try:
        if not is_there(url):
            return []
        engine = engine_for(url)
        try:
            with engine.begin() as conn:
                found = version(conn)
                if found is not None and found != newest():
                    return [_fault("D002", shown(url), _old(found))]
                if meta.holds_a_proof(conn):
                    meta.prove_key(conn, Sealer(_key(settings)))
        finally:
            engine.dispose()
    except (DBAPIError, StoreError, OSError) as error:
        why = str(getattr(error, "orig", error)).splitlines()[0]
        mend = "Check TGBOT_DATABASE_URL, and that this user may read and write it."
        return [Fault("D001", shown(url), 0, f"It can't be used: {why}.", mend)]
    except SealError as error:
        return [_fault("D003", shown(url), str(error))]
    return []


def _key(settings: Settings) -> str:
    if settings.key is not None:
        return settings.key.get_secret_value()
    try:
        return settings.key_file.read_text("ascii").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise SealError(
            f"The key file {settings.key_file} can't be read ({error}). Put it back where it was."
        ) from None


def _old(found: str) -> str:
    if found > newest():
        return f"its schema {found} is newer than this program's. Install the newer program."
    return f"its schema is {found}, the newest is {newest()}. Run: tgbot migrate"


def _fault(id: str, where: str, sentences: str) -> Fault:
    what, _, mend = sentences.partition(". ")
    return Fault(id, where, 0, f"{what.rstrip('.')}.", mend or "See docs/run-it.md.")
