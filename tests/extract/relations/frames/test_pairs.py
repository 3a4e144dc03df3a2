"""The pairs of mentions that fill a sense's frame."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("Kyiv and Minsk signed a pact with Oman and Chad.", "Kyiv", "agreesWith", "Oman"),
    ("Kyiv and Minsk signed a pact with Oman and Chad.", "Kyiv", "agreesWith", "Chad"),
    ("Kyiv and Minsk signed a pact with Oman and Chad.", "Minsk", "agreesWith", "Oman"),
    ("Kyiv and Minsk signed a pact with Oman and Chad.", "Minsk", "agreesWith", "Chad"),
    ("Poland sent tanks to Ukraine and to Moldova.", "Poland", "aids", "Moldova"),
]

NOT_STATED = [
    ("Kyiv and Minsk signed a pact with Oman and Chad.", "Kyiv", "agreesWith", "Minsk"),
    ("Kyiv and Minsk signed a pact with Oman and Chad.", "Oman", "agreesWith", "Chad"),
]

test_what_is_told = case_tests(stated=STATED, not_stated=NOT_STATED)
