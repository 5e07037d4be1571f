package body

import (
	"strings"

	"dialoguec/compile/en/lex"
	"dialoguec/compile/fact"
)

// pressOffices reads the offices by which bodies speak to the press, where a text says
// whom to ask: "FTA Communications, tel. 012". Their bodies are named by acronyms.
func (r *roll) pressOffices() {
	for n := range r.Mentions {
		m := &r.Mentions[n]
		if m.Len() != 1 || !r.Tokens[m.From].Is(lex.FlagUpper) || r.Token(m.From-1).Is(lex.FlagHyphen) {
			continue
		}
		if end := r.pressEnd(m.To); end > m.To && r.isContact(end) {
			b := named(lex.PhraseOf(m.From, end), organizationPress)
			m.To, m.Fact = end, r.officeOf(b, m.Fact)
		}
	}
}

// officeOf returns the organization that the press office of a body is.
func (r *roll) officeOf(b body, whole int32) int32 {
	name, key, country := r.Clean(b.Phrase), nameKey(r.Tokens[b.From:b.To]), r.All[whole].Country
	at := r.sameBody(key, country, nil)
	if at >= 0 {
		r.AddSpan(&r.All[at].Basis, b.From, b.To)
		return at
	}
	at = r.newBody(b, name, country, nil)
	r.All[at].Parent = int(whole)
	r.known = fact.Note(r.known, known{key: key, country: country, fact: at})
	return at
}

// pressEnd returns the end of the words at token i that make a press office of the
// acronym before them, "Communications", "Information Service"; i if there are none.
func (r *roll) pressEnd(i int32) int32 {
	c := r.Ahead(i, int32(len(r.Tokens)))
	if !c.Token().Name() || !c.In(pressOffice) || c.In(lex.FlagLineStart) {
		return i
	}
	if c = c.Next(); c.Token().Name() && c.In(part) {
		c = c.Next()
	}
	return c.At
}

// contactReach is how many bytes after the name of an office its number or address is.
const contactReach = 120

// isContact reports whether the words from token i on say how somebody is reached.
func (r *roll) isContact(i int32) bool {
	if c := r.Ahead(i, int32(len(r.Tokens))); c.In(lex.FlagComma) && c.Peek(1).Is(lex.FlagNumber) {
		return true
	}
	from := int(r.Tokens[i-1].End)
	to := min(from+contactReach, r.BlockOf(r.Sentences[r.SentenceAt(i-1)]).Span.End)
	near := r.Content[from:max(from, to)]
	return strings.ContainsAny(near, "@+") || strings.Contains(near, "Tel.") || strings.Contains(near, "tel.")
}
