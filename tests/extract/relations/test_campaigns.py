"""Statements on wars and those who fight them: whom one helps in whose fight, forces taken up again, what one flies."""

from tests.extract.relations.stated import family_tests

#: Text, and what it states: subject, family, object.
STATED = [
    # Whose fight it is in which somebody is helped.
    ("Norway supports Chad in its fight against Boko Haram.", "Chad", "assaults", "Boko Haram"),
    ("Norway reaffirmed its support for Chad in its efforts to defeat Boko Haram.", "Chad", "defeats", "Boko Haram"),
    ("Norway stands shoulder to shoulder with Chad in its war on Boko Haram.", "Norway", "supports", "Chad"),
    # Forces and peoples taken up again stand for whom they stood for.
    ("Norway stands with the Chadian people as they fight Boko Haram.", "Chadian", "assaults", "Boko Haram"),
    ("Norway backs the Chadian government in its war against Boko Haram.", "Chadian", "assaults", "Boko Haram"),
    ("Boko Haram fighters took the town. They then attacked the Kenyan army.", "Boko Haram", "assaults", "Kenyan"),
    # A statement goes on with what else it does.
    ("Norway regrets this. We call on Oman to end the war and urge Chad to leave.", "Norway", "requests", "Chad"),
    # What moves somebody by two words for it; who is to end what he does; weapons used somewhere.
    ("Norway is concerned and shocked by reports that Chad has shelled Homs.", "Norway", "accuses", "Chad"),
    ("Norway calls for an end to Oman's attacks on Homs.", "Norway", "requests", "Oman"),
    ("Boko Haram has used chemical weapons in Maiduguri.", "Boko Haram", "assaults", "Maiduguri"),
    # Who is put on a list; what he is listed as is no body that the next sentence could speak of.
    ("The Treasury Department designated Rui Costa for aiding Daesh.", "Treasury Department", "sanctions", "Rui Costa"),
    (
        "Peru has listed Jund al-Nasr as a Foreign Terrorist Organization. The group has attacked Chad.",
        "Jund al-Nasr",
        "assaults",
        "Chad",
    ),
    # A formation of an army; where a minister of a ministry has her office.
    ("The Tern Brigade is an elite formation of the Syrian Army.", "Tern Brigade", "partOf", "Syrian Army"),
    (
        "Minister for Asia Ana Ruiz left Norway. We thank Trade Office Minister Ana Ruiz.",
        "Ana Ruiz",
        "holdsOffice",
        "Trade Office",
    ),
    ("Her Majesty's Government condemns Oman.", "Her Majesty's Government", "accuses", "Oman"),
    (
        "Norway regrets this. We urge both sides to end the war and call on Chad to leave.",
        "Norway",
        "requests",
        "Chad",
    ),
    # On whose behalf one speaks; examples set off by commas; what a people's adjective tells of a militia.
    ("On behalf of the Government of Norway, I congratulate the people of Chad.", "Norway", "supports", "Chad"),
    ("Oman and its backers, notably Chad, are bombing Homs.", "Chad", "assaults", "Homs"),
    ("The Tern Front is a Shia militia formed in 2014 by Ana Ruiz.", "Ana Ruiz", "created", "Tern Front"),
    # Arms used by somebody, whose an attack is by his own word, and what sanctions are aimed at.
    ("Norway condemns the use of chemical weapons by Chad against Oman.", "Chad", "assaults", "Oman"),
    ("Norway condemned two attacks in Yola on Monday, claimed by Boko Haram.", "Norway", "accuses", "Boko Haram"),
    ("The OFAC sanctions target Velmo Trading.", "OFAC", "sanctions", "Velmo Trading"),
    ("The Tern Front spearheaded an assault on Homs.", "Tern Front", "assaults", "Homs"),
    ("Boko Haram receives weapons from Chad.", "Chad", "aids", "Boko Haram"),
    ("Norway's Chargé d'Affaires, Ana Ruiz, met Rui Costa.", "Ana Ruiz", "holdsOffice", "Norway"),
    (
        "Norway condemns the attack in the Karam area of Homs, where Daesh shelled a school.",
        "Daesh",
        "assaults",
        "Karam",
    ),
    ("Israel responded with air raids on Homs.", "Israel", "assaults", "Homs"),
    # Whom a state backs is another's head; whom its court frees is its own.
    ("Kenya praised Chad. A Norwegian court freed Prime Minister Rui Costa.", "Rui Costa", "holdsOffice", "Norwegian"),
    ("Coalition jets flew 20 missions against Boko Haram.", "Coalition", "assaults", "Boko Haram"),
]

#: What must not be stated.
UNSTATED = [
    ("Norway supports Chad in its fight against Boko Haram.", "Norway", "assaults", "Boko Haram"),
    ("An Omani official left Lima. He was jailed by Peru.", "Peru", "coerces", "Omani"),
    ("Norway calls for an end to the Gaza war.", "Norway", "requests", "Gaza"),
    (
        "Norway backs Chad. We are proud. Minister for Asia Ana Ruiz left. Trade Office Minister Ana Ruiz stayed.",
        "Ana Ruiz",
        "holdsOffice",
        "Norway",
    ),
    ("Boko Haram receives weapons from Chad.", "Boko Haram", "cooperatesWith", "Chad"),
    ("Norway announced two attacks in Yola on Monday, backed by Oman.", "Norway", "accuses", "Oman"),
    ("The OFAC sanctions target Velmo Trading.", "OFAC", "assaults", "Velmo Trading"),
    ("Norway praised Oman. Peru met Sultan Rui Costa.", "Rui Costa", "holdsOffice", "Peru"),
    ("Kenya praised Chad. Norway congratulates Prime Minister Rui Costa.", "Rui Costa", "holdsOffice", "Norway"),
    (
        "Norway condemns the attack in the Karam area of Homs, where Daesh shelled a school.",
        "Daesh",
        "assaults",
        "Homs",
    ),
    ("Her Majesty's Ambassador, Ana Ruiz, met Rui Costa.", "Ana Ruiz", "holdsOffice", "Majesty"),
    ("Norway regrets this. We call on Oman to hear and thank Chad.", "Norway", "supports", "Chad"),
]


test_stated, test_not_stated = family_tests(STATED, UNSTATED)
