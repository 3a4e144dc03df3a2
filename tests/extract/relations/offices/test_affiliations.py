"""Where people belong by a phrase behind their name or a body's."""

from tests.extract.relations.stated import case_tests

STATED = [
    # Behind a place in the possessive stands where one works.
    ("Karl Lund of Washington's private Velmo Institute left.", "Karl Lund", "holdsOffice", "Velmo Institute"),
    ("Ana Ruiz of the African National Congress dies.", "Ana Ruiz", "memberOf", "African National Congress"),
    ("Ana Ruiz of the Green Party spoke.", "Ana Ruiz", "memberOf", "Green Party"),
    ("The Unity Party of President Ana Ruiz won.", "Ana Ruiz", "memberOf", "Unity Party"),
    ("The Labour Party under current Prime Minister Owen Hale won.", "Owen Hale", "memberOf", "Labour Party"),
    ("Police held reporter Erik Holm of the news website Reuters.", "Erik Holm", "holdsOffice", "Reuters"),
    ("Anna Keller (Germany) and Karl Weiss (Labour Party) won.", "Karl Weiss", "memberOf", "Labour Party"),
    ("Anna Keller (Germany) and Karl Weiss (Labour Party) won.", "Anna Keller", "citizenOf", "Germany"),
    ("Analyst Ana Ruiz of research firm Velmo Group left.", "Ana Ruiz", "holdsOffice", "Velmo Group"),
    ("The Labour Court under Ana Ruiz ruled on Monday.", "Ana Ruiz", "holdsOffice", "Labour Court"),
    ("Linda Perez, of the centrist PMDB, left.", "Linda Perez", "memberOf", "PMDB"),
    ("Giorgia Meloni of Brothers of Italy demanded elections.", "Giorgia Meloni", "memberOf", "Brothers of Italy"),
    # Each of a list has the party behind the name; the first one's phrase is not that of all.
    (
        "Councillors Ana Ruiz from the Unity Party, Ion Popa of the Reform Party and Rui Costa of the Centre won.",
        "Ana Ruiz",
        "memberOf",
        "Unity Party",
    ),
    ("Veteran Ana Ruiz from the Unity Party lost her seat.", "Ana Ruiz", "memberOf", "Unity Party"),
    (
        "Ana Ruiz and Ion Popa of respectively the Unity Party and the Reform Party won.",
        "Ion Popa",
        "memberOf",
        "Reform Party",
    ),
    ("Ana Ruiz and Ion Popa, of the Globe and the Post respectively, won.", "Ana Ruiz", "holdsOffice", "Globe"),
    ("Ana Ruiz, 23, of Leeds, was arrested.", "Ana Ruiz", "citizenOf", "Leeds"),
    ("Ana Ruiz, 42, and her husband Ion Popa, 44, from Leeds, were arrested.", "Ana Ruiz", "citizenOf", "Leeds"),
    ("Ana Ruiz and Ion Popa, both of Leeds, were arrested.", "Ana Ruiz", "citizenOf", "Leeds"),
    ("Ana Ruiz, formerly of the Unity Party, left.", "Ana Ruiz", "memberOf", "Unity Party"),
    ("Ana Ruiz for the Orem Agency says that rules change.", "Ana Ruiz", "holdsOffice", "Orem Agency"),
    ("Cecil Moser of the UUP won.", "Cecil Moser", "memberOf", "UUP"),
]

NOT_STATED = [
    ("Karl Lund of Washington's private Velmo Institute left.", "Karl Lund", "citizenOf", "Washington"),
    ("The Labour Court under Owen Hale won.", "Owen Hale", "memberOf", "Labour Court"),
    ("Cardinal Ana Ruiz of Ghana spoke on Monday.", "Ana Ruiz", "holdsOffice", "Ghana"),
    (
        "Councillors Ana Ruiz from the Unity Party, Ion Popa of the Reform Party and Rui Costa of the Centre won.",
        "Ion Popa",
        "memberOf",
        "Unity Party",
    ),
    (
        "Ana Ruiz and Ion Popa of respectively the Unity Party and the Reform Party won.",
        "Ion Popa",
        "memberOf",
        "Unity Party",
    ),
    ("Velmo signed Ana Ruiz from Orem United.", "Ana Ruiz", "holdsOffice", "Orem United"),
    ("Ana Ruiz of York and Ion Popa, of Leeds, were arrested.", "Ana Ruiz", "citizenOf", "Leeds"),
    ("Ana Ruiz and Ion Popa, of Germany, met.", "Ana Ruiz", "citizenOf", "Germany"),
]

NAMELESS = [
    ("Pan-democrat councillor Ana Ruiz of the Unity Party won.", "Ana Ruiz", "holdsOffice", "Pan"),
]

test_what_is_told = case_tests(stated=STATED, not_stated=NOT_STATED, nameless=NAMELESS)
