// Package refer reads the events, documents, programmes and groups of which a
// Japanese text speaks.
package refer

import (
	"slices"
	"strings"

	"dialoguec/compile/fact"
	"dialoguec/compile/ja/body"
	"dialoguec/compile/ja/clause"
	"dialoguec/compile/ja/country"
	"dialoguec/compile/ja/date"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/ja/meeting"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// reader reads the references of one text.
type reader struct {
	t        *lex.Text
	dates    *date.Dates
	parties  *country.Parties
	places   country.Places
	meetings *meeting.Meetings
	bodies   map[int]bool // where the names of bodies end
	title    string       // of the document, as far as it is printed without blanks
	all      []fact.Reference
}

// A sentence is one whose references are read.
type sentence struct {
	*reader
	span    text.Span
	heading bool
	s       string           // the text up to the end of the sentence
	named   []meeting.Naming // the meetings that it names
	ofField bool             // it names something by its field
}

// Read reads the references of the headings and sentences of a text with the
// given title, but those of sections that report no acts.
func Read(t *lex.Text, title string, lines []clause.Line, dates *date.Dates, parties *country.Parties, meetings *meeting.Meetings, bodies *body.Bodies) []fact.Reference {
	r := &reader{t: t, title: lex.Tight(title), dates: dates, parties: parties, places: country.PlacesOf(t, dates), meetings: meetings, bodies: map[int]bool{}}
	for i := range bodies.All {
		for _, at := range bodies.All[i].Spans {
			r.bodies[at.End] = true
		}
	}
	for i := range lines {
		l := &lines[i]
		if l.Kind == clause.Sentence || l.Kind == clause.Heading && !l.Aside {
			q := &sentence{reader: r, span: l.Span, heading: l.Kind == clause.Heading, s: t.S[:l.Span.End], named: meetings.Lines[i].Named}
			q.ofField = words().OfField.In(l.Span.Of(t.S))
			q.read()
		}
	}
	return r.all
}

// read enters what a sentence speaks of.
func (r *sentence) read() {
	for i := r.span.Start; i < r.span.End; {
		if end := lex.QuoteEnd(r.s, i); end > i {
			r.quoted(text.Span{Start: i, End: end})
			i = r.shortName(end)
			continue
		}
		if end := r.skipped(i); end > i {
			i = end
			continue
		}
		if end := r.listed(i); end > i {
			i = end
			continue
		}
		i = max(r.plain(i), lex.Next(r.s, i))
	}
}

// skipped returns the offset after what at an offset names nothing: a particle,
// a bracket that gives a short name, a date.
func (r *sentence) skipped(at int) int {
	if in, end := lex.Bracket(r.s, at); end > at && strings.Contains(in.Of(r.s), "以下「") {
		return end
	}
	if !lex.BeginsName(r.s[at:]) || lex.Conjunction(r.s[at:]) {
		return lex.Next(r.s, at)
	}
	if w, ok := r.dates.At(at); ok && !r.dates.InName(w.Span) {
		return min(w.Span.End, r.span.End)
	}
	return at
}

// enter enters a reference, or adds a place to one that is known. whole is its
// name with the quotation marks around it.
func (r *sentence) enter(kind schema.ReferenceKind, name, whole text.Span, rule *fact.Rule) *fact.Reference {
	printed := name.Of(r.s)
	for i := max(0, len(r.all)-fact.MostKnown); i < len(r.all); i++ {
		q := &r.all[i]
		if rest, ok := strings.CutPrefix(q.Name, printed); q.Kind == kind && lex.Acronym(printed) && slices.Contains(q.Aliases, printed) || ok && (rest == "" || q.Kind == kind && strings.HasPrefix(rest, "（")) {
			q.Spans = append(q.Spans, name)
			if q.Date == "" {
				(moments{r}).dateOf(q, whole)
			}
			return q
		}
	}
	ref := fact.Reference{Kind: kind, Name: printed, Basis: fact.At(rule, name)}
	if a := strings.Index(printed, "（"); a > 0 && strings.HasSuffix(printed, "）") {
		ref.Aliases = append(ref.Aliases, printed[:a], withoutNote(printed[a+len("（"):len(printed)-len("）")]))
	}
	when := moments{r}
	when.dateAndPlace(&ref, whole)
	when.submitted(&ref, whole)
	r.all = append(r.all, ref)
	return &r.all[len(r.all)-1]
}

// withoutNote returns what a bracket holds without the mark of a note: RCEP（注）, RCEP注.
func withoutNote(s string) string {
	rest := strings.TrimRight(strings.TrimSuffix(s, lex.Close), "0123456789")
	for _, mark := range []string{"（注", "注", "（※", "※"} {
		if t, ok := strings.CutSuffix(rest, mark); ok && t != "" {
			return t
		}
	}
	return s
}

// listed enters a name that data/references.tsv has, with the acronym in
// brackets after it, and returns the offset after it; the offset itself if
// there is none.
func (r *sentence) listed(at int) int { return r.listedFrom(at, at) }

// listedFrom does so with a name at head that its number or year begins.
func (r *sentence) listedFrom(at, head int) int {
	kind, n := words().listed.Longest(r.s[head:])
	if n == 0 {
		return at
	}
	name := text.Span{Start: at, End: head + n}
	rest := r.s[name.End:]
	switch lex.First(rest) {
	case lex.Katakana:
		if lex.Last(name.Of(r.s)) == lex.Katakana {
			return at // a longer word
		}
	case lex.Latin:
		if lex.Last(name.Of(r.s)) != lex.Latin {
			return at // 生物多様性条約COP15
		}
	case lex.Kanji:
		if !words().NameFollowers.Begins(rest) && !lex.Conjunction(rest) {
			return at
		}
	}
	if end := r.conference(name.End); end > name.End {
		name.End = end
		r.enter("event", name, name, referenceListed)
		return end
	}
	in, end := lex.Bracket(r.s, name.End)
	bracket := withoutNote(in.Of(r.s))
	if full, n := words().listed.Longest(bracket); n > 0 && n == in.Len() && lex.Acronym(name.Of(r.s)) { // SDGs（持続可能な開発目標）
		ref := r.enter(full, in, in, referenceListed)
		if ref.Name == bracket && !slices.Contains(ref.Aliases, name.Of(r.s)) {
			ref.Aliases = append(ref.Aliases, name.Of(r.s))
		}
		return end
	}
	if lex.Acronym(bracket) || strings.HasPrefix(bracket, "COVID") || lex.First(bracket) == lex.Latin && lex.Last(bracket) == lex.Latin {
		name.End = end
	}
	r.enter(kind, name, name, referenceListed)
	return name.End
}
