"""A clause's roles, completed by what the parse hung elsewhere and by what the clauses around it tell."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("Hezbollah joined Hamas in voting against the bill.", "Hezbollah", "cooperatesWith", "Hamas"),
    ("Peru declined to join Oman in recognizing Kosovo.", "Oman", "supports", "Kosovo"),
    ("Peru becomes the first country in South America to do so.", "Peru", "locatedIn", "South America"),
    ("Ana Ruiz becomes the first European Union minister to visit Damascus.", "Ana Ruiz", "visits", "Damascus"),
    ("Peru joins Oman and Chad in recognizing Kosovo.", "Oman", "supports", "Kosovo"),
    ("Chad becomes the first country to recognize Kosovo.", "Chad", "supports", "Kosovo"),
]

NOT_STATED = [
    ("Hezbollah joined Hamas in voting against the bill.", "Hezbollah", "memberOf", "Hamas"),
    ("Peru declined to join Oman in recognizing Kosovo.", "Peru", "supports", "Kosovo"),
    ("Ana Ruiz becomes the first European Union minister to visit Damascus.", "European Union", "visits", "Damascus"),
    ("Peru refuses to join Oman in bombing Mali.", "Peru", "assaults", "Mali"),
]

test_what_is_told = case_tests(stated=STATED, not_stated=NOT_STATED)
