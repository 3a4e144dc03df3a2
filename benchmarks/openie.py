"""Open triples and n-ary clauses: BenchIE, CaRB and WiRe57, ours beside the published systems.

    python -m benchmarks.openie [--out FOLDER]

BenchIE scores `triples`, CaRB and WiRe57 score `nary`; WiRe57, whose gold has implied facts, also with possessives.
"""

import argparse
import json
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from spacy.tokens import Doc

from benchmarks.bench_data import require_bench, scorer
from kg.extract.clauses import clauses
from kg.extract.triples import APPOSITIONS, IMPLICIT, nary, triples
from kg.lang.syntax import Syntax, load_syntax
from kg.parse import Parser, load
from kg.types import Article

Lines = Iterator[str]


def parsed(parser: Parser, sentences: Iterable[str]) -> list[Doc]:
    """Each sentence, given as tokens joined by spaces, as a doc of exactly those tokens."""
    articles = [Article(id=str(i), text=s, sentences=(tuple(s.split()),)) for i, s in enumerate(sentences)]
    return [doc for _, doc in parser.docs(articles)]


def benchie_lines(name: str, doc: Doc, syntax: Syntax) -> Lines:
    """BenchIE's layout: id, subject, relation, object."""
    for found in triples(doc, clauses(doc, syntax), syntax):
        yield "\t".join((name, found.subject, found.relation, found.object))


def carb_lines(name: str, doc: Doc, syntax: Syntax) -> Lines:
    """CaRB's layout: sentence, confidence, relation, arguments."""
    for found in nary(doc, clauses(doc, syntax), syntax):
        yield "\t".join((name, "1", found.relation, found.subject, *found.arguments))


def wire57_lines(name: str, doc: Doc, syntax: Syntax) -> Lines:
    """WiRe57's layout: id, first argument, relation, further arguments; appositions printed as what they imply."""
    for found in nary(doc, clauses(doc, syntax), syntax, implicit=APPOSITIONS):
        yield "\t".join((name, found.subject, found.relation, *found.arguments))


def wire57_implied_lines(name: str, doc: Doc, syntax: Syntax) -> Lines:
    """The same with possessives."""
    for found in nary(doc, clauses(doc, syntax), syntax, implicit=IMPLICIT):
        yield "\t".join((name, found.subject, found.relation, *found.arguments))


def benchie_sentences(folder: Path) -> dict[str, str]:
    """Sentences by id."""
    lines = (folder / "benchie" / "sentences.tsv").read_text(encoding="utf-8").splitlines()
    return dict(line.split("\t", 1) for line in lines)


def carb_sentences(folder: Path) -> dict[str, str]:
    """Sentences by themselves."""
    return {line: line for line in (folder / "carb" / "sentences.txt").read_text(encoding="utf-8").splitlines()}


def wire57_sentences(folder: Path) -> dict[str, str]:
    """Sentences, as tokens joined by spaces, by id."""
    gold = json.loads((folder / "wire57" / "gold.json").read_text(encoding="utf-8"))
    return {sentence["id"]: " ".join(sentence["tokens"]) for sentence in gold}


def scored(folder: Path, measure: str, system: Path) -> str:
    """The scorer's line for one system file."""
    gold = {"benchie": "gold.txt", "carb": "gold.tsv", "carb-one": "gold.tsv", "wire57": "gold.json"}[measure]
    data, _, one = measure.partition("-")
    options = ["--one-to-one"] if one else []
    return scorer(folder, f"{data}_score.py", folder / data / gold, system, *options).strip()


def run(parser: Parser, sentences: dict[str, str], lines: Callable[[str, Doc, Syntax], Lines], out: Path) -> float:
    """Write a system file and return how many sentences a second went through after the parse."""
    syntax = load_syntax()
    docs = parsed(parser, sentences.values())
    start = time.process_time()
    found = [line for name, doc in zip(sentences, docs, strict=True) for line in lines(name, doc, syntax)]
    speed = len(docs) / (time.process_time() - start)
    out.write_text("".join(f"{line}\n" for line in found), encoding="utf-8")
    return speed


def score(folder: Path, parser: Parser, out: Path) -> str:
    """The scorer's line for each of our figures; our outputs stay in `out`."""
    plans = {
        "BenchIE": ("benchie", benchie_sentences, benchie_lines),
        "CaRB": ("carb", carb_sentences, carb_lines),
        "CaRB 1-1": ("carb-one", carb_sentences, carb_lines),
        "WiRe57": ("wire57", wire57_sentences, wire57_lines),
        "WiRe57, possessives too": ("wire57", wire57_sentences, wire57_implied_lines),
    }
    shown = []
    for name, (measure, sentences, lines) in plans.items():
        file = out / f"newsgraph-{lines.__name__.removesuffix('_lines')}.tsv"
        speed = run(parser, sentences(folder), lines, file)
        shown.append(f"{name:24s} {scored(folder, measure, file)}  {speed:.0f} sentences/s")
    return "\n".join(shown)


def published(folder: Path) -> Iterator[str]:
    """The scorer's lines for the systems whose outputs lie in the benchmark folder."""
    for measure in ("benchie", "carb", "carb-one", "wire57"):
        for file in sorted((folder / measure.partition("-")[0] / "systems").glob("*.tsv")):
            if not file.name.startswith("fl_"):  # outputs for another edition of the gold
                yield f"{measure:8s} {scored(folder, measure, file)}"


def main() -> None:
    """Print our figures, then the others'."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--out", type=Path, help="keep our outputs in this folder")
    chosen = options.parse_args()
    folder = require_bench()
    with tempfile.TemporaryDirectory() as place:
        out = chosen.out or Path(place)
        out.mkdir(parents=True, exist_ok=True)
        print(score(folder, load(), out))
    print(*published(folder), sep="\n")


if __name__ == "__main__":
    main()
