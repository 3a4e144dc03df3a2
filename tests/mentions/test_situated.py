"""Names whose surroundings tell what they are, on parsed sentences, and names that must keep their type."""

from tests.mentions.naming import name_tests

NAMED = [
    ("The capital, Orem, fell to rebels.", "Orem", "Place"),
    ("Clashes broke out in Goma, North Kivu.", "Goma", "Place"),
    ("The head of the Taliban Hasan-Malik al-Norzai calls a truce.", "Hasan-Malik al-Norzai", "Person"),
    ("Sukhoi showed its regional aircraft, the Skyjet.", "Skyjet", "Product"),
    ("Rebels left the towns of Marwan and Soraya on Monday.", "Marwan", "Place"),
    ("Rebels left the towns of Marwan and Soraya on Monday.", "Soraya", "Place"),
    ("Eight people died, including six in Deir Halim.", "Deir Halim", "Place"),
    ("Troops took Rahim, the capital of Ituri Province.", "Rahim", "Place"),
    ("Istituto Farina, a catholic school in Milan, closed.", "Istituto Farina", "Organization"),
    ("Rebels advance on the city of Anna.", "Anna", "Place"),
    ("A boat sank off the coast of Saint Orem in the Azores.", "Saint Orem", "Place"),
    ("A bus fell off the Lorien Pass near Nice.", "Lorien Pass", "Place"),
    ("Jets struck Ramat Orem in Israel.", "Ramat Orem", "Place"),
    ("Typhoon Bualoi reached Vietnam.", "Typhoon Bualoi", "Event"),
    ("Jets fired on Ramat Orem in central Israel.", "Ramat Orem", "Place"),
    ("They rebuilt key towns in Iraq including Rabia and Zumar.", "Rabia", "Place"),
    ("J1 League club Kashima Tigers names a coach.", "Kashima Tigers", "Organization"),
    ("The Espo-based firm lost money.", "Espo", "Place"),
    ("LYON - The bank Velmo lost money.", "LYON", "Place"),
    ("Dodeka Lines lost money.", "Dodeka Lines", "Organization"),
    ("The television channel Kanal Orem left.", "Kanal Orem", "Organization"),
    ("Qalbar was a commander in the navy.", "Qalbar", "Person"),
    ("Kushner, leader of the rebels, fled.", "Kushner", "Person"),
    ("Peru believes in Ana Mendes.", "Ana Mendes", "Person"),
    ("The president of the bank, Rui Costa, spoke.", "Rui Costa", "Person"),
    ("Investors, including Rui Costa, left Peru.", "Rui Costa", "Person"),
    ("The judge fired on Rui Costa in Peru.", "Rui Costa", "Person"),
    ("In 1986 she bought Tixar.", "Tixar", "Organization"),
    ("The firm competes with Temo and others.", "Temo", "Organization"),
    ("The militia, known as the Mai-Mai Velmora, took the town of Fizi.", "Mai-Mai Velmora", "Organization"),
    ("There was heavy fighting in Sudan's El Velmo.", "El Velmo", "Place"),
    ("Gunmen enter the town of Minora in Kelbe Territory, Peru.", "Minora", "Place"),
    ("Gunmen enter the town of Minora in Kelbe Territory, Peru.", "Kelbe Territory", "Place"),
    ("The crimes were committed during Russia's occupation of Bucha.", "Bucha", "Place"),
    ("The Garda Síochána of Ireland confirms it.", "Garda Síochána", "Organization"),
]

UNNAMED = [
    ("PARIS - Velmo said that it had bought Orem.", "PARIS - Velmo"),
]

test_what_is_named = name_tests(named=NAMED, unnamed=UNNAMED)
