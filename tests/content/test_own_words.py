"""Facts may be taken over from the article that the seed came from; its sentences may not.

The article is not ours to publish, so only hashes stand here: of every seven words of it
that follow one another, in lower case and without punctuation.
"""

import hashlib
import re
from pathlib import Path

HERE = Path(__file__).parent
CONTENT = HERE.parents[1] / "content"
ARTICLE = frozenset((HERE / "article_shingles.txt").read_text().split())


def shingles(text: str) -> dict[str, str]:
    words = re.findall(r"[a-z0-9]+", text.lower())
    sevens = [" ".join(words[at : at + 7]) for at in range(len(words) - 6)]
    return {hashlib.sha256(seven.encode()).hexdigest()[:12]: seven for seven in sevens}


def copied(text: str, article: frozenset[str]) -> list[str]:
    return [seven for hashed, seven in shingles(text).items() if hashed in article]


def test_no_seven_words_in_a_row_are_the_articles() -> None:
    assert len(ARTICLE) > 1000
    texts = sorted(CONTENT.rglob("*.md"))
    assert len(texts) > 10
    found = {
        str(path.relative_to(CONTENT)): same
        for path in texts
        if (same := copied(path.read_text("utf-8"), ARTICLE))
    }
    assert found == {}


def test_a_sentence_that_was_copied_would_be_found_whatever_its_punctuation() -> None:
    article = frozenset(shingles("Nine little foxes went to see the old lighthouse."))
    assert copied("So: nine little FOXES went, to see the moon", article) == [
        "nine little foxes went to see the"
    ]
