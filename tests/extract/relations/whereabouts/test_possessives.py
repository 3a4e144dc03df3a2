"""What an owner before a name states."""

from tests.extract.relations.stated import case_tests

STATED = [
    # A programme in quotation marks.
    ('Karl Lund said on NBC\'s "Meet the Press" that he was happy.', "Meet the Press", "partOf", "NBC"),
    ("The Chadian military's 91st Division attacks Hezbollah.", "91st Division", "partOf", "Chadian"),
    ("Prime Minister Ion Popa's Velmo party wins the election.", "Ion Popa", "memberOf", "Velmo"),
    ("Ana Ruiz's Green Party lost the election.", "Ana Ruiz", "holdsOffice", "Green Party"),
    ("Peru's Ana Ruiz won the race.", "Ana Ruiz", "citizenOf", "Peru"),
    ("Red Bull's Ana Ruiz won the race.", "Ana Ruiz", "memberOf", "Red Bull"),
    (
        "North Korea's Korean Central News Agency reported the launch.",
        "Korean Central News Agency",
        "partOf",
        "North Korea",
    ),
    ("Chad's Magistrates' Court ruled on Monday.", "Magistrates' Court", "partOf", "Chad"),
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
    ("Nokia closed its airline Orem Air.", "Orem Air", "partOf", "Nokia"),
    ("Ana Ruiz spoke to members of her ruling Unity Party.", "Ana Ruiz", "memberOf", "Unity Party"),
    ("Ana Ruiz's Velmo party wins the election.", "Ana Ruiz", "memberOf", "Velmo"),
    ("Chancellor Karl Weiss's Social Democrats lost.", "Karl Weiss", "memberOf", "Social Democrats"),
    (
        "The firm has ties, it says, to China's Ministry of Trade Security, and it hacked Oman.",
        "Ministry of Trade Security",
        "partOf",
        "China",
    ),
    ("Keir Starmer's Labour Party lost.", "Keir Starmer", "holdsOffice", "Labour Party"),
    ("Norway's Labour Party and Centre Party form a government.", "Labour Party", "locatedIn", "Norway"),
    # The staff of a newspaper or broadcaster, and the members of a party.
    ("Linda Perez told CNN's Jake Moor that the bill was dead.", "Jake Moor", "holdsOffice", "CNN"),
    ("The Union's Linda Perez told reporters that the bill was dead.", "Linda Perez", "memberOf", "Union"),
    ("Senator Mark Dayton, whose Liberal Party had won, left.", "Mark Dayton", "memberOf", "Liberal Party"),
    # The two who are elected share the party before the first, and so does one of a list of such.
    ("The Unity Party's Ana Ruiz and Ion Popa were elected on Monday.", "Ion Popa", "memberOf", "Unity Party"),
    (
        "Those elected were the Unity Party's Ana Ruiz and Ion Popa, and the Reform Party's Rui Costa.",
        "Ion Popa",
        "memberOf",
        "Unity Party",
    ),
    ("Linda Perez lost her seat to the Greens' Mark Dayton.", "Mark Dayton", "memberOf", "Greens"),
    ("Not Ion Popa but Peru's Ana Ruiz left.", "Ana Ruiz", "citizenOf", "Peru"),
    ("Ion Popa spoke with Chad's Ana Ruiz, not with Peru's Lia Rey.", "Lia Rey", "citizenOf", "Peru"),
]

NOT_STATED = [
    ('Karl Lund liked Chad\'s "Meet the Press" on Monday.', "Meet the Press", "partOf", "Chad"),
    ("Norway's Jonas Gahr Store spoke on Monday.", "Jonas Gahr Store", "partOf", "Norway"),
    ("Ana Ruiz praised her party, the Labour Party.", "Ana Ruiz", "holdsOffice", "Labour Party"),
    ("The Unity Party's Ana Ruiz and Ion Popa met on Monday.", "Ion Popa", "memberOf", "Unity Party"),
    ("Oslo's UN elects Ana Ruiz as High Commissioner for Refugees.", "Ana Ruiz", "holdsOffice", "Refugees"),
    ("He ruled out using powers in Oman's Financial Services bill.", "Financial Services", "locatedIn", "Oman"),
]

test_what_is_told = case_tests(stated=STATED, not_stated=NOT_STATED)
