// Package provision reads what the parties of a Japanese statement did, agreed
// and promised, and which of its sentences tell nothing of that.
package provision

import (
	"slices"
	"sort"
	"strings"

	"dialoguec/compile/block"
	"dialoguec/compile/fact"
	"dialoguec/compile/ja/attend"
	"dialoguec/compile/ja/body"
	"dialoguec/compile/ja/clause"
	"dialoguec/compile/ja/country"
	"dialoguec/compile/ja/date"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/ja/meeting"
	"dialoguec/compile/read"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// Known is what the steps before found.
type Known struct {
	Lines      []clause.Line
	Verbs      [][]clause.Verb // of each line
	Dates      *date.Dates
	Parties    *country.Parties
	Meetings   *meeting.Meetings
	Bodies     *body.Bodies
	Attendance *attend.Attendance
	References []fact.Reference
}

// Provisions are the provisions of a text, and the passages that give none.
type Provisions struct {
	All      []fact.Provision
	Passages []fact.Passage
}

// A line is one sentence of the text with what was read in it.
type line struct {
	at     int // its place among the lines
	block  int
	span   text.Span
	verbs  []clause.Verb
	actors []string   // printed subjects
	who    []string   // who acts, as it is printed in the line or goes on from the one before
	held   bool       // names the meeting reported
	other  bool       // names a meeting held before, and no other
	skip   *fact.Rule // by which it is background; nil if it is not known to be
	within int        // the line ahead of the list in which it is, whose verb closes that list; -1 if it is in none
}

// reader reads the provisions of one text.
type reader struct {
	Provisions
	items map[int]int // agenda items by the blocks of their headings
	t     *lex.Text
	known Known
	lines []line

	tasks   []read.Task // rows of tables still to be entered
	met     read.Days
	parties []string // codes
}

// Read reads the provisions of a text.
func Read(t *lex.Text, known Known) *Provisions {
	r := &reader{t: t, known: known, items: itemsOf(t.Doc)}
	r.parties, r.tasks = known.partyCodes(), words().columns.Tasks(t.Doc)
	r.met = read.Met(known.Meetings.All, known.Dates.Issued.EDTF())
	for i := range known.Lines {
		r.add(i)
	}
	r.closeLists()
	leads := r.leads()
	for i := range r.lines {
		l := &r.lines[i]
		r.tasksBefore(l.block)
		rule := l.skip
		if rule == nil && (leads[i] || r.leadsBelow(l)) {
			rule = backgroundLead
		} else if rule == nil {
			rule = r.provision(l)
		}
		r.background(l.span, rule)
	}
	r.tasksBefore(len(t.Doc.Blocks))
	r.link()
	return &r.Provisions
}

// add enters a line of the text: a sentence, or a passage that gives none.
func (r *reader) add(i int) {
	switch l := &r.known.Lines[i]; l.Kind {
	case clause.Label:
		if l.Use != clause.Unknown {
			r.background(text.Span{Start: l.Label.Start, End: max(l.Span.End, l.Label.End)}, backgroundLabel)
		}
	case clause.Entry:
		r.background(l.Span, r.known.Attendance.Lines[i].Rule)
	case clause.Venue:
		r.background(l.Span, backgroundLabel)
	case clause.Sentence:
		r.lines = append(r.lines, r.sentence(i))
	}
}

// sentence returns a sentence with what the steps before found in it. What it
// says of taking part is no provision.
func (r *reader) sentence(i int) line {
	from, says, who := &r.known.Lines[i], &r.known.Meetings.Lines[i], &r.known.Attendance.Lines[i]
	l := line{at: len(r.lines), within: -1, block: from.Block, span: from.Span, verbs: r.known.Verbs[i], actors: who.Actors, held: says.Held, other: says.Other}
	lists := who.Rule != nil
	if lists || r.known.Bodies.Lines[i].Attended {
		l.verbs = slices.DeleteFunc(slices.Clone(l.verbs), func(v clause.Verb) bool {
			return v.Attends(r.t) || lists && v.Nominal
		})
	}
	switch {
	case lists && len(l.verbs) == 0:
		l.skip = who.Rule
	case !lists:
		if l.skip = notActing(l.span.Of(r.t.S)); l.skip == nil && from.Aside && (!l.held || len(l.verbs) == 0) {
			l.skip = backgroundSection
		}
	}
	return l
}

// background notes that a passage gives no provision, if a rule says so.
func (r *reader) background(s text.Span, rule *fact.Rule) {
	if rule != nil {
		r.Passages = append(r.Passages, fact.Passage{Kind: fact.Background, Span: s, Rule: rule})
	}
}

// provision enters one line; otherwise it returns the rule by which it is
// background, nil if that is not known either.
func (r *reader) provision(l *line) *fact.Rule {
	source := r.sourceOf(l)
	verbs := r.mainVerbs(source)
	if source != l {
		verbs = r.governing(source, verbs)
	}
	if len(verbs) == 0 {
		if !r.isContent(l) {
			return r.other(l)
		}
		verbs = []clause.Verb{{Acts: []schema.Act{schema.Agree}, Rule: provisionItem, Frame: clause.Settling}}
	}
	p := fact.Provision{Section: r.sectionOf(l.block), Text: strings.TrimSpace(r.t.Origin(l.span).Of(r.t.Doc.Text))}
	p.Acts = actsOf(verbs)
	p.Negated = slices.ContainsFunc(verbs, func(v clause.Verb) bool { return v.Negated })
	last := verbs[len(verbs)-1]
	if source == l {
		p.Basis = fact.At(last.Rule, l.span)
	} else {
		r.itemActs(l, last.Frame, &p)
		p.Basis = fact.At(provisionItem, l.span, source.span)
	}
	p.Actors = r.actors(source, r.before(source), verbs)
	tells := last.Holds || verbs[0].Holds || slices.Equal(p.Acts, []schema.Act{schema.Exchange}) // 2030年までの計画を説明した
	promises := read.Promises(p.Acts) && !r.onlyAdopts(verbs)
	due, at := r.deadline(l.span, promises, tells)
	if due == "" && source != l {
		due, at = r.deadline(source.span, promises, tells)
	}
	if due != "" {
		p.Deadline, p.DeadlineSpan = due, r.t.Origin(at)
		p.Spans = append(p.Spans, at)
	}
	if rule := r.backgroundOf(source, verbs, &p); rule != nil {
		return rule
	}
	undertaken := r.undertaking(l, source, &p)
	p.Commitment, p.Continuing = undertaken.Strength(), undertaken.Continuing
	r.All = append(r.All, p)
	return nil
}

// before returns the line before another in its block; nil if that is the first one.
func (r *reader) before(l *line) *line {
	if l.at == 0 || r.lines[l.at-1].block != l.block {
		return nil
	}
	return &r.lines[l.at-1]
}

// governing returns the verbs of a lead-in that come after the word for the items below it,
// if there are any: …を評価するとともに、|以下について|共同研究を行うことで合意した.
func (r *reader) governing(lead *line, verbs []clause.Verb) []clause.Verb {
	at, _ := words().ItemsBelow.Index(lead.span.Of(r.t.S))
	after := slices.DeleteFunc(slices.Clone(verbs), func(v clause.Verb) bool { return v.Span.Start < lead.span.Start+at })
	if at < 0 || len(after) == 0 {
		return verbs
	}
	return after
}

// actors decides who acts in a line. before is the line before it in its block.
func (r *reader) actors(l, before *line, verbs []clause.Verb) []string {
	held := len(verbs) == 1 && verbs[0].Holds && verbs[0].Passive
	if len(l.actors) > 0 && !(held && len(l.actors) == 1 && l.actors[0] == "participants") { // else 第3回…委員会が開催された
		l.who = l.actors
		return l.actors
	}
	if before != nil && len(before.who) == 1 && words().Joined.Begins(l.span.Of(r.t.S)) && !verbs[len(verbs)-1].Passive {
		actor := before.who[0]
		if schema.IsCollective(actor) || actor != "private sector" && !slices.ContainsFunc(verbs, func(v clause.Verb) bool { return !v.Speaks() }) { // さらに、…を求めた
			l.who = before.who
			return before.who
		}
	}
	if words().Humble.Ends(lex.TrimStop(l.span.Of(r.t.S))) { // the ministry whose page it is says so
		return []string{"JP"}
	}
	if l.span == r.known.Attendance.Opening || slices.ContainsFunc(verbs, func(v clause.Verb) bool {
		return v.Holds || v.Frame == clause.Intending || !v.Passive && v.Has(schema.Report) && r.isAgentless(l)
	}) {
		return []string{"both governments"}
	}
	return []string{"participants"}
}

// isAgentless reports whether a line names nobody who did what it reports, and does not
// say that it was done in the meeting: 議論の成果として、共同声明を発表しました.
func (r *reader) isAgentless(l *line) bool {
	s := l.span.Of(r.t.S)
	return !words().Topics.In(s) && !words().InMeeting.In(s)
}

// actsOf returns the acts of all verbs, in the order of the model.
func actsOf(verbs []clause.Verb) []schema.Act {
	var out []schema.Act
	for _, a := range schema.Acts {
		if slices.ContainsFunc(verbs, func(v clause.Verb) bool { return v.Has(a) }) {
			out = append(out, a)
		}
	}
	return out
}

// sectionOf returns the agenda item in which a block is.
func (r *reader) sectionOf(b int) int {
	if item, ok := r.items[r.t.Doc.Blocks[b].Section]; ok {
		return item
	}
	return fact.None
}

// itemsOf returns the agenda items of a document by the blocks of their headings.
func itemsOf(doc *block.Document) map[int]int {
	items := map[int]int{}
	for i := range doc.Blocks {
		if doc.Blocks[i].Kind == block.Heading {
			items[i] = len(items)
		}
	}
	return items
}

// link notes which references and bodies each provision names.
func (r *reader) link() {
	for k := range r.known.References {
		r.eachNaming(r.known.References[k].Spans, func(p *fact.Provision) { p.References = appendNew(p.References, k) })
	}
	for k := range r.known.Bodies.All {
		r.eachNaming(r.known.Bodies.All[k].Spans, func(p *fact.Provision) { p.Organizations = appendNew(p.Organizations, k) })
	}
}

// eachNaming calls do with the provisions, which are in the order of the text,
// in which one of the spans lies.
func (r *reader) eachNaming(spans []text.Span, do func(*fact.Provision)) {
	for _, at := range spans {
		i := sort.Search(len(r.All), func(i int) bool { return r.All[i].Spans[0].Start > at.Start }) - 1
		for ; i >= 0 && r.All[i].Spans[0].Contains(at); i-- {
			do(&r.All[i])
		}
	}
}

// appendNew appends a number to those that came before it, unless it is the
// last of them.
func appendNew(numbers []int, n int) []int {
	if len(numbers) > 0 && numbers[len(numbers)-1] == n {
		return numbers
	}
	return append(numbers, n)
}
