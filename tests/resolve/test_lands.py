"""Which state "the country" is."""

from tests.resolve.coreference import chain_tests

ONE = [
    ("Peru voted. The country was calm.", "The country", "Peru"),
    ("Peru bars Omani envoys from entering the country.", "the country", "Peru"),
    ("Peru ordered Oman's envoy to leave the country.", "the country", "Peru"),
    ("Peru says that Chilean strikes on the country killed ten men.", "the country", "Peru"),
    ("Peru bought arms after a threat by Oman, bringing the country's debt to $9 billion.", "the country", "Peru"),
    ("French troops left their base in Chad to the country's army.", "the country", "Chad"),
]

test_which_mentions_are_one = chain_tests(one=ONE)
