package provision

import (
	"cmp"

	"dialoguec/compile/block"
	"dialoguec/compile/en/clause"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/fact"
	"dialoguec/compile/text"
)

// lists knows the lead-ins of the lists of a text, as far as it was read.
type lists struct {
	*reader
	colon int32 // the item that leads in to the items after it, noBlock if none does
	leads []leadAction
}

// noBlock is the number of no block.
const noBlock = -1

// deepestList is how far up the leads of nested lists are followed.
const deepestList = 6

// itemAction gives an item of a list the act and the actor of its lead-in, or
// where the lead-in has none the act of its own first verb. Lead is the span
// of the lead-in.
func (r *lists) itemAction(w *search, s lex.Sentence, from int32) (d action, lead text.Span, ok bool) {
	own := r.itemVerb(from, s.To)
	for n, at := 0, s; n < deepestList; n++ {
		up, found := r.leadIn(at)
		if !found {
			up, found = r.distantLead(at)
		}
		if !found {
			break
		}
		lead = r.Span(up.From, up.To)
		x := r.leadActionOf(r.label(up), up.To)
		d, found = x.action, x.ok
		w.why = cmp.Or(w.why, x.why)
		if r.byList(up) {
			if promised := d.acts & (clause.ActAgree | clause.ActCommit); found && promised != 0 {
				own = promised // "Both sides will protect the tables by:"
			} else if own == 0 {
				own = clause.ActReport
			}
			return r.ownAction(from, own, r.leadActor(x, up), provisionItemBy), lead, true
		}
		if found && own != 0 && r.saysOwn(from) && !r.governs(up) {
			return r.ownAction(from, own, r.leadActor(x, up), provisionItemOwn), lead, true
		}
		if found && d.main.Verb.Should && r.imperative(from) {
			d.acts = clause.ActCommit // "we must take these actions:" and what they are
		}
		if found {
			d.rule, d.lead = provisionItem, up
			d.main = clause.Clause{From: from, Verb: clause.VerbGroup{From: from, Main: from, End: from + 1}}
			return d, lead, true
		}
		if own != 0 {
			return r.ownAction(from, own, r.leadActor(x, up), provisionItemOwn), lead, true
		}
		if r.BlockOf(up).Kind != block.Item {
			break
		}
		at = up
	}
	if own != 0 {
		return r.ownAction(from, own, clause.TheParticipants, provisionItemOwn), text.Span{}, true
	}
	return action{}, text.Span{}, false
}

// ownAction is the deed of an item that begins with its verb.
func (r *lists) ownAction(from int32, acts clause.ActSet, who clause.Actor, rule *fact.Rule) action {
	i := r.clauses.Adverbs(from, int32(len(r.Tokens)))
	verb := clause.VerbGroup{From: i, Main: i, End: i + 1, Frame: r.Frame(i)}
	return action{act: act{acts, who, rule}, main: clause.Clause{From: from, Verb: verb}}
}

// leadAction is the deed of the lead-in that begins at token From, with the
// reason why it has none.
type leadAction struct {
	From   int32
	action action
	ok     bool
	why    *fact.Rule
	who    clause.Actor // who acts in the items where it gives no act, once asked
}

// leadActionOf reads the deed of a lead-in, once for all its items. Who is "he" in
// it no item says. What it returns is good until the next call.
func (r *lists) leadActionOf(from, to int32) *leadAction {
	for n := range r.leads {
		if x := &r.leads[n]; x.From == from {
			return x
		}
	}
	in := search{reader: r.reader, clauses: r.clauses}
	x := leadAction{From: from}
	x.action, x.ok = in.action(from, to)
	x.why = in.why
	if v := r.governing(from, to); v > 0 { // "widened trade by agreeing to:"
		x.action.acts, x.ok = r.clauses.Acts.OfVerb(v, to), true
	}
	r.leads = append(r.leads, x)
	return &r.leads[len(r.leads)-1]
}

// governing returns the gerund of saying, after "by", that governs a list: the
// verb next to the colon of its lead-in; 0 if there is none.
func (r *lists) governing(from, to int32) int32 {
	for i := to - 1; i > from+1 && i > to-5; i-- {
		if t := r.Token(i); t.In(lex.ClassGerund) && t.In(lex.ClassVerb) && r.Frame(i).Speaks() && r.Token(i-1).Word == lex.By {
			return i
		}
	}
	return 0
}

// saysOwn reports whether an item begins with a gerund that only people do:
// "Welcoming the launch", "Noting progress".
func (r *lists) saysOwn(from int32) bool {
	i := r.clauses.Adverbs(from, int32(len(r.Tokens)))
	f := r.Frame(i)
	return r.Token(i).In(lex.ClassGerund) && (f == lex.FrameWelcome || f == lex.FrameNote || f == lex.FrameExpress || f == lex.FrameCall || f == lex.FrameAgree || f == lex.FrameRecognize)
}

// governs reports whether a lead-in ends in a word that takes a gerund: "the
// importance of:", "committed to:".
func (r *lists) governs(s lex.Sentence) bool {
	for i := s.To - 1; i > s.From && i > s.To-4; i-- {
		if t := r.Token(i); t.Is(lex.FlagWord) {
			return t.In(lex.ClassPreposition) || t.Word == lex.To
		}
	}
	return false
}

// distantLead returns the lead-in of an item that headings part from it: the
// last sentence of the nearest paragraph before them, if it ends with a colon
// or speaks of what follows.
func (r *lists) distantLead(s lex.Sentence) (lex.Sentence, bool) {
	for i := int(s.Block) - 1; i >= max(0, int(s.Block)-farthestLead) && r.Doc.Blocks[s.Block].Kind == block.Item; i-- {
		switch r.Doc.Blocks[i].Kind {
		case block.Item, block.Heading:
			continue
		case block.Paragraph:
			if part := r.Blocks[i]; part.End > part.Sentences {
				up := r.Sentences[part.End-1]
				return up, r.announces(up)
			}
		}
		return lex.Sentence{}, false
	}
	return lex.Sentence{}, false
}

// farthestLead is how many blocks back a lead-in is looked for.
const farthestLead = 400

// announces reports whether a sentence ends with a colon, or says that
// something follows.
func (r *lists) announces(s lex.Sentence) bool {
	if r.Token(s.To - 1).Is(lex.FlagColon) {
		return true
	}
	return r.Holds(lex.Phrase{From: max(s.From, s.To-9), To: s.To}, announcing)
}

// byList reports whether the lead-in ends in "by": the items say how.
func (r *lists) byList(s lex.Sentence) bool {
	for i := s.To - 1; i > s.From && i > s.To-4; i-- {
		if t := r.Token(i); t.Is(lex.FlagWord) {
			return t.Word == lex.By
		}
	}
	return false
}

// leadActor tells who acts in the items of a lead-in that gives no act.
func (r *lists) leadActor(x *leadAction, s lex.Sentence) clause.Actor {
	if x.action.acts != 0 && x.action.who.Kind != clause.Gathering {
		return x.action.who
	}
	if x.who.Kind == clause.NoActor {
		x.who = r.subjectOf(s)
	}
	return x.who
}

// subjectOf tells who the first subject of a sentence is that is an actor: the
// participants where none is.
func (r *lists) subjectOf(s lex.Sentence) clause.Actor {
	for p := s.From; p < s.To; p = r.clauses.NextStart(p, s.To) {
		if c, ok := r.clauses.ClauseAt(p, s.To); ok {
			if a := r.clauses.Subjects.Of(c.From, c.Verb.From); a.Kind != clause.NoActor {
				return a
			}
		}
	}
	return clause.TheParticipants
}

// itemVerb tells the act of the verb that begins an item: "Exchanging
// information", "Agreed to", "Develop a plan"; and of a gerund joined to it
// where the first one has none.
func (r *lists) itemVerb(from, to int32) clause.ActSet {
	i := r.clauses.Adverbs(from, to)
	t := r.Token(i)
	if a := r.nounItem(i, to); a != 0 {
		return a
	}
	if !t.In(lex.ClassVerb) || !t.In(lex.ClassGerund|lex.ClassPast|lex.ClassBase) || r.Token(i+1).Is(lex.FlagHyphen) {
		return 0
	}
	if r.imperative(i) {
		return clause.ActCommit // "Develop a plan": what they mean to do
	}
	if !t.In(lex.ClassGerund) && !r.clauses.Object(i+1) && r.Token(i+1).Word != lex.To && !(t.In(lex.ClassPast) && r.Frame(i).Speaks()) {
		return 0
	}
	g := clause.VerbGroup{From: i, Main: i, End: i + 1, Frame: r.Frame(i), Past: t.In(lex.ClassPast)}
	return r.clauses.Acts.OfFrame(g, r.clauses.ComplementOf(g, to), to)
}

// nounItem tells the act that the noun an item begins with stands for:
// "Agreement to share data", "Launch of a call".
func (r *lists) nounItem(i, to int32) clause.ActSet {
	next := r.Token(i + 1)
	switch role := r.Role(i); {
	case role.Has(lex.RoleAgreement) && (next.Word == lex.To || next.Word == lex.On):
		return clause.ActAgree
	case role.Has(lex.RoleCommitment) && next.Word == lex.To:
		return clause.ActCommit
	case next.Word == lex.Of && (r.Token(i).In(lex.ClassBase) && !r.Token(i).In(lex.ClassPast) || r.Token(i).In(outcome) && r.Token(i).Is(lex.FlagCapital)):
		return clause.ActReport
	}
	return 0
}

// imperative reports whether an item begins with the base form of a verb at i.
func (r *reader) imperative(i int32) bool {
	t := r.Token(i)
	return t.In(lex.ClassVerb) && t.In(lex.ClassBase) && t.Is(lex.FlagCapital) && r.Role(i)&lex.RoleNominal == 0 && !r.Token(i+1).Is(lex.FlagHyphen|lex.FlagComma|lex.FlagColon) && r.Token(i+1).Word != lex.Of
}

// leadIn returns the sentence that leads in to an item: an item that ends in a
// colon leads in to those after it, else the block does that they belong to.
func (r *lists) leadIn(s lex.Sentence) (lex.Sentence, bool) {
	b := r.BlockOf(s)
	if r.colon >= 0 && s.Block > r.colon && b.Kind == block.Item && r.Doc.Blocks[r.colon].Lead == b.Lead {
		return r.Sentences[r.Blocks[r.colon].End-1], true
	}
	return r.Lead(s)
}

// leadsIn reports whether the sentence leads in to a list: it ends its block
// with a colon, or without a full stop, and the next block is its item.
func (r *lists) leadsIn(s lex.Sentence) bool {
	next := int(s.Block) + 1
	for next < len(r.Doc.Blocks) && r.Doc.Blocks[next].Kind == block.Furniture {
		next++ // the sign of an item that lost its text, or the end of a page
	}
	near := next
	for next < len(r.Doc.Blocks) && r.Doc.Blocks[next].Kind == block.Heading && r.Token(s.To-1).Is(lex.FlagColon) {
		next++
	}
	if r.leadsOn(s, next) {
		r.colon = s.Block
		return true
	}
	if next >= len(r.Doc.Blocks) || r.Doc.Blocks[next].Kind != block.Item || next == near && r.Doc.Blocks[next].Lead != int(s.Block) {
		return false
	}
	return r.Blocks[s.Block].To == s.To && !r.Token(s.To-1).Is(lex.FlagStop)
}

// leadsOn reports whether an item that ends with a colon leads in to items of
// its own list: the next one is no clause of its own.
func (r *lists) leadsOn(s lex.Sentence, next int) bool {
	if next >= len(r.Doc.Blocks) || !r.Token(s.To-1).Is(lex.FlagColon) || r.Blocks[s.Block].To != s.To {
		return false
	}
	b, n := &r.Doc.Blocks[s.Block], &r.Doc.Blocks[next]
	if b.Kind != block.Item || n.Kind != block.Item || b.Number+n.Number != "" || b.Lead != n.Lead || r.Blocks[next].End == r.Blocks[next].Sentences {
		return false
	}
	first := r.Sentences[r.Blocks[next].Sentences]
	c, ok := r.clauses.ClauseAt(first.From, first.To)
	return !ok || r.clauses.Subjects.Of(c.From, c.Verb.From).Kind == clause.NoActor
}
