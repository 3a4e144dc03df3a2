"""Whose member, citizen, part or property somebody or something is: what states it, and what looks alike."""

from tests.extract.relations.stated import case_tests

#: Sentence, and what it states: subject, family, object.
STATED = [
    # From whose hold a town is freed; whom a ban keeps out; who does something jointly, told by one plural.
    ("Police killed Ali Hadi, a senior al-Qaeda planner.", "Ali Hadi", "memberOf", "al-Qaeda"),
    # A state owns what is state-owned, and an adherent's party is that of all who are named behind.
    ("Peruvian state-owned mining company Norvel fired its head.", "Peruvian", "owns", "Norvel"),
    (
        "The United States Senate met, with Republicans Ana Ruiz, Sean Kelly, and Mark Jones voting for the bill.",
        "Mark Jones",
        "memberOf",
        "Republicans",
    ),
    (
        "The United States Senate met. Democratic senators Ana Ruiz and Ion Popa left.",
        "Ion Popa",
        "memberOf",
        "Democratic",
    ),
    # A town lies in what is named before its kind; a suburb, too.
    ("The Chadian military's 91st Division attacks Hezbollah.", "91st Division", "partOf", "Chadian"),
    # Titles that no state gives tell whose citizen one is.
    ("Slovenian MEP Irena Joveva leaves the group.", "Irena Joveva", "citizenOf", "Slovenian"),
    ("Uruguay's former guerrilla leader Ion Popa votes.", "Ion Popa", "citizenOf", "Uruguay"),
    # Who loses an office has or had it; a party is told by its best-known member.
    ("Prime Minister Ion Popa's Velmo party wins the election.", "Ion Popa", "memberOf", "Velmo"),
    ("Kent Rovers FC is promoted to the Premier League.", "Kent Rovers FC", "memberOf", "Premier League"),
    ("Ion Popa announces the establishment of the Council of Peace.", "Ion Popa", "created", "Council of Peace"),
    (
        "The U.S. Senate votes, with Republicans Ana Ruiz and Ion Popa in favour.",
        "Ion Popa",
        "memberOf",
        "Republicans",
    ),
    ("Velmo Group takes full control of broadcaster NDTV.", "Velmo Group", "acquires", "NDTV"),
    # Names between a nationality and a walk of life.
    ("American NBA player Ion Popa is arrested in Lagos.", "Ion Popa", "citizenOf", "American"),
    ("Chadian Nobel laureate Ana Ruiz dies.", "Ana Ruiz", "citizenOf", "Chadian"),
    ("Russian opposition figure Ion Popa is freed.", "Ion Popa", "citizenOf", "Russian"),
    # Offices in parties and firms.
    ("Ana Ruiz of the African National Congress dies.", "Ana Ruiz", "memberOf", "African National Congress"),
    ("German Bundesliga side Mainz Velmo wins.", "Mainz Velmo", "memberOf", "Bundesliga"),
    # Whoever is named right before the infinitive, or given time, acts; not the one who asks.
    ("Unity Party candidate Ana Ruiz spoke on Monday.", "Ana Ruiz", "memberOf", "Unity Party"),
    # Party and seat by a letter, by the party's people, by a word in apposition.
    ("Sen. Ana Ruiz, R-Fla., left the U.S. Senate.", "Ana Ruiz", "memberOf", "R"),
    ("Republican front-runner Ana Ruiz left the United States.", "Ana Ruiz", "memberOf", "Republican"),
    ("Ana Ruiz, a Democrat, left the United States.", "Ana Ruiz", "memberOf", "Democrat"),
    ("Ana Ruiz is a moderate Republican in the U.S. Senate.", "Ana Ruiz", "memberOf", "Republican"),
    ("The Republican mayor of Springfield, Ana Ruiz, left the U.S.", "Ana Ruiz", "memberOf", "Republican"),
    ("Ana Ruiz's Green Party lost the election.", "Ana Ruiz", "holdsOffice", "Green Party"),
    # A nationality and what somebody is.
    ("The Romanian nun Ana Ruiz has died.", "Ana Ruiz", "citizenOf", "Romanian"),
    ("Sudanese militia leader Ana Ruiz has died.", "Ana Ruiz", "citizenOf", "Sudanese"),
    ("Norwegian ski jumpers Ana Ruiz and Ion Popa left.", "Ana Ruiz", "citizenOf", "Norwegian"),
    ("Norwegian ski jumpers Ana Ruiz and Ion Popa left.", "Ion Popa", "citizenOf", "Norwegian"),
    ("Police released Peruvians Ana Ruiz and Ion Popa.", "Ion Popa", "citizenOf", "Peruvians"),
    ("He was arrested with Peruvian sex offender Ana Ruiz.", "Ana Ruiz", "citizenOf", "Peruvian"),
    # Of two titles that "and" joins both are held by whom the second names; an acronym may part body and title.
    ("Former Peruvian trade minister and Velmo co-founder Ana Ruiz left.", "Ana Ruiz", "created", "Velmo"),
    ("The Fine Gael candidate Ana Ruiz won.", "Ana Ruiz", "memberOf", "Fine Gael"),
    # Whose a person is.
    ("Peru's Ana Ruiz won the race.", "Ana Ruiz", "citizenOf", "Peru"),
    ("Red Bull's Ana Ruiz won the race.", "Ana Ruiz", "memberOf", "Red Bull"),
    ("The ad shows the Chadian state-owned firm Velmo.", "Chadian", "owns", "Velmo"),
    # Possessives and nationality before a name.
    (
        "North Korea's Korean Central News Agency reported the launch.",
        "Korean Central News Agency",
        "partOf",
        "North Korea",
    ),
    ("American actor Tom Hanks arrived late.", "Tom Hanks", "citizenOf", "American"),
    # Lists of divisions; forces in two places; where a final is played.
    ("Chad's Magistrates' Court ruled on Monday.", "Magistrates' Court", "partOf", "Chad"),
    # A list before one plural noun has one owner; parents and their daughters.
    (
        "Airbus's Defence Systems, Launch Services and Falcon Program business units may close.",
        "Launch Services",
        "partOf",
        "Airbus",
    ),
    (
        "Airbus's Defence Systems, Launch Services and Falcon Program business units may close.",
        "Falcon Program",
        "partOf",
        "Airbus",
    ),
    ("Microsoft is the parent company of LinkedIn.", "Microsoft", "owns", "LinkedIn"),
    ("Microsoft is the parent company of LinkedIn.", "LinkedIn", "partOf", "Microsoft"),
    # Part and whole among places; a party has members.
    ("Ana Ruiz of the Green Party spoke.", "Ana Ruiz", "memberOf", "Green Party"),
    # So does what an owner has somewhere, a place set off by a comma, what is one of a country's or lies on a river.
    ("Italian Ana Ruiz won the final.", "Ana Ruiz", "citizenOf", "Italian"),
    ("Peru announced the country's readmission to the Arab League.", "Peru", "memberOf", "Arab League"),
    ("Norway joins, becoming the 21st member of the eurozone.", "Norway", "memberOf", "eurozone"),
    # A part known by its own name, a party by its leading member, a unit among its owner's.
    ("The Zetas faction of the Gulf Cartel fled.", "Zetas", "partOf", "Gulf Cartel"),
    ("The Unity Party of President Ana Ruiz won.", "Ana Ruiz", "memberOf", "Unity Party"),
    ("Nokia closed its airline Orem Air.", "Orem Air", "partOf", "Nokia"),
    ("Nokia, Siemens's partner and owner of Orema, fell.", "Nokia", "owns", "Orema"),
    # Parts of a coalition; people tied to a group; a name right behind its noun; a thing by its name.
    ("The UK, as part of NATO, sent jets to Estonia.", "UK", "memberOf", "NATO"),
    # Who made way held the office, too.
    ("Singapore jailed Ana Ruiz, a Kenyan woman.", "Ana Ruiz", "citizenOf", "Kenyan"),
    # Who does not allow it refuses it; who is given leave acts.
    ("Chilean opposition leader Ana Ruiz spoke in Lima.", "Ana Ruiz", "citizenOf", "Chilean"),
]

#: What is stated as only possible, denied or alleged.
OPEN = [
    ("Nippon Steel agrees to buy U.S. Steel.", "Nippon Steel", "acquires", "U.S. Steel"),
]

#: Sentence, and what it must not state as a fact.
NOT_STATED = [
    ("Ana Ruiz's Clean River Plan has not begun.", "Ana Ruiz", "holdsOffice", "Clean River Plan"),
    ("Istanbul mayor and activist Ion Popa is jailed.", "Ion Popa", "citizenOf", "Istanbul"),
    ("France coach Ion Popa quits.", "Ion Popa", "citizenOf", "France"),
    # A seat is a people's gift, a post in a party no mark of membership of its own, a title no walk of life.
    ("Peruvian president Ana Ruiz spoke on Monday.", "Ana Ruiz", "citizenOf", "Peruvian"),
    ("U.S. president-elect Ana Ruiz spoke on Monday.", "Ana Ruiz", "citizenOf", "U.S."),
    ("Ana Ruiz is not a Republican in the U.S. Senate.", "Ana Ruiz", "memberOf", "Republican"),
    # Where a company is bought nobody fights it.
    ("Peru's minister Ana Ruiz spoke.", "Ana Ruiz", "citizenOf", "Peru"),
    # The state of an attack is not that of the minister who tells of it; nobody joins the house that he enters.
    ("Police kept Ana Ruiz from entering the Temple of Mercy.", "Ana Ruiz", "memberOf", "Temple of Mercy"),
    ("Jets struck Houthi-controlled Yemen.", "Houthi", "owns", "Yemen"),
    # A member of a group somewhere, or a state's forces abroad, do not put it there.
    ("Nokia showed Orema's Spore on Monday.", "Spore", "partOf", "Orema"),
    ("Nokia, Siemens's partner and owner of Orema, fell.", "Nokia", "owns", "Siemens"),
    ("They closed the American embassy office.", "American embassy", "partOf", "American"),
    # A news agency is nobody's organ; a name's own words do nothing.
    ("American news agency Associated Press sued the company.", "Associated Press", "partOf", "American"),
    # A nationality inside a name says nothing of it, and that of a neighbour neither.
    ("American diplomats met Emmanuel Macron.", "Emmanuel Macron", "citizenOf", "American"),
    # A possessive before a person is no part of anything.
    ("Norway's Jonas Gahr Store spoke on Monday.", "Jonas Gahr Store", "partOf", "Norway"),
    # Who makes war on somebody is not warred upon; a bystander in a raid, a state beside another one's police.
    ("Ana Ruiz, a Kenyan ally, left.", "Ana Ruiz", "citizenOf", "Kenyan"),
    # A prefix makes nobody a member of what he is against, nor does the speaker do what somebody else's plan says.
    ("The anti-NATO activist Ana Ruiz spoke.", "Ana Ruiz", "memberOf", "NATO"),
]


test_stated, test_not_stated = case_tests(STATED, NOT_STATED, OPEN)
