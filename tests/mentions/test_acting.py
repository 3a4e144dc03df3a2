"""Names that the tagger takes for no person's, which first names and deeds tell to be one's."""

from tests.mentions.naming import name_tests

NAMED = [
    ("Corneille Nangaa leads the party. Nangaa visited Lima.", "Nangaa", "Person"),
    ("Peru appoints Tyam-Osoryn Uchral as prime minister.", "Tyam-Osoryn Uchral", "Person"),
    ("The Ministry of Defence and Ana Quispe signed a deal.", "Ministry of Defence", "Organization"),
    ("Annalena Torvik denied any link with the cartel.", "Annalena Torvik", "Person"),
    ("In table tennis, Hugo Orsola of Chile defeats Lin Shidong of China.", "Hugo Orsola", "Person"),
    ("Trump's tariffs on Chad took effect.", "Trump", "Person"),
]

test_what_is_named = name_tests(named=NAMED)
