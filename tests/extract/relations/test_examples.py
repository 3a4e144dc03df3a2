"""Each entry of the relation lexicon says with an example what it is for: the reading of it must say so too."""

from kg.extract.knowledge import Knowledge
from kg.lang.senses import Sense
from tests.conftest import ReadText

#: Share of the examples that must state a relation of the entry's family; most of the others hold a name that the
#: recogniser takes for something else in so short a text. Raise it when it is passed.
FLOOR = 0.97


def test_examples_state_what_their_entries_are_for(knowledge: Knowledge, read_text: ReadText) -> None:
    family = {name: known.family for name, known in knowledge.ontology.properties.items()}
    entries = {(sense.example, sense.property, sense.kind): sense for sense in knowledge.lexicon if sense.example}

    def fires(sense: Sense) -> bool:
        read = {family.get(relation.property) for relation in read_text(sense.example).relations}
        return family[sense.property] in read

    silent = [sense for sense in entries.values() if not fires(sense)]
    share = 1 - len(silent) / len(entries)
    listed = "\n".join(sorted(f"{s.property} ({s.kind} {s.lemma}): {s.example}" for s in silent))
    assert share >= FLOOR, f"{share:.1%} of {len(entries)} examples; these do not:\n{listed}"
