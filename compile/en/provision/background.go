package provision

import (
	"strings"

	"dialoguec/compile/en/clause"
	"dialoguec/compile/en/date"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/fact"
	"dialoguec/compile/read"
)

// isPreface reports whether a sentence says that the statement was made public:
// "the statement that follows was released by", "issued what follows".
func (r *reader) isPreface(s lex.Sentence) bool {
	i := r.Find(s.Phrase, releasing)
	for i < s.To && !r.Token(i).In(lex.ClassPast|lex.ClassParticiple) {
		i = r.Find(s.Since(i+1), releasing)
	}
	if i == s.To {
		return false
	}
	said := lex.PhraseOf(s.From, i+1)
	return r.Token(i-1).In(lex.ClassBe) && r.Holds(said, texts) && r.Holds(said, announcing) ||
		r.TokenText(i+1) == "what" && announcing.Of(r.Token(i+2))
}

// isNotes reports whether a block is the heading of a note or of a list of participants.
func (r *reader) isNotes(n int) bool {
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
func (r dating) deed() read.Deed {
	s, d := r.s, r.d
	told := read.Deed{
		Acts: d.acts.Acts(), Actors: d.who.Names, Named: d.who.Kind == clause.Named, Meeting: r.reportsMeeting(s),
		Announced: r.clauses.Lemma(d.main.Verb) == "announce",
	}
	told.Past = r.longAgo()
	for _, date := range r.known.Dates.In(s.From, s.To) {
		if !date.Relative && !r.attributive(&date) && !r.ofName(&date) && r.datesVerb(&date) && r.met.LongAfter(date.EDTF) {
			told.Done = date.EDTF
			break
		}
	}
	return told
}

// ofName reports whether a date belongs to the name after it: "the May 2021 Oslo
// Declaration".
func (r dating) ofName(date *date.Date) bool {
	return r.Token(date.To).Name() && r.Token(date.From-1).In(lex.ClassDeterminer) && !convening.Of(r.Token(date.From-2))
}

// longAgo reports whether the sentence tells of something that was done "decades
// ago".
func (r dating) longAgo() bool {
	for i := r.d.main.Verb.End; i < min(r.s.To, r.d.main.Verb.End+3); i++ {
		if recalling.Of(r.Token(i)) && r.TokenText(i+1) == "ago" {
			return true
		}
	}
	return false
}

// datesVerb reports whether a date says when the deed was done: it follows the
// verb with no other verb between, or begins the sentence.
func (r dating) datesVerb(date *date.Date) bool {
	s, d := r.s, r.d
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
func (r *search) noAction(c clause.Clause, who clause.Actor) *fact.Rule {
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
func (r *search) thing(from, to int32) bool {
	from = r.clauses.Leading(from, to)
	t := r.Token(from)
	if t.Word == lex.It || t.Word == lex.This || t.In(lex.ClassPronoun) {
		return true
	}
	head, _ := r.clauses.Head(from, to)
	h := r.Token(head)
	if r.known.People.On(head) != 0 {
		return false
	}
	if !h.Is(lex.FlagCapital) {
		return h.Is(lex.FlagWord | lex.FlagNumber)
	}
	return r.clauses.Covered(head) || r.Role(head)&(lex.NameHeads|lex.RoleMeeting|lex.RoleGroup) != 0 || t.Word == lex.The || t.In(lex.ClassDeterminer) || h.In(lex.ClassDocument|lex.ClassEvent|lex.ClassProgramme|lex.ClassGroup|lex.ClassSeriesHead|lex.ClassMeeting)
}

// exists reports whether the sentence says that there is something.
func (r *search) exists(from, to int32) bool {
	for i := from; i < min(to, from+12); i++ {
		if r.TokenText(i) == "There" || r.TokenText(i) == "there" && i > from {
			return r.Token(r.clauses.Adverbs(i+1, to)).In(lex.ClassBe | lex.ClassHave | lex.ClassModal)
		}
	}
	return false
}
