"""All language knowledge that extraction needs, loaded once and passed on."""

from dataclasses import dataclass

from kg.families import Families, load_families
from kg.lang.factuality import Factuality, load_factuality
from kg.lang.language import Language
from kg.lang.offices import Offices
from kg.lang.places import PlaceWords
from kg.lang.relations import RelationLexicon, load_relations
from kg.lang.reporting import Reporting
from kg.lang.syntax import Syntax
from kg.lang.time import TimeWords
from kg.lang.verdicts import Verdicts, load_verdicts
from kg.ontology import Ontology
from kg.ontology import load as load_ontology


@dataclass(frozen=True, slots=True)
class Knowledge:
    """The ontology and one language's lexicons."""

    ontology: Ontology
    families: Families
    lexicon: RelationLexicon
    offices: Offices
    places: PlaceWords
    factuality: Factuality
    reporting: Reporting
    syntax: Syntax
    times: TimeWords
    verdicts: Verdicts


def load_knowledge(language: Language) -> Knowledge:
    """Load the ontology and a language's lexicons. Raises LexiconError or OntologyError where a file is wrong."""
    families = load_families()
    return Knowledge(
        load_ontology(),
        families,
        load_relations(language.code, hostile=families.hostile, violent=families.violent),
        language.offices,
        language.places,
        load_factuality(language.code),
        language.reporting,
        language.syntax,
        language.time,
        load_verdicts(language.code),
    )
