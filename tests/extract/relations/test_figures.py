"""Which family a word means by what stands beside it: fights of words, contests for seats, things and not people."""

from tests.extract.relations.stated import family_tests

#: Sentence, and what it states: subject, family, object.
STATED = [
    # Who attacks what somebody said or plans, or fights it, does so with words.
    ("Peru openly attacked Chad's fiscal policy.", "Peru", "accuses", "Chad"),
    ("Peru attacked Chad.", "Peru", "assaults", "Chad"),
    ("Peru would fight the Chadian attempt to raise the price.", "Peru", "rejects", "Chadian"),
    ("Ana Ruiz's battle with Ion Popa is on again.", "Ana Ruiz", "rejects", "Ion Popa"),
    ("Peru's war with Chad lasted years.", "Peru", "assaults", "Chad"),
    ("Ana Ruiz hammered Ion Popa over the deal.", "Ana Ruiz", "accuses", "Ion Popa"),
    ("Peru may retaliate against Chadian exports.", "Peru", "sanctions", "Chadian"),
    ("Chadian forces expelled Boko Haram from the town.", "Chadian", "defeats", "Boko Haram"),
    # Offers are agreed to; whose line one embraces, one supports.
    ("Chad accepted an offer from Oman.", "Chad", "agreesWith", "Oman"),
    ("Chad did not accept an Omani offer.", "Chad", "rejects", "Omani"),
    ("Ana Ruiz embraced Ion Popa's approach to trade.", "Ana Ruiz", "supports", "Ion Popa"),
    ("Exor's control of Stellantis is firm.", "Exor", "owns", "Stellantis"),
    ("Ana Ruiz left the Unity Party with immediate effect.", "Ana Ruiz", "retreatsFrom", "Unity Party"),
    ("Ana Ruiz and Ion Popa spoke by telephone.", "Ana Ruiz", "consultsWith", "Ion Popa"),
    ("Ana Ruiz said Ion Popa is not ready to lead.", "Ana Ruiz", "accuses", "Ion Popa"),
    ("Ana Ruiz said Ion Popa has no plan.", "Ana Ruiz", "accuses", "Ion Popa"),
    ("Egypt suggested that Oman leave the pact.", "Egypt", "requests", "Oman"),
    ("Ana Ruiz attacked the Republican lawmakers in a speech.", "Ana Ruiz", "accuses", "Republican"),
    ("The Unity Party's campaign against Ion Popa was bitter.", "Unity Party", "rejects", "Ion Popa"),
    ("Nigeria's campaign against Boko Haram goes on.", "Nigeria", "assaults", "Boko Haram"),
    ("Oman reacted to Chadian attacks.", "Chadian", "assaults", "Oman"),
    ("The Unity Party rallied against Ion Popa in Lima.", "Unity Party", "protestsAgainst", "Ion Popa"),
    ("Peru's dispute with Chad goes on.", "Peru", "rejects", "Chad"),
    ("Ana Ruiz broke with Ion Popa over the vote.", "Ana Ruiz", "rejects", "Ion Popa"),
]

#: Sentence, and what it must not state.
UNSTATED = [
    ("Peru openly attacked Chad's fiscal policy.", "Peru", "assaults", "Chad"),
    ("Ana Ruiz's battle with Ion Popa is on again.", "Ana Ruiz", "assaults", "Ion Popa"),
    ("Peru may retaliate against Chadian exports.", "Peru", "assaults", "Chadian"),
    ("Four firms such as Velmo were targeted by the Unity Party for donations.", "Unity Party", "assaults", "Velmo"),
    ("They looked into the Tomas Vega shooting in Florida.", "Tomas Vega", "assaults", "Florida"),
    ("Ana Ruiz hurt the Unity Party, Ion Popa said.", "Ana Ruiz", "assaults", "Unity Party"),
    ("Ana Ruiz embraced Ion Popa's approach to trade.", "Ana Ruiz", "relatedTo", "Ion Popa"),
    # Elections and seats are contested, chambers run for and controlled: nobody is opposed, joined or owned.
    ("The Peruvian election was contested by Ana Ruiz.", "Ana Ruiz", "rejects", "Peruvian"),
    ("Ana Ruiz ran for the National Assembly of Zambia.", "Ana Ruiz", "memberOf", "National Assembly of Zambia"),
    ("The Unity Party took control of the Senate in May.", "Unity Party", "owns", "Senate"),
    ("Velmo, Orema and Lund divisions made cars.", "Velmo", "rejects", "Orema"),
    # Things and what they do, not those whose they are.
    ("A judge ordered Peru to release the Popa emails.", "Peru", "concedesTo", "Popa"),
    ("Peru must open the Lima Stock Exchange to foreigners.", "Peru", "created", "Lima Stock Exchange"),
    ("Ana Ruiz's remarks left Oman with no choice.", "Ana Ruiz", "retreatsFrom", "Oman"),
    ("Oman backed the enemies of Ion Popa.", "Oman", "supports", "Ion Popa"),
    ("Ana Ruiz and Ion Popa spoke to a crowd.", "Ana Ruiz", "consultsWith", "Ion Popa"),
    ("Ana Ruiz and Ion Popa made a call for unity.", "Ana Ruiz", "consultsWith", "Ion Popa"),
    ("Ana Ruiz was tied with Ion Popa at 42 percent.", "Ana Ruiz", "cooperatesWith", "Ion Popa"),
    ("Ana Ruiz, along with Ion Popa, said the bill was dead.", "Ana Ruiz", "cooperatesWith", "Ion Popa"),
    ("Ana Ruiz suggested that Oman would sue Peru.", "Ana Ruiz", "requests", "Oman"),
    ("Oman suspended its planned talks with Chad.", "Oman", "sanctions", "Chad"),
    ("Reacting to Popa's remark that Chad had won, Ana Ruiz laughed.", "Popa", "consultsWith", "Ana Ruiz"),
    ("Velmo Corp invested in China.", "Velmo Corp", "aids", "China"),
    ("Ana Ruiz and Ion Popa enjoy support among voters.", "Ana Ruiz", "supports", "Ion Popa"),
    ("Ana Ruiz and Ion Popa argued that the bill was dead.", "Ana Ruiz", "rejects", "Ion Popa"),
    ("Ana Ruiz and Ion Popa broke the news.", "Ana Ruiz", "rejects", "Ion Popa"),
    ("Ana Ruiz is targeting Latino voters in Ohio.", "Ana Ruiz", "assaults", "Latino"),
    ("Nokia negotiator Ana Ruiz said so.", "Ana Ruiz", "consultsWith", "Nokia"),
    ("Ion Popa is rallying a coalition against the Unity Party.", "Ion Popa", "protestsAgainst", "Unity Party"),
    ("The strike raised tensions between Peru and Chad.", "Peru", "rejects", "Chad"),
    # What is no judgement.
    ("The alleged illegal export of arms by Velmo, Ana Ruiz said, was a plot.", "Ana Ruiz", "accuses", "Velmo"),
    ("Peru is weak. Ana Ruiz said she thinks it is great.", "Ana Ruiz", "supports", "Peru"),
    ('Ion Popa said: "We will make America great again."', "Ion Popa", "supports", "America"),
    ("Ana Ruiz said Velmo was not prepared to pay.", "Ana Ruiz", "accuses", "Velmo"),
    ("Ana Ruiz said Ion Popa did not know the answer.", "Ana Ruiz", "accuses", "Ion Popa"),
    ("Ana Ruiz said the Unity Party is more responsible now.", "Ana Ruiz", "accuses", "Unity Party"),
    ("Ana Ruiz was asked whether she thought Ion Popa had failed.", "Ana Ruiz", "accuses", "Ion Popa"),
]

test_what_is_meant_is_stated, test_what_is_not_meant_is_not = family_tests(STATED, UNSTATED)
