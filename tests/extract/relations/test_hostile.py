"""Deeds that harm: who did them where the text says so beside the deed, and on what ground somebody is punished."""

import pytest

from kg.extract.knowledge import Knowledge
from tests.conftest import ReadText
from tests.extract.relations.stated import CASE, triple

#: Sentence, and what it states: subject, family, object.
STATED = [
    # Who claims a deed has done it; the deed may have been told before.
    ("Ten people are killed in a bombing in Homs claimed by Hezbollah.", "Hezbollah", "assaults", "Homs"),
    ("Ten died in a bombing in Homs. Hezbollah said it carried out the attack.", "Hezbollah", "assaults", "Homs"),
    ("Hundreds of Chadian troops enter the city of Homs.", "Chadian", "assaults", "Homs"),
    ("Chad vows to retaliate against Sudan.", "Chad", "threatens", "Sudan"),
    ("Peru threatens to impose tariffs on Chile.", "Peru", "threatens", "Chile"),
    ("Peru spoke of Chad's threat to annex Sudan.", "Chad", "threatens", "Sudan"),
    # Who is out of a body was put out by it; an act of office without a doer is the announcer's.
    ("Peru is suspended from the African Union.", "African Union", "sanctions", "Peru"),
    ("Peru announces that Ana Ruiz has been expelled.", "Peru", "sanctions", "Ana Ruiz"),
    ("Peru fines Boeing two million euros.", "Peru", "sanctions", "Boeing"),
    ("Boeing is fined two million euros by Peru.", "Peru", "sanctions", "Boeing"),
    ("Peru sanctions Ana Ruiz, accusing her of bias.", "Peru", "accuses", "Ana Ruiz"),
    ("Peruvian police arrest opposition leader Ana Ruiz.", "Peruvian", "coerces", "Ana Ruiz"),
    ("Peru takes Chile to court.", "Peru", "accuses", "Chile"),
    # What one is charged with is said of the deed, not of who is charged; "as" leads to what something is called.
    ("Peru fined Nokia and accused the company of fraud.", "Peru", "accuses", "Nokia"),
    ("Peru blamed the collapse of the talks on Chile.", "Peru", "accuses", "Chile"),
    ("Peru described Chile's raid as illegal.", "Peru", "accuses", "Chile"),
    ("Ana Ruiz called Ion Popa a disaster.", "Ana Ruiz", "accuses", "Ion Popa"),
    ("Amnesty International documented killings by the Chadian army.", "Amnesty International", "accuses", "Chadian"),
    ("Iraq wins the cup with a 3-0 victory over Iran.", "Iraq", "defeats", "Iran"),
    # Whose a weapon or a thing is stands behind it; forces act for the state of whoever commands them.
    ("A missile fired by Hezbollah hits a house in Haifa.", "Hezbollah", "assaults", "Haifa"),
    ("Police in Peru raid a building owned by Google.", "Peru", "coerces", "Google"),
    ("Peruvian president Ana Ruiz authorizes the military to attack Chile.", "Peruvian", "assaults", "Chile"),
    ("A Hezbollah bomber blew himself up outside a bank in Lyon.", "Hezbollah", "assaults", "Lyon"),
    ("The attacks on Friday in Paris, which were claimed by Hezbollah, killed ten.", "Hezbollah", "assaults", "Paris"),
    ("The Peruvian court upholds the conviction of Ana Ruiz.", "Peruvian", "coerces", "Ana Ruiz"),
    ("Ana Ruiz is serving a Peruvian prison sentence.", "Peruvian", "coerces", "Ana Ruiz"),
    ("Ana Ruiz, who is wanted in Peru over a fraud case, spoke.", "Peru", "accuses", "Ana Ruiz"),
    ("Peru rules out any negotiations with Chile.", "Peru", "rejects", "Chile"),
    ("Hezbollah insurgents kill nine people in an attack on Homs in Oman.", "Hezbollah", "assaults", "Homs"),
    ("Iraq killed 72 Kurds amid an offensive to capture Homs.", "Iraq", "defeats", "Homs"),
    # A nameless doer's deed is whoever's claims it; nameless fighters are whoever's who leads them.
    ("A bomber blew himself up at a mosque in Homs. Hezbollah claims responsibility.", "Hezbollah", "assaults", "Homs"),
    ("Soldiers led by Ana Ruiz have arrested President Ion Popa.", "Ana Ruiz", "coerces", "Ion Popa"),
    ("A court in Lima jails Ana Ruiz for three years.", "Lima", "coerces", "Ana Ruiz"),
    ("The Hezbollah rebel group seizes the town of Homs.", "Hezbollah", "defeats", "Homs"),
    ("Chad pushes Hezbollah fighters out of Homs.", "Chad", "defeats", "Hezbollah"),
    ("Peruvian ships turn back Ana Ruiz.", "Peruvian", "coerces", "Ana Ruiz"),
    ("Peru charges Ana Ruiz on charges of hacking Google.", "Ana Ruiz", "coerces", "Google"),
    ("Peru sends thousands of troops to Homs.", "Peru", "mobilizes", "Homs"),
    ("Peru is among several countries expelling Chadian diplomats.", "Peru", "sanctions", "Chadian"),
    ("Fighting breaks out between Chad and Sudan.", "Sudan", "assaults", "Chad"),
    ("Ana Ruiz is given a prison sentence by a Peruvian court.", "Peruvian", "coerces", "Ana Ruiz"),
    ("Prosecutors in Peru seek nine years in prison for Ana Ruiz.", "Peru", "accuses", "Ana Ruiz"),
    ("Hezbollah killed Ana Ruiz at a meeting with Ion Popa.", "Ana Ruiz", "consultsWith", "Ion Popa"),
    ("Peru freezes assets belonging to Google.", "Peru", "sanctions", "Google"),
    ("Chad accuses Sudan of bombing Homs, killing Ana Ruiz.", "Sudan", "assaults", "Ana Ruiz"),
    ("Chad captured ten Sudanese border posts.", "Chad", "defeats", "Sudanese"),
    ("The Saudi-led coalition bombs a hall in Homs.", "coalition", "assaults", "Homs"),
    ("The Unity Front announces that they will withdraw from Homs.", "Unity Front", "retreatsFrom", "Homs"),
    ("The 91st Division bombs Homs.", "91st Division", "assaults", "Homs"),
    ("Ana Ruiz, who was wanted by Peru for murder, has died.", "Peru", "accuses", "Ana Ruiz"),
    ("The Peruvian court upholds the death sentence of Ana Ruiz.", "Peruvian", "coerces", "Ana Ruiz"),
    ("A Lima court jails Ana Ruiz.", "Lima", "coerces", "Ana Ruiz"),
    ("A Peruvian court jails blogger Ana Ruiz for nine years.", "Peruvian", "coerces", "Ana Ruiz"),
    ("The Velmo Army clashes with Hezbollah militants at a camp near Homs.", "Velmo Army", "assaults", "Hezbollah"),
    ("Chad fights the Houthis and their leader, Ana Ruiz.", "Ana Ruiz", "holdsOffice", "Houthis"),
    ("Chad responds with airstrikes on Homs.", "Chad", "assaults", "Homs"),
    ("Peru links the bombing to Hezbollah.", "Peru", "accuses", "Hezbollah"),
    ("Peru suspends cooperation with Chad over its support for Hezbollah.", "Chad", "supports", "Hezbollah"),
    ("Chad's capital, Orem, falls to Hezbollah.", "Hezbollah", "defeats", "Orem"),
    ("Hezbollah fighters overrun Kunduz.", "Hezbollah", "defeats", "Kunduz"),
    ("Chad condemns a cyberattack that it blames on Tehran.", "Chad", "accuses", "Tehran"),
    ("Chadian shelling kills a resident of Martuni.", "Chadian", "assaults", "Martuni"),
    # Where people gather over a deed it is not done; a region, or what follows their own place, is where it is.
    ("Rallies are held against the Sudanese strikes in Darfur.", "Sudanese", "assaults", "Darfur"),
    ("Thousands march in Lyon against the Chadian bombing of Homs.", "Chadian", "assaults", "Homs"),
    # Whoever is told to be a deed's doer has done it; a plural before a singular verb is the verb.
    ("Ana Ruiz, the perpetrator of the attack on Ion Popa, was jailed.", "Ana Ruiz", "assaults", "Ion Popa"),
    ("Ana Ruiz, the mastermind behind the murder of Ion Popa, fled.", "Ana Ruiz", "assaults", "Ion Popa"),
    ("The Chadian military conducts airstrikes across several parts of Darfur.", "Chadian", "assaults", "Darfur"),
    ("The Chadian army conducts airstrikes and shelling across Darfur.", "Chadian", "assaults", "Darfur"),
    # The kind behind a list of places is no doer; what lies along something is not that, but in what holds both.
    ("Oman strikes posts in the Nangarhar and Paktika provinces targeting Hezbollah.", "Oman", "assaults", "Paktika"),
    ("Kenyan jets strike camps along the Juba River in Somalia.", "Kenyan", "assaults", "Somalia"),
    # Lists of those who do wrong; votes lost in a parliament; what is given back.
    ("The United Nations relists Chad on its blacklist.", "United Nations", "sanctions", "Chad"),
    ("Ion Popa resigns after losing a vote of confidence in the Knesset.", "Knesset", "rejects", "Ion Popa"),
    ("Serbia returns three seized trucks to Kosovo.", "Serbia", "concedesTo", "Kosovo"),
    # Who is punished on a ground that is only alleged is accused.
    ("Peru suspends Google for allegedly selling data.", "Peru", "accuses", "Google"),
    ("Peru fines Google over alleged fraud.", "Peru", "accuses", "Google"),
    ("Ana Ruiz is arrested by Peru on suspicion of fraud.", "Peru", "accuses", "Ana Ruiz"),
    ("Peru captures several Hezbollah militants accused of murder.", "Peru", "accuses", "Hezbollah"),
    ("Peru orders Google to halt sales, citing alleged fraud.", "Peru", "accuses", "Google"),
]

#: Sentences that look alike, and what they don't state.
NOT_STATED = [
    ("Kenyan jets strike camps along the Juba River in Somalia.", "Kenyan", "assaults", "Juba River"),
    ("Protests are held against the Chadian raids at the Orem Stadium.", "Chadian", "assaults", "Orem Stadium"),
    (
        "Students stage a sit-in against the Chadian bombing at Orem University.",
        "Chadian",
        "assaults",
        "Orem University",
    ),
    ("Crowds gather to condemn the Chadian raids at Hyde Park.", "Chadian", "assaults", "Hyde Park"),
    ("A vigil is held for the victims of the Chadian attack at Hyde Park.", "Chadian", "assaults", "Hyde Park"),
    ("Marches against the Chadian bombing in Toronto draw thousands.", "Chadian", "assaults", "Toronto"),
    ("Ana Ruiz spoke of the perpetrator of the attack on Ion Popa.", "Ana Ruiz", "assaults", "Ion Popa"),
    ("Ion Popa loses a vote of confidence among colleagues in Peru.", "Peru", "rejects", "Ion Popa"),
    ("Ana Ruiz returns three trucks to Kosovo.", "Ana Ruiz", "concedesTo", "Kosovo"),
    ("Peru suspends cooperation with Chad over its support for Hezbollah.", "Peru", "supports", "Hezbollah"),
    ("Chad's capital, Orem, falls to Hezbollah.", "Hezbollah", "defeats", "Chad"),
    ("Hezbollah killed Ana Ruiz in Homs.", "Hezbollah", "assaults", "Homs"),
    ("The Chadian army fires missiles over Sudan during a drill.", "Chadian", "assaults", "Sudan"),
    ("Chad enters a town held by Hezbollah in Sudan.", "Hezbollah", "defeats", "Sudan"),
    ("Peru wants Ana Ruiz to speak.", "Peru", "accuses", "Ana Ruiz"),
    ("The Peruvian court orders the release of Ana Ruiz.", "Peruvian", "coerces", "Ana Ruiz"),
    ("A Chadian helicopter crashes near Homs, killing Ana Ruiz.", "Chadian", "assaults", "Ana Ruiz"),
    ("Ten men die in a shootout between Homs and Aden.", "Homs", "assaults", "Aden"),
    ("Chad accuses Sudan of bombing Homs, killing Ana Ruiz.", "Chad", "assaults", "Ana Ruiz"),
    ("Hezbollah releases a video of Ana Ruiz.", "Hezbollah", "concedesTo", "Ana Ruiz"),
    ("The leader of Hezbollah kills himself, President Ana Ruiz says.", "Hezbollah", "assaults", "Ana Ruiz"),
    ("Chadian soldiers led by Ana Ruiz arrest Ion Popa. Hezbollah fled.", "Hezbollah", "coerces", "Ion Popa"),
    ("Iraq killed ten people in Homs. Hezbollah claims responsibility.", "Hezbollah", "assaults", "Homs"),
    ("The Chadian rebel group seizes the town of Homs.", "Chadian", "defeats", "Homs"),
    ("Ten men are shot dead by Peru in the Homs valley.", "Peru", "sanctions", "Homs"),
    ("Hezbollah killed Ana Ruiz at a meeting with Ion Popa.", "Hezbollah", "consultsWith", "Ion Popa"),
    ("Peru charges Ana Ruiz on charges of hacking Google.", "Peru", "coerces", "Google"),
    ("Peru suspects that Ana Ruiz hacked Google.", "Peru", "coerces", "Google"),
    ("Iraq killed 72 Kurds amid an offensive to capture Homs.", "Kurds", "defeats", "Homs"),
    ("Iraqi police kill two gunmen during an attack on Homs.", "Iraqi", "assaults", "Homs"),
    ("Chad announces the closure of divisions of Nokia and Ericsson.", "Nokia", "rejects", "Ericsson"),
    ("Agencies such as Nokia and Ericsson announce a suspension of shipments.", "Nokia", "sanctions", "Ericsson"),
    ("A missile fired at Hezbollah hits a house in Haifa.", "Hezbollah", "assaults", "Haifa"),
    ("Peru arrests Ana Ruiz for allegedly selling arms.", "Peru", "accuses", "Ana Ruiz"),
    ("Peru fines Google over alleged Chilean interference.", "Peru", "accuses", "Google"),
    ("Peru fines Google for selling data.", "Peru", "accuses", "Google"),
    ("Peru confirms that its envoy Ana Ruiz has been detained.", "Peru", "coerces", "Ana Ruiz"),
    ("Peru confirms that Ana Ruiz was detained in Chile.", "Peru", "coerces", "Ana Ruiz"),
    ("Ana Ruiz calls for an end to the war with Chad.", "Ana Ruiz", "assaults", "Chad"),
    ("Ana Ruiz and Ion Popa are jailed, alleging that they stole money.", "Ana Ruiz", "accuses", "Ion Popa"),
    ("Peru blocks sanctions against Chile.", "Peru", "sanctions", "Chile"),
]


def _found(knowledge: Knowledge, read_text: ReadText, text: str) -> set[tuple[str, str, str]]:
    reading = read_text(text)
    known = knowledge.ontology.properties
    triples = (triple(reading, relation) for relation in reading.relations if relation.property)
    return {(subject, known[name].family, object_) for subject, name, object_ in triples}


@pytest.mark.parametrize(CASE, STATED)
def test_the_deed_is_told(
    knowledge: Knowledge, read_text: ReadText, text: str, subject: str, family: str, object_: str
) -> None:
    found = _found(knowledge, read_text, text)
    assert (subject, family, object_) in found, found


@pytest.mark.parametrize(CASE, NOT_STATED)
def test_no_deed_is_told(
    knowledge: Knowledge, read_text: ReadText, text: str, subject: str, family: str, object_: str
) -> None:
    found = _found(knowledge, read_text, text)
    assert (subject, family, object_) not in found, found


def test_nobody_wrongs_himself(knowledge: Knowledge, read_text: ReadText) -> None:
    assert ("Sudan", "assaults", "Chad") in _found(knowledge, read_text, "Chad says that Sudan violated its airspace.")
