package en

import (
	"slices"

	"dialoguec/compile/block"
	"dialoguec/compile/fact"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// provisions finds the sentences and items in which the parties act; all
// other sentences are background, each by the rule that says why.
func (r *reader) provisions() {
	r.findHome()
	r.met.first, r.met.last, r.met.known = r.heldDate()
	r.colon = noBlock
	if _, last, ok := r.issued.EDTF.Bounds(); ok && r.met.known && last.After(r.met.last) {
		r.met.last = last // what lies between the meeting and the statement is past
	}
	r.leadDeeds = r.leadDeeds[:0]
	section, notes, agenda := fact.None, false, fact.None // the heading in force, whether it is that of notes, and its item
	for n := range r.sents {
		s := r.sents[n]
		b := r.blockOf(s)
		if b.Kind != block.Paragraph && b.Kind != block.Item || s.To <= s.From {
			continue
		}
		if n == 0 || r.sents[n-1].Block != s.Block {
			r.last = actor{}
		}
		if b.Section != section {
			section, notes, agenda = b.Section, r.heading(b.Section), r.section(b)
		}
		if rule := r.passedOver(s, notes); rule != nil {
			r.background(s, rule)
			continue
		}
		r.provision(s, b, agenda)
	}
}

// provision reads one sentence, below an item of the agenda.
func (r *reader) provision(s Sentence, b *block.Block, agenda int) {
	from := r.label(s)
	r.why = nil
	var d deed
	ok := false
	if b.Kind != block.Item || !r.imperative(from) {
		d, ok = r.sentenceDeed(from, s.To)
	}
	spans := []text.Span{r.span(s.From, s.To)}
	if ok && b.Kind == block.Item && d.rule != provisionParty && d.rule != provisionQuotation {
		// a thing that was done, under "noted that:", is what was noted; what
		// stands further on in the item tells for itself, and so does what a
		// group will do, if "that" does not govern it
		if r.blocks[s.Block].From == s.From {
			up, lead, found := r.itemDeed(s, from)
			if found && up.rule == provisionItem && (d.rule != provisionGroup || d.acts != actCommit || r.tok(up.lead.To-2).Word == wThat) {
				d, spans = up, append(spans, lead)
			}
		}
	} else if ok {
		r.colon = noBlock
		if d.who.kind == named && len(d.who.names) == 1 {
			r.last = d.who
		}
	} else if b.Kind == block.Item && (r.why == nil || r.blocks[s.Block].From == s.From) {
		var lead text.Span
		if d, lead, ok = r.itemDeed(s, from); ok && !lead.Empty() {
			spans = append(spans, lead)
		}
	}
	if !ok && b.Kind == block.Paragraph && len(r.facts.Provisions) == 0 {
		d, ok = r.attended(from, s.To)
	}
	if !ok && len(r.facts.Provisions) == 0 && r.reportsMeeting(s) {
		// passive, or with the chairs alone as subject: it is how the meeting is reported
		d, ok = deed{acts: actReport, who: theGovernments, rule: provisionReported}, true
	}
	if !ok {
		if r.why == nil && r.exists(from, s.To) {
			r.why = backgroundState
		}
		if r.why != nil {
			r.background(s, r.why)
		}
		return
	}
	if d.acts == actWelcome && r.visitor(s, d.main.Verb) {
		d.acts = actReport
	}
	if r.history(s, &d) {
		r.background(s, backgroundHistory)
		return
	}
	if d.acts == actReport && d.who.kind == named && r.outsiders(d.who.names) {
		r.background(s, backgroundThird)
		return
	}
	r.addProvision(s, agenda, &d, spans)
}

// reportsMeeting reports whether the reported meeting was read from the sentence.
func (r *reader) reportsMeeting(s Sentence) bool {
	for n := range r.facts.Meetings {
		m := &r.facts.Meetings[n]
		if m.Status == schema.Held && len(m.Spans) > 0 && m.Spans[0] == r.span(s.From, s.To) {
			return true
		}
	}
	return false
}

// addProvision makes the fact.
func (r *reader) addProvision(s Sentence, agenda int, d *deed, spans []text.Span) {
	r.facts.Provisions = append(r.facts.Provisions, fact.Provision{})
	p := &r.facts.Provisions[len(r.facts.Provisions)-1]
	p.Section, p.Continuing, p.Negated, p.Text = agenda, d.continuing, d.negated, r.textOf(s)
	p.Actors, p.Acts = slices.Clone(d.who.names), d.acts.acts()
	deadline := r.deadline(s, d)
	if deadline == nil && d.lead.To > d.lead.From {
		if up := r.leadDeed(d.lead.From, d.lead.To); up.ok {
			deadline = r.deadline(d.lead, &up.deed)
		}
	}
	if deadline != nil {
		p.Deadline = deadline.EDTF
		p.Notes = deadline.Notes("deadline")
	}
	p.Commitment = r.strength(s, d, p.Deadline)
	p.Spans, p.Rule = spans, d.rule
	bodies := r.organizationsIn(s.From, s.To)
	for _, m := range bodies {
		if m.Fact >= 0 && !slices.Contains(p.Organizations, int(m.Fact)) {
			p.Organizations = append(p.Organizations, int(m.Fact))
		}
	}
	p.Forums = r.forums(p.Organizations, s)
	p.References = r.referencesWithin(spans[0])
}

// referencesWithin returns the references that are first named in a span.
func (r *reader) referencesWithin(span text.Span) []int {
	var numbers []int
	for n := range r.facts.References {
		if span.Contains(r.facts.References[n].Spans[0]) {
			numbers = append(numbers, n)
		}
	}
	return numbers
}

// background notes that the sentence gives no provision.
func (r *reader) background(s Sentence, rule *fact.Rule) {
	r.facts.Passages = append(r.facts.Passages, fact.Passage{Kind: fact.Background, Span: r.span(s.From, s.To), Rule: rule})
}

// label passes over a printed label before the sentence proper: "First,",
// "Food security:".
func (r *reader) label(s Sentence) int32 {
	from, to := s.From, s.To
	if t := r.tok(from); t.In(ClassConjunction) && to-from > 3 {
		from++ // "And we will …"
	}
	if t := r.tok(from); (t.Word == wThat || t.Word == wThis) && r.tok(from+1).Word == wIs && r.tok(from+2).Word == wWhy {
		return from + 3 // "That is why we …"
	}
	if t := r.tok(from); t.In(ClassOrdinal) && r.tok(from+1).Is(FlagComma) {
		return from + 2
	}
	if !s.Is(FlagColon) {
		return from
	}
	for i := from; i < min(to, from+9); i++ {
		t := r.tok(i)
		if t.Is(FlagColon) && i+1 < to && i > from {
			return i + 1
		}
		if t.Is(FlagComma) || t.In(ClassVerb|ClassModal|ClassBe|ClassPronoun) && !t.Is(FlagCapital) && r.role(i)&roleNominal == 0 {
			break
		}
	}
	return from
}

// section returns the agenda item of the heading in force.
func (r *reader) section(b *block.Block) int {
	if b.Section == fact.None {
		return fact.None
	}
	n := fact.None
	for i := 0; i <= b.Section && i < len(r.doc.Blocks); i++ {
		if r.doc.Blocks[i].Kind == block.Heading {
			n++
		}
	}
	return n
}

// forums names the international bodies in which the parties mean to act.
func (r *reader) forums(organizations []int, s Sentence) []string {
	var names []string
	for _, n := range organizations {
		o := &r.facts.Organizations[n]
		if k := r.kindOf(int32(n)); o.Country == "INT" || k == "international" || k == "forum" {
			names = append(names, o.Name)
		}
	}
	return names
}
