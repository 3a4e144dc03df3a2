"""What the senses of the family concedesTo state, and what looks alike."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("The Malian junta releases 12 Ivorian sailors after a meeting.", "Malian", "concedesTo", "Ivorian"),
    ("Hamas releases the bodies of two Thai hostages.", "Hamas", "concedesTo", "Thai"),
    ("The Taliban free American citizen Ana Ruiz, who had been held in Kabul.", "Taliban", "concedesTo", "Ana Ruiz"),
    ("Serbia returns three seized trucks to Kosovo.", "Serbia", "concedesTo", "Kosovo"),
    ("The Supreme Court annulled the sentence of Ana Ruiz.", "Supreme Court", "concedesTo", "Ana Ruiz"),
    ("Hezbollah returned the remains of a pilot to Oman.", "Hezbollah", "concedesTo", "Oman"),
    ("Chad granted Sudan permission to negotiate with Oman.", "Chad", "concedesTo", "Sudan"),
    ("Chad turned over the base to Oman.", "Chad", "concedesTo", "Oman"),
]

POSSIBLE = [
    ("The court ordered Velmo to release Ana Ruiz.", "Velmo", "concedesTo", "Ana Ruiz"),
]

NOT_STATED = [
    ("The court ordered Velmo to release the Ruiz emails.", "Velmo", "concedesTo", "Ruiz"),
    ("Hezbollah releases a video of Ana Ruiz.", "Hezbollah", "concedesTo", "Ana Ruiz"),
    ("Ana Ruiz submits her resignation to Ion Popa.", "Ana Ruiz", "concedesTo", "Ion Popa"),
    ("Chad did not allow Sudan to open a base.", "Chad", "concedesTo", "Sudan"),
    ("Chad turned the new emails over to Oman.", "Chad", "concedesTo", "Oman"),
]

test_what_is_told = case_tests(stated=STATED, possible=POSSIBLE, not_stated=NOT_STATED)
