"""Facts of further articles (`benchmarks/gold`), put to their texts as newsfacts' scorer reads them."""

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

#: The sets of facts that lie here.
FURTHER = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh"),
    *("twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth"),
    *("snares", "denials", "refusals", "politics", "campaign", "wire", "dispatches"),
)
_HERE = Path(__file__).resolve().parent / "gold"
#: Folders of re3d from which documents were taken; they have no date.
_RE3D = ("UK Government", "US State Department", "Wikipedia")


def gold(folder: Path, name: str, place: Path) -> Path:
    """The file of a set of gold facts: newsfacts' own, or a further one, written to `place` with its texts.

    Raises KeyError where the benchmark data lacks an article.
    """
    if name not in FURTHER:
        return folder / "newsfacts" / f"{name}.jsonl"
    texts = {article["id"]: article for article in _articles(folder)}
    made = place / f"{name}.jsonl"
    with made.open("w", encoding="utf8") as out:
        for line in (_HERE / f"{name}.jsonl").read_text(encoding="utf8").splitlines():
            known = json.loads(line)
            facts = [{"evidence": "", **fact} for fact in known["facts"]]
            made_of = {**texts[known["id"]], "facts": facts, "forbidden": known.get("forbidden", [])}
            out.write(json.dumps(made_of, ensure_ascii=False) + "\n")
    return made


def _articles(folder: Path) -> Iterator[dict[str, Any]]:
    """The articles of the benchmark data by the ids that the facts use, with date and text."""
    for item in _lines(folder / "meantime" / "meantime_en.jsonl"):
        yield {"id": f"mt-{item['id']}", "date": item["date"], "text": item["text"]}
    for item in _lines(folder / "gum_news" / "gum_news.jsonl"):
        yield {"id": item["id"], "date": item["date"], "text": item["text"]}
    for item in _lines(folder / "wiki_current_events" / "events.jsonl"):
        yield {"id": f"events-{item['id']}", "date": item["date"], "text": item["text"]}
    for item in _lines(folder / "polnear" / "train.jsonl"):
        yield {"id": f"polnear-{item['id']}", "date": item["date"], "text": item["text"]}
    with gzip.open(folder / "reuters21578" / "reuters21578.jsonl.gz", "rt", encoding="utf8") as stories:
        for item in map(json.loads, stories):
            yield {"id": f"reuters-{item['id']}", "date": (item["date"] or "")[:10], "text": item["text"]}
    for source in _RE3D:
        for item in _lines(folder / "re3d" / source / "documents.json"):
            yield {"id": item["_id"], "date": None, "text": item["text"]}


def _lines(file: Path) -> Iterator[dict[str, Any]]:
    with file.open(encoding="utf8") as lines:
        yield from (json.loads(line) for line in lines if line.strip())
