"""Who acts by a subject."""

from tests.extract.relations.stated import case_tests

POSSIBLE = [
    (
        "Ana Ruiz unveils a Plan B, which includes tariffs to support Velmo Farms.",
        "Ana Ruiz",
        "supports",
        "Velmo Farms",
    ),
]

NOT_STATED = [
    ("Ana Ruiz unveils a Plan B, which includes tariffs to support Velmo Farms.", "Plan B", "supports", "Velmo Farms"),
]

test_what_is_told = case_tests(possible=POSSIBLE, not_stated=NOT_STATED)
