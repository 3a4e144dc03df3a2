"""Names with a small word inside, by which the tagger and the tables take them for two."""

from tests.mentions.naming import name_tests

NAMED = [
    (
        "Judges of the Court of Appeals for the Third Circuit heard Ana Ruiz.",
        "Court of Appeals for the Third Circuit",
        "Organization",
    ),
    (
        "A judge of the District Court for the Southern District of Texas blocked the order.",
        "District Court for the Southern District of Texas",
        "Organization",
    ),
    ("Police in Newcastle upon Tyne arrested Ivan Petrov.", "Newcastle upon Tyne", "Place"),
    ("Police in Boulogne sur Mer found the boat.", "Boulogne sur Mer", "Place"),
    ("Lakas para sa Bayan won the election in Cebu.", "Lakas para sa Bayan", "Organization"),
    ("Frente por la Victoria named Ana Ruiz as its candidate.", "Frente por la Victoria", "Organization"),
    ("A drone hit RAF Lakenheath on Monday.", "RAF Lakenheath", "Place"),
    ("On Monday his Republican People's Party chose him.", "Republican People's Party", "Organization"),
    ("Patients were moved from St Mary's and Grange Hospital in Leeds.", "St Mary's and Grange Hospital", "Place"),
    ("King George's and Alexandra Hospital closed its ward.", "King George's and Alexandra Hospital", "Place"),
    ("The Government of Peace and Unity named Ali Hassan.", "Government of Peace and Unity", "Organization"),
    ("Russia depends upon China for trade.", "Russia", "Country"),
    ("A Boeing en route to Paris burned.", "Boeing", "Organization"),
    ("Ana Ruiz's and Velmo's plans failed.", "Ana Ruiz", "Person"),
    (
        "She works for the Association for Ties Across the Orem Straits.",
        "Association for Ties Across the Orem Straits",
        "Organization",
    ),
    ("Rebels fought the Volunteers for the Freedom of the Coast.", "Volunteers for the Freedom of the Coast", "Place"),
    ("Groups such as Carla's List have spent a million attacking Ana Ruiz.", "Carla's List", "Organization"),
]

test_what_is_named = name_tests(named=NAMED)
