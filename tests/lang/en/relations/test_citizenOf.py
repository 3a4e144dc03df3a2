"""What the senses of the family citizenOf state, and what looks alike."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("Linda Perez, an Ohioan, left.", "Linda Perez", "citizenOf", "Ohioan"),
    ("A dual citizen of Iran and Sweden, Erik Holm was freed.", "Erik Holm", "citizenOf", "Sweden"),
]

NOT_STATED = [
    ("Peruvian president Ana Ruiz spoke on Monday.", "Ana Ruiz", "citizenOf", "Peruvian"),
    ("Peru's minister Ana Ruiz spoke.", "Ana Ruiz", "citizenOf", "Peru"),
    ("American diplomats met Emmanuel Macron.", "Emmanuel Macron", "citizenOf", "American"),
    ("Ana Ruiz, a Kenyan ally, left.", "Ana Ruiz", "citizenOf", "Kenyan"),
    ("Chadian coffee and manager Ion Popa arrive.", "Ion Popa", "citizenOf", "Chadian"),
    # Anybody at all.
    ("Ana Ruiz left. The form asks if he or she is a U.S. citizen.", "Ana Ruiz", "citizenOf", "U.S."),
    ("Brazilian and Real Madrid officials met Luca Prado.", "Luca Prado", "citizenOf", "Brazilian"),
    ("Colombian bankers met Pedro Ruiz and Marta Gil in Lima.", "Marta Gil", "citizenOf", "Colombian"),
    ("Jan Kos, the brother of Ion Kos, won. His brother lives in London.", "Jan Kos", "citizenOf", "London"),
]

test_what_is_told = case_tests(stated=STATED, not_stated=NOT_STATED)
