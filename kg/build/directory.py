"""A graph directory: build and extend it, retract from it, and open what stands in it.

The ledger is the source of truth; resolution, statements and the RDF store are made from it anew after every change.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import chain
from importlib.metadata import version
from pathlib import Path

from kg import iri
from kg.build.inputs import read_inputs
from kg.build.pipeline import Pipeline, load_pipeline, read_parallel
from kg.errors import GraphError
from kg.graph import rdf, store
from kg.ledger import Ledger
from kg.mentions import load_names
from kg.ontology import load as load_ontology
from kg.populate import populate
from kg.resolve import across, chains_of, read_decisions
from kg.types import Article, Reading, Skipped, Snapshot


@dataclass(frozen=True, slots=True)
class Options:
    """How a graph is built; what is None stays as it was when the graph was first built."""

    model: str | None = None
    gazetteers: tuple[Path, ...] = ()
    decisions: Path | None = None
    workers: int = 1
    base: str | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """What a graph directory holds after a change."""

    articles: int
    read: int
    known: int
    entities: int
    statements: int
    evidence: int


def _ignore(_: object) -> None:
    return None


def build(
    inputs: Iterable[str | Path],
    directory: Path,
    *,
    options: Options | None = None,
    on_skip: Callable[[Skipped], None] = _ignore,
    on_article: Callable[[str], None] = _ignore,
) -> Report:
    """Read articles into a graph directory and publish the graph.

    Articles that the directory holds already, read by the same pipeline, are not read again: so an interrupted build
    resumes, and an update costs what is new. `on_skip` hears of each input that cannot be read, `on_article` the id of
    each article read. Raises GraphError if the directory is something else than a graph.
    """
    options = options or Options()
    make = partial(load_pipeline, options.model, options.gazetteers)
    pipeline = make()
    read = known = 0
    with Ledger.open(directory, create=True) as ledger:
        _remember(ledger, options)
        fresh = _Fresh(ledger, pipeline.fingerprint)
        articles = chain(fresh.of(read_inputs(inputs, on_skip)), fresh.outdated())
        for reading in _readings(articles, pipeline, make, options.workers):
            ledger.put(reading, pipeline.fingerprint)
            on_article(reading.article.id)
            read += 1
        known = fresh.known
        snapshot = _publish(directory, ledger, pipeline)
    return _report(snapshot, read, known)


@dataclass
class _Fresh:
    """Passes on the articles that the ledger lacks or holds as another pipeline read them, and counts the others."""

    ledger: Ledger
    fingerprint: str
    known: int = 0

    def of(self, articles: Iterable[Article]) -> Iterator[Article]:
        for article in articles:
            if self.ledger.has(article, self.fingerprint):
                self.known += 1
            else:
                yield article

    def outdated(self) -> Iterator[Article]:
        """What another pipeline has read, so that one pipeline has read all of a graph."""
        for id in [article.id for article in self.ledger.pending(self.fingerprint)]:
            article = self.ledger.article(id)
            if article is not None:
                yield article


def _readings(
    articles: Iterator[Article], pipeline: Pipeline, make: Callable[[], Pipeline], workers: int
) -> Iterator[Reading]:
    return pipeline.read(articles) if workers == 1 else read_parallel(articles, make, workers)


def retract(directory: Path, ids: Iterable[str]) -> Report:
    """Take articles out of a graph; statements that stood on them alone go with them.

    Raises GraphError if the graph has no such article; nothing is changed then.
    """
    with Ledger.open(directory) as ledger:
        wanted = list(dict.fromkeys(ids))
        held = {article.id for article in ledger.articles()}
        if missing := [id for id in wanted if id not in held]:
            raise GraphError(f"{directory}: no article {missing[0]!r}; kg query DIR --name articles lists their ids")
        for id in wanted:
            ledger.retract(id)
        return _report(_publish(directory, ledger, None), 0, len(held) - len(wanted))


def snapshot(directory: Path) -> Snapshot:
    """The graph as records, made from the ledger."""
    with Ledger.open(directory) as ledger:
        return _snapshot(ledger)


def _snapshot(ledger: Ledger) -> Snapshot:
    chains = (one for reading in ledger.readings() for one in chains_of(reading))
    resolution = across(chains, load_names(), read_decisions(ledger.setting("decisions")))
    return populate(ledger.readings(), resolution)


def _remember(ledger: Ledger, options: Options) -> None:
    """Keep what resolution and the store need beyond the readings, so that the ledger alone decides the graph."""
    if options.base is not None:
        ledger.set("base", iri.base_iri(options.base))
    if options.decisions is not None:
        ledger.set("decisions", options.decisions.read_text(encoding="utf8"))


def _publish(directory: Path, ledger: Ledger, pipeline: Pipeline | None) -> Snapshot:
    made = _snapshot(ledger)
    if pipeline is not None:
        ledger.set("model", pipeline.parser.name)
        ledger.set("model version", pipeline.parser.version)
        ledger.set("fingerprint", pipeline.fingerprint)
    store.write(directory, rdf.quads(made, load_ontology(), base=base_of(ledger), run=run_of(ledger)))
    return made


def base_of(ledger: Ledger) -> str:
    """Where the IRIs of a graph's data stand."""
    return ledger.setting("base", iri.BASE)


def run_of(ledger: Ledger) -> rdf.Run:
    """What read the articles of a graph."""
    return rdf.Run(
        ledger.setting("model", ""),
        ledger.setting("model version", ""),
        version("newsgraph"),
        ledger.setting("fingerprint", ""),
    )


def _report(snapshot: Snapshot, read: int, known: int) -> Report:
    return Report(
        len(snapshot.articles),
        read,
        known,
        len(snapshot.entities),
        len(snapshot.statements),
        sum(len(s.evidence) for s in snapshot.statements),
    )
