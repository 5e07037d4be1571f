package refer

import (
	"slices"
	"strings"

	"dialoguec/compile/en/lex"
	"dialoguec/compile/fact"
	"dialoguec/schema"
)

// fold returns a name in the form in which names are compared.
func fold(name string) string { return string(lex.AppendFold(nil, name)) }

// enter notes the reference in the tokens from to to; a name met before only
// gets a further span. It returns where to go on.
func (s *sentence) enter(kind schema.ReferenceKind, from, to int32, rule *fact.Rule) int32 {
	name, span := s.CleanText(from, to), s.Span(from, to)
	if n, ok := s.known(from, to, name); ok {
		x := &s.all[n]
		x.Spans = append(x.Spans, span)
		if goesOn(x.Name, name) {
			x.Name = name
		}
		if x.Date == "" {
			x.Date, x.Notes = s.dateOf(kind, from, to)
		}
		return to
	}
	x := fact.Reference{Kind: kind, Name: name, Basis: s.Basis(rule, from, to)}
	x.Date, x.Notes = s.dateOf(kind, from, to)
	x.Place, x.Country = s.placeOf(to)
	if acronym := s.acronymAt(to); acronym != "" {
		x.Aliases = []string{acronym}
	}
	s.all = append(s.all, x)
	s.folded = append(s.folded, fold(name))
	return to
}

// acronymAt returns the acronym that is in parentheses at i: "(PGI)",
// "(ITU PP-14)"; "" if there is none.
func (r *reader) acronymAt(i int32) string {
	if !r.Token(i).Is(lex.FlagOpen) {
		return ""
	}
	for j := i + 1; j < i+7; j++ {
		t := r.Token(j)
		if t.Is(lex.FlagClose) && j > i+1 {
			return r.TextIn(i+1, j)
		}
		if !t.Is(lex.FlagUpper | lex.FlagNumber | lex.FlagHyphen) {
			return ""
		}
	}
	return ""
}

// known returns the reference that the name in the tokens from to to means: the
// same name, the beginning or the end of a longer one, or without the country or
// body before it the beginning of one.
func (r *reader) known(from, to int32, name string) (int, bool) {
	core := from
	for core < to && (r.clauses.Covered(core) || r.Token(core).Is(lex.FlagPossessive|lex.FlagHyphen)) {
		core++
	}
	key, short := fold(name), ""
	if core > from && to-core > 1 {
		short = fold(r.TextIn(core, to))
	}
	part := to-from > 1
	for n := max(0, len(r.all)-fact.MostKnown); n < len(r.all); n++ {
		if r.folded[n] == key || part && (strings.HasPrefix(r.folded[n], key) || endsIn(r.all[n].Name, name)) || short != "" && strings.HasPrefix(r.folded[n], short) || goesOn(r.all[n].Name, name) {
			return n, true
		}
	}
	return 0, false
}

// endsIn reports whether a name is a longer one without words before it: "Reef
// Project" of "Fiji Reef Project", but no "Agreement" of "Framework for an Agreement".
func endsIn(long, short string) bool {
	before, ok := strings.CutSuffix(long, short)
	return ok && strings.HasSuffix(before, " ") && !strings.Contains(before, " for ") && !strings.Contains(before, " of ") && !strings.Contains(before, " on ")
}

// goesOn reports whether a name is an earlier one that goes on: "Quito
// Declaration on Rivers" after "Quito Declaration".
func goesOn(short, long string) bool {
	rest, ok := strings.CutPrefix(long, short)
	return ok && (strings.HasPrefix(rest, " on ") || strings.HasPrefix(rest, " for ")) && strings.Contains(short, " ")
}

// aliased reports whether the tokens are a second name of a reference that the
// text defined before, and notes the place there.
func (r *reader) aliased(from, to int32) bool {
	name := r.TextIn(from, to)
	for n := fact.First(r.all); n < len(r.all); n++ {
		if x := &r.all[n]; slices.Contains(x.Aliases, name) {
			x.Spans = append(x.Spans, r.Span(from, to))
			return true
		}
	}
	return false
}

// otherName reports whether the tokens from to to, with what is around them from
// start on, are a second name, "also known as the Otter Accord", of the reference
// before them, and notes it there.
func (r *reader) otherName(start, from, to int32) bool {
	at := start - 1
	if r.Is(at, lex.The) {
		at--
	}
	n := len(r.all) - 1
	if n < 0 || !r.Is(at, lex.As) || !r.Token(at-1).In(known) {
		return false
	}
	x := &r.all[n]
	gap := int(r.Tokens[at].Start) - x.Spans[len(x.Spans)-1].End
	if gap < 0 || gap > 20 {
		return false
	}
	x.Aliases = append(x.Aliases, r.CleanText(from, to))
	return true
}

// datedWithin is how many bytes after its definition an acronym is looked for.
const datedWithin = 1 << 16

// datesOfAliases dates references by the places at which their acronyms are.
func (r *reader) datesOfAliases() {
	for n := range r.all {
		x := &r.all[n]
		for _, alias := range x.Aliases {
			near := r.Content[:min(len(r.Content), x.Spans[0].End+datedWithin)]
			for at := x.Spans[0].End; x.Date == ""; {
				k := strings.Index(near[at:], alias)
				if k < 0 {
					break
				}
				at += k + len(alias)
				if i := r.tokenAt(at); !r.Token(i).Is(lex.FlagClose) {
					s := r.sentenceOf(i)
					x.Date, x.Notes = s.dateOf(x.Kind, i, i)
					if x.Place == "" {
						x.Place, x.Country = s.placeOf(i)
					}
				}
			}
		}
	}
}

// sentenceOf returns the sentence of token i.
func (r *reader) sentenceOf(i int32) *sentence {
	if n := r.SentenceAt(i); n < len(r.Sentences) {
		return &sentence{reader: r, from: r.Sentences[n].From, to: r.Sentences[n].To}
	}
	return &sentence{reader: r, from: i, to: i}
}

// tokenAt returns the first token that begins at or after a byte of the text.
func (r *reader) tokenAt(at int) int32 {
	return int32(lex.FirstFrom(len(r.Tokens), func(n int) bool { return int(r.Tokens[n].Start) >= at }))
}
