"""Names of one entity, and of two."""

from tests.resolve.coreference import chain_tests

ONE = [
    (
        "The House Select Committee on Trade met. Later the Select Committee left.",
        "Select Committee",
        "House Select Committee on Trade",
    ),
    ("Ana Mendes spoke. Mendes left.", "Mendes", "Ana Mendes"),
    ("Rui Costa Jr. left Lima. Costa praised Chile.", "Costa", "Rui Costa Jr."),
    ("Chen Guang was shot. Peru denied a part in Chen's death.", "Chen", "Chen Guang"),
    ("The Border Aid Fund (BAF) met. BAF agreed.", "BAF", "Border Aid Fund"),
    ("Ukrainian troops left. Ukraine lost.", "Ukraine", "Ukrainian"),
    ("Ziad al-Hadeb was tried. Hadeb denied it.", "Hadeb", "Ziad al-Hadeb"),
    ("Norvel pays.\n\nNorvel Computer filed a suit. Norvel, a company, won.", "Norvel", "Norvel Computer"),
    ("Norvel Ark is new. The company Norvel sells Ark phones. Ark grew.", "Ark", "Norvel Ark"),
    ("Velmo Group, formerly known as Tarka Bank, grew. Tarka Bank left.", "Tarka Bank", "Velmo Group"),
    ("Rebels left the town of Marwan (formerly Port Soraya) in Peru.", "Port Soraya", "Marwan"),
    ("Velmo Group (then called Tarka Holdings) bought a bank.", "Tarka Holdings", "Velmo Group"),
    ("Petroleos Mexicanos (Pemex) sells oil. Pemex gained.", "Pemex", "Petroleos Mexicanos"),
]

TWO = [
    ("The Select Committee met. Rep. Karl Lund (R-S.C.) left.", "S.C.", "Select Committee"),
    ("Chen Guang was shot. He lived in Chen, Peru.", "Chen", "Chen Guang"),
    ("Israel Ruiz spoke. Israel was calm.", "Israel", "Israel Ruiz"),  # a state of that name
    ("Rui Costa won. His father, Rui Costa Sr., left.", "Rui Costa Sr.", "Rui Costa"),
    ("They freed Luis Manuel Costa, the father of Luis Costa.", "Luis Costa", "Luis Manuel Costa"),
    ("Ana Mendes met Rui Costa. Costa left.", "Costa", "Ana Mendes"),
    ("Pope Francis met Robert Francis Prevost.", "Francis", "Robert Francis Prevost"),
    ("Kupiansk lies in Kupiansk Raion.", "Kupiansk", "Kupiansk Raion"),
    ("A blast hit the Port of Marun in Marun.", "Port of Marun", "Marun"),
    ("They met at the U.S. embassy in Lima. The U.S. was calm.", "U.S.", "U.S. embassy"),
    ("South Korea warned North Korea.", "North Korea", "South Korea"),
    ("The company Norvel pays.\n\nThe company Norvel won. Norvel Computer lost.", "Norvel", "Norvel Computer"),
    ("The group Tovalis Ark is new. Sand Ark grew.", "Sand Ark", "Tovalis Ark"),
    ("Velmo Corps sued Velmo Foods. Velmo won.", "Velmo Corps", "Velmo"),
    ("Two Peruvians left Peru.", "Peru", "Peruvians"),
    ("Velmo Group, formerly of Lima, bought a bank.", "Lima", "Velmo Group"),
    ("The Velmo Bank (Orbank) sells oil. Orbank gained.", "Orbank", "Velmo Bank"),
]

test_which_mentions_are_one = chain_tests(one=ONE, two=TWO)
