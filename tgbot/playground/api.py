"""The local Bot API over HTTP: which method is meant, what it was given, what comes back."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

from tgbot.playground import editing, presence, profile, sending
from tgbot.playground.contents import CAPTION, TEXT
from tgbot.playground.faults import Fault, Faults
from tgbot.playground.files import LARGEST_UPLOAD
from tgbot.playground.parameters import Parameters, Upload
from tgbot.playground.refusal import RefusalError, bad_request
from tgbot.playground.updates import Updates
from tgbot.playground.webhook import Webhook
from tgbot.playground.world import World

PlainMethod = Callable[[World, Parameters], Any]
MESSAGE = {"chat_id", "message_id"}
LANGUAGE = {"language_code"}
PLAIN_METHODS: dict[str, tuple[PlainMethod, set[str]]] = {
    "getMe": (profile.get_me, set()),
    "setMyCommands": (profile.set_my_commands, {"commands", "scope"} | LANGUAGE),
    "setMyDescription": (profile.set_my_description, {"description"} | LANGUAGE),
    "setMyShortDescription": (
        profile.set_my_short_description,
        {"short_description"} | LANGUAGE,
    ),
    "setChatMenuButton": (profile.set_chat_menu_button, {"chat_id", "menu_button"}),
    "sendMessage": (sending.send_message, sending.DESTINATION | TEXT),
    "sendPhoto": (
        sending.send_photo,
        sending.DESTINATION | CAPTION | {"photo", "has_spoiler", "show_caption_above_media"},
    ),
    "sendDocument": (sending.send_document, sending.DESTINATION | CAPTION | {"document"}),
    "editMessageText": (editing.edit_message_text, MESSAGE | TEXT | {"reply_markup"}),
    "editMessageReplyMarkup": (editing.edit_message_reply_markup, MESSAGE | {"reply_markup"}),
    "deleteMessage": (editing.delete_message, MESSAGE),
    "setMessageReaction": (editing.set_message_reaction, MESSAGE | {"reaction", "is_big"}),
    "answerCallbackQuery": (
        presence.answer_callback_query,
        {"callback_query_id", "text", "show_alert", "url", "cache_time"},
    ),
    "sendChatAction": (presence.send_chat_action, {"chat_id", "action"}),
    "getFile": (presence.get_file, {"file_id"}),
}


class BotApi:
    """Answers under `/bot<token>/` and `/file/bot<token>/`.

    Args:
        token: the only token that is right.
        world: the chats.
        updates: what the bot has to fetch.
        webhook: where it may want them instead.
        faults: what is to go wrong.
    """

    def __init__(
        self, token: str, world: World, updates: Updates, webhook: Webhook, faults: Faults
    ) -> None:
        self._token = token
        self._world = world
        self._updates = updates
        self._webhook = webhook
        self._faults = faults
        self._waiting_methods: dict[str, tuple[Callable[[Parameters], Awaitable[Any]], set[str]]]
        self._waiting_methods = {
            "getUpdates": (self._get_updates, {"offset", "limit", "timeout", "allowed_updates"}),
            "setWebhook": (
                self._set_webhook,
                {"url", "secret_token", "allowed_updates", "drop_pending_updates"}
                | {"max_connections", "ip_address"},
            ),
            "deleteWebhook": (self._delete_webhook, {"drop_pending_updates"}),
            "getWebhookInfo": (self._get_webhook_info, set()),
        }

    def routes(self) -> list[web.RouteDef]:
        """The routes to be mounted."""
        return [
            web.get("/file/bot{token}/{path:.+}", self._download),
            web.route("*", "/bot{token}/{method}", self._call),
        ]

    async def _call(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        try:
            if request.match_info["token"] != self._token:
                raise RefusalError(401, "Unauthorized")
            # Read whatever happens then, so that a broken connection is not one in mid-request.
            asked = await _read(request)
            fault = self._faults.strike(method)
            if fault is not None and not await self._passes(fault):
                return _hang_up(request)
            result = await self._run(method, asked)
            if fault is not None and fault.kind == "lose_answer":
                return _hang_up(request)
            return _answer(200, {"ok": True, "result": result})
        except RefusalError as refused:
            return _answer(refused.code, refused.as_json())

    async def _run(self, method: str, asked: Parameters) -> Any:
        if method in PLAIN_METHODS:
            plain, known = PLAIN_METHODS[method]
            asked.refuse_unknown(frozenset(known))
            return plain(self._world, asked)
        if method in self._waiting_methods:
            waiting, known = self._waiting_methods[method]
            asked.refuse_unknown(frozenset(known))
            return await waiting(asked)
        raise RefusalError(404, "Not Found")

    @staticmethod
    async def _passes(fault: Fault) -> bool:
        """False where the connection is to end before anything took effect."""
        if fault.kind == "too_many_requests":
            wait = fault.retry_after
            raise RefusalError(429, f"Too Many Requests: retry after {wait}", retry_after=wait)
        if fault.kind == "server_error":
            words = {500: "Internal Server Error", 502: "Bad Gateway"}
            raise RefusalError(fault.code, words[fault.code])
        if fault.kind == "blocked":
            raise RefusalError(403, "Forbidden: bot was blocked by the user")
        if fault.kind == "hang":
            await asyncio.sleep(fault.seconds)
        return fault.kind != "close"

    async def _get_updates(self, asked: Parameters) -> list[dict[str, Any]]:
        self._webhook.refuse_polling()
        self._want(asked)
        limit = asked.whole("limit", 100) or 100
        return await self._updates.poll(
            offset=asked.whole("offset", 0) or 0,
            limit=min(max(limit, 1), 100),
            wait=max(asked.whole("timeout", 0) or 0, 0),
        )

    async def _set_webhook(self, asked: Parameters) -> bool:
        if not asked.text("url"):
            return await self._delete_webhook(asked)
        self._want(asked)
        self._drop_pending(asked)
        await self._webhook.set(asked.text("url"), asked.text("secret_token"))
        return True

    async def _delete_webhook(self, asked: Parameters) -> bool:
        await self._webhook.close()
        self._drop_pending(asked)
        return True

    async def _get_webhook_info(self, _asked: Parameters) -> dict[str, Any]:
        return self._webhook.info()

    def _drop_pending(self, asked: Parameters) -> None:
        if asked.flag("drop_pending_updates"):
            self._updates.confirm(self._updates.pending())

    def _want(self, asked: Parameters) -> None:
        kinds = asked.json("allowed_updates", "can't parse allowed updates JSON object")
        if kinds is not None and not isinstance(kinds, list):
            raise bad_request("expected an Array of String as allowed updates")
        self._updates.want(kinds)

    async def _download(self, request: web.Request) -> web.StreamResponse:
        media = self._world.files.at(request.match_info["path"])
        if request.match_info["token"] != self._token or media is None:
            return _answer(404, RefusalError(404, "Not Found").as_json())
        return web.Response(body=media.data, content_type="application/octet-stream")


async def _read(request: web.Request) -> Parameters:
    values: dict[str, Any] = dict(request.query)
    uploads: dict[str, Upload] = {}
    request = request.clone(client_max_size=2 * LARGEST_UPLOAD)
    if request.content_type == "application/json":
        try:
            body = json.loads(await request.read() or b"{}")
        except ValueError:
            raise bad_request("can't parse request body: not JSON") from None
        if not isinstance(body, dict):
            raise bad_request("can't parse request body: an Object expected")
        return Parameters(values | body, uploads)
    for name, value in (await request.post()).items():
        if isinstance(value, web.FileField):
            uploads[name] = Upload(value.filename, value.content_type, value.file.read())
        else:
            values[name] = value
    return Parameters(values, uploads)


def _answer(status: int, body: dict[str, Any]) -> web.Response:
    return web.json_response(body, status=status)


def _hang_up(request: web.Request) -> web.Response:
    if request.transport is not None:
        request.transport.close()
    return web.Response()
