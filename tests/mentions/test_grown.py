"""Names with the capitalised words and numbers beside them that the parse ties to them."""

from tests.mentions.naming import name_tests

NAMED = [
    ("Boeing unveiled the new 787 Dreamliner.", "787 Dreamliner", "Product"),
    ("Rubén Salgado denied any link with the cartel on Thursday.", "Rubén Salgado", "Person"),
]

test_what_is_named = name_tests(named=NAMED)
