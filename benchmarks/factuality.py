"""Scores event factuality against MEANTIME: macro F1 over FACT, NEG, UNCERTAIN and FUTURE.

    python -m benchmarks.factuality [--errors N]

Gold are the event mentions of the sentences that are annotated exhaustively. A gold event is NEG where its polarity is
negative, else UNCERTAIN where its certainty is POSSIBLE or PROBABLE, else FUTURE where its time is, else FACT; mentions
without these attributes are left out. The system gives the verdict on the mention's syntactic head.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from statistics import mean
from typing import Any

from spacy.tokens import Doc, Span

from benchmarks.bench_data import require_bench
from kg.extract.factuality import Verdict, factuality
from kg.lang.factuality import Factuality, load_factuality
from kg.parse import Parser
from kg.parse import load as load_parser
from kg.types import Article, Modality

CLASSES = ("FACT", "NEG", "UNCERTAIN", "FUTURE")
#: Reasons of an event that is doubted or undecided rather than laid out for a later time.
DOUBTED = frozenset({"possible", "asked", "feared", "denied", "refused"})


def gold_class(mention: dict[str, Any]) -> str | None:
    """The class of a gold event mention, None where its factuality is not annotated."""
    if mention.get("polarity") is None or mention.get("certainty") is None:
        return None
    if mention["polarity"] == "NEG":
        return "NEG"
    if mention["certainty"] in ("POSSIBLE", "PROBABLE"):
        return "UNCERTAIN"
    return "FUTURE" if mention["time"] == "FUTURE" else "FACT"


def system_class(verdict: Verdict) -> str:
    """The class of a verdict."""
    if verdict.negated:
        return "NEG"
    if verdict.modality is Modality.ACTUAL:
        return "FACT"
    return "UNCERTAIN" if verdict.reason in DOUBTED else "FUTURE"


def pairs(article: dict[str, Any], doc: Doc, resources: Factuality) -> Iterator[tuple[str, str, Span]]:
    """Gold class, system class and place of each annotated event of an article."""
    for mention in article["mentions"]:
        if mention["kind"] != "EVENT_MENTION" or mention["sent"] > article["exhaustive_until_sentence"]:
            continue
        gold = gold_class(mention)
        span = doc.char_span(mention["start"], mention["end"], alignment_mode="expand")
        if gold is not None and span is not None:
            yield gold, system_class(factuality(span.root, resources)), span


def scores(table: Counter[tuple[str, str]]) -> dict[str, tuple[float, float, float]]:
    """Precision, recall and F1 of each class."""
    result = {}
    for name in CLASSES:
        right = table[name, name]
        found = sum(n for (_, system), n in table.items() if system == name)
        wanted = sum(n for (gold, _), n in table.items() if gold == name)
        precision, recall = right / found if found else 0.0, right / wanted if wanted else 0.0
        result[name] = precision, recall, 2 * right / (found + wanted) if found + wanted else 0.0
    return result


def confusion(
    articles: list[dict[str, Any]], docs: list[Doc], resources: Factuality, *, errors: int = 0
) -> Counter[tuple[str, str]]:
    """How often each gold class got each system class; prints as many errors of each kind as asked."""
    table: Counter[tuple[str, str]] = Counter()
    for article, doc in zip(articles, docs, strict=True):
        for gold, system, span in pairs(article, doc, resources):
            table[gold, system] += 1
            if gold != system and table[gold, system] <= errors:
                print(f"{gold} as {system}: [{span.text}] {span.sent.text.strip()}")
    return table


def score(folder: Path, parser: Parser, *, errors: int = 0) -> str:
    """The table of scores over MEANTIME's articles, below as many errors of each kind as asked."""
    lines = (folder / "meantime" / "meantime_en.jsonl").read_text(encoding="utf8").splitlines()
    articles = [json.loads(line) for line in lines]
    docs = [doc for _, doc in parser.docs(Article(id=str(a["id"]), text=a["text"]) for a in articles)]
    table = scores(confusion(articles, docs, load_factuality(), errors=errors))
    shown = [
        f"{name:10} P {100 * precision:5.1f}  R {100 * recall:5.1f}  F1 {100 * f1:5.1f}"
        for name, (precision, recall, f1) in table.items()
    ]
    return "\n".join([*shown, f"macro F1 {100 * mean(f1 for *_, f1 in table.values()):.1f}"])


def main() -> None:
    """Prints the table of scores, and errors where asked."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--errors", type=int, default=0)
    print(score(require_bench(), load_parser(), errors=arguments.parse_args().errors))


if __name__ == "__main__":
    main()
