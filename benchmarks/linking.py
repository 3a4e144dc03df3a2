"""Do country and territory mentions carry the right Wikidata id? Measured on the links of Wikipedia's current events.

    python -m benchmarks.linking EVENTS.jsonl [--limit N] [--misses N]

A link counts if its target is a territory that `rigour` knows (by name, not by a city of it) and its text is a name.
It is right if a name mention that overlaps the link's text has one of the territory's Wikidata ids.
Misses are counted by cause.
"""

import argparse
import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rigour.territories import lookup_territory
from rigour.territories.territory import Territory
from spacy.tokens import Doc

from kg.lang.language import load_language
from kg.mentions import Names, find_mentions, load_names
from kg.parse import load
from kg.types import Article, Mention, MentionKind

_WIKIDATA = "http://www.wikidata.org/entity/"
#: What Wikipedia adds in brackets to a territory's title.
_QUALIFIER = re.compile(r" \((country|state|U\.S\. state|US state|union territory)\)$")


@dataclass(frozen=True, slots=True)
class Link:
    """A link of the gold data to a territory."""

    start: int
    end: int
    text: str
    territory: Territory


def territory_of(title: str) -> Territory | None:
    """The territory that a Wikipedia title names; None for cities, people, and titles that only resemble a code."""
    name = title.replace("_", " ")
    bare = _QUALIFIER.sub("", name)
    special = {"Georgia (U.S. state)": "us-ga", "Georgia (US state)": "us-ga", "Washington (state)": "us-wa"}
    found = lookup_territory(special.get(name, bare))
    if found is None or name in special:
        return found
    own = {found.name, found.full_name, *(n.split(" (")[0] for n in (found.name, found.full_name))}
    city = _plain(bare) in {_plain(place) for place in found.places}
    by_name = bare in own or (found.is_country and not city and len(bare) > 4)
    return found if by_name and "Occupied" not in found.name else None


def _plain(name: str) -> str:
    """A name without case and accents."""
    return "".join(c for c in unicodedata.normalize("NFD", name.casefold()) if c.isalnum())


def links(item: dict[str, Any]) -> Iterator[Link]:
    """The links of an item that go to a territory and whose text is a name."""
    for start, end, title in item["links"]:
        text = item["text"][start:end]
        found = territory_of(title)
        if found is not None and text[:1].isupper() and not text.endswith("$"):
            yield Link(start, end, text, found)


def judge(link: Link, mentions: Iterable[Mention]) -> str:
    """Empty if the link is right, else the cause of the miss."""
    over = [
        m
        for m in mentions
        if (m.kind is MentionKind.NAME or m.rule == "inside") and m.start < link.end and link.start < m.end
    ]
    wanted = {_WIKIDATA + qid for qid in link.territory.qids}
    if any(m.same_as in wanted for m in over):
        return ""
    if not over:
        return "no mention"
    if any(m.canonical for m in over):
        return "another entity"
    longer = any(m.start < link.start or m.end > link.end for m in over)
    return "part of a longer name" if longer else "no id"


def measure(items: Iterable[dict[str, Any]], names: Names) -> tuple[Counter[str], list[tuple[str, str, str]]]:
    """How many links are right and wrong, by cause, and each miss: cause, link text, territory."""
    counts: Counter[str] = Counter()
    misses: list[tuple[str, str, str]] = []
    for item, doc in _parsed(items):
        mentions = find_mentions(doc, names)
        for link in links(item):
            cause = judge(link, mentions)
            counts[cause] += 1
            if cause:
                misses.append((cause, link.text, link.territory.name))
    return counts, misses


def _parsed(items: Iterable[dict[str, Any]]) -> Iterator[tuple[dict[str, Any], Doc]]:
    parser = load()
    kept = [item for item in items if any(True for _ in links(item))]
    docs = parser.docs(Article(id=item["id"], text=item["text"]) for item in kept)
    yield from ((item, doc) for item, (_, doc) in zip(kept, docs, strict=True))


def main() -> None:
    """Read the data, measure, print."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("events", type=Path)
    options.add_argument("--limit", type=int, default=None)
    options.add_argument("--misses", type=int, default=0)
    given = options.parse_args()
    items = [json.loads(line) for line in given.events.read_text(encoding="utf8").splitlines()[: given.limit]]
    counts, misses = measure(items, load_names(load_language()))
    total = sum(counts.values())
    print(f"territory links: {total}, right: {100 * counts[''] / total:.1f} %")
    for cause, count in counts.most_common():
        print(f"  {cause or 'right'}: {count}")
    for (cause, text, name), count in Counter(misses).most_common(given.misses):
        print(f"  {count:4} {cause}: {text!r} is not {name}")


if __name__ == "__main__":
    main()
