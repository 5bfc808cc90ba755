"""Would Telegram take this as a link?"""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit


def checked_link(url: str) -> str | None:
    """The link as Telegram would keep it, or None where it would not take it.

    A link without a scheme is taken as http; `localhost` and words without a dot are no hosts.
    """
    url = url.strip()
    if url.startswith(("tg://", "ton://")):
        return url
    if "://" not in url:
        url = f"http://{url}"
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    host = parts.hostname or ""
    if parts.scheme not in {"http", "https"} or not _is_public_name(host):
        return None
    return url if parts.path else parts._replace(path="/").geturl()


def _is_public_name(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        labels = host.split(".")
        return len(labels) > 1 and all(labels) and not any(c.isspace() for c in host)
    return True
