"""A wrong setting is said in one sentence that shows no password; an empty one is not set."""

from pathlib import Path

import pytest

from tgbot.settings import Settings, SettingsError, load

ARTICLES = ("a", "an", "the", "what")


@pytest.fixture(autouse=True)
def _nothing_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in Settings.model_fields:
        monkeypatch.delenv(f"TGBOT_{name.upper()}", raising=False)


def refused(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> str:
    """What is said of a setting that the environment has wrong."""
    monkeypatch.setenv(name, value)
    with pytest.raises(SettingsError) as told:
        load(None)
    said = str(told.value)
    assert said.startswith(f"{name} “"), said
    assert len(said.splitlines()) == 1
    return said


@pytest.mark.parametrize(
    "login", ["u:red-band@", "red-band@", "u:red-band/and@", "u:a@red-band@", "u:?red-band@"]
)
def test_a_database_s_password_is_not_shown(monkeypatch: pytest.MonkeyPatch, login: str) -> None:
    said = refused(monkeypatch, "TGBOT_DATABASE_URL", f"mysql://{login}host/name")
    assert "“mysql://…@host”" in said
    assert "red-band" not in said


@pytest.mark.parametrize("name", ["TGBOT_DATABASE_URL", "TGBOT_API_URL", "TGBOT_WEBHOOK_URL"])
@pytest.mark.parametrize("value", ["anna:red-band@host/name", "ftp://anna:red-band@host"])
def test_a_password_in_an_address_of_no_use_is_not_shown(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    assert "red-band" not in refused(monkeypatch, name, value)


def test_a_wrong_value_in_the_env_file_is_shown_too(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("TGBOT_PORT=eighty\n", "utf-8")
    with pytest.raises(SettingsError, match="TGBOT_PORT “eighty” is wrong"):
        load(tmp_path / ".env")


def test_every_description_completes_it_is() -> None:
    said = {name: str(field.description) for name, field in Settings.model_fields.items()}
    assert [name for name, text in said.items() if text.split()[0] not in ARTICLES] == []
    assert [name for name, text in said.items() if text.endswith(".")] == []


def test_what_is_set_to_nothing_is_not_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in Settings.model_fields:
        monkeypatch.setenv(f"TGBOT_{name.upper()}", "")
    assert load(None) == Settings.model_construct()
    (tmp_path / ".env").write_text("TGBOT_WEBHOOK_URL=\nTGBOT_PORT=\n", "utf-8")
    assert load(tmp_path / ".env") == Settings.model_construct()


@pytest.mark.parametrize("name", ["TGBOT_API_URL", "TGBOT_WEBHOOK_URL"])
@pytest.mark.parametrize(
    "value", ["http://", "https://", "https:///bot", "https://:80", "https://[::1", "bot.org"]
)
def test_an_address_without_a_host_is_refused(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    assert "host" in refused(monkeypatch, name, value)


@pytest.mark.parametrize("port", ["99999", "eighty", "0"])
def test_an_address_with_an_impossible_port_is_refused(
    monkeypatch: pytest.MonkeyPatch, port: str
) -> None:
    refused(monkeypatch, "TGBOT_API_URL", f"http://127.0.0.1:{port}")


def test_a_webhook_is_https_but_on_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "https://" in refused(monkeypatch, "TGBOT_WEBHOOK_URL", "http://bot.example.org")
    monkeypatch.setenv("TGBOT_WEBHOOK_SECRET", "red-band")
    for address in ("https://bot.example.org", "http://127.0.0.1:8080", "http://localhost"):
        monkeypatch.setenv("TGBOT_WEBHOOK_URL", address + "/")
        assert load(None).webhook_url == address
