"""Who is of which party."""

from tests.extract.relations.stated import case_tests

STATED = [
    (
        "The United States Senate met, with Republicans Ana Ruiz, Sean Kelly, and Mark Jones voting for the bill.",
        "Mark Jones",
        "memberOf",
        "Republicans",
    ),
    (
        "The United States Senate met. Democratic senators Ana Ruiz and Ion Popa left.",
        "Ion Popa",
        "memberOf",
        "Democratic",
    ),
    ("The U.S. Senate votes, with Republicans Ana Ruiz and Ion Popa in favour.", "Ion Popa", "memberOf", "Republicans"),
    ("Unity Party candidate Ana Ruiz spoke on Monday.", "Ana Ruiz", "memberOf", "Unity Party"),
    ("Sen. Ana Ruiz, R-Fla., left the U.S. Senate.", "Ana Ruiz", "memberOf", "R"),
    ("Republican front-runner Ana Ruiz left the United States.", "Ana Ruiz", "memberOf", "Republican"),
    ("Ana Ruiz, a Democrat, left the United States.", "Ana Ruiz", "memberOf", "Democrat"),
    ("Ana Ruiz is a moderate Republican in the U.S. Senate.", "Ana Ruiz", "memberOf", "Republican"),
    ("The Republican mayor of Springfield, Ana Ruiz, left the U.S.", "Ana Ruiz", "memberOf", "Republican"),
    ("Senator Ana Ruiz, Democrat of Ohio, spoke.", "Ana Ruiz", "holdsOffice", "Ohio"),
    ("Rep. Ana Ruiz (D-Calif.) left.", "Ana Ruiz", "memberOf", "D"),
    ("Sen. Ana Ruiz, R-Fla., left the U.S. Senate.", "Ana Ruiz", "holdsOffice", "Fla."),
    ("Reps. Rui Costa (R-Ohio) and Ana Ruiz (D-Calif.) left the U.S. House.", "Ana Ruiz", "holdsOffice", "Calif."),
    ("Linda Perez, a Republican from Utah, said the bill was dead.", "Linda Perez", "memberOf", "Republican"),
    (
        "Sen. Linda Perez, the top Democrat on the Judiciary Committee, left.",
        "Linda Perez",
        "memberOf",
        "Judiciary Committee",
    ),
    ("Rep. Linda Perez, a California Democrat, left.", "Linda Perez", "holdsOffice", "California"),
    ("Republicans in the U.S. Congress, including Ana Ruiz, spoke.", "Ana Ruiz", "memberOf", "Republicans"),
    ("The Republican front-runner in the United States, Ana Ruiz, spoke.", "Ana Ruiz", "memberOf", "Republican"),
    ("Rep. Ana Ruiz, a Utah Democrat, left.", "Ana Ruiz", "holdsOffice", "Utah"),
    ("Barack Moser, the GOP nominee, had to explain.", "Barack Moser", "memberOf", "GOP"),
]

ALLEGED = [
    ("Popa accused Ana Ruiz of being a Republican in the U.S. Senate.", "Ana Ruiz", "memberOf", "Republican"),
]

NOT_STATED = [
    ("Conservative MP Ana Ruiz left Britain.", "Ana Ruiz", "holdsOffice", "Conservative"),
    ("Unity Party candidate Ana Ruiz spoke on Monday.", "Ana Ruiz", "holdsOffice", "Unity Party"),
    (
        "House Majority Leader Ion Popa will serve as a delegate for Unity Party nominee Ana Ruiz.",
        "Ana Ruiz",
        "holdsOffice",
        "Unity Party",
    ),
    ("U.S. Republican presidential candidate Jan Moser spoke.", "Jan Moser", "holdsOffice", "U.S."),
]

test_what_is_told = case_tests(stated=STATED, possible=ALLEGED, not_stated=NOT_STATED)
