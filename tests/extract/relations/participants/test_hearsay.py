"""What somebody is only said to be, by himself, in error, in a play or by those who expect it."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("Ana Ruiz was introduced as the new coach of Orem United.", "Ana Ruiz", "leads", "Orem United"),
    ("Ana Ruiz was elected as the next speaker of Congress.", "Ana Ruiz", "leads", "Congress"),
    ("Ana Ruiz is regarded as the leader of the Velmo Group.", "Ana Ruiz", "leads", "Velmo Group"),
    ("Ion Popa, who claims to be innocent, is the son of Ana Ruiz.", "Ion Popa", "childOf", "Ana Ruiz"),
    ("The fact that Ana Ruiz is a member of Hamas worried Oman.", "Ana Ruiz", "memberOf", "Hamas"),
    ("After becoming president of Peru, Ana Ruiz left.", "Ana Ruiz", "headOfStateOf", "Peru"),
    ("Ion Popa's future wife Ana Ruiz left.", "Ana Ruiz", "marriedTo", "Ion Popa"),
]

POSSIBLE = [
    ("Ana Ruiz claims to be the leader of the Velmo Group.", "Ana Ruiz", "leads", "Velmo Group"),
    ("Ion Popa, who claims to be the son of Ana Ruiz, was jailed.", "Ion Popa", "childOf", "Ana Ruiz"),
    ("Ana Ruiz is tipped as the next head of Interpol.", "Ana Ruiz", "leads", "Interpol"),
    ("Ana Ruiz talks as if she were the president of Peru.", "Ana Ruiz", "headOfStateOf", "Peru"),
    ("Ana Ruiz dreamed of becoming president of Peru.", "Ana Ruiz", "headOfStateOf", "Peru"),
    ("Was Ana Ruiz ever a member of the Unity Party?", "Ana Ruiz", "memberOf", "Unity Party"),
    # By the words of what is otherwise taken for granted.
    ("Ana Ruiz, the self-styled president of Peru, was held.", "Ana Ruiz", "holdsOffice", "Peru"),
    ("The so-called foreign minister of Abkhazia, Ana Ruiz, left.", "Ana Ruiz", "holdsOffice", "Abkhazia"),
    ("Aspiring senator Ana Ruiz of Ohio left.", "Ana Ruiz", "holdsOffice", "Ohio"),
    ("Ana Ruiz, the presumed leader of the Velmo Group, was held.", "Ana Ruiz", "leads", "Velmo Group"),
    ("Ion Popa's alleged daughter Ana Ruiz left.", "Ana Ruiz", "childOf", "Ion Popa"),
    ("Ana Ruiz, a possible successor to Ion Popa as chief of Interpol, left.", "Ana Ruiz", "leads", "Interpol"),
]

DENIED = [
    ("Ion Popa posed as the son of Ana Ruiz.", "Ion Popa", "childOf", "Ana Ruiz"),
    ("Ana Ruiz posed as a minister of Chad.", "Ana Ruiz", "ministerIn", "Chad"),
    ("Ana Ruiz was wrongly identified as a member of the Velmo Guard.", "Ana Ruiz", "memberOf", "Velmo Guard"),
    ("Ana Ruiz, a fake ambassador of Chad, was caught.", "Ana Ruiz", "ambassadorOf", "Chad"),
    ("Ana Ruiz, never a member of the Unity Party, voted.", "Ana Ruiz", "memberOf", "Unity Party"),
    ("Neither Ana Ruiz nor Ion Popa is a member of the Unity Party.", "Ion Popa", "memberOf", "Unity Party"),
    ("Ana Ruiz is hardly a member of the Unity Party.", "Ana Ruiz", "memberOf", "Unity Party"),
    ("The reports that Ana Ruiz is the leader of Hamas are false.", "Ana Ruiz", "leads", "Hamas"),
]

test_what_is_told = case_tests(stated=STATED, possible=POSSIBLE, denied=DENIED)
