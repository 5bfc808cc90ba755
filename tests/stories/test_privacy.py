"""What is kept can be read, and erased: after two taps nothing of Anna is left."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.people import Someone
from tests.stage import Stage
from tests.stories.test_anna import begins


async def somebody_with_a_log(stage: Stage, name: str = "Anna") -> Someone:
    person = await stage.person(name)
    await person.says("/plan mon wed fri 07:30")
    await person.says("/log dead bug 3x8 knee 2/10 // new shoes")
    return person


def rows_of(folder: Path, person: Someone) -> dict[str, int]:
    """How many rows of each table name a person or their chat."""
    found: dict[str, int] = {}
    with closing(sqlite3.connect(folder / "story.db")) as db:
        tables = [
            name for (name,) in db.execute("select name from sqlite_master where type='table'")
        ]
        for table in tables:
            columns = {row[1] for row in db.execute(f"pragma table_info({table})")}
            naming = columns & {"person_id", "chat_id"} | (
                {"id"} & columns if table == "person" else set()
            )
            for column in naming:
                query = f"select count(*) from {table} where {column} = ?"
                found[f"{table}.{column}"] = db.execute(query, (person.id,)).fetchone()[0]
    return found


async def test_privacy_says_what_is_kept_where_and_how_long(stage: Stage) -> None:
    anna = await stage.person("Anna")
    [told] = await anna.says("/privacy")
    for part in ("48 hours", "8 days", "60 days", "encrypted", "/delete_me"):
        assert part in told.text
    [asked] = await anna.taps("Erase everything")
    assert "Erase everything?" in asked.text


async def test_two_taps_erase_everything_and_leave_no_row(stage: Stage, tmp_path: Path) -> None:
    anna = await somebody_with_a_log(stage)
    assert sum(rows_of(tmp_path, anna).values()) > 0
    [asked] = await anna.says("/delete_me")
    assert "1 entry" in asked.text
    [again] = await anna.taps("Erase everything")
    assert again.id == asked.id
    [gone] = await anna.taps("Yes, erase it now")
    assert "it's all gone" in gone.text
    assert gone.buttons == []
    assert rows_of(tmp_path, anna) == dict.fromkeys(rows_of(tmp_path, anna), 0)


async def test_who_comes_back_begins_anew(stage: Stage) -> None:
    anna = await somebody_with_a_log(stage)
    await anna.says("/delete_me")
    await anna.taps("Erase everything")
    await anna.taps("Yes, erase it now")
    [told] = await anna.says("/history")
    assert "Nothing logged yet" in told.text


async def test_erasing_anna_leaves_ben_as_he_was(stage: Stage, tmp_path: Path) -> None:
    anna, ben = await somebody_with_a_log(stage), await somebody_with_a_log(stage, "Ben")
    before = rows_of(tmp_path, ben)
    await anna.says("/delete_me")
    await anna.taps("Erase everything")
    await anna.taps("Yes, erase it now")
    assert rows_of(tmp_path, ben) == before


async def test_keeping_keeps_everything(stage: Stage) -> None:
    anna = await somebody_with_a_log(stage)
    await anna.says("/delete_me")
    await anna.taps("Erase everything")
    [kept] = await anna.taps("Keep everything")
    assert "stays as it was" in kept.text
    assert "3×8" in (await anna.says("/history"))[-1].text


async def test_an_old_last_question_asks_again_from_the_start(stage: Stage) -> None:
    anna = await somebody_with_a_log(stage)
    await anna.says("/delete_me")
    await anna.taps("Erase everything")
    await stage.move(minutes=11)
    [asked] = await anna.taps("Yes, erase it now")
    assert "Erase everything?" in asked.text
    assert "3×8" in (await anna.says("/history"))[-1].text


@pytest.mark.parametrize("data", ["erase:now", "erase:again", "erase:keep", "erase", "erase:x"])
async def test_a_tap_that_no_question_asked_for_erases_nothing(stage: Stage, data: str) -> None:
    anna = await somebody_with_a_log(stage)
    [history] = await anna.says("/history")
    assert await anna.forges(history, data) == []
    assert "out of date" in anna.last_answer
    assert "3×8" in (await anna.says("/history"))[-1].text


async def test_one_tap_cannot_skip_the_second_question(stage: Stage) -> None:
    anna = await somebody_with_a_log(stage)
    [asked] = await anna.says("/delete_me")
    await anna.forges(asked, "erase:now")
    assert "Erase everything?" in (await anna.last()).text
    assert "3×8" in (await anna.says("/history"))[-1].text


async def test_a_group_cannot_erase_anybody(stage: Stage) -> None:
    anna = await somebody_with_a_log(stage)
    await anna.says(f"/delete_me@{stage.playground.world.bot.username}", group=True)
    told = await anna.last()
    assert "nothing for a group" in told.text
    assert told.buttons == []


async def test_who_is_erased_and_taps_once_more_or_blocks_the_bot_stays_erased(
    stage: Stage, tmp_path: Path
) -> None:
    anna = await somebody_with_a_log(stage)
    await anna.says("/delete_me")
    await anna.taps("Erase everything")
    [gone] = await anna.taps("Yes, erase it now")
    assert await anna.forges(gone, "erase:now") == []
    assert "out of date" in anna.last_answer
    assert rows_of(tmp_path, anna)["person.id"] == 0
    for blocks in (True, False):
        await anna.blocks(blocks)
        await stage.quiet()
        assert rows_of(tmp_path, anna)["person.id"] == 0


async def test_a_typed_no_keeps_everything_and_a_typed_yes_erases_nothing(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("/delete_me")
    await anna.taps("Erase everything")
    await anna.says("yes")
    assert "Mon Wed Fri" in (await anna.says("/plan"))[-1].text
    await anna.says("/delete_me")
    assert "Everything stays" in (await anna.says("No!"))[-1].text
    assert "Mon Wed Fri" in (await anna.says("/plan"))[-1].text
