"""Each entry of the relation lexicon fires on its own example: words and frame match the parse of the sentence."""

import tomllib
from collections.abc import Iterator
from dataclasses import replace
from importlib.resources import files
from pathlib import Path
from typing import Any

from spacy.tokens import Doc, Token

from kg.extract.clauses import clauses
from kg.extract.knowledge import Knowledge
from kg.extract.relations import Scene, set_scene
from kg.extract.relations.nominal.agents import agent_relations
from kg.extract.relations.nominal.events import noun_relations
from kg.extract.relations.nominal.hyphenated import compound_relations, prefix_relations
from kg.extract.relations.verbal.clauses import clause_relations
from kg.lang.senses import KINDS, Sense
from kg.mentions import Names, denoted, find_mentions, mention_index
from kg.parse import Parser
from kg.types import Article, MentionKind

Entry = tuple[str, str, dict[str, Any]]


def entries() -> Iterator[Entry]:
    folder = Path(str(files("kg.lang"))) / "en" / "relations"
    for file in sorted(folder.glob("*.toml")):
        data = tomllib.loads(file.read_text(encoding="utf8"))
        yield from ((data["property"], kind, entry) for kind in KINDS for entry in data.get(kind, ()))


def alone(knowledge: Knowledge, entry: Entry) -> Knowledge:
    """The knowledge with nothing but the senses of one entry, so that no other is in their way, and for any class.

    What class a name has depends on the recogniser; here only the words and the frame are at stake.
    """
    default, kind, found = entry
    frame = tuple(
        tuple(role.strip().replace("_", " ") for role in side.split("|")) for side in found["frame"].split("->")
    )
    name = found.get("property", default)
    kept: dict[str, dict[str, tuple[Sense, ...]]] = {each: {} for each in KINDS}
    for lemma in found["lemmas"]:
        senses = (
            s for s in knowledge.lexicon.of(kind, lemma) if (s.sources, s.targets) == frame and s.property == name
        )
        kept[kind][lemma] = tuple(replace(s, subject_types=("Entity",), object_types=("Entity",)) for s in senses)
    return replace(knowledge, lexicon=replace(knowledge.lexicon, senses=kept))


def sight(doc: Doc, names: Names, knowledge: Knowledge) -> Scene:
    """The scene of a sentence; its phrases stand for names only."""
    found = find_mentions(doc, names)
    index = mention_index(doc, found, names, tuple(range(len(found))))

    def ends(token: Token) -> list[int]:
        return [i for i in denoted(token, index) if found[i].kind is MentionKind.NAME]

    return set_scene(doc, found, clauses(doc, knowledge.syntax), knowledge, ends)


def test_every_example_fires(parser: Parser, names: Names, knowledge: Knowledge) -> None:
    silent = []
    sentences = [Article(id=str(i), text=entry[2]["example"]) for i, entry in enumerate(entries())]
    for entry, (_, doc) in zip(entries(), parser.docs(sentences), strict=True):
        view = sight(doc, names, alone(knowledge, entry))
        rules = (clause_relations, noun_relations, agent_relations, compound_relations, prefix_relations)
        if not any(candidate.property for rule in rules for candidate in rule(view)):
            silent.append((entry[1], entry[2]["lemmas"][0], entry[2]["frame"], entry[2]["example"]))
    assert silent == []
