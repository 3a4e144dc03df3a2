"""Words that mean one thing beside some words and another beside others: calls, groundings, seats, plans."""

from tests.extract.relations.stated import family_tests

test_states, test_does_not_state = family_tests(
    stated=[
        ("Joe Biden called Luis Popa to congratulate him.", "Joe Biden", "consultsWith", "Luis Popa"),
        ("Ana Ruiz called on Chad to leave.", "Ana Ruiz", "requests", "Chad"),
        ("Chad grounded Velmo Airlines.", "Chad", "sanctions", "Velmo Airlines"),
        ("Chad defended Oman.", "Chad", "supports", "Oman"),
        ("Chad threatened Oman.", "Chad", "threatens", "Oman"),
        ("Ana Ruiz said that Luis Popa lacks credibility.", "Ana Ruiz", "accuses", "Luis Popa"),
        ("Ana Ruiz said that Luis Popa had no plan.", "Ana Ruiz", "accuses", "Luis Popa"),
    ],
    not_stated=[
        ("Ana Ruiz called President Popa to thank him for the aid.", "Ana Ruiz", "requests", "Popa"),
        ("Chad grounded the Sierra Lunga on the reef in 1999.", "Chad", "sanctions", "Sierra Lunga"),
        ("The Unity Party is defending 24 Senate seats.", "Unity Party", "supports", "Senate"),
        ("The Greens can even threaten the Unity Party's lead.", "Greens", "threatens", "Unity Party"),
        ("Luis Popa lacks support in Homs, said Ana Ruiz, an analyst.", "Ana Ruiz", "accuses", "Luis Popa"),
        ("Ana Ruiz said that Luis Popa had no such plan.", "Ana Ruiz", "accuses", "Luis Popa"),
        ("The High Court acquitted the captain of the tanker Velmo.", "High Court", "concedesTo", "Velmo"),
    ],
)
