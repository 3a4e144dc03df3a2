"""Where a body or town is, by the state in a description that goes back to it."""

from tests.extract.relations.stated import case_tests

STATED = [
    # A state's adjective tells where a firm or a town is that was named before.
    ("Ana Ruiz left Renault. The French carmaker is in debt.", "Renault", "locatedIn", "French"),
    ("Rebels left the town of Marwan. The Syrian town is in ruins.", "Marwan", "locatedIn", "Syrian"),
    ("Ana Ruiz left Velmo Group. The Californian company is in debt.", "Velmo Group", "locatedIn", "Californian"),
    ("FIFA banned Jack Warner. The Trinidadian denies it.", "Jack Warner", "citizenOf", "Trinidadian"),
    ("Boeing shares fell in Paris. A spokesman for the U.S. planemaker left.", "Boeing", "locatedIn", "U.S."),
    (
        "Norwegian brewer Velmo Group bought Orem Capital. It rained. Orem Capital pays. The Norwegian group rose.",
        "Velmo Group",
        "locatedIn",
        "Norwegian",
    ),
]

NOT_STATED = [
    ("Nokia fell. The French carmaker Velmo won.", "Nokia", "locatedIn", "French"),
]

test_what_is_told = case_tests(stated=STATED, not_stated=NOT_STATED)
