"""Visits, talks, agreements and what is done together: sentences that state it, and sentences alike that must not."""

from tests.extract.relations.stated import case_tests

#: Sentence, and what it states: subject, family, object.
STATED = [
    # From whose hold a town is freed; whom a ban keeps out; who does something jointly, told by one plural.
    ("Ugandan and Kenyan armies launch a joint operation.", "Ugandan", "cooperatesWith", "Kenyan"),
    (
        "Peruvian and Chilean police arrested Ion Popa in a joint operation.",
        "Peruvian",
        "cooperatesWith",
        "Chilean",
    ),
    # In a quotation "we" is the state whose office the speaker has, where only one state named has such an office.
    (
        'Ana Ruiz met Rui Costa in Lima. "Peru is ready," Ana Ruiz said. The two also discussed Chad with Ion Popa.',
        "Rui Costa",
        "consultsWith",
        "Ion Popa",
    ),
    # One who works with his partners works with the states whose they are; what is done alongside, together or as two.
    ("Norway works with its American and Chadian allies.", "Norway", "cooperatesWith", "Chadian"),
    ("The Royal Navy exercised alongside the Chadian navy.", "Royal Navy", "cooperatesWith", "Chadian"),
    ("Europol coordinated the operation together with Chad.", "Europol", "cooperatesWith", "Chad"),
    ("The summit, co-hosted by Peru and Chad, began.", "Peru", "cooperatesWith", "Chad"),
    # Whom a call on somebody asks to act; who is subject behind an opening phrase.
    (
        "During her visit to Kuwait, Special Envoy Ana Ruiz met Chadian officials.",
        "Ana Ruiz",
        "consultsWith",
        "Chadian",
    ),
    # A state is a partner for another, or another's; whose decision it is does what is decided.
    ("Oman is an important partner for Peru.", "Oman", "cooperatesWith", "Peru"),
    ("Kenya is one of Norway's closest partners.", "Kenya", "cooperatesWith", "Norway"),
    # Whoever leads a body, or is a state's minister, is met.
    ("Ana Ruiz met with the leadership of Hamas.", "Ana Ruiz", "consultsWith", "Hamas"),
    ("Rui Costa met Chad's Trade Minister, Ana Ruiz, on Monday.", "Rui Costa", "consultsWith", "Ana Ruiz"),
    # "They", "the two" and "both leaders" are those who have just met.
    ("Ana Ruiz met Rui Costa in Lima. They agreed to cooperate.", "Ana Ruiz", "agreesWith", "Rui Costa"),
    # Whoever goes with somebody goes there; who visits troops visits the place where they are.
    ("The Orem Flotilla departs from Malta and heads towards Gaza.", "Orem Flotilla", "visits", "Gaza"),
    ("Senator Ana Ruiz is criticised for her dealings with Ion Popa.", "Ana Ruiz", "cooperatesWith", "Ion Popa"),
    ("Ana Ruiz flew to Oman with Rui Costa.", "Rui Costa", "visits", "Oman"),
    ("Ana Ruiz visited Omani troops in Lima.", "Ana Ruiz", "visits", "Lima"),
    ("Ana Ruiz met Ion Popa with her lawyer Rui Costa.", "Ana Ruiz", "consultsWith", "Ion Popa"),
    (
        "A Peruvian delegation arrives in Chile for talks regarding a deal and the release of hostages.",
        "Peruvian",
        "visits",
        "Chile",
    ),
    # What ends was there, where the text says whose it was; so were talks that are suspended or fail.
    ("Peru ends its partnership with Chad.", "Peru", "cooperatesWith", "Chad"),
    ("Peru suspends talks with Chad.", "Peru", "consultsWith", "Chad"),
    ("Peru suspends negotiations on a trade agreement with Chad.", "Peru", "consultsWith", "Chad"),
    ("Peru says that talks with Chad have failed.", "Peru", "consultsWith", "Chad"),
    # Who leads a delegation goes with it; who asks may stand behind what is asked; "told" with an infinitive asks.
    ("A Chadian delegation led by Ana Ruiz arrived in Peru.", "Ana Ruiz", "visits", "Peru"),
    # What an agreement is about, and what several do as one.
    ("The bridge was built jointly by Peru and Chad.", "Peru", "cooperatesWith", "Chad"),
    ("Peru arrested ten people in a joint operation with Interpol.", "Peru", "cooperatesWith", "Interpol"),
    ("Norway, together with Poland, launched an operation.", "Norway", "cooperatesWith", "Poland"),
    ("Peru and Chad are allies.", "Peru", "cooperatesWith", "Chad"),
    # Whoever acts with help is helped, whoever acts when asked was asked, whoever acts under a deal has made it.
    ("Peru returns the bodies of two men as part of an agreement with Chad.", "Peru", "agreesWith", "Chad"),
    ("Chad and Peru reach an agreement mediated by Oman.", "Oman", "consultsWith", "Peru"),
    ("Chad and Peru agreed after mediation by Oman.", "Oman", "consultsWith", "Peru"),
    ("On a visit to Chad, Ana Ruiz praised the deal.", "Ana Ruiz", "visits", "Chad"),
    ("Ana Ruiz is on a two-day visit to Chad.", "Ana Ruiz", "visits", "Chad"),
    # Whoever is named right before the infinitive, or given time, acts; not the one who asks.
    ("Hezbollah frees Ana Ruiz, who was abducted during a trip to Iraq.", "Ana Ruiz", "visits", "Iraq"),
    # Whose interview it is in which one says something.
    ("Ana Ruiz said at a Fox News town hall that she won.", "Fox News", "consultsWith", "Ana Ruiz"),
    # Rivals lie where their own adjective says, and are no part of each other.
    ("Nokia lost money. The company is in talks with China.", "Nokia", "consultsWith", "China"),
    # Verbs: direct objects, prepositions, indirect objects, particles.
    ("Emmanuel Macron met with Volodymyr Zelensky.", "Emmanuel Macron", "consultsWith", "Volodymyr Zelensky"),
    # Event nouns with owner and preposition.
    ("Talks between Iran and Oman began on Monday.", "Iran", "consultsWith", "Oman"),
    ("The visit of Emmanuel Macron to Egypt lasted two days.", "Emmanuel Macron", "visits", "Egypt"),
    # Agent nouns: apposition and complement.
    ("Belarus, an ally of Russia, closed the border.", "Belarus", "cooperatesWith", "Russia"),
    ("Belarus is an ally of Russia.", "Belarus", "cooperatesWith", "Russia"),
    # Reciprocals.
    ("Iran and Saudi Arabia met in Beijing.", "Iran", "consultsWith", "Saudi Arabia"),
    # A partner stands in the infinitive of what is agreed.
    ("Poland agreed to sell gas to Moldova.", "Poland", "agreesWith", "Moldova"),
    ("Poland signed a memorandum to cooperate with Moldova.", "Poland", "agreesWith", "Moldova"),
    # A "from" phrase two steps below the verb; who beats another wins for himself.
    ("Saab defeated Boeing to win an order for tankers from KLM.", "Saab", "cooperatesWith", "KLM"),
    # An adjective's readiness.
    # Persons with titles, joined by "and".
    (
        "French President Emmanuel Macron and German Chancellor Olaf Scholz met on Monday.",
        "Emmanuel Macron",
        "consultsWith",
        "Olaf Scholz",
    ),
    # Settings: "with" asks for a second party; the clause above may hold it; the parse may part noun and preposition.
    (
        "Canada announced that tariffs would be delayed following talks with Mexico.",
        "Canada",
        "consultsWith",
        "Mexico",
    ),
    # Two parties joined by a dash before the noun.
    ("US-Iran talks resumed in Oman.", "US", "consultsWith", "Iran"),
    # What two do as one.
    ("Peru and Chile announced a joint inquiry.", "Peru", "cooperatesWith", "Chile"),
    ("Renault and Nissan jointly launched a car.", "Renault", "cooperatesWith", "Nissan"),
    ("A joint operation by Peru and Chile began.", "Peru", "cooperatesWith", "Chile"),
    # What somebody is hit with; the ministers of a list of states; both of the two states named.
    (
        "Pakistan bombed Kabul in Afghanistan. Both countries agreed to a truce.",
        "Pakistan",
        "agreesWith",
        "Afghanistan",
    ),
    # Who is on a visit pays it.
    ("Marco Rubio, on a visit to Oman, spoke of Peru.", "Marco Rubio", "visits", "Oman"),
    # Deeds claimed, measured, blamed; done at somebody's hands, where they are done, by whom they help.
    ("Yemen ended its defence pact with Oman.", "Yemen", "agreesWith", "Oman"),
    # What a court orders.
    (
        "Prime minister Rui Costa and Somali president Ana Ruiz meet in Rome.",
        "Rui Costa",
        "consultsWith",
        "Ana Ruiz",
    ),
    # A delegation is where it is from; an incumbent holds the highest office of the one state named.
    ("Delegations from Iran and Oman met in Geneva.", "Iran", "consultsWith", "Oman"),
    # What others have between them is theirs.
    # Talks that one is in, wherever the clause stands; talks that one hosts; what is known by a prefix.
    ("Ana Ruiz confirms that Peru is in talks with Chile.", "Peru", "consultsWith", "Chile"),
    # Who answers a word, and whose it was; what is owned two steps down.
    ("Chile has agreed to a Peruvian request to open the border.", "Chile", "agreesWith", "Peruvian"),
    # Whose deed is asked for; talks known by their mediator; what one ends of another's.
    ("Swiss-mediated talks between Chad and Sudan begin on Monday.", "Swiss", "consultsWith", "Sudan"),
    # Whoever upholds a ban bans; who turns down a request was asked; talks that collapse were held.
    ("Chad left after the collapse of its talks with Oman.", "Chad", "consultsWith", "Oman"),
    # Who does not allow it refuses it; who is given leave acts.
    ("Chile joined Peru in the boycott.", "Chile", "cooperatesWith", "Peru"),
    # Whoever does a deed coordinates it; who joins others in a word or vote acts with them.
    ("Peru arrested ten people in a raid coordinated with Interpol.", "Peru", "cooperatesWith", "Interpol"),
    ("Peru approves a plan coordinated with Chile.", "Peru", "cooperatesWith", "Chile"),
    ("Hezbollah joined Hamas in voting against the bill.", "Hezbollah", "cooperatesWith", "Hamas"),
    ("Nokia shared customer data with Chad.", "Nokia", "cooperatesWith", "Chad"),
    ("Chad cooperated with Omani intelligence services.", "Chad", "cooperatesWith", "Omani"),
    ("Ana Ruiz received two million dollars from Nokia.", "Nokia", "aids", "Ana Ruiz"),
]

#: What is stated as only possible, denied or alleged.
OPEN = [
    ("Oman will co-chair the conference with Chad.", "Oman", "cooperatesWith", "Chad"),
    ("Norway repeats its call on Chad to cooperate fully with Oman.", "Chad", "cooperatesWith", "Oman"),
    ("Peru signs a defence cooperation pact with Chad.", "Peru", "cooperatesWith", "Chad"),
    ("Peru signs a memorandum of understanding with Chad to cooperate on mining.", "Peru", "cooperatesWith", "Chad"),
    ("Norway is ready for talks with Iran.", "Norway", "consultsWith", "Iran"),
    (
        "Rui Costa and Maria Silva discuss attempts to reach a deal between Israel and Hamas.",
        "Israel",
        "agreesWith",
        "Hamas",
    ),
    ("Oman will host Iran–Iraq talks.", "Oman", "consultsWith", "Iraq"),
    ("Chad granted permission to Sudan to negotiate with Oman.", "Sudan", "consultsWith", "Oman"),
]

#: Sentence, and what it must not state as a fact.
NOT_STATED = [
    # Who judges a joint deed has no part in it; who joins others in a vote is none of them.
    ("Peru condemned a raid coordinated with Chile.", "Peru", "cooperatesWith", "Chile"),
    ("Hezbollah joined Hamas in voting against the bill.", "Hezbollah", "memberOf", "Hamas"),
    ("Nippon Steel agrees to buy U.S. Steel.", "Nippon Steel", "cooperatesWith", "U.S. Steel"),
    # Who brings a thing somewhere does not go there; a lawsuit that is dismissed is not against the court.
    ("Peru returns the body of a soldier to Chile.", "Peru", "visits", "Chile"),
    # The state of an attack is not that of the minister who tells of it; nobody joins the house that he enters.
    (
        "Omani president Ana Ruiz and United States vice president Ion Popa sign a deal.",
        "Ana Ruiz",
        "agreesWith",
        "United States",
    ),
    # Those who die in a meeting need not have met one another.
    ("Ana Ruiz and Ion Popa were killed during a meeting in Lyon.", "Ana Ruiz", "consultsWith", "Ion Popa"),
    # Somebody of a people is not his state, nor a follower; joint deeds are not on each other.
    ("Hamas agreed to withdraw from Gaza.", "Hamas", "agreesWith", "Gaza"),
    # Nor does what a body does somewhere, or a site whose own place is another.
    ("Marco Rubio reported on a visit to Oman by Wang Yi.", "Marco Rubio", "visits", "Oman"),
    ("The Special Envoy met Marco Rubio.", "Special Envoy", "consultsWith", "Marco Rubio"),
    # What a tour is of, it goes to.
    ("A tour of Africa and Australia was cancelled.", "Australia", "visits", "Africa"),
    # A list of many at a meeting says nothing of each two of them.
    ("Peru, Chile, Brazil, Bolivia, Ecuador and Colombia met in Lima.", "Peru", "consultsWith", "Colombia"),
    # Who are given something together do nothing together; no state lies in a state.
    ("Ana Ruiz and Rui Costa were jointly awarded a prize.", "Ana Ruiz", "cooperatesWith", "Rui Costa"),
    # The title is another person's, or the name no holder.
    ("Chad failed to come to an agreement with Sudan.", "Chad", "agreesWith", "Sudan"),
    # A part in a deed that is denied is no deed; who gives leave does not act.
    ("Chad granted permission to Sudan to negotiate with Oman.", "Chad", "consultsWith", "Oman"),
    # One "no" denies verb and noun alike; the accused of a breach reject nobody.
    ("Chad reached no agreement with Oman.", "Chad", "agreesWith", "Oman"),
    ("No talks with Oman were held by Chad.", "Chad", "consultsWith", "Oman"),
    # The object is the thing, not whom it is near.
    ("Norway met its targets in Oman.", "Norway", "consultsWith", "Oman"),
    # A possessor's companion is nobody's conjunct; examples are of the plural phrase, not of the name in it.
    ("Norway met Olaf Scholz and Emmanuel Macron's envoy Ana Ruiz.", "Emmanuel Macron", "consultsWith", "Norway"),
    # Who lets people in has no deed against his own; who speaks of talks on a deal has none.
    ("Peru is negotiating a trade deal with Chile.", "Peru", "agreesWith", "Chile"),
    # Mediators need not meet, and whoever ends another's aid gave none; news of talks is not had by who reports it.
    ("Chad and Peru reach an agreement mediated by Oman and Iran.", "Oman", "consultsWith", "Iran"),
    ("Norway halted trade between Iran and Iraq.", "Norway", "cooperatesWith", "Iraq"),
    ("Reuters reports that talks with Chad have failed.", "Reuters", "consultsWith", "Chad"),
    ("Peru killed Ana Ruiz along with Ion Popa.", "Peru", "cooperatesWith", "Ion Popa"),
    ("Peru and Chad sign a trade agreement.", "Peru", "cooperatesWith", "Chad"),
    # Words in a name do nothing.
    ("The Stop Russia Alliance met Norway.", "Russia", "cooperatesWith", "Norway"),
    # Agent nouns describe their bearer alone.
    ("Norway met an ally of Russia.", "Norway", "cooperatesWith", "Russia"),
    # Nobody acts on the owner of a person.
    ("Peru agreed to a truce mediated by Chile and Oman.", "Chile", "consultsWith", "Oman"),
    ("Ana Ruiz held talks with the Chadian government in Riyadh.", "Ana Ruiz", "consultsWith", "Riyadh"),
    ("Mali expels Ana Ruiz over remarks by Ion Popa.", "Ana Ruiz", "consultsWith", "Mali"),
    ("Ana Ruiz visited Omani troops in Lima.", "Ana Ruiz", "visits", "Omani"),
    ("Vendors were joined by Ana Ruiz, Ion Popa and Rui Costa.", "Ana Ruiz", "consultsWith", "Rui Costa"),
]


test_stated, test_not_stated = case_tests(STATED, NOT_STATED, OPEN)
