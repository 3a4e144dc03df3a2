"""Names around a title that are none of its bodies."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("Ana Ruiz, the Oslo director for Velmo Now, agreed.", "Ana Ruiz", "holdsOffice", "Velmo Now"),
]

NOT_STATED = [
    ("Ana Ruiz, a lawyer with the Oslo office of Velmo Corp, left.", "Ana Ruiz", "citizenOf", "Oslo"),
    ("It is not for politicians in Oslo, like Ana Ruiz.", "Ana Ruiz", "citizenOf", "Oslo"),
    ("Curt Weber, a conservative leader in Indiana, agreed.", "Curt Weber", "holdsOffice", "Indiana"),
    ("Ana Ruiz is the leader of the strike in Oslo.", "Ana Ruiz", "holdsOffice", "Oslo"),
    ("He recalled Ana Ruiz's term as secretary of state at a rally in Ohio.", "Ana Ruiz", "holdsOffice", "Ohio"),
    ("Ruiz's Ohio state director, Ion Popa, wrote to him.", "Ion Popa", "holdsOffice", "Ohio"),
    ("Bo Weber, secretary of the Peruvian funds association, agreed.", "Bo Weber", "holdsOffice", "Peruvian"),
    ("Ana Ruiz, the leader of Germany's largest opposition party, left.", "Ana Ruiz", "holdsOffice", "Germany"),
    ("Luis Ortega, the president of the bank of Chile, left.", "Luis Ortega", "holdsOffice", "Chile"),
]

test_what_is_told = case_tests(stated=STATED, not_stated=NOT_STATED)
