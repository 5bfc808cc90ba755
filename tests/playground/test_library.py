"""python-telegram-bot, which the bot is built on, gets on with the local Bot API."""

from __future__ import annotations

from typing import Any

import pytest
from telegram import (
    BotCommand,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    ReactionTypeEmoji,
    ReplyParameters,
    Update,
)
from telegram.constants import ParseMode
from telegram.error import BadRequest, Forbidden, RetryAfter
from telegram.ext import CommandHandler, ExtBot

from tests.playground.conftest import ANNA, Api


def the_bot(api: Api) -> ExtBot[Any]:
    bots, files = (str(api.client.make_url(path)) for path in ("/bot", "/file/bot"))
    return ExtBot(api.playground.token, base_url=bots, base_file_url=files)


async def test_it_sends_edits_reacts_and_deletes(api: Api) -> None:
    async with the_bot(api) as bot:
        assert bot.username == "repbell_bot"
        await bot.set_my_commands([BotCommand("log", "Record sets")])
        said = api.playground.people.say(ANNA, "3x12 red")
        keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Undo", callback_data="u:1")]])
        sent = await bot.send_message(
            ANNA,
            "<b>Saved</b>",
            parse_mode=ParseMode.HTML,
            reply_markup=keyboard,
            reply_parameters=ReplyParameters(said.id, quote="red"),
            disable_notification=True,
        )
        assert (sent.text_html, sent.quote.text) == ("<b>Saved</b>", "red")
        edited = await bot.edit_message_text("Undone", ANNA, sent.message_id)
        assert (edited.text, edited.reply_markup) == ("Undone", None)
        await bot.set_message_reaction(ANNA, said.id, ReactionTypeEmoji("🔥"))
        await bot.delete_message(ANNA, sent.message_id)
        sheet = await bot.send_document(ANNA, b"a,b\n", filename="workouts.csv")
        file = await sheet.document.get_file()
        assert bytes(await file.download_as_bytearray()) == b"a,b\n"


async def test_it_reads_every_kind_of_update(api: Api) -> None:
    people = api.playground.people
    async with the_bot(api) as bot:
        keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Undo", callback_data="u:1")]])
        sent = await bot.send_message(ANNA, "Saved", reply_markup=keyboard)
        said = people.say(ANNA, "/log 3x12", reply_to=sent.message_id)
        people.edit(ANNA, said.id, "/log 3x13")
        tap = people.tap(ANNA, sent.message_id, "u:1")
        people.share_location(ANNA, 52.5, 13.4)
        people.block(ANNA, blocked=True)
        raw = await api.result("getUpdates")
        command, edit, query, place, member = [Update.de_json(update, bot) for update in raw]
        assert CommandHandler("log", lambda *_: None).check_update(command) == (["3x12"], True)
        assert command.message.reply_to_message.message_id == sent.message_id
        assert edit.edited_message.text == "/log 3x13"
        assert (query.callback_query.data, query.callback_query.id) == ("u:1", tap.id)
        assert await query.callback_query.answer("Undone")
        assert place.message.location.latitude == 52.5
        assert member.my_chat_member.new_chat_member.status == "kicked"


@pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")
async def test_it_knows_the_refusals_by_their_kind(api: Api) -> None:
    async with the_bot(api) as bot:
        with pytest.raises(BadRequest, match="Chat not found"):
            await bot.send_message(77, "Hello")
        api.playground.faults.add("too_many_requests", retry_after=3)
        with pytest.raises(RetryAfter, match="Retry in 3 seconds"):
            await bot.send_message(ANNA, "Hello")
        api.playground.people.block(ANNA, blocked=True)
        with pytest.raises(Forbidden, match="bot was blocked by the user"):
            await bot.send_message(ANNA, "Hello")
