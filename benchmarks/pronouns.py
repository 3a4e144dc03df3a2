"""Train the pronoun model on the development part of GAP, and print the weights for `kg/lang/en/pronouns.toml`.

    python -m benchmarks.pronouns [--rounds N] [--penalty X]

Softmax regression over the candidates of each pronoun; earlier pronouns are resolved with the weights of the round
before. Accuracy is that of the best candidate, where a right one is among them. GAP has "he" and "she" alone; the
weights for "it" and "they" are those of a model that knows no trait that only persons have.
"""

import argparse
import csv
import gzip
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize  # type: ignore[import-untyped]
from spacy.tokens import Doc

from benchmarks.bench_data import require_bench
from kg.lang.language import load_language
from kg.mentions import Names, find_mentions, load_names
from kg.parse import load
from kg.resolve.described import link_descriptions
from kg.resolve.links import Links
from kg.resolve.named import link_names
from kg.resolve.pronouns import Beliefs, antecedent, candidates, seen
from kg.resolve.scene import Scene, look
from kg.resolve.speakers import quotations
from kg.resolve.traits import traits
from kg.types import Article, MentionKind

#: The traits of each candidate of a pronoun, and which of the candidates are right.
Case = tuple[list[dict[str, float]], list[bool]]
#: What gives the traits of a pronoun and a candidate of a rank.
Seeing = Callable[[Scene, Links, int, int, int], dict[str, float]]


def cases(rows: Iterable[tuple[dict[str, str], Doc]], names: Names, see: Seeing) -> Iterator[Case]:
    """A case for each pronoun that has right and wrong candidates."""
    for row, doc in rows:
        scene = look(doc, find_mentions(doc, names), names)
        found = _case(scene, row, names, see)
        if found is not None and any(found[1]) and not all(found[1]):
            yield found


def _case(scene: Scene, row: dict[str, str], names: Names, see: Seeing) -> Case | None:
    links, genders, beliefs, quoted = Links(len(scene.mentions)), dict[int, str](), Beliefs(), quotations(scene)
    link_names(scene, links)
    link_descriptions(scene, links)
    for n in scene.of_kind(MentionKind.PRONOUN):
        kind = scene.mentions[n].rule
        if kind not in names.antecedents.thresholds:
            continue
        options = candidates(scene, links, n, genders, quoted)
        if scene.mentions[n].start == int(row["Pronoun-offset"]):
            right = _right(scene, links, row)
            found = [see(scene, links, n, m, rank) for rank, m in enumerate(options)]
            return found, [links.find(m) in right for m in options]
        best = antecedent(scene, links, n, options, beliefs)
        if best is not None and links.attach(best, n):
            genders[links.find(best)] = kind
    return None


def _right(scene: Scene, links: Links, row: dict[str, str]) -> set[int]:
    spans = [(int(row[f"{k}-offset"]), len(row[k])) for k in ("A", "B") if row[f"{k}-coref"] == "TRUE"]
    return {
        links.find(m)
        for m in scene.of_kind(MentionKind.NAME)
        for start, length in spans
        if scene.mentions[m].start < start + length and start < scene.mentions[m].end
    }


def fit(found: list[Case], penalty: float) -> dict[str, float]:
    """Weights of the traits that make the right candidates likeliest, with a quadratic penalty."""
    keys = sorted({key for seen, _ in found for one in seen for key in one})
    data = [(np.array([[o.get(k, 0.0) for k in keys] for o in seen]), np.array(right)) for seen, right in found]

    def loss(weights: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        total, slope = penalty * float(weights @ weights) / 2, penalty * weights
        for matrix, right in data:
            shares = np.exp(matrix @ weights - (matrix @ weights).max())
            shares /= shares.sum()
            mass = float((shares * right).sum())
            total -= float(np.log(mass))
            slope = slope + matrix.T @ (shares - shares * right / mass)
        return total, slope

    best = minimize(loss, np.zeros(len(keys)), jac=True, method="L-BFGS-B").x
    accuracy = np.mean([right[(matrix @ best).argmax()] for matrix, right in data])
    print(f"# {len(data)} pronouns, accuracy {100 * accuracy:.1f} %")
    return dict(zip(keys, map(float, best), strict=True))


def main() -> None:
    """Parse once, then train in rounds."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--penalty", type=float, default=20.0)
    given = options.parse_args()
    path: Path = require_bench() / "gap" / "gap-development.tsv.gz"
    with gzip.open(path, "rt", encoding="utf8") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    docs = [doc for _, doc in load().docs(Article(row["ID"], row["Text"]) for row in rows)]
    for sort, see in (("person", seen), ("other", traits)):
        weights = train(list(zip(rows, docs, strict=True)), see, given)
        print(f"[weights.{sort}]", *(f"{name} = {weight:.2f}" for name, weight in sorted(weights.items())), sep="\n")


def train(rows: Sequence[tuple[dict[str, str], Doc]], see: Seeing, given: argparse.Namespace) -> dict[str, float]:
    """The weights of the traits that `see` gives, after as many rounds as asked for."""
    names, weights = load_names(load_language()), dict[str, float]()
    for _ in range(given.rounds):
        open_minded = dict.fromkeys(names.antecedents.thresholds, 0.0)
        both = dict.fromkeys(("person", "other"), weights)
        trial = replace(names, antecedents=replace(names.antecedents, weights=both, thresholds=open_minded))
        weights = fit(list(cases(rows, trial, see)), given.penalty)
    return weights


if __name__ == "__main__":
    main()
