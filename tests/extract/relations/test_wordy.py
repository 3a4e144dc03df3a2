"""Words of war, of yielding and of asking that tell of something else: a quarrel, papers handed over, a report."""

from tests.extract.relations.stated import family_tests

#: Sentence, and what it states: subject, family, object.
STATED = [
    # Parties that stand for election fight with words, and so does one man whose attack on another goes on.
    ("Mark Dayton, a Republican, attacked the GOP.", "Mark Dayton", "accuses", "GOP"),
    ("Omar Khalil attacked members of Hamas in Gaza.", "Omar Khalil", "assaults", "Hamas"),
    ("Republicans are in open conflict with Mark Dayton.", "Republicans", "rejects", "Mark Dayton"),
    ("Hamas is in open conflict with Fatah.", "Hamas", "assaults", "Fatah"),
    ("Mark Dayton unleashed a harsh attack on Linda Perez.", "Mark Dayton", "accuses", "Linda Perez"),
    ("Hamas launched an attack on Linda Perez.", "Hamas", "assaults", "Linda Perez"),
    ("Chad launched an attack on Oman.", "Chad", "assaults", "Oman"),
    ("Mark Dayton launched an attack on the Democratic Party.", "Mark Dayton", "accuses", "Democratic Party"),
    # A base is yielded, papers are not.
    ("Chad turned over the base to Oman.", "Chad", "concedesTo", "Oman"),
    # Harm that is reported accuses; what is reported only of one's plans does not.
    ("The Herald reported that Chad bombed Lyon.", "Herald", "accuses", "Chad"),
    ("Chad warned that it would respond if Oman attacked.", "Chad", "threatens", "Oman"),
    ("Chad suggested that Oman should leave.", "Chad", "requests", "Oman"),
    ("Mark Dayton and Linda Perez joined Paul Moor in Ohio.", "Linda Perez", "consultsWith", "Paul Moor"),
    ("Omar Khalil paid a courtesy call on Mark Dayton.", "Omar Khalil", "consultsWith", "Mark Dayton"),
    ("Linda Perez's accusation against Mark Dayton was false.", "Linda Perez", "accuses", "Mark Dayton"),
    # Who is for or against somebody is none of his.
    ("Chad met anti-Omani Yemeni fighters.", "Chad", "consultsWith", "Yemeni"),
    ("Chad bombed pro-Omani Yemeni militias.", "Chad", "assaults", "Yemeni"),
]

#: The same of sentences that do not state it.
UNSTATED = [
    ("Mark Dayton, a Republican, attacked members of the GOP.", "Mark Dayton", "assaults", "GOP"),
    ("Republicans are in open conflict with Mark Dayton.", "Republicans", "assaults", "Mark Dayton"),
    ("Mark Dayton unleashed a harsh attack on Linda Perez.", "Mark Dayton", "assaults", "Linda Perez"),
    ("Chad turned the new emails over to Oman.", "Chad", "concedesTo", "Oman"),
    ("The Herald reported that Mark Dayton had vowed to stay.", "Herald", "accuses", "Mark Dayton"),
    ("The Herald reported that Mark Dayton had ordered diplomats to leave.", "Herald", "accuses", "Mark Dayton"),
    ("Chad warned that it would respond if Oman was attacked.", "Chad", "threatens", "Oman"),
    (
        "Joe Marsh suggested Mark Dayton's refusal to leave could disqualify him.",
        "Joe Marsh",
        "requests",
        "Mark Dayton",
    ),
    ("Chad may ask whether leaders like Mark Dayton are ready.", "Chad", "requests", "Mark Dayton"),
    ("Mark Dayton and Linda Perez joined the bid to block it.", "Mark Dayton", "consultsWith", "Linda Perez"),
    ("Omar Khalil paid a courtesy call on Mark Dayton.", "Omar Khalil", "requests", "Mark Dayton"),
    ("Linda Perez made an accusation on the Senate floor.", "Linda Perez", "accuses", "Senate"),
    ("Chad decided against checking Oman's claims.", "Chad", "rejects", "Oman"),
    ("Chad has not responded to Oman's remarks.", "Oman", "consultsWith", "Chad"),
    ("Chad met anti-Omani Yemeni fighters.", "Chad", "consultsWith", "Omani"),
    ("Chad bombed pro-Omani Yemeni militias.", "Chad", "assaults", "Omani"),
]

test_stated, test_not_stated = family_tests(STATED, UNSTATED)
