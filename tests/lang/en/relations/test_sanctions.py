"""What the senses of the family sanctions state, and what looks alike."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("Oman imposes tariffs on coal and cars from Chad.", "Oman", "sanctions", "Chad"),
    ("Oman adds a 20% tariff on some Chadian goods.", "Oman", "sanctions", "Chadian"),
    ("Oman adds Velmo Group to its list of unreliable companies.", "Oman", "sanctions", "Velmo Group"),
    ("Oman places Velmo Group on its list of terrorist organizations.", "Oman", "sanctions", "Velmo Group"),
    ("Chad and Niger are under Omani sanctions.", "Omani", "sanctions", "Niger"),
    # Whose ambassador is sent away, and whence.
    ("Ana Ruiz announces the expulsion of the Chadian ambassador from Oman.", "Ana Ruiz", "sanctions", "Chadian"),
    ("Chad grounded Velmo Airlines.", "Chad", "sanctions", "Velmo Airlines"),
    ("The Treasury Department designated Rui Costa for aiding Daesh.", "Treasury Department", "sanctions", "Rui Costa"),
    ("The OFAC sanctions target Velmo Trading.", "OFAC", "sanctions", "Velmo Trading"),
    ("China responds to Peru's tariffs with a tariff on Chilean goods.", "China", "sanctions", "Chilean"),
    ("Apple fined Chad €2 million, Peru €3 million, and Oman and Chile €1 million each.", "Apple", "sanctions", "Oman"),
    ("Peru shuts its ports and its border with Chile.", "Peru", "sanctions", "Chile"),
    ("Oman has already banned shipments to Chad by Velmo for one year.", "Oman", "sanctions", "Chad"),
    ("Oman imposed tariffs on Chadian producers.", "Oman", "sanctions", "Chadian"),
    ("Germany tightens border checks with Poland.", "Germany", "sanctions", "Poland"),
    ("Moldova's electoral commission removes the Norvel party from the ballot.", "Moldova", "sanctions", "Norvel"),
    ("Japan put Huawei on its blacklist in May.", "Japan", "sanctions", "Huawei"),
    (
        "The Department of the Treasury's Office of Foreign Assets Control sanctioned Velmo Trading.",
        "Office of Foreign Assets Control",
        "sanctions",
        "Velmo Trading",
    ),
    ("The Premier League fines Norvel F.C. £10.75 million and bans it.", "Premier League", "sanctions", "Norvel F.C."),
    ("Hamas is designated a terrorist group by Chad and Niger.", "Niger", "sanctions", "Hamas"),
    ("Meta Platforms is fined €265 million by Ireland.", "Ireland", "sanctions", "Meta Platforms"),
    ("Oman sanctions Centre for Fighting Online Abuse chief Ana Ruiz.", "Oman", "sanctions", "Ana Ruiz"),
    ("Chad recalls its ambassador to Oman.", "Chad", "sanctions", "Oman"),
    (
        "The commission fined Nokia five million euros; Norway fined Airbus two million.",
        "Norway",
        "sanctions",
        "Airbus",
    ),
    ("Norway imposed sanctions on Iran.", "Norway", "sanctions", "Iran"),
    ("Norway imposed tariffs on Indian imports.", "Norway", "sanctions", "Indian"),
    ("Norway ordered a freeze on all aid to Niger.", "Norway", "sanctions", "Niger"),
    ("Peru will protect Ana Ruiz from US sanctions.", "US", "sanctions", "Ana Ruiz"),
    ("Chad ordered Germany's ambassador to leave the country.", "Chad", "sanctions", "Germany"),
    ("Norway imposed sanctions on former and current Thai officials.", "Norway", "sanctions", "Thai"),
    ("Peru barred Ana Ruiz from entering the country.", "Peru", "sanctions", "Ana Ruiz"),
    ("Canada's travel ban on Haiti stays.", "Canada", "sanctions", "Haiti"),
    ("Ana Ruiz announces a tariff hike on Peru.", "Ana Ruiz", "sanctions", "Peru"),
    ("Algeria bans flights to and from Mali.", "Algeria", "sanctions", "Mali"),
    ("The Senate curbs the Supreme Court's powers.", "Senate", "sanctions", "Supreme Court"),
    ("Chad restricts the import of Nokia equipment.", "Chad", "sanctions", "Nokia"),
    ("Peru is suspended from the African Union.", "African Union", "sanctions", "Peru"),
    ("Peru announces that Ana Ruiz has been expelled.", "Peru", "sanctions", "Ana Ruiz"),
    ("Peru fines Boeing two million euros.", "Peru", "sanctions", "Boeing"),
    ("Boeing is fined two million euros by Peru.", "Peru", "sanctions", "Boeing"),
    ("Peru freezes assets belonging to Google.", "Peru", "sanctions", "Google"),
    ("The United Nations relists Chad on its blacklist.", "United Nations", "sanctions", "Chad"),
    ("Oman will lift its sanctions on Chad.", "Oman", "sanctions", "Chad"),
    ("Peru broke with Chile over the border.", "Peru", "sanctions", "Chile"),
    ("Linda Perez was expelled from the Labour Party in 2009.", "Labour Party", "sanctions", "Linda Perez"),
    ("Peru responds to Chile's tariffs on copper.", "Chile", "sanctions", "Peru"),
    ("Peru bars Ana Ruiz, leader of the Unity Party, from running against Rui Costa.", "Peru", "sanctions", "Ana Ruiz"),
    ("Oman recalled its ambassador from Paris.", "Oman", "sanctions", "Paris"),
    ("Chad suspends aid to Oman.", "Chad", "sanctions", "Oman"),
]

POSSIBLE = [
    ("Peru may retaliate against Chadian exports.", "Peru", "sanctions", "Chadian"),
    ("The Senate votes 43 to 40 to sanction Iran.", "Senate", "sanctions", "Iran"),
    ("Oman orders all Chadian envoys to be expelled.", "Oman", "sanctions", "Chadian"),
]

NOT_STATED = [
    ("UNESCO adds Velmo to its heritage list.", "UNESCO", "sanctions", "Velmo"),
    ("Omani tariffs take effect, including a ban on Chadian goods.", "Chadian", "sanctions", "Omani"),
    ("Chad is under pressure. Oman left.", "Oman", "sanctions", "Chad"),
    ("Ana Ruiz announces the expulsion of the Chadian ambassador from Oman.", "Ana Ruiz", "sanctions", "Oman"),
    ("Chad grounded the Sierra Lunga on the reef in 1999.", "Chad", "sanctions", "Sierra Lunga"),
    ("Oman has already banned shipments to Chad by Velmo for one year.", "Velmo", "sanctions", "Chad"),
    ("Spain released Hamas from the list.", "Spain", "sanctions", "Hamas"),
    ("Germany has no border controls with Poland.", "Germany", "sanctions", "Poland"),
    ("Oman suspended its planned talks with Chad.", "Oman", "sanctions", "Chad"),
    ("Mexico put Huawei on a stage and left the blacklist.", "Mexico", "sanctions", "Huawei"),
    ("Chad declares the liberation of Lagos from Boko Haram fighters.", "Chad", "sanctions", "Boko Haram"),
    ("Ana Ruiz was dismissed from Nokia following a complaint by Boeing.", "Boeing", "sanctions", "Ana Ruiz"),
    ("Moody's downgraded Hungary.", "Moody", "sanctions", "Hungary"),
    ("Germany halted cooperation between Iran and Iraq.", "Germany", "sanctions", "Iran"),
    ("Norway, including Oslo, sanctioned Iran.", "Oslo", "sanctions", "Iran"),
    ("Ten men are shot dead by Peru in the Homs valley.", "Peru", "sanctions", "Homs"),
    ("Peru blocks sanctions against Chile.", "Peru", "sanctions", "Chile"),
    ("The law was proposed by Peru to please Chad.", "Peru", "sanctions", "Chad"),
    ("Oman includes Chad in its list of trusted entities.", "Oman", "sanctions", "Chad"),
]

NAMELESS = [
    ("Ukraine bans several Hungarian-language portals.", "Ukraine", "sanctions", "Hungarian"),
]

test_what_is_told = case_tests(stated=STATED, possible=POSSIBLE, not_stated=NOT_STATED, nameless=NAMELESS)
