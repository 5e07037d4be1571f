package refer

import (
	"slices"
	"strings"

	"dialoguec/compile/en/lex"
	"dialoguec/compile/fact"
	"dialoguec/schema"
)

// register holds the references of a text that were found.
type register struct {
	*reader
	when   moments
	all    []fact.Reference
	folded []string // their names
}

// enter notes the reference from start to end; a name met before only gets a
// further span. It returns the end, where to go on.
func (r *register) enter(kind schema.ReferenceKind, start, end lex.Cursor, rule *fact.Rule) lex.Cursor {
	p := end.Passed(start)
	name, years := r.Clean(p), period(kind, end)
	if years != "" && kind == schema.RefProgramme && r.Holds(p, planHead) {
		kind = schema.RefDocument // a plan for some years is a written one
	}
	if r.inParentheses(p, kind) {
		x := &r.all[len(r.all)-1]
		x.Aliases = append(x.Aliases, name)
		return end
	}
	if n, ok := r.known(p, name); ok && r.sameYears(&n, years) {
		x := &r.all[n]
		x.Spans = append(x.Spans, r.Span(p.From, p.To))
		if goesOn(x.Name, name) {
			x.Name = name
		}
		if x.Date == "" {
			x.Date, x.Notes = r.when.dateOf(kind, start, end)
		}
		return end
	}
	x := fact.Reference{Kind: kind, Name: name, Basis: r.Basis(rule, p.From, p.To)}
	x.Date, x.Notes = r.when.dateOf(kind, start, end)
	x.Place, x.Country = r.when.placeOf(end)
	if acronym := r.acronymAt(end); acronym != "" && years == "" && !r.ofPart(p, acronym) {
		x.Aliases = []string{acronym}
	}
	r.all = append(r.all, x)
	r.folded = append(r.folded, fold(name))
	return end
}

// ofPart reports whether an acronym is that of what comes after the "of" of a name: "Report of
// the Open Quay Group (OQG)".
func (r *register) ofPart(p lex.Phrase, acronym string) bool {
	of := r.First(p).Seek(lex.Of)
	return !of.Done() && (capitals{r.reader}).spells(of.Next().Rest(), acronym)
}

// inParentheses reports whether a phrase is another name of the reference right before
// its parentheses: "ASEAN Declaration (Bangkok Declaration)".
func (r *register) inParentheses(p lex.Phrase, kind schema.ReferenceKind) bool {
	n, open := len(r.all)-1, r.Token(p.From-1)
	if n < 0 || r.all[n].Kind != kind || !open.Is(lex.FlagOpen) || !r.Token(p.To).Is(lex.FlagClose) {
		return false
	}
	spans := r.all[n].Spans
	return int(open.Start)-spans[len(spans)-1].End == 1
}

// sameYears reports whether the n-th reference, or a later one of its name, is
// for the years of a plan, or those of either are not told; it moves n there.
func (r *register) sameYears(n *int, years schema.EDTF) bool {
	for m := *n; m < len(r.all); m++ {
		if r.folded[m] == r.folded[*n] && (years == "" || r.all[m].Date == "" || r.all[m].Date == years) {
			*n = m
			return true
		}
	}
	return false
}

// known returns the reference that a name means: the same name, the beginning or
// the end of a longer one, or without the country or body before it the beginning
// of one.
func (r *register) known(p lex.Phrase, name string) (int, bool) {
	core := r.First(p)
	for !core.Done() && (r.covered(core) || core.In(lex.FlagPossessive|lex.FlagHyphen)) {
		core = core.Next()
	}
	key, short := fold(name), ""
	if rest := core.Rest(); rest.From > p.From && rest.Len() > 1 {
		short = fold(r.Printed(rest))
	}
	for n := max(0, len(r.all)-fact.MostKnown); n < len(r.all); n++ {
		if r.folded[n] == key || p.Len() > 1 && (strings.HasPrefix(r.folded[n], key) || endsIn(r.all[n].Name, name)) || short != "" && strings.HasPrefix(r.folded[n], short) || goesOn(r.all[n].Name, name) {
			return n, true
		}
	}
	return 0, false
}

// endsIn reports whether a name is a longer one without words before it: "Reef
// Project" of "Fiji Reef Project", but no "Agreement" of "Framework for an Agreement".
func endsIn(long, short string) bool {
	before, ok := strings.CutSuffix(withoutYears(long), short)
	return ok && (before == "" || strings.HasSuffix(before, " ")) && !strings.Contains(before, " for ") && !strings.Contains(before, " of ") && !strings.Contains(before, " on ")
}

// withoutYears returns the name of a plan without the years that end it: "Plan of Action
// 2022-2027", "Plan of Action for 2022-2027".
func withoutYears(name string) string {
	if last := strings.LastIndexByte(name, ' '); last > 0 && strings.ContainsAny(name[last:], "0123456789") {
		return strings.TrimSuffix(name[:last], " for")
	}
	return name
}

// goesOn reports whether a name is an earlier one that goes on: "Quito
// Declaration on Rivers" after "Quito Declaration", "COVID-19 pandemic".
func goesOn(short, long string) bool {
	rest, ok := strings.CutPrefix(long, short+" ")
	if !ok || strings.HasPrefix(rest, "on ") || strings.HasPrefix(rest, "for ") {
		return ok && strings.Contains(short, " ")
	}
	return !strings.Contains(rest, " ") && crisis.In(rest)
}

// aliased reports whether a phrase is a second name of a reference that the text
// defined before, and notes the place there.
func (r *register) aliased(p lex.Phrase) bool {
	name := r.Printed(p)
	for n := fact.First(r.all); n < len(r.all); n++ {
		if x := &r.all[n]; slices.Contains(x.Aliases, name) {
			x.Spans = append(x.Spans, r.Span(p.From, p.To))
			return true
		}
	}
	return false
}

// otherName reports whether a phrase, with what is around it from start on, is a
// second name, "also known as the Otter Accord", of the reference before it, and
// notes it there.
func (r *register) otherName(start lex.Cursor, p lex.Phrase) bool {
	as := start.Move(-1)
	if r.Is(as.At, lex.The) {
		as = as.Move(-1)
	}
	n := len(r.all) - 1
	if n < 0 || !r.Is(as.At, lex.As) || !as.Peek(-1).In(known) {
		return false
	}
	x := &r.all[n]
	gap := int(as.Peek(0).Start) - x.Spans[len(x.Spans)-1].End
	if gap < 0 || gap > 20 {
		return false
	}
	x.Aliases = append(x.Aliases, r.Clean(p))
	return true
}

// datedWithin is how many bytes after its definition an acronym is looked for.
const datedWithin = 1 << 16

// datesOfAliases dates references by the places at which their acronyms are.
func (r *register) datesOfAliases() {
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
				if c := r.cursorAt(at); !c.Peek(0).Is(lex.FlagClose) {
					x.Date, x.Notes = r.when.dateOf(x.Kind, c, c)
					if x.Place == "" {
						x.Place, x.Country = r.when.placeOf(c)
					}
				}
			}
		}
	}
}

// cursorAt returns a cursor at the first token that begins at or after a byte of
// the text, which reads on to the end of its sentence.
func (r *register) cursorAt(at int) lex.Cursor {
	i := int32(lex.FirstFrom(len(r.Tokens), func(n int) bool { return int(r.Tokens[n].Start) >= at }))
	if n := r.SentenceAt(i); n < len(r.Sentences) {
		return r.First(r.Sentences[n].Phrase).To(i)
	}
	return r.Ahead(i, i)
}

// lastUnnamed returns the first token after the reference that was found last, if
// it has no name of its own.
func (r *register) lastUnnamed() (lex.Cursor, bool) {
	n := len(r.all)
	if n == 0 || !r.all[n-1].Rule.Unnamed {
		return lex.Cursor{}, false
	}
	spans := r.all[n-1].Spans
	return r.cursorAt(spans[len(spans)-1].End), true
}
