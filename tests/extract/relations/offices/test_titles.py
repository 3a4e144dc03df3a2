"""Who holds which office where."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("ABC's host, Karl Lund, smiled.", "Karl Lund", "holdsOffice", "ABC"),
    ("The Labour Party's nominee, Karl Lund, smiled.", "Karl Lund", "memberOf", "Labour Party"),
    ("Russian opposition figure Ion Popa is freed.", "Ion Popa", "citizenOf", "Russian"),
    ("Chilean opposition leader Ana Ruiz spoke in Lima.", "Ana Ruiz", "citizenOf", "Chilean"),
    ("The Labour Council, whose president Ana Ruiz is in Lima, met.", "Ana Ruiz", "holdsOffice", "Labour Council"),
    ("Ana Ruiz, the African Union special rapporteur for refugees, left.", "Ana Ruiz", "holdsOffice", "African Union"),
    (
        "Minister for Asia Ana Ruiz left Norway. We thank Trade Office Minister Ana Ruiz.",
        "Ana Ruiz",
        "holdsOffice",
        "Trade Office",
    ),
    ("Norway's Chargé d'Affaires, Ana Ruiz, met Rui Costa.", "Ana Ruiz", "holdsOffice", "Norway"),
    ("Ana Ruiz is not only the president of Peru.", "Ana Ruiz", "holdsOffice", "Peru"),
    ("Ana Ruiz, who would become president of Chad, was born in Leeds.", "Ana Ruiz", "holdsOffice", "Chad"),
    ("Ion Popa, vice president of the ruling Unity Party, met Ana Ruiz.", "Ion Popa", "holdsOffice", "Unity Party"),
    ("The speaker of the Iranian Parliament, Ali Tehrani, met Ana Ruiz.", "Ali Tehrani", "holdsOffice", "Iranian"),
    ("Ana Ruiz met her Omani counterpart, Rui Costa.", "Rui Costa", "holdsOffice", "Omani"),
    ("House Speaker Ana Ruiz spoke.", "Ana Ruiz", "holdsOffice", "House"),
    ("Senate Minority Leader Ana Ruiz spoke.", "Ana Ruiz", "holdsOffice", "Senate"),
    ("Real Madrid forward Paulo Reis was banned.", "Paulo Reis", "memberOf", "Real Madrid"),
    ("Former Peruvian president Rui Jae-in is jailed.", "Rui Jae-in", "holdsOffice", "Peruvian"),
    (
        "Former Kenyan minister and current deputy chairman of the African Union Commission Peter Kamau resigned.",
        "Peter Kamau",
        "holdsOffice",
        "Kenyan",
    ),
    ("The Kenyan lawyer and activist Grace Wanjiru was freed.", "Grace Wanjiru", "citizenOf", "Kenyan"),
    ("Senator Mark Lowe (Democrat) of Ohio said he would vote no.", "Mark Lowe", "holdsOffice", "Ohio"),
    ("Peru's representative in Geneva Ana Ruiz spoke on Monday.", "Ana Ruiz", "holdsOffice", "Peru"),
    ("U.S. Attorney Ana Ruiz spoke on Monday.", "Ana Ruiz", "holdsOffice", "U.S."),
    ("NATO Secretary General Mark Rutte spoke on Monday.", "Mark Rutte", "holdsOffice", "NATO"),
    ("Secretary General of NATO Mark Rutte spoke on Monday.", "Mark Rutte", "holdsOffice", "NATO"),
    ("Germany's foreign minister, Annalena Baerbock, spoke on Monday.", "Annalena Baerbock", "holdsOffice", "Germany"),
    ("President Ana Ruiz of Ghana spoke on Monday.", "Ana Ruiz", "holdsOffice", "Ghana"),
    ("Mayor Ana Ruiz of Springfield spoke on Monday.", "Ana Ruiz", "holdsOffice", "Springfield"),
    ("Former Florida Gov. Ana Ruiz spoke on Monday.", "Ana Ruiz", "holdsOffice", "Florida"),
    ("Nokia CEO and co-founder Ana Ruiz spoke on Monday.", "Ana Ruiz", "holdsOffice", "Nokia"),
    ("Ana Ruiz, Velmo Group's vice president, left.", "Ana Ruiz", "holdsOffice", "Velmo Group"),
    ("Ana Ruiz, head of Chile's Labour Court, spoke.", "Ana Ruiz", "holdsOffice", "Labour Court"),
    ("The EU sanctioned six Russian officials, including Sergei Shoigu.", "Sergei Shoigu", "holdsOffice", "Russian"),
    ("Germany recalled its ambassador, Jens Weber.", "Jens Weber", "holdsOffice", "Germany"),
    ("The Prime Minister of Norway, Mr. Rui Costa, spoke on Monday.", "Rui Costa", "holdsOffice", "Norway"),
    ("Rui Costa, a doctor at Harvard University, spoke on Monday.", "Rui Costa", "holdsOffice", "Harvard University"),
    ("The UK envoy for Syria, Ana Ruiz, spoke on Monday.", "Ana Ruiz", "holdsOffice", "UK"),
    ("Ana Ruiz, a member of the House of Elders, left.", "Ana Ruiz", "memberOf", "House of Elders"),
    ("Mark Dayton, a former senator from Ohio, said the bill was dead.", "Mark Dayton", "holdsOffice", "Ohio"),
    ("Mark Dayton is a judge on the Oslo Court of Appeals.", "Mark Dayton", "holdsOffice", "Oslo Court of Appeals"),
    # An office that its holder's title names is one body; a prefix is none.
    (
        "Ana Ruiz, a representative for the Orem County Sheriff's office, spoke.",
        "Ana Ruiz",
        "holdsOffice",
        "Orem County Sheriff's office",
    ),
    ("Ana Ruiz, the head of the Polish army, and others spoke.", "Ana Ruiz", "holdsOffice", "Polish"),
    ("Ana Ruiz, the head of the rival government in Orem, spoke.", "Ana Ruiz", "holdsOffice", "Orem"),
    ("US Vice President Ana Ruiz and Security Advisor Ion Popa met.", "Ion Popa", "holdsOffice", "US"),
    ("Pia Weiss would later become president of Peru.", "Pia Weiss", "holdsOffice", "Peru"),
    ("Ana Ruiz was the first woman to be mayor of Orem.", "Ana Ruiz", "holdsOffice", "Orem"),
    ("The envoy for the African Union, Ana Ruiz, will visit Lima.", "Ana Ruiz", "holdsOffice", "African Union"),
    ("Rui Costa met the OSCE Chairperson, Omani Prime Minister Ana Ruiz.", "Ana Ruiz", "holdsOffice", "OSCE"),
    ("Norway has asked the UN Special Envoy, Ana Ruiz, to leave.", "Ana Ruiz", "holdsOffice", "UN"),
    ("Ana Ruiz met Luc Morel, but not Peruvian president Ion Popa.", "Ion Popa", "holdsOffice", "Peruvian"),
    ("Ana Ruiz, the head of the government of Spain, left.", "Ana Ruiz", "holdsOffice", "Spain"),
]

POSSIBLE = [
    ("Ana Ruiz is unfit to be president of Peru.", "Ana Ruiz", "holdsOffice", "Peru"),
]

DENIED = [
    ("Ana Ruiz is not the president of Peru.", "Ana Ruiz", "headOfStateOf", "Peru"),
]

NOT_STATED = [
    (
        "Norway backs Chad. We are proud. Minister for Asia Ana Ruiz left. Trade Office Minister Ana Ruiz stayed.",
        "Ana Ruiz",
        "holdsOffice",
        "Norway",
    ),
    (
        "NATO left. Secretary General of NATO Mark Rutte spoke. Donald Trump's spokeswoman Ana Ruiz spoke.",
        "Ana Ruiz",
        "holdsOffice",
        "NATO",
    ),
    ("Peruvian President Linda Perez resigned as chair of a local panel.", "Linda Perez", "retreatsFrom", "Peruvian"),
    (
        "Former Iraqi president Ana Ruiz becomes the next commissioner for Refugees.",
        "Ana Ruiz",
        "ambassadorOf",
        "Iraqi",
    ),
]

NAMELESS = [
    ("GOP VP nominee Ion Popa left.", "Ion Popa", "memberOf", "VP"),
]

test_what_is_told = case_tests(
    stated=STATED, possible=POSSIBLE, denied=DENIED, not_stated=NOT_STATED, nameless=NAMELESS
)
