"""Dora, German, Vienna: a training week in which the bot speaks no word of English."""

import pytest

from tests.people import Shown, Someone
from tests.stage import Stage
from tests.stories.english import english_in


async def arrives(stage: Stage, name: str = "Dora", code: str = "de-AT") -> Someone:
    """Somebody whose Telegram is German, up to the plan by first buttons only."""
    dora = await stage.person(name, language_code=code)
    shown = await dora.says("/start")
    for _ in range(7):
        if any("Alles bereit" in message.text for message in shown):
            return dora
        newest = [message for message in shown if message.buttons][-1]
        shown = await dora.taps(newest.buttons[0], on=newest)
    assert any("Alles bereit" in message.text for message in shown), [m.text for m in shown]
    return dora


async def says_no_english(dora: Someone) -> None:
    """Reads all that the bot said so far."""
    read = [message for message in await dora.sees() if message.raw["from"] == "bot"]
    found = {text: english_in(text) for one in read for text in (one.text, *one.buttons)}
    assert {text: words for text, words in found.items() if words} == {}
    assert english_in(dora.last_answer) == []


async def newest(dora: Someone, words: str) -> Shown:
    """The newest message that says something."""
    return [message for message in await dora.sees() if words in message.text][-1]


async def test_a_training_week_in_german(stage: Stage) -> None:
    dora = await arrives(stage)
    await stage.next_reminder()
    [card] = await dora.says("/today")
    assert "Po & Beine zu Hause" in card.text
    assert "je Seite" in card.text
    assert card.button("Wie geplant")
    assert card.button("So geht’s")

    await dora.says("/train")
    await dora.taps("Überspringen")
    await dora.taps("8")
    await stage.move(seconds=91)
    assert "Die Pause ist um" in (await newest(dora, "⏰")).text

    await dora.says("hip thrust 3x12 rotes Band")
    receipt = await newest(dora, "✓ Hip Thrust · 3×12")
    assert "Hip Thrust · 3×12 · rotes Band" in receipt.text
    assert "Weiter: Seitliches Beinheben, 2 × 8 je Seite" in receipt.text
    [week] = await dora.says("/week")
    assert "Deine Woche" in week.text

    await dora.says("Dead Bug 2x8 Rücken 6/10")
    stopped = await newest(dora, "Hör hier für heute auf.")
    assert "Rücken 6/10" in stopped.text
    await dora.says("rückgängig")
    assert "Zurückgenommen: Dead Bug" in (await newest(dora, "Zurückgenommen")).text
    await says_no_english(dora)


async def test_the_clock_speaks_german(stage: Stage) -> None:
    dora = await arrives(stage)
    await stage.next_reminder()
    reminder = await dora.last()
    assert reminder.text.splitlines()[0].startswith("🔔 Mittwoch: Po & Beine zu Hause")
    await dora.taps("Wie geplant")
    assert dora.last_answer == "Gespeichert"
    await stage.move(days=6)
    summary = await newest(dora, "Deine Woche")
    assert "2.–8. Mär" in summary.text
    assert summary.button("Passt")
    await says_no_english(dora)


@pytest.mark.parametrize(
    ("code", "hello"), [("de", "Hallo"), ("de-CH", "Hallo"), ("en", "Hi "), ("es", "Hi ")]
)
async def test_the_first_words_are_in_the_language_of_their_telegram(
    stage: Stage, code: str, hello: str
) -> None:
    somebody = await stage.person("Dora", language_code=code)
    [begin] = await somebody.says("/start")
    assert begin.text.startswith(hello)


async def test_the_other_language_is_one_tap_away_at_the_beginning(stage: Stage) -> None:
    dora = await stage.person("Dora", language_code="de")
    [begin] = await dora.says("/start")
    [english] = await dora.taps("In English", on=begin)
    assert english.text.startswith("Hi Dora")
    [german] = await dora.taps("Auf Deutsch", on=english)
    assert german.text.startswith("Hallo Dora")
    where = [shown for shown in await dora.taps("Sanft anfangen", on=german) if shown.buttons][-1]
    assert "Wo bist du?" in where.text
    assert where.button("Berlin")


async def test_who_types_a_language_goes_on_in_it(stage: Stage) -> None:
    anna = await stage.person("Anna", language_code="en")
    await anna.says("/start")
    assert "Hallo Anna" in (await anna.says("Deutsch"))[-1].text
    assert "Hi Anna" in (await anna.says("englisch"))[-1].text


async def test_the_settings_change_the_language_both_ways(stage: Stage) -> None:
    dora = await arrives(stage)
    english = (await dora.says("/settings sprache en"))[-1]
    assert "Your settings" in english.text
    assert "Language: English" in english.text
    german = (await dora.says("/settings language Deutsch"))[-1]
    assert "Sprache: Deutsch" in german.text
    await dora.taps("Sprache", on=german)
    await dora.taps("Spanisch")
    assert "English; logs in Spanish first" in (await dora.last()).text


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("heute", "Po & Beine"),
        ("was mache ich heute?", "Po & Beine"),
        ("wie geht dead bug", "Rücken"),
        ("wie macht man Kniebeugen?", "Fersen"),
        ("rückgängig", "nichts zurückzunehmen"),
        ("hilfe", "Was jetzt?"),
        ("tut weh", "Bei welcher Übung?"),
        ("pause bis 24. Dez", "Do 24. Dez"),
        ("einstellungen", "Deine Einstellungen"),
        ("einstellungen ton aus", "ohne Ton"),
        ("wochenrückblick", "Deine Woche"),
        ("trainingsplan", "Po & Beine"),
        ("alles löschen", "Alles löschen?"),
    ],
)
async def test_plain_words_are_understood(stage: Stage, said: str, told: str) -> None:
    dora = await arrives(stage)
    assert any(told in message.text for message in await dora.says(said))


async def test_done_and_later_in_reply_to_the_card(stage: Stage) -> None:
    dora = await arrives(stage)
    await stage.next_reminder()
    card = await dora.last()
    assert any("Hip Thrust" in one.text for one in await dora.says("fertig", reply_to=card))
    assert any("✓" in one.text for one in await dora.sees())


async def test_numbers_have_a_comma_and_days_their_german_names(stage: Stage) -> None:
    dora = await arrives(stage)
    await dora.says("Gewicht 72,4 kg")
    [receipt] = await dora.says("vorgestern hip thrust 3x10 22,5 kg Langhantel")
    assert "Sa 28. Feb · 3×10 · 22,5 kg Langhantel" in receipt.text
    assert "72,4 kg" in (await dora.says("/history"))[-1].text


async def test_what_is_not_understood_is_asked_in_german(stage: Stage) -> None:
    dora = await arrives(stage)
    [asked] = await dora.says("dead bug 3x8 rohtes band")
    assert asked.button("rotes Band"), asked.buttons
    [receipt] = await dora.taps(asked.buttons[0], on=asked)
    assert "rotes Band" in receipt.text
    await says_no_english(dora)


async def test_in_a_group_each_is_answered_in_their_own_language(stage: Stage) -> None:
    dora, anna = await arrives(stage), await stage.person("Anna", language_code="en")
    assert dora.id != anna.id
    german = await dora.says("/howto@repbell_bot dead bug", group=True)
    english = await anna.says("/howto@repbell_bot dead bug", group=True)
    assert any("Unterer Rücken" in one.text for one in german)
    assert any("Low back" in one.text for one in english)


async def test_telegram_is_told_the_commands_in_german_too(stage: Stage) -> None:
    await arrives(stage)
    commands = stage.playground.world.bot.commands
    assert commands[("default", "de")][0] == {
        "command": "start", "description": "Einrichten, oder weiter, wo du warst",
    }  # fmt: skip
    assert stage.playground.world.bot.short_description["de"].startswith("Erinnert ans Training")
