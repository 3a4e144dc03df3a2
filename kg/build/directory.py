"""A graph directory: build and extend it, retract from it, and open what stands in it.

The ledger is the source of truth; resolution, statements and the RDF store are made from it anew after every change.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import chain
from pathlib import Path

from kg.build.files import Held, Left, named, settle_files
from kg.build.inputs import read_inputs
from kg.build.parallel import read_parallel
from kg.build.pipeline import fingerprint, load_pipeline
from kg.build.settings import Options, base_of, gazetteers_of, note_run, run_of, settle
from kg.errors import GraphError
from kg.graph import rdf, store
from kg.lang.language import load_language
from kg.ledger import Ledger
from kg.mentions import Names, load_names
from kg.ontology import load as load_ontology
from kg.populate import populate, sketch
from kg.resolve import across, chains_of, identity, read_decisions
from kg.statements import Snapshot
from kg.types import Article, Gist, Reading, Skipped


@dataclass(frozen=True, slots=True)
class Report:
    """What a graph directory holds after a change."""

    articles: int
    #: Articles read now, and articles of the inputs that the graph held already.
    read: int
    known: int
    #: Those of the articles read now that took the place of another text with the same id.
    replaced: int
    entities: int
    statements: int
    evidence: int
    #: Names in the decisions that no entity of the graph bears.
    unknown: tuple[str, ...] = ()
    #: Articles that their files hold no longer and that stay all the same; and how many were taken out for that.
    left: tuple[Left, ...] = ()
    taken: int = 0


def _ignore(_: object) -> None:
    return None


def build(  # noqa: PLR0913 - what the inputs are, and who hears of what
    inputs: Iterable[str | Path],
    directory: str | Path,
    *,
    options: Options | None = None,
    on_skip: Callable[[Skipped], None] = _ignore,
    on_article: Callable[[str], None] = _ignore,
    on_reading: Callable[[Reading], None] | None = None,
) -> Report:
    """Read articles into a graph directory and publish the graph.

    Articles that the directory holds already, read by the same pipeline, are not read again: so an interrupted build
    resumes, and an update costs what is new. `on_skip` hears of each input that cannot be read, `on_article` the id of
    each article read, and `on_reading` the whole reading with the predicates seen in it, as `kg.build.DropLog` writes
    them; without it they are not traced. Raises GraphError if the directory is something else than a graph, other
    KgErrors where an option is wrong.
    """
    read, held = 0, Held()
    with Ledger.open(directory, create=True) as ledger:
        settled = settle(directory, ledger, options or Options())
        fresh = _Fresh(ledger, fingerprint(settled.model, settled.gazetteers))
        note_run(ledger, settled.model, fresh.fingerprint)
        articles = chain(fresh.of(read_inputs(inputs, on_skip, dict(settled.fields), held)), fresh.outdated())
        for reading in _readings(articles, settled, trace=on_reading is not None):
            ledger.put(reading, fresh.fingerprint)
            (on_reading or _ignore)(reading)
            on_article(reading.article.id)
            read += 1
        left, taken = settle_files(ledger, held, replace=settled.replace)
        published = _publish(directory, ledger)
    return replace(_report(published, read, fresh.known), replaced=fresh.replaced, left=left, taken=taken)


@dataclass
class _Fresh:
    """Passes on the articles that the ledger lacks or holds as another pipeline read them, and counts the others."""

    ledger: Ledger
    fingerprint: str
    known: int = 0
    #: Articles with the id of another text.
    replaced: int = 0
    #: Articles passed on, some of which are being read while others are still asked for.
    passed: set[str] = field(default_factory=set)

    def of(self, articles: Iterable[Article]) -> Iterator[Article]:
        for article in articles:
            if self.ledger.has(article, self.fingerprint):
                self.known += 1
            else:
                self.replaced += self.ledger.article(article.id) not in (None, article)
                self.passed.add(article.id)
                yield article

    def outdated(self) -> Iterator[Article]:
        """What another pipeline has read, so that one pipeline has read all of a graph."""
        for id in [article.id for article in self.ledger.pending(self.fingerprint)]:
            article = self.ledger.article(id)
            if article is not None and id not in self.passed:
                yield article


def _readings(articles: Iterator[Article], options: Options, *, trace: bool) -> Iterator[Reading]:
    """Read the articles; nothing is loaded where there are none, so that an update without news costs little."""
    first = next(articles, None)
    if first is None:
        return
    make = partial(load_pipeline, options.model, options.gazetteers, trace=trace)
    waiting = chain([first], articles)
    yield from make().read(waiting) if options.workers == 1 else read_parallel(waiting, make, options.workers)


def retract(directory: str | Path, ids: Iterable[str]) -> Report:
    """Take articles out of a graph, by their ids or the files they were read from; statements that stood on them
    alone go with them.

    Raises GraphError if the graph has no such article, and none of such a file alone; nothing is changed then.
    """
    with Ledger.open(directory) as ledger:
        wanted = named(ledger, ids)
        if missing := [name for name, articles in wanted.items() if not articles]:
            raise GraphError(
                f"{directory}: no article {missing[0]!r}, and none of such a file alone; kg query DIR --name articles "
                "lists their ids"
            )
        for id in dict.fromkeys(chain(*wanted.values())):
            ledger.retract(id)
        return _report(_publish(directory, ledger), 0, ledger.count())


def snapshot(directory: str | Path) -> Snapshot:
    """The graph as records, made from the ledger."""
    with Ledger.open(directory) as ledger:
        return _made(directory, ledger).snapshot


@dataclass(frozen=True, slots=True)
class _Made:
    """The graph as records, the gists that had to be made for it, and the names of decisions that nobody bears."""

    snapshot: Snapshot
    gists: dict[str, Gist]
    unknown: tuple[str, ...]


def _made(directory: str | Path, ledger: Ledger) -> _Made:
    """Make the graph's records from the ledger.

    The evidence on entities is kept article by article: what is new is looked at, the rest is taken as it was.
    """
    names = load_names(load_language(), gazetteers_of(directory, ledger))
    fresh = {reading.article.id: _gist(reading, names) for reading in ledger.without_gist()}
    gists = fresh | dict(ledger.gists())
    chains = (one for gist in gists.values() for one in gist.chains)
    resolution = across(chains, names, read_decisions(ledger.setting("decisions")))
    sketches = {id: gist.sketch for id, gist in gists.items()}
    return _Made(populate(ledger.readings(), resolution, sketches), fresh, resolution.unknown)


def _gist(reading: Reading, names: Names) -> Gist:
    chains = tuple(replace(one, identity=identity(one, names)) for one in chains_of(reading))
    return Gist(chains, sketch(reading.article.text))


def _publish(directory: str | Path, ledger: Ledger) -> _Made:
    made = _made(directory, ledger)
    ledger.keep_gists(made.gists)
    store.write(directory, rdf.quads(made.snapshot, load_ontology(), base=base_of(ledger), run=run_of(ledger)))
    return made


def _report(made: _Made, read: int, known: int) -> Report:
    snapshot = made.snapshot
    return Report(
        len(snapshot.articles),
        read,
        known,
        0,
        len(snapshot.entities),
        len(snapshot.statements),
        sum(len(s.evidence) for s in snapshot.statements),
        made.unknown,
    )
