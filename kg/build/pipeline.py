"""The reading pipeline: from articles to readings, with everything loaded that it takes."""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from importlib.metadata import version
from itertools import batched
from multiprocessing import get_context
from pathlib import Path

from spacy.tokens import Doc, Token

from kg.extract.attribution import attributions
from kg.extract.clause import Clause
from kg.extract.clauses import clauses
from kg.extract.knowledge import Knowledge, load_knowledge
from kg.extract.relations import relations, scene
from kg.lang.gazetteers import read_gazetteers
from kg.mentions import Index, Names, denoted, find_mentions, load_names, mention_index
from kg.parse import Parser, load
from kg.resolve import within
from kg.types import Article, MentionKind, Reading

#: Articles that go to a worker at a time.
_CHUNK = 32


@dataclass(frozen=True, slots=True)
class Pipeline:
    """All that reading an article takes."""

    parser: Parser
    names: Names
    knowledge: Knowledge
    #: Changes when the model, the rules or the lexicons change: what was read before is then read again.
    fingerprint: str

    def read(self, articles: Iterable[Article]) -> Iterator[Reading]:
        """Read articles, in their order."""
        for reading, _, _ in self.read_with_clauses(articles):
            yield reading

    def read_with_clauses(self, articles: Iterable[Article]) -> Iterator[tuple[Reading, Doc, tuple[Clause, ...]]]:
        """Read articles; each reading comes with the parse and the clauses that it was made from."""
        for article, doc in self.parser.docs(articles):
            found = clauses(doc, self.knowledge.syntax)
            yield self._reading(article, doc, found), doc, found

    def _reading(self, article: Article, doc: Doc, found: tuple[Clause, ...]) -> Reading:
        mentions = find_mentions(doc, self.names)
        chains = within(doc, mentions, self.names)
        said = attributions(doc, mentions, self.knowledge.reporting)
        index = mention_index(doc, mentions, self.names, chains)
        knowledge = (self.knowledge.lexicon, self.knowledge.ontology)
        sight = scene(doc, mentions, found, knowledge, lambda token: _ends(token, index), chains)
        stated = relations(sight, said, self.knowledge)
        inside = tuple(r for r in stated if _in_prose(article, r.sentence))
        return Reading(article, mentions, chains, said, inside)


def _ends(token: Token, index: Index) -> list[int]:
    """What a phrase stands for: names where it has any, else a description or pronoun whose chain has a name."""
    found = denoted(token, index)
    names = [i for i in found if index.mentions[i].kind is MentionKind.NAME]
    return names or [i for i in found if index.chains[i] in index.named]


def _in_prose(article: Article, sentence: tuple[int, int]) -> bool:
    return not article.prose or any(start < sentence[1] and sentence[0] < end for start, end in article.prose)


def load_pipeline(model: str | None = None, gazetteers: tuple[Path, ...] = ()) -> Pipeline:
    """Load parser, names and knowledge; raises KgError where one of them is missing or wrong."""
    parser = load(model)
    names = load_names(extra=read_gazetteers(gazetteers))
    return Pipeline(parser, names, load_knowledge(), _fingerprint(parser, gazetteers))


def _fingerprint(parser: Parser, gazetteers: tuple[Path, ...]) -> str:
    """A hash of model, version of newsgraph, the package's code and data, and the user's gazetteers."""
    digest = hashlib.blake2b(digest_size=8)
    digest.update(f"{parser.name} {parser.version} {version('newsgraph')}".encode())
    package = Path(__file__).resolve().parent.parent
    for folder in ("parse", "mentions", "resolve", "extract", "lang"):
        for file in sorted((package / folder).rglob("*")):
            if file.suffix in (".py", ".toml", ".tsv", ".txt"):
                digest.update(file.read_bytes())
    for path in gazetteers:
        digest.update(path.read_bytes())
    return f"{parser.name}-{parser.version}+{digest.hexdigest()}"


def read_parallel(
    articles: Iterable[Article], make: Callable[[], Pipeline], workers: int
) -> Iterator[Reading]:
    """Read articles in worker processes, each with a pipeline of its own; readings keep the articles' order."""
    context = get_context("spawn")
    with ProcessPoolExecutor(workers, context, initializer=partial(_start, make)) as pool:
        pending: list[object] = []
        for chunk in batched(articles, _CHUNK):
            pending.append(pool.submit(_work, chunk))
            while len(pending) > 2 * workers:
                yield from pending.pop(0).result()  # type: ignore[attr-defined]
        for future in pending:
            yield from future.result()  # type: ignore[attr-defined]


_WORKER: list[Pipeline] = []


def _start(make: Callable[[], Pipeline]) -> None:
    _WORKER.append(make())


def _work(chunk: tuple[Article, ...]) -> list[Reading]:
    return list(_WORKER[0].read(chunk))
