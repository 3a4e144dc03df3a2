"""Firms, told by what only a firm has."""

from tests.mentions.naming import name_tests

NAMED = [
    ("Harmattan Group bought Velmo. Oman sued Harmattan.", "Harmattan", "Organization"),
    ("Kent sued Orem, the chip maker, over Orem's Velmo.", "Velmo", "Product"),
    ("Ten Hollmark shareholders sued. Hollmark Varga lost money.", "Hollmark Varga", "Organization"),
    ("Ten Hollmark shareholders left Peru.", "Hollmark", "Organization"),
]

test_what_is_named = name_tests(named=NAMED)
