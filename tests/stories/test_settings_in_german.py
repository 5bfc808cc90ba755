"""Settings as a German says them, without a command.

Stories begin on Monday 2 March 2026 at 10:00 in Berlin.
"""

import pytest

from tests.stage import Stage
from tests.stories.english import english_in
from tests.stories.test_dora import arrives

CHANGED = {
    "benutze Pfund": "Einheit: lb",
    "stell die Einheiten auf Pfund um": "Einheit: lb",
    "ich rechne in lbs": "Einheit: lb",
    "meine Zeitzone ist Madrid": "Wo du bist: Madrid",
    "Ich bin gerade in Madrid": "Wo du bist: Madrid",
    "ich bin nach New York gezogen": "Wo du bist: New York",
    "keine Nachrichten zwischen 21 und 7 Uhr": "Ruhezeit 21:00–07:00",
    "Ruhe von 23 bis 7": "Ruhezeit 23:00–07:00",
    "Ruhezeit 23-7": "Ruhezeit 23:00–07:00",
    "keine Ruhezeit": "Ruhezeit keine",
    "Erinnerungen bitte ohne Ton": "ohne Ton",
    "lautlose Erinnerungen": "ohne Ton",
    "Wochenrückblick am Samstag um 19 Uhr": "Samstag, 19:00",
    "Rückblick montags um 8": "Montag, 08:00",
    "kurze Karten": "Trainingskarte: kurz",
    "ich habe nur ein rotes und ein blaues Band": "Bänder (rotes Band, blaues Band)",
    "ich hab Kurzhanteln 5 10 kg": "Kurzhanteln (5 kg Kurzhantel, 10 kg Kurzhantel)",
    "ich habe jetzt auch Fußgewichte": "Bänder, Fußgewichte",
    "ich trainiere dienstags und donnerstags": "Di Do 07:30",
    "Trainingstage Di Do": "Di Do 07:30",
    "Erinnerung um 18 Uhr": "Mo Mi Fr 18:00",
    "Erinnerung auf 7 Uhr ändern": "Mo Mi Fr 07:00",
    "ich hab ne 16kg Kettlebell": "Kettlebells (16 kg Kettlebell)",
    "Erinner mich jeden Tag um 8": "Mo Mi Fr 08:00",
    "erinnere mich montags um 8": "Mo 08:00, Mi Fr 07:30",
}


@pytest.mark.parametrize(("said", "shown"), CHANGED.items(), ids=CHANGED)
async def test_a_setting_in_german(stage: Stage, said: str, shown: str) -> None:
    dora = await arrives(stage, code="de")
    told = (await dora.says(said))[-1].text
    assert "Geändert" in told
    assert shown in told
    assert shown in (await dora.says("/settings"))[-1].text


async def test_back_to_sound_and_to_all_details(stage: Stage) -> None:
    dora = await arrives(stage, code="de")
    await dora.says("Erinnerungen stumm")
    assert "mit Ton" in (await dora.says("Erinnerungen wieder mit Ton"))[-1].text
    await dora.says("kurze Karten")
    assert "kurz" not in (await dora.says("mehr Details"))[-1].text.partition("/settings")[0]


@pytest.mark.parametrize("said", ["sprich Englisch", "auf Englisch bitte", "Sprache Englisch"])
async def test_the_language(stage: Stage, said: str) -> None:
    dora = await arrives(stage, code="de")
    assert "Changed" in (await dora.says(said))[-1].text
    assert "Geändert" in (await dora.says("auf Deutsch bitte"))[-1].text


ASKED = {
    "kg": "In lb",
    "Pfund": "In lb",
    "Ich habe ein rotes Band": "Nur das",
    "Kurzhanteln 10 12 kg": "Das war ein Satz",
    "ich habe keine Hanteln mehr": "Bänder",
    "mein rotes Band ist gerissen": "Bänder",
    "ich trainiere im Fitnessstudio": "Dazu",
    "Ausrüstung": "Bänder",
    "zweimal pro Woche": "Mo",
    "ich kann nur am Wochenende": "Sa So",
    "montags, mittwochs und freitags um 18 Uhr": "Mo Mi Fr 18:00",
    "erinnere mich abends": "18:30",
    "kannst du mich um 18 Uhr erinnern": "An jedem Trainingstag",
    "erinnere mich eine Stunde früher": "06:30",
    "ich will sonntags trainieren": "So",
    "andere Uhrzeit": "07:30",
    "erinnere mich um 8": "An jedem Trainingstag",
    "erinnere mich jeden Dienstag um 8": "Di 08:00 dazu",
}


@pytest.mark.parametrize(("said", "button"), ASKED.items(), ids=ASKED)
async def test_what_is_in_doubt_is_asked_and_changes_nothing(
    stage: Stage, said: str, button: str
) -> None:
    dora = await arrives(stage, code="de")
    before = (await dora.says("/settings"))[-1].text
    [asked] = await dora.says(said)
    assert asked.button(button), (asked.text, asked.buttons)
    assert not english_in(asked.text)
    assert (await dora.says("/settings"))[-1].text == before


@pytest.mark.parametrize(
    "said",
    [
        "ich bin in Eile",
        "bin in 10 Minuten da",
        "ich bin im Park",
        "ich trainiere am Freitag",
        "kannst du morgen?",
        "rotes Band",
        "ich habe Hunger",
        "sprich lauter",
        "Ton Steine Scherben",
        "benutze das grüne Band",
        "ich kann nicht mehr",
        "Mo 12, Mi 10",
        "nachts schlecht geschlafen",
    ],
)
async def test_what_is_no_setting_changes_none(stage: Stage, said: str) -> None:
    dora = await arrives(stage, code="de")
    before = (await dora.says("/settings"))[-1].text
    await dora.says(said)
    assert (await dora.says("/settings"))[-1].text == before
