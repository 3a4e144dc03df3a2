"""What the senses of the family coerces state, and what looks alike."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("Judge Maria Kestrel sentenced Tom Hale to nine years in prison.", "Maria Kestrel", "coerces", "Tom Hale"),
    ("Spain detains two people accused of belonging to Hezbollah.", "Spain", "coerces", "Hezbollah"),
    ("The Ecuadorian military arrests gang leader Ana Ruiz.", "Ecuadorian", "coerces", "Ana Ruiz"),
    ("The Peruvian Attorney General's Office arrests Ana Ruiz.", "Attorney General's Office", "coerces", "Ana Ruiz"),
    ("Peru detains five suspected Chadian Boko Haram militants.", "Peru", "coerces", "Boko Haram"),
    ("The Ghanaian ministry arrests 48 Nigerians.", "Ghanaian", "coerces", "Nigerians"),
    ("Nigeria's anti-graft agency arrests Ana Ruiz.", "Nigeria", "coerces", "Ana Ruiz"),
    ("A Brazilian court orders Jair Bolsonaro to pay.", "Brazilian", "coerces", "Jair Bolsonaro"),
    ("Egypt placed Ana Ruiz under house arrest.", "Egypt", "coerces", "Ana Ruiz"),
    ("Kenya arrested four al-Shabaab fighters from Uganda.", "Kenya", "coerces", "al-Shabaab"),
    ("Peruvian police arrest opposition leader Ana Ruiz.", "Peruvian", "coerces", "Ana Ruiz"),
    ("Police in Peru raid a building owned by Google.", "Peru", "coerces", "Google"),
    ("Ana Ruiz is serving a Peruvian prison sentence.", "Peruvian", "coerces", "Ana Ruiz"),
    ("A court in Lima jails Ana Ruiz for three years.", "Lima", "coerces", "Ana Ruiz"),
    ("Peruvian ships turn back Ana Ruiz.", "Peruvian", "coerces", "Ana Ruiz"),
    ("Ana Ruiz is given a prison sentence by a Peruvian court.", "Peruvian", "coerces", "Ana Ruiz"),
    ("A Lima court jails Ana Ruiz.", "Lima", "coerces", "Ana Ruiz"),
    ("A Peruvian court jails blogger Ana Ruiz for nine years.", "Peruvian", "coerces", "Ana Ruiz"),
    (
        "Ana Ruiz thanked Oman for the release of American citizens held by the Houthis.",
        "Houthis",
        "coerces",
        "American",
    ),
    ("Ana Ruiz was arrested in Peru in May.", "Peru", "coerces", "Ana Ruiz"),
    (
        "Kenya Police Service arrest Ana Ruiz, a lawyer, in Nairobi, accusing her of theft.",
        "Kenya Police Service",
        "coerces",
        "Ana Ruiz",
    ),
    ("Chad ordered the deportation of Ana Ruiz.", "Chad", "coerces", "Ana Ruiz"),
]

DENIED = [
    ("Judge Maria Kestrel refused to sentence Tom Hale.", "Maria Kestrel", "coerces", "Tom Hale"),
]

NOT_STATED = [
    ("An Omani official left Lima. He was jailed by Peru.", "Peru", "coerces", "Omani"),
    ("Ana Ruiz's brother was arrested by Oman.", "Oman", "coerces", "Ana Ruiz"),
    ("Ana Ruiz was arrested in Peru's embassy in Oman.", "Peru", "coerces", "Ana Ruiz"),
    ("Spain detains two people accused of mocking Hezbollah.", "Spain", "coerces", "Hezbollah"),
    ("Iran executes two men convicted of spying, Ana Ruiz and Rui Costa.", "Ana Ruiz", "coerces", "Rui Costa"),
    ("Peru detains five Chadian militants.", "Peru", "coerces", "Chadian"),
    ("Ana Ruiz was jailed in Lima after an investigation by Interpol.", "Interpol", "coerces", "Ana Ruiz"),
    ("Police arrested Ana Ruiz as Peru met Chile.", "Peru", "coerces", "Ana Ruiz"),
    ("The Peruvian court orders the release of Ana Ruiz.", "Peruvian", "coerces", "Ana Ruiz"),
    ("Chadian soldiers led by Ana Ruiz arrest Ion Popa. Hezbollah fled.", "Hezbollah", "coerces", "Ion Popa"),
    ("Peru suspects that Ana Ruiz hacked Google.", "Peru", "coerces", "Google"),
    ("Peru confirms that its envoy Ana Ruiz has been detained.", "Peru", "coerces", "Ana Ruiz"),
    ("Peru confirms that Ana Ruiz was detained in Chile.", "Peru", "coerces", "Ana Ruiz"),
    (
        "The arrest of Linda Perez was condemned by Amnesty International.",
        "Amnesty International",
        "coerces",
        "Linda Perez",
    ),
    ("Ana Ruiz ordered a halt to the deportation of Ion Popa.", "Ana Ruiz", "deports", "Ion Popa"),
]

test_what_is_told = case_tests(stated=STATED, denied=DENIED, not_stated=NOT_STATED)
