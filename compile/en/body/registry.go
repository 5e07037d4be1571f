package body

import (
	"strings"

	"dialoguec/compile/en/lex"
	"dialoguec/compile/lexicon"
)

// addHit enters a name of the registry. A form that holds the name of another
// body ("IT Policy Office of Cabinet Secretariat") is two.
func (r *roll) addHit(h lex.Hit) {
	b := named(h.Phrase, organizationKnown)
	b.Entry = h.Entry
	if to := r.innerCountry(h.Phrase); to > h.From {
		b.Core = to
	}
	r.withCountryBefore(&b)
	for i := b.Core + 1; i+1 < h.To; i++ {
		if !r.Is(i, lex.Of) && !r.Tokens[i].Is(lex.FlagOpen) {
			continue
		}
		from := i + 1
		if r.Is(from, lex.The) {
			from++
		}
		to, entry := r.Gazetteer.Match(r.Tokens, from, h.To)
		if r.Tokens[i].Is(lex.FlagOpen) { // "Cabinet Secretariat (Crisis Management)"
			r.addParts(b, i, h.To)
			return
		}
		inner := named(lex.PhraseOf(from, to), organizationKnown)
		if to == h.To && r.Gazetteer.Kind(entry) == lex.KindOrganization && i-b.Core >= 2 && !r.onlyTopics(inner.Phrase) {
			b.To = i
			r.addBody(b)
			inner.Entry, inner.Country = entry, b.Country
			r.addBody(inner)
			return
		}
	}
	r.addBody(b)
}

// addParts enters a body and its part, printed after it in parentheses.
func (r *roll) addParts(b body, open, to int32) {
	end, entry := r.Gazetteer.Match(r.Tokens, b.From, open)
	b.Entry, b.To = 0, open
	if end == open {
		b.Entry = entry
	}
	whole := r.addBody(b)
	part := named(lex.PhraseOf(open+1, to), organizationPart)
	part.Country, part.Inner = b.Country, true
	if to > part.From && r.Tokens[to-1].Is(lex.FlagClose) {
		part.To--
	}
	if _, entry := r.Gazetteer.Match(r.Tokens, part.From, part.To); entry != 0 {
		part.Entry = entry
	}
	r.All[r.addBody(part)].Parent = int(whole)
}

// trusted tells a name of the registry from a chance likeness.
func (r *roll) trusted(e *lex.Entry, h lex.Hit) bool {
	if e.Form == "White House" && (r.Is(h.From-1, lex.The) && r.Is(h.From-2, lex.At, lex.To, lex.In) || r.Token(h.To).Is(lex.FlagCapital)) {
		return false // a place, or the head of another name
	}
	if e.Short && !e.Upper {
		switch {
		case r.Is(h.From-1, lex.The) && r.Is(h.From-2, lex.At), r.Is(h.From-1, lex.At): // "at the Pentagon" is a place
			return false
		case r.Tokens[h.From].In(lex.ClassBody | lex.ClassTopic | lex.ClassPost | lex.ClassPostModifier):
			return false
		}
	}
	if !e.Upper && (r.topicOfPost(h) || r.topicAmongTopics(h)) || e.Short && e.Mixed() && r.TextIn(h.From, h.To) != e.Form {
		return false
	}
	if e.Upper && e.Short && r.shortOfOther(h) || r.modifies(h) || r.numbersCommittee(h.To) || r.otherSense(h) || r.printedSmall(e, h) {
		return false
	}
	if e.Country == "INT" && programmeName(e) || r.Token(h.To).In(rule) {
		return false
	}
	if e.Upper && e.Short && r.inCapitals(h) {
		return false
	}
	if e.Upper && e.Short && e.Country != "INT" && e.Country != "EU" && e.Country != "" {
		return h.Len() == 1 && !r.isPost(h) && (r.ofMentioned(h) || r.demonymBefore(named(h.Phrase, nil)) < h.From)
	}
	return true
}

// isPost reports whether an acronym is that of a post, for somebody is the deputy: "Deputy NSA".
func (r *roll) isPost(h lex.Hit) bool {
	next := r.Token(h.To)
	return r.Token(h.From-1).In(deputy) && !next.Is(lex.FlagGlued) && !next.In(lex.ClassPost)
}

// modifies reports whether a name only says whose the document, event or
// programme is that the capitals after it name, "the UN Charter", or who is
// none of its own: "non-NATO".
func (r *roll) modifies(h lex.Hit) bool {
	if r.Token(h.From - 1).Is(lex.FlagHyphen) {
		return r.Token(h.From - 2).In(without) // else a party: "Peru-ASEAN Summit"
	}
	if next := r.Token(h.To); !next.Name() || next.Is(lex.FlagGlued|lex.FlagLineStart) || next.In(lex.ClassPost|lex.ClassLevel|lex.ClassCommon) {
		return false
	}
	end := r.namePart(h.To)
	last := r.Token(end - 1)
	if r.Is(end, lex.On, lex.Of) && r.Token(end+1).Is(lex.FlagCapital) && last.In(lex.ClassDocument|lex.ClassGroup) {
		return true // "the United Nations Convention on"
	}
	return last.In(reference) && !last.In(lex.ClassPost|lex.ClassBody)
}

// reference is what heads the name of a document, an event or a programme.
const reference = lex.ClassDocument | lex.ClassEvent | lex.ClassProgramme | lex.ClassDialogue

// namePart returns the end of the words with capitals at i that are one name,
// possessives of those who meet included: "Economic Leaders’ Meeting".
func (r *roll) namePart(i int32) int32 {
	for end := int32(len(r.Tokens)); i < end; i++ {
		t := &r.Tokens[i]
		if t.Is(lex.FlagLineStart) || !t.Name() && !t.Is(lex.FlagPossessive|lex.FlagHyphen) || t.In(lex.ClassPreposition|lex.ClassConjunction) {
			break
		}
	}
	return i
}

// otherSense reports whether an acronym that has further senses names no body:
// "FTA" is a trade agreement and "MoC" a memorandum wherever the text does not define
// it, and a number before "JST" makes it a time.
func (r *roll) otherSense(h lex.Hit) bool {
	t := &r.Tokens[h.From]
	return t.In(ambiguous) && t.Is(lex.FlagCapital) && !r.Token(h.From-1).Is(lex.FlagOpen) || t.In(zone) && r.Token(h.From-1).In(clock)
}

// printedSmall reports whether the last word of a name is printed small that
// the registry has with a capital: "a secure Pacific community".
func (r *roll) printedSmall(e *lex.Entry, h lex.Hit) bool {
	last := e.Form[strings.LastIndexByte(e.Form, ' ')+1:]
	t := &r.Tokens[h.To-1]
	return last[0] >= 'A' && last[0] <= 'Z' && t.Is(lex.FlagWord) && !t.Is(lex.FlagCapital)
}

// shortOfOther reports whether an acronym in parentheses is short for the words
// before it, which name no body: "Maritime Domain Awareness (MDA)".
func (r *roll) shortOfOther(h lex.Hit) bool {
	if h.To != h.From+1 || !r.Token(h.From-1).Is(lex.FlagOpen) || !r.Token(h.To).Is(lex.FlagClose) {
		return false
	}
	letters := r.TextIn(h.From, h.To)
	at := h.From - 2
	for n := len(letters) - 1; n >= 0; n-- {
		if at < 0 || !r.Tokens[at].Name() || r.Tokens[at].In(lex.ClassBody|lex.ClassBodyTail) || r.At[at] != 0 || r.Content[r.Tokens[at].Start] != letters[n] {
			return false
		}
		at--
	}
	return true
}

// ofMentioned reports whether a body of the registry with this name is of a
// country that the text names, or international.
func (r *names) ofMentioned(h lex.Hit) bool {
	for _, n := range r.Gazetteer.Namesakes(h.Entry) {
		if r.countries.MentionedSet.Has(n.Country) {
			return true
		}
	}
	return false
}

// inCapitals reports whether an acronym is only a word of a line in capitals,
// or the first word of a longer name: "FIRST MEETING", "ICE Pact".
func (r *names) inCapitals(h lex.Hit) bool {
	next := r.Token(h.To)
	if r.Token(h.From).In(lex.ClassOrdinal) && next.Is(lex.FlagUpper) {
		return true // "FIRST UK-PERU MEETING"
	}
	if before := r.Token(h.From - 1); before.Is(lex.FlagUpper) && before.Class != 0 && before.End-before.Start > 3 && !before.Is(lex.FlagAbbrev) ||
		next.Is(lex.FlagUpper) && next.Class != 0 && next.End-next.Start > 3 && !next.Is(lex.FlagAbbrev) {
		return true
	}
	e, _ := r.Meaning(h, lex.KindOrganization)
	return e.Country != "INT" && e.Country != "EU" && next.Name() && !next.Is(lex.FlagGlued) && next.In(lex.ClassDocument|lex.ClassProgramme|lex.ClassEvent) && !next.In(lex.ClassPost)
}

// topicAmongTopics reports whether a name without a head word is one of the topics
// that "and" or a comma joins, or what somebody is for: "Ministers of Justice and Home Affairs".
func (r *names) topicAmongTopics(h lex.Hit) bool {
	if !r.onlyTopics(h.Phrase) {
		return false
	}
	before, after := r.Token(h.From-1), r.Token(h.To)
	return r.Is(h.From-1, lex.For) || (r.Is(h.From-1, lex.And) || before.Is(lex.FlagComma)) && r.Token(h.From-2).In(lex.ClassTopic) ||
		(r.Is(h.To, lex.And) || after.Is(lex.FlagComma)) && r.Token(h.To+1).In(lex.ClassTopic)
}

// onlyTopics reports whether a phrase names a body by nothing but what it is for: "Home Affairs".
func (r *parts) onlyTopics(p lex.Phrase) bool {
	return !r.Any(p, func(t *lex.Token) bool { return !t.In(lex.ClassTopic) })
}

// topicOfPost reports whether a name without a head word only says what a post
// is for: "Coordinator for International Communications Policy".
func (r *names) topicOfPost(h lex.Hit) bool {
	for i := h.From; i < h.To; i++ {
		if r.Tokens[i].In(lex.ClassBody) {
			return false
		}
	}
	if r.Tokens[h.To-1].In(lex.ClassPost) {
		return true // "National Cyber Security Coordinator"
	}
	return r.Is(h.From-1, lex.For, lex.Of, lex.On) && r.Token(h.From-2).In(lex.ClassPost|lex.ClassPostModifier) || r.Is(h.From-1, lex.And) && r.inPost(h.From-1)
}

// programmeName reports whether a forum of the registry bears the name of a
// programme, as the Minerals Security Partnership does: it is spoken of as one.
func programmeName(e *lex.Entry) bool {
	o, ok := lexicon.OrganizationByID(e.Value)
	return ok && o.Kind == "forum" && programme.In(o.NameEN[strings.LastIndexByte(o.NameEN, ' ')+1:])
}
