"""The state that an article is about, whose president and police are meant where the text names none."""

from tests.extract.relations.stated import case_tests

STATED = [
    (
        "Foreign Secretary Ana Ruiz spoke on Syria. The United Kingdom will send aid to Syria.",
        "Ana Ruiz",
        "holdsOffice",
        "United Kingdom",
    ),
    # "We" is not the state on which the statement opens.
    (
        "Ana Ruiz welcomes Chad's plan\n\nChad has led the way. I know that Norway will help. We thank Oman.",
        "Norway",
        "supports",
        "Oman",
    ),
]

NOT_STATED = [
    ("Foreign Secretary Ana Ruiz spoke on Syria.", "Ana Ruiz", "holdsOffice", "Syria"),
]

test_what_is_told = case_tests(stated=STATED, not_stated=NOT_STATED)
