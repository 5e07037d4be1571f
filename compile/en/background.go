package en

import (
	"slices"
	"strings"

	"dialoguec/compile/block"
	"dialoguec/compile/fact"
)

// passedOver returns the rule by which a sentence is no provision whatever it
// says, nil if it may be one: a lead-in, a note. Notes says that it stands
// below the heading of some.
func (r *reader) passedOver(s Sentence, notes bool) *fact.Rule {
	if r.leadsIn(s) {
		return backgroundLead
	}
	if notes {
		return backgroundNote
	}
	if r.tok(s.From).Is(FlagMark) && r.text[r.tok(s.From).Start] == '*' {
		return backgroundNote
	}
	return nil
}

// leadsIn reports whether the sentence leads in to a list: it ends its block
// with a colon, or without a full stop, and the next block is its item.
func (r *reader) leadsIn(s Sentence) bool {
	next := int(s.Block) + 1
	for next < len(r.doc.Blocks) && r.doc.Blocks[next].Kind == block.Heading && r.tok(s.To-1).Is(FlagColon) {
		next++
	}
	if r.leadsOn(s, next) {
		r.colon = s.Block
		return true
	}
	if next >= len(r.doc.Blocks) || r.doc.Blocks[next].Kind != block.Item || next == int(s.Block)+1 && r.doc.Blocks[next].Lead != int(s.Block) {
		return false
	}
	return r.blocks[s.Block].To == s.To && !r.tok(s.To-1).Is(FlagStop)
}

// noBlock is the number of no block.
const noBlock = -1

// leadsOn reports whether an item that ends with a colon leads in to items of
// its own list: the next one is no clause of its own.
func (r *reader) leadsOn(s Sentence, next int) bool {
	if next >= len(r.doc.Blocks) || !r.tok(s.To-1).Is(FlagColon) || r.blocks[s.Block].To != s.To {
		return false
	}
	b, n := &r.doc.Blocks[s.Block], &r.doc.Blocks[next]
	if b.Kind != block.Item || n.Kind != block.Item || b.Number+n.Number != "" || b.Lead != n.Lead || r.blocks[next].End == r.blocks[next].Sentences {
		return false
	}
	first := r.sents[r.blocks[next].Sentences]
	c, ok := r.clauseAt(first.From, first.To)
	return !ok || r.actorOf(c.From, c.Verb.From).kind == noActor
}

// heading reports whether a block is the heading of a note or of a list of participants.
func (r *reader) heading(n int) bool {
	if n < 0 || n >= len(r.doc.Blocks) {
		return false
	}
	h := strings.TrimLeft(r.doc.Blocks[n].Span.Of(r.text), "(*# ")
	for _, word := range [...]string{"Reference", "Participants", "List of participants", "Background", "About "} {
		if len(h) >= len(word) && strings.EqualFold(h[:len(word)], word) {
			return true
		}
	}
	return false
}

// history reports whether a bare deed is dated before the meeting: what was
// founded or signed long ago is background.
func (r *reader) history(s Sentence, d *deed) bool {
	if d.acts != actReport && (d.acts != actReport|actCommit || r.lemma(d.main.Verb) != "announce") || !r.met.known || r.reportsMeeting(s) {
		return false
	}
	for _, date := range r.datesIn(s.From, s.To) {
		_, last, ok := date.EDTF.Bounds()
		if ok && !date.Relative && r.datesVerb(&date, s, d) && last.AddDate(0, 0, 31).Before(r.met.first) {
			return true
		}
	}
	return false
}

// datesVerb reports whether a date says when the deed was done: it follows the
// verb with no other verb between, or begins the sentence.
func (r *reader) datesVerb(date *Date, s Sentence, d *deed) bool {
	if date.From < d.main.From {
		return date.From-s.From <= 2
	}
	for i := d.main.Verb.End; i < date.From; i++ {
		t := r.tok(i)
		if t.Is(FlagComma) || t.In(ClassRelative) || t.In(ClassVerb) && t.In(ClassParticiple|ClassGerund) && !t.Is(FlagCapital) {
			return false
		}
	}
	return true
}

// noDeed returns the rule by which a clause that gives no act is background: it
// tells who took part, or a state of affairs, or what a thing does. It is nil
// if the clause was not understood: a party does something that no list has,
// or nobody knows what the subject is.
func (r *reader) noDeed(c clause, who actor) *fact.Rule {
	v := c.Verb
	switch {
	case v.Frame == frameAttend || v.Frame == frameGive || v.Passive && r.role(v.Main)&roleHosting != 0:
		return backgroundAttendance
	case who.kind == party || who.kind == governments || who.kind == named:
		if v.Frame == frameServe || v.Frame == frameNone || v.Frame == frameHave || v.Frame == frameRemain || v.Able || v.Passive {
			return backgroundState
		}
		return nil
	case who.kind != noActor || r.thing(c.From, v.From):
		return backgroundThing
	}
	return nil
}

// thing reports whether a subject is plainly no person: a pronoun for things,
// a common noun, or a name of a kind that the lists know.
func (r *reader) thing(from, to int32) bool {
	from = r.leading(from, to)
	t := r.tok(from)
	if t.Word == wIt || t.Word == wThis || t.In(ClassPronoun) {
		return true
	}
	head, _ := r.head(from, to)
	h := r.tok(head)
	if r.personOn(head) != 0 {
		return false
	}
	if !h.Is(FlagCapital) {
		return h.Is(FlagWord | FlagNumber)
	}
	return r.covered(head) || r.role(head)&(nameHeads|roleMeeting|roleGroup) != 0 || t.Word == wThe || t.In(ClassDeterminer) || h.In(ClassDocument|ClassEvent|ClassProgramme|ClassGroup|ClassSeriesHead|ClassMeeting)
}

// exists reports whether the sentence says that there is something.
func (r *reader) exists(from, to int32) bool {
	for i := from; i < min(to, from+12); i++ {
		if r.lit(i) == "There" || r.lit(i) == "there" && i > from {
			return r.tok(r.adverbs(i+1, to)).In(ClassBe | ClassHave | ClassModal)
		}
	}
	return false
}

// outsiders reports whether none of the countries is a party: named in the
// title or the first sentences, of the series, or with somebody who took part.
func (r *reader) outsiders(codes []string) bool {
	if len(r.parties) < 2 {
		return false
	}
	for _, code := range codes {
		if len(code) != 2 || slices.Contains(r.parties, code) {
			return false
		}
		for n := range r.facts.Series {
			if slices.Contains(r.facts.Series[n].Parties, code) {
				return false
			}
		}
		for n := range r.facts.Participations {
			if r.facts.Participations[n].Side == code {
				return false
			}
		}
	}
	return true
}
