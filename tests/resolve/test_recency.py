"""To which of several bodies a description goes back."""

from tests.resolve.coreference import chain_tests

ONE = [
    (
        "Norvel Group, an airline, paid. Tovalis Group sued Harvat Group. The airline won.",
        "The airline",
        "Norvel Group",
    ),
    ("Norvel Group sued Tovalis Group. The company won.", "The company", "Norvel Group"),
    ("Norvel Group paid. It was sold by Tovalis Group. The company won.", "The company", "Tovalis Group"),
    ("Norvel Group sued Tovalis Group. It rained. Tovalis Group said the firm won.", "the firm", "Tovalis Group"),
]

test_which_mentions_are_one = chain_tests(one=ONE)
