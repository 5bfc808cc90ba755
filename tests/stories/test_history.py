"""/history: what was logged, newest first, a page at a time, and nobody else's."""

from tests.people import Someone
from tests.stage import Stage
from tests.stories.test_anna import begins


async def logs_for_days(stage: Stage, person: Someone, days: int) -> None:
    for day in range(1, days + 1):
        await person.says(f"/log dead bug {day}x8")
        await stage.move(days=1)


async def test_an_empty_log_leads_on(stage: Stage) -> None:
    anna = await stage.person("Anna")
    [told] = await anna.says("/history")
    assert "Nothing logged yet" in told.text
    assert told.button("today's session")


async def test_what_was_logged_is_shown_by_date_in_the_notation(stage: Stage) -> None:
    anna = await stage.person("Anna")
    await anna.says("/log hip thrust 3x12 red band knee 2/10 // new <b>shoes & socks")
    await anna.says("/log dead bug 8, 8, 6 yesterday")
    [told] = await anna.says("/history")
    assert told.text.split("\n\n")[1:] == [
        "Mon 2 Mar\nHip thrust: 3×12 · red band · knee 2/10\n📝 new <b>shoes & socks",
        "Sun 1 Mar\nDead bug: 8, 8, 6 · bodyweight",
    ]


async def test_older_and_newer_turn_the_page_in_place(stage: Stage) -> None:
    anna = await stage.person("Anna")
    await logs_for_days(stage, anna, 8)
    [first] = await anna.says("/history")
    assert first.text.startswith("Your log · page 1 of 2")
    assert "8×8" in first.text
    assert "2×8" not in first.text
    [second] = await anna.taps("Older")
    assert second.id == first.id
    assert "2×8" in second.text
    assert "8×8" not in second.text
    [back] = await anna.taps("Newer")
    assert back.text == first.text


async def test_no_page_cuts_a_session_in_half(stage: Stage) -> None:
    anna = await stage.person("Anna")
    three = "/log glute bridge 3x8\ndead bug 3x8\nhip thrust 3x8"
    for _ in range(3):
        for name in ("bodyweight squat", "hamstring curl"):
            for reps in ("8", "9"):
                await anna.says(f"/log {name} 1x{reps}")
        await anna.says(three)
        await stage.move(days=1)
    pages = [(await anna.says("/history"))[-1]]
    while pages[-1].button("Older"):
        pages += await anna.taps("Older", on=pages[-1])
    days = [day for page in pages for day in page.text.split("\n\n")[1:]]
    assert len(days) == len({day.splitlines()[0] for day in days}) == 3
    assert all(day.count("Hamstring curl: ") == 2 for day in days)
    assert all("Hip thrust" in day for day in days)
    assert [page.text.startswith(f"Your log · page {n} of 3") for n, page in enumerate(pages, 1)]


async def test_sets_that_came_one_by_one_take_no_more_room_than_one_line(stage: Stage) -> None:
    anna = await begins(stage)
    for _ in range(2):
        await stage.next_reminder()
        await anna.taps("Start")
        await anna.taps("Warm, on we go")
        for _ in range(2):
            await anna.taps("8")
            await anna.taps("Skip rest")
        await anna.taps("Stop")
    [told] = await anna.says("/history")
    assert told.text.count("Hip thrust: 8, 8") + told.text.count("Hip thrust: 2×8") == 2
    assert "page" not in told.text


async def test_a_page_of_the_longest_lines_fits_a_message(stage: Stage) -> None:
    anna = await stage.person("Anna")
    sets = ", ".join(["12", "11"] * 9)
    names = ("glute bridge", "dead bug", "hip thrust", "bodyweight squat", "hamstring curl")
    for name in (*names, "side-lying leg raise", "bodyweight leg extension", *names, *names):
        await anna.says(f"/log {name} {sets} 12.5 kg // {'very long ' * 19}")
    [told] = await anna.says("/history")
    assert len(told.text) <= 4096
    assert told.text.count(": 12, 11, 12") == 17


async def test_one_exercise_alone_by_an_inexact_name(stage: Stage) -> None:
    anna = await stage.person("Anna")
    await anna.says("/log dead bug 3x8")
    await anna.says("/log glute bridge 3x15")
    [told] = await anna.says("/history ded bug")
    assert told.text.startswith("Dead bug\n")
    assert "3×8" in told.text
    assert "3×15" not in told.text
    [nothing] = await anna.says("/history hip thrust")
    assert "Nothing logged yet for Hip thrust" in nothing.text
    [everything] = await anna.taps("All exercises")
    assert "3×15" in everything.text


async def test_an_undone_log_is_not_shown(stage: Stage) -> None:
    anna = await stage.person("Anna")
    await anna.says("/log dead bug 3x8")
    await anna.says("/undo")
    [told] = await anna.says("/history")
    assert "Nothing logged yet" in told.text


async def test_single_sets_that_added_up_are_one_line(stage: Stage) -> None:
    anna = await stage.person("Anna")
    await anna.says("/howto dead bug")
    [receipt] = await anna.says("1x12")
    for reps in ("11", "10"):
        await anna.says(reps, reply_to=receipt)
    [told] = await anna.says("/history")
    assert "12, 11, 10" in told.text


async def test_cleo_sees_nothing_of_annas(stage: Stage) -> None:
    anna, cleo = await stage.person("Anna"), await stage.person("Cleo")
    await logs_for_days(stage, anna, 7)
    await cleo.says("/help")
    [hers] = await cleo.says("/history")
    assert "Nothing logged yet" in hers.text
    await cleo.forges(hers, "history:all:1")
    assert (await cleo.last()).text == hers.text


async def test_a_page_that_is_no_more_shows_the_last_and_nonsense_says_so(stage: Stage) -> None:
    anna = await stage.person("Anna")
    await anna.says("/log dead bug 3x8")
    [told] = await anna.says("/history")
    await anna.forges(told, "history:all:99")
    assert (await anna.last()).text == told.text
    for data in ("history:all:x", "history:all:9999999999999999999", "history:none:0"):
        assert await anna.forges(told, data) == []
        assert "out of date" in anna.last_answer
