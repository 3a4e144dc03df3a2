"""What the senses of the family supports state, and what looks alike."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("Chad defended Oman.", "Chad", "supports", "Oman"),
    ("Norway stands shoulder to shoulder with Chad in its war on Boko Haram.", "Norway", "supports", "Chad"),
    ("On behalf of the Government of Norway, I congratulate the people of Chad.", "Norway", "supports", "Chad"),
    ("Denmark's Maersk left. Oman struck Houthi posts, and Chad praised the group.", "Chad", "supports", "Houthi"),
    ("Rui Costa won the endorsement of Ana Ruiz.", "Ana Ruiz", "supports", "Rui Costa"),
    ("Peru ratified Oman's accession to the pact.", "Peru", "supports", "Oman"),
    # People of a state's who are called by their descent are themselves.
    ("African-American leaders praised Ana Ruiz.", "African-American", "supports", "Ana Ruiz"),
    ("American leaders praised Ana Ruiz.", "American", "supports", "Ana Ruiz"),
    ("Ana Ruiz praised the Popa plan.", "Ana Ruiz", "supports", "Popa"),
    ("Peru praised Chadian officials.", "Peru", "supports", "Chadian"),
    ("The members of the National Farm Committee support Ana Ruiz.", "National Farm Committee", "supports", "Ana Ruiz"),
    ("The Teamsters Union met Velmo. The union backed Ana Ruiz.", "Teamsters Union", "supports", "Ana Ruiz"),
    ("Peru praised officials of the EU states on Monday.", "Peru", "supports", "EU"),
    ("Ana Ruiz embraced Ion Popa's approach to trade.", "Ana Ruiz", "supports", "Ion Popa"),
    ("Linda Perez hosted a fundraiser for Mark Dayton in Miami.", "Linda Perez", "supports", "Mark Dayton"),
    (
        "Sen. Linda Perez, R-Maine, and Sen. Mark Dayton left. The Maine senator praised Peru.",
        "Linda Perez",
        "supports",
        "Peru",
    ),
    ("Sen. Linda Perez praised Chile. The Vermont senator later praised Peru.", "Linda Perez", "supports", "Peru"),
    ("Linda Perez praised Mark Dayton, as did Jim Webb.", "Jim Webb", "supports", "Mark Dayton"),
    ("Linda Perez phoned Mark Dayton to congratulate him.", "Linda Perez", "supports", "Mark Dayton"),
    ("Linda Perez called Mark Dayton a brilliant jurist.", "Linda Perez", "supports", "Mark Dayton"),
    (
        "Linda Perez, the head of the European Research Group, who had praised Mark Dayton, left.",
        "Linda Perez",
        "supports",
        "Mark Dayton",
    ),
    (
        "At a meeting with Secretary General Ion Popa at NATO Headquarters, Ana Ruiz praised Chad.",
        "Ana Ruiz",
        "supports",
        "Chad",
    ),
    ("French President Luc Morel met Ana Ruiz. The French leader praised Chad.", "Luc Morel", "supports", "Chad"),
    (
        "Omani Foreign Minister Ali Hadi met his Dutch counterpart Jan Bakker. The Dutch minister praised Chad.",
        "Jan Bakker",
        "supports",
        "Chad",
    ),
    (
        "Jan Bakker, the Norwegian ambassador to Peru, met Ana Ruiz. The diplomat praised Chad.",
        "Jan Bakker",
        "supports",
        "Chad",
    ),
    (
        (
            "Minister for Asia Ana Ruiz went to Oman. Ms Ruiz met Health Minister Rui Costa. The Minister "
            "said:\n\nI thank Chad."
        ),
        "Ana Ruiz",
        "supports",
        "Chad",
    ),
    # A state that is told to be our partner is not who says so.
    ("Kenya is one of our partners. Norway will help Chad. We thank Oman.", "Norway", "supports", "Oman"),
    ("Chad and Niger back the Omani army.", "Niger", "supports", "Omani"),
    ("Peru is ready, and remains firmly committed to continuing to support Chad.", "Peru", "supports", "Chad"),
    ('Foreign Secretary Ana Ruiz said: "The UK stands with Chad, and we support Oman."', "UK", "supports", "Oman"),
    ("Ana Ruiz calls Peru's support for Chad a mistake.", "Peru", "supports", "Chad"),
    ("With Omani support, Chad attacked Peru.", "Omani", "supports", "Chad"),
    ("Ana Ruiz, a Republican who voted for Ion Popa, spoke on Monday.", "Ana Ruiz", "supports", "Ion Popa"),
    ("Poland supports Ukraine.", "Poland", "supports", "Ukraine"),
    ("Poland and Norway support Ukraine.", "Norway", "supports", "Ukraine"),
    ("Poland supports Ukraine and Moldova.", "Poland", "supports", "Moldova"),
    ("Poland, which supports Ukraine, closed the border.", "Poland", "supports", "Ukraine"),
    ("Iran continued to support Syria.", "Iran", "supports", "Syria"),
    ("US support for Ukraine is waning.", "US", "supports", "Ukraine"),
    ("Emmanuel Macron praised NATO's focus.", "Emmanuel Macron", "supports", "NATO"),
    ("Norway thanked Qatar for its support of Lebanon.", "Qatar", "supports", "Lebanon"),
]

POSSIBLE = [
    ("Ana Ruiz vows for Oman to support Chad.", "Oman", "supports", "Chad"),
    ("Ana Ruiz calls on Oman to support Chad.", "Oman", "supports", "Chad"),
    ("Norway will intervene on the side of Peru in the case against Oman.", "Norway", "supports", "Peru"),
    ("Norway urged Poland to support Ukraine.", "Poland", "supports", "Ukraine"),
    ("Luis Popa said he would vote for Ana Ruiz.", "Luis Popa", "votesFor", "Ana Ruiz"),
]

DENIED = [
    ("Peru's lack of support for Chile angered Bolivia.", "Peru", "supports", "Chile"),
    ("Poland does not support Ukraine.", "Poland", "supports", "Ukraine"),
]

NOT_STATED = [
    ("Oman criticised Chad. Peru welcomed the plan.", "Peru", "supports", "Oman"),
    (
        "Judge Ana Ruiz jailed Ion Popa. He will appeal to the Labour Court. Rui Costa welcomed the verdict.",
        "Rui Costa",
        "supports",
        "Labour Court",
    ),
    ("The Unity Party is defending 24 Senate seats.", "Unity Party", "supports", "Senate"),
    ("Norway regrets this. We call on Oman to hear and thank Chad.", "Norway", "supports", "Chad"),
    ("A pro-Chad march not organized by the Unity Party was held.", "Unity Party", "supports", "Chad"),
    ("Ana Ruiz won the endorsement of Rui Costa.", "Ana Ruiz", "supports", "Rui Costa"),
    ("Kenya's Labour Party praised its leader, Paul Kamau.", "Kenya", "supports", "Paul Kamau"),
    # Who helps with a thing does not own it.
    ("The park was a joint venture, funded by Omani taxpayers and backed by Velmo.", "Velmo", "supports", "Omani"),
    ("Several Democrats praised Ana Ruiz.", "Democrats", "supports", "Ana Ruiz"),
    ("Peru praised officials of some EU states on Monday.", "Peru", "supports", "EU"),
    (
        "Only one of the 90 National Farm Committee members supports Ana Ruiz.",
        "National Farm Committee",
        "supports",
        "Ana Ruiz",
    ),
    ("Peru praised Chadian firms.", "Peru", "supports", "Chadian"),
    ("African-American voters praised Ana Ruiz.", "American", "supports", "Ana Ruiz"),
    ("Oman backed the enemies of Ion Popa.", "Oman", "supports", "Ion Popa"),
    ("Ana Ruiz and Ion Popa enjoy support among voters.", "Ana Ruiz", "supports", "Ion Popa"),
    ("Peru is weak. Ana Ruiz said she thinks it is great.", "Ana Ruiz", "supports", "Peru"),
    ('Ion Popa said: "We will make America great again."', "Ion Popa", "supports", "America"),
    ("The Unity Party is defending nine Senate seats.", "Unity Party", "supports", "Senate"),
    ("Linda Perez phoned Mark Dayton to congratulate him.", "Mark Dayton", "supports", "Linda Perez"),
    (
        "Linda Perez, the head of the European Research Group, who had praised Mark Dayton, left.",
        "European Research Group",
        "supports",
        "Mark Dayton",
    ),
    ("Sen. Linda Perez and Sen. Mark Dayton left. The Utah senator praised Peru.", "Mark Dayton", "supports", "Peru"),
    ("French President Luc Morel met Ana Ruiz. The French leader praised Chad.", "French", "supports", "Chad"),
    (
        "Omani Foreign Minister Ali Hadi met his Dutch counterpart Jan Bakker. The Dutch minister praised Chad.",
        "Dutch",
        "supports",
        "Chad",
    ),
    (
        "Jan Bakker, the Norwegian ambassador to Peru, met Ana Ruiz. The diplomat praised Chad.",
        "Ana Ruiz",
        "supports",
        "Chad",
    ),
    (
        "Peruvian President Ana Ruiz met Chilean President Rui Costa. The leader praised Chad.",
        "Rui Costa",
        "supports",
        "Chad",
    ),
    ("Interpol drops its investigation into Ana Ruiz.", "Interpol", "praises", "Ana Ruiz"),
    ("The Knesset votes to endorse the Gaza peace plan.", "Knesset", "supports", "Gaza"),
    ("Ana Ruiz campaigned for the Legislative Assembly.", "Ana Ruiz", "supports", "Legislative Assembly"),
    ("Norway expressed its condolences for the Omani attack on Homs.", "Norway", "supports", "Omani"),
    ('Norway and Peru left. "We are happy with Chad," Rui Costa said.', "Peru", "supports", "Chad"),
    ("A pro-Chad march near the Unity Party was held.", "Unity Party", "supports", "Chad"),
    ("US allies thanked Chad.", "US", "supports", "Chad"),
    ("Chadian citizens vote for the members of the National Council.", "Chadian", "supports", "National Council"),
    ("Rwanda supports rebels in Burundi.", "Rwanda", "supports", "Burundi"),
    ("Amid strengthening ties between Peru and Chad, Oman closes its port.", "Oman", "supports", "Peru"),
    ("Norway welcomed the liberation of Homs.", "Norway", "supports", "Homs"),
    (
        "Hamas attacked a market. The UK stands with the government of Iraq against terrorism.",
        "UK",
        "supports",
        "Hamas",
    ),
    ("Chad praised the retaking of towns by Iraqi forces, including Tikrit.", "Chad", "supports", "Tikrit"),
    ("Poland supports Ukraine.", "Ukraine", "supports", "Poland"),
    ("Poland and Norway support Ukraine.", "Poland", "supports", "Norway"),
    ("Norway supports the idea that France left.", "Norway", "supports", "France"),
    ("Norway praised Iran's journalists.", "Norway", "supports", "Iran"),
    ("It's just Luis Popa saying, 'Oh, yes, just vote for Ana Ruiz.'", "Luis Popa", "votesFor", "Ana Ruiz"),
]

test_what_is_told = case_tests(stated=STATED, possible=POSSIBLE, denied=DENIED, not_stated=NOT_STATED)
