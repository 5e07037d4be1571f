package body

import (
	"slices"

	"dialoguec/compile/en/lex"
)

// rejectForum remembers the name of a forum of two governments, from its first
// word after the countries to its head, so that no rule takes it for a body.
func (r *work) rejectForum(from, head int32) {
	for from < head && (r.Tokens[from].Is(lex.FlagHyphen|lex.FlagDash) || r.countries.BeginsAt(from)) {
		from++
	}
	r.pairForums = append(r.pairForums, nameKey(r.Tokens[from:head+1]))
}

// pairBefore returns the first token of two countries that end before token i,
// and the hyphen or dash that joins them; 0 if there are none.
func (r *states) pairBefore(i int32) (first, join int32) {
	second := r.countries.Start(i - 1)
	if !r.Token(second - 1).Is(lex.FlagHyphen | lex.FlagDash) {
		return 0, 0
	}
	if first = r.countries.Start(second - 2); first < 0 {
		return 0, 0
	}
	return first, second - 1
}

// ownForum reports whether the pair of countries that begins at from, joined at
// token join, is one of the parties of the statement alone, whose forum is a
// series: elsewhere the forum of two others is a body as good as any.
func (r *states) ownForum(from, join int32) bool {
	first, _ := r.CountryAt(from)
	second, _ := r.CountryAt(join + 1)
	for _, code := range [...]string{first, second} {
		if code == "" || len(r.countries.Parties) < 2 {
			return true
		}
		if !slices.Contains(r.countries.Parties, code) {
			return false
		}
	}
	return true
}

// pairForum reports whether a body named after two countries is a forum of
// their governments, and so a series of meetings rather than a body.
func (r *names) pairForum(head int32) bool {
	return r.Tokens[head].In(pairHead) && !r.Holds(lex.Phrase{From: max(0, head-2), To: head}, business)
}
