"""Which of re3d's relations join two entities that the graph links, too, by any relation and in either direction?

    python -m benchmarks.re3d [--misses N]

A gold end stands for the entities of the mentions that overlap it: a name inside it, or a pronoun or description that
the article's coreference resolves. A pair is linked if a statement joins an entity of one end with an entity of the
other and its sentence overlaps the stretch from one end to the other. Every gold relation counts, in four tiers:

    all pairs       as annotated: unnamed people, quantities, weapons, and two names of one entity among them
    two things      without relations of attributes and of names with themselves (HasAttrOf, IsSynonymOf), and without
                    pairs whose ends are the same words: what a statement between two entities can say
    holding names   of these, pairs whose ends both hold a name ("citizens from Jordan", "Syrian opposition forces")
    named pairs     of these, pairs whose ends both are named: the last word of either belongs to a name

A word belongs to a name if it is capitalised, has more than one letter, and is written so in the documents more often
than in small letters: "the", "we" and "minister of" are told from names by the documents themselves. The gold is not
complete, so there is no precision.
"""

import argparse
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson

from benchmarks.bench_data import require_bench
from kg.build import Pipeline, annotate, load_pipeline
from kg.types import Article, Span

PARTS = ("UK Government", "US State Department", "Wikipedia")
#: Relations of an entity with an attribute of its own, and with another name of its own.
OF_ONE = frozenset({"HasAttrOf", "IsSynonymOf"})
#: Abbreviations keep their stops ("U.S."), other words have none.
_WORD = re.compile(r"(?:[^\W\d_]\.)+|[^\W\d_][\w’'-]*")


@dataclass(frozen=True, slots=True)
class Pair:
    """A gold relation between two stretches of a document."""

    document: str
    relation: str
    source: Span
    target: Span

    @property
    def stretch(self) -> Span:
        """From the beginning of one end to the end of the other."""
        return min(self.source[0], self.target[0]), max(self.source[1], self.target[1])


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the graph has of a pair: "linked", or what lacks."""

    pair: Pair
    verdict: str


def documents(folder: Path) -> dict[str, str]:
    """The documents' texts by id."""
    return {row["_id"]: row["text"] for part in PARTS for row in _rows(folder / "re3d" / part / "documents.json")}


def pairs(folder: Path) -> list[Pair]:
    """The gold relations of all parts."""
    return [
        Pair(
            row["documentId"],
            row["type"],
            (row["sourceBegin"], row["sourceEnd"]),
            (row["targetBegin"], row["targetEnd"]),
        )
        for part in PARTS
        for row in _rows(folder / "re3d" / part / "relations.json")
    ]


def _rows(file: Path) -> Iterator[dict[str, Any]]:
    return (orjson.loads(line) for line in file.read_text(encoding="utf-8-sig").splitlines() if line.strip())


def name_words(texts: Iterable[str]) -> frozenset[str]:
    """The words that are written with a capital more often than without."""
    written = Counter(word for text in texts for word in _WORD.findall(text))
    return frozenset(
        word for word, count in written.items() if len(word) > 1 and word[0].isupper() and count > written[word.lower()]
    )


def tiers(texts: dict[str, str]) -> dict[str, Callable[[Pair], bool]]:
    """Which pairs each tier counts."""
    names = name_words(texts.values())

    def ends(pair: Pair) -> tuple[str, str]:
        return texts[pair.document][slice(*pair.source)], texts[pair.document][slice(*pair.target)]

    def things(pair: Pair) -> bool:
        return pair.relation not in OF_ONE and len({end.lower().removeprefix("the ") for end in ends(pair)}) == 2

    def holding(pair: Pair) -> bool:
        return things(pair) and all(names.intersection(_WORD.findall(end)) for end in ends(pair))

    def named(pair: Pair) -> bool:
        return holding(pair) and all(_WORD.findall(end)[-1] in names for end in ends(pair))

    return {"all pairs": lambda _: True, "two things": things, "holding names": holding, "named pairs": named}


def outcomes(texts: dict[str, str], gold: Sequence[Pair], pipeline: Pipeline) -> Iterator[Outcome]:
    """Read the documents, each by itself, and tell of each gold pair what the graph has of it."""
    articles = [Article(id=id, text=text) for id, text in texts.items()]
    read = {record["id"]: record for record in annotate(articles, pipeline)}
    return (Outcome(pair, verdict(pair, read[pair.document])) for pair in gold)


def verdict(pair: Pair, record: dict[str, Any]) -> str:
    """Whether a pair is linked, or linked elsewhere in the article, or which of its ends stands for nobody."""
    sources, targets = (_entities(end, record) for end in (pair.source, pair.target))
    if not sources or not targets:
        return "one end stands for nobody" if sources or targets else "neither end stands for anybody"
    links = [row for row in record["statements"] if _joins(row, sources, targets)]
    if any(_overlap((row["evidence"]["start"], row["evidence"]["end"]), pair.stretch) for row in links):
        return "linked"
    if sources == targets:
        return "both ends are taken for one"
    return "linked in another sentence only" if links else "not linked"


def _entities(end: Span, record: dict[str, Any]) -> set[str]:
    return {m["entity"] for m in record["mentions"] if m["label"] and _overlap((m["start"], m["end"]), end)}


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _joins(row: dict[str, Any], sources: set[str], targets: set[str]) -> bool:
    subject, object_ = row["subject"]["id"], row["object"]["id"]
    return (subject in sources and object_ in targets) or (subject in targets and object_ in sources)


def score(folder: Path, pipeline: Pipeline, misses: int = 0) -> str:
    """The figures of each tier as lines, and the first misses of the last one."""
    texts, gold = documents(folder), pairs(folder)
    found = list(outcomes(texts, gold, pipeline))
    lines = []
    for name, counts in tiers(texts).items():
        counted = [outcome for outcome in found if counts(outcome.pair)]
        verdicts = Counter(outcome.verdict for outcome in counted)
        linked = verdicts.pop("linked", 0)
        lines.append(f"{name:14} {len(counted):4}  recall {100 * linked / len(counted):5.1f}")
        lines += [f"    {number:4} {what}" for what, number in verdicts.most_common()]
    missed = [o for o in found if tiers(texts)["named pairs"](o.pair) and o.verdict != "linked"]
    return "\n".join([*lines, *(_shown(outcome, texts[outcome.pair.document]) for outcome in missed[:misses])])


def _shown(outcome: Outcome, text: str) -> str:
    pair = outcome.pair
    start, end = pair.stretch
    around = " ".join(text[max(0, start - 60) : end + 60].split())
    ends = f"{text[slice(*pair.source)]!r} {pair.relation} {text[slice(*pair.target)]!r}"
    return f"\n{outcome.verdict}: {ends}\n    {around}"


def main() -> None:
    """Score, and show misses if asked to."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--misses", type=int, default=0, help="print so many misses of named pairs")
    print(score(require_bench(), load_pipeline(), options.parse_args().misses))


if __name__ == "__main__":
    main()
