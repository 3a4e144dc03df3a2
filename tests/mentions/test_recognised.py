"""Names that the tagger sees."""

from tests.mentions.naming import name_tests

NAMED = [
    ("The prime minister of Japan Sanae Takaichi visited Oman.", "Sanae Takaichi", "Person"),
]

test_what_is_named = name_tests(named=NAMED)
