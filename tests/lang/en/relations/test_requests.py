"""What the senses of the family requests state, and what looks alike."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("Ana Ruiz called on Chad to leave.", "Ana Ruiz", "requests", "Chad"),
    # A statement goes on with what else it does.
    ("Norway regrets this. We call on Oman to end the war and urge Chad to leave.", "Norway", "requests", "Chad"),
    ("Ana Ruiz dismissed Peru's demand that Chile withdraw.", "Peru", "requests", "Chile"),
    ("Oman turns down an invitation from Peru to talks in Lima.", "Peru", "requests", "Oman"),
    ("Peru suspends talks on trade with Chile and summons the Chilean envoy.", "Peru", "requests", "Chilean"),
    ("Egypt suggested that Oman leave the pact.", "Egypt", "requests", "Oman"),
    ("Theresa May left. Linda Perez called on May to resign.", "Linda Perez", "requests", "May"),
    ("Chad calls on Peru to open the port and on Oman to pay for it.", "Chad", "requests", "Oman"),
    ("Chad asked France for help to no avail.", "Chad", "requests", "France"),
    ("Peru was urged to leave by Chad.", "Chad", "requests", "Peru"),
    ("Nigeria told Shell to pay.", "Nigeria", "requests", "Shell"),
    ("Norway called on Iran to release the crew.", "Norway", "requests", "Iran"),
    ("Norway urged Iran to release the crew.", "Norway", "requests", "Iran"),
    ("Norway requested help for the search from Airbus.", "Norway", "requests", "Airbus"),
    ("Ana Ruiz writes calling for the Iranian military to leave.", "Ana Ruiz", "requests", "Iranian"),
    (
        "The Foreign Ministers from Peru and Chile issued a statement calling on Iran to stop.",
        "Chile",
        "requests",
        "Iran",
    ),
    ("Chile has agreed to a Peruvian request to open the border.", "Peruvian", "requests", "Chile"),
    ("Ana Ruiz calls for the unconditional surrender of Hamas.", "Ana Ruiz", "requests", "Hamas"),
    ("Syria is pressing for an Israeli withdrawal.", "Syria", "requests", "Israeli"),
    ("Judge Rui Costa denies a request by Ana Ruiz to see her.", "Ana Ruiz", "requests", "Rui Costa"),
    ("Chad suggested that Oman should leave.", "Chad", "requests", "Oman"),
]

DENIED = [
    ("Taiwan was not invited to the World Health Assembly.", "World Health Assembly", "invites", "Taiwan"),
]

NOT_STATED = [
    ("Airbus received orders from Lufthansa, Qantas and Emirates.", "Qantas", "requests", "Airbus"),
    ("Oman did not want a Gulf war to spread.", "Oman", "requests", "Gulf"),
    ("Nokia reminded its Orem College graduates to vote.", "Nokia", "requests", "Orem College"),
    ("Oman told Chadian producers to cut prices.", "Oman", "requests", "Chadian"),
    ("Nokia fell. Peru is asking the banks for a loan.", "Peru", "requests", "Nokia"),
    ("Ana Ruiz suggested that Oman would sue Peru.", "Ana Ruiz", "requests", "Oman"),
    ("Linda Perez, who advised Mark Dayton on the choice, left.", "Linda Perez", "requests", "Mark Dayton"),
    ("Chad will not withdraw from Oman, President Ana Ruiz insisted.", "Ana Ruiz", "requests", "Chad"),
    ("Ana Ruiz calls Peru's support for Chad a mistake.", "Ana Ruiz", "requests", "Peru"),
    ("Italy demands the release of Ana Ruiz.", "Italy", "requests", "Ana Ruiz"),
    ("A Brazilian court orders Jair Bolsonaro to pay.", "Brazilian", "requests", "Jair Bolsonaro"),
    ("Ana Ruiz calls for the release of Rui Costa.", "Ana Ruiz", "requests", "Rui Costa"),
    ("Nigeria told reporters that Shell pays.", "Nigeria", "requests", "Shell"),
    ("Ana Ruiz insisted that Peru was ready.", "Ana Ruiz", "requests", "Peru"),
    ("The UN launched an appeal for Chad.", "UN", "requests", "Chad"),
    (
        "Joe Marsh suggested Mark Dayton's refusal to leave could disqualify him.",
        "Joe Marsh",
        "requests",
        "Mark Dayton",
    ),
    ("Omar Khalil paid a courtesy call on Mark Dayton.", "Omar Khalil", "requests", "Mark Dayton"),
]

test_what_is_told = case_tests(stated=STATED, denied=DENIED, not_stated=NOT_STATED)
