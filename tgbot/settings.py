"""What can be set from outside: one table with each setting's name, default, rule and help.

A setting `X` is read from the environment as `TGBOT_X`, or from `.env` in the working folder.
A secret may stand in a file instead, which `TGBOT_X_FILE` names.
"""

import os
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

PREFIX = "TGBOT_"
TELEGRAM = "https://api.telegram.org"


class SettingsError(Exception):
    """A setting is wrong; the text says which, why and how to mend it."""


class Settings(BaseSettings):
    """The settings of one process."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, env_file=".env", env_file_encoding="utf-8", extra="ignore", frozen=True
    )

    token: SecretStr | None = Field(None, description="the bot's token, from @BotFather")
    token_file: Path | None = Field(None, description="a file that holds the token instead")
    api_url: str = Field(TELEGRAM, description="root of the Bot API server")
    database_url: str = Field("sqlite:///data/tgbot.db", description="or postgresql://…")
    content: Path = Field(Path("content"), description="the folder of exercises and programmes")
    key: SecretStr | None = Field(
        None, description="encrypts notes, pains and texts; made in tgbot.key at the first start"
    )
    key_file: Path = Field(Path("tgbot.key"), description="the file that holds the key")
    webhook_url: str | None = Field(None, description="public https address; switches polling off")
    webhook_secret: SecretStr | None = Field(None, description="required with a webhook address")
    webhook_secret_file: Path | None = Field(None, description="a file that holds it instead")
    host: str = Field("127.0.0.1", description="where the web side listens")
    port: int = Field(8080, ge=1, le=65535, description="its port")
    admins: Annotated[frozenset[int], NoDecode] = Field(
        frozenset(), description="numeric Telegram ids of the admins, comma-separated"
    )
    send_rate: float = Field(25, gt=0, description="messages a second over all chats")
    ping_url: str | None = Field(None, description="pinged each minute while all is well")
    log: Literal["debug", "info", "warning"] = Field("info", description="how much is logged")
    log_format: Literal["console", "json"] = Field("console", description="console or json")

    @field_validator("admins", mode="before")
    @classmethod
    def _comma_separated(cls, value: Any) -> Any:
        if isinstance(value, str):
            return frozenset(part.strip() for part in value.split(",") if part.strip())
        return value

    @field_validator("api_url", "webhook_url")
    @classmethod
    def _an_address(cls, value: str | None) -> str | None:
        if value is not None and not value.startswith(("http://", "https://")):
            raise ValueError("it must begin with http:// or https://")
        return value if value is None else value.rstrip("/")

    @field_validator("database_url")
    @classmethod
    def _a_known_database(cls, value: str) -> str:
        if not value.startswith(("sqlite:///", "postgresql://", "postgres://")):
            raise ValueError("it must begin with sqlite:/// or postgresql://")
        return value


def load(env_file: Path | None = Path(".env"), **overrides: Any) -> Settings:
    """The settings of this process; `overrides` win over the environment.

    Raises:
        SettingsError: a value is wrong, or a file that should hold a secret can't be read.
    """
    try:
        settings = Settings(_env_file=env_file, **overrides)  # type: ignore[call-arg]
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


def _secret_from(file: Path, name: str) -> SecretStr:
    try:
        return SecretStr(file.read_text("utf-8").strip())
    except (OSError, UnicodeDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) else "it is not text"
        raise SettingsError(
            f"{PREFIX}{name.upper()}_FILE names {file}, which can't be read ({why}). "
            f"Mend the path or its rights, or set {PREFIX}{name.upper()} itself."
        ) from None


def _sentence(fault: Any) -> str:
    name = PREFIX + str(fault["loc"][0]).upper()
    field = Settings.model_fields.get(str(fault["loc"][0]))
    shown = os.environ.get(name)
    seen = "" if shown is None or "SecretStr" in str(field and field.annotation) else f" “{shown}”"
    what = str(fault["msg"]).removeprefix("Value error, ")
    return f"{name}{seen} is wrong: {what}. It is {field.description if field else 'unknown'}."
