"""Diplomacy and politics in words: whom somebody meets, blames, praises or opposes, and of which party he is."""

from tests.conftest import ReadText
from tests.extract.relations.stated import family_tests, triple

#: Sentence, and what it states: subject, family, object.
STATED = [
    # Whose harm is taken up by a noun with "the": the only one told of in the sentence before.
    ("Chad bombed Homs. Peru condemned the attack.", "Peru", "accuses", "Chad"),
    ("Chad bombed Homs, and Peru condemned the attack.", "Peru", "accuses", "Chad"),
    ("Ten died in an Omani airstrike in Homs. Peru condemned the strike.", "Peru", "accuses", "Omani"),
    ("Ana Ruiz was arrested by Oman. Peru welcomed the arrest.", "Peru", "supports", "Oman"),
    ("Denmark's Maersk left. Oman struck Houthi posts, and Chad praised the group.", "Chad", "supports", "Houthi"),
    ("Ion Popa, vice president of the ruling Unity Party, met Ana Ruiz.", "Ion Popa", "holdsOffice", "Unity Party"),
    # What a noun asks of somebody, in a clause of its own; an offer that is not accepted.
    ("Ana Ruiz dismissed Peru's demand that Chile withdraw.", "Peru", "requests", "Chile"),
    ("Ana Ruiz dismissed Peru's insistence that Chile should pay.", "Peru", "requests", "Chile"),
    ("Peru's call for Chile to withdraw went unheard.", "Peru", "requests", "Chile"),
    ("Ana Ruiz rejected the calls by Peru for Chile to withdraw.", "Peru", "requests", "Chile"),
    ("Oman decided not to accept a Turkish offer.", "Oman", "rejects", "Turkish"),
    # The one named behind an office in a body is its holder; a party is that of whom a pronoun stands for.
    ("The speaker of the Iranian Parliament, Ali Tehrani, met Ana Ruiz.", "Ali Tehrani", "holdsOffice", "Iranian"),
    ("The speaker of the Iranian Parliament, Ali Tehrani, met Ana Ruiz.", "Ali Tehrani", "consultsWith", "Ana Ruiz"),
    ("Ana Ruiz spoke to members of her ruling Unity Party.", "Ana Ruiz", "memberOf", "Unity Party"),
    ("Peru replaced Ana Ruiz with Rui Costa.", "Peru", "appoints", "Rui Costa"),
    ("Norway handed Chile a draft treaty.", "Norway", "consultsWith", "Chile"),
    # A noun that sums up what was told is about whoever did it.
    ("Peru leaves the Andean Community, a move condemned by Chile.", "Chile", "accuses", "Peru"),
    ("Norway expels the Omani ambassador, a decision that Kenya welcomes.", "Kenya", "supports", "Norway"),
    # What is said against somebody stands around what he does.
    ("Peru opened an office in Muscat over Chile's objections.", "Chile", "rejects", "Peru"),
    ("Despite opposition from Chile, Peru approves the loan.", "Chile", "rejects", "Peru"),
    ("Oman freezes the assets of Ana Ruiz, prompting criticism from Peru.", "Peru", "accuses", "Oman"),
    # A request that is turned down was made; a dispute that ends was there.
    ("Oman turns down an invitation from Peru to talks in Lima.", "Peru", "requests", "Oman"),
    ("The treaty ends the dispute between Peru and Chile.", "Peru", "rejects", "Chile"),
    # Meetings that are theirs, counterparts, who is named behind the last of a list.
    ("Ana Ruiz thanked Rui Costa at their meeting in Lima.", "Ana Ruiz", "consultsWith", "Rui Costa"),
    ("Ana Ruiz and her Omani counterpart, Rui Costa, sign a pact.", "Ana Ruiz", "agreesWith", "Rui Costa"),
    ("Ana Ruiz met her Omani counterpart, Rui Costa.", "Rui Costa", "holdsOffice", "Omani"),
    # Where one holds a rally or speaks he has gone.
    ("At a rally in Lima, Ana Ruiz attacked Rui Costa.", "Ana Ruiz", "visits", "Lima"),
    ("In a speech in Lima, Ana Ruiz praised Rui Costa.", "Ana Ruiz", "visits", "Lima"),
    ("Ana Ruiz, campaigning in Lima, praised Rui Costa.", "Ana Ruiz", "visits", "Lima"),
    # What one says of somebody blames or praises him; so does a denial of what is good.
    ("Ana Ruiz said Rui Costa had broken the law.", "Ana Ruiz", "accuses", "Rui Costa"),
    ("Ana Ruiz said that Rui Costa cannot be trusted.", "Ana Ruiz", "accuses", "Rui Costa"),
    ("Ana Ruiz said Rui Costa is not ready.", "Ana Ruiz", "accuses", "Rui Costa"),
    ("Ana Ruiz said Rui Costa has no plan.", "Ana Ruiz", "accuses", "Rui Costa"),
    ("Ana Ruiz said Peru had violated the ceasefire.", "Ana Ruiz", "accuses", "Peru"),
    ("Ana Ruiz said Rui Costa's strategy was reckless.", "Ana Ruiz", "accuses", "Rui Costa"),
    ('"He is a liar," Ana Ruiz said of Rui Costa.', "Ana Ruiz", "accuses", "Rui Costa"),
    ("Ana Ruiz said Rui Costa deserved the prize.", "Ana Ruiz", "supports", "Rui Costa"),
    ("Ana Ruiz fired back at Rui Costa on Monday.", "Ana Ruiz", "accuses", "Rui Costa"),
    ('"I like Rui Costa, but he is weak," Ana Ruiz told a crowd.', "Ana Ruiz", "supports", "Rui Costa"),
    # Who joins a deed does it, too; what is there though it is turned down; help that is won or had.
    ("Peru joins Omani sanctions against Chad.", "Peru", "sanctions", "Chad"),
    ("Peru refuses to join Omani sanctions against Chad.", "Omani", "sanctions", "Chad"),
    ("Ana Ruiz rejects the pact between Peru and Chad.", "Peru", "agreesWith", "Chad"),
    ("Peru won the backing of Oman for a railway.", "Oman", "supports", "Peru"),
    ("Rui Costa has the backing of Ana Ruiz.", "Ana Ruiz", "supports", "Rui Costa"),
    ("Rui Costa won the endorsement of Ana Ruiz.", "Ana Ruiz", "supports", "Rui Costa"),
    ("Peru and Chad hold a round of talks mediated by Oman.", "Oman", "consultsWith", "Chad"),
    ("Peru and Chad revive a committee to settle their dispute.", "Peru", "rejects", "Chad"),
    ("Peru's King Rui II phones Ana Ruiz to thank her.", "Rui II", "consultsWith", "Ana Ruiz"),
    ("Peru ratified Oman's accession to the pact.", "Peru", "supports", "Oman"),
    # A word that describes what somebody is judges him, too; so does what he would be.
    ("Ana Ruiz said Rui Costa would be a terrible president.", "Ana Ruiz", "accuses", "Rui Costa"),
    ('"He has been a great ally to me," Ana Ruiz said of Rui Costa.', "Ana Ruiz", "supports", "Rui Costa"),
    ("Rui Costa released an ad mocking Ana Ruiz.", "Rui Costa", "accuses", "Ana Ruiz"),
    ("In an interview with The Guardian, Ana Ruiz praised Peru.", "Ana Ruiz", "consultsWith", "Guardian"),
    ("Ana Ruiz, the ousted president of Peru, fled.", "Ana Ruiz", "holdsOffice", "Peru"),
    ("Ana Ruiz, the pro-Omani president of Peru, fled.", "Ana Ruiz", "supports", "Omani"),
    ("Senator Ana Ruiz, Democrat of Ohio, spoke.", "Ana Ruiz", "holdsOffice", "Ohio"),
    # Parties by letters, by their people and by whose they are; chambers by their speakers.
    ("Rep. Ana Ruiz (D-Calif.) left.", "Ana Ruiz", "memberOf", "D"),
    ("Ana Ruiz's Velmo party wins the election.", "Ana Ruiz", "memberOf", "Velmo"),
    ("House Speaker Ana Ruiz spoke.", "Ana Ruiz", "holdsOffice", "House"),
    ("Senate Minority Leader Ana Ruiz spoke.", "Ana Ruiz", "holdsOffice", "Senate"),
    # Whose minister somebody is whom the text does not say.
    ("Peru is sending aid to Chad, Defence Minister Ana Ruiz announced.", "Ana Ruiz", "holdsOffice", "Peru"),
    ("Peru will lead the council. Foreign Minister Ana Ruiz said Oman agreed.", "Ana Ruiz", "holdsOffice", "Peru"),
]

#: Sentence, and what it must not state.
UNSTATED = [
    # A noun that sums up is no name before it; whom a relative clause speaks of is not told.
    ("Peru leaves the Andean Community, a move that Chile condemns.", "Chile", "accuses", "Andean Community"),
    ("Peru bombed Chile, which drew criticism from Oman.", "Oman", "accuses", "Chile"),
    # Talks between two are not a third one's.
    ("Oman sent ships, prompting talks between Peru and Chile.", "Peru", "consultsWith", "Oman"),
    # A counterpart's state is not one's own; nor is the one state that a known leader speaks of.
    ("Foreign Minister Ana Ruiz met her Omani counterpart.", "Ana Ruiz", "holdsOffice", "Omani"),
    ("President Trump praised Oman.", "Trump", "holdsOffice", "Oman"),
    ("Peru sends soldiers to Chad, Ana Ruiz said.", "Ana Ruiz", "holdsOffice", "Chad"),
    ("The Chadian editor Ana Ruiz left.", "Ana Ruiz", "holdsOffice", "Chadian"),
    # What may be, what is denied and what one says of oneself judges nobody.
    ("Ana Ruiz said Rui Costa had not broken the law.", "Ana Ruiz", "accuses", "Rui Costa"),
    ("Ana Ruiz said Rui Costa has a plan.", "Ana Ruiz", "accuses", "Rui Costa"),
    ("Ana Ruiz said Rui Costa is ready.", "Ana Ruiz", "accuses", "Rui Costa"),
    ('"He is a liar," Ana Ruiz said.', "Ana Ruiz", "accuses", "Ana Ruiz"),
    ("Ana Ruiz said Rui Costa has no plans to attend.", "Ana Ruiz", "accuses", "Rui Costa"),
    ("Ana Ruiz won the endorsement of Rui Costa.", "Ana Ruiz", "supports", "Rui Costa"),
    ("Peru refuses to join European Union sanctions.", "Peru", "memberOf", "European Union"),
    ("Peru's NATO bid failed.", "NATO", "locatedIn", "Peru"),
    ("Ana Ruiz attacked the Ohio senator.", "Ana Ruiz", "assaults", "Ohio"),
    ("Ana Ruiz, a critic of the president of Peru, fled.", "Ana Ruiz", "holdsOffice", "Peru"),
    # A meeting may be held over the wire.
    ("At a meeting in Lima, Ana Ruiz praised Rui Costa.", "Ana Ruiz", "visits", "Lima"),
]


test_stated, test_not_stated = family_tests(STATED, UNSTATED)


def test_who_is_quoted_is_not_he(read_text: ReadText) -> None:
    reading = read_text('"He lied to us," Rui Costa said of Ion Popa.')
    he = next(n for n, m in enumerate(reading.mentions) if m.text == "He")
    speaker = next(n for n, m in enumerate(reading.mentions) if m.text == "Rui Costa")
    assert reading.chains[he] != reading.chains[speaker]


def test_an_accused_body_is_described_though_the_charge_follows(read_text: ReadText) -> None:
    text = "Chad leaves the Economic Community of West African States, accusing the bloc of becoming a threat."
    reading = read_text(text)
    assert ("Chad", "accuses", "Economic Community of West African States") in {
        triple(reading, r) for r in reading.relations
    }
