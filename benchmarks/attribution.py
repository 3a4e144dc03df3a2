"""Scores attribution against PolNeAR: overlap F1 of source, cue and content, and strict F1 of whole attributions.

usage: python -m benchmarks.attribution POLNEAR.jsonl [--parse DOCBIN]

Each system attribution is paired with the gold one whose content it overlaps most, one to one. An attribution is right
where the contents overlap by half (intersection over union), the cues overlap, and the sources do or both are empty.
"""

import argparse
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.factuality import parsed
from kg.extract.attribution import attributions, holders
from kg.lang.reporting import load_reporting
from kg.types import Span

PARTS = ("source", "cue", "content")
Parts = dict[str, set[int]]


@dataclass(slots=True)
class Tally:
    """What of one figure was found and what was wanted."""

    found: int = 0
    wanted: int = 0
    precise: float = 0.0
    recalled: float = 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        precision, recall = self.precision, self.recall
        return 2 * precision * recall / (precision + recall) if precision + recall else 0.0

    @property
    def precision(self) -> float:
        """Right among the found."""
        return self.precise / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        """Right among the wanted."""
        return self.recalled / self.wanted if self.wanted else 0.0


def characters(spans: Sequence[Span]) -> set[int]:
    """The offsets that spans cover."""
    return {i for start, end in spans for i in range(start, end)}


def paired(gold: list[Parts], system: list[Parts]) -> Iterator[tuple[Parts, Parts]]:
    """Pairs of a gold and a system attribution, by the overlap of their contents, the largest first."""
    options = [
        (-len(wanted["content"] & found["content"]), i, j)
        for i, wanted in enumerate(gold)
        for j, found in enumerate(system)
    ]
    used: set[tuple[str, int]] = set()
    for overlap, i, j in sorted(options):
        if overlap and not used & {("gold", i), ("system", j)}:
            used |= {("gold", i), ("system", j)}
            yield gold[i], system[j]


def is_right(wanted: Parts, found: Parts) -> bool:
    """Is the whole attribution right?"""
    sources = bool(wanted["source"] & found["source"]) or not (wanted["source"] or found["source"])
    contents = len(wanted["content"] & found["content"]) / len(wanted["content"] | found["content"])
    return sources and bool(wanted["cue"] & found["cue"]) and contents >= 0.5


def count(tallies: dict[str, Tally], gold: list[Parts], system: list[Parts]) -> None:
    """Adds one article to the tallies."""
    for part in PARTS:
        tallies[part].found += sum(bool(one[part]) for one in system)
        tallies[part].wanted += sum(bool(one[part]) for one in gold)
    tallies["strict"].found += len(system)
    tallies["strict"].wanted += len(gold)
    for wanted, found in paired(gold, system):
        for part in PARTS:
            both = len(wanted[part] & found[part])
            tallies[part].precise += both / len(found[part]) if both else 0
            tallies[part].recalled += both / len(wanted[part]) if both else 0
        right = is_right(wanted, found)
        tallies["strict"].precise += right
        tallies["strict"].recalled += right


def score(articles: list[dict[str, Any]], parse: Path | None = None) -> dict[str, Tally]:
    """The tallies of source, cue, content and strict over articles."""
    tallies = {part: Tally() for part in (*PARTS, "strict")}
    reporting = load_reporting()
    for article, doc in zip(articles, parsed(articles, parse), strict=True):
        gold = [{part: characters(one[part]) for part in PARTS} for one in article["attributions"]]
        found = attributions(doc, (), reporting)
        outer = [one for one, holder in zip(found, holders(found), strict=True) if holder is None]
        system = [{part: characters(getattr(one, part)) for part in PARTS} for one in outer]
        count(tallies, gold, system)
    return tallies


def main() -> None:
    """Prints the table of figures."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("gold", type=Path)
    arguments.add_argument("--parse", type=Path)
    options = arguments.parse_args()
    articles = [json.loads(line) for line in options.gold.read_text(encoding="utf8").splitlines()]
    for name, tally in score(articles, options.parse).items():
        print(f"{name:8} P {100 * tally.precision:5.1f}  R {100 * tally.recall:5.1f}  F1 {100 * tally.f1:5.1f}")


if __name__ == "__main__":
    main()
