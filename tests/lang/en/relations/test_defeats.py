"""What the senses of the family defeats state, and what looks alike."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("General Mark Dayton led a coup in Chad.", "Mark Dayton", "defeats", "Chad"),
    ("In hockey, the Peruvian women's national team defeats Chile 1–0.", "Peruvian", "defeats", "Chile"),
    ("Ana Ruiz wins 57% of votes against Karl Weiss.", "Ana Ruiz", "defeats", "Karl Weiss"),
    ("Chadian forces expelled Boko Haram from the town.", "Chadian", "defeats", "Boko Haram"),
    ("Chadian forces captured eight Hezbollah bases.", "Chadian", "defeats", "Hezbollah"),
    ("Iraqi forces freed Mosul from Daesh control.", "Iraqi", "defeats", "Daesh"),
    ("Iraqi forces liberated a town from Hamas.", "Iraqi", "defeats", "Hamas"),
    ("Iraqi forces liberated Homs from Hamas.", "Iraqi", "defeats", "Hamas"),
    ("Ana Ruiz defeated former governor of New York Andrew Cuomo.", "Ana Ruiz", "defeats", "Andrew Cuomo"),
    ("Norway helps Iraq to defeat Hamas.", "Iraq", "defeats", "Hamas"),
    ("Rui Costa defeated his cousin Arthur Silva.", "Rui Costa", "defeats", "Arthur Silva"),
    ("Russian troops capture the village of Horlenka in Kharkiv Oblast, Ukraine.", "Russian", "defeats", "Horlenka"),
    ("Iraq wins the cup with a 3-0 victory over Iran.", "Iraq", "defeats", "Iran"),
    ("The Hezbollah rebel group seizes the town of Homs.", "Hezbollah", "defeats", "Homs"),
    ("Chad pushes Hezbollah fighters out of Homs.", "Chad", "defeats", "Hezbollah"),
    ("Chad captured ten Sudanese border posts.", "Chad", "defeats", "Sudanese"),
    ("Chad's capital, Orem, falls to Hezbollah.", "Hezbollah", "defeats", "Orem"),
    ("Hezbollah fighters overrun Kunduz.", "Hezbollah", "defeats", "Kunduz"),
    ("Chad regained Homs.", "Chad", "defeats", "Homs"),
    ("Linda Perez finished a distant second to Mark Dayton in Iowa.", "Mark Dayton", "defeats", "Linda Perez"),
    # By how many votes somebody was beaten, and by whom.
    ("The incumbent, Ana Ruiz, was beaten by 512 votes by Ion Popa.", "Ion Popa", "defeats", "Ana Ruiz"),
    ("Ana Ruiz won the seat from Ion Popa.", "Ana Ruiz", "defeats", "Ion Popa"),
    ("Ana Ruiz finished ahead of Ion Popa.", "Ana Ruiz", "defeats", "Ion Popa"),
]

POSSIBLE = [
    ("Chad attacked Daesh. Norway and Peru are committed to defeating these terrorists.", "Peru", "defeats", "Daesh"),
    (
        "Norway condemns the attack by Boko Haram. We will work with Chad to defeat this terrorist group.",
        "Norway",
        "defeats",
        "Boko Haram",
    ),
]

NOT_STATED = [
    ("General Mark Dayton led a march in Chad.", "Mark Dayton", "defeats", "Chad"),
    ("Afghan forces have destroyed three Pakistani outposts.", "Afghan", "defeats", "Pakistani"),
    ("Anti-government rebels seize the town of Orem in Syria.", "Syria", "defeats", "Orem"),
    ("Sinjar was freed after its occupation by the Islamic State.", "Islamic State", "defeats", "Sinjar"),
    ("Ana Ruiz praised the Iraqi mission to retake Mosul.", "Ana Ruiz", "defeats", "Mosul"),
    ("Chad's capital, Orem, falls to Hezbollah.", "Hezbollah", "defeats", "Chad"),
    ("Chad enters a town held by Hezbollah in Sudan.", "Hezbollah", "defeats", "Sudan"),
    ("The Chadian rebel group seizes the town of Homs.", "Chadian", "defeats", "Homs"),
    ("Nokia hopes to regain Chad's old role.", "Nokia", "defeats", "Chad"),
    ("Ana Ruiz finished ahead of schedule, Ion Popa said.", "Ana Ruiz", "defeats", "Ion Popa"),
    ("Chad's High Court rejects an attempt by lawmakers to unseat Ana Ruiz.", "High Court", "defeats", "Ana Ruiz"),
    (
        "Chad attacked Daesh and Boko Haram. Peru is committed to defeating these terrorists.",
        "Peru",
        "defeats",
        "Daesh",
    ),
    ("Chad met Velmo Group. Peru wants to defeat these terrorists.", "Peru", "defeats", "Velmo Group"),
]

test_what_is_told = case_tests(stated=STATED, possible=POSSIBLE, not_stated=NOT_STATED)
