package ja

import (
	"dialoguec/compile/ja/clause"
	"dialoguec/compile/text"
	"slices"
	"strings"

	"dialoguec/compile/block"
	"dialoguec/compile/fact"
	"dialoguec/schema"
)

// provisions makes provisions of the lines of the body.
func (r *reader) provisions() {
	leads := r.leads()
	n := 0
	for i := range r.lines {
		if r.lines[i].skip == nil && !leads[i] {
			n++
		}
	}
	r.f.Provisions = slices.Grow(r.f.Provisions, n)
	var before *line
	for i := range r.lines {
		l := &r.lines[i]
		if before != nil && before.block != l.block {
			before = nil
		}
		switch {
		case l.skip != nil:
			r.background(l.span, l.skip)
		case leads[i]:
			r.background(l.span, backgroundLead)
		default:
			if rule := r.provision(l, before); rule != nil {
				r.background(l.span, rule)
			}
		}
		before = l
	}
}

func (r *reader) background(s text.Span, rule *fact.Rule) {
	r.f.Passages = append(r.f.Passages, fact.Passage{Kind: fact.Background, Span: s, Rule: rule})
}

// nounFinal tells whether a line has no verb of its own that reports an act,
// so that it takes one from its lead-in.
func (r *reader) nounFinal(l *line) bool {
	if len(l.preds) == 0 {
		return true
	}
	for _, p := range l.preds {
		if !p.Nominal || !has(p.Acts, schema.Report) {
			return false
		}
	}
	return true
}

// leads tells which lines only lead in to items that take their act from them.
func (r *reader) leads() map[int]bool {
	out := map[int]bool{}
	for i := range r.lines {
		l := &r.lines[i]
		if l.skip != nil || !r.nounFinal(l) {
			continue
		}
		for at := r.leadOf(l.block); at >= 0; at = r.leadOf(r.lines[at].block) {
			out[at] = true
			if len(r.lines[at].preds) > 0 {
				break
			}
		}
	}
	return out
}

// leadOf gives the last line of the block that leads in to a block; -1 where
// there is none.
func (r *reader) leadOf(b int) int {
	lead := r.doc.Blocks[b].Lead
	if lead == fact.None || lead == b {
		return -1
	}
	for i := b - 1; i > lead && r.doc.Blocks[b].Kind == block.Item; i-- { // a paragraph in between leads in anew
		if p := &r.doc.Blocks[i]; p.Kind == block.Paragraph && p.Section == r.doc.Blocks[b].Section {
			lead = i
			break
		}
	}
	for i := len(r.lines) - 1; i >= 0; i-- {
		if r.lines[i].block == lead {
			return i
		}
	}
	return -1
}

// provision enters one line; otherwise it returns the rule by which it is
// background, nil if that is not known either.
func (r *reader) provision(l, before *line) *fact.Rule {
	source := r.sourceOf(l)
	preds := r.mainOnes(source, source.preds)
	if len(preds) == 0 {
		return r.other(l)
	}
	p := fact.Provision{Section: r.sectionOf(l.block), Text: strings.TrimSpace(r.t.Origin(l.span).Of(r.doc.Text)), Organizations: l.orgs}
	p.Acts = actsOf(preds)
	for _, q := range preds {
		p.Negated = p.Negated || q.Negated
	}
	last := preds[len(preds)-1]
	if source == l {
		p.Basis = fact.At(last.Rule, l.span)
	} else {
		r.itemActs(l, last.Frame, &p)
		p.Basis = fact.At(provisionItem, l.span)
		p.Spans = append(p.Spans, source.span)
	}
	p.Actors = r.actors(source, before, preds)
	d, at, ok := r.deadline(l.span, p.Acts, last.Holds || preds[0].Holds)
	if !ok && source != l {
		d, at, ok = r.deadline(source.span, p.Acts, last.Holds || preds[0].Holds)
	}
	if ok {
		p.Deadline = d
		p.Spans = append(p.Spans, at)
	}
	p.Commitment, p.Continuing = r.strength(l, source, &p)
	p.Forums = r.forums(l)
	r.f.Provisions = append(r.f.Provisions, p)
	return nil
}

// sourceOf gives the line from which a line takes act and actor: its lead-in
// where it has no verb of its own, else itself.
func (r *reader) sourceOf(l *line) *line {
	if !r.nounFinal(l) {
		return l
	}
	at := r.leadOf(l.block)
	for at >= 0 && len(r.lines[at].preds) == 0 {
		at = r.leadOf(r.lines[at].block)
	}
	if at >= 0 && r.lines[at].skip == nil {
		return &r.lines[at]
	}
	return l
}

// actsOf gives the acts of all verbs, in the order of the model.
func actsOf(preds []clause.Verb) []schema.Act {
	var out []schema.Act
	for _, a := range schema.Acts {
		if slices.ContainsFunc(preds, func(q clause.Verb) bool { return has(q.Acts, a) }) {
			out = append(out, a)
		}
	}
	return out
}

// itemActs tells, of an item that says what is to be done (…を継続すること), that
// it is promised: what its lead-in confirms or settles is no more than that.
func (r *reader) itemActs(l *line, lead clause.Frame, p *fact.Provision) {
	text, ok := strings.CutSuffix(strings.TrimRight(l.span.Of(r.s), "。 　"), "こと")
	switch {
	case !ok || !clause.Undertakes(text):
	case lead == clause.Confirming && len(p.Acts) == 1 && p.Acts[0] == schema.Recognize:
		p.Acts = []schema.Act{schema.Commit}
	case lead == clause.Settling && !has(p.Acts, schema.Commit) && clause.Continues(l.span.Of(r.s)):
		at := slices.Index(p.Acts, schema.Agree)
		p.Acts = slices.Insert(p.Acts, at+1, schema.Commit)
	}
}

// other returns the rule by which a sentence without an act is understood; nil
// if it is not, so that it stays unexplained.
func (r *reader) other(l *line) *fact.Rule {
	text := strings.TrimRight(l.span.Of(r.s), "。 　")
	for _, p := range l.preds {
		if p.Holds {
			return backgroundHeld
		}
	}
	switch {
	case r.delegation(l.span):
		return backgroundAttendance
	case r.v.Unsettled.Ends(text):
		return backgroundUnsettled
	case r.v.States.Ends(text):
		return backgroundState
	}
	return nil
}

// mainOnes drops the verbs that stand inside what is agreed on, and the
// holding of other meetings than the one reported.
func (r *reader) mainOnes(l *line, preds []clause.Verb) []clause.Verb {
	var out []clause.Verb
	for i, p := range preds {
		if p.Holds && l.other && !l.held {
			continue
		}
		if p.Holds && l.held {
			out = append(out, p)
			continue
		}
		if p.Nested && i+1 < len(preds) && r.within(p, preds[i+1:]) {
			continue
		}
		if p.Nested && has(p.Acts, schema.Report) && i+1 == len(preds) {
			continue // 〜し、 with no main verb of an act behind it
		}
		out = append(out, p)
	}
	return out
}

// within tells whether a verb is part of what a later one agrees on or
// promises: 演習を実施し、連携を強化することで一致.
func (r *reader) within(p clause.Verb, later []clause.Verb) bool {
	for _, q := range later {
		if q.Frame == clause.Plain || q.Frame == clause.Sharing {
			continue
		}
		between := r.s[p.Span.End:q.Span.Start]
		if !strings.Contains(between, "こと") && q.Frame != clause.Intending && q.Frame != clause.Deciding {
			return false
		}
		if strings.Contains(between, "は、") {
			return false
		}
		switch p.Acts[0] {
		case schema.Report, schema.Commit, schema.Support:
			return true
		case schema.Exchange:
			return p.Frame == clause.Sharing || strings.HasPrefix(r.s[p.Span.Start:], "情報共有") || strings.HasPrefix(r.s[p.Span.Start:], "情報交換")
		}
		return false
	}
	return false
}

// forums lists the international bodies that a line names as the place of
// what is done.
func (r *reader) forums(l *line) []string {
	var out []string
	printed := l.span.Of(r.s)
	if !r.v.Forums.In(printed) {
		return nil
	}
	for _, o := range l.orgs {
		q := &r.f.Organizations[o]
		if q.Country != "INT" || q.Kind != "international" && q.Kind != "forum" {
			continue
		}
		for _, f := range r.forms {
			if f.org == o && !f.hidden && strings.Contains(printed, f.text) && !slices.Contains(out, f.text) {
				out = append(out, f.text)
				break
			}
		}
	}
	return out
}

func (r *reader) sectionOf(b int) int {
	s := r.doc.Blocks[b].Section
	if s == fact.None || r.doc.Blocks[s].Kind != block.Heading {
		return fact.None
	}
	return r.agenda[s]
}
