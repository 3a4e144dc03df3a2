"""Who does what a clause leaves unsaid."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("A Chadian court jails Ion Popa for killing Ana Ruiz.", "Ion Popa", "assaults", "Ana Ruiz"),
    ("Peru arrested ten people in a raid coordinated with Interpol.", "Peru", "cooperatesWith", "Interpol"),
    ("Peru imposes a ban on admitting Chadian citizens.", "Peru", "sanctions", "Chadian"),
    ("Britain supports the Government of Iraq in defeating the Islamic State.", "Iraq", "defeats", "Islamic State"),
    ("Peru spoke of Chad's threat to annex Sudan.", "Chad", "threatens", "Sudan"),
    ("Hezbollah met Ana Ruiz in Homs and accused the army of bombing Lima.", "Hezbollah", "consultsWith", "Ana Ruiz"),
    ("Ana Ruiz says the report is wrong, rejecting claims by Rui Costa.", "Ana Ruiz", "rejects", "Rui Costa"),
    ("Japan has donated $3.5 million to UNICEF to help rebuild schools.", "Japan", "aids", "UNICEF"),
    ("Chile announced the suspension of Oxfam for working with Velmo and arming Harvat.", "Oxfam", "aids", "Harvat"),
    ("Norway praised Polish efforts to support Moldova.", "Polish", "supports", "Moldova"),
]

POSSIBLE = [
    ("Peru would fight the Chadian attempt to raise the price.", "Peru", "rejects", "Chadian"),
    ("Israel ordered the military to strike Iran.", "Israel", "assaults", "Iran"),
    ("The Iraqi mission to retake Mosul began.", "Iraqi", "defeats", "Mosul"),
    ("The opening of Iraqi operations to retake Mosul was slow.", "Iraqi", "defeats", "Mosul"),
    ("Peruvian president Ana Ruiz authorizes the military to attack Chile.", "Peruvian", "assaults", "Chile"),
    ("Iraq killed 72 Kurds amid an offensive to capture Homs.", "Iraq", "defeats", "Homs"),
    ("Peru charges Ana Ruiz on charges of hacking Google.", "Ana Ruiz", "coerces", "Google"),
]

NOT_STATED = [
    ("A Chadian court jails an American man for killing Ana Ruiz.", "Chadian", "assaults", "Ana Ruiz"),
    (
        "A court in Bonn, Germany, jails a man under new laws for leading a gang and committing crimes on Kurds.",
        "Germany",
        "assaults",
        "Kurds",
    ),
    ("Peru charges Ana Ruiz on charges of hacking Google.", "Peru", "coerces", "Google"),
    ("Iraq killed 72 Kurds amid an offensive to capture Homs.", "Kurds", "defeats", "Homs"),
    ("Hezbollah met Ana Ruiz in Homs and accused the army of bombing Lima.", "Hezbollah", "assaults", "Lima"),
    ("Peru joins Oman in the talks on recognizing Kosovo.", "Oman", "supports", "Kosovo"),
    ("Norway welcomes the decision by Chad to release Ana Ruiz.", "Norway", "concedesTo", "Ana Ruiz"),
]

test_what_is_told = case_tests(stated=STATED, possible=POSSIBLE, not_stated=NOT_STATED)
