// Package body reads the phrases of a Japanese text that name bodies, posts and
// people, and the bodies that it names.
package body

import (
	"slices"
	"strings"

	"dialoguec/compile/fact"
	"dialoguec/compile/ja/clause"
	"dialoguec/compile/ja/country"
	"dialoguec/compile/ja/date"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/ja/meeting"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// Bodies are the bodies of a text, and the phrases that name them.
type Bodies struct {
	All       []fact.Organization
	Phrases   []Phrase // in the order in which they were read
	Lines     []Line   // what each line of the text names
	Publisher int      // organization; fact.None if no line of the head names it

	forms formList
}

// A Line is what one line names.
type Line struct {
	Attended bool      // it says that somebody took part
	Mentions []Mention // who is named, in order
	After    []Mention // who is named after those who took part
	Entries  []Mention // participants, and the words that say in which role they took part
	Sided    bool      // a side of participants is named
}

// A Mention is a stretch of a line that names somebody, or a word that says how
// those named before it took part.
type Mention struct {
	Span      text.Span
	Phrase    int       // that names them; fact.None if a side, a group or a role does
	Actor     string    // of a side, a series or a group, as provisions name it
	Side      string    // of a participant, as printed; "" if none is
	Others    bool      // named ahead of others: ほか, を始めとする
	Counted   bool      // others are counted below the post: 課長以下5名
	Role      *Standing // that a word gives to those before it
	Observing bool      // they only observed
	Bracketed bool      // a bracket after the body names the person
	sent      []int     // the bodies that sent a participant
}

// reader reads the bodies of one text, line after line.
type reader struct {
	grammar
	phrases   []Phrase
	publisher int
	dates     *date.Dates
	meetings  *meeting.Meetings
	house     text.Span // of those of the list whose line goes on in the next one
}

// A scope is what is known of a phrase before it is read.
type scope struct {
	side     string    // whose participants are being listed
	home     string    // the country that is the heading of the section
	near     string    // the country under whose participants those of a private side are named
	list     bool      // any name counts as one of a body
	nameless bool      // names are printed apart, in columns
	guest    bool      // its person has no name of Japan, so that its bodies are none of Japan
	observes bool      // bodies without a side only observe
	under    bool      // a の after a body leads to the phrase
	beyond   bool      // the post of the word follows a bracket
	word     int       // where the noun phrase begins
	titled   bool      // the word closes with a post
	inner    bool      // a body comes right before, so that a unit may follow
	limit    int       // where the phrase ends at the latest
	house    text.Span // the body whose officers are being listed, as a bracket or a column ahead of them says
}

// Read reads the bodies that the lines of a text name.
func Read(t *lex.Text, lines []clause.Line, dates *date.Dates, parties *country.Parties, meetings *meeting.Meetings) *Bodies {
	known := &register{s: t.S, parties: parties, ofRegistry: map[string]int{}}
	r := &reader{grammar: grammar{known, t}, publisher: fact.None, dates: dates, meetings: meetings}
	out := make([]Line, len(lines))
	for i := range lines {
		r.line(i, &lines[i], &out[i])
	}
	r.members(meetings.Series)
	known.nameAll()
	return &Bodies{All: known.All, Phrases: r.phrases, Lines: out, Publisher: r.publisher, forms: known.forms}
}

// members records the bodies that are sides of the dialogues themselves:
// 日・ASEAN…会議 is one with ASEAN.
func (r *reader) members(series []fact.Series) {
	for i := range series {
		for _, at := range series[i].Spans {
			for _, in := range r.parties.Institutions(at) {
				if w, n := r.t.Name(in); n == in.Len() && len(w.Orgs) > 0 {
					p := Phrase{Span: in, units: []part{r.registryBody(in, w.Orgs)}}
					r.record(&p, scope{})
				}
			}
		}
	}
}

// line reads the bodies that a line names. Lists of participants are only read
// if there is a meeting in which they took part, titles if they name none.
func (r *reader) line(i int, l *clause.Line, out *Line) {
	met, named := r.meetings.Lines[i].Now != fact.None, r.meetings.Lines[i].Named
	x := scope{side: l.Side, home: l.Home, near: l.Near, house: l.House, observes: l.Observes}
	if x.house.Empty() {
		x.house = r.house
	}
	r.house = text.Span{}
	switch l.Kind {
	case clause.Publisher:
		r.readPublisher(l.Span)
	case clause.Title:
		if len(named) == 0 {
			out.Mentions = r.scan(l.Span, x)
		}
	case clause.Heading:
		out.Mentions = r.scan(l.Span, x)
	case clause.Entry:
		if met {
			out.Entries = r.list(l.Span, x)
		}
	case clause.Sentence:
		if in, role := r.named(l.Span); !in.Empty() {
			out.Attended = true
			r.participants(in, x, out)
			out.Entries = append(out.Entries, Mention{Span: in.From(in.End), Phrase: fact.None, Role: &Standing{Role: role}})
			if rest := l.Span.From(in.End); met && Attended(rest.Of(r.s)) {
				r.participants(rest, x, out)
			}
			out.Mentions = r.scan(l.Span.To(in.Start), x)
			return
		}
		held := l.Span.To(l.Span.Start)
		if out.Attended = Attended(l.Span.Of(r.s)) || met && r.presents(l.Span); out.Attended && !l.Note {
			held = l.Span.To(l.Span.Start + holding(l.Span.Of(r.s)))
			out.Mentions = r.scan(held, x)
			r.participants(l.Span.From(held.End), x, out)
		}
		if !names(out.Entries) {
			out.Entries, out.Mentions = nil, r.scan(l.Span, x)
		} else {
			end := r.lastAttending(l.Span)
			all := r.scan(l.Span.From(held.End), x) // bodies that took no part as well
			out.After = slices.DeleteFunc(all, func(m Mention) bool { return m.Span.Start < end })
		}
	case clause.Contact:
		r.contact(l.Span)
	}
}

// named returns what the bracket of a sentence says of who chaired the meeting that the
// sentence reports, or was there as well, and their role: …を開催した（共同議長：A、B。…）,
// …会談を行った（同席者：A、B）; empty if there is none.
func (r *reader) named(s text.Span) (in text.Span, role schema.Role) {
	v := words()
	for at := s.Start; ; {
		i := strings.Index(r.s[at:s.End], lex.Open)
		if i < 0 {
			return text.Span{}, ""
		}
		in, end := lex.Bracket(r.s[:s.End], at+i)
		if end > at+i && v.ChairSigns.Begins(in.Of(r.s)) {
			return in, schema.Head
		}
		if from := v.PresenceSigns.Skip(r.s[:in.End], in.Start); end > at+i && from > in.Start {
			return in.From(from), schema.Member
		}
		at += i + len(lex.Open)
	}
}

// names reports whether any of the entries names somebody.
func names(entries []Mention) bool {
	for _, e := range entries {
		if e.Phrase != fact.None {
			return true
		}
	}
	return false
}

// readPublisher reads the body that issued the statement from a line of the head.
func (r *reader) readPublisher(in text.Span) {
	p := r.phrase(in, scope{list: true})
	if len(p.units) == 0 {
		return
	}
	r.record(&p, scope{})
	if r.publisher == fact.None {
		r.publisher = p.Body()
	}
	if at := lex.Skip(r.s[:in.End], p.Span.End, lex.Dot); at > p.Span.End { // 国土交通省・海上保安庁
		r.readPublisher(in.From(at))
	}
}

// contact reads the bodies that page furniture names: the office to ask.
func (r *reader) contact(in text.Span) {
	if strings.ContainsAny(in.Of(r.s), ">＞") || r.officer(in) || r.chief(in) {
		return
	}
	above := fact.None
	for i := in.Start; i < in.End; i = lex.Next(r.s, i) {
		if i > in.Start && lex.Last(r.s[in.Start:i]).InName() && !r.t.Blank(i) || !lex.BeginsName(r.s[i:in.End]) {
			continue
		}
		if p := r.phrase(r.upToBlank(in.From(i)), scope{}); len(p.units) > 0 && p.units[0].rank == lex.Strong {
			r.record(&p, scope{})
			if e, _ := lex.BodyEnding(p.units[0].core.Of(r.s)); e.Rank == lex.Unit { // 金融庁　|総合政策局総務課
				r.putUnder(p.Orgs[0], above)
			}
			above = p.Body()
			r.groupOf(&p, in)
		} else if i == in.Start || words().LabelMarks.Ends(r.s[in.Start:i]) {
			r.office(in.From(i))
		}
	}
}

// officer enters somebody whom a line of a contact block names in full after the post, of
// the office of the line above: 課長補佐　　内藤 次郎（内線0123）. It reports whether it did.
func (r *reader) officer(in text.Span) bool {
	c := columns(r.s, in)
	if len(c) < 2 || !r.titled(c[0]) || len(r.recent) == 0 {
		return false
	}
	name := r.unqualified(c[1])
	given := name.Start
	for given < name.End && (given == name.Start || !r.t.Blank(given)) {
		given = lex.Next(r.s, given)
	}
	if len(c) > 2 && given == name.End { // 内藤　次郎
		given, name.End = c[2].Start, r.unqualified(c[2]).End
	}
	family := strings.TrimRight(r.s[name.Start:min(given, name.End)], lex.Blanks)
	if given == name.End || !words().surnames.Has(family) || lex.Count(name.Of(r.s)) > 8 {
		return false
	}
	p := Phrase{Span: in.To(name.End), Post: c[0], Name: name, Person: true, Orgs: []int{r.recent[len(r.recent)-1]}}
	r.add(p, scope{side: "JP"})
	return true
}

// chief enters the office whose head a line of a contact block names behind the bureau of
// it, 通商政策局　灯台課長　内藤, and reports whether it is such a line.
func (r *reader) chief(in text.Span) bool {
	c := columns(r.s, in)
	if len(c) < 2 || len(c) > 4 {
		return false
	}
	unit, headed := strings.CutSuffix(c[1].Of(r.s), "長")
	e, n := lex.BodyEnding(unit)
	bureau := r.phrase(c[0], scope{list: true})
	if !headed || n == 0 || n == len(unit) || len(bureau.units) == 0 || bureau.Span.End != c[0].End || !bureau.Post.Empty() || !bureau.Name.Empty() {
		return false
	}
	r.record(&bureau, scope{side: "JP"})
	name := c[1].To(c[1].Start + len(unit))
	office := Phrase{Span: name, units: []part{r.part(name, lex.Unit, e.Kind)}}
	r.record(&office, scope{side: r.All[bureau.Body()].Country})
	r.putUnder(office.Orgs[0], bureau.Body())
	return true
}

// upToBlank returns a stretch up to the first blank in it.
func (r *reader) upToBlank(in text.Span) text.Span {
	for at := lex.Next(r.s, in.Start); at < in.End; at = lex.Next(r.s, at) {
		if r.t.Blank(at) {
			return in.To(at)
		}
	}
	return in
}

// groupOf enters a group of the body after which it is named in a line of a contact
// block, parted by a blank: 海上保安庁　国際戦略グループ.
func (r *reader) groupOf(p *Phrase, in text.Span) {
	from := lex.SkipBlanks(r.s[:in.End], p.Span.End)
	name := text.Span{Start: from, End: r.t.RunEnd(in.From(from))}
	e, n := lex.BodyEnding(name.Of(r.s))
	if name.Empty() || name.End < in.End || n == 0 || n == name.Len() || e.Rank != lex.Weak || !p.Post.Empty() || from == p.Span.End && !r.t.Blank(from) {
		return
	}
	q := Phrase{Span: name, units: []part{r.part(name, lex.Unit, "office")}}
	r.record(&q, scope{side: r.All[p.Body()].Country})
	r.putUnder(q.Orgs[0], p.Body())
}

// isNoOffice reports whether a part of an office is no unit, nor a body of Japan that was
// named before: 大臣官房|国際部|国際課, after 内藤国際部長.
func (r *reader) isNoOffice(u part) bool {
	return u.rank != lex.Unit && (u.local == fact.None || r.All[u.local].Country != "JP")
}

// office enters a unit of the ministry whose page it is, which stands alone in a line
// of a contact block: 大臣官房国際課（代表電話）, 担当：国際課 内藤.
func (r *reader) office(in text.Span) {
	in = r.upToBlank(in)
	p := r.phrase(in, scope{list: true})
	rest := r.s[p.Span.End:in.End]
	if rest != "" && !words().OfficeEnds.Begins(rest) || !p.Post.Empty() || !p.Name.Empty() || slices.ContainsFunc(p.units, r.isNoOffice) {
		return
	}
	r.record(&p, scope{side: "JP"})
	for _, o := range p.Orgs {
		if b := &r.All[o]; len(b.Notes) == 0 {
			b.Notes = append(b.Notes, schema.Provenance{Field: "country", Origin: schema.OriginResolved, Basis: "the ministry whose page it is"})
		}
	}
}
