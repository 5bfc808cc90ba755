"""The files of the playground's chats: kept in memory, handed out by id."""

from __future__ import annotations

import struct
from dataclasses import dataclass

from tgbot.playground.parameters import Upload
from tgbot.playground.refusal import bad_request

LARGEST_UPLOAD = 50 * 1024 * 1024
LARGEST_DOWNLOAD = 20 * 1024 * 1024
KINDS = {"photo": "photos", "document": "documents", "voice": "voice", "sticker": "stickers"}


@dataclass(frozen=True)
class Media:
    """A file in a message.

    Attributes:
        kind: photo, document, voice or sticker.
        path: where `/file/bot<token>/` has it.
        size: width and height in pixels of a photo or sticker, else (0, 0).
    """

    kind: str
    file_id: str
    path: str
    name: str
    mime: str
    data: bytes
    size: tuple[int, int] = (0, 0)


class Files:
    """Every file that a bot or a person sent."""

    def __init__(self) -> None:
        self._by_id: dict[str, Media] = {}

    def add(self, kind: str, upload: Upload) -> Media:
        """Keeps a file.

        Raises:
            RefusalError: 400, where it is empty or too large, or a photo that is no picture.
        """
        if not upload.data:
            raise bad_request("file must be non-empty")
        if len(upload.data) > LARGEST_UPLOAD:
            raise bad_request("file is too big")
        size = picture_size(upload.data)
        if kind == "photo" and size is None:
            raise bad_request("IMAGE_PROCESS_FAILED")
        number = len(self._by_id) + 1
        media = Media(
            kind=kind,
            file_id=f"{kind}-{number}",
            path=f"{KINDS[kind]}/{number}-{upload.name}",
            name=upload.name,
            mime=upload.mime,
            data=upload.data,
            size=size or (0, 0),
        )
        self._by_id[media.file_id] = media
        return media

    def find(self, file_id: str) -> Media:
        """The file of an id.

        Raises:
            RefusalError: 400, where there is none.
        """
        if file_id not in self._by_id:
            raise bad_request("wrong file_id or the file is temporarily unavailable")
        return self._by_id[file_id]

    def at(self, path: str) -> Media | None:
        """The file at a path of `getFile`, or None."""
        return next((media for media in self._by_id.values() if media.path == path), None)


def picture_size(data: bytes) -> tuple[int, int] | None:
    """Width and height in pixels of a PNG, GIF, JPEG or WebP; None for anything else."""
    if data.startswith(b"\x89PNG\r\n\x1a\n") and len(data) >= 24:
        width, height = struct.unpack(">II", data[16:24])
        return width, height
    if data.startswith((b"GIF87a", b"GIF89a")) and len(data) >= 10:
        width, height = struct.unpack("<HH", data[6:10])
        return width, height
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return 512, 512
    return _jpeg_size(data) if data.startswith(b"\xff\xd8") else None


def _jpeg_size(data: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 9 < len(data) and data[at] == 0xFF:
        marker, length = data[at + 1], int.from_bytes(data[at + 2 : at + 4], "big")
        if 0xC0 <= marker <= 0xCF and marker not in {0xC4, 0xC8, 0xCC}:
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return width, height
        at += 2 + length
    return None
