"""Who holds which office in what: sentences that state it, and sentences alike that must not."""

from tests.extract.relations.stated import case_tests

#: Sentence, and what it states: subject, family, object.
STATED = [
    # Whoever is removed "as" something has held that office; a resignation may be handed in.
    ("Chad decided to expel Ana Ruiz as Omani ambassador.", "Ana Ruiz", "holdsOffice", "Omani"),
    # Whoever goes with somebody goes there; who visits troops visits the place where they are.
    ("Former Peruvian president Rui Jae-in is jailed.", "Rui Jae-in", "holdsOffice", "Peruvian"),
    # Titles that no state gives tell whose citizen one is.
    ("France coach Ion Popa quits.", "Ion Popa", "holdsOffice", "France"),
    # Whom "with" and "as" give an office.
    (
        "Norway's king appoints a cabinet, with Ana Ruiz as prime minister and Ion Popa as finance minister.",
        "Ion Popa",
        "holdsOffice",
        "Norway",
    ),
    # Whoever replaces one "as" something has the office, too; titles joined by "and" are one person's.
    ("Maria Keller replaced Otto Braun as mayor of Kassel in March.", "Maria Keller", "holdsOffice", "Kassel"),
    ("Maria Keller replaced Otto Braun as mayor of Kassel in March.", "Otto Braun", "holdsOffice", "Kassel"),
    ("Carl Dean, a lawyer and former Utah governor, was named to the panel.", "Carl Dean", "holdsOffice", "Utah"),
    (
        "Former Kenyan minister and current deputy chairman of the African Union Commission Peter Kamau resigned.",
        "Peter Kamau",
        "holdsOffice",
        "Kenyan",
    ),
    # Participles lead from a title to a name; who is appointed "to head" something heads it.
    ("Police detained a Hamas official identified as Samir Daoud.", "Samir Daoud", "holdsOffice", "Hamas"),
    ("A Red Cross spokesman named Jean Dubois said so.", "Jean Dubois", "holdsOffice", "Red Cross"),
    # Words for a walk of life, one or two; a party in brackets before a senator's state.
    ("Canadian streamer Joel Pratt was fined.", "Joel Pratt", "citizenOf", "Canadian"),
    ("The Kenyan lawyer and activist Grace Wanjiru was freed.", "Grace Wanjiru", "citizenOf", "Kenyan"),
    ("Senator Mark Lowe (Democrat) of Ohio said he would vote no.", "Mark Lowe", "holdsOffice", "Ohio"),
    # Who leads a party's members in a chamber has an office there.
    ("Senate Republican Leader John Hart criticized the bill.", "John Hart", "holdsOffice", "Senate"),
    # Who loses an office has or had it; a party is told by its best-known member.
    ("The board of Velmo Group fires Ana Ruiz as chief executive.", "Ana Ruiz", "holdsOffice", "Velmo Group"),
    ("Ana Ruiz is elected to the Senate.", "Ana Ruiz", "holdsOffice", "Senate"),
    # Offices in parties and firms.
    ("Botswana Democratic Party president Ion Popa quits.", "Ion Popa", "holdsOffice", "Botswana Democratic Party"),
    ("Ana Ruiz worked at Harefield Hospital in London.", "Ana Ruiz", "holdsOffice", "Harefield Hospital"),
    # Whoever is named right before the infinitive, or given time, acts; not the one who asks.
    ("Peru's representative in Geneva Ana Ruiz spoke on Monday.", "Ana Ruiz", "holdsOffice", "Peru"),
    ("U.S. Attorney Ana Ruiz spoke on Monday.", "Ana Ruiz", "holdsOffice", "U.S."),
    # Titles before names, with the body before, behind, and inside the phrase.
    ("NATO Secretary General Mark Rutte spoke on Monday.", "Mark Rutte", "holdsOffice", "NATO"),
    ("French President Emmanuel Macron spoke on Monday.", "Emmanuel Macron", "holdsOffice", "French"),
    ("Secretary General of NATO Mark Rutte spoke on Monday.", "Mark Rutte", "holdsOffice", "NATO"),
    ("Germany's foreign minister, Annalena Baerbock, spoke on Monday.", "Annalena Baerbock", "holdsOffice", "Germany"),
    ("Zimbabwe's Sports Minister Kirsty Coventry spoke on Monday.", "Kirsty Coventry", "holdsOffice", "Zimbabwe"),
    # The body behind the holder's name.
    ("President Ana Ruiz of Ghana spoke on Monday.", "Ana Ruiz", "holdsOffice", "Ghana"),
    ("Mayor Ana Ruiz of Springfield spoke on Monday.", "Ana Ruiz", "holdsOffice", "Springfield"),
    ("Former Florida Gov. Ana Ruiz spoke on Monday.", "Ana Ruiz", "holdsOffice", "Florida"),
    # Party and seat by a letter, by the party's people, by a word in apposition.
    ("Sen. Ana Ruiz, R-Fla., left the U.S. Senate.", "Ana Ruiz", "holdsOffice", "Fla."),
    ("Reps. Rui Costa (R-Ohio) and Ana Ruiz (D-Calif.) left the U.S. House.", "Ana Ruiz", "holdsOffice", "Calif."),
    # Titles in apposition and in a clause.
    ("Emmanuel Macron, the president of France, spoke on Monday.", "Emmanuel Macron", "holdsOffice", "France"),
    ("Mark Rutte is the secretary general of NATO.", "Mark Rutte", "holdsOffice", "NATO"),
    ("Tim Cook serves as chief executive of Apple.", "Tim Cook", "holdsOffice", "Apple"),
    ("Nokia CEO and co-founder Ana Ruiz spoke on Monday.", "Ana Ruiz", "holdsOffice", "Nokia"),
    ("Nokia lost money. The general counsel of the company, Ana Ruiz, left.", "Ana Ruiz", "holdsOffice", "Nokia"),
    ("Nokia lost money. Spokeswoman Ana Ruiz spoke.", "Ana Ruiz", "holdsOffice", "Nokia"),
    ("Nokia's director of marketing for the iPhone, Ana Ruiz, left.", "Ana Ruiz", "holdsOffice", "Nokia"),
    # A body of several words before the title; its owner; a field behind it, or between the two.
    ("Ana Ruiz, Velmo Group's vice president, left.", "Ana Ruiz", "holdsOffice", "Velmo Group"),
    ("Ana Ruiz, Velmo Group's South America CEO, left.", "Ana Ruiz", "holdsOffice", "Velmo Group"),
    ("Ana Ruiz, head of Chile's Labour Court, spoke.", "Ana Ruiz", "holdsOffice", "Labour Court"),
    ("Ana Ruiz, Nokia's senior vice president for Peru, left.", "Ana Ruiz", "holdsOffice", "Nokia"),
    # Of two titles that "and" joins both are held by whom the second names; an acronym may part body and title.
    ("Former Peruvian trade minister and Velmo co-founder Ana Ruiz left.", "Ana Ruiz", "holdsOffice", "Peruvian"),
    ("Velmo Group (formerly Tarka Bank) chairperson Ana Ruiz left.", "Ana Ruiz", "holdsOffice", "Velmo Group"),
    ("Kent Football League (KFL) commissioner Ana Ruiz left.", "Ana Ruiz", "holdsOffice", "Kent Football League"),
    (
        "Former Chadian president and leader of the Les Orema party Succès Masra left.",
        "Succès Masra",
        "holdsOffice",
        "Chadian",
    ),
    ("Ana Ruiz, director for Asian affairs at the Orem Institute, left.", "Ana Ruiz", "holdsOffice", "Orem Institute"),
    # Offices of which a state has one, though the head alone does not tell so.
    ("Chadian authorities release former central bank governor Ana Ruiz.", "Ana Ruiz", "holdsOffice", "Chadian"),
    ("Chadian president Rui Costa dismisses Chief Justice Ana Ruiz.", "Ana Ruiz", "holdsOffice", "Chadian"),
    # A well-known head of state is that of his state, whoever else is named.
    (
        "President Gustavo Petro spoke to Peru and Chile about trade with Colombia.",
        "Gustavo Petro",
        "holdsOffice",
        "Colombia",
    ),
    # Whose change of office a noun tells.
    ("Ana Ruiz refuses to accept her removal as the president of Peru.", "Ana Ruiz", "holdsOffice", "Peru"),
    # Whose office it is that a participle tells, set off behind the body's name.
    (
        "I welcome the pact with the Federal Government of Peru, led by Prime Minister Ana Ruiz.",
        "Ana Ruiz",
        "holdsOffice",
        "Federal Government of Peru",
    ),
    # A verb has no apposition; who is beside somebody; offices that are taken up.
    ("Ana Ruiz takes office as Governor of Puerto Rico.", "Ana Ruiz", "holdsOffice", "Puerto Rico"),
    # Whose deed brought a death, from whom a town was taken, whose side it is; deeds known by their doer.
    ("Ana Ruiz becomes the prime minister-designate of Lebanon.", "Ana Ruiz", "holdsOffice", "Lebanon"),
    # Citation marks are no part of names.
    ("Nokia is led by Ana Ruiz,[1] and it grew.", "Ana Ruiz", "holdsOffice", "Nokia"),
    # An office in a firm is in the one that the text is about.
    (
        "Airbus cut its forecast. Chief executive Ana Ruiz met Boeing. Airbus is late.",
        "Ana Ruiz",
        "holdsOffice",
        "Airbus",
    ),
    # Examples of what a phrase in the plural speaks of.
    ("The EU sanctioned six Russian officials, including Sergei Shoigu.", "Sergei Shoigu", "holdsOffice", "Russian"),
    # Offices: whom somebody names to one; a possessive pronoun for the body.
    ("The French parliament elected Ana Ruiz as president.", "Ana Ruiz", "holdsOffice", "French"),
    ("Germany recalled its ambassador, Jens Weber.", "Jens Weber", "holdsOffice", "Germany"),
    (
        "Ana Ruiz was chosen as the new speaker of the House of Representatives.",
        "Ana Ruiz",
        "holdsOffice",
        "House of Representatives",
    ),
    # Who goes before in an office.
    (
        "Ana Ruiz took the oath as President of Honduras, succeeding Xiomara Castro.",
        "Xiomara Castro",
        "holdsOffice",
        "Honduras",
    ),
    ("Ana Ruiz replaced Xiomara Castro as President of Honduras.", "Xiomara Castro", "holdsOffice", "Honduras"),
    # A person's body is the one that he leads; a ship's flag is its owner; a site lies where it is said to.
    ("Keir Starmer's Labour Party lost.", "Keir Starmer", "holdsOffice", "Labour Party"),
    # An opponent by the noun for him; the head of a government named after him.
    ("Peru recognised the Venezuelan government of Delcy Ruiz.", "Delcy Ruiz", "holdsOffice", "Venezuelan"),
    # The one who names somebody to an office.
    ("Ana Ruiz was appointed minister by Albert Costa.", "Albert Costa", "appoints", "Ana Ruiz"),
    # Titles whose state is left to the reader, and holders behind a comma, in a list, at work somewhere.
    (
        "Foreign Secretary Ana Ruiz spoke on Syria. The United Kingdom will send aid to Syria.",
        "Ana Ruiz",
        "holdsOffice",
        "United Kingdom",
    ),
    # What one acts under leads it: directly, or by its leadership; bodies by their town, without a dash.
    ("The Labour Court under Ana Ruiz ruled on Monday.", "Ana Ruiz", "holdsOffice", "Labour Court"),
    ("Under the leadership of Ana Ruiz, Norway changed its laws.", "Ana Ruiz", "holdsOffice", "Norway"),
    ("Under Ana Ruiz's leadership, Norway changed its laws.", "Ana Ruiz", "holdsOffice", "Norway"),
    # A national office is held in the one state of the text that has such an office.
    ("U.S. officials left Iraq. Prime Minister Ana Ruiz stayed.", "Ana Ruiz", "holdsOffice", "Iraq"),
    ("Norway thanked the United States. President Ion Popa agreed.", "Ion Popa", "holdsOffice", "United States"),
    ("The Prime Minister of Norway, Mr. Rui Costa, spoke on Monday.", "Rui Costa", "holdsOffice", "Norway"),
    ("Hezbollah leaders Rui Costa and Maria Silva met in Beirut.", "Maria Silva", "holdsOffice", "Hezbollah"),
    ("Rui Costa, a doctor at Harvard University, spoke on Monday.", "Rui Costa", "holdsOffice", "Harvard University"),
    ("The UK envoy for Syria, Ana Ruiz, spoke on Monday.", "Ana Ruiz", "holdsOffice", "UK"),
    (
        "The Government of Norway, led by Prime Minister Ana Ruiz, met envoys of Oman.",
        "Ana Ruiz",
        "holdsOffice",
        "Norway",
    ),
    # Who made way held the office, too.
    ("Ana Ruiz becomes president of Peru following the resignation of Rui Costa.", "Rui Costa", "holdsOffice", "Peru"),
    # A delegation is where it is from; an incumbent holds the highest office of the one state named.
    ("Ecuadorians vote, with incumbent Ana Ruiz ahead.", "Ana Ruiz", "holdsOffice", "Ecuadorians"),
    # Talks that one is in, wherever the clause stands; talks that one hosts; what is known by a prefix.
    ("Ana Ruiz is re-elected President of Peru by the Senate.", "Senate", "appoints", "Ana Ruiz"),
    ("Ana Ruiz was re-appointed Prime Minister of Peru.", "Ana Ruiz", "holdsOffice", "Peru"),
    # Whoever had it before.
    (
        "The race is between Chad's prime minister Ana Ruiz and her predecessor Ion Popa.",
        "Ion Popa",
        "holdsOffice",
        "Chad",
    ),
    # An office right behind the name of whom a verb gives it.
    ("Chad elects Ana Ruiz president.", "Ana Ruiz", "holdsOffice", "Chad"),
    ("Chad's congress named Ana Ruiz prime minister.", "Ana Ruiz", "holdsOffice", "Chad"),
    ("Velmo Group appoints Ana Ruiz chief executive.", "Ana Ruiz", "holdsOffice", "Velmo Group"),
    ("Brazilian president Ana Ruiz dismisses Attorney General Ion Popa.", "Ion Popa", "holdsOffice", "Brazilian"),
]

#: What is stated as only possible, denied or alleged.
OPEN = [
    (
        "Officials praised the appointment of Mark Lowe to head the National Energy Board.",
        "Mark Lowe",
        "holdsOffice",
        "National Energy Board",
    ),
    (
        "Nokia hires Intel's data-centre boss, Ion Popa, to replace Ana Ruiz as chief executive.",
        "Ion Popa",
        "holdsOffice",
        "Nokia",
    ),
]

#: Sentence, and what it must not state as a fact.
NOT_STATED = [
    ("The race is between Chad's prime minister Ana Ruiz and her rival Ion Popa.", "Ion Popa", "holdsOffice", "Chad"),
    # "My" envoy is whose words they are, whoever was named before.
    ("Saudi Arabia helped. My Special Envoy, Ana Ruiz, thanked Chad.", "Ana Ruiz", "holdsOffice", "Saudi Arabia"),
    ("A Turkish company and banker Ali Demir were fined.", "Ali Demir", "citizenOf", "Turkish"),
    # Whoever has an office to give another by replaces without having that.
    ("President Ivo Banac replaced Petra Horvat as head of the Sava Bank.", "Ivo Banac", "holdsOffice", "Sava Bank"),
    ("Botswana Democratic Party president Ion Popa quits.", "Ion Popa", "holdsOffice", "Botswana"),
    ("Harvard-trained economist Ana Ruiz of Brazil leads the Bank of Chad.", "Ana Ruiz", "holdsOffice", "Harvard"),
    ("Voters reject Ion Popa as president of Chad.", "Ion Popa", "holdsOffice", "Chad"),
    ("Chadian authorities release former union governor Ana Ruiz.", "Ana Ruiz", "holdsOffice", "Chadian"),
    ("Gustavo Petro spoke to Peru and Chile about trade with Colombia.", "Gustavo Petro", "holdsOffice", "Colombia"),
    ("Ana Ruiz, Asian leaders meet in Orem.", "Ana Ruiz", "holdsOffice", "Asian"),
    # A seat is a people's gift, a post in a party no mark of membership of its own, a title no walk of life.
    ("Conservative MP Ana Ruiz left Britain.", "Ana Ruiz", "holdsOffice", "Conservative"),
    ("Cardinal Ana Ruiz of Ghana spoke on Monday.", "Ana Ruiz", "holdsOffice", "Ghana"),
    # A post with somebody is none in what the text speaks of.
    (
        "NATO left. Secretary General of NATO Mark Rutte spoke. Donald Trump's spokeswoman Ana Ruiz spoke.",
        "Ana Ruiz",
        "holdsOffice",
        "NATO",
    ),
    # The state of an attack is not that of the minister who tells of it; nobody joins the house that he enters.
    (
        "A depot in Haifa is hit in a Peruvian attack, says Energy Minister Ion Popa.",
        "Ion Popa",
        "holdsOffice",
        "Peruvian",
    ),
    # Whose an office is: not the subject's, where "its" or another's rule stands between, nor that of the town of work.
    ("An Omani minister visits Chad to meet with its leader Ana Ruiz.", "Ana Ruiz", "holdsOffice", "Omani"),
    (
        "Oman will lift the sanctions imposed on Chad under the regime of President Ana Ruiz.",
        "Ana Ruiz",
        "holdsOffice",
        "Oman",
    ),
    ("Peru's representative in Geneva Ana Ruiz spoke on Monday.", "Ana Ruiz", "holdsOffice", "Geneva"),
    ("Unity Party candidate Ana Ruiz spoke on Monday.", "Ana Ruiz", "holdsOffice", "Unity Party"),
    # Nor does what a body does somewhere, or a site whose own place is another.
    ("Foreign Secretary Ana Ruiz spoke on Syria.", "Ana Ruiz", "holdsOffice", "Syria"),
    ("Norway talked to Iran under Ion Popa.", "Ion Popa", "holdsOffice", "Iran"),
    ("Norway signed it under the terms of Ana Ruiz.", "Ana Ruiz", "holdsOffice", "Norway"),
    ("Norwegian Prime Minister Ana Ruiz met President Ion Popa.", "Ion Popa", "holdsOffice", "Norwegian"),
    ("Norway helped. In Turkey Minister Ruiz met exiles.", "Ruiz", "holdsOffice", "Turkey"),
    ("The special envoy for Syria, Ana Ruiz, spoke on Monday.", "Ana Ruiz", "holdsOffice", "Syria"),
    # The title is another person's, or the name no holder.
    ("French President Emmanuel Macron met Olaf Scholz.", "Olaf Scholz", "holdsOffice", "French"),
    ("Emmanuel Macron met the president of Egypt.", "Emmanuel Macron", "holdsOffice", "Egypt"),
    # Who follows whom in one office says nothing of another's.
    (
        "Ana Ruiz succeeded Xiomara Castro and met the President of Honduras.",
        "Xiomara Castro",
        "holdsOffice",
        "Honduras",
    ),
    # Who lets people in has no deed against his own; who speaks of talks on a deal has none.
    ("Peru and Chile greeted the incumbent Ana Ruiz.", "Ana Ruiz", "holdsOffice", "Chile"),
    # What is about a place does not lie there; "her party" need not be the one that she leads.
    ("Ana Ruiz praised her party, the Labour Party.", "Ana Ruiz", "holdsOffice", "Labour Party"),
    # Nobody acts on the owner of a person.
    (
        "After President Rui Costa's refusal, Peru's President Ana Ruiz taxed goods from Chile.",
        "Rui Costa",
        "holdsOffice",
        "Peru",
    ),
    ("President Ana Ruiz's aides spoke of strikes in Yemen.", "Ana Ruiz", "holdsOffice", "Yemen"),
    ("Voting begins in Peru at 6:00 pm KST on Monday.", "KST", "holdsOffice", "Peru"),
    (
        "The United States Senate met. Democratic senators Ana Ruiz and Ion Popa left.",
        "Ion Popa",
        "holdsOffice",
        "Democratic",
    ),
    ("Kurdish journalist Ana Ruiz left.", "Ana Ruiz", "holdsOffice", "Kurdish"),
    ("Israeli airstrikes hit Sanaa, killing Houthi prime minister Ion Orem.", "Ion Orem", "holdsOffice", "Israeli"),
]


test_stated, test_not_stated = case_tests(STATED, NOT_STATED, OPEN)
