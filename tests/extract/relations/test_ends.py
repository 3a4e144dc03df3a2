"""Whose a deed is, and whom it befalls: names that stand in a phrase and are neither, beside some that are."""

from tests.extract.relations.stated import family_tests

test_states_who_does_it, test_does_not_state_who_is_only_near = family_tests(
    [
        # People of a state's who are called by their descent are themselves.
        ("African-American leaders praised Ana Ruiz.", "African-American", "supports", "Ana Ruiz"),
        ("American leaders praised Ana Ruiz.", "American", "supports", "Ana Ruiz"),
        # Whoever does it is told, though a bystander's name is near.
        ("Ion Popa was shot dead during an Omani raid on Lima.", "Omani", "assaults", "Ion Popa"),
        ("Oman has already banned shipments to Chad by Velmo for one year.", "Oman", "sanctions", "Chad"),
        ("Ana Ruiz is director of the Bern Growers Network and co-founder of Orem.", "Ana Ruiz", "created", "Orem"),
        ("Ana Ruiz is chairman of Velmo Holdings and founder of Orem.", "Ana Ruiz", "created", "Orem"),
        ("Oman ordered the army to strike Homs.", "Oman", "assaults", "Homs"),
        ("Peru disagreed with Omani advice to tourists to shun Chadian mutton.", "Peru", "rejects", "Omani"),
        ("The Norvel Senate rejects a bill backed by Ana Ruiz.", "Norvel Senate", "rejects", "Ana Ruiz"),
        ("Ana Ruiz praised the Popa plan.", "Ana Ruiz", "supports", "Popa"),
        ("The court ordered Velmo to release Ana Ruiz.", "Velmo", "concedesTo", "Ana Ruiz"),
        ("Ana Ruiz, the owner of the Velmo Club, left.", "Ana Ruiz", "owns", "Velmo Club"),
        ("Peru praised Chadian officials.", "Peru", "supports", "Chadian"),
        ("Oman imposed tariffs on Chadian producers.", "Oman", "sanctions", "Chadian"),
        ("Republicans oppose Ana Ruiz.", "Republicans", "rejects", "Ana Ruiz"),
        (
            "The members of the National Farm Committee support Ana Ruiz.",
            "National Farm Committee",
            "supports",
            "Ana Ruiz",
        ),
        ("Oman investigates Chadian raids on Homs.", "Oman", "accuses", "Chadian"),
        ("Ion Popa announced a cut in Omani imports from Chad.", "Omani", "cooperatesWith", "Chad"),
        ("Oman and Chad held talks on fish, the ministers said.", "Oman", "consultsWith", "Chad"),
        ("Chad may annex Homs, which Oman opposes.", "Chad", "acquires", "Homs"),
        ("The Teamsters Union met Velmo. The union backed Ana Ruiz.", "Teamsters Union", "supports", "Ana Ruiz"),
        # A body's states are it, and who fights its members fights it.
        ("Peru praised officials of the EU states on Monday.", "Peru", "supports", "EU"),
        ("Omani troops killed two Hezbollah members.", "Omani", "assaults", "Hezbollah"),
        # What a plan includes, whoever announces it does; who is behind a leader's aide is not he.
        (
            "Ana Ruiz unveils a Plan B, which includes tariffs to support Velmo Farms.",
            "Ana Ruiz",
            "supports",
            "Velmo Farms",
        ),
        (
            "Ivo Popa, a former aide to Senate Majority Leader Ana Ruiz who leads the Orem Fund, left.",
            "Ivo Popa",
            "holdsOffice",
            "Orem Fund",
        ),
        ("The Franco-German broadcaster Velmo praised Ana Ruiz.", "Velmo", "locatedIn", "German"),
        ("Followers of the Tern Order killed Ana Ruiz.", "Tern Order", "assaults", "Ana Ruiz"),
        ("The Omani army began an air campaign in Homs.", "Omani", "assaults", "Homs"),
    ],
    [
        # The country is where an election is held, not who shot.
        ("Ion Popa was shot dead during the Omani election campaign.", "Omani", "assaults", "Ion Popa"),
        # Whose the imports are.
        ("Oman has already banned shipments to Chad by Velmo for one year.", "Velmo", "sanctions", "Chad"),
        (
            "Ana Ruiz is director of the Bern Growers Network and a co-founder of the choir Orem.",
            "Bern Growers Network",
            "created",
            "Orem",
        ),
        # To what end, for others.
        ("Velmo gave out lists of Chadians so that the army could arrest them.", "Velmo", "coerces", "Chadians"),
        # Who is advised does it, if at all.
        ("Peru disagreed with Omani advice to tourists to shun Chadian mutton.", "Peru", "rejects", "Chadian"),
        # Who helps with a thing does not own it.
        ("The park was a joint venture, funded by Omani taxpayers and backed by Velmo.", "Velmo", "supports", "Omani"),
        # What a name before it is about, or like.
        ("The court ordered Velmo to release the Ruiz emails.", "Velmo", "concedesTo", "Ruiz"),
        ("Ana Ruiz said that Ion Popa supports Merkel-style taxes.", "Ion Popa", "supports", "Merkel"),
        ("Oman did not want a Gulf war to spread.", "Oman", "requests", "Gulf"),
        ("Velmo made demands of the Democratic presidential candidates.", "Velmo", "requests", "Democratic"),
        # Some of a party, one of a body.
        ("Some Republicans oppose Ana Ruiz.", "Republicans", "rejects", "Ana Ruiz"),
        ("Several Democrats praised Ana Ruiz.", "Democrats", "supports", "Ana Ruiz"),
        ("Ana Ruiz criticised the two Omani members of the Union.", "Ana Ruiz", "accuses", "Omani"),
        ("Ana Ruiz criticised the two Omani members of the European Union.", "Ana Ruiz", "accuses", "European Union"),
        ("Peru praised officials of some EU states on Monday.", "Peru", "supports", "EU"),
        ("Velmo reminded its Orem College graduates to vote.", "Velmo", "requests", "Orem College"),
        (
            "Ana Ruiz unveils a Plan B, which includes tariffs to support Velmo Farms.",
            "Plan B",
            "supports",
            "Velmo Farms",
        ),
        (
            "Ivo Popa, a former aide to Senate Majority Leader Ana Ruiz who leads the Orem Fund, left.",
            "Ana Ruiz",
            "holdsOffice",
            "Orem Fund",
        ),
        ("Cuban-American Republicans vote by absentee ballot.", "Republicans", "locatedIn", "Cuban"),
        (
            "Oman confirmed that the raid was for the arrest of Ion Popa, leader of Orem, a Chadian criminal group.",
            "Oman",
            "accuses",
            "Chadian",
        ),
        ("A follower of the Tern Order killed Ana Ruiz.", "Tern Order", "assaults", "Ana Ruiz"),
        ("In Homs, the group Velmo began a $2 million ad campaign praising Ana Ruiz.", "Velmo", "assaults", "Homs"),
        (
            "Only one of the 90 National Farm Committee members supports Ana Ruiz.",
            "National Farm Committee",
            "supports",
            "Ana Ruiz",
        ),
        ("Velmo will seek help from its members in the Bundesbank.", "Velmo", "requests", "Bundesbank"),
        # Claims are looked into, not whose they are.
        ("Chad launched an investigation of Omani claims that fish is dumped.", "Chad", "accuses", "Omani"),
        # Who taxes trade does not trade.
        ("Ion Popa announced tariffs on imports from Chad.", "Ion Popa", "cooperatesWith", "Chad"),
        ("Ion Popa announced a set of duty rates on imports from Chad.", "Ion Popa", "cooperatesWith", "Chad"),
        # Who tells of talks.
        (
            "Banks fear walkouts since the breakdown of talks on pay, the Velmo Union and the Orem Union said.",
            "Velmo Union",
            "consultsWith",
            "Orem Union",
        ),
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
        # Anybody at all.
        ("Ana Ruiz left. The form asks if he or she is a U.S. citizen.", "Ana Ruiz", "citizenOf", "U.S."),
        # No town is somebody, no election "who", no state its firms; a tax is not whose make it is on.
        ("In Orem, Ohio, the owner of the Velmo Club, Ana Ruiz, left.", "Orem", "owns", "Velmo Club"),
        (
            "Ion Popa of People Power in the 2011 Hong Kong elections who opposed Ana Ruiz left.",
            "Hong Kong",
            "rejects",
            "Ana Ruiz",
        ),
        ("Oman told Chadian producers to cut prices.", "Oman", "requests", "Chadian"),
        ("Peru praised Chadian firms.", "Peru", "supports", "Chadian"),
        ("Ana Ruiz came out against the Cadillac tax.", "Ana Ruiz", "rejects", "Cadillac"),
        ("African-American voters praised Ana Ruiz.", "American", "supports", "Ana Ruiz"),
        # No firm is a union, and several banks are no single one.
        ("Velmo shut a plant in Lima. The union accepted an offer from Orem.", "Velmo", "supports", "Orem"),
        ("Velmo fell. Peru is asking the banks for a loan.", "Peru", "requests", "Velmo"),
    ],
)
