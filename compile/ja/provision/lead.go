package provision

import (
	"slices"
	"strings"

	"dialoguec/compile/block"
	"dialoguec/compile/fact"
	"dialoguec/compile/ja/clause"
	"dialoguec/compile/ja/lex"
	"dialoguec/schema"
)

// endsInNoun reports whether a line has no verb of its own that reports an act,
// so that it takes one from its lead-in.
func endsInNoun(l *line) bool {
	return !slices.ContainsFunc(l.verbs, func(v clause.Verb) bool { return !v.Nominal || !v.Has(schema.Report) })
}

// isAgreed reports whether a line is an item that tells what will be done, below a lead-in
// that says that those below are what was agreed on: 次の事項で合意した。|・海図を公開する。
func (r *reader) isAgreed(l *line) bool {
	if len(l.verbs) != 1 || l.verbs[0].Frame != clause.Intending || len(l.actors) > 0 || r.t.Doc.Blocks[l.block].Kind != block.Item {
		return false
	}
	at := r.leadOf(l.block)
	for at >= 0 && len(r.lines[at].verbs) == 0 {
		at = r.leadOf(r.lines[at].block)
	}
	if at < 0 || len(r.lines[at].verbs) == 0 {
		return false
	}
	lead := &r.lines[at]
	last := lead.verbs[len(lead.verbs)-1]
	return (last.Frame.Settles() || last.Has(schema.Commit)) && words().ItemsBelow.In(lead.span.Of(r.t.S))
}

// leads tells which lines only lead in to items that take their act from them.
func (r *reader) leads() map[int]bool {
	out := map[int]bool{}
	for i := range r.lines {
		l := &r.lines[i]
		if l.within >= 0 {
			out[l.within] = true
		}
		if l.skip != nil || l.within >= 0 || !endsInNoun(l) && !r.isAgreed(l) {
			continue
		}
		for at := r.leadOf(l.block); at >= 0; at = r.leadOf(r.lines[at].block) {
			out[at] = true
			if len(r.lines[at].verbs) > 0 {
				break
			}
		}
	}
	return out
}

// closeLists gives the line ahead of a list the verb that comes after the list, of which it
// is the subject: …大臣からは、|○ …こと|○ …こと|等を発言しました。
func (r *reader) closeLists() {
	blocks := r.t.Doc.Blocks
	for i := range r.lines {
		lead := &r.lines[i]
		if len(lead.verbs) > 0 || blocks[lead.block].Kind == block.Item || !strings.HasSuffix(lead.span.Of(r.t.S), lex.Comma) {
			continue
		}
		end := i + 1
		for end < len(r.lines) && blocks[r.lines[end].block].Kind == block.Item {
			end++
		}
		if end == i+1 || end == len(r.lines) {
			continue
		}
		if tail := &r.lines[end]; len(tail.verbs) > 0 && words().ListCloses.Begins(tail.span.Of(r.t.S)) {
			lead.verbs, lead.skip, tail.skip = tail.verbs, nil, backgroundLead
			for k := i + 1; k < end; k++ {
				r.lines[k].within, r.lines[k].skip = i, nil
			}
		}
	}
}

// leadOf returns the last line of the block that leads in to a block; -1 if
// there is none.
func (r *reader) leadOf(b int) int {
	blocks := r.t.Doc.Blocks
	lead := blocks[b].Lead
	if lead == fact.None || lead == b {
		return -1
	}
	for i := b - 1; i > lead && blocks[b].Kind == block.Item; i-- { // a paragraph in between leads in anew
		if p := &blocks[i]; p.Kind == block.Paragraph && p.Section == blocks[b].Section {
			lead = i
			break
		}
	}
	for i, l := range slices.Backward(r.lines) {
		if l.block == lead {
			return i
		}
	}
	return -1
}

// sourceOf returns the line from which a line takes act and actor: its lead-in
// if it has no verb of its own, else itself.
func (r *reader) sourceOf(l *line) *line {
	if l.within >= 0 {
		return &r.lines[l.within]
	}
	if !endsInNoun(l) && !r.isAgreed(l) {
		return l
	}
	at := r.leadOf(l.block)
	for at >= 0 && len(r.lines[at].verbs) == 0 {
		at = r.leadOf(r.lines[at].block)
	}
	if at >= 0 && r.lines[at].skip == nil {
		return &r.lines[at]
	}
	return l
}

// isContent reports whether a line is an item that says what was agreed, below a line or
// heading that says no more than that such things follow: 共同声明のポイント, …を強化すること.
func (r *reader) isContent(l *line) bool {
	what, ok := strings.CutSuffix(lex.TrimStop(l.span.Of(r.t.S)), "こと")
	blocks, at := r.t.Doc.Blocks, l.block
	if !ok || blocks[at].Kind != block.Item || !clause.Undertakes(what) && !strings.HasSuffix(what, "べき") {
		return false
	}
	for at > 0 && blocks[at].Kind == block.Item {
		at--
	}
	head := blocks[at].Marker.Of(r.t.Doc.Text) + r.t.Blocks[at].Of(r.t.S)
	return words().Contents.In(head) && lex.Count(head) <= 24
}

// itemActs notes, of an item that says what is to be done (…を継続すること), that
// it is promised: what its lead-in confirms or settles is no more than that.
func (r *reader) itemActs(l *line, lead clause.Frame, p *fact.Provision) {
	s := l.span.Of(r.t.S)
	content, ok := strings.CutSuffix(lex.TrimStop(s), "こと")
	ok = ok || !endsInNoun(l)
	switch {
	case !ok || !clause.Undertakes(content):
	case lead == clause.Confirming && len(p.Acts) == 1 && p.Acts[0] == schema.Recognize:
		p.Acts = []schema.Act{schema.Commit}
	case lead == clause.Settling && !slices.Contains(p.Acts, schema.Commit) && clause.Continues(s):
		at := slices.Index(p.Acts, schema.Agree)
		p.Acts = slices.Insert(p.Acts, at+1, schema.Commit)
	}
}

// mainVerbs returns the verbs of a line without those inside what is agreed on,
// and without the holding of other meetings than the one reported.
func (r *reader) mainVerbs(l *line) []clause.Verb {
	var out []clause.Verb
	for i, v := range l.verbs {
		later := l.verbs[i+1:]
		switch {
		case v.Holds && l.held:
			out = append(out, v)
		case v.Holds && l.other:
		case v.Nested && v.Meets() && slices.ContainsFunc(later, func(q clause.Verb) bool { return q.Has(schema.Exchange) }): // 会談し、…について意見を交換した
		case v.Nested && r.isWithin(v, later):
		case v.Nested && len(later) == 0 && v.Has(schema.Report) && !v.Meets(): // 〜し、 with no main verb of an act after it
		default:
			out = append(out, v)
		}
	}
	return out
}

// isWithin reports whether a verb is part of what a later one agrees on or
// promises: 演習を実施し、連携を強化することで一致.
func (r *reader) isWithin(v clause.Verb, later []clause.Verb) bool {
	i := slices.IndexFunc(later, func(q clause.Verb) bool { return q.Frame.Settles() })
	if i < 0 {
		return false
	}
	q := later[i]
	between := r.t.S[v.Span.End:q.Span.Start]
	content := strings.Contains(between, "こと") || q.Frame == clause.Intending || q.Frame == clause.Deciding
	if !content || strings.Contains(between, "は、") {
		return false
	}
	switch v.Acts[0] {
	case schema.Report: // 会談し、…ことで一致: they met, whatever they settled then
		return !v.Meets()
	case schema.Commit:
		return true
	case schema.Exchange:
		return v.Frame == clause.Sharing || words().Exchanges.Begins(r.t.S[v.Span.Start:])
	}
	return false
}
