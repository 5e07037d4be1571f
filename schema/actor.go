package schema

// IsParty reports whether an actor or a side is the code of a party: of a country,
// EU or INT.
func IsParty(code string) bool {
	return code == "INT" || len(code) == 2 && 'A' <= code[0] && code[0] <= 'Z' && 'A' <= code[1] && code[1] <= 'Z'
}

// IsCollective reports whether an actor is the parties of the meeting together.
func IsCollective(actor string) bool { return actor == "participants" || actor == "both governments" }

// IsCoded reports whether an actor is coded and not named.
func IsCoded(actor string) bool {
	return IsParty(actor) || IsCollective(actor) || actor == "private sector"
}
