"""Which senses of a verb a clause does not have."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("Canada announced sanctions targeting Russian entities.", "Canada", "sanctions", "Russian"),
    ("Hamas suspends Al Jazeera's operations in Gaza.", "Hamas", "sanctions", "Al Jazeera"),
    ("Ana Ruiz reiterated Norwegian support for Iraq.", "Norwegian", "supports", "Iraq"),
    ("Oman and Chad sign agreements covering an airport and a mine.", "Oman", "agreesWith", "Chad"),
    # A challenge that is beaten back; one of several; what is fronted.
    ("Linda Perez beat back a challenge from Mark Dayton.", "Linda Perez", "defeats", "Mark Dayton"),
    ("Linda Perez is not the only member of Fatah to leave.", "Linda Perez", "memberOf", "Fatah"),
    ("On Monday, Mark Dayton called on Oman to leave.", "Mark Dayton", "requests", "Oman"),
    ("Linda Perez is Mark Dayton's nominee for the Supreme Court.", "Mark Dayton", "nominates", "Linda Perez"),
    # What is said not to be of a kind is there all the same; what denies a copula denies no other verb.
    ("Mark Dayton's endorsement of Linda Perez is not good news.", "Mark Dayton", "endorses", "Linda Perez"),
    ("Chad's support for Oman is not in doubt.", "Chad", "supports", "Oman"),
    ("Chad's invasion of Oman was not a success.", "Chad", "invades", "Oman"),
    ("Chad was not happy about the deal and bombed Oman.", "Chad", "assaults", "Oman"),
    ("Chad ordered Velmo Bank to close.", "Chad", "requests", "Velmo Bank"),
    ("Mark Dayton has differences with Linda Perez.", "Mark Dayton", "rejects", "Linda Perez"),
    ("The differences between Chad and Oman are old.", "Chad", "rejects", "Oman"),
    ("Chad threatened to attack Oman.", "Chad", "threatens", "Oman"),
    ("Spain recognised Hamas as a movement.", "Spain", "recognizes", "Hamas"),
    ("The Red Cross treated Yazidis.", "Red Cross", "aids", "Yazidis"),
    ("The Kurdish rebellion against Turkey goes on.", "Kurdish", "assaults", "Turkey"),
    ("Turkey vowed that it would strike back if Greece attacks.", "Turkey", "threatens", "Greece"),
]

POSSIBLE = [
    ("Ana Ruiz threatened Peru with visa penalties.", "Ana Ruiz", "sanctions", "Peru"),
    ("Ana Ruiz orders Rui Costa to be deported.", "Ana Ruiz", "coerces", "Rui Costa"),
    ("Linda Perez would beat Mark Dayton but lose to Paul Moor.", "Paul Moor", "defeats", "Linda Perez"),
    ("Chad's deal with Oman is not final.", "Chad", "agreesWith", "Oman"),
    ("Mark Dayton told CNN about backing Linda Perez.", "Mark Dayton", "supports", "Linda Perez"),
    ("Israel called Omar Khalil a supporter of Hamas.", "Omar Khalil", "supports", "Hamas"),
    ("Israel described Omar Khalil as a member of Hamas.", "Omar Khalil", "memberOf", "Hamas"),
    ("Mark Dayton made a bid for Velmo Bank.", "Mark Dayton", "acquires", "Velmo Bank"),
]

DENIED = [
    ("Chadian drones heading for Homs were all shot down, and none reached the town.", "Chadian", "assaults", "Homs"),
    ("Oman's promised aid to Chad never arrived.", "Oman", "aids", "Chad"),
    ("Linda Perez is not a member of Fatah.", "Linda Perez", "memberOf", "Fatah"),
    ("Mark Dayton did not speak to Linda Perez.", "Mark Dayton", "consultsWith", "Linda Perez"),
    ("Ana Ruiz, who is not a citizen of France, left.", "Ana Ruiz", "citizenOf", "France"),
    ("Chad's attack on Oman did not take place.", "Chad", "assaults", "Oman"),
    ("Chad did not leave and attack Oman.", "Chad", "assaults", "Oman"),
]

NOT_STATED = [
    ('Ana Ruiz called Cuba\'s work in Lima "the largest so far".', "Ana Ruiz", "requests", "Cuba"),
    ("The attack on a Chadian depot in Homs, Syria, that killed Ana Ruiz is solved.", "Syria", "assaults", "Ana Ruiz"),
    ("Ana Ruiz and Ion Popa were killed during a meeting in Lyon.", "Ana Ruiz", "consultsWith", "Ion Popa"),
    ("Peru killed Ana Ruiz along with Ion Popa.", "Peru", "cooperatesWith", "Ion Popa"),
    ("A follower of the Tern Order killed Ana Ruiz.", "Tern Order", "assaults", "Ana Ruiz"),
    # What a clause says, not where.
    ("Business could drift to Homs, which Oman opposes.", "Oman", "rejects", "Homs"),
    ("Chad may annex Homs, which Oman opposes.", "Oman", "rejects", "Homs"),
    # What for he was convicted.
    (
        "Police detain stabbing convict Ion Popa in Orem, Illinois, United States.",
        "United States",
        "assaults",
        "Ion Popa",
    ),
    (
        "Ion Popa of People Power in the 2011 Hong Kong elections who opposed Ana Ruiz left.",
        "Hong Kong",
        "rejects",
        "Ana Ruiz",
    ),
    ("Canada announced sanctions targeting Russian entities.", "Canada", "assaults", "Russian"),
    ("The United States hit Brazil with tariffs.", "United States", "assaults", "Brazil"),
    ("Hamas suspends Al Jazeera's operations in Gaza.", "Hamas", "retreatsFrom", "Gaza"),
    ("Rui Costa was killed by Ana Ruiz during a raid in Lyon by Hamas.", "Ana Ruiz", "assaults", "Lyon"),
    ("Ana Ruiz returns three trucks to Kosovo.", "Ana Ruiz", "concedesTo", "Kosovo"),
    ("Hezbollah killed Ana Ruiz in Homs.", "Hezbollah", "assaults", "Homs"),
    ("A Chadian helicopter crashes near Homs, killing Ana Ruiz.", "Chadian", "assaults", "Ana Ruiz"),
    ("Chad accuses Sudan of bombing Homs, killing Ana Ruiz.", "Chad", "assaults", "Ana Ruiz"),
    ("Hezbollah killed Ana Ruiz at a meeting with Ion Popa.", "Hezbollah", "consultsWith", "Ion Popa"),
    ("Omani police shot a woman in Muscat.", "Omani", "assaults", "Muscat"),
    ("A Chadian navy helicopter crashes near Homs, killing Ana Ruiz.", "Chadian", "assaults", "Ana Ruiz"),
    ("Ana Ruiz reiterated Norwegian support for Iraq.", "Ana Ruiz", "supports", "Iraq"),
    ("Ana Ruiz orders Rui Costa to be deported.", "Ana Ruiz", "requests", "Rui Costa"),
    ("Ana Ruiz was killed in Peru in May.", "Peru", "assaults", "Ana Ruiz"),
    ("Chad verbally attacked Oman.", "Chad", "assaults", "Oman"),
    ("Chadian drones heading for Homs were seen.", "Chadian", "visits", "Homs"),
    ("Omani aid to Chad arrived in Homs.", "Omani", "visits", "Homs"),
    ("Mark Dayton and Linda Perez joined the bid to block it.", "Mark Dayton", "consultsWith", "Linda Perez"),
    ("Mark Dayton never told Linda Perez what to say.", "Mark Dayton", "consultsWith", "Linda Perez"),
    ("They bar Muslims who are not citizens of France.", "Muslims", "citizenOf", "France"),
    ("On Twitter, Mark Dayton called Linda Perez unhinged.", "Mark Dayton", "requests", "Twitter"),
    (
        "Mark Dayton opposed Linda Perez's Trans-Pacific Partnership deal.",
        "Linda Perez",
        "agreesWith",
        "Trans-Pacific Partnership",
    ),
    ("The senate blocked Supreme Court nominee Linda Perez.", "Supreme Court", "nominates", "Linda Perez"),
    ("Mark Dayton ordered a review of Velmo Bank security.", "Mark Dayton", "requests", "Velmo Bank"),
    ("There are two differences between Mark Dayton and Linda Perez.", "Mark Dayton", "rejects", "Linda Perez"),
    ("Chad threatened to use its Banking Act to deny licences.", "Chad", "threatens", "Banking Act"),
    ("Mark Dayton gave up his bid for the White House.", "Mark Dayton", "acquires", "White House"),
    ("Chad acted to prevent diversion from Omani markets.", "Chad", "coerces", "Omani"),
    ("Peru left over the way that it was treated by Chad.", "Chad", "aids", "Peru"),
    ("Britain's uprising against the European Union is feared.", "Britain", "assaults", "European Union"),
    ("Chad vowed that it would support Oman if Oman joins.", "Chad", "threatens", "Oman"),
    ("Peru's senators admire the Omani candidate.", "Peru", "supports", "Omani"),
]

test_what_is_told = case_tests(stated=STATED, possible=POSSIBLE, denied=DENIED, not_stated=NOT_STATED)
