"""What has capitals and names nobody, and names that look alike."""

from tests.mentions.naming import name_tests

NAMED = [
    ("The PAC said that it would support Ana Ruiz.", "PAC", "Organization"),
    ("Ana Ruiz left. VELMO FELL. Jan Kos met VELMO on Monday.", "VELMO", "Organization"),
    ("Lake Ona Is Spared\n\nThe shore of Lake Ona was safe.", "Lake Ona", "Place"),
    ("Polls say that Jan Kos would beat Ana Ruiz 46 to 40 percent.", "Ana Ruiz", "Person"),
    ("Ana Ruiz flew on Apollo 13 to Chad.", "Apollo 13", "Organization"),
    ("The former Ohio Gov. Dara O’Kos left.", "Dara O'Kos", "Person"),
    ("Actress Amandla Sternberg was honored in Chad.", "Amandla Sternberg", "Person"),
    ("A CNN poll found that Ana Ruiz leads.", "CNN", "Organization"),
    ("The frigate was named for Ana Orem in Chad.", "Ana Orem", "Person"),
    ('He said that "the Velmo Group" had left, and met Ana Ruiz.', "Velmo Group", "Organization"),
]

UNNAMED = [
    ("A pro-Ruiz PAC launched an ad campaign that attacked Jane Orem.", "PAC"),
    ("Jane Orem (R-OH) met Ana Ruiz.", "R-OH"),
    ("Jan Kos (@jankos) praised Ana Ruiz.", "@jankos"),
    ("Ana Ruiz met Jan Kos in Chad. REGIONAL WORRIES. The forum met.", "REGIONAL"),
    ("Ana Ruiz Answers Anti-Miner Hate\n\nAna Ruiz said that miners were welcome in Chad.", "Anti-Miner Hate"),
    ("Jan Kos leads Ana Ruiz 46 to 40.", "Ana Ruiz 46"),
    ("Chad lost the lead Ana Orem-class corvette in the storm.", "Ana Orem"),
    ('Ana Ruiz read "Collapse: How Nations Choose to Fail," a best seller.', "Nations"),
    ("Steven Orem leads the Velmo super PAC.", "PAC"),
]

test_what_is_named = name_tests(named=NAMED, unnamed=UNNAMED)
