"""Pieces of one name that the tagger parts, put together."""

from tests.mentions.naming import name_tests

NAMED = [
    ("The Hungarian Commission on Audit fines a party.", "Hungarian Commission on Audit", "Organization"),
    ("The state cut the Transport Investment and Jobs Act.", "Transport Investment and Jobs Act", "Work"),
    ("Former Prime Minister Sheikh Nasrin fled to India.", "Sheikh Nasrin", "Person"),
    ("The court jailed Russian YouTuber Vasily Trubetskoy.", "Vasily Trubetskoy", "Person"),
    (
        "A judge for the Western Nevada District Court Jamal Whitman left.",
        "Western Nevada District Court",
        "Organization",
    ),
    ("The leader of France Insoumise won.", "France Insoumise", "Organization"),
    ("Nokia and Velmo Corporation agreed.", "Nokia", "Organization"),
    ("Peru and the Justice Party talk.", "Peru", "Country"),
    ("They took over areas of Al-Mahri and Boos-Kareem.", "Al-Mahri", "Place"),
    ("Sultan Qaboos of Oman died.", "Qaboos", "Person"),
    ("The minister said: He Wenbo was expelled.", "Wenbo", "Organization"),
    ("Mahmud ‘Abd-al-Karim al-Orem met Ana Ruiz.", "Mahmud ‘Abd-al-Karim al-Orem", "Person"),
]

test_what_is_named = name_tests(named=NAMED)
