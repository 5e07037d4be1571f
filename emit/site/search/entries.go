package search

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"dialoguec/schema"
)

// Places says where on the site the things of a dataset are shown: an address
// relative to the root of the site, or "" for what is not shown. A row of the
// texts has its identifier, with that of its document before a slash.
type Places func(Kind, string) string

// Say says a date in each language of the pages, in one order; nothing of a date
// that is unknown. The index is for all pages, and each shows its own words.
type Say func(schema.EDTF) []string

// Dated is a document by its row, with the year that it is of; 0 if none is known.
type Dated struct{ Row, Year int }

// Entries lists what can be found in a dataset: first what has a name, then what
// the statements say, in the order in which these are given.
func Entries(ds *schema.Dataset, statements []Dated, places Places, say Say) []Entry {
	rows := len(ds.People) + len(ds.Organizations) + len(ds.Series) + len(ds.Meetings) + len(ds.Themes) + len(ds.Documents) +
		ds.Provisions.Len() + ds.Sections.Len() + ds.Participations.Len() + ds.ReferencedItems.Len()
	l := lister{places, say, make([]Entry, 0, rows)}
	l.names(ds)
	l.texts(ds, statements)
	return l.entries
}

// lister collects entries.
type lister struct {
	places  Places
	say     Say
	entries []Entry
}

// add adds an entry, unless it is shown nowhere or has no text.
func (l *lister) add(kind Kind, id string, e Entry) {
	if e.Kind, e.Place = kind, l.places(kind, id); e.Place != "" && e.Text != "" {
		l.entries = append(l.entries, e)
	}
}

// names adds what has a page of its own.
func (l *lister) names(ds *schema.Dataset) {
	for i := range ds.People {
		p := &ds.People[i]
		// Without the post: it would show people before what was said of its words.
		l.add(Person, p.ID, Entry{Text: joined(p.Names, p.NameEN, p.NameJA, p.Name)})
	}
	for i := range ds.Organizations {
		o := &ds.Organizations[i]
		l.add(Body, o.ID, Entry{Text: joined(o.Names, o.NameEN, o.NameJA, o.Name, o.Acronym)})
	}
	for i := range ds.Series {
		s := &ds.Series[i]
		l.add(Series, s.ID, Entry{Text: joined(s.Names, append([]string{s.NameEN, s.NameJA, s.Name}, s.FormerNames...)...)})
	}
	for i := range ds.Meetings {
		m := &ds.Meetings[i]
		l.add(Meeting, m.ID, Entry{Text: joined(nil, m.NameEN, m.NameJA, m.City, m.Venue), Dates: l.searched(m.Date), Choices: ofYear(m.Date.Year())})
	}
	for i := range ds.Themes {
		t := &ds.Themes[i]
		l.add(Theme, t.ID, Entry{Text: joined(nil, t.LabelEN, t.LabelJA)})
	}
}

// searched says a date as people may look for it: in words, and as the tables have it.
func (l *lister) searched(date schema.EDTF) []string {
	words := l.say(date)
	if len(words) == 0 {
		return nil
	}
	return append(slices.Clip(words), string(date))
}

// joined lists names in a line, each once.
func joined(more []schema.Name, names ...string) string {
	for _, n := range more {
		names = append(names, n.Text)
	}
	var out []string
	for _, name := range names {
		if name != "" && !slices.Contains(out, name) {
			out = append(out, name)
		}
	}
	return strings.Join(out, " · ")
}

// texts adds what the statements say, document by document.
func (l *lister) texts(ds *schema.Dataset, statements []Dated) {
	parts := partsOf(ds)
	for _, s := range statements {
		d, year := &ds.Documents[s.Row], ofYear(s.Year)
		issued := l.say(d.IssuedDate)
		l.add(Statement, d.ID, Entry{Language: d.Language, Text: d.Label, Choices: year})
		for _, p := range parts[d.ID] {
			choices := year
			if p.provision != nil {
				choices = append(choicesOf(p.provision), year...)
			}
			l.add(p.kind, p.id, Entry{Title: d.Label, Language: d.Language, Text: inLine(p.text), Dates: issued, Choices: choices})
		}
	}
}

// inLine is a text in one line, in which a blank stands for all white space.
func inLine(text string) string {
	odd := func(r rune) bool { return r != ' ' && unicode.IsSpace(r) }
	if strings.ContainsFunc(text, odd) || strings.Contains(text, "  ") || strings.TrimSpace(text) != text {
		return strings.Join(strings.Fields(text), " ")
	}
	return text
}

// ofYear is the choice of what is of a year; none if that is not known.
func ofYear(year int) []Choice {
	if year == 0 {
		return nil
	}
	return []Choice{{"year", strconv.Itoa(year)}}
}

func choicesOf(p *schema.Provision) []Choice {
	var choices []Choice
	if p.Commitment != schema.NoCommitment {
		choices = append(choices, Choice{"strength", string(p.Commitment)})
	}
	for _, party := range p.ActorParties {
		choices = append(choices, Choice{"party", party})
	}
	for _, theme := range p.Themes {
		choices = append(choices, Choice{"theme", theme})
	}
	return choices
}

// part is a row of a document.
type part struct {
	kind      Kind
	id, text  string
	provision *schema.Provision // nil for other rows
	start     int
}

// partsOf lists the rows of each document in the order of its text.
func partsOf(ds *schema.Dataset) map[string][]part {
	out := map[string][]part{}
	add := func(document string, f *schema.Fact, p part) {
		if len(f.Evidence) > 0 {
			p.start = f.Evidence[0].Start
		}
		out[document] = append(out[document], p)
	}
	for _, p := range ds.Provisions.All() {
		kind := Provision
		if p.Promises() {
			kind = Promise
		}
		add(p.DocumentID, &p.Fact, part{kind: kind, id: p.ID, text: p.Text, provision: p})
	}
	for _, s := range ds.Sections.All() {
		add(s.DocumentID, &s.Fact, part{kind: Heading, id: s.ID, text: s.Heading})
	}
	for _, p := range ds.Participations.All() {
		// One without a post says no more than a name, which has an entry.
		if p.Position != "" {
			add(p.DocumentID, &p.Fact, part{kind: Part, id: p.ID, text: quote(&p.Fact)})
		}
	}
	for _, r := range ds.ReferencedItems.All() {
		add(r.DocumentID, &r.Fact, part{kind: Item, id: r.ID, text: quote(&r.Fact)})
	}
	for document := range out {
		slices.SortStableFunc(out[document], func(a, b part) int { return cmp.Compare(a.start, b.start) })
	}
	return out
}

// quote is what a row rests on.
func quote(f *schema.Fact) string {
	var quotes []string
	for _, s := range f.Evidence {
		quotes = append(quotes, s.Quote)
	}
	return strings.Join(quotes, " … ")
}
