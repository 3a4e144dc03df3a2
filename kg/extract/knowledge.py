"""All language knowledge that extraction needs, loaded once and passed on."""

from dataclasses import dataclass

from kg.lang.factuality import Factuality, load_factuality
from kg.lang.offices import Offices, load_offices
from kg.lang.places import PlaceWords, load_places
from kg.lang.relations import RelationLexicon, load_relations
from kg.lang.reporting import Reporting, load_reporting
from kg.lang.syntax import Syntax, load_syntax
from kg.lang.time import TimeWords, load_time
from kg.lang.verdicts import Verdicts, load_verdicts
from kg.ontology import Ontology
from kg.ontology import load as load_ontology


@dataclass(frozen=True, slots=True)
class Knowledge:
    """The ontology and one language's lexicons."""

    ontology: Ontology
    lexicon: RelationLexicon
    offices: Offices
    places: PlaceWords
    factuality: Factuality
    reporting: Reporting
    syntax: Syntax
    times: TimeWords
    verdicts: Verdicts


def load_knowledge(language: str = "en") -> Knowledge:
    """Load the ontology and a language's lexicons. Raises LexiconError or OntologyError where a file is wrong."""
    return Knowledge(
        load_ontology(),
        load_relations(language),
        load_offices(language),
        load_places(language),
        load_factuality(language),
        load_reporting(language),
        load_syntax(language),
        load_time(language),
        load_verdicts(language),
    )
