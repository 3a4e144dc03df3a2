"""Names whose surroundings tell what they are, on parsed sentences, and names that must keep their type."""

import pytest

from kg.mentions import Names, find_mentions
from kg.parse import Parser
from kg.types import MentionKind


def type_of(parser: Parser, names: Names, text: str, form: str) -> str:
    found = find_mentions(parser.doc(text), names)
    return next(m.type for m in found if m.text == form and m.kind is MentionKind.NAME)


@pytest.mark.parametrize(
    ("text", "form", "type_"),
    [
        ("Rebels left the towns of Marwan and Soraya on Monday.", "Marwan", "Place"),
        ("Rebels left the towns of Marwan and Soraya on Monday.", "Soraya", "Place"),
        ("Eight people died, including six in Deir Halim.", "Deir Halim", "Place"),
        ("The advances around Haddad in Syria continue.", "Haddad", "Place"),
        ("Two people died in Velika, Marvos, Greece.", "Marvos", "Place"),
        ("Troops took Rahim, the capital of Ituri Province.", "Rahim", "Place"),
        ("Istituto Farina, a catholic school in Milan, closed.", "Istituto Farina", "Organization"),
        ("Rebels advance on the city of Anna.", "Anna", "Place"),
        ("A boat sank off the coast of Saint Orem in the Azores.", "Saint Orem", "Place"),
        ("A bus fell off the Lorien Pass near Nice.", "Lorien Pass", "Place"),
        ("Jets struck Ramat Orem in Israel.", "Ramat Orem", "Place"),
        ("Typhoon Bualoi reached Vietnam.", "Typhoon Bualoi", "Event"),
        ("Jets fired on Ramat Orem in central Israel.", "Ramat Orem", "Place"),
        ("They rebuilt key towns in Iraq including Rabia and Zumar.", "Rabia", "Place"),
        ("Nine die in Velmor Regency, West Bora, Bora, Indonesia.", "West Bora", "Place"),
        ("Orem City manager Ana Ruiz signs a contract.", "Orem City", "Organization"),
        ("J1 League club Kashima Tigers names a coach.", "Kashima Tigers", "Organization"),
        ("Ana Ruiz returns to N'Djamena from exile in Togo.", "N'Djamena", "Place"),
        ("Francis appoints Ana Ruiz, the Archbishop of Marseille, as head of the conference.", "Marseille", "Place"),
        ("The court fined the Orem, France-registered company Velmo Group.", "Orem", "Place"),
        ("The Espo-based firm lost money.", "Espo", "Place"),
        ("LYON - The bank Velmo lost money.", "LYON", "Place"),
        ("Dodeka Lines lost money.", "Dodeka Lines", "Organization"),
        ("The television channel Kanal Orem left.", "Kanal Orem", "Organization"),
        ("Carmaker Velmo said it would leave Peru.", "Velmo", "Organization"),
        ("Ten Hollmark shareholders sued. Hollmark Varga lost money.", "Hollmark Varga", "Organization"),
        ("Ten Hollmark shareholders left Peru.", "Hollmark", "Organization"),
        ("Qalbar was a commander in the navy.", "Qalbar", "Person"),
        ("Kushner, leader of the rebels, fled.", "Kushner", "Person"),
        ("The herders fled Akobo, South Sudan, in May.", "Akobo", "Place"),
        ("A man was hurt in Besançon, Doubs, France.", "Besançon", "Place"),
        ("A canopy collapsed in Novi Sad, Vojvodina, Serbia.", "Vojvodina", "Place"),
    ],
)
def test_the_surroundings_tell_the_type(parser: Parser, names: Names, text: str, form: str, type_: str) -> None:
    assert type_of(parser, names, text, form) == type_


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Peru believes in Ana Mendes.", "Ana Mendes"),
        ("The president of the bank, Rui Costa, spoke.", "Rui Costa"),
        ("Investors, including Rui Costa, left Peru.", "Rui Costa"),
        ("The judge fired on Rui Costa in Peru.", "Rui Costa"),
    ],
)
def test_persons_stay_persons(parser: Parser, names: Names, text: str, form: str) -> None:
    assert type_of(parser, names, text, form) == "Person"


@pytest.mark.parametrize(
    ("text", "form", "type_"),
    [
        ("In 1986 she bought Tixar.", "Tixar", "Organization"),
        ("The firm competes with Temo and others.", "Temo", "Organization"),
        ("Merkel praised the deal because she wanted it.", "Merkel", "Person"),
    ],
)
def test_a_lone_word_is_a_person_only_if_the_text_says_so(
    parser: Parser, names: Names, text: str, form: str, type_: str
) -> None:
    assert type_of(parser, names, text, form) == type_


@pytest.mark.parametrize(
    ("text", "form", "type_"),
    [
        ("Annalena Torvik denied any link with the cartel.", "Annalena Torvik", "Person"),
        ("In table tennis, Hugo Orsola of Chile defeats Lin Shidong of China.", "Hugo Orsola", "Person"),
        ("Trump's tariffs on Chad took effect.", "Trump", "Person"),
        ("Rubén Salgado denied any link with the cartel on Thursday.", "Rubén Salgado", "Person"),
        ("Tusk promises more tanks.", "Tusk", "Person"),
        ("Aung San Suu Kyi was moved to house arrest.", "Aung San Suu Kyi", "Person"),
        ("A Royal Navy Marlin helicopter crashed off Cornwall.", "Royal Navy", "Organization"),
        ("The militia, known as the Mai-Mai Velmora, took the town of Fizi.", "Mai-Mai Velmora", "Organization"),
        ("There was heavy fighting in Sudan's El Velmo.", "El Velmo", "Place"),
        ("Gunmen enter the town of Minora in Kelbe Territory, Peru.", "Minora", "Place"),
        ("Gunmen enter the town of Minora in Kelbe Territory, Peru.", "Kelbe Territory", "Place"),
        ("The crimes were committed during Russia's occupation of Bucha.", "Bucha", "Place"),
        ("French and Paris Saint-Germain player Ana Ruiz retires.", "Paris Saint-Germain", "Organization"),
        ("The Garda Síochána of Ireland confirms it.", "Garda Síochána", "Organization"),
        ("Chelsea beat Orem in the League final.", "Chelsea", "Organization"),
    ],
)
def test_a_first_name_a_contest_or_a_kind_told_settles_the_type(
    parser: Parser, names: Names, text: str, form: str, type_: str
) -> None:
    assert type_of(parser, names, text, form) == type_
