"""Relations in what is made of somebody's deeds and words: joint work, threats, blame, verdicts, a firm's wares."""
