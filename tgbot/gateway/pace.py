"""How fast messages may leave: over all chats, in one chat, and after the server said wait.

Moments are seconds of one clock that only goes forward (the event loop's).
"""

from collections import deque
from collections.abc import Iterable, Mapping

PRIVATE_RATE = 1.0
PRIVATE_BURST = 5.0
GROUP_A_MINUTE = 18
UNPACED = 1000.0


class Bucket:
    """Tokens that come back at a rate, up to a most."""

    def __init__(self, rate: float, most: float) -> None:
        self._rate = rate
        self._most = most
        self._left = most
        self._at = 0.0

    def available(self, now: float) -> float:
        """How many may be taken now."""
        self._left = min(self._most, self._left + (now - self._at) * self._rate)
        self._at = now
        return self._left

    def take(self, now: float, count: float = 1.0) -> None:
        """Takes tokens; the bucket may go below nothing when more left than were there."""
        self._left = self.available(now) - count

    def wait(self, now: float) -> float:
        """Seconds until one whole token is there."""
        return max(0.0, (1.0 - self.available(now)) / self._rate)


class Pace:
    """Who may send now; `rate` is messages a second over all chats."""

    def __init__(self, rate: float) -> None:
        self._unpaced = rate >= UNPACED
        self._all = Bucket(rate, max(1.0, rate / 10))
        self._private: dict[int, Bucket] = {}
        self._groups: dict[int, deque[float]] = {}
        self._told_to_wait: dict[int, float] = {}
        self._everybody_waits_until = 0.0

    def allowance(self, now: float) -> int:
        """How many messages may leave over all chats."""
        return 0 if self.everybody_waits(now) else int(self._all.available(now))

    def everybody_waits(self, now: float) -> bool:
        """Whether the server told the whole bot to be silent, answers to taps included."""
        return now < self._everybody_waits_until

    def sent(self, chat_id: int, now: float) -> None:
        """Counts a message that was handed over to be sent."""
        self._all.take(now)
        if self._unpaced:
            return
        if chat_id < 0:
            self._groups.setdefault(chat_id, deque()).append(now)
        else:
            bucket = self._private.setdefault(chat_id, Bucket(PRIVATE_RATE, PRIVATE_BURST))
            bucket.take(now)

    def sent_before(self, groups: Mapping[int, Iterable[float]], now: float) -> None:
        """Counts what a life before this one sent to groups, each so many seconds ago.

        One to which this life has sent is counted already.
        """
        if not self._unpaced:
            for chat, ago in groups.items():
                self._groups.setdefault(chat, deque(now - seconds for seconds in ago))

    def told_to_wait(self, chat_id: int | None, now: float, seconds: float) -> None:
        """Obeys `retry_after`: for one chat, or for all of them where `chat_id` is None."""
        if chat_id is None:
            self._everybody_waits_until = max(self._everybody_waits_until, now + seconds)
        else:
            self._told_to_wait[chat_id] = max(self._told_to_wait.get(chat_id, 0.0), now + seconds)

    def told(self, chat_id: int | None, now: float) -> float:
        """Seconds for which the server told the whole bot, or that chat, to be silent yet."""
        of_chat = 0.0 if chat_id is None else self._told_to_wait.get(chat_id, 0.0)
        return max(0.0, self._everybody_waits_until - now, of_chat - now)

    def resting(self, now: float) -> dict[int, float]:
        """Chats that may not be written to now, each with the seconds until it may."""
        self._forget_rested(now)
        rest = {chat: until - now for chat, until in self._told_to_wait.items()}
        for chat, bucket in self._private.items():
            if (seconds := bucket.wait(now)) > 0:
                rest[chat] = max(rest.get(chat, 0.0), seconds)
        for chat, times in self._groups.items():
            if len(times) >= GROUP_A_MINUTE:
                rest[chat] = max(rest.get(chat, 0.0), times[0] + 60 - now)
        return rest

    def wait(self, now: float) -> float:
        """Seconds until a message may leave over all chats."""
        return max(self._everybody_waits_until - now, self._all.wait(now), 0.0)

    def _forget_rested(self, now: float) -> None:
        self._told_to_wait = {c: t for c, t in self._told_to_wait.items() if t > now}
        full = [c for c, b in self._private.items() if b.available(now) >= PRIVATE_BURST]
        for chat in full:
            del self._private[chat]
        for chat, times in list(self._groups.items()):
            while times and times[0] <= now - 60:
                times.popleft()
            if not times:
                del self._groups[chat]
