"""A few short articles that state enough for a graph, and what a graph made of them looks like from outside."""

import io
import json
from dataclasses import replace
from pathlib import Path

from kg.build import Pipeline, export

#: Formats whose bytes are compared: rows, RDF and network.
FORMATS = ("jsonl", "nquads", "gexf")

ARTICLES: tuple[dict[str, str], ...] = (
    {
        "id": "n1",
        "date": "2024-11-13",
        "title": "Norway backs Ukraine",
        "text": "Norway supports Ukraine. Prime Minister Jonas Gahr Store of Norway met Volodymyr Zelensky in Kyiv on "
        "Wednesday. Russia condemned Norway, the foreign ministry in Moscow said.",
    },
    {
        "id": "n2",
        "date": "2024-11-14",
        "title": "Oman mediates",
        "text": "Oman hosted talks between Iran and the United States in Muscat. Iran accused Israel of attacking "
        "Lebanon. Israel denied that it had attacked Lebanon.",
    },
    {
        "id": "n3",
        "date": "2024-11-15",
        "title": "Sanctions",
        "text": "The United States imposed sanctions on Iran. Norway will send weapons to Ukraine, Jonas Gahr Store "
        "said. The European Union welcomed the decision.",
    },
    {
        "id": "n4",
        "date": "2024-11-16",
        "title": "Visit",
        "text": "Volodymyr Zelensky visited Norway on Saturday. He thanked Jonas Gahr Store for supporting Ukraine, "
        "and signed an agreement with Norway.",
    },
)


def given(pipeline: Pipeline, model: str | None, gazetteers: tuple[Path, ...], *, trace: bool = False) -> Pipeline:
    """Stands for `load_pipeline` where a pipeline is loaded already."""
    return replace(pipeline, trace=trace)


def write(path: Path, articles: tuple[dict[str, str], ...] = ARTICLES) -> Path:
    """Write articles as JSON Lines."""
    path.write_text("".join(json.dumps(article) + "\n" for article in articles), encoding="utf8")
    return path


def exports(directory: Path) -> dict[str, bytes]:
    """The bytes of a graph in each of the compared formats."""
    made = {}
    for format in FORMATS:
        out = io.BytesIO()
        export(directory, format, out)
        made[format] = out.getvalue()
    return made
