"""Home by a people's adjective."""

from tests.conftest import ReadText
from tests.extract.relations.stated import case_tests

STATED = [
    ("American NBA player Ion Popa is arrested in Lagos.", "Ion Popa", "citizenOf", "American"),
    ("Chadian Nobel laureate Ana Ruiz dies.", "Ana Ruiz", "citizenOf", "Chadian"),
    ("The Romanian nun Ana Ruiz has died.", "Ana Ruiz", "citizenOf", "Romanian"),
    ("Norwegian ski jumpers Ana Ruiz and Ion Popa left.", "Ana Ruiz", "citizenOf", "Norwegian"),
    ("Norwegian ski jumpers Ana Ruiz and Ion Popa left.", "Ion Popa", "citizenOf", "Norwegian"),
    ("Police released Peruvians Ana Ruiz and Ion Popa.", "Ion Popa", "citizenOf", "Peruvians"),
    ("He was arrested with Peruvian sex offender Ana Ruiz.", "Ana Ruiz", "citizenOf", "Peruvian"),
    ("American actor Tom Hanks arrived late.", "Tom Hanks", "citizenOf", "American"),
    ("Italian Ana Ruiz won the final.", "Ana Ruiz", "citizenOf", "Italian"),
    ("Singapore jailed Ana Ruiz, a Kenyan woman.", "Ana Ruiz", "citizenOf", "Kenyan"),
    ("One Rohingya, Ana Ruiz, fled by boat.", "Ana Ruiz", "memberOf", "Rohingya"),
    ("Ana Ruiz, a Kenyan who lives in Lima, won.", "Ana Ruiz", "citizenOf", "Kenyan"),
    ("Ana Ruiz, the Kenyan founder of the Velmo Party, won.", "Ana Ruiz", "citizenOf", "Kenyan"),
    ("Chadian novelist and screenwriter Ana Ruiz wins the prize.", "Ana Ruiz", "citizenOf", "Chadian"),
    ("Chadian singer, songwriter, and actress Ana Ruiz dies.", "Ana Ruiz", "citizenOf", "Chadian"),
    ("Former Chadian footballer and manager Ion Popa dies.", "Ion Popa", "citizenOf", "Chadian"),
    ("Brazilian-Norwegian skier Lucas Berg won.", "Lucas Berg", "citizenOf", "Brazilian"),
    ("Brazilian-Norwegian skier Lucas Berg won.", "Lucas Berg", "citizenOf", "Norwegian"),
    ("American singer and record producer Owen Hale was freed.", "Owen Hale", "citizenOf", "American"),
    ("The Franco-German broadcaster Velmo praised Ana Ruiz.", "Velmo", "locatedIn", "German"),
    ("Colombian bankers Pedro Ruiz and Marta Gil are arrested in Panama City.", "Marta Gil", "citizenOf", "Colombian"),
    (
        "Brazilian and Real Madrid forward Luca Prado is named player of the year.",
        "Luca Prado",
        "citizenOf",
        "Brazilian",
    ),
    ("Nokia and the Japanese space agency JAXA built a probe.", "JAXA", "locatedIn", "Japanese"),
    ("Canadian streamer Joel Pratt was fined.", "Joel Pratt", "citizenOf", "Canadian"),
    ("Iran arrests British-Iranian journalist Ana Ruiz.", "Ana Ruiz", "citizenOf", "British"),
    ("Oman frees Russian-Israeli painter Ana Ruiz.", "Ana Ruiz", "citizenOf", "Israeli"),
    ("An Italian tourist, Ana Ruiz, was killed in Cusco.", "Ana Ruiz", "citizenOf", "Italian"),
    ("Police arrest two Bulgarian nationals, Ana Ruiz and Rui Costa.", "Rui Costa", "citizenOf", "Bulgarian"),
    ("American rapper and music producer Ana Ruiz is acquitted.", "Ana Ruiz", "citizenOf", "American"),
    ("The Greek tanker Kalithea was hit by a missile.", "Kalithea", "locatedIn", "Greek"),
    ("The South Korean film Paradise wins the award.", "Paradise", "locatedIn", "South Korean"),
    ("Boeing's European rival, Airbus, has won.", "Airbus", "locatedIn", "European"),
    ("German airline Lufthansa cut its forecast.", "Lufthansa", "locatedIn", "German"),
    ("The German DAX fell on Monday.", "DAX", "locatedIn", "German"),
    ("American game company Orem Games sued Apple.", "Orem Games", "locatedIn", "American"),
    ("Oman freed Ana Ruiz, but not the American Ion Popa.", "Ion Popa", "citizenOf", "American"),
]

NOT_STATED = [
    ("Irish airline Velmo is in debt. The French carrier is not.", "Velmo", "locatedIn", "French"),
    # Home and office by the same words are one.
    ("US diplomat Ana Ruiz left.", "Ana Ruiz", "citizenOf", "US"),
    ("A helicopter crashes near Mayrorem, in the Austrian state of Tyrolem.", "Mayrorem", "locatedIn", "Austrian"),
    ("Denmark sends two frigates to the Baltic island of Bornorem.", "Baltic", "locatedIn", "Bornorem"),
    ("A gunman opens fire in the Dallas suburb of Orem.", "Dallas", "locatedIn", "Orem"),
    ("German airline Condor and Ryanair of Ireland ordered jets.", "Ryanair", "locatedIn", "German"),
]

test_what_is_told = case_tests(stated=STATED, not_stated=NOT_STATED)


def test_what_is_suspended_lies_where_it_lay(read_text: ReadText) -> None:
    relations = read_text("Mali suspends the French television channel TF1.").relations
    assert not any(r.negated for r in relations if r.property == "locatedIn")
