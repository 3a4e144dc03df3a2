"""Short dispatches on politics, courts and sport: one sentence, several parties."""

from tests.extract.relations.stated import family_tests

#: Sentence, and what it states: subject, family, object.
STATED = [
    # Offices that a plural gives one each.
    (
        "The presidents of Kenya and Uganda, Peter Otieno and James Mukasa, meet in Kampala.",
        "James Mukasa",
        "holdsOffice",
        "Uganda",
    ),
    (
        "The presidents of Kenya and Uganda, Peter Otieno and James Mukasa, meet in Kampala.",
        "Peter Otieno",
        "consultsWith",
        "James Mukasa",
    ),
    ("French and German ministers Luc Arnaud and Karl Weiss left.", "Luc Arnaud", "holdsOffice", "French"),
    ("Prime Ministers Jonas Berg of Norway and Erik Holm of Sweden met.", "Erik Holm", "holdsOffice", "Sweden"),
    (
        "Presidents Ilham Karimov of Azerbaijan and Levon Sarkis of Armenia sign a treaty in Oslo.",
        "Ilham Karimov",
        "agreesWith",
        "Levon Sarkis",
    ),
    # Who is appointed to follow another; an office behind the time for which one has it; several former holders.
    (
        "The Kenyan Senate elects Peter Otieno as its speaker, replacing Paul Kamau.",
        "Paul Kamau",
        "holdsOffice",
        "Kenyan Senate",
    ),
    ("Peter Otieno is sworn in for a third term as president of Kenya.", "Peter Otieno", "holdsOffice", "Kenya"),
    (
        "Kenyan officials imposed travel bans on former presidents Peter Otieno and James Mukasa.",
        "James Mukasa",
        "holdsOffice",
        "Kenyan",
    ),
    ("Microsoft (formerly Andara) chairwoman Anna Keller left.", "Anna Keller", "holdsOffice", "Microsoft"),
    # Who is of which party or paper, and what one plays.
    ("Chancellor Karl Weiss's Social Democrats lost.", "Karl Weiss", "memberOf", "Social Democrats"),
    ("The Labour Party under current Prime Minister Owen Hale won.", "Owen Hale", "memberOf", "Labour Party"),
    ("Police held reporter Erik Holm of the news website Reuters.", "Erik Holm", "holdsOffice", "Reuters"),
    ("Real Madrid forward Paulo Reis was banned.", "Paulo Reis", "memberOf", "Real Madrid"),
    ("Kenyan Devolution Minister Paul Kamau left.", "Paul Kamau", "holdsOffice", "Kenyan"),
    ("Anna Keller (Germany) and Karl Weiss (Labour Party) won.", "Karl Weiss", "memberOf", "Labour Party"),
    ("Anna Keller (Germany) and Karl Weiss (Labour Party) won.", "Anna Keller", "citizenOf", "Germany"),
    ("Chad's Labour Party will meet Anna Keller, whom it blames.", "Labour Party", "accuses", "Anna Keller"),
    # Two peoples; two walks of life.
    ("Brazilian-Norwegian skier Lucas Berg won.", "Lucas Berg", "citizenOf", "Brazilian"),
    ("Brazilian-Norwegian skier Lucas Berg won.", "Lucas Berg", "citizenOf", "Norwegian"),
    ("A dual citizen of Iran and Sweden, Erik Holm was freed.", "Erik Holm", "citizenOf", "Sweden"),
    ("American singer and record producer Owen Hale was freed.", "Owen Hale", "citizenOf", "American"),
    # What somebody says that another did; whom a pronoun behind a comma takes up.
    ("Egypt denies Ethiopian allegations that Cairo is arming rebels.", "Ethiopian", "accuses", "Egypt"),
    ("Armenian claims that Azerbaijan shelled Goris grew louder.", "Armenian", "accuses", "Azerbaijan"),
    ("Estonia alleges that Belarus pays the party.", "Estonia", "accuses", "Belarus"),
    (
        "Kenya asks Uganda to expel the Labour Party, accusing it of fraud.",
        "Kenya",
        "accuses",
        "Uganda",
    ),
    ("Peru sued Chile at the World Court, accusing it of theft.", "Peru", "accuses", "Chile"),
    ("Peru's prosecutors charge Anna Keller and Karl Weiss, accusing them of fraud.", "Peru", "accuses", "Karl Weiss"),
    ("Netflix will appeal Vietnam's ban on the film.", "Netflix", "rejects", "Vietnam"),
    # Duties and fines: on what comes from where, in answer to others, on each of several.
    (
        "Peru announces a tariff on all imports into the country from Brazil from May on.",
        "Peru",
        "sanctions",
        "Brazil",
    ),
    ("China responds to Peru's tariffs with a tariff on Chilean goods.", "China", "sanctions", "Chilean"),
    ("Apple fined Chad €2 million, Peru €3 million, and Oman and Chile €1 million each.", "Apple", "sanctions", "Oman"),
    ("Peru shuts its ports and its border with Chile.", "Peru", "sanctions", "Chile"),
    ("Peru deploys more troops along its border with Chile.", "Peru", "mobilizes", "Chile"),
    # A verb that looks like a noun, a noun that looks like a verb.
    ("Peru suspends talks on trade with Chile and summons the Chilean envoy.", "Peru", "requests", "Chilean"),
    (
        "Irina Lupu dismisses Andrei Ceban and names former ambassador to Romania Vasile Grosu as premier.",
        "Irina Lupu",
        "appoints",
        "Vasile Grosu",
    ),
    ("Ten died after fighting between Peru and Chile.", "Peru", "assaults", "Chile"),
    # Who is to act, with examples between; whose a team or a missile is.
    (
        "Peru calls on firms such as Microsoft, Nokia, and Apple to break ties with Chile.",
        "Nokia",
        "sanctions",
        "Chile",
    ),
    ("In hockey, the Peruvian women's national team defeats Chile 1–0.", "Peruvian", "defeats", "Chile"),
    ("US-launched missiles hit Homs.", "US", "assaults", "Homs"),
    ("Ana Ruiz wins 57% of votes against Karl Weiss.", "Ana Ruiz", "defeats", "Karl Weiss"),
]

#: The same for what must not come out.
UNSTATED = [
    ("Kenyan and Ugandan officials met Peter Otieno.", "Peter Otieno", "holdsOffice", "Ugandan"),
    (
        "The presidents of Kenya and Uganda, Peter Otieno and James Mukasa, left.",
        "Peter Otieno",
        "holdsOffice",
        "Uganda",
    ),
    ("Armenian claims that Azerbaijan won the match grew louder.", "Armenian", "accuses", "Azerbaijan"),
    ("Peru said Chile had left despite US claims of a truce.", "US", "accuses", "Chile"),
    ("Peru sued Chile at the World Court, accusing it of theft.", "Peru", "accuses", "World Court"),
    ("The Labour Court under Owen Hale won.", "Owen Hale", "memberOf", "Labour Court"),
    ("Kenya's Devolution Minister Paul Kamau left.", "Devolution", "locatedIn", "Kenya"),
    ("Kenyan Devolution Minister Paul Kamau left.", "Paul Kamau", "holdsOffice", "Devolution"),
    ("Erik Holm fails to form a coalition with the Labour Party.", "Erik Holm", "cooperatesWith", "Labour Party"),
    ("Erik Magnus Holm (Erik Holm) left.", "Erik Magnus Holm", "memberOf", "Erik Holm"),
    ("Kenya's Labour Party praised its leader, Paul Kamau.", "Kenya", "supports", "Paul Kamau"),
    ("Kenyan bishop Paul Kamau left.", "Paul Kamau", "holdsOffice", "Kenyan"),
    ("A court in Embilo, Kisa Province, Kenya, frees a man.", "Kisa Province", "locatedIn", "Embilo"),
]


test_stated, test_not_stated = family_tests(STATED, UNSTATED)
