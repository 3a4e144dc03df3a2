"""The reading pipeline: from articles to readings, with everything loaded that it takes."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from importlib.metadata import version
from itertools import tee
from pathlib import Path

from spacy.tokens import Doc, Token

from kg.build.placing import as_composed, as_given
from kg.composition import compose
from kg.extract.attribution import attributions
from kg.extract.clause import Clause
from kg.extract.clauses import clauses
from kg.extract.knowledge import Knowledge, load_knowledge
from kg.extract.relations import Outcome, Trace, relations, seen, set_scene
from kg.families import families_path
from kg.lang.language import load_language
from kg.mentions import Index, Names, denoted, find_mentions, load_names, mention_index
from kg.ontology import default_path
from kg.parse import Parser, identify, load
from kg.resolve import within
from kg.types import Article, MentionKind, Reading, Span

#: Folders and modules of the package whose code and data decide what is read in an article.
_READING = (
    *("parse", "mentions", "resolve", "extract", "lang"),
    *("composition.py", "families.py", "ontology.py", "statements.py", "tree.py", "types.py"),
    *("build/pipeline.py", "build/placing.py"),
)
_READ_BY_CODE = (".py", ".toml", ".tsv", ".txt")


@dataclass(frozen=True, slots=True)
class Pipeline:
    """All that reading an article takes."""

    parser: Parser
    names: Names
    knowledge: Knowledge
    #: Shall each reading tell which predicates it saw, for the drop log? Takes some more time.
    trace: bool = False

    def read(self, articles: Iterable[Article]) -> Iterator[Reading]:
        """Read articles, in their order."""
        for reading, _, _ in self.read_with_clauses(articles):
            yield reading

    def read_with_clauses(self, articles: Iterable[Article]) -> Iterator[tuple[Reading, Doc, tuple[Clause, ...]]]:
        """Read articles; each reading comes with the parse and the clauses that it was made from."""
        given, ahead = tee((article, compose(article.text)) for article in articles)
        docs = self.parser.docs(as_composed(article, composition) for article, composition in ahead)
        for (article, composition), (read, doc) in zip(given, docs, strict=True):
            found = clauses(doc, self.knowledge.syntax)
            yield as_given(self._reading(read, doc, found), article, composition), doc, found

    def _reading(self, article: Article, doc: Doc, found: tuple[Clause, ...]) -> Reading:
        mentions = find_mentions(doc, self.names)
        chains = within(doc, mentions, self.names)
        said = attributions(doc, mentions, self.knowledge.reporting)
        index = mention_index(doc, mentions, self.names, chains)
        sight = set_scene(doc, mentions, found, self.knowledge, lambda token: _ends(token, index), chains)
        sight = replace(sight, trace=Trace()) if self.trace else sight
        stated = relations(sight, said, article.date)
        inside = tuple(r for r in stated if _in_prose(article, r.sentence))
        return Reading(article, mentions, chains, said, inside, seen(sight, Outcome(inside, said, chains)))


def _ends(token: Token, index: Index) -> list[int]:
    """What a phrase stands for: names where it has any, else a description or pronoun whose chain has a name.

    A description of something unnamed must not stand in the way of the name further inside ("places in Lebanon").
    """
    found = denoted(token, index)
    names = [i for i in found if index.mentions[i].kind is MentionKind.NAME]
    return names or [i for i in found if index.chains[i] in index.named]


def _in_prose(article: Article, sentence: Span) -> bool:
    return not article.prose or any(start < sentence[1] and sentence[0] < end for start, end in article.prose)


def load_pipeline(model: str | None = None, gazetteers: tuple[Path, ...] = (), *, trace: bool = False) -> Pipeline:
    """Load parser, names and knowledge; raises KgError where one of them is missing or wrong."""
    language = load_language()
    return Pipeline(load(model), load_names(language, gazetteers), load_knowledge(language), trace)


def fingerprint(model: str | None = None, gazetteers: tuple[Path, ...] = ()) -> str:
    """Names the pipeline that `load_pipeline` loads, without loading it: another one for other rules or lexicons.

    Its model, the version of newsgraph, and a hash of the code and data that reading takes, a user's gazetteers
    included. Raises KgError where the model is missing.
    """
    name, model_version = identify(model)
    digest = hashlib.blake2b(f"{name} {model_version} {version('newsgraph')}".encode(), digest_size=8)
    for file in (*reading_files(), default_path(), families_path(), *gazetteers):
        digest.update(file.read_bytes())
    return f"{name}-{model_version}+{digest.hexdigest()}"


def reading_files() -> list[Path]:
    """The files of the package by which articles are read."""
    package = Path(__file__).resolve().parent.parent
    found = (file for name in _READING for file in ((package / name), *(package / name).rglob("*")))
    return sorted(file for file in found if file.suffix in _READ_BY_CODE)
