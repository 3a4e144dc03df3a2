"""Help, support and what is conceded: sentences that state it, and sentences alike that must not."""

from tests.extract.relations.stated import case_tests

#: Sentence, and what it states: subject, family, object.
STATED = [
    # What a passive makes of somebody stands between him and who does it; "back" behind a list is a verb.
    ("Chad and Niger back the Omani army.", "Niger", "supports", "Omani"),
    ("Peru is ready, and remains firmly committed to continuing to support Chad.", "Peru", "supports", "Chad"),
    # In a quotation "we" is the state whose office the speaker has, where only one state named has such an office.
    (
        'Foreign Secretary Ana Ruiz said: "The UK stands with Chad, and we support Oman."',
        "UK",
        "supports",
        "Oman",
    ),
    # A noun that sums up what was done stands for whoever did it.
    ("Peru withdraws its troops from Chad, a step that Oman welcomed.", "Oman", "supports", "Peru"),
    # A sum is given to whoever the aid that it is made of goes to.
    # What is made available, doubled, or worth something is given; so is what a loan is to help.
    ("Norway has made available €5 million to the Red Cross.", "Norway", "aids", "Red Cross"),
    ("Norway made €5 million available to Chad.", "Norway", "aids", "Chad"),
    # An acronym behind "to" is no verb.
    ("Japan has donated $3.5 million to UNICEF to help rebuild schools.", "Japan", "aids", "UNICEF"),
    ("Norway doubled its aid to Chad.", "Norway", "aids", "Chad"),
    ("Ana Ruiz has laundered funds for Hezbollah.", "Ana Ruiz", "aids", "Hezbollah"),
    # Whoever goes with somebody goes there; who visits troops visits the place where they are.
    ("Ana Ruiz calls Peru's support for Chad a mistake.", "Peru", "supports", "Chad"),
    # What ends was there, where the text says that it was another's; so were talks that are suspended or fail.
    ("Peru pauses all Omani aid to Chad.", "Omani", "aids", "Chad"),
    # A noun for lifting has what is lifted behind it.
    ("Trade grew with the lifting of U.S. sanctions on Chad.", "U.S.", "concedesTo", "Chad"),
    ("Chad announced a pause on tariffs against Peru.", "Chad", "concedesTo", "Peru"),
    # Whoever acts with help is helped, whoever acts when asked was asked, whoever acts under a deal has made it.
    ("With Omani support, Chad attacked Peru.", "Omani", "supports", "Chad"),
    ("Chad rebuilt its army with the help of Oman.", "Oman", "aids", "Chad"),
    ("Ana Ruiz, a Republican who voted for Ion Popa, spoke on Monday.", "Ana Ruiz", "supports", "Ion Popa"),
    ("Chad becomes the first country to recognize Kosovo.", "Chad", "supports", "Kosovo"),
    # Whoever is named right before the infinitive, or given time, acts; not the one who asks.
    # What a speaker says of somebody.
    ("Ana Ruiz said Rui Costa did a remarkable job.", "Ana Ruiz", "supports", "Rui Costa"),
    # Whose deed brought a death, from whom a town was taken, whose side it is; deeds known by their doer.
    # Verbs: direct objects, prepositions, indirect objects, particles.
    ("Poland supports Ukraine.", "Poland", "supports", "Ukraine"),
    ("Poland sent weapons to Ukraine.", "Poland", "aids", "Ukraine"),
    ("Poland gave weapons to Ukraine.", "Poland", "aids", "Ukraine"),
    # Coordination distributes at both ends.
    ("Poland and Norway support Ukraine.", "Norway", "supports", "Ukraine"),
    ("Poland supports Ukraine and Moldova.", "Poland", "supports", "Moldova"),
    # Relative clauses and control.
    ("Poland, which supports Ukraine, closed the border.", "Poland", "supports", "Ukraine"),
    ("Iran continued to support Syria.", "Iran", "supports", "Syria"),
    # Event nouns with owner and preposition.
    ("US support for Ukraine is waning.", "US", "supports", "Ukraine"),
    # Hyphenated participles.
    ("The Saudi-backed Yemen government met on Monday.", "Saudi", "supports", "Yemen"),
    # An act on what is somebody's is an act on the owner.
    ("Emmanuel Macron praised NATO's focus.", "Emmanuel Macron", "supports", "NATO"),
    # What one is judged for, one has done; the target of a deed done by no name is its ends.
    ("Peru sued Mexico for granting asylum to Betssy Chávez.", "Mexico", "aids", "Betssy Chávez"),
    ("Chile announced the suspension of Oxfam for working with Velmo and arming Harvat.", "Oxfam", "aids", "Harvat"),
    # What one is punished or blamed for, one has done.
    ("Norway thanked Qatar for its support of Lebanon.", "Qatar", "supports", "Lebanon"),
    # The noun in a complex preposition is the subject's.
    ("Norway remains steadfast in support of Ukraine.", "Norway", "supports", "Ukraine"),
    # Prefixes.
    ("The pro-Russia politician Viktor Medvedchuk fled.", "Viktor Medvedchuk", "supports", "Russia"),
    # A person's body is the one that he leads; a ship's flag is its owner; a site lies where it is said to.
    ("The Supreme Court annulled the sentence of Ana Ruiz.", "Supreme Court", "concedesTo", "Ana Ruiz"),
    # Who is to act: the owner of an effort, the one who is helped, whom a call is for.
    ("Norway praised Polish efforts to support Moldova.", "Polish", "supports", "Moldova"),
    # Who is hurt is named before where; an example in apposition to what it is.
    ("Hamas released six men, including the hostages Ana Ruiz and Rui Costa.", "Hamas", "concedesTo", "Rui Costa"),
    # Predicate adjectives.
    ("Belarus is loyal to Russia.", "Belarus", "supports", "Russia"),
    # Deeds claimed, measured, blamed; done at somebody's hands, where they are done, by whom they help.
    ("Norway welcomed the agreement between Iraq and Oman.", "Norway", "supports", "Oman"),
    # Nouns of two words; what is handed over by a noun; prepositions that share their object; bodies given back.
    ("Norway approves the release of $50 million to Chad.", "Norway", "aids", "Chad"),
    ("Hezbollah returned the remains of a pilot to Oman.", "Hezbollah", "concedesTo", "Oman"),
    # Who answers a word, and whose it was; what is owned two steps down.
    ("The Senate adopts a resolution proposed by Ted Cruz.", "Senate", "supports", "Ted Cruz"),
    # Who does not allow it refuses it; who is given leave acts.
    ("Chad granted Sudan permission to negotiate with Oman.", "Chad", "concedesTo", "Sudan"),
    ("The High Court overturned Ana Ruiz's disqualification.", "High Court", "concedesTo", "Ana Ruiz"),
]

#: What is stated as only possible, denied or alleged.
OPEN = [
    ("Peru will provide $5 million in additional assistance to Chad.", "Peru", "aids", "Chad"),
    ("South Korea will send medical equipment worth $2 million to Kenya.", "South Korea", "aids", "Kenya"),
    ("The World Bank approved a loan to help Ghana rebuild its schools.", "World Bank", "aids", "Ghana"),
    ("Denmark will supply jets to Kyiv.", "Denmark", "aids", "Kyiv"),
    ("Ana Ruiz vows for Oman to support Chad.", "Oman", "supports", "Chad"),
    ("Ana Ruiz calls on Oman to support Chad.", "Oman", "supports", "Chad"),
    ("Norway will intervene on the side of Peru in the case against Oman.", "Norway", "supports", "Peru"),
    ("Peru opposes plans by Kenya to arm Somalia.", "Kenya", "aids", "Somalia"),
]

#: Sentence, and what it must not state as a fact.
NOT_STATED = [
    ("Peru suspends its aid to Chad.", "Peru", "aids", "Chad"),
    ("The Supreme Court overturns the acquittal judgement of Ana Ruiz.", "Supreme Court", "concedesTo", "Ana Ruiz"),
    # Whose decision it is does what is decided, and not who speaks of it.
    ("Norway welcomes the decision by Chad to release Ana Ruiz.", "Norway", "concedesTo", "Ana Ruiz"),
    # Who protects something from a raid helps no raider.
    ("Norway will protect shipping from Omani raids.", "Norway", "aids", "Omani"),
    # The allies of a state are not that state.
    ("US allies thanked Chad.", "US", "supports", "Chad"),
    # Who brings a thing somewhere does not go there; a lawsuit that is dismissed is not against the court.
    ("Chadian citizens vote for the members of the National Council.", "Chadian", "supports", "National Council"),
    # The state of an attack is not that of the minister who tells of it; nobody joins the house that he enters.
    ("Rwanda supports rebels in Burundi.", "Rwanda", "supports", "Burundi"),
    ("Chadian air force jets struck the Bank of Oman with heavy munitions.", "Chadian", "aids", "Bank of Oman"),
    ("Amid strengthening ties between Peru and Chad, Oman closes its port.", "Oman", "supports", "Peru"),
    ("Ana Ruiz submits her resignation to Ion Popa.", "Ana Ruiz", "concedesTo", "Ion Popa"),
    # A list behind a phrase of its own is no object of the verb.
    (
        "Chad and Oman release a plan following a meeting between the two countries' ministers, Ana Ruiz and Ion Popa.",
        "Chad",
        "concedesTo",
        "Ana Ruiz",
    ),
    # Nor does what a body does somewhere, or a site whose own place is another.
    ("Norway welcomed the liberation of Homs.", "Norway", "supports", "Homs"),
    (
        "Hamas attacked a market. The UK stands with the government of Iraq against terrorism.",
        "UK",
        "supports",
        "Hamas",
    ),
    # Who is granted asylum does not help himself.
    ("Nigeria granted asylum to Ana Ruiz to protect Peru.", "Ana Ruiz", "aids", "Peru"),
    # A part in a deed that is denied is no deed; who gives leave does not act.
    ("Chad did not allow Sudan to open a base.", "Chad", "concedesTo", "Sudan"),
    # Who blocks another's suit brings none; no force is a town.
    ("Chad praised the retaking of towns by Iraqi forces, including Tikrit.", "Chad", "supports", "Tikrit"),
    # The object is the thing, not whom it is near.
    ("Poland sent weapons through Germany to Ukraine.", "Poland", "aids", "Germany"),
    # Mediators need not meet, and whoever ends another's aid gave none; news of talks is not had by who reports it.
    ("Peru pauses all Omani aid to Chad.", "Peru", "aids", "Chad"),
    # Roles do not turn round.
    ("Poland supports Ukraine.", "Ukraine", "supports", "Poland"),
    # Conjuncts of one end do nothing to one another.
    ("Poland and Norway support Ukraine.", "Poland", "supports", "Norway"),
    # What is denied, refused, planned, asked for, threatened or made conditional is no fact.
    ("Poland does not support Ukraine.", "Poland", "supports", "Ukraine"),
    ("Norway refused to send weapons to Ukraine.", "Norway", "aids", "Ukraine"),
    ("Norway will send weapons to Ukraine.", "Norway", "aids", "Ukraine"),
    ("Norway urged Poland to support Ukraine.", "Poland", "supports", "Ukraine"),
    # What is ended does not go on.
    ("Norway suspended aid to Ukraine.", "Norway", "aids", "Ukraine"),
    # A verb whose object is of another sort than the sense asks for.
    ("Norway supports the idea that France left.", "Norway", "supports", "France"),
    # Nobody acts on the owner of a person.
    ("Norway praised Iran's journalists.", "Norway", "supports", "Iran"),
]


test_stated, test_not_stated = case_tests(STATED, NOT_STATED, OPEN)
