"""Coreference from raw text: GUM news with the scorer beside it, and the name-pronoun pairs of GAP.

    python -m benchmarks.coref

GAP's F1 is given over all pairs, and over those whose pronoun was resolved to a name ("answered"), with their share.
"""

import csv
import gzip
import json
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from benchmarks.bench_data import require_bench, scorer
from kg.lang.language import load_language
from kg.mentions import Names, find_mentions, load_names
from kg.parse import Parser, load
from kg.resolve import across, chains_of, within
from kg.types import Article, MentionKind, Reading


def read(articles: Iterable[Article], parser: Parser, names: Names) -> Iterator[Reading]:
    """Each article with its mentions and chains."""
    for article, doc in parser.docs(articles):
        mentions = find_mentions(doc, names)
        yield Reading(article, mentions, within(doc, mentions, names))


def annotated(reading: Reading, names: Names) -> str:
    """A reading as the scorer of GUM reads it: one line of JSON."""
    entity_of = across(chains_of(reading), names).entity_of
    rows = [
        {"start": m.start, "end": m.end, "entity": entity_of.get((reading.article.id, c), f"chain-{c}")}
        for m, c in zip(reading.mentions, reading.chains, strict=True)
    ]
    return json.dumps({"id": reading.article.id, "mentions": rows})


def gum(folder: Path, parser: Parser, names: Names) -> None:
    """Print the scorer's figures for named chains and for all."""
    gold = folder / "gum_news" / "gum_news.jsonl"
    items = [json.loads(line) for line in gold.read_text(encoding="utf8").splitlines()]
    articles = [Article(item["id"], item["text"]) for item in items]
    with tempfile.TemporaryDirectory() as place:
        system = Path(place) / "gum.jsonl"
        system.write_text("\n".join(annotated(r, names) for r in read(articles, parser, names)), encoding="utf8")
        for option in (["--named"], []):
            print("gum_news", *option, "\n" + scorer(folder, "coref_score.py", gold, system, *option))


def verdicts(row: dict[str, str], reading: Reading) -> tuple[bool, list[tuple[bool, bool]]]:
    """Is the pronoun resolved to a name; and for A and B: said to be one with it, and so in the gold."""
    mentions = list(zip(reading.mentions, reading.chains, strict=True))
    named = [(m, c) for m, c in mentions if m.kind is MentionKind.NAME]
    chain = next((c for m, c in mentions if m.start == int(row["Pronoun-offset"])), None)
    pairs = []
    for name in ("A", "B"):
        start = int(row[f"{name}-offset"])
        said = any(c == chain and m.start < start + len(row[name]) and start < m.end for m, c in named)
        pairs.append((said, row[f"{name}-coref"] == "TRUE"))
    return any(c == chain for _, c in named), pairs


def gap(path: Path, parser: Parser, names: Names) -> None:
    """Print F1 over all pairs and over answered ones."""
    with gzip.open(path, "rt", encoding="utf8") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    readings = read((Article(row["ID"], row["Text"]) for row in rows), parser, names)
    found = [verdicts(row, reading) for row, reading in zip(rows, readings, strict=True)]
    answered = [pairs for resolved, pairs in found if resolved]
    share = 100 * len(answered) / len(found)
    print(f"{path.name}: F1 {f1(p for _, p in found):.1f}; answered {share:.0f} %, F1 there {f1(answered):.1f}")


def f1(rows: Iterable[list[tuple[bool, bool]]]) -> float:
    """F1 in per cent of the pairs said to be one."""
    pairs = [pair for row in rows for pair in row]
    right = sum(said and gold for said, gold in pairs)
    return 200 * right / (sum(said for said, _ in pairs) + sum(gold for _, gold in pairs))


def main() -> None:
    """Measure both."""
    folder, parser, names = require_bench(), load(), load_names(load_language())
    gum(folder, parser, names)
    for part in ("development", "validation"):
        gap(folder / "gap" / f"gap-{part}.tsv.gz", parser, names)


if __name__ == "__main__":
    main()
