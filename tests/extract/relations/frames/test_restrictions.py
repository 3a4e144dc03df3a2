"""What a frame takes beyond the types of its ends."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("Chad shoots down an Omani Air Force Mil Mi-8.", "Chad", "assaults", "Omani Air Force"),
    ("Thai F-16 jets attacked Cambodian positions.", "Thai", "assaults", "Cambodian"),
    ("Norway shot down three Iranian Su-24 jets on Monday.", "Norway", "assaults", "Iranian"),
    ("Hezbollah claimed a bombing at a Chinese restaurant in Oran, Algeria.", "Hezbollah", "assaults", "Oran"),
    ("Hezbollah stormed an Italian school in Aleppo, Syria.", "Hezbollah", "assaults", "Aleppo"),
    ("Chad says that Sudan violated its airspace.", "Sudan", "assaults", "Chad"),
    ("Two Peruvian Kolmar-M missiles struck Homs.", "Peruvian", "assaults", "Homs"),
]

NOT_STATED = [
    ("Hezbollah bombed a Chinese restaurant in Oran, Algeria.", "Hezbollah", "assaults", "Chinese"),
    ("After shelling Homs, Chad closed the border.", "Homs", "locatedIn", "Chad"),
    ("Two Peruvian Kolmar-M missiles struck Homs.", "Kolmar-M", "assaults", "Homs"),
    ("Police fire tear gas at demonstrators in Quito, Ecuador.", "Ecuador", "assaults", "Quito"),
    ("Norway regrets this. The rebels' Scud attacks on Homs go on. We condemn Chad.", "Scud", "assaults", "Homs"),
]

test_what_is_told = case_tests(stated=STATED, not_stated=NOT_STATED)
