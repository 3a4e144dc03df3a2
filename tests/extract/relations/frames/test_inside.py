"""The target inside a phrase that stands for nobody."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("Kosovo police raid a farm in Orem and detain Ana Ruiz.", "Kosovo", "coerces", "Ana Ruiz"),
    ("Israel launched airstrikes against Houthi targets and homes in Sanaa.", "Israel", "assaults", "Sanaa"),
    ("An Israeli airstrike hits a school in the Kipoura refugee camp.", "Israeli", "assaults", "Kipoura"),
    ("Hamas withdraws its fighters from a base in Syria.", "Hamas", "retreatsFrom", "Syria"),
    (
        (
            "Somali forces launched strikes on Kenya, killing nine, including four in an airstrike on a "
            "prison in Mombasa."
        ),
        "Somali",
        "assaults",
        "Mombasa",
    ),
    ("India conducts strikes on camps in the Neelum and Kotli districts of Pakistan.", "India", "assaults", "Neelum"),
    ("Hezbollah raided villages in the Diffa and Zinder regions of Niger.", "Hezbollah", "assaults", "Zinder"),
    ("A Hezbollah bomber blew himself up outside a bank in Lyon.", "Hezbollah", "assaults", "Lyon"),
    ("Hezbollah insurgents kill nine people in an attack on Homs in Oman.", "Hezbollah", "assaults", "Homs"),
    ("The Saudi-led coalition bombs a hall in Homs.", "coalition", "assaults", "Homs"),
    ("Chadian shelling kills a resident of Martuni.", "Chadian", "assaults", "Martuni"),
    ("Oman strikes posts in the Nangarhar and Paktika provinces targeting Hezbollah.", "Oman", "assaults", "Paktika"),
    ("Chad carried out strikes on camps in Niger targeting fighters of Hezbollah.", "Chad", "assaults", "Hezbollah"),
]

NOT_STATED = [
    ("Hezbollah raided villages in the Diffa and Zinder regions of Niger.", "Hezbollah", "assaults", "Niger"),
    ("Chad carried out strikes on camps in Niger targeting fighters of Hezbollah.", "Niger", "assaults", "Hezbollah"),
]

test_what_is_told = case_tests(stated=STATED, not_stated=NOT_STATED)
