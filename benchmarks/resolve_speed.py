"""How long does resolution across articles take? Names of real articles, read once; then resolved in two orders.

    python -m benchmarks.resolve_speed ARTICLES.jsonl ... [--names N]

Reads the articles until they have N name mentions (100,000), and starts over with other article ids where they have
fewer. Prints the CPU time of grouping, comparing and joining, and whether a shuffled order gives the same entities.
"""

import argparse
import random
import time
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from kg.build import read_inputs
from kg.lang.language import load_language
from kg.mentions import Names, find_mentions, load_names
from kg.parse import load
from kg.resolve import across, chains_of, identity, within
from kg.types import Article, Chain, Reading, Skipped


def chains(articles: Iterable[Article], names: Names) -> Iterator[Chain]:
    """The named chains of the articles, with their identities."""
    for article, doc in load().docs(articles):
        mentions = find_mentions(doc, names)
        for chain in chains_of(Reading(article, mentions, within(doc, mentions, names))):
            yield replace(chain, identity=identity(chain, names))


def _skipped(skipped: Skipped) -> None:
    print(f"skipped: {skipped.name}: {skipped.reason}")


def _weight(found: Iterable[Chain]) -> int:
    return sum(count for chain in found for _, count in chain.forms)


def enough(found: list[Chain], wanted: int) -> list[Chain]:
    """As many of the chains as have the wanted number of mentions; copies in articles of their own where too few."""
    made: list[Chain] = []
    total, copy = 0, 0
    while found and total < wanted:
        for chain in found:
            made.append(replace(chain, article=f"{chain.article} {copy}"))
            total += sum(count for _, count in chain.forms)
            if total >= wanted:
                break
        copy += 1
    return made


def main() -> None:
    """Read, resolve twice, print."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("articles", type=Path, nargs="+")
    options.add_argument("--names", type=int, default=100_000)
    given = options.parse_args()
    names = load_names(load_language())
    read = list(chains(read_inputs(given.articles, _skipped), names))
    found = enough(read, given.names)
    start = time.process_time()
    one = across(found, names)
    taken = time.process_time() - start
    random.Random(1).shuffle(found)
    same = across(found, names) == one
    print(f"{_weight(read)} name mentions read; {_weight(found)} resolved to {len(one.entities)} entities")
    print(f"{taken:.1f} s of CPU time; the same in another order: {same}")


if __name__ == "__main__":
    main()
