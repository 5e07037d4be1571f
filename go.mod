module dialoguec

go 1.25.0
