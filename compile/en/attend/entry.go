package attend

import (
	"slices"

	"dialoguec/compile/en/lex"
)

// entry is a person, with the post, or a body of a sentence that may have taken
// part: tokens From to To.
type entry struct {
	From, To int32
	Fact     int32
	Person   bool
	Country  string
}

// line is a sentence with those whom it names.
type line struct {
	lex.Sentence
	entries     []entry
	first, last int    // mentions of people in it, by index
	opening     bool   // one of the first of the text, which report the meeting itself
	front       string // the country with which it begins: "From Japan, A and B took part"
	before      string // the country of the delegation of which the sentence before speaks
	side        string // of which this one does
}

// line returns a sentence with its entries, in its order; a body that only
// says where somebody belongs is none. It appends them to out.
func (w *work) line(out []entry, s lex.Sentence) line {
	l := line{Sentence: s, entries: out}
	from := lex.FirstFrom(len(w.people.Mentions), func(n int) bool { return w.people.Mentions[n].From >= s.From })
	to := from
	for to < len(w.people.Mentions) && w.people.Mentions[to].To <= s.To {
		to++
	}
	l.first, l.last = from, to
	bodies := w.bodies.In(s.From, s.To)
	for from < to || len(bodies) > 0 {
		if len(bodies) == 0 || from < to && w.people.Mentions[from].From < bodies[0].From {
			if !w.served(from, &l) {
				l.entries = append(l.entries, w.personEntry(from))
			}
			from++
			continue
		}
		b := bodies[0]
		bodies = bodies[1:]
		if !w.affiliated(b, &l) {
			l.entries = append(l.entries, w.bodyEntry(b))
		}
	}
	return l
}

func (w *work) personEntry(n int) entry {
	m, x := w.people.Mentions[n], w.people.Entries[n]
	e := entry{From: x.From, To: x.To, Fact: m.Fact, Person: true, Country: w.all[m.Fact].Country}
	if code := w.countryBehind(x.To); code != "" && (e.Country == "" || slices.Contains(w.people.Guessed, m.Fact)) {
		e.Country = code
	}
	return e
}

// bodyEntry returns the entry of a body; the country in parentheses behind it is its.
func (w *work) bodyEntry(b lex.Mention) entry {
	e := entry{From: b.From, To: b.To, Fact: b.Fact, Country: w.bodies.All[b.Fact].Country}
	if code, to := w.CountryAt(b.To + 1); code != "" && w.Token(b.To).Is(lex.FlagOpen) && w.Token(to).Is(lex.FlagClose) {
		e.Country = code
	}
	return e
}

// countryBehind returns the country that is printed behind an entry that ends
// before token i: "A for Peru,", "A and his Peruvian advisers".
func (w *work) countryBehind(i int32) string {
	c := w.Ahead(i, int32(len(w.Tokens)))
	switch {
	case c.Skip(lex.FlagComma).Is(lex.For):
		c = c.Skip(lex.FlagComma).SkipWord(lex.For).SkipWord(lex.The)
		code, to := w.CountryAt(c.At)
		if end := w.Token(to); code != "" && (end.Is(lex.FlagComma|lex.FlagSemicolon|lex.FlagStop) || w.Is(to, lex.And)) {
			return code
		}
	case c.Is(lex.And) && w.Role(i+1).Has(lex.RoleOwn):
		if code, to := w.CountryAt(i + 2); w.Token(to).Is(lex.FlagWord) && !w.Token(to).Is(lex.FlagCapital) {
			return code
		}
	}
	return ""
}

// served reports whether the n-th mention only names a person in the post of
// another one.
func (w *work) served(n int, l *line) bool {
	m := w.people.Mentions[n]
	for k := l.first; k < l.last; k++ {
		post, of := w.people.Entries[k].Post, w.people.Mentions[k]
		if of.Fact != m.Fact && post.Holds(m.Phrase) && !post.Holds(of.Phrase) {
			return true
		}
	}
	return false
}

// affiliated reports whether a body is named only to say where a person or
// another body belongs: in the entry of a person, in the possessive, in
// parentheses, after "of" and a body, after a name.
func (w *work) affiliated(b lex.Mention, l *line) bool {
	return w.inEntry(b, l) || w.beforeName(b, l) || w.behindName(b, l)
}

// inEntry reports whether a body is printed within what belongs to a name.
func (w *work) inEntry(b lex.Mention, l *line) bool {
	for k := l.first; k < l.last; k++ {
		x, m := w.people.Entries[k], w.people.Mentions[k]
		if x.Tail.Holds(b.Phrase) && !x.Tail.Empty() || x.Post.Holds(b.Phrase) && !x.Post.Empty() || m.From <= b.From && b.To <= m.To {
			return true
		}
	}
	return false
}

// beforeName reports whether a body says of whom or what the next words are:
// "the European Commission Directorate", "the Ministry’s", "(METI)".
func (w *work) beforeName(b lex.Mention, l *line) bool {
	if b.To < l.To && w.bodies.At[b.To] > w.bodies.At[b.From] {
		return true
	}
	if w.Token(b.To).Is(lex.FlagPossessive|lex.FlagHyphen) || w.Token(b.From-1).Is(lex.FlagOpen) {
		return true
	}
	return w.Token(b.To).Is(lex.FlagOpen) && w.Token(b.To+2).Is(lex.FlagClose) && w.Token(b.To+3).Is(lex.FlagPossessive)
}

// behindName reports whether a body says of where the words before it are.
func (w *work) behindName(b lex.Mention, l *line) bool {
	at := b.From - 1
	if from := w.countries.Start(at); from > l.From { // "of the Chilean Ministry"
		at = from - 1
	}
	for at > l.From && w.Tokens[at].In(lex.ClassDeterminer) {
		at--
	}
	if at <= l.From {
		return false
	}
	if w.Tokens[at].Word == lex.At {
		return true // where they met
	}
	if w.Is(at, lex.Of, lex.From, lex.In) {
		if w.bodies.At[at-1] != 0 || w.people.At[at-1] != 0 {
			return true
		}
		at-- // ", of the Bureau"
	}
	return w.Tokens[at].Is(lex.FlagComma) && at > l.From && w.behindComma(b, at, l)
}

// behindComma reports whether a body behind the comma at token i is that of the
// person or the body before it.
func (w *work) behindComma(b lex.Mention, i int32, l *line) bool {
	if m := w.people.At[i-1]; m != 0 && w.all[w.people.Mentions[m-1].Fact].Organization == int(b.Fact) {
		return true
	}
	if m := w.bodies.At[i-1]; m != 0 {
		part := w.bodies.Mentions[m-1]
		return (w.bodies.All[part.Fact].Parent == int(b.Fact) || l.Is(lex.FlagSemicolon)) && part.From > l.From && w.affiliated(part, l)
	}
	before := i - 1
	if w.Tokens[before].Is(lex.FlagClose) { // "Vice-Minister (International Affairs), MIC"
		for before > l.From && !w.Tokens[before].Is(lex.FlagOpen) {
			before--
		}
		if before == l.From {
			return false // a sentence that begins "(Tokyo), MIC hosted"
		}
		before--
	}
	return w.endsPerson(before, l) && w.closesItem(b.To, l)
}

// closesItem reports whether an item of a list ends at token i, so that the
// body before it belongs to the item's person.
func (w *work) closesItem(i int32, l *line) bool {
	return i >= l.To || w.Tokens[i].Is(lex.FlagSemicolon|lex.FlagStop|lex.FlagOpen|lex.FlagComma) || w.Is(i, lex.And)
}

// endsPerson reports whether a name or the post behind a name ends at token i.
func (w *work) endsPerson(i int32, l *line) bool {
	if w.people.At[i] != 0 && w.Token(i+1).Is(lex.FlagComma) && w.Is(i+2, lex.Of) {
		return true
	}
	for k := l.first; k < l.last; k++ {
		if post := w.people.Entries[k].Post; post.To == i+1 && !post.Empty() {
			return true
		}
	}
	return false
}
