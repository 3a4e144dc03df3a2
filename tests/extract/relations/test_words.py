"""Charges, refusals, requests and threats: sentences that state it, and sentences alike that must not."""

from tests.extract.relations.stated import case_tests

#: Sentence, and what it states: subject, family, object.
STATED = [
    # A noun that sums up what was done stands for whoever did it.
    ("Peru banned rallies, a move condemned by Oman.", "Oman", "accuses", "Peru"),
    # "They", "the two" and "both leaders" are those who have just met.
    ("Ana Ruiz met Rui Costa on Monday. The two condemned Oman.", "Rui Costa", "accuses", "Oman"),
    # Who leads a delegation goes with it; who asks may stand behind what is asked; "told" with an infinitive asks.
    ("Peru was urged to leave by Chad.", "Chad", "requests", "Peru"),
    ("Nigeria told Shell to pay.", "Nigeria", "requests", "Shell"),
    # Whoever acts with help is helped, whoever acts when asked was asked, whoever acts under a deal has made it.
    ("At the request of Oman, Chad left.", "Oman", "requests", "Chad"),
    # What a speaker says of somebody.
    ("Ana Ruiz said Rui Costa had failed to stop the war.", "Ana Ruiz", "accuses", "Rui Costa"),
    ('"Rui Costa is a disaster for the country," Ana Ruiz said.', "Ana Ruiz", "accuses", "Rui Costa"),
    # What stands behind an object is its author's; a make is nobody who does the deed.
    ("Oman's court blocked a lawsuit by Peru against Nokia.", "Peru", "accuses", "Nokia"),
    # Verbs: direct objects, prepositions, indirect objects, particles.
    ("Norway called on Iran to release the crew.", "Norway", "requests", "Iran"),
    # Coordination distributes at both ends.
    ("Israel struck Lebanon and threatened Iran.", "Israel", "threatens", "Iran"),
    # Reciprocals.
    ("India and Pakistan accused each other.", "India", "accuses", "Pakistan"),
    ("India and Pakistan accused each other.", "Pakistan", "accuses", "India"),
    # The target stands in the complement clause.
    ("Norway urged Iran to release the crew.", "Norway", "requests", "Iran"),
    ("Iran threatened to bomb Israel.", "Iran", "threatens", "Israel"),
    ("Iran threatened to invade Kuwait and bomb Israel.", "Iran", "threatens", "Israel"),
    # A threat is aimed at the one whose deed is its condition.
    ("Turkey warned that it will respond if Greece attacks.", "Turkey", "threatens", "Greece"),
    # Plural pronouns and pairs stand for those who were named together.
    ("Peru and Chile agreed to a truce after Ana Ruiz threatened them.", "Ana Ruiz", "threatens", "Chile"),
    ("Peru and Chile signed a truce. Both sides accused the other of breaking it.", "Chile", "accuses", "Peru"),
    # A "from" phrase two steps below the verb; who beats another wins for himself.
    ("Norway requested help for the search from Airbus.", "Norway", "requests", "Airbus"),
    # Prefixes.
    ("The anti-Brexit campaigner Gina Miller sued.", "Gina Miller", "rejects", "Brexit"),
    # An opponent by the noun for him; the head of a government named after him.
    ("Ana Ruiz, a leading figure against Recep Tayyip Erdogan, spoke.", "Ana Ruiz", "rejects", "Recep Tayyip Erdogan"),
    # Telling of a hostile deed accuses its doer.
    ("Peru claims that Chilean jets bombed Tacna.", "Peru", "accuses", "Chilean"),
    # Who is to act: the owner of an effort, the one who is helped, whom a call is for.
    ("Ana Ruiz writes calling for the Iranian military to leave.", "Ana Ruiz", "requests", "Iranian"),
    # Blocking somebody's measure rejects it; barring somebody is a ban.
    ("A judge in Peru, Ana Ruiz, blocked Donald Trump's order.", "Ana Ruiz", "rejects", "Donald Trump"),
    # What somebody is hit with; the ministers of a list of states; both of the two states named.
    (
        "The Foreign Ministers from Peru and Chile issued a statement calling on Iran to stop.",
        "Chile",
        "requests",
        "Iran",
    ),
    # Deeds claimed, measured, blamed; done at somebody's hands, where they are done, by whom they help.
    (
        "France condemned the bombing in Kabul, for which the Islamic State claimed responsibility.",
        "France",
        "accuses",
        "Islamic State",
    ),
    # Who is blamed without a verb of blaming.
    ("Boris Johnson said that the cruelty of Hamas must end.", "Boris Johnson", "accuses", "Hamas"),
    ("Kenya expelled the envoy, citing Sudan's interference.", "Kenya", "accuses", "Sudan"),
    # Talks that one is in, wherever the clause stands; talks that one hosts; what is known by a prefix.
    ("Judge Rui Costa denies a request by jailed mayor Ana Ruiz to see her.", "Rui Costa", "rejects", "Ana Ruiz"),
    # Who answers a word, and whose it was; what is owned two steps down.
    ("Chile blocks a lawsuit by Peru against Nokia.", "Chile", "rejects", "Peru"),
    ("Chile blocks a lawsuit by Peru against Nokia.", "Peru", "accuses", "Nokia"),
    ("Chile has agreed to a Peruvian request to open the border.", "Peruvian", "requests", "Chile"),
    # Whose deed is asked for; talks known by their mediator; what one ends of another's.
    ("Ana Ruiz calls for the unconditional surrender of Hamas.", "Ana Ruiz", "requests", "Hamas"),
    ("Syria is pressing for an Israeli withdrawal.", "Syria", "requests", "Israeli"),
    # Whoever upholds a ban bans; who turns down a request was asked; talks that collapse were held.
    ("Judge Rui Costa denies a request by Ana Ruiz to see her.", "Ana Ruiz", "requests", "Rui Costa"),
    ("Serbia blocks extradition to Croatia.", "Serbia", "rejects", "Croatia"),
    # Who does not allow it refuses it; who is given leave acts.
    (
        "The Velmo Union held a general strike against the Ruiz administration.",
        "Velmo Union",
        "protestsAgainst",
        "Ruiz administration",
    ),
]

#: What is stated as only possible, denied or alleged.
OPEN = [
    ("Chad will not allow Sudan to open a base.", "Chad", "rejects", "Sudan"),
]

#: Sentence, and what it must not state as a fact.
NOT_STATED = [
    # What is said under a condition, denied or asked, and what nobody named says, judges nobody.
    ("Ana Ruiz said that if Rui Costa failed, all would be lost.", "Ana Ruiz", "accuses", "Rui Costa"),
    ("Rui Costa was not responsible, Ana Ruiz said.", "Ana Ruiz", "accuses", "Rui Costa"),
    ('"Is Rui Costa a liar?" Ana Ruiz asked.', "Ana Ruiz", "accuses", "Rui Costa"),
    # What one denies is what was said, and nobody.
    ("Speaking to Reuters, Ana Ruiz denied it.", "Ana Ruiz", "rejects", "Reuters"),
    # Who brings a thing somewhere does not go there; a lawsuit that is dismissed is not against the court.
    ("The High Court of Peru dismisses a lawsuit by Nokia.", "Nokia", "accuses", "High Court of Peru"),
    ("Ana Ruiz threatens military action to protect Christians.", "Ana Ruiz", "threatens", "Christians"),
    ("Ana Ruiz calls Peru's support for Chad a mistake.", "Ana Ruiz", "requests", "Peru"),
    # Not everyone of a country harms in its name, and not every operation harms.
    ("Peru warns its citizens to leave Oman.", "Peru", "threatens", "Oman"),
    # Somebody of a people is not his state, nor a follower; joint deeds are not on each other.
    ("Italy demands the release of Ana Ruiz.", "Italy", "requests", "Ana Ruiz"),
    ("Oman's court blocked a lawsuit by Peru against Nokia.", "Oman", "accuses", "Nokia"),
    # Nor does what a body does somewhere, or a site whose own place is another.
    ("A Brazilian court orders Jair Bolsonaro to pay.", "Brazilian", "requests", "Jair Bolsonaro"),
    # A news agency is nobody's organ; a name's own words do nothing.
    ("The Resisting Patriots Front met Ana Ruiz of Peru.", "Resisting Patriots Front", "rejects", "Ana Ruiz"),
    # The title is another person's, or the name no holder.
    ("Ana Ruiz calls for the release of Rui Costa.", "Ana Ruiz", "requests", "Rui Costa"),
    # One "no" denies verb and noun alike; the accused of a breach reject nobody.
    ("Chad and Oman accuse each other of breaching the ceasefire.", "Chad", "rejects", "Oman"),
    # Who blocks another's suit brings none; no force is a town.
    ("Chile blocks a lawsuit by Peru against Nokia.", "Chile", "accuses", "Nokia"),
    # Whom one defends for a deed has done it, but thanks "with" something are no charge.
    ("Norway praised Poland with a statement on Iran.", "Poland", "accuses", "Iran"),
    # "Told" without an infinitive asks nothing.
    ("Nigeria told reporters that Shell pays.", "Nigeria", "requests", "Shell"),
    # Nobody acts on the owner of a person.
    ("Ana Ruiz and Rui Costa are charged, alleging that they killed a man.", "Ana Ruiz", "accuses", "Rui Costa"),
    ("The Supreme Court blocked the deportation of two men to Peru.", "Supreme Court", "rejects", "Peru"),
    ("Ana Ruiz insisted that Peru was ready.", "Ana Ruiz", "requests", "Peru"),
    ("Peru recognises Chad, a move that Oman condemned.", "Oman", "accuses", "Chad"),
    ("The UN launched an appeal for Chad.", "UN", "requests", "Chad"),
]


test_stated, test_not_stated = case_tests(STATED, NOT_STATED, OPEN)
