"""Each entry of the relation lexicon says with an example what it is for: the reading of it must say so too."""

from kg.extract.knowledge import Knowledge
from kg.lang.senses import Sense
from kg.types import Modality, Reading, Relation
from tests.conftest import ReadText

#: Share of the examples that must state what their entry says; most of the others hold a name that the recogniser
#: takes for something else in so short a text. Raise it when it is passed.
FLOOR = 0.97
#: Roles that stand before the word in an active sentence; all others stand behind it.
BEFORE = {"subject", "owner", "head", "prefix"}


def test_examples_state_what_their_entries_are_for(knowledge: Knowledge, read_text: ReadText) -> None:
    entries = {(sense.example, sense.property, sense.kind): sense for sense in knowledge.lexicon if sense.example}

    def fires(sense: Sense) -> bool:
        reading = read_text(sense.example)
        symmetric = knowledge.ontology.properties[sense.property].symmetric
        meant = (
            r for r in reading.relations if sense.property in (r.property, *knowledge.ontology.broader(r.property))
        )
        told = (r for r in meant if _is_so(sense, r))
        return any(symmetric or _is_that_way_round(sense, reading, relation) for relation in told)

    silent = [sense for sense in entries.values() if not fires(sense)]
    share = 1 - len(silent) / len(entries)
    listed = "\n".join(sorted(f"{s.property} ({s.kind} {s.lemma}): {s.example}" for s in silent))
    assert share >= FLOOR, f"{share:.1%} of {len(entries)} examples; these do not:\n{listed}"


def _is_so(sense: Sense, relation: Relation) -> bool:
    """Is a relation denied or only possible where its entry says so? The sentence may deny and open it as well."""
    open_ = relation.negated or relation.modality is Modality.POSSIBLE
    return relation.negated or not sense.negated if sense.modality is Modality.ACTUAL else open_


def _is_that_way_round(sense: Sense, reading: Reading, relation: Relation) -> bool:
    """Do the ends stand in the order of the entry's frame, where that tells one and no agent turns it round?"""
    subject, object_ = (reading.mentions[end].start for end in (relation.subject, relation.object))
    before, behind = set(sense.sources) <= BEFORE, set(sense.targets) <= BEFORE
    return before == behind or " by " in sense.example or (subject < object_) == before
