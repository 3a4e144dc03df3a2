"""Statements of governments: who "we" and "these terrorists" are, whose officials speak, what moves them."""

from tests.extract.relations.stated import family_tests

#: Text, and what it states: subject, family, object.
STATED = [
    # A preposition that is repeated hangs where the first one does, its infinitive with it.
    ("Chad calls on Peru to open the port and on Oman to pay for it.", "Chad", "requests", "Oman"),
    ("Ana Ruiz spoke to Rui Costa this morning and to Ion Popa last night.", "Ana Ruiz", "consultsWith", "Ion Popa"),
    # Whose support it is of which one speaks.
    ("Ana Ruiz reiterated Norwegian support for Iraq.", "Norwegian", "supports", "Iraq"),
    ("The embassy of Norway is in close contact with the Omani authorities.", "Norway", "consultsWith", "Omani"),
    # Two leaders who met before.
    (
        "Ana Ruiz spoke by phone with Rui Costa. Ana Ruiz praised Chad. The two leaders agreed to share data.",
        "Ana Ruiz",
        "agreesWith",
        "Rui Costa",
    ),
    # The states that issue a statement together: named by its heading, by "we" itself, and again as "our countries".
    (
        "Joint statement by the Trade Ministers of Norway, Chad and Peru\n\nWe condemn Oman.",
        "Chad",
        "accuses",
        "Oman",
    ),
    ("Joint Statement of the Leaders of Norway and Chad\n\nWe call on Oman to leave.", "Norway", "requests", "Oman"),
    ("We, the Foreign Ministers of Norway and Chad, met in Lima. We thank Oman.", "Chad", "supports", "Oman"),
    ("Norway and Chad condemn Oman. Our two countries have imposed sanctions on Velmo.", "Chad", "sanctions", "Velmo"),
    # Whose title a heading has, and whose tells what he is minister for; who of two ministers is "the minister".
    ("Trade Minister visits Peru\n\nThe Trade Minister Ana Ruiz met Rui Costa.", "Ana Ruiz", "visits", "Peru"),
    ("Minister for Africa Ana Ruiz arrived in Chad.", "Ana Ruiz", "visits", "Chad"),
    (
        "Minister for Asia Ana Ruiz went to Oman. Ms Ruiz met Health Minister Rui Costa. The Minister said:\n\n"
        "I thank Chad.",
        "Ana Ruiz",
        "supports",
        "Chad",
    ),
    # "We" is not the state on which the statement opens.
    (
        "Ana Ruiz welcomes Chad's plan\n\nChad has led the way. I know that Norway will help. We thank Oman.",
        "Norway",
        "supports",
        "Oman",
    ),
    # Our forces are ours, and "those of" others are theirs; craft are their force's.
    ("Norway leads. Our Armed Forces work side by side with those of Chad.", "Norway", "cooperatesWith", "Chad"),
    ("Royal Air Force Typhoons struck a Daesh camp.", "Royal Air Force", "assaults", "Daesh"),
    ("Two US F-16s attacked Hezbollah.", "US", "assaults", "Hezbollah"),
    # A named ship is sent as others are; many are counted by a total.
    ("Norway is sending HMS Tern to the Red Sea.", "Norway", "mobilizes", "Red Sea"),
    # A state that is told to be our partner is not who says so.
    ("Kenya is one of our partners. Norway will help Chad. We thank Oman.", "Norway", "supports", "Oman"),
    # What moves somebody blames whoever did it.
    ("Norway is deeply concerned by reports that Chad has shelled Homs.", "Norway", "accuses", "Chad"),
    ("Norway is appalled by the Chadian attack on Homs.", "Norway", "accuses", "Chadian"),
    ("Norway is alarmed by Oman's arrest of Ana Ruiz.", "Norway", "accuses", "Oman"),
    ("Ana Ruiz expressed concern over reports that Oman had bombed Homs.", "Ana Ruiz", "accuses", "Oman"),
    # A title that a state's own statement leaves bare; an envoy of a body; the same body named by its head's title.
    ("Ambassador Ana Ruiz returns to Chad. We believe that Norway can help.", "Ana Ruiz", "holdsOffice", "Norway"),
    ("Minister Ana Ruiz welcomes the pact. Norway backs Chad. We are proud.", "Ana Ruiz", "holdsOffice", "Norway"),
    ("The envoy for the African Union, Ana Ruiz, will visit Lima.", "Ana Ruiz", "holdsOffice", "African Union"),
    ("Rui Costa met the OSCE Chairperson, Omani Prime Minister Ana Ruiz.", "Ana Ruiz", "holdsOffice", "OSCE"),
    # Those whom a description damns; a subject of several; a list behind "with" that the purpose does not end.
    ("Chad attacked Daesh. Norway and Peru are committed to defeating these terrorists.", "Peru", "defeats", "Daesh"),
    (
        "Norway condemns the attack by Boko Haram. We will work with Chad to defeat this terrorist group.",
        "Norway",
        "defeats",
        "Boko Haram",
    ),
    (
        "Norway is committed to working with its friends in Chad, Niger, and the wider region to put an end to this "
        "and finally destroy Daesh.",
        "Norway",
        "assaults",
        "Daesh",
    ),
    # A quotation over several paragraphs, behind a colon.
    (
        'Ana Ruiz is minister. Speaking in Lima, Ana Ruiz said:\n\n"The pact is good. I commend Chad.\n\n'
        '"I condemn Oman. It broke the pact."',
        "Ana Ruiz",
        "accuses",
        "Oman",
    ),
    # Forces by whom they are loyal to; who did what one is concerned about; what one raises with somebody.
    ("Norway condemns the attack by forces loyal to Rui Costa on Homs.", "Norway", "accuses", "Rui Costa"),
    ("Norway is alarmed by the offensive of the Syrian regime in Idlib.", "Norway", "accuses", "Syrian"),
    ("Norway is concerned that Iran has arrested Ana Ruiz.", "Norway", "accuses", "Iran"),
    ("Ana Ruiz raised the matter with Rui Costa.", "Ana Ruiz", "consultsWith", "Rui Costa"),
    ('"Oman and Chad bear the responsibility for it," Ana Ruiz said.', "Ana Ruiz", "accuses", "Chad"),
    # What is "ours" is the state's that says "we"; several states issue a statement together.
    ("Norway backs Chad. Our aircraft struck Homs.", "Norway", "assaults", "Homs"),
    ("Norway backs Chad. Our ambassador met Rui Costa.", "Norway", "consultsWith", "Rui Costa"),
    ("The Governments of Norway and Peru regret this. We urge Chad to leave.", "Peru", "requests", "Chad"),
    ("The Government of Norway regrets this. We condemn Chad.", "Norway", "accuses", "Chad"),
    # An office by the one person named.
    (
        "Sir Rui Costa has visited Oslo. There the Defence Secretary met Ana Ruiz.",
        "Rui Costa",
        "consultsWith",
        "Ana Ruiz",
    ),
    ("Ana Ruiz praised the work of Omani troops who are training Chad.", "Omani", "aids", "Chad"),
    ("Norway has asked the UN Special Envoy, Ana Ruiz, to leave.", "Ana Ruiz", "holdsOffice", "UN"),
    # A deed told before, for which somebody was responsible; who leads it; who holds people; troops somewhere.
    ("Ten died in an attack on Homs. Houthi fighters were responsible for the attack.", "Houthi", "assaults", "Homs"),
    ("Ana Ruiz criticised the Saudi-led campaign against the Houthis.", "Saudi", "assaults", "Houthis"),
    (
        "Ana Ruiz thanked Oman for the release of American citizens held by the Houthis.",
        "Houthis",
        "coerces",
        "American",
    ),
    ("Norway has about 300 troops in Chad.", "Norway", "mobilizes", "Chad"),
    (
        "Ana Ruiz will meet with King Salman and with Yemeni President Rui Costa to discuss the war.",
        "Ana Ruiz",
        "consultsWith",
        "Rui Costa",
    ),
]

#: What must not be stated.
UNSTATED = [
    ("Russia bombed Aleppo. Norway expressed its condolences for the attack.", "Norway", "supports", "Russia"),
    ("Norway expressed its condolences for the Omani attack on Homs.", "Norway", "supports", "Omani"),
    ("Rui Costa met the minister, Ana Ruiz, at the NATO meeting in Oslo.", "Ana Ruiz", "holdsOffice", "NATO"),
    ('"Oman lied to us," says Foreign Minister Ana Ruiz. Chad and Peru left.', "Ana Ruiz", "holdsOffice", "Oman"),
    ("Ana Ruiz has visited Oslo. There the president met Rui Costa.", "Ana Ruiz", "consultsWith", "Rui Costa"),
    ('Norway and Peru left. "We are happy with Chad," Rui Costa said.', "Peru", "supports", "Chad"),
    ("Norway regrets this. The rebels' Scud attacks on Homs go on. We condemn Chad.", "Scud", "assaults", "Homs"),
    ("Ana Ruiz reiterated Norwegian support for Iraq.", "Ana Ruiz", "supports", "Iraq"),
    ("Norway is concerned about the fighting in Chad.", "Norway", "accuses", "Chad"),
    ("Norway welcomes reports that Oman has shelled Homs.", "Norway", "accuses", "Oman"),
    ("Omani Ambassador Ana Ruiz left. Norway backs Chad. We are proud.", "Ana Ruiz", "holdsOffice", "Norway"),
    ("Foreign Minister Ana Ruiz left. Norway backs Chad. We are proud.", "Ana Ruiz", "holdsOffice", "Chad"),
    (
        "Chad attacked Daesh and Boko Haram. Peru is committed to defeating these terrorists.",
        "Peru",
        "defeats",
        "Daesh",
    ),
    ("Chad met Velmo Group. Peru wants to defeat these terrorists.", "Peru", "defeats", "Velmo Group"),
]


test_stated, test_not_stated = family_tests(STATED, UNSTATED)
