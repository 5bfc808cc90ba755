"""Nothing of one machine stands in the project: no path, no registry."""

import re

from tests.house.checkout import files, named

# Written in pieces, so that this file does not find itself.
HOSTS = ("py" + "pi.org", "python" + "hosted.org", "npm" + "js.", "debian" + ".org/")
OPTIONS = ("--index" + "-url", "--extra-index" + "-url", "--find" + "-links")
PATH = re.compile(r"(?<![\w.:}])/(?:wor[k]|far[m]|roo[t]|tm[p]|hom[e]/\w+)/")


def strangers(text: str) -> list[str]:
    """What a text holds that belongs to one machine or one registry."""
    found = [word for word in (*HOSTS, *OPTIONS) if word in text]
    return found + PATH.findall(text)


def test_a_machine_s_path_and_a_registry_s_host_are_found() -> None:
    assert strangers("cd /wor" + "k/main")
    assert strangers("pip install " + OPTIONS[0] + "=x")
    assert strangers("https://" + HOSTS[0] + "/simple")
    assert not strangers("uses a/root/of/b and network/work/")


def test_no_file_names_a_machine_or_a_registry() -> None:
    texts = {path: path.read_bytes().decode("utf-8", "replace") for path in files()}
    faults = {named(path): found for path, text in texts.items() if (found := strangers(text))}
    assert faults == {}
