"""The ontology: reads `newsgraph.ttl` into frozen records and checks it; knowledge lives there, not in Python."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from pyoxigraph import Literal, NamedNode, RdfFormat, parse

from kg.errors import OntologyError

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
RDFS = "http://www.w3.org/2000/01/rdf-schema#"
OWL = "http://www.w3.org/2002/07/owl#"
SKOS = "http://www.w3.org/2004/02/skos/core#"
SCHEMA = "https://schema.org/"
VANN = "http://purl.org/vocab/vann/"

#: What is said of each term: IRI of the term, then of the predicate, to the values in the file's order.
Terms = dict[str, dict[str, list[str]]]


@dataclass(frozen=True, slots=True)
class Property:
    """A relation between two entities. Domain and range name classes any one of which will do."""

    name: str
    label: str
    #: Local name of the family at the top; an inverse property has the family of its counterpart.
    family: str
    #: The next property up, empty for a family and for a family's inverse.
    parent: str = ""
    inverse_of: str | None = None
    #: Does it run against its family's direction, as receivesSupportFrom does against supports?
    inverted: bool = False
    symmetric: bool = False
    domain: tuple[str, ...] = ("Entity",)
    range: tuple[str, ...] = ("Entity",)
    #: Of the family: friendly 1, hostile -1, neither 0.
    sign: int = 0
    definition: str = ""
    example: str = ""


@dataclass(frozen=True)
class Ontology:
    """Classes, properties and qualifiers by local name."""

    namespace: str
    path: Path
    properties: dict[str, Property]
    families: tuple[str, ...]
    #: Each class of entities with its parent; a class with several parents with the first by name.
    classes: dict[str, str | None]
    #: Names that a statement's qualifiers may have.
    qualifiers: tuple[str, ...]
    parents: dict[str, tuple[str, ...]] = field(repr=False)

    @cached_property
    def _ancestors(self) -> dict[str, frozenset[str]]:
        return {name: frozenset(_upwards(name, self.parents)) for name in self.classes}

    def family_of(self, property_: str) -> str:
        """The family of a property; empty for an open relation's, which has none.

        >>> load().family_of("praises"), load().family_of("")
        ('supports', '')
        """
        known = self.properties.get(property_)
        return "" if known is None else known.family

    def broader(self, property_: str) -> Iterator[str]:
        """The properties above one, the next one first; none above a family or an unknown one.

        >>> list(load().broader("bombs"))
        ['assaults']
        """
        known = self.properties.get(property_)
        while known is not None and known.parent:
            yield known.parent
            known = self.properties.get(known.parent)

    def is_a(self, class_: str, other: str) -> bool:
        """Is the class the other one or below it? Unknown classes are below nothing.

        >>> load().is_a("Country", "Place"), load().is_a("Person", "Place")
        (True, False)
        """
        return other in self.above(class_)

    def above(self, class_: str) -> frozenset[str]:
        """A class and those above it; nothing for an unknown class."""
        return self._ancestors.get(class_, frozenset())

    def allows(self, property_: str, subject: str, object_: str) -> bool:
        """May the property hold from an entity of one class to one of the other, by domain and range?

        >>> load().allows("holdsOffice", "Person", "Country"), load().allows("holdsOffice", "Place", "Country")
        (True, False)
        """
        record = self.properties[property_]
        return any(self.is_a(subject, name) for name in record.domain) and any(
            self.is_a(object_, name) for name in record.range
        )


def default_path() -> Path:
    """The ontology that ships with the package: inside the wheel, or beside the package in a checkout."""
    packaged = Path(__file__).parent / "ontology_data"
    folder = packaged if packaged.is_dir() else Path(__file__).parents[1] / "ontology"
    return folder / "newsgraph.ttl"


def load(path: Path | None = None) -> Ontology:
    """Read and check the ontology; OntologyError names the term that is wrong.

    >>> len(load().families)
    28
    """
    source = path or default_path()
    terms = _read(source)
    namespace = _namespace(terms, source)
    own = {iri.removeprefix(namespace): facts for iri, facts in terms.items() if iri.startswith(namespace)}
    parents = _classes(own, namespace)
    properties = _properties(own, namespace)
    ontology = Ontology(
        namespace=namespace,
        path=source,
        properties=properties,
        families=tuple(sorted(name for name, record in properties.items() if record.family == name)),
        classes={name: min(above, default=None) for name, above in parents.items()},
        qualifiers=_qualifiers(own, namespace),
        parents=parents,
    )
    _check(ontology)
    return ontology


def _read(path: Path) -> Terms:
    try:
        triples = list(parse(path=path, format=RdfFormat.TURTLE))
    except (OSError, SyntaxError) as error:
        raise OntologyError(f"{path}: {error}") from error
    terms: Terms = defaultdict(lambda: defaultdict(list))
    for quad in triples:
        if not isinstance(quad.subject, NamedNode) or not isinstance(quad.object, NamedNode | Literal):
            raise OntologyError(f"{path}: blank node at {quad.subject} {quad.predicate}; give it an IRI")
        terms[quad.subject.value][quad.predicate.value].append(quad.object.value)
    return terms


def _namespace(terms: Terms, path: Path) -> str:
    found = [value for facts in terms.values() for value in facts.get(VANN + "preferredNamespaceUri", ())]
    if len(found) != 1:
        raise OntologyError(f"{path}: exactly one vann:preferredNamespaceUri is expected, found {len(found)}")
    return found[0]


def _classes(own: Terms, namespace: str) -> dict[str, tuple[str, ...]]:
    """Each class at or below Entity with the classes directly above it, by name."""
    parents = {
        name: tuple(sorted(_local(facts.get(RDFS + "subClassOf", ()), namespace)))
        for name, facts in own.items()
        if OWL + "Class" in facts.get(RDF + "type", ())
    }
    for name, above in parents.items():
        for parent in above:
            if parent not in parents:
                raise OntologyError(f"class {name}: its superclass {parent} is not a class")
    return {name: parents[name] for name in sorted(parents) if "Entity" in _upwards(name, parents)}


def _upwards(name: str, parents: dict[str, tuple[str, ...]]) -> set[str]:
    """The name and all that stand above it; a cycle ends where it began."""
    seen: set[str] = set()
    open_ = [name]
    while open_:
        current = open_.pop()
        if current not in seen:
            seen.add(current)
            open_.extend(parents.get(current, ()))
    return seen


def _qualifiers(own: Terms, namespace: str) -> tuple[str, ...]:
    qualifier = namespace + "qualifier"
    return tuple(sorted(name for name, facts in own.items() if qualifier in facts.get(RDFS + "subPropertyOf", ())))


def _properties(own: Terms, namespace: str) -> dict[str, Property]:
    """Every object property that is a family, stands under one, or is the inverse of one that does."""
    relations = {name: facts for name, facts in own.items() if _is_relation(facts, namespace)}
    parents = {name: _parent(name, facts, namespace) for name, facts in relations.items()}
    inverses = {name: _inverse(name, facts, namespace) for name, facts in relations.items()}
    families = {name for name, facts in relations.items() if namespace + "Family" in facts[RDF + "type"]}
    tops = {name: _top(name, parents) for name in relations}
    records = {}
    for name in sorted(relations):
        inverted = tops[name] not in families
        family = tops.get(inverses[name] or "", "") if inverted else tops[name]
        if family not in families:
            raise OntologyError(f"property {name}: neither it nor its inverse stands under a family")
        facts = relations[name]
        records[name] = Property(
            name=name,
            label=_text(name, facts, RDFS + "label"),
            family=family,
            parent=parents[name],
            inverse_of=inverses[name],
            inverted=inverted,
            symmetric=OWL + "SymmetricProperty" in facts[RDF + "type"],
            domain=_ends(name, facts, "domain", namespace),
            range=_ends(name, facts, "range", namespace),
            sign=int(_text(family, relations[family], namespace + "sign")),
            definition=_text(name, facts, SKOS + "definition"),
            example=_text(name, facts, SKOS + "example"),
        )
    return records


def _is_relation(facts: dict[str, list[str]], namespace: str) -> bool:
    """Object properties between entities; those about statements and articles have neither family nor inverse."""
    types = facts.get(RDF + "type", ())
    ours = _local(facts.get(RDFS + "subPropertyOf", ()), namespace) or facts.get(OWL + "inverseOf")
    return OWL + "ObjectProperty" in types and (namespace + "Family" in types or bool(ours))


def _parent(name: str, facts: dict[str, list[str]], namespace: str) -> str:
    above = _local(facts.get(RDFS + "subPropertyOf", ()), namespace)
    if len(above) > 1:
        raise OntologyError(f"property {name}: one super-property at most, found {', '.join(above)}")
    return above[0] if above else ""


def _inverse(name: str, facts: dict[str, list[str]], namespace: str) -> str | None:
    inverses = _local(facts.get(OWL + "inverseOf", ()), namespace)
    if len(inverses) > 1:
        raise OntologyError(f"property {name}: one inverse at most, found {', '.join(inverses)}")
    return inverses[0] if inverses else None


def _top(name: str, parents: dict[str, str]) -> str:
    seen = [name]
    while parent := parents[seen[-1]]:
        if parent not in parents:
            raise OntologyError(f"property {seen[-1]}: its super-property {parent} is not defined")
        if parent in seen:
            raise OntologyError(f"property {name}: it stands under itself")
        seen.append(parent)
    return seen[-1]


def _ends(name: str, facts: dict[str, list[str]], end: str, namespace: str) -> tuple[str, ...]:
    classes = tuple(
        _local([*facts.get(RDFS + end, ()), *facts.get(f"{SCHEMA}{end}Includes", ())], namespace),
    )
    if not classes:
        raise OntologyError(f"property {name}: no {end}")
    return classes


def _text(name: str, facts: dict[str, list[str]], predicate: str) -> str:
    values = facts.get(predicate, ())
    if len(values) != 1 or not values[0].strip():
        raise OntologyError(f"{name}: exactly one {predicate} is expected, found {len(values)}")
    return values[0]


def _local(iris: list[str] | tuple[()], namespace: str) -> list[str]:
    return [iri.removeprefix(namespace) for iri in iris if iri.startswith(namespace)]


def _check(ontology: Ontology) -> None:
    for record in ontology.properties.values():
        for class_ in (*record.domain, *record.range):
            if class_ not in ontology.classes:
                raise OntologyError(
                    f"property {record.name}: {class_} in its domain or range is not a class of entities"
                )
        if record.symmetric and (record.inverse_of or set(record.domain) != set(record.range)):
            raise OntologyError(f"property {record.name}: a symmetric one has equal domain and range and no inverse")
        if record.inverse_of:
            _check_inverse(record, ontology.properties.get(record.inverse_of))
        if record.parent:
            _check_narrower(record, ontology.properties[record.parent], ontology)


def _check_inverse(record: Property, other: Property | None) -> None:
    if other is None or other.inverse_of != record.name:
        raise OntologyError(f"property {record.name}: its inverse {record.inverse_of} does not name it back")
    if set(record.domain) != set(other.range) or set(record.range) != set(other.domain):
        raise OntologyError(f"property {record.name}: domain and range are not those of {other.name} turned round")


def _check_narrower(record: Property, above: Property, ontology: Ontology) -> None:
    for ends, wider in ((record.domain, above.domain), (record.range, above.range)):
        for class_ in ends:
            if not any(ontology.is_a(class_, name) for name in wider):
                raise OntologyError(f"property {record.name}: {class_} is outside the domain or range of {above.name}")
