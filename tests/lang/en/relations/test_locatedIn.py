"""What the senses of the family locatedIn state, and what looks alike."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("The Velmo Cup ended. The three-day event was held in Lima.", "Velmo Cup", "locatedIn", "Lima"),
    ("A landslide buries Wabag, the administrative centre of Enga Province.", "Wabag", "locatedIn", "Enga Province"),
    ("Schiphol, one of Europe's busiest airports, was shut.", "Schiphol", "locatedIn", "Europe"),
    ("Orema is an independent Peruvian television network.", "Orema", "locatedIn", "Peruvian"),
    ("Nokia showed the phone at its Geneva headquarters.", "Nokia", "locatedIn", "Geneva"),
    ("Orema, one of Finland's largest companies, closed.", "Orema", "locatedIn", "Finland"),
    ("Hurricane Orem made landfall in Cuba.", "Hurricane Orem", "locatedIn", "Cuba"),
    ("Fan Fest Canada took place in Lyon.", "Fan Fest Canada", "locatedIn", "Lyon"),
    ("Velmo Bank's office in Moscow is small.", "Velmo Bank", "locatedIn", "Moscow"),
]

POSSIBLE = [
    ("The Velmo Summit ended. Next year's summit will take place in Lima.", "Velmo Summit", "locatedIn", "Lima"),
]

NOT_STATED = [
    ("Nokia said that the French carmaker is in debt.", "Nokia", "locatedIn", "French"),
    ("Strikes hit depots in Homs and other Syrian firms.", "Homs", "locatedIn", "Syrian"),
    ("The Omani Air Force strikes a depot in Aden.", "Omani Air Force", "locatedIn", "Aden"),
    ("Peru's NATO bid failed.", "NATO", "locatedIn", "Peru"),
    ("The French overseas department was hit by Cyclone Chido.", "Cyclone Chido", "locatedIn", "French"),
    ("He sent word through Cairo, the United States and Lima.", "Cairo", "locatedIn", "United States"),
    ("France's European Affairs minister Ana Ruiz visited Oman.", "European", "locatedIn", "France"),
    ("The ministry said Chad will produce Ecuador's entire OPEC quota.", "OPEC", "locatedIn", "Ecuador"),
    ("Troops leave Homs, Hama, and Kent.", "Homs", "locatedIn", "Hama"),
    ("In England, France, Sweden and Norway, people left.", "England", "locatedIn", "France"),
    ("Jets struck Lyon, Nice, Lille, Metz, Caen, as well as Kent.", "Lille", "locatedIn", "Metz"),
    ("Unions in Belgium began a strike.", "Unions", "locatedIn", "Belgium"),
    ("Nokia bought Velmo Group in Peru.", "Velmo Group", "locatedIn", "Peru"),
    ("Ships left Iraq and other parts of the Persian Gulf.", "Persian Gulf", "locatedIn", "Iraq"),
    ("A Houthi gunman in Hodeidah died.", "Houthi", "locatedIn", "Hodeidah"),
    ("Russian forces in Syria left.", "Russian", "locatedIn", "Syria"),
    ("The mayor of Orem, including Ana Ruiz in Lyon, left.", "Lyon", "locatedIn", "Orem"),
    ("They saw Lyon, Nice, Lille, Metz, and Caen.", "Lyon", "locatedIn", "Nice"),
    ("Peru praised Siemens in Lyon.", "Siemens", "locatedIn", "Lyon"),
    ("The Loviisa power plant sold electricity in Sweden.", "Loviisa", "locatedIn", "Sweden"),
    ("Ana Ruiz led Norway.", "Norway", "locatedIn", "Ana Ruiz"),
    ("They visited Lyon, Paris and Nice.", "Lyon", "locatedIn", "Paris"),
    ("They condemn the Chilean seizure of the tanker Kalithea.", "Kalithea", "locatedIn", "Chilean"),
    ("They visited France, Germany and Poland.", "France", "locatedIn", "Germany"),
    ("If rebels take Homs, Chad will help.", "Homs", "locatedIn", "Chad"),
    ("The minister said that after a strike on Homs, Chad closed the border.", "Homs", "locatedIn", "Chad"),
    ("The American University of Beirut closed.", "American University of Beirut", "locatedIn", "American"),
    ("The Paris meeting on Syria ended.", "Paris", "locatedIn", "Syria"),
    ("Talks between Peru and Chile sponsored by Washington in Jeddah collapsed.", "Washington", "locatedIn", "Jeddah"),
    ("Oman shelled a camp in Orem, Berlin said.", "Orem", "locatedIn", "Berlin"),
    ("It took this Green Party seat in the 2004 Canadian election.", "Green Party", "locatedIn", "Canadian"),
    ("Talks between Hamas and Fatah in Utah failed.", "Fatah", "locatedIn", "Utah"),
]

NAMELESS = [
    ("The Church of Kent's Labour Council, meeting in Lima, voted.", "Church of Kent", "locatedIn", "Lima"),
    ("Kenya's Devolution Minister Paul Kamau left.", "Devolution", "locatedIn", "Kenya"),
    ("New Zealand's Overseas Trade minister Ana Ruiz visited Oman.", "Overseas Trade", "locatedIn", "New Zealand"),
    ("Hamas named its English-language magazine after Dabiq.", "English", "locatedIn", "Dabiq"),
]

test_what_is_told = case_tests(stated=STATED, possible=POSSIBLE, not_stated=NOT_STATED, nameless=NAMELESS)
