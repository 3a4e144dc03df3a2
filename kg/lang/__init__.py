"""Language data: what words and constructions express, read from the folder of a language with a standard reader."""
