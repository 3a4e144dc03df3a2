"""Where an armed group is."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("The army drove Boko Haram from Gwoza, Nigeria.", "Boko Haram", "locatedIn", "Gwoza"),
    ("Jets hit Orem in As-Suwayda Governorate.", "Orem", "locatedIn", "As-Suwayda Governorate"),
    ("Protests took place in Oran in northern Algeria and Tamvelo in the south.", "Tamvelo", "locatedIn", "Algeria"),
    ("Chad began airstrikes on Boko Haram in Borno.", "Boko Haram", "locatedIn", "Borno"),
    ("Chad vows to defeat Boko Haram in Nigeria and Niger.", "Boko Haram", "locatedIn", "Niger"),
    ("Jets struck Houthi positions in Hodeidah and Saada.", "Houthi", "locatedIn", "Saada"),
    ("Jets struck Houthi positions in Hodeidah.", "Houthi", "locatedIn", "Hodeidah"),
    ("Raids kill some thirty Palestinians in Gaza.", "Palestinians", "locatedIn", "Gaza"),
    ("Oman bombed Hamas strongholds in Gaza.", "Hamas", "locatedIn", "Gaza"),
]

NOT_STATED = [
    (
        "Two are hurt in the Ain Orem Palestinian refugee camp in Kent District, Lebanon.",
        "Palestinian",
        "locatedIn",
        "Kent District",
    ),
    # Where many vote for a party, it has its voters.
    ("He won in Republican strongholds in Texas.", "Republican", "locatedIn", "Texas"),
]

test_what_is_told = case_tests(stated=STATED, not_stated=NOT_STATED)
