"""What a German types for the card's own buttons, for a pain and in the middle of a session.

Stories begin on Monday 2 March 2026 at 10:00 in Berlin.
"""

import pytest

from tests.people import Shown, Someone
from tests.stage import Stage
from tests.stories.english import english_in
from tests.stories.test_dora import arrives


async def reminded(stage: Stage) -> tuple[Someone, Shown]:
    """Dora, whose card has just come, on Wednesday at 07:30."""
    dora = await arrives(stage, code="de")
    await stage.next_reminder()
    return dora, await dora.last()


@pytest.mark.parametrize(
    ("said", "at"),
    [
        ("in 2 Stunden", "09:30"),
        ("in einer halben Stunde", "08:00"),
        ("später, um 18 Uhr", "18:00"),
        ("heute Abend", "19:00"),
        ("heute Abend um 8", "20:00"),
        ("um 20 Uhr heute Abend", "20:00"),
        ("verschieb auf heute Abend um 7", "19:00"),
        ("um 20 Minuten verschieben", "07:50"),
        ("Erinner mich in zwanzig Minuten", "07:50"),
    ],
)
async def test_later_with_a_time(stage: Stage, said: str, at: str) -> None:
    dora, _ = await reminded(stage)
    shown = await dora.says(said)
    assert shown[-1].text == f"👍 Ich melde mich um {at} wieder."


async def test_remind_me_at_is_asked_and_no_number_of_minutes(stage: Stage) -> None:
    dora, _ = await reminded(stage)
    [asked] = await dora.says("erinnere mich um 8")
    assert asked.buttons[:2] == ["Heute um 08:00", "An jedem Trainingstag"]


@pytest.mark.parametrize("said", ["Später", "jetzt nicht", "später bitte"])
async def test_later_without_a_time_asks_when(stage: Stage, said: str) -> None:
    dora, _ = await reminded(stage)
    [page] = await dora.says(said)
    await dora.taps("1 Std.", on=page)
    assert "08:30" in dora.last_answer


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("verschieb auf Samstag", "Sa 7. Mär"),
        ("Training auf Donnerstag verschieben", "Do 5. Mär"),
        ("lieber morgen", "Do 5. Mär"),
        ("mach ich morgen", "Do 5. Mär"),
        ("verschieb auf Donnerstagabend", "Do 5. Mär, 19:00"),
        ("erinnere mich morgen um 8", "Do 5. Mär, 08:00"),
    ],
)
async def test_another_day(stage: Stage, said: str, day: str) -> None:
    dora, _ = await reminded(stage)
    assert f"Verschoben auf {day}" in (await dora.says(said))[-1].text


@pytest.mark.parametrize("said", ["verschieben", "Verschieb das Training"])
async def test_another_day_that_is_not_named_is_asked(stage: Stage, said: str) -> None:
    dora, _ = await reminded(stage)
    [page] = await dora.says(said)
    assert [name for name in page.buttons if "5. Mär" in name], page.buttons


@pytest.mark.parametrize("said", ["Auslassen", "heute nicht", "krank"])
async def test_not_at_all_asks_why(stage: Stage, said: str) -> None:
    dora, _ = await reminded(stage)
    [page] = await dora.says(said)
    assert page.button("Krank")
    assert not english_in(page.text)


@pytest.mark.parametrize("said", ["keine Zeit", "ich habe heute keine Zeit"])
async def test_who_has_no_time_is_offered_something_short(stage: Stage, said: str) -> None:
    dora, _ = await reminded(stage)
    [page] = await dora.says(said)
    assert page.button("11 min")
    assert page.button("Auslassen")
    assert not english_in(page.text)


@pytest.mark.parametrize(
    ("said", "part"),
    [("auslassen, krank", "gesund"), ("heute nicht: zu müde", "Erholung ist auch Training")],
)
async def test_not_at_all_with_its_reason(stage: Stage, said: str, part: str) -> None:
    dora, _ = await reminded(stage)
    assert part in (await dora.says(said))[-1].text


@pytest.mark.parametrize("said", ["lieber Hip Thrust", "Beinheben auslassen", "bis später"])
async def test_what_is_no_such_wish_moves_nothing(stage: Stage, said: str) -> None:
    dora, card = await reminded(stage)
    await dora.says(said)
    assert (await dora.says("/today"))[-1].text == card.text


@pytest.mark.parametrize("said", ["es sticht im Knie", "Knie zwickt", "Schulter zieht"])
async def test_a_pain_is_asked_about(stage: Stage, said: str) -> None:
    dora, _ = await reminded(stage)
    assert "Bei welcher Übung" in (await dora.says(said))[-1].text


async def test_a_pain_behind_sets_keeps_them_and_asks_how_much(stage: Stage) -> None:
    dora, _ = await reminded(stage)
    shown = await dora.says("Hip Thrust 3x12, Knie zwickt")
    assert "3×12" in shown[0].text
    assert "wie sehr tat es weh" in shown[-1].text


async def test_a_rest_is_as_long_as_said(stage: Stage) -> None:
    dora, _ = await reminded(stage)
    await dora.says("/train")
    await dora.taps("Überspringen")
    await dora.taps("8")
    rest = (await dora.says("Pause 2 min"))[-1]
    assert "120 s" in rest.text
    four = ("Löschen", "Ändern", "Tat weh", "Stopp")
    assert [name for name in rest.buttons if name in four] == [*four], "Telegram cuts longer ones"


async def test_a_long_time_is_doubted_with_its_unit_once(stage: Stage) -> None:
    dora, _ = await reminded(stage)
    shown = await dora.says("Dead Bug 20 min")
    assert "20 min Dead Bug sind eine lange Zeit" in shown[-1].text
