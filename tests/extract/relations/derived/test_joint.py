"""What several do as one."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("Ugandan and Kenyan armies launch a joint operation.", "Ugandan", "cooperatesWith", "Kenyan"),
    ("Peruvian and Chilean police arrested Ion Popa in a joint operation.", "Peruvian", "cooperatesWith", "Chilean"),
    ("The summit, co-hosted by Peru and Chad, began.", "Peru", "cooperatesWith", "Chad"),
    ("The bridge was built jointly by Peru and Chad.", "Peru", "cooperatesWith", "Chad"),
    ("Peru arrested ten people in a joint operation with Interpol.", "Peru", "cooperatesWith", "Interpol"),
    ("Norway, together with Poland, launched an operation.", "Norway", "cooperatesWith", "Poland"),
    ("Poland signed a memorandum to cooperate with Moldova.", "Poland", "agreesWith", "Moldova"),
    ("Peru and Chile announced a joint inquiry.", "Peru", "cooperatesWith", "Chile"),
    ("Renault and Nissan jointly launched a car.", "Renault", "cooperatesWith", "Nissan"),
    ("A joint operation by Peru and Chile began.", "Peru", "cooperatesWith", "Chile"),
    ("Peru, together with Oman, sanctioned Chad.", "Oman", "sanctions", "Chad"),
    ("Velmo and Orem filed a joint plan.", "Velmo", "cooperatesWith", "Orem"),
    ("Oman signed a joint plan with Peru.", "Oman", "cooperatesWith", "Peru"),
]

POSSIBLE = [
    ("Oman will co-chair the conference with Chad.", "Oman", "cooperatesWith", "Chad"),
    ("Peru signs a defence cooperation pact with Chad.", "Peru", "cooperatesWith", "Chad"),
    ("Peru signs a memorandum of understanding with Chad to cooperate on mining.", "Peru", "cooperatesWith", "Chad"),
]

NOT_STATED = [
    ("He died in a joint operation between Iraq and Oman.", "Iraq", "assaults", "Oman"),
    ("Velmo and Orem filed a joint plan with the Labour Court.", "Velmo", "cooperatesWith", "Labour Court"),
]

test_what_is_told = case_tests(stated=STATED, possible=POSSIBLE, not_stated=NOT_STATED)
