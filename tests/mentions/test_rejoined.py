"""Names that possessives, dashes and small words would cut, and words that look alike and stay apart."""

from tests.mentions.naming import name_tests

NAMED = [
    ("The leader of the Central Bank of Kenya Mohammad Karimi resigns.", "Central Bank of Kenya", "Organization"),
    ("Lawmakers of the Peoples' Freedom and Justice Party met.", "Peoples' Freedom and Justice Party", "Organization"),
    ("The Party of Action and Solidarity won in Moldova.", "Party of Action and Solidarity", "Organization"),
    (
        "Peru's Ministry of Fisheries and Marine Resources criticised Chile.",
        "Ministry of Fisheries and Marine Resources",
        "Organization",
    ),
    ("Vice Chairman of the Central Military Commission He Wenbo was expelled.", "He Wenbo", "Person"),
    ("The daughter of former Angolan president José Paulo dos Anjos fled.", "José Paulo dos Anjos", "Person"),
    ("Ana Ruiz criticized Our Growth PAC in Ohio.", "Our Growth PAC", "Organization"),
    ("Our Growth PAC met her. Ana Ruiz criticized Our Growth PAC.", "Our Growth PAC", "Organization"),
    ("Iran attacked ships near the Straits of Hormuz.", "Straits of Hormuz", "Place"),
    ("He is a member of the Ruling Velmo Democratic Party.", "Velmo Democratic Party", "Organization"),
    ("He is a member of the Ruling Liberal Democratic Party.", "Liberal Democratic Party", "Organization"),
    ("She campaigned for the party's Ottawa - Velmo nomination.", "Ottawa - Velmo", "Place"),
    ('Chad"s deputy energy minister Ana Ruiz left.', "Chad", "Country"),
    ("Georgian Dream won the election.", "Georgian Dream", "Organization"),
    ("Aung San Suu Kyi was moved to house arrest.", "Aung San Suu Kyi", "Person"),
    ("Peru's Harvest Alert and Response Network met.", "Harvest Alert and Response Network", "Organization"),
]

UNNAMED = [
    ("Our Foreign Ministry met Ana Ruiz.", "Our Foreign Ministry"),
    ("Critics blamed Democrats for a Senate Finance plan.", "Democrats for a Senate Finance"),
    ("Ohio, a former Confederate state, voted.", "Confederate"),
    ("Assembly of the trucks is to move to Lima.", "Assembly"),
    ("CORRECTION: Ana Ruiz is mayor.", "CORRECTION"),
]

test_what_is_named = name_tests(named=NAMED, unnamed=UNNAMED)
