"""What can be set from outside: one table with each setting's name, default, rule and help.

A setting `X` is read from the environment as `TGBOT_X`, or from `.env` in the working folder.
A secret may stand in a file instead, which `TGBOT_X_FILE` names.
"""

import re
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

PREFIX = "TGBOT_"
TELEGRAM = "https://api.telegram.org"
THIS_MACHINE = ("127.0.0.1", "::1", "localhost")


class SettingsError(Exception):
    """A setting is wrong; the text says which, why and how to mend it."""


class Settings(BaseSettings):
    """The settings of one process; each description completes “It is …”."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_file=".env",
        env_file_encoding="utf-8",
        # A compose file writes `TGBOT_WEBHOOK_URL=` for what nobody set.
        env_ignore_empty=True,
        extra="ignore",
        frozen=True,
    )

    token: SecretStr | None = Field(None, description="the bot's token, from @BotFather")
    token_file: Path | None = Field(None, description="a file that holds the token instead")
    api_url: str = Field(
        TELEGRAM, description=f"the address of the Bot API server, such as {TELEGRAM}"
    )
    database_url: str = Field("sqlite:///data/tgbot.db", description="the address of the database")
    content: Path = Field(Path("content"), description="the folder of exercises and programmes")
    key: SecretStr | None = Field(
        None,
        description="what encrypts notes, pains and texts; made in tgbot.key at the first start",
    )
    key_file: Path = Field(Path("tgbot.key"), description="the file that holds the key")
    webhook_url: str | None = Field(
        None, description="the public https address that Telegram calls; it switches polling off"
    )
    webhook_secret: SecretStr | None = Field(
        None, description="a secret between Telegram and the bot, required with a webhook address"
    )
    webhook_secret_file: Path | None = Field(
        None, description="a file that holds the webhook's secret instead"
    )
    host: str = Field("127.0.0.1", description="the address on which the web side listens")
    port: int = Field(
        8080, ge=1, le=65535, description="the port on which the web side listens, 1 to 65535"
    )
    admins: Annotated[frozenset[int], NoDecode] = Field(
        frozenset(), description="the admins' numeric Telegram ids, with commas between them"
    )
    send_rate: float = Field(
        25, gt=0, description="the number of messages sent in a second, over all chats"
    )
    ping_url: str | None = Field(
        None, description="an address that is called each minute while all is well"
    )
    log: Literal["debug", "info", "warning"] = Field(
        "info", description="the least that is logged: debug, info or warning"
    )
    log_format: Literal["console", "json"] = Field(
        "console", description="the form of the log: console or json"
    )

    @field_validator("admins", mode="before")
    @classmethod
    def _comma_separated(cls, value: Any) -> Any:
        if isinstance(value, str):
            return frozenset(part.strip() for part in value.split(",") if part.strip())
        return value

    @field_validator("api_url", "webhook_url", "ping_url")
    @classmethod
    def _an_address(cls, value: str | None) -> str | None:
        if value is not None and not _is_address(value):
            raise ValueError("it must begin with http:// or https:// and the name of a host")
        return value if value is None else value.rstrip("/")

    @field_validator("webhook_url")
    @classmethod
    def _safe_on_its_way(cls, value: str | None) -> str | None:
        parts = urlsplit(value or "")
        if parts.scheme == "http" and parts.hostname not in THIS_MACHINE:
            raise ValueError("it must begin with https://, because Telegram calls no other address")
        return value

    @field_validator("database_url")
    @classmethod
    def _a_known_database(cls, value: str) -> str:
        if not value.startswith(("sqlite:///", "postgresql://", "postgres://")):
            raise ValueError("it must begin with sqlite:/// or postgresql://")
        return value


def load(env_file: Path | None = Path(".env"), **overrides: Any) -> Settings:
    """The settings of this process; `overrides` win over the environment.

    Raises:
        SettingsError: a value is wrong, or `.env` or a file that should hold a secret can't be
            read.
    """
    if env_file is not None:
        text_of(env_file)
    try:
        settings = Settings(_env_file=env_file, **overrides)  # type: ignore[call-arg]  # pydantic's own
    except ValidationError as error:
        raise SettingsError("\n".join(_sentence(fault) for fault in error.errors())) from None
    secrets = {
        name: _secret_from(file, name)
        for name, file in (
            ("token", settings.token_file),
            ("webhook_secret", settings.webhook_secret_file),
        )
        if file is not None and getattr(settings, name) is None
    }
    settings = settings.model_copy(update=secrets)
    if settings.webhook_url and not settings.webhook_secret:
        raise SettingsError(
            f"{PREFIX}WEBHOOK_URL is set but {PREFIX}WEBHOOK_SECRET is not, so anybody could "
            f"send updates. Set {PREFIX}WEBHOOK_SECRET to a long random text of A-Z a-z 0-9 _ -."
        )
    return settings


def token_of(settings: Settings) -> str:
    """The token to talk to Telegram with.

    Raises:
        SettingsError: there is none, or it can't be one.
    """
    token = settings.token.get_secret_value().strip() if settings.token else ""
    if not token:
        raise SettingsError(
            f"There is no token, so Telegram can't be reached. Set {PREFIX}TOKEN to the one that "
            "@BotFather gave you, or try the bot without a token: tgbot play"
        )
    head, colon, tail = token.partition(":")
    if not (colon and head.isdigit() and len(tail) >= 3 and tail.isprintable() and " " not in tail):
        raise SettingsError(
            f"{PREFIX}TOKEN does not look like a token (it is digits, a colon, letters). "
            "Copy it anew from @BotFather."
        )
    return token


def text_of(env_file: Path) -> str:
    """The text of the file with settings; empty where there is none.

    Raises:
        SettingsError: this user may not read it, or it is no text.
    """
    try:
        return env_file.read_text("utf-8")
    except FileNotFoundError:
        return ""
    except (OSError, UnicodeDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        raise SettingsError(
            f"{env_file} can't be read ({why}). Let this user read it, and save it as UTF-8 text."
        ) from None


def _secret_from(file: Path, name: str) -> SecretStr:
    try:
        return SecretStr(file.read_text("utf-8").strip())
    except (OSError, UnicodeDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) else "it is not text"
        raise SettingsError(
            f"{PREFIX}{name.upper()}_FILE names {file}, which can't be read ({why}). "
            f"Mend the path or its rights, or set {PREFIX}{name.upper()} itself."
        ) from None


def _is_address(value: str) -> bool:
    try:
        parts = urlsplit(value)
        # An impossible port shows itself only when it is asked for.
        return parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False


def _sentence(fault: Any) -> str:
    of = str(fault["loc"][0])
    field = Settings.model_fields[of]
    secret = "SecretStr" in str(field.annotation)
    seen = "" if secret else f" “{_without_password(str(fault['input']))}”"
    what = str(fault["msg"]).removeprefix("Value error, ")
    what = what[:1].lower() + what[1:]
    return f"{PREFIX}{of.upper()}{seen} is wrong: {what}. It is {field.description}."


def _without_password(value: str) -> str:
    """The value as it may be shown: of an address with a login only its scheme and host."""
    before, at, behind = value.rpartition("@")
    if not at:
        return value
    scheme, separator, _ = before.partition("://")
    return f"{scheme if separator else ''}{separator}…@{re.split('[/?#]', behind)[0]}"
