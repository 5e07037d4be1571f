package provision

import (
	"slices"
	"sort"

	"dialoguec/compile/block"
	"dialoguec/compile/en/clause"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/fact"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// provision reads one sentence. It returns the rule by which the sentence is
// background; nil if it is a provision, or nobody knows what it says.
func (w *walk) provision(s lex.Sentence) *fact.Rule {
	x := search{reader: w.reader, clauses: w.clauses.After(w.he)}
	d, spans, ok := w.action(&x, s)
	if !ok {
		if x.why == nil && x.exists(w.label(s), s.To) {
			return backgroundState
		}
		return x.why
	}
	if d.acts == clause.ActWelcome && w.visitor(s, d.main.Verb) {
		d.acts = clause.ActReport
	}
	of := dating{w.reader, s, &d}
	switch told := of.deed(); {
	case told.Recalled(w.met):
		return backgroundHistory
	case told.Foreign(w.parties):
		return backgroundThird
	}
	w.out.All = append(w.out.All, w.provisionOf(of, spans))
	return nil
}

// action finds what a sentence says that somebody did: in itself, in its lead-in,
// or, the first one of a text, as the report of the meeting.
func (w *walk) action(x *search, s lex.Sentence) (d action, spans []text.Span, ok bool) {
	from, b := w.label(s), w.BlockOf(s)
	if b.Kind != block.Item || !w.imperative(from) {
		d, ok = x.action(from, s.To)
	}
	spans = []text.Span{w.Span(s.From, s.To)}
	begins := w.Blocks[s.Block].From == s.From
	switch {
	case ok && b.Kind == block.Item && !d.rule.NamesActor:
		// a thing that was done, under "noted that:", is what was noted; what
		// comes later in the item tells for itself, and so does what a group
		// will do, if "that" does not govern it
		if begins {
			up, lead, found := w.lists.itemAction(x, s, from)
			if found && up.rule.Inherits && (!d.rule.Collective || d.acts != clause.ActCommit || w.Token(up.lead.To-2).Word == lex.That) {
				d, spans = up, append(spans, lead)
			}
		}
	case ok:
		w.lists.colon = noBlock
		switch subject := w.clauses.Subjects.Of(d.main.From, d.main.Verb.From); {
		case d.who.Kind == clause.Named && len(d.who.Names) == 1:
			w.he, w.it = d.who, clause.Actor{}
		case (subject.Kind == clause.Gathering || subject.Kind == clause.Committee) && !w.plural(d.main):
			w.he, w.it = subject, subject
		}
	case b.Kind == block.Item && (x.why == nil || begins):
		var lead text.Span
		if d, lead, ok = w.lists.itemAction(x, s, from); ok && !lead.Empty() {
			spans = append(spans, lead)
		}
	}
	if ok || len(w.out.All) > 0 {
		return d, spans, ok
	}
	if b.Kind == block.Paragraph {
		d, ok = x.attended(from, s.To)
	}
	if !ok && w.reportsMeeting(s) && x.hasMeeting(s.From, s.To) {
		// passive, or with the chairs alone as subject: it is how the meeting is reported
		d, ok = action{act: act{clause.ActReport, clause.TheGovernments, provisionReported}}, true
	}
	return d, spans, ok
}

// plural reports whether the subject of a clause is a plural, so that "it" does
// not mean it.
func (r *reader) plural(c clause.Clause) bool {
	head, _ := r.clauses.Head(c.From, c.Verb.From)
	return r.clauses.Plural(head)
}

// reportsMeeting reports whether the reported meeting was read from the sentence.
func (r *reader) reportsMeeting(s lex.Sentence) bool {
	for n := range r.known.Meetings.All {
		m := &r.known.Meetings.All[n]
		if m.Status == schema.Held && len(m.Spans) > 0 && m.Spans[0] == r.Span(s.From, s.To) {
			return true
		}
	}
	return false
}

// provisionOf makes the fact of an action.
func (w *walk) provisionOf(of dating, spans []text.Span) fact.Provision {
	s, d := of.s, of.d
	p := fact.Provision{
		Section: w.agenda, Actors: slices.Clone(d.who.Names), Acts: d.acts.Acts(), Continuing: d.continuing, Negated: d.negated,
		Text: w.SentenceText(s), Basis: fact.At(d.rule, spans...), Organizations: w.organizationsIn(s.From, s.To),
	}
	deadline := of.deadline()
	if deadline == nil && d.lead.To > d.lead.From {
		if up := w.lists.leadActionOf(d.lead.From, d.lead.To); up.ok {
			deadline = dating{w.reader, d.lead, &up.action}.deadline()
		}
	}
	if deadline != nil {
		p.Deadline, p.DeadlineSpan = deadline.EDTF, w.Span(deadline.From, deadline.To)
		p.Notes = deadline.Notes("deadline")
	}
	p.Commitment = of.undertaking(p.Deadline).Strength()
	p.Forums = w.forums(p.Organizations)
	p.References = w.referencesWithin(spans[0])
	return p
}

// organizationsIn returns the bodies that are named in the tokens.
func (r *reader) organizationsIn(from, to int32) (numbers []int) {
	for _, m := range r.known.Bodies.In(from, to) {
		if m.Fact >= 0 && !slices.Contains(numbers, int(m.Fact)) {
			numbers = append(numbers, int(m.Fact))
		}
	}
	return numbers
}

// referencesWithin returns the references that are first named in a span.
func (r *reader) referencesWithin(span text.Span) []int {
	all := r.known.References.All // in the order of the text
	n := sort.Search(len(all), func(n int) bool { return all[n].Spans[0].Start >= span.Start })
	var numbers []int
	for ; n < len(all) && all[n].Spans[0].Start < span.End; n++ {
		if span.Contains(all[n].Spans[0]) {
			numbers = append(numbers, n)
		}
	}
	return numbers
}

// label passes over a printed label before the sentence proper: "First,",
// "Food security:".
func (r *reader) label(s lex.Sentence) int32 {
	from, to := s.From, s.To
	if t := r.Token(from); t.In(lex.ClassConjunction) && to-from > 3 {
		from++ // "And we will …"
	}
	if t := r.Token(from); (t.Word == lex.That || t.Word == lex.This) && r.Token(from+1).Word == lex.Is && r.Token(from+2).Word == lex.Why {
		return from + 3 // "That is why we …"
	}
	if t := r.Token(from); t.In(lex.ClassOrdinal) && r.Token(from+1).Is(lex.FlagComma) {
		return from + 2
	}
	if !s.Is(lex.FlagColon) {
		return from
	}
	for i := from; i < min(to, from+9); i++ {
		t := r.Token(i)
		if t.Is(lex.FlagColon) && i+1 < to && i > from {
			return i + 1
		}
		if t.Is(lex.FlagComma) || t.In(lex.ClassVerb|lex.ClassModal|lex.ClassBe|lex.ClassPronoun) && !t.Is(lex.FlagCapital) && r.Role(i)&lex.RoleNominal == 0 {
			break
		}
	}
	return from
}

// itemOf returns the agenda item of the heading in force.
func (r *reader) itemOf(b *block.Block) int {
	if b.Section == fact.None {
		return fact.None
	}
	n := fact.None
	for i := 0; i <= b.Section && i < len(r.Doc.Blocks); i++ {
		if r.Doc.Blocks[i].Kind == block.Heading {
			n++
		}
	}
	return n
}

// forums names the international bodies in which the parties mean to act.
func (r *reader) forums(organizations []int) []string {
	var names []string
	for _, n := range organizations {
		o := &r.known.Bodies.All[n]
		if k := r.known.Bodies.KindOf(int32(n)); o.Country == "INT" || k == "international" || k == "forum" {
			names = append(names, o.Name)
		}
	}
	return names
}
