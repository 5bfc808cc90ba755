"""Faults of settings, content and database: where, what, how to mend it, and a stable id."""

from pathlib import Path

from tgbot.content import ContentError, Fault, load
from tgbot.content import folder as content_folder
from tgbot.settings import Settings, SettingsError, token_of
from tgbot.settings import load as load_settings
from tgbot.store import meta
from tgbot.store.database import DBAPIError, StoreError, engine_for, is_there, shown
from tgbot.store.migrate import newest, version
from tgbot.store.secret import Sealer, SealError

ENVIRONMENT = "settings"


def faults_of() -> list[Fault]:
    """All faults found; no token and no database yet are none."""
    try:
        settings = load_settings()
    except SettingsError as error:
        return [_fault("S001", ENVIRONMENT, line) for line in str(error).splitlines()]
    return [*_token_faults(settings), *_content_faults(settings.content), *_database(settings)]


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
