"""Places listed as examples of what lies in another."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("Strikes hit depots in Homs and other Syrian cities.", "Homs", "locatedIn", "Syrian"),
    ("Floods hit central Chad, including in cities such as Orem and Kent.", "Orem", "locatedIn", "Chad"),
    ("Wildfires spread across Greece, including on the islands of Chios and Evia.", "Evia", "locatedIn", "Greece"),
    ("Fog lay over the Swiss cantons of Uri and Geneva.", "Geneva", "locatedIn", "Swiss"),
    ("Farmers march across Germany, mainly in Bremen, Dortmund and Mainz.", "Mainz", "locatedIn", "Germany"),
    (
        "Four die in two attacks in Sonora, Mexico, the first in Orem and the second in Kipo Alto.",
        "Kipo Alto",
        "locatedIn",
        "Sonora",
    ),
    ("Strikes across Ukraine kill ten, including six in a raid on a market in Velmo.", "Velmo", "locatedIn", "Ukraine"),
    ("Troops entered towns in northern Iraq including Mosul and Tikrit.", "Tikrit", "locatedIn", "Iraq"),
    ("Famine threatens two Sudanese regions, Darfur and North Orem.", "Darfur", "locatedIn", "Sudanese"),
    ("The toll from the floods in Peru rose to nine, mainly in Kent province.", "Kent", "locatedIn", "Peru"),
    ("Jets struck Homs and other towns and areas in Syria.", "Homs", "locatedIn", "Syria"),
    ("Eight people died across Lebanon, including six in Tyre.", "Tyre", "locatedIn", "Lebanon"),
    ("Storms crossed western Cuba, including Havana.", "Havana", "locatedIn", "Cuba"),
]

NOT_STATED = [
    ("Farmers march across Germany, mainly in Bremen, Dortmund, Mainz.", "Bremen", "locatedIn", "Dortmund"),
]

test_what_is_told = case_tests(stated=STATED, not_stated=NOT_STATED)
