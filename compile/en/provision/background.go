package provision

import (
	"strings"

	"dialoguec/compile/block"
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
	return r.Token(i-1).In(lex.ClassBe) && r.Holds(said, texts) && r.Holds(said.Since(s.From+1), announcing) ||
		r.TokenText(i+1) == "what" && announcing.Of(r.Token(i+2))
}

// isNotes reports whether a block is the heading of a note or of a list of participants.
func (r *reader) isNotes(b *block.Block) bool {
	if b == nil {
		return false
	}
	h := strings.TrimLeft(b.Span.Of(r.Content), "(*# ")
	for _, word := range [...]string{"Reference", "Participants", "List of participants", "Background", "About "} {
		if len(h) >= len(word) && strings.EqualFold(h[:len(word)], word) {
			return true
		}
	}
	return false
}

// told returns what the sentence says of the act that it tells.
func (r dating) told() read.Action {
	s, d := r.s, r.d
	told := read.Action{
		Acts: d.acts.Acts(), Actors: d.who.Names, Named: d.who.Kind == clause.Named, Meeting: r.reportsMeeting(s),
		Announced: r.known.Clauses.Lemma(d.main.Verb) == "announce",
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

// ofName reports whether a date belongs to a name: to the one after it, "the May
// 2021 Oslo Declaration", or, as years do, to the one before, "the Harbor Strategy
// to 2040".
func (r dating) ofName(date *date.Date) bool {
	c := r.before(date)
	years := len(date.EDTF) == 4 || len(date.EDTF) == 9
	if years && (c.Is(lex.To) && !date.Until && c.Peek(1).Name() || c.Token().Name() && len(date.EDTF) == 9) {
		return true // "the Harbor Strategy to 2040", "Harbor Areas 2021-2025"
	}
	return r.Token(date.To).Name() && r.Token(date.From-1).In(lex.ClassDeterminer) && !convening.Of(r.Token(date.From-2))
}

// longAgo reports whether the sentence tells of something that was done "decades
// ago".
func (r dating) longAgo() bool {
	for c := r.Ahead(r.d.main.Verb.End, r.s.To).Within(3); !c.Done(); c = c.Next() {
		if c.In(recalling) && c.Next().Printed() == "ago" {
			return true
		}
	}
	return false
}

// datesVerb reports whether a date says when the act was done: it follows the
// verb with no other verb between, or begins the sentence.
func (r dating) datesVerb(date *date.Date) bool {
	s, d := r.s, r.d
	if date.From < d.main.From {
		return date.From-s.From <= 2
	}
	return !r.Any(lex.Phrase{From: d.main.Verb.End, To: date.From}, func(t *lex.Token) bool {
		return t.Is(lex.FlagComma) || t.In(lex.ClassRelative) || t.In(lex.ClassVerb) && t.In(lex.ClassParticiple|lex.ClassGerund) && !t.Is(lex.FlagCapital)
	})
}

// noAction returns the rule by which a clause that gives no act is background: it
// tells who took part, or a state of affairs, or what a thing does. It is nil
// if the clause was not understood: a party does something that no list has,
// or nobody knows what the subject is.
func (r *search) noAction(c clause.Clause, who clause.Actor) *fact.Rule {
	v := c.Verb
	switch {
	case v.Is(lex.FrameAttend, lex.FrameGive) || v.Passive && r.Role(v.Main).Has(lex.RoleHosting):
		return backgroundAttendance
	case who.Acts():
		if v.Is(lex.FrameServe, lex.FrameNone, lex.FrameHave, lex.FrameRemain) || v.Able || v.Passive {
			return backgroundState
		}
		return nil
	case who.Kind != clause.NoActor || r.thing(c.Subject()):
		return backgroundThing
	}
	return nil
}

// kindsOfThings are words that name no people.
const kindsOfThings = lex.ClassDocument | lex.ClassEvent | lex.ClassProgramme | lex.ClassGroup | lex.ClassSeriesHead | lex.ClassMeeting

// thing reports whether a subject is plainly no person: a pronoun for things,
// a common noun, or a name of a kind that the lists know.
func (r *search) thing(p lex.Phrase) bool {
	p = clause.Leading(r.First(p)).Rest()
	first := r.Token(p.From)
	if r.Is(p.From, lex.It, lex.This) || first.In(lex.ClassPronoun) {
		return true
	}
	head, _ := r.clauses.Head(p)
	h := head.Peek(0)
	switch {
	case r.known.People.On(head.At) != 0:
		return false
	case !h.Is(lex.FlagCapital):
		return h.Is(lex.FlagWord | lex.FlagNumber)
	}
	return r.clauses.Covered(head) || h.In(lex.NameHeads|lex.RoleMeeting|lex.RoleGroup) || first.Word == lex.The || first.In(lex.ClassDeterminer) || h.In(kindsOfThings)
}

// exists reports whether what c reads says that there is something.
func exists(c lex.Cursor) bool {
	for near := c.Within(12); !near.Done(); near = near.Next() {
		if there := near.Printed(); there == "There" || there == "there" && near.Past(c) {
			return clause.Adverbs(c.To(near.At + 1)).Peek(0).In(lex.ClassBe | lex.ClassHave | lex.ClassModal)
		}
	}
	return false
}
