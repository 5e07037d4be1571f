package provision

import (
	"slices"
	"sort"

	"dialoguec/compile/block"
	"dialoguec/compile/en/clause"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/fact"
	"dialoguec/compile/read"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// provisions finds the sentences and items in which the parties act; all
// other sentences are background, each by the rule that says why.
func (r *Provisions) provisions() {
	r.met = read.Met(r.meetings.All, r.dates.Issued.EDTF)
	r.colon, r.parties = noBlock, r.partyCodes()
	r.leadActions = r.leadActions[:0]
	tasks := columns().Tasks(r.Doc)
	section, notes, agenda := fact.None, false, fact.None // the heading in force, whether it is that of notes, and its item
	for n := range r.Sentences {
		s := r.Sentences[n]
		b := r.BlockOf(s)
		for ; len(tasks) > 0 && tasks[0].Block <= int(s.Block); tasks = tasks[1:] {
			r.addTask(&tasks[0], r.section(&r.Doc.Blocks[tasks[0].Block]))
		}
		if b.Kind != block.Paragraph && b.Kind != block.Item || s.To <= s.From {
			continue
		}
		if n == 0 || r.Sentences[n-1].Block != s.Block {
			r.clauses.Last = clause.Actor{}
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
func (r *Provisions) provision(s lex.Sentence, b *block.Block, agenda int) {
	from := r.label(s)
	r.why = nil
	var d action
	ok := false
	if b.Kind != block.Item || !r.imperative(from) {
		d, ok = r.sentenceAction(from, s.To)
	}
	spans := []text.Span{r.Span(s.From, s.To)}
	if ok && b.Kind == block.Item && !d.rule.NamesActor {
		// a thing that was done, under "noted that:", is what was noted; what
		// stands further on in the item tells for itself, and so does what a
		// group will do, if "that" does not govern it
		if r.Blocks[s.Block].From == s.From {
			up, lead, found := r.itemAction(s, from)
			if found && up.rule.Inherits && (!d.rule.Collective || d.acts != clause.ActCommit || r.Token(up.lead.To-2).Word == lex.That) {
				d, spans = up, append(spans, lead)
			}
		}
	} else if ok {
		r.colon = noBlock
		if d.who.Kind == clause.Named && len(d.who.Names) == 1 {
			r.clauses.Last = d.who
		}
	} else if b.Kind == block.Item && (r.why == nil || r.Blocks[s.Block].From == s.From) {
		var lead text.Span
		if d, lead, ok = r.itemAction(s, from); ok && !lead.Empty() {
			spans = append(spans, lead)
		}
	}
	if !ok && b.Kind == block.Paragraph && len(r.All) == 0 {
		d, ok = r.attended(from, s.To)
	}
	if !ok && len(r.All) == 0 && r.reportsMeeting(s) {
		// passive, or with the chairs alone as subject: it is how the meeting is reported
		d, ok = action{acts: clause.ActReport, who: clause.TheGovernments, rule: provisionReported}, true
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
	if d.acts == clause.ActWelcome && r.visitor(s, d.main.Verb) {
		d.acts = clause.ActReport
	}
	switch told := r.deed(s, &d); {
	case told.Recalled(r.met):
		r.background(s, backgroundHistory)
		return
	case told.Foreign(r.parties):
		r.background(s, backgroundThird)
		return
	}
	r.addProvision(s, agenda, &d, spans)
}

// reportsMeeting reports whether the reported meeting was read from the sentence.
func (r *Provisions) reportsMeeting(s lex.Sentence) bool {
	for n := range r.meetings.All {
		m := &r.meetings.All[n]
		if m.Status == schema.Held && len(m.Spans) > 0 && m.Spans[0] == r.Span(s.From, s.To) {
			return true
		}
	}
	return false
}

// addProvision makes the fact.
func (r *Provisions) addProvision(s lex.Sentence, agenda int, d *action, spans []text.Span) {
	r.All = append(r.All, fact.Provision{})
	p := &r.All[len(r.All)-1]
	p.Section, p.Continuing, p.Negated, p.Text = agenda, d.continuing, d.negated, r.SentenceText(s)
	p.Actors, p.Acts = slices.Clone(d.who.Names), d.acts.Acts()
	deadline := r.deadline(s, d)
	if deadline == nil && d.lead.To > d.lead.From {
		if up := r.leadActionOf(d.lead.From, d.lead.To); up.ok {
			deadline = r.deadline(d.lead, &up.action)
		}
	}
	if deadline != nil {
		p.Deadline, p.DeadlineSpan = deadline.EDTF, r.Span(deadline.From, deadline.To)
		p.Notes = deadline.Notes("deadline")
	}
	p.Commitment = r.undertaking(s, d, p.Deadline).Strength()
	p.Spans, p.Rule = spans, d.rule
	p.Organizations = r.organizationsIn(s.From, s.To)
	p.Forums = r.forums(p.Organizations)
	p.References = r.referencesWithin(spans[0])
}

// organizationsIn returns the bodies that are named in the tokens.
func (r *Provisions) organizationsIn(from, to int32) (numbers []int) {
	for _, m := range r.bodies.In(from, to) {
		if m.Fact >= 0 && !slices.Contains(numbers, int(m.Fact)) {
			numbers = append(numbers, int(m.Fact))
		}
	}
	return numbers
}

// referencesWithin returns the references that are first named in a span.
func (r *Provisions) referencesWithin(span text.Span) []int {
	all := r.references.All // in the order of the text
	n := sort.Search(len(all), func(n int) bool { return all[n].Spans[0].Start >= span.Start })
	var numbers []int
	for ; n < len(all) && all[n].Spans[0].Start < span.End; n++ {
		if span.Contains(all[n].Spans[0]) {
			numbers = append(numbers, n)
		}
	}
	return numbers
}

// background notes that the sentence gives no provision.
func (r *Provisions) background(s lex.Sentence, rule *fact.Rule) {
	r.Passages = append(r.Passages, fact.Passage{Kind: fact.Background, Span: r.Span(s.From, s.To), Rule: rule})
}

// label passes over a printed label before the sentence proper: "First,",
// "Food security:".
func (r *Provisions) label(s lex.Sentence) int32 {
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

// section returns the agenda item of the heading in force.
func (r *Provisions) section(b *block.Block) int {
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
func (r *Provisions) forums(organizations []int) []string {
	var names []string
	for _, n := range organizations {
		o := &r.bodies.All[n]
		if k := r.bodies.KindOf(int32(n)); o.Country == "INT" || k == "international" || k == "forum" {
			names = append(names, o.Name)
		}
	}
	return names
}
