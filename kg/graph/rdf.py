"""A snapshot in, RDF quads out, sorted by id: the same snapshot gives the same quads in the same order.

Statements, entities and plain triples stand in the default graph; each article with its evidence in the graph that the
article's IRI names; the ontology in its own. There are no blank nodes and no clock times.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from pyoxigraph import DefaultGraph, Literal, NamedNode, Quad, RdfFormat, parse

from kg import iri
from kg.errors import GraphError
from kg.ontology import Ontology
from kg.statements import Entity, Evidence, Identity, Judgement, Snapshot, Statement
from kg.types import Article, Modality

#: Property by local name, and whether subject and object change places.
type Implied = tuple[str, bool]
type Graph = NamedNode | DefaultGraph

_DEFAULT = DefaultGraph()


@dataclass(frozen=True, slots=True)
class Run:
    """What read the articles; no time of day, so that the same corpus gives the same graph."""

    model: str
    model_version: str
    #: Of newsgraph.
    version: str
    #: Hash of model, rules and lexicons.
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Mapping:
    """What every part of the mapping needs."""

    base: str
    ontology: Ontology
    run: NamedNode
    #: What the plain triple of each property entails.
    implied: dict[str, tuple[Implied, ...]]


def quads(
    snapshot: Snapshot, ontology: Ontology, *, base: str = iri.BASE, run: Run, schema: bool = True
) -> Iterator[Quad]:
    """All quads of the graph, with `schema` the ontology's too; a quad that several records give comes more than once.

    ValueError where the base or an entity's link is no IRI; GraphError for a property or qualifier that the ontology
    lacks, as a ledger written with another ontology may have.
    """
    run_node = NamedNode(iri.run_iri(base, iri.digest(run.model, run.model_version, run.version, run.fingerprint)))
    entailed = {name: implied(name, ontology) for name in ontology.properties}
    mapping = Mapping(iri.base_iri(base), ontology, run_node, entailed)
    if schema:
        yield from ontology_quads(ontology)
    yield from _run(run, run_node)
    for _, article in sorted(snapshot.articles.items()):
        yield from _article(article, snapshot.repeats.get(article.id), mapping)
    for _, entity in sorted(snapshot.entities.items()):
        yield from _entity(entity, mapping)
    for identity in sorted(snapshot.identities):
        yield from _identity(identity, mapping)
    for statement in sorted(snapshot.statements, key=lambda statement: statement.id):
        yield from _statement(statement, mapping)
        yield from _plain(statement, mapping)
        for evidence in statement.evidence:
            yield from _evidence(statement, evidence, mapping)


def ontology_quads(ontology: Ontology) -> Iterator[Quad]:
    """The ontology's own triples, in its own graph, so that queries can ask for labels and super-properties."""
    graph = NamedNode(iri.ONTOLOGY)
    for quad in parse(path=ontology.path, format=RdfFormat.TURTLE):
        yield Quad(quad.subject, quad.predicate, quad.object, graph)


def implied(property_: str, ontology: Ontology) -> tuple[Implied, ...]:
    """What a plain triple entails: super-properties, named inverses, and a symmetric property's other direction.

    >>> from kg.ontology import load
    >>> implied("receivesAidFrom", load())
    (('aids', True), ('receivesAidFrom', False))
    """
    found: set[Implied] = set()
    open_: list[Implied] = [(property_, False)]
    while open_:
        name, turned = current = open_.pop()
        if current in found:
            continue
        found.add(current)
        record = ontology.properties[name]
        if record.parent:
            open_.append((record.parent, turned))
        if record.inverse_of:
            open_.append((record.inverse_of, not turned))
        if record.symmetric:
            open_.append((name, not turned))
    return tuple(sorted(found))


def _run(run: Run, node: NamedNode) -> Iterator[Quad]:
    yield _typed(node, iri.PROV + "Activity")
    yield _text(node, iri.RDFS + "label", f"newsgraph {run.version} with {run.model} {run.model_version}")
    yield _text(node, iri.SCHEMA + "softwareVersion", run.version)
    yield _text(node, iri.NG + "model", run.model)
    yield _text(node, iri.NG + "modelVersion", run.model_version)
    yield _text(node, iri.NG + "fingerprint", run.fingerprint)


def _article(article: Article, repeats: str | None, mapping: Mapping) -> Iterator[Quad]:
    node = NamedNode(iri.article_iri(mapping.base, article.id))
    yield _typed(node, iri.SCHEMA + "NewsArticle", node)
    for name, value in (
        ("identifier", article.id),
        ("headline", article.title),
        ("publisher", article.publisher),
        ("inLanguage", article.language),
        ("creditText", article.agency),
        ("author", article.byline),
        ("dateline", article.dateline),
    ):
        if value:
            yield _text(node, iri.SCHEMA + name, value, node)
    if article.url:
        yield _literal(node, iri.SCHEMA + "url", article.url, "anyURI", node)
    if article.date:
        yield _literal(node, iri.SCHEMA + "datePublished", article.date.isoformat(), "date", node)
    if repeats is not None:
        yield _link(node, iri.NG + "repeats", NamedNode(iri.article_iri(mapping.base, repeats)), node)


def _entity(entity: Entity, mapping: Mapping) -> Iterator[Quad]:
    node = NamedNode(iri.entity_iri(mapping.base, entity.id))
    yield _typed(node, iri.NG + entity.type)
    yield _text(node, iri.RDFS + "label", entity.label)
    for alias in entity.aliases:
        yield _text(node, iri.SKOS + "altLabel", alias)
    if entity.same_as:
        yield _link(node, iri.OWL + "sameAs", NamedNode(iri.Iri(entity.same_as)))
    yield _literal(node, iri.NG + "mentions", str(entity.mentions), "integer")
    for article in sorted(entity.articles):
        source = NamedNode(iri.article_iri(mapping.base, article))
        yield _link(source, iri.SCHEMA + "mentions", node, source)


def _identity(identity: Identity, mapping: Mapping) -> Iterator[Quad]:
    """Why names are one entity's or are not; entities that a person parted are also different in OWL's sense."""
    parts = (identity.entities, identity.names, identity.judgement.value, identity.reason)
    node = NamedNode(iri.identity_iri(mapping.base, iri.digest(*parts)))
    entities = [NamedNode(iri.entity_iri(mapping.base, id)) for id in identity.entities]
    yield _typed(node, iri.NG + "Identity")
    yield _text(node, iri.NG + "judgement", identity.judgement.value)
    yield _text(node, iri.NG + "because", identity.reason)
    for name in identity.names:
        yield _text(node, iri.NG + "name", name)
    for entity in entities:
        yield _link(node, iri.NG + "judges", entity)
    if identity.judgement is Judgement.DIFFERENT:
        yield _link(entities[0], iri.OWL + "differentFrom", entities[1])


def _statement(statement: Statement, mapping: Mapping) -> Iterator[Quad]:
    node = NamedNode(iri.statement_iri(mapping.base, statement.id))
    subject, object_ = _ends(statement, mapping)
    yield _typed(node, iri.NG + "Statement")
    yield _link(node, iri.RDF + "subject", subject)
    yield _link(node, iri.RDF + "predicate", NamedNode(_predicate(statement, mapping.ontology)))
    yield _link(node, iri.RDF + "object", object_)
    yield _literal(node, iri.NG + "negated", str(statement.negated).lower(), "boolean")
    yield _literal(node, iri.NG + "alleged", str(statement.alleged).lower(), "boolean")
    modality = "Actual" if statement.modality is Modality.ACTUAL else "Possible"
    yield _link(node, iri.NG + "modality", NamedNode(iri.NG + modality))
    if statement.reason:
        yield _text(node, iri.NG + "reason", statement.reason)
    if statement.attributed_to is not None:
        source = NamedNode(iri.entity_iri(mapping.base, statement.attributed_to))
        yield _link(node, iri.NG + "attributedTo", source)
    yield _link(node, iri.PROV + "wasGeneratedBy", mapping.run)
    yield from _direction(node, statement, mapping)
    yield from _qualifiers(node, statement, mapping.ontology)


def _direction(node: NamedNode, statement: Statement, mapping: Mapping) -> Iterator[Quad]:
    """Family, and both ends in the family's direction, so that a query need not know whether an inverse was stated."""
    source, target = _ends(statement, mapping)
    if statement.property:
        record = mapping.ontology.properties[statement.property]
        yield _link(node, iri.NG + "family", NamedNode(iri.NG + record.family))
        if record.inverted:
            source, target = target, source
    else:
        relation = NamedNode(iri.open_iri(statement.phrase))
        yield _typed(relation, iri.NG + "OpenRelation")
        yield _text(relation, iri.RDFS + "label", statement.phrase)
    yield _link(node, iri.NG + "from", source)
    yield _link(node, iri.NG + "to", target)


def _qualifiers(node: NamedNode, statement: Statement, ontology: Ontology) -> Iterator[Quad]:
    for name, value in statement.qualifiers:
        if name not in ontology.qualifiers:
            raise GraphError(f"qualifier {name!r} is not in the ontology; known are {', '.join(ontology.qualifiers)}")
        yield _text(node, iri.NG + name, value)


def _plain(statement: Statement, mapping: Mapping) -> Iterator[Quad]:
    """The plain triple and what it entails, if the statement is asserted; nothing otherwise."""
    if not statement.asserted:
        return
    subject, object_ = _ends(statement, mapping)
    if not statement.property:
        yield _link(subject, iri.open_iri(statement.phrase), object_)
        return
    for name, turned in mapping.implied[statement.property]:
        start, end = (object_, subject) if turned else (subject, object_)
        yield _link(start, iri.NG + name, end)


def _evidence(statement: Statement, evidence: Evidence, mapping: Mapping) -> Iterator[Quad]:
    article = NamedNode(iri.article_iri(mapping.base, evidence.article))
    node = NamedNode(iri.evidence_iri(mapping.base, iri.evidence_id(statement.id, evidence)))
    # Offsets are plain integers: Oxigraph would make them so, and an export is to equal what the store gives.
    place = f"{evidence.start},{evidence.end}"
    position = NamedNode(f"{article.value}#char={place}")
    quote = NamedNode(f"{article.value}#quote={place}")
    yield _link(NamedNode(iri.statement_iri(mapping.base, statement.id)), iri.NG + "evidence", node)
    yield _typed(node, iri.NG + "Evidence", article)
    yield _link(node, iri.PROV + "wasDerivedFrom", article, article)
    yield _link(node, iri.OA + "hasSource", article, article)
    yield _link(node, iri.OA + "hasSelector", position, article)
    yield _link(node, iri.OA + "hasSelector", quote, article)
    yield _text(node, iri.NG + "cue", evidence.cue, article)
    yield _text(node, iri.NG + "rule", evidence.rule, article)
    yield Quad(node, _name(iri.NG + "confidence"), Literal(evidence.confidence), article)
    if evidence.date:
        yield _literal(node, iri.NG + "date", evidence.date.isoformat(), "date", article)
    if evidence.event_date:
        yield _literal(node, iri.NG + "eventDate", evidence.event_date, _precision(evidence.event_date), article)
    yield _typed(position, iri.OA + "TextPositionSelector", article)
    yield _literal(position, iri.OA + "start", str(evidence.start), "integer", article)
    yield _literal(position, iri.OA + "end", str(evidence.end), "integer", article)
    yield _typed(quote, iri.OA + "TextQuoteSelector", article)
    yield _text(quote, iri.OA + "exact", evidence.text, article)


def _ends(statement: Statement, mapping: Mapping) -> tuple[NamedNode, NamedNode]:
    return (
        NamedNode(iri.entity_iri(mapping.base, statement.subject)),
        NamedNode(iri.entity_iri(mapping.base, statement.object)),
    )


def _predicate(statement: Statement, ontology: Ontology) -> str:
    if not statement.property:
        return iri.open_iri(statement.phrase)
    if statement.property not in ontology.properties:
        raise GraphError(f"property {statement.property!r} is not in the ontology {ontology.path}; build anew")
    return iri.NG + statement.property


def _precision(day: str) -> str:
    """The XSD type of an ISO date by its length: a day, a month or a year."""
    return {10: "date", 7: "gYearMonth", 4: "gYear"}[len(day)]


@lru_cache(maxsize=4096)
def _name(value: str) -> NamedNode:
    """Predicates, classes and datatypes come again and again; data IRIs don't go through here."""
    return NamedNode(value)


def _typed(subject: NamedNode, class_: str, graph: Graph = _DEFAULT) -> Quad:
    return Quad(subject, _name(iri.RDF + "type"), _name(class_), graph)


def _link(subject: NamedNode, predicate: str, object_: NamedNode, graph: Graph = _DEFAULT) -> Quad:
    return Quad(subject, _name(predicate), object_, graph)


def _text(subject: NamedNode, predicate: str, value: str, graph: Graph = _DEFAULT) -> Quad:
    return Quad(subject, _name(predicate), Literal(value), graph)


def _literal(subject: NamedNode, predicate: str, value: str, type_: str, graph: Graph = _DEFAULT) -> Quad:
    return Quad(subject, _name(predicate), Literal(value, datatype=_name(iri.XSD + type_)), graph)
