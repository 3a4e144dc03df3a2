"""What the senses of the family partOf state, and what looks alike."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("The Royal Navy warship HMS Heron left.", "HMS Heron", "partOf", "Royal Navy"),
    ("The Tern Brigade is an elite formation of the Syrian Army.", "Tern Brigade", "partOf", "Syrian Army"),
    ("Ana Ruiz joined the Watch, an elite unit within the Unity Church, in 1999.", "Watch", "partOf", "Unity Church"),
    ("Ana Ruiz led a group within the Unity Party called the Watch.", "Watch", "partOf", "Unity Party"),
    ("Daybreak, the magazine of the Unity Church, praised Ana Ruiz.", "Daybreak", "partOf", "Unity Church"),
    # What is placed under a body is a part of it.
    ("The law places the Lima Archive under the Ministry of Culture.", "Lima Archive", "partOf", "Ministry of Culture"),
]

NOT_STATED = [
    ("Nokia showed Orema's Spore on Monday.", "Spore", "partOf", "Orema"),
    ("They closed the American embassy office.", "American embassy", "partOf", "American"),
    ("Ana Ruiz bought a magazine within the Unity Church.", "Ana Ruiz", "partOf", "Unity Church"),
    ("Boeing's rival, Airbus, left Lyon.", "Airbus", "partOf", "Boeing"),
    ("The summit includes the iPhoto and iMovie programs.", "iPhoto", "partOf", "iMovie"),
    ("Inter Milan won its first UEFA Champions League title.", "UEFA Champions League", "partOf", "Inter Milan"),
    (
        "The Unity Party and its successor, the Union of Right Powers, lost.",
        "Union of Right Powers",
        "partOf",
        "Unity Party",
    ),
    ("Rui Costa met the Ethiopian military and the Velmo Front.", "Velmo Front", "partOf", "Ethiopian"),
    ("The Lima Archive is under fire from Norway.", "Lima Archive", "partOf", "Norway"),
]

NAMELESS = [
    ("Chad's Security Forces left the town.", "Security Forces", "partOf", "Chad"),
]

test_what_is_told = case_tests(stated=STATED, not_stated=NOT_STATED, nameless=NAMELESS)
