"""The drop log: a line for each predicate that was seen, with why it gave no statement, and counts of them all."""

from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

import orjson

from kg.types import Reading, Seen

#: Lemmas that a line of the summary names.
_NAMED = 8


class DropLog:
    """Takes readings that were traced, writes their predicates as JSON Lines, and counts them."""

    def __init__(self, out: BinaryIO) -> None:
        self._out = out
        self.counts: Counter[tuple[str | None, str]] = Counter()

    def __call__(self, reading: Reading) -> None:
        """Write what was seen in an article."""
        for one in reading.seen:
            self._out.write(orjson.dumps(row(reading, one), option=orjson.OPT_APPEND_NEWLINE))
            self.counts[one.loss and one.loss.value, one.lemma] += 1

    def summary(self) -> Iterator[tuple[str, int, str]]:
        """Reason, number of predicates, and the commonest lemmas with their numbers; the commonest reasons first."""
        return summary(self.counts)


@contextmanager
def drop_log(path: Path) -> Iterator[DropLog]:
    """A drop log in a file, which is made anew. Raises OSError where it cannot be written."""
    with path.open("wb") as out:
        yield DropLog(out)


def row(reading: Reading, one: Seen) -> dict[str, Any]:
    """A predicate as the drop log has it; `reason` is None where it gave a statement of the ontology."""
    text = reading.article.text
    (start, end), (low, high) = one.place, one.sentence
    return {
        "article": reading.article.id,
        "sentence": {"start": low, "end": high, "text": text[low:high]},
        "predicate": {"start": start, "end": end, "text": text[start:end], "lemma": one.lemma, "kind": one.kind},
        "reason": one.loss and one.loss.value,
        "property": one.property or None,
        "role": one.role or None,
        "phrase": one.phrase or None,
        "head": one.head or None,
        "type": one.type or None,
        "ends": list(one.ends),
    }


def summary(counts: Counter[tuple[str | None, str]]) -> Iterator[tuple[str, int, str]]:
    """Reasons with the number of predicates and the commonest lemmas, the commonest first; what was stated last.

    >>> list(summary(Counter({("not in the lexicon", "waltz"): 2, ("not in the lexicon", "be"): 3, (None, "say"): 9})))
    [('not in the lexicon', 5, 'be 3, waltz 2'), ('stated', 9, 'say 9')]
    """
    reasons: dict[str | None, Counter[str]] = {}
    for (reason, lemma), count in counts.items():
        reasons.setdefault(reason, Counter())[lemma] += count
    for reason, lemmas in sorted(reasons.items(), key=lambda item: (item[0] is None, -item[1].total(), item[0] or "")):
        yield reason or "stated", lemmas.total(), _commonest(lemmas.items())


def _commonest(lemmas: Iterable[tuple[str, int]]) -> str:
    ranked = sorted(lemmas, key=lambda item: (-item[1], item[0]))
    return ", ".join(f"{lemma} {count}" for lemma, count in ranked[:_NAMED])
