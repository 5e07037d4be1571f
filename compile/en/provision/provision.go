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
	he := w.he
	if w.person.Kind == clause.Named && w.label(s).Is(lex.He, lex.She, lex.The) { // "The Minister"
		he = w.person
	}
	x := search{reader: w.reader, clauses: w.known.Clauses.After(he)}
	d, spans, ok := w.action(&x, s)
	if !ok {
		w.names(w.label(s))
		if x.why == nil && exists(w.label(s)) {
			return backgroundState
		}
		return x.why
	}
	if d.acts == clause.ActWelcome && w.visitor(s, d.main.Verb) {
		d.acts = clause.ActReport
	}
	of := dating{w.reader, s, &d}
	switch told := of.told(); {
	case told.Recalled(w.met):
		return backgroundHistory
	case told.Foreign(w.parties), len(d.who.Names) == 0: // or of somebody who has no name here
		return backgroundThird
	}
	if w.speaks(s, &d) {
		return backgroundLead
	}
	w.out.All = append(w.out.All, w.provisionOf(of, spans))
	return nil
}

// action finds what a sentence says that somebody did: in itself, in its lead-in,
// or, the first one of a text, as the report of the meeting.
func (w *walk) action(x *search, s lex.Sentence) (d action, spans []text.Span, ok bool) {
	c, b := w.label(s), w.BlockOf(s)
	if b.Kind != block.Item || !imperative(c) && !tellsThat(c) {
		d, ok = x.action(c)
	}
	spans = []text.Span{w.Span(w.begun(s), s.To)}
	begins := w.Blocks[s.Block].From == s.From
	switch {
	case ok && b.Kind == block.Item && !d.rule.NamesActor:
		// a thing that was done, under "noted that:", is what was noted; what
		// comes later in the item tells for itself, and so does what a group
		// will do, if "that" does not govern it
		if begins {
			up, lead, found := w.lists.itemAction(x, s, c)
			if found && up.rule.Inherits && (!d.rule.Collective || d.acts != clause.ActCommit || w.Is(up.lead.To-2, lex.That)) {
				d, spans = up, append(spans, lead)
			}
		}
	case ok:
		w.lists.colon = noBlock
		w.refersTo(&d)
	case !begins && w.Tokens[s.From].Is(lex.FlagOpen): // "(3rd: May 2022, Lima)", below an item
	case b.Kind == block.Item && (x.why == nil || begins && !w.complete(s)):
		var lead text.Span
		if d, lead, ok = w.lists.itemAction(x, s, c); ok && !lead.Empty() {
			spans = append(spans, lead)
		}
	}
	first := len(w.out.All) == 0
	if ok || !first && (x.why == nil || !x.why.OfThing) {
		return d, spans, ok
	}
	if first && b.Kind == block.Paragraph {
		d, ok = x.attended(c)
	}
	if !ok && w.reportsMeeting(s) && w.Holds(s.Phrase, meetings) {
		// passive, of a thing, or with the chairs alone as subject: it is how the meeting is reported
		d, ok = action{act: act{clause.ActReport, w.chairs(x, c), provisionReported}}, true
	}
	return d, spans, ok
}

// chairs tells who chaired or led the reported meeting, if that is what its sentence
// says: "was co-chaired by"; else both governments are said to have held it.
func (w *walk) chairs(x *search, c lex.Cursor) clause.Actor {
	if told, ok := x.clauses.ClauseAt(c); ok && told.Verb.Passive && w.Role(told.Verb.Main).Has(lex.RoleHosting) {
		if by := x.predicate(told, clause.TheGovernments, c).agents(); by.Kind == clause.Named && len(by.Names) > 1 {
			return by
		}
	}
	return clause.TheGovernments
}

// complete reports whether an item is a sentence of its own, below one that is over
// before it.
func (w *walk) complete(s lex.Sentence) bool {
	up, ok := w.lists.leadIn(s)
	return ok && w.Token(up.To-1).Is(lex.FlagStop) && w.Token(s.To-1).Is(lex.FlagStop)
}

// refersTo notes whom "he" and "it" mean in the next sentence.
func (w *walk) refersTo(d *action) {
	subject := w.known.Clauses.Subjects.Of(d.main.Subject())
	head, _ := w.known.Clauses.Head(d.main.Subject())
	who := d.who
	if len(who.Names) > 1 { // "Secretary Roe met with Minister Poe"
		who = subject
	}
	switch {
	case d.who.Kind == clause.Named && who.Kind == clause.Named && len(who.Names) == 1:
		w.he, w.person = who, who
		if first := w.First(d.main.Subject()); !first.Is(lex.He, lex.She) && !w.named(first) {
			w.it = clause.Actor{}
		}
	case (subject.Kind == clause.Gathering || subject.Kind == clause.Committee) && !clause.Plural(head):
		w.he, w.it = subject, subject
	}
}

// names notes who is the subject of a sentence that tells no act, if it is one of one
// country: "he" in the next one is that one.
func (w *walk) names(c lex.Cursor) {
	if told, ok := w.known.Clauses.ClauseAt(c); ok {
		if who := w.known.Clauses.Subjects.Of(told.Subject()); who.Kind == clause.Named && len(who.Names) == 1 {
			w.person = who
		}
	}
}

// reportsMeeting reports whether the reported meeting was read from the sentence.
func (r *reader) reportsMeeting(s lex.Sentence) bool { return r.held[r.Span(s.From, s.To)] }

// held returns the sentences from which a meeting that was held was read.
func (k *Known) held() map[text.Span]bool {
	sentences := map[text.Span]bool{}
	for n := range k.Meetings.All {
		if m := &k.Meetings.All[n]; m.Status == schema.Held && len(m.Spans) > 0 {
			sentences[m.Spans[0]] = true
		}
	}
	return sentences
}

// provisionOf makes the fact of an action.
func (w *walk) provisionOf(of dating, spans []text.Span) fact.Provision {
	whole, d := of.s, of.d
	whole.From = w.begun(whole)
	p := fact.Provision{
		Section: w.agenda, Actors: slices.Clone(d.who.Names), Acts: d.acts.Acts(), Continuing: d.continuing, Negated: d.negated,
		Text: w.SentenceText(whole), Basis: fact.At(d.rule, spans...), Organizations: w.organizationsIn(whole.Phrase),
	}
	deadline := of.deadline()
	if deadline == nil && d.lead.To > d.lead.From {
		if up := w.lists.leadActionOf(w.First(d.lead.Phrase)); up.ok {
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

// organizationsIn returns the bodies that are named in a phrase.
func (r *reader) organizationsIn(p lex.Phrase) (numbers []int) {
	for _, m := range r.known.Bodies.In(p.From, p.To) {
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

// label returns a cursor after a printed label before the sentence proper:
// "First,", "Food security:".
func (r *reader) label(s lex.Sentence) lex.Cursor {
	c := r.First(s.Phrase)
	if c.In(lex.ClassConjunction) && s.Len() > 3 {
		c = c.Next() // "And we will …"
	}
	switch {
	case c.Is(lex.That, lex.This) && c.Peek(1).In(lex.Is) && c.Peek(2).In(lex.Why): // "That is why we …"
		c = c.Move(3)
	case c.In(lex.ClassOrdinal) && c.Peek(1).Is(lex.FlagComma):
		c = c.Move(2)
	case s.Is(lex.FlagColon):
		end := c.Within(9).Until(endsLabel)
		if end.In(lex.FlagColon) && end.Past(c) && !c.To(end.At+1).Done() {
			c = c.To(end.At + 1)
		}
	}
	return r.First(c.Rest())
}

// endsLabel reports whether a token cannot be in a label: its colon, or what a
// sentence has.
func endsLabel(t *lex.Token) bool {
	return t.Is(lex.FlagColon|lex.FlagComma) || t.In(lex.ClassVerb|lex.ClassModal|lex.ClassBe|lex.ClassPronoun) && !t.Is(lex.FlagCapital) && !t.In(lex.RoleNominal)
}

// itemOf returns the agenda item of the heading in force.
func (r *reader) itemOf(b *block.Block) int {
	if b.Section == fact.None {
		return fact.None
	}
	return r.items[b.Section]
}

// items numbers the headings, of which each is an agenda item.
func items(d *block.Document) []int {
	numbers, n := make([]int, len(d.Blocks)), fact.None
	for i := range d.Blocks {
		if d.Blocks[i].Kind == block.Heading {
			n++
		}
		numbers[i] = n
	}
	return numbers
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
