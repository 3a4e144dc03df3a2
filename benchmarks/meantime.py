"""Are names of one entity one entity across articles? B-cubed over MEANTIME's name mentions and their corpus-level ids.

    python -m benchmarks.meantime MEANTIME.jsonl [--errors N]

A gold mention counts if it is a name (NAM, PRE.NAM) with an instance id. It is aligned with the mention that overlaps
it best, names first (intersection over union at least 0.5, articles left out). A mention that is not found is alone.
"""

import argparse
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from kg.lang.language import load_language
from kg.mentions import find_mentions, load_names
from kg.parse import load
from kg.resolve import Resolution, across, chains_of, within
from kg.types import Article, Mention, MentionKind, Reading

#: A gold mention's key: article and span.
Key = tuple[str, int, int]


def gold_ids(articles: Iterable[dict[str, Any]]) -> dict[Key, str]:
    """The corpus-level id of each gold name mention."""
    return {
        (article["id"], mention["start"] + _article_length(mention["text"]), mention["end"]): mention["instance_id"]
        for article in articles
        for mention in article["mentions"]
        if mention.get("syntactic_type") in ("NAM", "PRE.NAM") and mention.get("instance_id")
    }


def _article_length(text: str) -> int:
    return len(text) - len(re.sub(r"^(the|an?) ", "", text, flags=re.IGNORECASE))


def readings(articles: Iterable[dict[str, Any]]) -> list[Reading]:
    """Each article with its mentions and chains."""
    names, parser = load_names(load_language()), load()
    made = [
        Article(a["id"], a["text"], date=date.fromisoformat(a["date"][:10]) if a["date"] else None) for a in articles
    ]
    found = []
    for article, doc in parser.docs(made):
        mentions = find_mentions(doc, names)
        found.append(Reading(article, mentions, within(doc, mentions, names)))
    return found


def system_ids(gold: Iterable[Key], found: Sequence[Reading], resolution: Resolution) -> dict[Key, str]:
    """The entity of the mention that fits each gold mention; a missing one is alone."""
    of_article = {reading.article.id: reading for reading in found}
    ids = {}
    for key in gold:
        reading = of_article[key[0]]
        best = max(range(len(reading.mentions)), key=lambda n: _fit(reading.mentions[n], key), default=None)
        if best is None or _fit(reading.mentions[best], key) < 0.5:
            ids[key] = f"missing {key}"
        else:
            chain = (key[0], reading.chains[best])
            ids[key] = resolution.entity_of.get(chain, f"chain {chain}")
    return ids


def _fit(mention: Mention, key: Key) -> float:
    start = mention.start + _article_length(mention.text)
    both = min(mention.end, key[2]) - max(start, key[1])
    whole = max(mention.end, key[2]) - min(start, key[1])
    return both / whole + (0.01 if mention.kind is MentionKind.NAME else 0.0)


def b_cubed(key: dict[Key, str], response: dict[Key, str]) -> tuple[float, float]:
    """Precision and recall of the response's clusters (Bagga and Baldwin 1998)."""
    return _share(response, key), _share(key, response)


def _share(one: dict[Key, str], other: dict[Key, str]) -> float:
    """For each mention the share of its cluster in `one` that `other` also puts together with it; the mean."""
    sizes, both = Counter(one.values()), Counter((one[m], other[m]) for m in one)
    return sum(both[one[m], other[m]] / sizes[one[m]] for m in one) / len(one)


def report(key: dict[Key, str], response: dict[Key, str], text: dict[str, str], errors: int) -> None:
    """Print the figures, and the largest clusters of either side that the other splits."""
    precision, recall = b_cubed(key, response)
    missing = sum(value.startswith("missing") for value in response.values())
    f1 = 2 * precision * recall / (precision + recall)
    print(f"names {len(key)}, not found {missing}")
    print(f"B-cubed P {100 * precision:.1f}  R {100 * recall:.1f}  F1 {100 * f1:.1f}")
    for label, one, other in (("split", key, response), ("merged", response, key)):
        parts: dict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
        for m in key:
            parts[one[m]][other[m], text[m[0]][m[1] : m[2]]] += 1
        for cluster, found in sorted(parts.items(), key=lambda item: -len({e for e, _ in item[1]}))[:errors]:
            print(f"{label} {cluster}: {found.most_common(8)}")


def main() -> None:
    """Read the data, resolve it, print the figures."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("meantime", type=Path)
    options.add_argument("--errors", type=int, default=0)
    given = options.parse_args()
    articles = [json.loads(line) for line in given.meantime.read_text(encoding="utf8").splitlines()]
    found = readings(articles)
    resolution = across((chain for reading in found for chain in chains_of(reading)), load_names(load_language()))
    gold = gold_ids(articles)
    report(gold, system_ids(gold, found, resolution), {a["id"]: a["text"] for a in articles}, given.errors)


if __name__ == "__main__":
    main()
