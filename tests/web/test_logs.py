"""The log never shows the token, whatever is logged and however."""

import json
import logging
import sys
from collections.abc import Callable, Iterator

import pytest
import structlog

from tgbot.settings import load
from tgbot.web.logs import HidingFormatter, set_up_logs

TOKEN = "123456:AAF-a_token-that-must-not-be-seen"


@pytest.fixture(params=["console", "json"])
def logged(
    request: pytest.FixtureRequest, capsys: pytest.CaptureFixture[str]
) -> Iterator[Callable[[], str]]:
    set_up_logs(load(None, token=TOKEN, log_format=request.param, log="info"))
    yield lambda: "".join(capsys.readouterr())
    structlog.reset_defaults()


def test_a_token_in_a_fact_or_an_event_is_taken_out(logged: Callable[[], str]) -> None:
    structlog.get_logger().warning(f"could not reach bot{TOKEN}/getMe", url=f"/bot{TOKEN}/getMe")
    shown = logged()
    assert TOKEN not in shown
    assert "getMe" in shown


def test_a_token_in_a_traceback_is_taken_out(logged: Callable[[], str]) -> None:
    def call(url: str) -> None:
        raise RuntimeError(f"no answer from {url}")

    try:
        call(f"/bot{TOKEN}/getMe")
    except RuntimeError:
        structlog.get_logger().exception("a loop fell", loop="sender")
    shown = logged()
    assert TOKEN not in shown
    assert "no answer from" in shown


def test_a_token_inside_another_value_is_taken_out(logged: Callable[[], str]) -> None:
    structlog.get_logger().warning("failed", error=RuntimeError(f"/bot{TOKEN}/getMe"))
    shown = logged()
    assert TOKEN not in shown
    assert "getMe" in shown


def test_a_token_that_a_library_logs_is_taken_out_of_its_traceback_too() -> None:
    try:
        raise RuntimeError(f"no answer from /bot{TOKEN}/getMe")
    except RuntimeError:
        exc_info = sys.exc_info()
    text, args = "%s failed", (f"/bot{TOKEN}/x",)
    record = logging.LogRecord("lib", logging.WARNING, "file", 1, text, args, exc_info)
    shown = HidingFormatter(TOKEN).format(record)
    assert TOKEN not in shown
    assert "no answer from" in shown


def test_json_is_one_object_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    set_up_logs(load(None, token=TOKEN, log_format="json", log="info"))
    structlog.get_logger().info("started", port=8080)
    structlog.reset_defaults()
    event = json.loads(capsys.readouterr().out)
    assert (event["event"], event["port"], event["level"]) == ("started", 8080, "info")
