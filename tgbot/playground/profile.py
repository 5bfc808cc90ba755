"""What does the bot say about itself: its name, commands, descriptions and menu button."""

from __future__ import annotations

import re
from typing import Any

from tgbot.playground.parameters import Parameters
from tgbot.playground.refusal import bad_request
from tgbot.playground.wire import bot_user
from tgbot.playground.world import World

COMMAND = re.compile(r"[a-z0-9_]{1,32}")
MOST_COMMANDS = 100
MOST_COMMAND_DESCRIPTION = 256
MOST_DESCRIPTION = 512
MOST_SHORT_DESCRIPTION = 120
SCOPES = {"default", "all_private_chats", "all_group_chats", "all_chat_administrators", "chat"}
MENU_BUTTONS = {"commands", "default", "web_app"}


def get_me(world: World, _asked: Parameters) -> dict[str, Any]:
    """`getMe`: who the bot is."""
    return bot_user(world) | {
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
    }


def set_my_commands(world: World, asked: Parameters) -> bool:
    """`setMyCommands`: the list behind the menu button, by scope and language."""
    commands = asked.json("commands", "can't parse commands JSON object")
    if not isinstance(commands, list):
        raise bad_request("expected an Array of BotCommand")
    if len(commands) > MOST_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    checked = [_command(command) for command in commands]
    scope = asked.json("scope", "can't parse BotCommandScope JSON object") or {"type": "default"}
    if not isinstance(scope, dict) or scope.get("type") not in SCOPES:
        raise bad_request("can't parse BotCommandScope: Unsupported type specified")
    world.bot.commands[(scope["type"], asked.text("language_code"))] = checked
    world.feed.publish(None, {"kind": "profile"})
    return True


def _command(command: Any) -> dict[str, str]:
    if not isinstance(command, dict):
        raise bad_request("can't parse BotCommand: expected an Object")
    name, description = command.get("command"), command.get("description")
    if not isinstance(name, str) or not COMMAND.fullmatch(name.removeprefix("/")):
        raise bad_request("BOT_COMMAND_INVALID")
    if not isinstance(description, str) or not 1 <= len(description) <= MOST_COMMAND_DESCRIPTION:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": name.removeprefix("/"), "description": description}


def set_my_description(world: World, asked: Parameters) -> bool:
    """`setMyDescription`: what an empty chat with the bot shows."""
    description = asked.text("description")
    if len(description) > MOST_DESCRIPTION:
        raise bad_request("BOT_DESCRIPTION_TOO_LONG")
    world.bot.description[asked.text("language_code")] = description
    world.feed.publish(None, {"kind": "profile"})
    return True


def set_my_short_description(world: World, asked: Parameters) -> bool:
    """`setMyShortDescription`: what the bot's profile shows."""
    description = asked.text("short_description")
    if len(description) > MOST_SHORT_DESCRIPTION:
        raise bad_request("BOT_SHORT_DESCRIPTION_TOO_LONG")
    world.bot.short_description[asked.text("language_code")] = description
    world.feed.publish(None, {"kind": "profile"})
    return True


def set_chat_menu_button(world: World, asked: Parameters) -> bool:
    """`setChatMenuButton`: what stands beside the text box."""
    button = asked.json("menu_button", "can't parse menu button JSON object")
    button = button or {"type": "default"}
    if not isinstance(button, dict) or button.get("type") not in MENU_BUTTONS:
        raise bad_request("can't parse menu button: MenuButton has unsupported type")
    world.bot.menu_button = button
    world.feed.publish(None, {"kind": "profile"})
    return True


def commands_for(world: World, language: str, *, private: bool) -> list[dict[str, str]]:
    """The commands that somebody sees: the narrowest scope and language that has a list."""
    scopes = ("all_private_chats" if private else "all_group_chats", "default")
    for scope in scopes:
        for code in (language, language.partition("-")[0], ""):
            if (scope, code) in world.bot.commands:
                return world.bot.commands[(scope, code)]
    return []
