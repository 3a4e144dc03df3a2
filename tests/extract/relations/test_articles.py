"""What whole articles come back to: rulings and decisions, events, towns and firms told by their state, the two."""

import pytest

from kg.extract.knowledge import Knowledge
from kg.types import Reading, Relation
from tests.conftest import ReadText
from tests.extract.relations.stated import CASE, triple

#: Text, and what it states: subject, family, object.
STATED = [
    # A ruling or decision that is judged is that of who ruled or decided before.
    (
        "Peru's Labour Court jailed Ana Ruiz. Amnesty International condemned the ruling.",
        *("Amnesty International", "accuses", "Labour Court"),
    ),
    (
        "The Labour Court of Chad cleared Ion Popa. Rui Costa called the verdict dangerous.",
        *("Rui Costa", "accuses", "Labour Court of Chad"),
    ),
    ("Oman expelled four diplomats. Peru condemned the decision.", "Peru", "accuses", "Oman"),
    ("Oman said it would close a camp. Peru condemned the move.", "Peru", "accuses", "Oman"),
    ("Ana Ruiz told reporters that Oman had closed a camp. Peru condemned the decision.", "Peru", "accuses", "Oman"),
    ("Oman closed a camp. Chad welcomed the move. Peru condemned the decision.", "Peru", "accuses", "Oman"),
    ("Oman has a policy of turning away boats which Peru has criticised.", "Peru", "accuses", "Oman"),
    ("Peru described Oman's decision as a disgrace.", "Peru", "accuses", "Oman"),
    # "The two" are those of whom the sentence before told a joint deed, be it in the passive.
    (
        "Velmo was founded by Ana Ruiz and Ion Popa. The two sold it to Nokia.",
        *("Ion Popa", "cooperatesWith", "Nokia"),
    ),
    # Whose leader one is may be told by "whose", or by a word of the body's name.
    ("The Labour Council, whose president Ana Ruiz is in Lima, met.", "Ana Ruiz", "holdsOffice", "Labour Council"),
    ("The Chilean team won. The cup is ours, team member Ana Ruiz said.", "Ana Ruiz", "memberOf", "Chilean team"),
    # A people's name in the singular is the person named behind it.
    ("The Velmo Party was founded by the Swede Niklas Berg.", "Niklas Berg", "created", "Velmo Party"),
    # Where an event is, told when the text comes back to it.
    ("The Velmo Summit ended. Next year's summit will take place in Lima.", "Velmo Summit", "locatedIn", "Lima"),
    ("The Velmo Cup ended. The three-day event was held in Lima.", "Velmo Cup", "locatedIn", "Lima"),
    (
        "Ana Ruiz spoke at the Orem Conference on Water in Lima.",
        *("Orem Conference on Water", "locatedIn", "Lima"),
    ),
    # A state's adjective tells where a firm or a town is that was named before.
    ("Ana Ruiz left Renault. The French carmaker is in debt.", "Renault", "locatedIn", "French"),
    ("Rebels left the town of Marwan. The Syrian town is in ruins.", "Marwan", "locatedIn", "Syrian"),
    # So does a state's part, and a trade alone tells of which firm the text speaks.
    ("Ana Ruiz left Velmo Group. The Californian company is in debt.", "Velmo Group", "locatedIn", "Californian"),
    ("Ana Ruiz left Velmo Group. The oil company was bought by Nokia.", "Nokia", "acquires", "Velmo Group"),
    # Who is spoken of by his people's name comes from there; so does one of a people.
    ("FIFA banned Jack Warner. The Trinidadian denies it.", "Jack Warner", "citizenOf", "Trinidadian"),
    ("FIFA banned Jack Warner. The Trinidadian blamed Ana Ruiz.", "Jack Warner", "accuses", "Ana Ruiz"),
    ("One Rohingya, Ana Ruiz, fled by boat.", "Ana Ruiz", "memberOf", "Rohingya"),
    ("Ana Ruiz, a Kenyan who lives in Lima, won.", "Ana Ruiz", "citizenOf", "Kenyan"),
    ("Ana Ruiz, the Kenyan founder of the Velmo Party, won.", "Ana Ruiz", "citizenOf", "Kenyan"),
    ("Ana Ruiz, the Kenyan founder of the Velmo Party, won.", "Ana Ruiz", "created", "Velmo Party"),
    # The police and the army are those of the state that the article is about, or where they act.
    (
        "Peru is in debt. Peru's debt is with Chile. Peru's banks fell. Police detained Ana Ruiz.",
        *("Peru", "coerces", "Ana Ruiz"),
    ),
    ("Ion Popa fled from Chad to Peru, where prosecutors have charged him.", "Peru", "accuses", "Ion Popa"),
    (
        "Oman is in debt. Amnesty International urged the authorities to act.",
        "Amnesty International",
        "requests",
        "Oman",
    ),
    ("Boko Haram fled. A spokesman for the army, Ana Ruiz, said that Chad had won.", "Ana Ruiz", "holdsOffice", "Chad"),
    # "The country" is none of several that are named together.
    (
        "Ana Ruiz fled Peru. Chad and Niger sent troops to the border. Ion Popa vowed to attack the country.",
        *("Ion Popa", "threatens", "Peru"),
    ),
    # A law told of again by the last word of its name.
    ("The Orem Piracy Act is bad. The act was introduced by Ana Ruiz.", "Ana Ruiz", "created", "Orem Piracy Act"),
    # A town's prosecutors are those of the state that the article is about.
    (
        "Peru is in debt. Peru's banks fell. Prosecutors in Orem have charged Ana Ruiz.",
        *("Peru", "accuses", "Ana Ruiz"),
    ),
    # Who denies an accusation against his state, or his own, rejects whoever made it.
    ("Peru accused Chile of lying. Chile rejected the accusation.", "Chile", "rejects", "Peru"),
    (
        "Ion Popa accused Chile of theft. Chilean President Ana Ruiz denied the allegation.",
        *("Ana Ruiz", "rejects", "Ion Popa"),
    ),
    # What is given a name has it.
    ("The Peruvian team won. Velmo Corporation sold its robot, named Ada.", "Velmo Corporation", "created", "Ada"),
    (
        "The army arrested a man named Ion Popa. Ana Ruiz led a party called Orem Watch.",
        "Ana Ruiz",
        "holdsOffice",
        "Orem Watch",
    ),
    ("Peru used its laws to freeze an account, a step that Oman condemned.", "Oman", "accuses", "Peru"),
    # A head of state without a state is that of the state that the article is about.
    (
        "Peru's parliament met. Peru is in debt. Peru's debt is with Chile. President Ana Ruiz spoke.",
        *("Ana Ruiz", "holdsOffice", "Peru"),
    ),
]

#: Text, and what it must not state.
NOT_STATED = [
    # A decision of which the text says what it was is not the one told before.
    ("Oman closed a camp. Peru condemned the decision to arm rebels.", "Peru", "accuses", "Oman"),
    ("Ana Ruiz spoke of the camp. Peru condemned a decision.", "Peru", "accuses", "Ana Ruiz"),
    ("Oman criticised Chad. Peru welcomed the plan.", "Peru", "supports", "Oman"),
    # Who speaks of another's firm is not meant by it.
    ("Nokia said that the French carmaker is in debt.", "Nokia", "locatedIn", "French"),
    ("Irish airline Velmo is in debt. The French carrier is not.", "Velmo", "locatedIn", "French"),
    # Where a summit is opened, nobody founds it.
    ("Ana Ruiz opened the Velmo Summit in Lima.", "Ana Ruiz", "created", "Velmo Summit"),
    ('Ana Ruiz called Cuba\'s work in Lima "the largest so far".', "Ana Ruiz", "requests", "Cuba"),
    ("The Velmo Party marched through Lima.", "Velmo Party", "assaults", "Lima"),
    ("Orem, the capital of Kent State in Peru, is big.", "Orem", "locatedIn", "Peru"),
    ("Ana Ruiz, the Kenyan founder of the Velmo Party, won.", "Ana Ruiz", "created", "Kenyan"),
    ("Oman closed a camp. Ion Popa welcomed the decision from Lima.", "Ion Popa", "supports", "Lima"),
    ("The Labour Court jailed Ana Ruiz. The oil company was bought by Nokia.", "Nokia", "acquires", "Labour Court"),
    ("The Church of Kent's Labour Council, meeting in Lima, voted.", "Church of Kent", "locatedIn", "Lima"),
    (
        "Judge Ana Ruiz jailed Ion Popa. He will appeal to the Labour Court. Rui Costa welcomed the verdict.",
        *("Rui Costa", "supports", "Labour Court"),
    ),
    ("Peru accused Chile of lying. Oman denied the accusation.", "Oman", "rejects", "Peru"),
    # Home and office by the same words are one.
    ("US diplomat Ana Ruiz left.", "Ana Ruiz", "citizenOf", "US"),
]


def _families(reading: Reading, knowledge: Knowledge) -> set[tuple[str, str, str]]:
    return {
        (subject, _family(relation, knowledge), object_)
        for relation in reading.relations
        for subject, _, object_ in [triple(reading, relation)]
    }


def _family(relation: Relation, knowledge: Knowledge) -> str:
    known = knowledge.ontology.properties.get(relation.property)
    return known.family if known else ""


@pytest.mark.parametrize(CASE, STATED)
def test_the_article_states(
    read_text: ReadText, knowledge: Knowledge, text: str, subject: str, family: str, object_: str
) -> None:
    assert (subject, family, object_) in _families(read_text(text), knowledge)


@pytest.mark.parametrize(CASE, NOT_STATED)
def test_what_looks_alike_does_not(
    read_text: ReadText, knowledge: Knowledge, text: str, subject: str, family: str, object_: str
) -> None:
    assert (subject, family, object_) not in _families(read_text(text), knowledge)
