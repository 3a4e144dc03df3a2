"""What the senses of the family holdsOffice state, and what looks alike."""

from tests.extract.relations.stated import case_tests

STATED = [
    (
        "The army arrested a man named Ion Popa. Ana Ruiz led a party called Orem Watch.",
        "Ana Ruiz",
        "holdsOffice",
        "Orem Watch",
    ),
    (
        "Ivo Popa, a former aide to Senate Majority Leader Ana Ruiz who leads the Orem Fund, left.",
        "Ivo Popa",
        "holdsOffice",
        "Orem Fund",
    ),
    ("Ana Ruiz, an astronomer at Velmo University, spoke.", "Ana Ruiz", "holdsOffice", "Velmo University"),
    ("Ana Ruiz is elected to the Senate.", "Ana Ruiz", "holdsOffice", "Senate"),
    ("Ana Ruiz worked at Harefield Hospital in London.", "Ana Ruiz", "holdsOffice", "Harefield Hospital"),
    ("Mark Rutte is the secretary general of NATO.", "Mark Rutte", "holdsOffice", "NATO"),
    (
        "I welcome the pact with the Federal Government of Peru, led by Prime Minister Ana Ruiz.",
        "Ana Ruiz",
        "holdsOffice",
        "Federal Government of Peru",
    ),
    ("Nokia is led by Ana Ruiz,[1] and it grew.", "Ana Ruiz", "holdsOffice", "Nokia"),
    ("Peru recognised the Venezuelan government of Delcy Ruiz.", "Delcy Ruiz", "holdsOffice", "Venezuelan"),
    ("Under the leadership of Ana Ruiz, Norway changed its laws.", "Ana Ruiz", "holdsOffice", "Norway"),
    ("Under Ana Ruiz's leadership, Norway changed its laws.", "Ana Ruiz", "holdsOffice", "Norway"),
    ("Ana Ruiz, a partner with Sandu & Stone, spoke.", "Ana Ruiz", "holdsOffice", "Sandu & Stone"),
    ("Ana Ruiz represents a district in Orem.", "Ana Ruiz", "holdsOffice", "Orem"),
    (
        "Ana Ruiz, an aide to Ion Popa who leads the Lyon Foundation, left.",
        "Ana Ruiz",
        "holdsOffice",
        "Lyon Foundation",
    ),
    ("Ana Ruiz praised Ion Popa, who leads the Lyon Foundation.", "Ion Popa", "holdsOffice", "Lyon Foundation"),
]

NOT_STATED = [
    ("Ana Ruiz's Clean River Plan has not begun.", "Ana Ruiz", "holdsOffice", "Clean River Plan"),
    ("The minister for Ohio, Ana Ruiz, met Ion Popa.", "Ana Ruiz", "holdsOffice", "Ohio"),
    ("Peru sends soldiers to Chad, Ana Ruiz said.", "Ana Ruiz", "holdsOffice", "Chad"),
    ("Ana Ruiz, a critic of the president of Peru, fled.", "Ana Ruiz", "holdsOffice", "Peru"),
    ("Kenyan and Ugandan officials met Peter Otieno.", "Peter Otieno", "holdsOffice", "Ugandan"),
    ("Nokia lost money. Ana Ruiz, chairman of the city's panel, spoke.", "Ana Ruiz", "holdsOffice", "Nokia"),
    ("Nokia lost money, party chairman Ana Ruiz said.", "Ana Ruiz", "holdsOffice", "Nokia"),
    ("The race is between Chad's prime minister Ana Ruiz and her rival Ion Popa.", "Ion Popa", "holdsOffice", "Chad"),
    ("Saudi Arabia helped. My Special Envoy, Ana Ruiz, thanked Chad.", "Ana Ruiz", "holdsOffice", "Saudi Arabia"),
    ("Chadian authorities release former union governor Ana Ruiz.", "Ana Ruiz", "holdsOffice", "Chadian"),
    ("Gustavo Petro spoke to Peru and Chile about trade with Colombia.", "Gustavo Petro", "holdsOffice", "Colombia"),
    ("Ana Ruiz, Asian leaders meet in Orem.", "Ana Ruiz", "holdsOffice", "Asian"),
    ("An Omani minister visits Chad to meet with its leader Ana Ruiz.", "Ana Ruiz", "holdsOffice", "Omani"),
    ("Peru's representative in Geneva Ana Ruiz spoke on Monday.", "Ana Ruiz", "holdsOffice", "Geneva"),
    ("Norway talked to Iran under Ion Popa.", "Ion Popa", "holdsOffice", "Iran"),
    ("Norway signed it under the terms of Ana Ruiz.", "Ana Ruiz", "holdsOffice", "Norway"),
    ("Norwegian Prime Minister Ana Ruiz met President Ion Popa.", "Ion Popa", "holdsOffice", "Norwegian"),
    ("The special envoy for Syria, Ana Ruiz, spoke on Monday.", "Ana Ruiz", "holdsOffice", "Syria"),
    ("Emmanuel Macron met the president of Egypt.", "Emmanuel Macron", "holdsOffice", "Egypt"),
    (
        "Ana Ruiz succeeded Xiomara Castro and met the President of Honduras.",
        "Xiomara Castro",
        "holdsOffice",
        "Honduras",
    ),
    ("Kurdish journalist Ana Ruiz left.", "Ana Ruiz", "holdsOffice", "Kurdish"),
    (
        "Mark Dayton, a former FBI director, was appointed by Deputy Attorney General Linda Perez in May.",
        "Linda Perez",
        "holdsOffice",
        "FBI",
    ),
    ("Luis Ruiz won. His father, Luis Ruiz Sr., once represented San Diego.", "Luis Ruiz", "holdsOffice", "San Diego"),
    ("Voters chose Ana Ruiz for the Orem Agency.", "Ana Ruiz", "holdsOffice", "Orem Agency"),
    (
        "At a meeting with Secretary General Ion Popa at NATO Headquarters, Ana Ruiz praised Chad.",
        "Ion Popa",
        "holdsOffice",
        "Chad",
    ),
    ("The league met. It is the Peruvian counterpart of the union.", "The league", "holdsOffice", "Peruvian"),
    ("Ion Popa is a trader in Tokyo. In Taiwan, firms and officials wait.", "Ion Popa", "holdsOffice", "Taiwan"),
    ("Ana Ruiz, the former Wall Street executive, left.", "Ana Ruiz", "holdsOffice", "Wall Street"),
    ("Muslim aide Ana Ruiz left.", "Ana Ruiz", "holdsOffice", "Muslim"),
    ("Ohio Gov. Jan Kos spoke. Lena Weiss and Sen. Mark Robel left.", "Mark Robel", "holdsOffice", "Ohio"),
    (
        "Ana Ruiz, the director of the Centre for Policy Studies, became secretary of state.",
        "Ana Ruiz",
        "ministerIn",
        "Centre for Policy Studies",
    ),
    ("Rui Costa met the minister, Ana Ruiz, at the NATO meeting in Oslo.", "Ana Ruiz", "holdsOffice", "NATO"),
    ("Omani Ambassador Ana Ruiz left. Norway backs Chad. We are proud.", "Ana Ruiz", "holdsOffice", "Norway"),
    ("Ana Ruiz revoked the appointment of Ion Popa as ambassador to Oman.", "Ana Ruiz", "holdsOffice", "Oman"),
    (
        "Ana Ruiz, an aide to Ion Popa who leads the Lyon Foundation, left.",
        "Ion Popa",
        "holdsOffice",
        "Lyon Foundation",
    ),
]

NAMELESS = [
    ("Her Majesty's Ambassador, Ana Ruiz, met Rui Costa.", "Ana Ruiz", "holdsOffice", "Majesty"),
    ("Voting begins in Peru at 6:00 pm KST on Monday.", "KST", "holdsOffice", "Peru"),
]

test_what_is_told = case_tests(stated=STATED, not_stated=NOT_STATED, nameless=NAMELESS)
