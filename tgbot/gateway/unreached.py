"""Why a server was not reached, in plain words for the log: never an address with the token."""

import socket

import aiohttp


def unreached(error: BaseException) -> str:
    """What failed on the way: the name, the connection, its certificate, or the answer."""
    if isinstance(error, TimeoutError):
        return "no answer in time"
    if isinstance(error, aiohttp.ClientConnectorCertificateError):
        return f"the certificate of {_at(error)} is not trusted (is the machine's clock right?)"
    if isinstance(error, aiohttp.ClientSSLError):
        return f"no secure connection (TLS) with {_at(error)}; does it speak https?"
    if isinstance(error, aiohttp.ClientConnectorError):
        return _unconnected(error)
    if isinstance(error, aiohttp.ServerDisconnectedError | ConnectionResetError):
        return "the connection was closed before an answer came"
    return type(error).__name__


def _unconnected(error: aiohttp.ClientConnectorError) -> str:
    cause = error.os_error
    if isinstance(error, aiohttp.ClientConnectorDNSError) or isinstance(cause, socket.gaierror):
        return f"the name {error.host} is not found (no internet, or no DNS?)"
    if isinstance(cause, ConnectionRefusedError):
        return f"{_at(error)} refuses the connection (nothing listens there, or a firewall)"
    return f"{_at(error)} can't be reached ({cause.strerror or type(cause).__name__})"


def _at(error: aiohttp.ClientConnectorError | aiohttp.ClientConnectorCertificateError) -> str:
    return f"{error.host}:{error.port}"
