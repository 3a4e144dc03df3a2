"""What the senses of the family rejects state, and what looks alike."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("Oman decided not to accept a Turkish offer.", "Oman", "rejects", "Turkish"),
    ("Peru opened an office in Muscat over Chile's objections.", "Chile", "rejects", "Peru"),
    ("Despite opposition from Chile, Peru approves the loan.", "Chile", "rejects", "Peru"),
    ("The treaty ends the dispute between Peru and Chile.", "Peru", "rejects", "Chile"),
    ("Peru disagreed with Omani advice to tourists to shun Chadian mutton.", "Peru", "rejects", "Omani"),
    ("Republicans oppose Ana Ruiz.", "Republicans", "rejects", "Ana Ruiz"),
    ("Ana Ruiz's battle with Ion Popa is on again.", "Ana Ruiz", "rejects", "Ion Popa"),
    ("Chad did not accept an Omani offer.", "Chad", "rejects", "Omani"),
    ("The Unity Party's campaign against Ion Popa was bitter.", "Unity Party", "rejects", "Ion Popa"),
    ("Peru's dispute with Chad goes on.", "Peru", "rejects", "Chad"),
    ("Ana Ruiz broke with Ion Popa over the vote.", "Ana Ruiz", "rejects", "Ion Popa"),
    ("Peru rules out any negotiations with Chile.", "Peru", "rejects", "Chile"),
    ("Ion Popa resigns after losing a vote of confidence in the Knesset.", "Knesset", "rejects", "Ion Popa"),
    ("Linda Perez broke with Mark Dayton over trade.", "Linda Perez", "rejects", "Mark Dayton"),
    ("Linda Perez has clashed with Mark Dayton over taxes.", "Linda Perez", "rejects", "Mark Dayton"),
    ("Despite Peru's objections, Chile sent tanks to Oman.", "Peru", "rejects", "Chile"),
    ("Chad rejected a request from Oman.", "Chad", "rejects", "Oman"),
    ("Ana Ruiz bypassed Congress.", "Ana Ruiz", "rejects", "Congress"),
    ("Ana Ruiz, a leading figure against Recep Tayyip Erdogan, spoke.", "Ana Ruiz", "rejects", "Recep Tayyip Erdogan"),
    ("A judge in Peru, Ana Ruiz, blocked Donald Trump's order.", "Ana Ruiz", "rejects", "Donald Trump"),
    ("Judge Rui Costa denies a request by jailed mayor Ana Ruiz to see her.", "Rui Costa", "rejects", "Ana Ruiz"),
    ("Chile blocks a lawsuit by Peru against Nokia.", "Chile", "rejects", "Peru"),
    ("Serbia blocks extradition to Croatia.", "Serbia", "rejects", "Croatia"),
    ("Republicans are in open conflict with Mark Dayton.", "Republicans", "rejects", "Mark Dayton"),
    ("The Norvel Senate rejects a bill backed by Ana Ruiz.", "Norvel Senate", "rejects", "Ana Ruiz"),
]

POSSIBLE = [
    ("Chad will not allow Sudan to open a base.", "Chad", "rejects", "Sudan"),
]

NOT_STATED = [
    # Who is advised does it, if at all.
    ("Peru disagreed with Omani advice to tourists to shun Chadian mutton.", "Peru", "rejects", "Chadian"),
    ("Some Republicans oppose Ana Ruiz.", "Republicans", "rejects", "Ana Ruiz"),
    ("The Peruvian election was contested by Ana Ruiz.", "Ana Ruiz", "rejects", "Peruvian"),
    ("Velmo, Orema and Lund divisions made cars.", "Velmo", "rejects", "Orema"),
    ("Ana Ruiz and Ion Popa argued that the bill was dead.", "Ana Ruiz", "rejects", "Ion Popa"),
    ("Ana Ruiz and Ion Popa broke the news.", "Ana Ruiz", "rejects", "Ion Popa"),
    ("The strike raised tensions between Peru and Chad.", "Peru", "rejects", "Chad"),
    ("Ion Popa loses a vote of confidence among colleagues in Peru.", "Peru", "rejects", "Ion Popa"),
    ("Chad announces the closure of divisions of Nokia and Ericsson.", "Nokia", "rejects", "Ericsson"),
    ("A federal judge in Texas struck down the Clean Water Act.", "Texas", "rejects", "Clean Water Act"),
    ("Peru bars Ana Ruiz, leader of the Unity Party, from running against Rui Costa.", "Peru", "rejects", "Rui Costa"),
    ("Peru fines Google for breaching the Data Protection Act.", "Google", "rejects", "Data Protection Act"),
    ("Oman says Ana Ruiz resigned, rejecting claims by Rui Costa.", "Oman", "rejects", "Rui Costa"),
    ("Chad closes the mines. Judge Ana Ruiz blocks the order.", "Ana Ruiz", "rejects", "Chad"),
    ("Despite Peru's refusal to take part, Chile sent tanks to Oman.", "Peru", "rejects", "Chile"),
    ("Ana Ruiz dismissed reports of a Chadian raid on Oman.", "Ana Ruiz", "rejects", "Chadian"),
    ("The Resisting Patriots Front met Ana Ruiz of Peru.", "Resisting Patriots Front", "rejects", "Ana Ruiz"),
    ("The Supreme Court blocked the deportation of two men to Peru.", "Supreme Court", "rejects", "Peru"),
    ("Chad decided against checking Oman's claims.", "Chad", "rejects", "Oman"),
]

test_what_is_told = case_tests(stated=STATED, possible=POSSIBLE, not_stated=NOT_STATED)
