"""IRIs: a strict type, the namespaces, and ids minted from content, the same in every run and on every machine."""

import hashlib
import json
import re
from urllib.parse import quote

from kg.statements import Evidence, Statement

NG = "https://w3id.org/newsgraph/ontology#"
#: Graph that holds the ontology.
ONTOLOGY = "https://w3id.org/newsgraph/ontology"
#: Predicates that the ontology does not know.
OPEN = "https://w3id.org/newsgraph/open#"
#: Where entities, statements and articles live unless the user says otherwise.
BASE = "https://w3id.org/newsgraph/id/"

DCTERMS = "http://purl.org/dc/terms/"
OA = "http://www.w3.org/ns/oa#"
OWL = "http://www.w3.org/2002/07/owl#"
PROV = "http://www.w3.org/ns/prov#"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
RDFS = "http://www.w3.org/2000/01/rdf-schema#"
SCHEMA = "https://schema.org/"
SH = "http://www.w3.org/ns/shacl#"
SKOS = "http://www.w3.org/2004/02/skos/core#"
WD = "http://www.wikidata.org/entity/"
XSD = "http://www.w3.org/2001/XMLSchema#"

#: Prefixes for queries and serialisations, by prefix.
PREFIXES = {
    "dcterms": DCTERMS,
    "ng": NG,
    "oa": OA,
    "open": OPEN,
    "owl": OWL,
    "prov": PROV,
    "rdf": RDF,
    "rdfs": RDFS,
    "schema": SCHEMA,
    "sh": SH,
    "skos": SKOS,
    "wd": WD,
    "xsd": XSD,
}

# RFC 3987: scheme, then the characters that may stand in path, query and fragment; IPv6 hosts are left out.
_PLANES = "".join(f"{chr(n << 16)}-{chr((n << 16) + 0xFFFD)}" for n in range(1, 15))
_UCS = "\u00a0-\ud7ff\uf900-\ufdcf\ufdf0-\uffef" + _PLANES
_CHARACTER = rf"(?:[A-Za-z0-9\-._~:/?@!$&'()*+,;={_UCS}]|%[0-9A-Fa-f]{{2}})"
_ABSOLUTE = re.compile(rf"[A-Za-z][A-Za-z0-9+.\-]*:{_CHARACTER}+(?:#{_CHARACTER}*)?")


class Iri(str):
    """An absolute IRI (RFC 3987). ValueError for anything else: blanks, control characters, <>, loose percent signs.

    >>> Iri("https://example.org/Kyiv")
    'https://example.org/Kyiv'
    """

    __slots__ = ()

    def __new__(cls, value: str) -> "Iri":
        """Check and wrap; invisible and blank characters are refused even where the RFC would let them pass."""
        if not _ABSOLUTE.fullmatch(value) or not value.isprintable():
            raise ValueError(f"not an absolute IRI: {value!r}")
        return super().__new__(cls, value)


def segment(text: str) -> str:
    """The text as one path segment or fragment: everything but letters, digits and -._~ percent-encoded, dots too if
    the segment is nothing but dots. Injective; ValueError for an empty text.

    >>> segment("reuters/2024 11"), segment("..")
    ('reuters%2F2024%2011', '%2E%2E')
    """
    if not text:
        raise ValueError("an IRI cannot be minted from an empty id")
    encoded = quote(text, safe="", errors="surrogatepass")
    return encoded if encoded.strip(".") else "%2E" * len(encoded)


def base_iri(base: str) -> Iri:
    """The base as an IRI under which articles have fragments of their own; ValueError unless it ends in a slash."""
    if not base.endswith("/") or "#" in base:
        raise ValueError(f"base IRI must end in a slash and hold no fragment: {base!r}")
    return Iri(base)


def entity_iri(base: str, entity: str) -> Iri:
    """The IRI of an entity by its id.

    >>> entity_iri(BASE, "Q212")
    'https://w3id.org/newsgraph/id/entity/Q212'
    """
    return Iri(f"{base}entity/{segment(entity)}")


def statement_iri(base: str, statement: str) -> Iri:
    """The IRI of a statement by its id."""
    return Iri(f"{base}statement/{segment(statement)}")


def evidence_iri(base: str, evidence: str) -> Iri:
    """The IRI of an evidence by its id."""
    return Iri(f"{base}evidence/{segment(evidence)}")


def identity_iri(base: str, identity: str) -> Iri:
    """The IRI of a judgement on two names by its id."""
    return Iri(f"{base}identity/{segment(identity)}")


def article_iri(base: str, article: str) -> Iri:
    """The IRI of an article by its id, which may hold any characters."""
    return Iri(f"{base}article/{segment(article)}")


def run_iri(base: str, run: str) -> Iri:
    """The IRI of a run by its id."""
    return Iri(f"{base}run/{segment(run)}")


def open_iri(phrase: str) -> Iri:
    """The IRI of an open relation by its phrase; blanks become underscores, so the phrase can be read in it.

    >>> open_iri("rent from")
    'https://w3id.org/newsgraph/open#rent_from'
    """
    return Iri(OPEN + segment(phrase).replace("_", "%5F").replace("%20", "_"))


def statement_id(statement: Statement) -> str:
    """The id of a statement: a hash of all but its id and its evidence."""
    return digest(
        statement.subject,
        statement.property,
        statement.phrase if not statement.property else "",
        statement.object,
        statement.negated,
        statement.modality.value,
        statement.reason,
        statement.alleged,
        statement.attributed_to,
        sorted(statement.qualifiers),
    )


def evidence_id(statement: str, evidence: Evidence) -> str:
    """The id of an evidence: a hash of the statement's id and of all that the evidence says."""
    place = (evidence.article, evidence.start, evidence.end)
    return digest(statement, *place, evidence.cue, evidence.rule, evidence.confidence, evidence.event_date)


def digest(*parts: object, length: int = 20) -> str:
    """The first hexadecimal digits of the SHA-256 of the parts as JSON; 20 digits are unique up to a billion items."""
    return hashlib.sha256(json.dumps(parts, separators=(",", ":")).encode()).hexdigest()[:length]
