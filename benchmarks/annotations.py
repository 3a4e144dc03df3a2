"""Attribution and coreference: `kg annotate` over PolNeAR and GUM news, read by their scorers.

python -m benchmarks.annotations [attribution|coreference ...]
"""

import argparse
import tempfile
from pathlib import Path

import orjson

from benchmarks.bench_data import require_bench, scorer
from kg.build import Pipeline, annotate, load_pipeline, read_inputs
from kg.types import Skipped

#: Measure to its gold file, its scorer and the scorer's options.
MEASURES = {
    "attribution": ("polnear/dev.jsonl", "attribution_score.py", ()),
    "coreference": ("gum_news/gum_news.jsonl", "coref_score.py", ()),
    "coreference of names": ("gum_news/gum_news.jsonl", "coref_score.py", ("--named",)),
}


def score(folder: Path, measure: str, pipeline: Pipeline) -> str:
    """Annotate a measure's articles and return the scorer's output. Raises ValueError for a skipped article."""
    gold, program, options = MEASURES[measure]
    with tempfile.TemporaryDirectory() as place:
        system = Path(place) / "annotations.jsonl"
        with system.open("wb") as out:
            for record in annotate(read_inputs([folder / gold], _refuse), pipeline):
                out.write(orjson.dumps(record, option=orjson.OPT_APPEND_NEWLINE))
        return scorer(folder, program, folder / gold, system, *options)


def _refuse(skipped: Skipped) -> None:
    raise ValueError(f"{skipped.name} was skipped: {skipped.reason}")


def main() -> None:
    """Score the measures named on the command line, or all of them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("measures", nargs="*", metavar="|".join(MEASURES))
    pipeline = load_pipeline()
    for measure in parser.parse_args().measures or MEASURES:
        print(f"== {measure}\n{score(require_bench(), measure, pipeline)}")


if __name__ == "__main__":
    main()
