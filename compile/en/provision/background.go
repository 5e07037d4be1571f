package provision

import (
	"slices"
	"strings"

	"dialoguec/compile/block"
	"dialoguec/compile/en/clause"
	"dialoguec/compile/en/date"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/fact"
	"dialoguec/compile/read"
)

// passedOver returns the rule by which a sentence is no provision whatever it
// says, nil if it may be one: a lead-in, a note. Notes says that it stands
// below the heading of some.
func (r *Provisions) passedOver(s lex.Sentence, notes bool) *fact.Rule {
	if r.leadsIn(s) {
		return backgroundLead
	}
	if notes {
		return backgroundNote
	}
	if r.Token(s.From).Is(lex.FlagMark) && r.Content[r.Token(s.From).Start] == '*' {
		return backgroundNote
	}
	return nil
}

// leadsIn reports whether the sentence leads in to a list: it ends its block
// with a colon, or without a full stop, and the next block is its item.
func (r *Provisions) leadsIn(s lex.Sentence) bool {
	next := int(s.Block) + 1
	for next < len(r.Doc.Blocks) && r.Doc.Blocks[next].Kind == block.Heading && r.Token(s.To-1).Is(lex.FlagColon) {
		next++
	}
	if r.leadsOn(s, next) {
		r.colon = s.Block
		return true
	}
	if next >= len(r.Doc.Blocks) || r.Doc.Blocks[next].Kind != block.Item || next == int(s.Block)+1 && r.Doc.Blocks[next].Lead != int(s.Block) {
		return false
	}
	return r.Blocks[s.Block].To == s.To && !r.Token(s.To-1).Is(lex.FlagStop)
}

// noBlock is the number of no block.
const noBlock = -1

// leadsOn reports whether an item that ends with a colon leads in to items of
// its own list: the next one is no clause of its own.
func (r *Provisions) leadsOn(s lex.Sentence, next int) bool {
	if next >= len(r.Doc.Blocks) || !r.Token(s.To-1).Is(lex.FlagColon) || r.Blocks[s.Block].To != s.To {
		return false
	}
	b, n := &r.Doc.Blocks[s.Block], &r.Doc.Blocks[next]
	if b.Kind != block.Item || n.Kind != block.Item || b.Number+n.Number != "" || b.Lead != n.Lead || r.Blocks[next].End == r.Blocks[next].Sentences {
		return false
	}
	first := r.Sentences[r.Blocks[next].Sentences]
	c, ok := r.clauses.ClauseAt(first.From, first.To)
	return !ok || r.clauses.ActorOf(c.From, c.Verb.From).Kind == clause.NoActor
}

// heading reports whether a block is the heading of a note or of a list of participants.
func (r *Provisions) heading(n int) bool {
	if n < 0 || n >= len(r.Doc.Blocks) {
		return false
	}
	h := strings.TrimLeft(r.Doc.Blocks[n].Span.Of(r.Content), "(*# ")
	for _, word := range [...]string{"Reference", "Participants", "List of participants", "Background", "About "} {
		if len(h) >= len(word) && strings.EqualFold(h[:len(word)], word) {
			return true
		}
	}
	return false
}

// deed returns what the sentence says of the deed that it tells.
func (r *Provisions) deed(s lex.Sentence, d *action) read.Deed {
	told := read.Deed{
		Acts: d.acts.Acts(), Actors: d.who.Names, Named: d.who.Kind == clause.Named, Meeting: r.reportsMeeting(s),
		Announced: r.clauses.Lemma(d.main.Verb) == "announce",
	}
	for _, date := range r.dates.In(s.From, s.To) {
		if !date.Relative && r.datesVerb(&date, s, d) && r.met.LongAfter(date.EDTF) {
			told.Done = date.EDTF
			break
		}
	}
	return told
}

// datesVerb reports whether a date says when the deed was done: it follows the
// verb with no other verb between, or begins the sentence.
func (r *Provisions) datesVerb(date *date.Date, s lex.Sentence, d *action) bool {
	if date.From < d.main.From {
		return date.From-s.From <= 2
	}
	for i := d.main.Verb.End; i < date.From; i++ {
		t := r.Token(i)
		if t.Is(lex.FlagComma) || t.In(lex.ClassRelative) || t.In(lex.ClassVerb) && t.In(lex.ClassParticiple|lex.ClassGerund) && !t.Is(lex.FlagCapital) {
			return false
		}
	}
	return true
}

// noAction returns the rule by which a clause that gives no act is background: it
// tells who took part, or a state of affairs, or what a thing does. It is nil
// if the clause was not understood: a party does something that no list has,
// or nobody knows what the subject is.
func (r *Provisions) noAction(c clause.Clause, who clause.Actor) *fact.Rule {
	v := c.Verb
	switch {
	case v.Frame == lex.FrameAttend || v.Frame == lex.FrameGive || v.Passive && r.Role(v.Main)&lex.RoleHosting != 0:
		return backgroundAttendance
	case who.Kind == clause.Party || who.Kind == clause.Governments || who.Kind == clause.Named:
		if v.Frame == lex.FrameServe || v.Frame == lex.FrameNone || v.Frame == lex.FrameHave || v.Frame == lex.FrameRemain || v.Able || v.Passive {
			return backgroundState
		}
		return nil
	case who.Kind != clause.NoActor || r.thing(c.From, v.From):
		return backgroundThing
	}
	return nil
}

// thing reports whether a subject is plainly no person: a pronoun for things,
// a common noun, or a name of a kind that the lists know.
func (r *Provisions) thing(from, to int32) bool {
	from = r.clauses.Leading(from, to)
	t := r.Token(from)
	if t.Word == lex.It || t.Word == lex.This || t.In(lex.ClassPronoun) {
		return true
	}
	head, _ := r.clauses.Head(from, to)
	h := r.Token(head)
	if r.people.On(head) != 0 {
		return false
	}
	if !h.Is(lex.FlagCapital) {
		return h.Is(lex.FlagWord | lex.FlagNumber)
	}
	return r.clauses.Covered(head) || r.Role(head)&(lex.NameHeads|lex.RoleMeeting|lex.RoleGroup) != 0 || t.Word == lex.The || t.In(lex.ClassDeterminer) || h.In(lex.ClassDocument|lex.ClassEvent|lex.ClassProgramme|lex.ClassGroup|lex.ClassSeriesHead|lex.ClassMeeting)
}

// exists reports whether the sentence says that there is something.
func (r *Provisions) exists(from, to int32) bool {
	for i := from; i < min(to, from+12); i++ {
		if r.TokenText(i) == "There" || r.TokenText(i) == "there" && i > from {
			return r.Token(r.clauses.Adverbs(i+1, to)).In(lex.ClassBe | lex.ClassHave | lex.ClassModal)
		}
	}
	return false
}

// partyCodes returns the codes of the parties: the countries named in the title
// or the first sentences, of the series, and of those who took part; none if the
// text does not say who they are.
func (r *Provisions) partyCodes() []string {
	if len(r.countries.Parties) < 2 {
		return nil
	}
	codes := slices.Clone(r.countries.Parties)
	for n := range min(len(r.series.All), fact.MostKnown) {
		codes = append(codes, r.series.All[n].Parties...)
	}
	for n := range min(len(r.attendance.All), fact.MostKnown) {
		codes = append(codes, string(r.attendance.All[n].Side))
	}
	return codes
}
