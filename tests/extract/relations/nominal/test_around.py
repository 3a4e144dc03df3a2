"""What stands around an event noun."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("Norway calls for an end to Oman's attacks on Homs.", "Norway", "requests", "Oman"),
    ("Peru ends its partnership with Chad.", "Peru", "cooperatesWith", "Chad"),
    ("Chad and Peru agreed after mediation by Oman.", "Oman", "consultsWith", "Peru"),
    ("Yemen ended its defence pact with Oman.", "Yemen", "agreesWith", "Oman"),
    ("Peru won the backing of Oman for a railway.", "Oman", "supports", "Peru"),
    ("Rui Costa has the backing of Ana Ruiz.", "Ana Ruiz", "supports", "Rui Costa"),
]

NOT_STATED = [
    ("Norway calls for an end to the Gaza war.", "Norway", "requests", "Gaza"),
    ("Norway halted trade between Iran and Iraq.", "Norway", "cooperatesWith", "Iraq"),
    ("Mali expels Ana Ruiz over remarks by Ion Popa.", "Ana Ruiz", "consultsWith", "Mali"),
]

test_what_is_told = case_tests(stated=STATED, not_stated=NOT_STATED)
