"""Relations in hyphenated words before a noun."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("Peruvian state-owned mining company Norvel fired its head.", "Peruvian", "owns", "Norvel"),
    ("The ad shows the Chadian state-owned firm Velmo.", "Chadian", "owns", "Velmo"),
    ("Swiss-mediated talks between Chad and Sudan begin on Monday.", "Swiss", "consultsWith", "Sudan"),
    ("Ana Ruiz, the pro-Omani president of Peru, fled.", "Ana Ruiz", "supports", "Omani"),
    ("Nokia lost money. The Espoo-based company will close a plant.", "Nokia", "locatedIn", "Espoo"),
    ("The court fined the Lyon, France-based company Velmo Group.", "Velmo Group", "locatedIn", "Lyon"),
    ("Iran seized the Liberian-flagged tanker St. Helga.", "St. Helga", "locatedIn", "Liberian"),
    ("The ministry hired Los Angeles based Norvel Group.", "Norvel Group", "locatedIn", "Los Angeles"),
    ("So said Ana Ruiz, an Oslo-based Republican strategist.", "Ana Ruiz", "citizenOf", "Oslo"),
    ("A pro-Chad march organized by the Unity Party was held.", "Unity Party", "supports", "Chad"),
    ("The Saudi-backed Yemen government met on Monday.", "Saudi", "supports", "Yemen"),
    ("The pro-Russia politician Viktor Medvedchuk fled.", "Viktor Medvedchuk", "supports", "Russia"),
    ("The anti-Brexit campaigner Gina Miller sued.", "Gina Miller", "rejects", "Brexit"),
]

NOT_STATED = [
    # Whom a state backs it need not own.
    ("The Chinese state-backed firm Norvel left.", "Chinese", "owns", "Norvel"),
    ("So said Ana Ruiz, an Oslo-based Republican strategist.", "Republican", "locatedIn", "Oslo"),
]

test_what_is_told = case_tests(stated=STATED, not_stated=NOT_STATED)
