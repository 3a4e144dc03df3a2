"""In what somebody has an office: in the body that the words around a title name, not in a place or body nearby."""

from tests.extract.relations.stated import case_tests

#: Sentence, and what it states: subject, family, object.
STATED = [
    # What one is in charge of stands before the name; a title's own words name its chamber.
    ("EU Commissioner for Fisheries Ana Ruiz criticized Chad.", "Ana Ruiz", "holdsOffice", "EU"),
    ("British Minister for Trade Ana Ruiz visited Chad.", "Ana Ruiz", "holdsOffice", "British"),
    (
        "Secretary of State for the Economy, Ana Ruiz, told Velmo that U.S. firms left. Spain is in a crisis.",
        "Ana Ruiz",
        "holdsOffice",
        "Spain",
    ),
    ("Ana Ruiz, now speaker of the House, left.", "Ana Ruiz", "holdsOffice", "House"),
    # Two posts that "and" joins are in the body behind the second.
    ("Lena Moritz, the president and publisher of Orem Books, spoke.", "Lena Moritz", "holdsOffice", "Orem Books"),
    ("Ana Ruiz, the Oslo director for Velmo Now, agreed.", "Ana Ruiz", "holdsOffice", "Velmo Now"),
    # Which state has a minister or a president, though a party's or a portfolio's word stands before the title.
    ("In Tokyo, Trade and Industry Minister Jun Sato met the Japanese press.", "Jun Sato", "holdsOffice", "Japanese"),
    ("In Italy, Socialist President Bruno Conti spoke.", "Bruno Conti", "holdsOffice", "Italy"),
    ("Ana Ruiz, the head of the Polish army, and others spoke.", "Ana Ruiz", "holdsOffice", "Polish"),
    ("Ana Ruiz, the head of the rival government in Orem, spoke.", "Ana Ruiz", "holdsOffice", "Orem"),
    ("US Vice President Ana Ruiz and Security Advisor Ion Popa met.", "Ion Popa", "holdsOffice", "US"),
    (
        "The West German president, Karl Bauer, visits Bolivia. Miners in Bolivia turned down president Bauer.",
        "Bauer",
        "holdsOffice",
        "West German",
    ),
    ("Kenyan banks' association president Pia Moser spoke.", "Pia Moser", "citizenOf", "Kenyan"),
    ("Velmo Corp lost money. It will close, spokesman Ion Popa said.", "Ion Popa", "holdsOffice", "Velmo Corp"),
    # A party's adjective leaves a state's premier to the state; who stands for a party is its own.
    ("Peru's government fell when CDU Prime Minister Ana Ruiz left.", "Ana Ruiz", "holdsOffice", "Peru"),
    ("Jan Kos ran for the Reform Party.", "Jan Kos", "memberOf", "Reform Party"),
    ("Pia Weiss would later become president of Peru.", "Pia Weiss", "holdsOffice", "Peru"),
    ("Ana Ruiz was the first woman to be mayor of Orem.", "Ana Ruiz", "holdsOffice", "Orem"),
    ("Cecil Moser of the UUP won.", "Cecil Moser", "memberOf", "UUP"),
    ("Rep. Ana Ruiz, a Utah Democrat, left.", "Ana Ruiz", "holdsOffice", "Utah"),
    ("Peru's top negotiator with Oman, Ana Ruiz, spoke.", "Ana Ruiz", "holdsOffice", "Peru"),
    ("Ana Ruiz, president of the republic, welcomed Chad's team.", "Ana Ruiz", "holdsOffice", "Chad"),
    (
        "Japan waits. Finance Minister Ana Ruiz said she will visit Japan to speak of Peru's debt.",
        "Ana Ruiz",
        "holdsOffice",
        "Peru",
    ),
    ("So said Ana Ruiz, an Oslo-based Republican strategist.", "Ana Ruiz", "citizenOf", "Oslo"),
    ("Ana Ruiz was the director of Velmo's plant in Orem.", "Ana Ruiz", "holdsOffice", "Velmo"),
    ("Barack Moser, the GOP nominee, had to explain.", "Barack Moser", "memberOf", "GOP"),
    # An office or a branch is where it is, and no seat of the whole.
    ("Velmo Bank's office in Moscow is small.", "Velmo Bank", "locatedIn", "Moscow"),
    ("Raids kill some thirty Palestinians in Gaza.", "Palestinians", "locatedIn", "Gaza"),
]

#: Sentence, and what it does not state.
NOT_STATED = [
    # A field is no body, and what somebody stood in before gives none; whom one serves has not one's post.
    ("Oslo's UN elects Ana Ruiz as High Commissioner for Refugees.", "Ana Ruiz", "holdsOffice", "Refugees"),
    ("Undersecretary for Management Ana Ruiz met Ion Popa.", "Ana Ruiz", "holdsOffice", "Management"),
    (
        "Former Iraqi president Ana Ruiz becomes the next commissioner for Refugees.",
        "Ana Ruiz",
        "ambassadorOf",
        "Iraqi",
    ),
    (
        "House Majority Leader Ion Popa will serve as a delegate for Unity Party nominee Ana Ruiz.",
        "Ana Ruiz",
        "holdsOffice",
        "Unity Party",
    ),
    ("GOP VP nominee Ion Popa left.", "Ion Popa", "memberOf", "VP"),
    # What one only stands for, or is supposed to be, one is not.
    ("Bob Moser ran for the Senate.", "Bob Moser", "memberOf", "Senate"),
    ("Ana Ruiz campaigned for the Legislative Assembly.", "Ana Ruiz", "supports", "Legislative Assembly"),
    ("Utah Senate candidate Bob Moser left.", "Bob Moser", "memberOf", "Utah Senate"),
    ("Ana Ruiz stood as a candidate for President of Peru.", "Ana Ruiz", "citizenOf", "Peru"),
    ("U.S. Republican presidential candidate Jan Moser spoke.", "Jan Moser", "holdsOffice", "U.S."),
    ("She said Ana Ruiz would be a bad president of Peru.", "Ana Ruiz", "holdsOffice", "Peru"),
    ("Ana Ruiz is unfit to be president of Peru.", "Ana Ruiz", "holdsOffice", "Peru"),
    ('"If Ana Ruiz is president of Peru, taxes rise," he said.', "Ana Ruiz", "holdsOffice", "Peru"),
    ("If Ana Ruiz is the first woman elected as Peru's president, he will go.", "Ana Ruiz", "holdsOffice", "Peru"),
    ("It helps a would-be president Jan Moser in Peru.", "Jan Moser", "holdsOffice", "Peru"),
    ("The state's CDU premier, Uwe Moser, had to resign.", "Uwe Moser", "retreatsFrom", "CDU"),
    ("The Unity Party and its successor, the Union of Right Powers, lost.", "Union of Right Powers", "partOf", "its"),
    ("It took this Green Party seat in the 2004 Canadian election.", "Green Party", "locatedIn", "Canadian"),
    ("Lena Moritz, president and publisher of Orem Books, left America.", "Lena Moritz", "holdsOffice", "America"),
    ("Ana Ruiz, president of the exporters' association, said Peru was ready.", "Ana Ruiz", "holdsOffice", "Peru"),
    ("The bank will not write off its Peruvian loans, president Ana Ruiz said.", "Ana Ruiz", "holdsOffice", "Peruvian"),
    ("The panel on Kenya consisted of Foreign Minister Ion Popa and Ana Ruiz.", "Ion Popa", "holdsOffice", "Kenya"),
    (
        "She was first elected in the 2000 Canadian federal election over incumbent Ion Popa.",
        "Ion Popa",
        "holdsOffice",
        "Canadian",
    ),
    (
        "The airline waits, said Ana Ruiz, vice president of corporate affairs, in the United States.",
        "Ana Ruiz",
        "holdsOffice",
        "United States",
    ),
    # Whose aide one is has the office; "it" has none.
    ("Ana Ruiz, the president's former chief speechwriter, left Peru.", "Ana Ruiz", "holdsOffice", "Peru"),
    ("The league met. It is the Peruvian counterpart of the union.", "league", "holdsOffice", "Peruvian"),
    ("Ion Popa is a trader in Tokyo. In Taiwan, firms and officials wait.", "Ion Popa", "holdsOffice", "Taiwan"),
    ("Japan waits. Finance Minister Ana Ruiz said she will visit Japan.", "Ana Ruiz", "holdsOffice", "Japan"),
    ("Ana Ruiz, a lawyer with the Oslo office of Velmo Corp, left.", "Ana Ruiz", "citizenOf", "Oslo"),
    ("Peru's top negotiator with Oman, Ana Ruiz, spoke.", "Ana Ruiz", "holdsOffice", "Oman"),
    ("So said Ana Ruiz, an Oslo-based Republican strategist.", "Republican", "locatedIn", "Oslo"),
    ("Pia Weiss was elected member of parliament for Velmo.", "Pia Weiss", "memberOf", "Velmo"),
    ("Ana Ruiz was the director of Velmo's plant in Orem.", "Ana Ruiz", "leads", "Velmo"),
    ("It is not for politicians in Oslo, like Ana Ruiz.", "Ana Ruiz", "citizenOf", "Oslo"),
    ("Ana Ruiz, who works as a secretary, left the United States.", "Ana Ruiz", "holdsOffice", "United States"),
    ("Ana Ruiz, the former Wall Street executive, left.", "Ana Ruiz", "holdsOffice", "Wall Street"),
    ("He said that it was Barack Moser, the GOP nominee had to admit.", "Barack Moser", "memberOf", "GOP"),
    ("Rick Weiss was the candidate in Lyon-Rosetown.", "Rick Weiss", "memberOf", "Lyon-Rosetown"),
    # Where somebody is, or what he leads, is no body of the office.
    ("Curt Weber, a conservative leader in Indiana, agreed.", "Curt Weber", "holdsOffice", "Indiana"),
    ("Ana Ruiz is the leader of the strike in Oslo.", "Ana Ruiz", "holdsOffice", "Oslo"),
    ("He recalled Ana Ruiz's term as secretary of state at a rally in Ohio.", "Ana Ruiz", "holdsOffice", "Ohio"),
    ("Ruiz's Ohio state director, Ion Popa, wrote to him.", "Ion Popa", "holdsOffice", "Ohio"),
    ("Bo Weber, secretary of the Peruvian funds association, agreed.", "Bo Weber", "holdsOffice", "Peruvian"),
    # Nobody has an office in a faith; of one beside a titled person nothing is told.
    ("Muslim aide Ana Ruiz left.", "Ana Ruiz", "holdsOffice", "Muslim"),
    ("Ohio Gov. Jan Kos spoke. Lena Weiss and Sen. Mark Robel left.", "Mark Robel", "holdsOffice", "Ohio"),
    (
        "Ana Ruiz, the director of the Centre for Policy Studies, became secretary of state.",
        "Ana Ruiz",
        "ministerIn",
        "Centre for Policy Studies",
    ),
]


test_stated, test_not_stated = case_tests(STATED, NOT_STATED)
