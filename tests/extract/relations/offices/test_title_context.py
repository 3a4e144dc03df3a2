"""The state or firm of a title that names none, by the rest of the article."""

from tests.extract.relations.stated import case_tests

_CHAD = (
    "Chad is in a crisis over its debts, Prime Minister Omar Banu said. Chad has high inflation. "
    "He said Chad had always paid its debts. "
)

STATED = [
    # Who presides in an article on a committee does so over it, and not over a party's people.
    (
        "Democrats on the House Committee on Trade met Democrats. Chairman Karl Lund left.",
        "Karl Lund",
        "holdsOffice",
        "House Committee on Trade",
    ),
    # A national office where no other state is near is in the one that the article is about.
    (_CHAD + "Deputy prime minister Karl Lund said the country needed loans.", "Karl Lund", "holdsOffice", "Chad"),
    (_CHAD + "Foreign Minister Rita Voss said that rates were too high.", "Rita Voss", "holdsOffice", "Chad"),
    ("The United States waits. Vice President Ana Ruiz agreed.", "Ana Ruiz", "holdsOffice", "United States"),
    (
        "Velmo Corp sued Peru. Ana Ruiz formerly served as executive vice president.",
        "Ana Ruiz",
        "holdsOffice",
        "Velmo Corp",
    ),
    ("West Germany waits. It was told by Chancellor Jan Kos.", "Jan Kos", "holdsOffice", "West Germany"),
    ("Boko Haram fled. A spokesman for the army, Ana Ruiz, said that Chad had won.", "Ana Ruiz", "holdsOffice", "Chad"),
    # A head of state without a state is that of the state that the article is about.
    (
        "Peru's parliament met. Peru is in debt. Peru's debt is with Chile. President Ana Ruiz spoke.",
        "Ana Ruiz",
        "holdsOffice",
        "Peru",
    ),
    ("Kenya praised Chad. A Norwegian court freed Prime Minister Rui Costa.", "Rui Costa", "holdsOffice", "Norwegian"),
    ("Ana Ruiz is hardly the first president of Peru to travel.", "Ana Ruiz", "holdsOffice", "Peru"),
    ("Ana Ruiz, the ousted president of Peru, fled.", "Ana Ruiz", "holdsOffice", "Peru"),
    ("Peru will lead the council. Foreign Minister Ana Ruiz said Oman agreed.", "Ana Ruiz", "holdsOffice", "Peru"),
    ("Microsoft (formerly Andara) chairwoman Anna Keller left.", "Anna Keller", "holdsOffice", "Microsoft"),
    ("Kenyan Devolution Minister Paul Kamau left.", "Paul Kamau", "holdsOffice", "Kenyan"),
    (
        "Velmo Bank lost money. Velmo Bank will cut jobs, chairman Ana Ruiz said.",
        "Ana Ruiz",
        "holdsOffice",
        "Velmo Bank",
    ),
    ("Velmo Bank will cut jobs, finance director Ana Ruiz said.", "Ana Ruiz", "holdsOffice", "Velmo Bank"),
    (
        "Velmo Bank operates ferries in Turkey. Its managing director, Ana Ruiz, left.",
        "Ana Ruiz",
        "holdsOffice",
        "Velmo Bank",
    ),
    ("The board of Velmo Group fires Ana Ruiz as chief executive.", "Ana Ruiz", "holdsOffice", "Velmo Group"),
    ("Zimbabwe's Sports Minister Kirsty Coventry spoke on Monday.", "Kirsty Coventry", "holdsOffice", "Zimbabwe"),
    ("Tim Cook serves as chief executive of Apple.", "Tim Cook", "holdsOffice", "Apple"),
    ("Nokia lost money. The general counsel of the company, Ana Ruiz, left.", "Ana Ruiz", "holdsOffice", "Nokia"),
    ("Nokia lost money. Spokeswoman Ana Ruiz spoke.", "Ana Ruiz", "holdsOffice", "Nokia"),
    ("Ana Ruiz, Nokia's senior vice president for Peru, left.", "Ana Ruiz", "holdsOffice", "Nokia"),
    ("Former Peruvian trade minister and Velmo co-founder Ana Ruiz left.", "Ana Ruiz", "holdsOffice", "Peruvian"),
    ("Chadian authorities release former central bank governor Ana Ruiz.", "Ana Ruiz", "holdsOffice", "Chadian"),
    ("Chadian president Rui Costa dismisses Chief Justice Ana Ruiz.", "Ana Ruiz", "holdsOffice", "Chadian"),
    ("Ana Ruiz becomes the prime minister-designate of Lebanon.", "Ana Ruiz", "holdsOffice", "Lebanon"),
    (
        "Airbus cut its forecast. Chief executive Ana Ruiz met Boeing. Airbus is late.",
        "Ana Ruiz",
        "holdsOffice",
        "Airbus",
    ),
    ("U.S. officials left Iraq. Prime Minister Ana Ruiz stayed.", "Ana Ruiz", "holdsOffice", "Iraq"),
    ("Norway thanked the United States. President Ion Popa agreed.", "Ion Popa", "holdsOffice", "United States"),
    (
        "The Government of Norway, led by Prime Minister Ana Ruiz, met envoys of Oman.",
        "Ana Ruiz",
        "holdsOffice",
        "Norway",
    ),
    ("Ecuadorians vote, with incumbent Ana Ruiz ahead.", "Ana Ruiz", "holdsOffice", "Ecuadorians"),
    ("Brazilian president Ana Ruiz dismisses Attorney General Ion Popa.", "Ion Popa", "holdsOffice", "Brazilian"),
    (
        "Secretary of State for the Economy, Ana Ruiz, told Velmo that U.S. firms left. Spain is in a crisis.",
        "Ana Ruiz",
        "holdsOffice",
        "Spain",
    ),
    ("In Tokyo, Trade and Industry Minister Jun Sato met the Japanese press.", "Jun Sato", "holdsOffice", "Japanese"),
    ("In Italy, Socialist President Bruno Conti spoke.", "Bruno Conti", "holdsOffice", "Italy"),
    ("Velmo Corp lost money. It will close, spokesman Ion Popa said.", "Ion Popa", "holdsOffice", "Velmo Corp"),
    ("Peru's government fell when CDU Prime Minister Ana Ruiz left.", "Ana Ruiz", "holdsOffice", "Peru"),
    ("Ana Ruiz, president of the republic, welcomed Chad's team.", "Ana Ruiz", "holdsOffice", "Chad"),
    # An office that one is to take up.
    ("Austrian chancellor-in-waiting Ana Ruiz spoke.", "Ana Ruiz", "holdsOffice", "Austrian"),
]

POSSIBLE = [
    ("She said Ana Ruiz would be a bad president of Peru.", "Ana Ruiz", "holdsOffice", "Peru"),
]

NOT_STATED = [
    (
        "Democrats on the House Committee on Trade met Democrats. Chairman Karl Lund left.",
        "Karl Lund",
        "holdsOffice",
        "Democrats",
    ),
    (_CHAD + "Money came from banks in Niger. Foreign Minister Rita Voss came.", "Rita Voss", "holdsOffice", "Chad"),
    ("General Motors is a U.S. firm. Union president Bob Klein agreed.", "Bob Klein", "holdsOffice", "U.S."),
    ("Yugoslavia waits. It held talks with Chancellor Jan Kos.", "Jan Kos", "holdsOffice", "Yugoslavia"),
    ("U.S. president-elect Ana Ruiz spoke on Monday.", "Ana Ruiz", "citizenOf", "U.S."),
    ("Norway praised Oman. Peru met Sultan Rui Costa.", "Rui Costa", "holdsOffice", "Peru"),
    ("Kenya praised Chad. Norway congratulates Prime Minister Rui Costa.", "Rui Costa", "holdsOffice", "Norway"),
    ("Foreign Minister Ana Ruiz met her Omani counterpart.", "Ana Ruiz", "holdsOffice", "Omani"),
    (
        "Velmo Bank operates ferries in Turkey. Its managing director, Ana Ruiz, left.",
        "Ana Ruiz",
        "holdsOffice",
        "Turkey",
    ),
    (
        "A depot in Haifa is hit in a Peruvian attack, says Energy Minister Ion Popa.",
        "Ion Popa",
        "holdsOffice",
        "Peruvian",
    ),
    (
        "Oman will lift the sanctions imposed on Chad under the regime of President Ana Ruiz.",
        "Ana Ruiz",
        "holdsOffice",
        "Oman",
    ),
    ("Peru and Chile greeted the incumbent Ana Ruiz.", "Ana Ruiz", "holdsOffice", "Chile"),
    (
        "After President Rui Costa's refusal, Peru's President Ana Ruiz taxed goods from Chile.",
        "Rui Costa",
        "holdsOffice",
        "Peru",
    ),
    ("President Ana Ruiz's aides spoke of strikes in Yemen.", "Ana Ruiz", "holdsOffice", "Yemen"),
    ("Israeli airstrikes hit Sanaa, killing Houthi prime minister Ion Orem.", "Ion Orem", "holdsOffice", "Israeli"),
    ("The panel on Kenya consisted of Foreign Minister Ion Popa and Ana Ruiz.", "Ion Popa", "holdsOffice", "Kenya"),
    ("Foreign Minister Ana Ruiz left. Norway backs Chad. We are proud.", "Ana Ruiz", "holdsOffice", "Chad"),
    ("Foreign Minister Ana Ruiz and her Omani colleague, Ali Said, left.", "Ana Ruiz", "holdsOffice", "Omani"),
    (
        "Lyon Corp bid. Lyon Corp waits. Ana Ruiz, chairman, owns half of Orem Corp.",
        "Ana Ruiz",
        "holdsOffice",
        "Lyon Corp",
    ),
]

NAMELESS = [
    ("Kenyan Devolution Minister Paul Kamau left.", "Paul Kamau", "holdsOffice", "Devolution"),
]

test_what_is_told = case_tests(stated=STATED, possible=POSSIBLE, not_stated=NOT_STATED, nameless=NAMELESS)
