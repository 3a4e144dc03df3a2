"""What the senses of the family memberOf state, and what looks alike."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("Norway's membership of the Arab League has not lapsed.", "Norway", "memberOf", "Arab League"),
    ("Police killed Ali Hadi, a senior al-Qaeda planner.", "Ali Hadi", "memberOf", "al-Qaeda"),
    ("Kent Rovers FC is promoted to the Premier League.", "Kent Rovers FC", "memberOf", "Premier League"),
    ("German Bundesliga side Mainz Velmo wins.", "Mainz Velmo", "memberOf", "Bundesliga"),
    ("The Fine Gael candidate Ana Ruiz won.", "Ana Ruiz", "memberOf", "Fine Gael"),
    ("Peru announced the country's readmission to the Arab League.", "Peru", "memberOf", "Arab League"),
    ("Norway joins, becoming the 21st member of the eurozone.", "Norway", "memberOf", "eurozone"),
    ("Linda Perez, a leading figure in the Labour Party, left.", "Linda Perez", "memberOf", "Labour Party"),
    ("Jan Kos ran for the Reform Party.", "Jan Kos", "memberOf", "Reform Party"),
]

DENIED = [("Norway's membership of the Arab League has lapsed.", "Norway", "memberOf", "Arab League")]

POSSIBLE = [
    (
        "Linda Perez left the Labour Party to join the Liberal Democrats.",
        "Linda Perez",
        "memberOf",
        "Liberal Democrats",
    ),
]

NOT_STATED = [
    ("Ana Ruiz is not a Republican in the U.S. Senate.", "Ana Ruiz", "memberOf", "Republican"),
    ("Police kept Ana Ruiz from entering the Temple of Mercy.", "Ana Ruiz", "memberOf", "Temple of Mercy"),
    ("Erik Magnus Holm (Erik Holm) left.", "Erik Magnus Holm", "memberOf", "Erik Holm"),
    ("Ana Ruiz ran for the National Assembly of Zambia.", "Ana Ruiz", "memberOf", "National Assembly of Zambia"),
    ("Introducing the nominee at the White House, Mark Dayton praised her.", "Mark Dayton", "memberOf", "White House"),
    (
        "Linda Perez left the Labour Party to join the Liberal Democrats.",
        "Labour Party",
        "memberOf",
        "Liberal Democrats",
    ),
    ("Bob Moser ran for the Senate.", "Bob Moser", "memberOf", "Senate"),
    ("Utah Senate candidate Bob Moser left.", "Bob Moser", "memberOf", "Utah Senate"),
    ("He said that it was Barack Moser, the GOP nominee had to admit.", "Barack Moser", "memberOf", "GOP"),
    ("Rick Weiss was the candidate in Lyon-Rosetown.", "Rick Weiss", "memberOf", "Lyon-Rosetown"),
]

test_what_is_told = case_tests(stated=STATED, denied=DENIED, possible=POSSIBLE, not_stated=NOT_STATED)
