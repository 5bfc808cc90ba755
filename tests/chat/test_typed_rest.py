"""How long to rest, as it is typed."""

import pytest

from tgbot.chat.typed.rest import rest_in


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("rest 2 min", 120),
        ("Rest 2", 120),
        ("rest 90", 90),
        ("rest: 90s", 90),
        ("2 min rest", 120),
        ("rest 1:30", 90),
        ("1,5 min Ruhe", 90),
        ("отдых 2 мин", 120),
        ("rest 2 min.", 120),
        ("Pause 2 min", 120),
        ("90 Sekunden Pause", 90),
        ("Pause: 1:30", 90),
    ],
)
def test_it_is_read(text: str, seconds: int) -> None:
    assert rest_in(text) == seconds


@pytest.mark.parametrize(
    "text", ["rest", "8 rest 2 min", "rest day", "2 min", "rest 1:75", "90", "pause 10", "Pause"]
)
def test_nothing_else_is(text: str) -> None:
    assert rest_in(text) is None
