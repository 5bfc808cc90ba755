"""Each button's verb leads to one function, however many families there are."""

from collections import Counter

from tgbot.chat.verbs import FAMILIES, VERBS


def test_no_verb_belongs_to_two_families() -> None:
    counted = Counter(verb for family in FAMILIES for verb in family)
    assert [verb for verb, count in counted.items() if count > 1] == []
    assert len(VERBS) == len(counted)
