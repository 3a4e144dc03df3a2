"""What the senses of the family consultsWith state, and what looks alike."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("Peru gave Chad notice of the launch.", "Peru", "consultsWith", "Chad"),
    (
        "During her visit to Kuwait, Special Envoy Ana Ruiz met Chadian officials.",
        "Ana Ruiz",
        "consultsWith",
        "Chadian",
    ),
    ("Ana Ruiz met with the leadership of Hamas.", "Ana Ruiz", "consultsWith", "Hamas"),
    ("Rui Costa met Chad's Trade Minister, Ana Ruiz, on Monday.", "Rui Costa", "consultsWith", "Ana Ruiz"),
    ("Ana Ruiz met Ion Popa with her lawyer Rui Costa.", "Ana Ruiz", "consultsWith", "Ion Popa"),
    ("Peru suspends talks with Chad.", "Peru", "consultsWith", "Chad"),
    ("Peru suspends negotiations on a trade agreement with Chad.", "Peru", "consultsWith", "Chad"),
    ("Peru says that talks with Chad have failed.", "Peru", "consultsWith", "Chad"),
    ("Chad and Peru reach an agreement mediated by Oman.", "Oman", "consultsWith", "Peru"),
    ("Ana Ruiz said at a Fox News town hall that she won.", "Fox News", "consultsWith", "Ana Ruiz"),
    ("Nokia lost money. The company is in talks with China.", "Nokia", "consultsWith", "China"),
    ("Emmanuel Macron met with Volodymyr Zelensky.", "Emmanuel Macron", "consultsWith", "Volodymyr Zelensky"),
    ("Talks between Iran and Oman began on Monday.", "Iran", "consultsWith", "Oman"),
    ("Iran and Saudi Arabia met in Beijing.", "Iran", "consultsWith", "Saudi Arabia"),
    (
        "French President Emmanuel Macron and German Chancellor Olaf Scholz met on Monday.",
        "Emmanuel Macron",
        "consultsWith",
        "Olaf Scholz",
    ),
    ("Canada announced that tariffs would be delayed following talks with Mexico.", "Canada", "consultsWith", "Mexico"),
    ("Prime minister Rui Costa and Somali president Ana Ruiz meet in Rome.", "Rui Costa", "consultsWith", "Ana Ruiz"),
    ("Delegations from Iran and Oman met in Geneva.", "Iran", "consultsWith", "Oman"),
    ("Ana Ruiz confirms that Peru is in talks with Chile.", "Peru", "consultsWith", "Chile"),
    ("Chad left after the collapse of its talks with Oman.", "Chad", "consultsWith", "Oman"),
    ("The speaker of the Iranian Parliament, Ali Tehrani, met Ana Ruiz.", "Ali Tehrani", "consultsWith", "Ana Ruiz"),
    ("Norway handed Chile a draft treaty.", "Norway", "consultsWith", "Chile"),
    ("Peru's King Rui II phones Ana Ruiz to thank her.", "Rui II", "consultsWith", "Ana Ruiz"),
    ("In an interview with The Guardian, Ana Ruiz praised Peru.", "Ana Ruiz", "consultsWith", "Guardian"),
    (
        "The presidents of Kenya and Uganda, Peter Otieno and James Mukasa, meet in Kampala.",
        "Peter Otieno",
        "consultsWith",
        "James Mukasa",
    ),
    ("Ana Ruiz and Ion Popa spoke by telephone.", "Ana Ruiz", "consultsWith", "Ion Popa"),
    ("Hezbollah killed Ana Ruiz at a meeting with Ion Popa.", "Ana Ruiz", "consultsWith", "Ion Popa"),
    ("Ana Ruiz and Ion Popa held a meeting in Lima.", "Ana Ruiz", "consultsWith", "Ion Popa"),
    ("Oman and Chad entered talks.", "Oman", "consultsWith", "Chad"),
    # Where something was said, wherever the parse hangs it.
    ("Linda Perez defended the vote in an interview with Fox News.", "Linda Perez", "consultsWith", "Fox News"),
    ('"The bill is dead," Linda Perez said on Fox News.', "Linda Perez", "consultsWith", "Fox News"),
    ("Linda Perez said on Meet the Press that the bill was dead.", "Linda Perez", "consultsWith", "Meet the Press"),
    ("Ana Ruiz explained to the Globe why she had left.", "Ana Ruiz", "consultsWith", "Globe"),
    (
        "During a speech at the Orem Institute, Ana Ruiz called for a vote.",
        "Ana Ruiz",
        "consultsWith",
        "Orem Institute",
    ),
    ("Chad met Oman and may invade Niger. Peru condemned the attack.", "Chad", "consultsWith", "Oman"),
    ("Talks between Peru and Chile sponsored by Washington in Jeddah collapsed.", "Peru", "consultsWith", "Chile"),
    (
        "Peruvian President Ana Ruiz met Chilean President Rui Costa. The leader praised Chad.",
        "Ana Ruiz",
        "consultsWith",
        "Rui Costa",
    ),
    ("Ana Ruiz spoke to Rui Costa this morning and to Ion Popa last night.", "Ana Ruiz", "consultsWith", "Ion Popa"),
    ("The embassy of Norway is in close contact with the Omani authorities.", "Norway", "consultsWith", "Omani"),
    ("Ana Ruiz raised the matter with Rui Costa.", "Ana Ruiz", "consultsWith", "Rui Costa"),
    ("Norway backs Chad. Our ambassador met Rui Costa.", "Norway", "consultsWith", "Rui Costa"),
    (
        "Sir Rui Costa has visited Oslo. There the Defence Secretary met Ana Ruiz.",
        "Rui Costa",
        "consultsWith",
        "Ana Ruiz",
    ),
    ("Ana Ruiz heard from Ion Popa on Sunday.", "Ana Ruiz", "consultsWith", "Ion Popa"),
    ("Ana Ruiz turned up for a meeting with Ion Popa.", "Ana Ruiz", "meetsWith", "Ion Popa"),
    ("Peru and Chile abandon talks with Bolivia.", "Peru", "negotiatesWith", "Bolivia"),
    ("Ana Ruiz met Ion Popa, not far from Lyon.", "Ana Ruiz", "meetsWith", "Ion Popa"),
    ("Ana Ruiz met Ion Popa with no officials present.", "Ana Ruiz", "meetsWith", "Ion Popa"),
    (
        "Ana Ruiz met the head of the central bank of Chile, Luis Ortega, on Monday.",
        "Ana Ruiz",
        "consultsWith",
        "Luis Ortega",
    ),
    ("Mark Dayton and Linda Perez joined Paul Moor in Ohio.", "Linda Perez", "consultsWith", "Paul Moor"),
    ("Omar Khalil paid a courtesy call on Mark Dayton.", "Omar Khalil", "consultsWith", "Mark Dayton"),
    ("Chad met anti-Omani Yemeni fighters.", "Chad", "consultsWith", "Yemeni"),
    ("Oman and Chad held talks on fish, the ministers said.", "Oman", "consultsWith", "Chad"),
]

POSSIBLE = [
    ("Norway is ready for talks with Iran.", "Norway", "consultsWith", "Iran"),
    ("Chad granted permission to Sudan to negotiate with Oman.", "Sudan", "consultsWith", "Oman"),
    (
        "Ana Ruiz will meet with King Salman and with Yemeni President Rui Costa to discuss the war.",
        "Ana Ruiz",
        "consultsWith",
        "Rui Costa",
    ),
]

DENIED = [
    ("Peru gave Chad no inkling of the launch.", "Peru", "consultsWith", "Chad"),
    ("Ana Ruiz did not fly to Oslo for talks with Ion Popa.", "Ana Ruiz", "negotiatesWith", "Ion Popa"),
    ("No talks with Oman were held by Chad.", "Chad", "consultsWith", "Oman"),
    ("Peru called off talks with Chile.", "Peru", "negotiatesWith", "Chile"),
    ("Velmo is still waiting to hear from Ion Popa.", "Velmo", "consultsWith", "Ion Popa"),
    ("Ana Ruiz received no notice from the Pentagon.", "Ana Ruiz", "consultsWith", "Pentagon"),
    ("Ana Ruiz has not so far met Ion Popa.", "Ana Ruiz", "meetsWith", "Ion Popa"),
    ("Ana Ruiz did not travel for talks with Ion Popa.", "Ana Ruiz", "negotiatesWith", "Ion Popa"),
    ("Ana Ruiz failed to turn up for a meeting with Ion Popa.", "Ana Ruiz", "meetsWith", "Ion Popa"),
    ("The summit between Ana Ruiz and Ion Popa is out of the question.", "Ana Ruiz", "meetsWith", "Ion Popa"),
]

NOT_STATED = [
    ("Peru, Chile, Brazil, Bolivia, Ecuador and Colombia met in Lima.", "Peru", "consultsWith", "Colombia"),
    ("Chad granted permission to Sudan to negotiate with Oman.", "Chad", "consultsWith", "Oman"),
    ("Norway met its targets in Oman.", "Norway", "consultsWith", "Oman"),
    ("Norway met Olaf Scholz and Emmanuel Macron's envoy Ana Ruiz.", "Emmanuel Macron", "consultsWith", "Norway"),
    ("Chad and Peru reach an agreement mediated by Oman and Iran.", "Oman", "consultsWith", "Iran"),
    ("Reuters reports that talks with Chad have failed.", "Reuters", "consultsWith", "Chad"),
    ("Peru agreed to a truce mediated by Chile and Oman.", "Chile", "consultsWith", "Oman"),
    ("Ana Ruiz held talks with the Chadian government in Riyadh.", "Ana Ruiz", "consultsWith", "Riyadh"),
    ("Vendors were joined by Ana Ruiz, Ion Popa and Rui Costa.", "Ana Ruiz", "consultsWith", "Rui Costa"),
    # Who tells of talks.
    (
        "Banks fear walkouts since the breakdown of talks on pay, the Velmo Union and the Orem Union said.",
        "Velmo Union",
        "consultsWith",
        "Orem Union",
    ),
    ("Ana Ruiz and Ion Popa spoke to a crowd.", "Ana Ruiz", "consultsWith", "Ion Popa"),
    ("Ana Ruiz and Ion Popa made a call for unity.", "Ana Ruiz", "consultsWith", "Ion Popa"),
    ("Reacting to Popa's remark that Chad had won, Ana Ruiz laughed.", "Popa", "consultsWith", "Ana Ruiz"),
    ("Nokia negotiator Ana Ruiz said so.", "Ana Ruiz", "consultsWith", "Nokia"),
    # They go to what others hold, too.
    ("Oman and Chad entered the debate.", "Oman", "consultsWith", "Chad"),
    ("Ana Ruiz and Ion Popa attended the meeting.", "Ana Ruiz", "consultsWith", "Ion Popa"),
    # The network where everybody writes is no partner.
    ('"The bill is dead," Linda Perez said on Twitter.', "Linda Perez", "consultsWith", "Twitter"),
    (
        "The Labour Party won. Linda Perez will hold talks with party leaders.",
        "Linda Perez",
        "consultsWith",
        "Labour Party",
    ),
    ("Peru responds to Chile's tariffs on copper.", "Peru", "consultsWith", "Chile"),
    ("Rui Costa denies having agreed to host a Chilean naval base.", "Rui Costa", "consultsWith", "Chilean"),
    ("Ana Ruiz has visited Oslo. There the president met Rui Costa.", "Ana Ruiz", "consultsWith", "Rui Costa"),
    ("Chad has not responded to Oman's remarks.", "Oman", "consultsWith", "Chad"),
    ("Chad met anti-Omani Yemeni fighters.", "Chad", "consultsWith", "Omani"),
]

NAMELESS = [
    ("The Special Envoy met Marco Rubio.", "Special Envoy", "consultsWith", "Marco Rubio"),
]

test_what_is_told = case_tests(
    stated=STATED, possible=POSSIBLE, denied=DENIED, not_stated=NOT_STATED, nameless=NAMELESS
)
