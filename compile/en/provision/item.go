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
// if the lead-in has none the act of its own first verb. Lead is the span
// of the lead-in. Who took part is no act: "heard from officials including:".
func (r *lists) itemAction(w *search, s lex.Sentence, item lex.Cursor) (d action, lead text.Span, ok bool) {
	if r.known.Attendance.Lists(s) {
		return action{}, text.Span{}, false
	}
	own := r.itemVerb(item)
	for n, at := 0, s; n < deepestList; n++ {
		up, found := r.leadIn(at)
		if !found {
			up, found = r.distantLead(at)
		}
		if !found {
			break
		}
		lead = r.Span(up.From, up.To)
		x := r.leadActionOf(r.label(up))
		w.why = cmp.Or(w.why, x.why)
		if d, ok = r.underLead(x, up, item, own); ok {
			return d, lead, true
		}
		if r.BlockOf(up).Kind != block.Item {
			break
		}
		at = up
	}
	if own != 0 {
		return ownAction(item, own, clause.TheParticipants, provisionItemOwn), text.Span{}, true
	}
	d, ok = r.due(item)
	return d, text.Span{}, ok
}

// due reads an item that says who is to do what: "Peru to share its tide tables".
func (r *lists) due(item lex.Cursor) (action, bool) {
	to := item.Until(func(t *lex.Token) bool { return t.Word == lex.To || t.In(lex.ClassBe|lex.ClassHave|lex.ClassModal) })
	who := r.known.Clauses.Subjects.Of(to.Passed(item))
	return ownAction(to.Next(), clause.ActCommit, who, provisionItemOwn), who.Acts() && to.Is(lex.To) && to.Peek(1).Base()
}

// underLead returns the act of an item, which has the given acts of its own,
// under the lead-in up with the act x.
func (r *lists) underLead(x *leadAction, up lex.Sentence, item lex.Cursor, own clause.ActSet) (action, bool) {
	d, rule := x.action, provisionItemOwn
	switch last := r.lastWord(up); {
	case last.Word == lex.By: // the items say how
		rule = provisionItemBy
		if promised := d.acts & (clause.ActAgree | clause.ActCommit); x.ok && promised != 0 {
			own = promised // "Both sides will protect the tables by:"
		} else if own == 0 {
			own = clause.ActReport
		}
	case x.ok && (own == 0 || !r.saysOwn(item) || last.In(lex.ClassPreposition) || last.Word == lex.To): // "the importance of:", "committed to:"
		if d.main.Verb.Should && imperative(item) {
			d.acts = clause.ActCommit // "we must take these actions:" and what they are
		}
		d.rule, d.lead = provisionItem, up
		d.main = clause.Clause{From: item.At, Verb: clause.VerbGroup{From: item.At, Main: item.At, End: item.At + 1}}
		return d, true
	}
	if own == 0 {
		return action{}, false
	}
	return ownAction(item, own, r.leadActor(x, up), rule), true
}

// lastWord returns one of the last words of a lead-in, before its colon.
func (r *lists) lastWord(s lex.Sentence) *lex.Token {
	return r.Last(s.Since(s.From + 1)).Within(3).Seek(lex.FlagWord).Token()
}

// ownAction is the act of an item that begins with its verb.
func ownAction(item lex.Cursor, acts clause.ActSet, who clause.Actor, rule *fact.Rule) action {
	return action{act: act{acts, who, rule}, main: clause.Clause{From: item.At, Verb: itemGroup(clause.Adverbs(item))}}
}

// itemGroup returns the verbs that begin an item: "have decided to", "will hold", else one.
func itemGroup(verb lex.Cursor) clause.VerbGroup {
	if g, ok := clause.GroupAt(verb); ok && !g.Passive && (g.Future && verb.In(lex.ClassModal) || g.Perfect && g.Frame.Speaks()) {
		return g
	}
	return clause.VerbAt(verb)
}

// leadAction is the act of the lead-in that begins at token From, with the
// reason why it has none.
type leadAction struct {
	From   int32
	action action
	ok     bool
	why    *fact.Rule
	who    clause.Actor // who acts in the items if it gives no act, once asked
}

// leadActionOf reads the act of a lead-in, once for all its items. Who is "he" in
// it no item says. What it returns is good until the next call.
func (r *lists) leadActionOf(c lex.Cursor) *leadAction {
	for n := range r.leads {
		if x := &r.leads[n]; x.From == c.At {
			return x
		}
	}
	in := search{reader: r.reader, clauses: r.known.Clauses}
	x := leadAction{From: c.At}
	x.action, x.ok = in.action(c)
	x.why = in.why
	if x.action.last != 0 {
		x.action.acts = x.action.last // "reviewed the tides and agreed to:"
	}
	if v, ok := governing(c); ok { // "widened trade by agreeing to:"
		x.action.acts, x.ok = r.known.Clauses.Acts.OfVerb(v), true
	}
	r.leads = append(r.leads, x)
	return &r.leads[len(r.leads)-1]
}

// governing returns the gerund of saying, after "by", that governs a list: the
// verb next to the colon of the lead-in at c.
func governing(c lex.Cursor) (lex.Cursor, bool) {
	for verb := c.To(c.Rest().To).Turned().Within(4); !verb.Done() && verb.At > c.At+1; verb = verb.Next() {
		if verb.In(lex.ClassGerund) && verb.In(lex.ClassVerb) && verb.Frame().Speaks() && verb.Peek(1).In(lex.By) {
			return c.To(verb.At), true
		}
	}
	return c, false
}

// saysOwn reports whether an item begins with a gerund that only people do:
// "Welcoming the launch", "Noting progress".
func (r *lists) saysOwn(item lex.Cursor) bool {
	verb := clause.Adverbs(item)
	switch verb.Frame() {
	case lex.FrameWelcome, lex.FrameNote, lex.FrameExpress, lex.FrameCall, lex.FrameAgree, lex.FrameRecognize:
		return verb.In(lex.ClassGerund)
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
// participants if none is.
func (r *lists) subjectOf(s lex.Sentence) clause.Actor {
	for c := r.First(s.Phrase); !c.Done(); c = clause.NextStart(c) {
		if told, ok := r.known.Clauses.ClauseAt(c); ok {
			if a := r.known.Clauses.Subjects.Of(told.Subject()); a.Kind != clause.NoActor {
				return a
			}
		}
	}
	return clause.TheParticipants
}

// itemVerb tells the act of the verb that begins an item: "Exchanging
// information", "Agreed to", "Develop a plan"; and of a gerund joined to it
// if the first one has none.
func (r *lists) itemVerb(item lex.Cursor) clause.ActSet {
	verb := clause.Adverbs(item)
	t, next := verb.Peek(0), verb.Next()
	if a := nounItem(verb); a != 0 {
		return a
	}
	if g := itemGroup(verb); g.Future || g.Perfect {
		return r.known.Clauses.Acts.Of(g, verb)
	}
	past := t.In(lex.ClassPast)
	switch {
	case !t.In(lex.ClassVerb), !t.In(lex.ClassGerund | lex.ClassPast | lex.ClassBase), next.Peek(0).Is(lex.FlagHyphen):
		return 0
	case imperative(verb):
		return clause.ActCommit // "Develop a plan": what they mean to do
	case past && verb.Frame() == lex.FrameTake && next.Is(lex.Note, lex.Stock): // "Took note that"
	case !t.In(lex.ClassGerund) && !clause.Object(next) && next.Peek(0).Word != lex.To && !(past && verb.Frame().Speaks()):
		return 0
	}
	g := clause.VerbAt(verb)
	g.Past = past
	return r.known.Clauses.Acts.OfFrame(g, clause.ComplementOf(g, verb))
}

// nounItem tells the act that the noun an item begins with means: "Agreement to
// share data", "A commitment by Peru to", "Launch of a call".
func nounItem(c lex.Cursor) clause.ActSet {
	bare := !c.In(lex.ClassDeterminer)
	c = c.SkipAll(lex.ClassDeterminer)
	t, next := c.Peek(0), c.Peek(1).Word
	if next == lex.By {
		next = c.Next().Within(8).Seek(lex.To).Peek(0).Word
	}
	switch {
	case t.In(lex.RoleAgreement) && (next == lex.To || next == lex.On || next == lex.That && !bare):
		return clause.ActAgree
	case t.In(lex.RoleCommitment) && next == lex.To:
		return clause.ActCommit
	case bare && next == lex.Of && c.Frame() == lex.FrameExchange: // "Exchange of views"
		return clause.ActExchange
	case bare && next == lex.Of && (t.In(lex.ClassBase) && !t.In(lex.ClassPast) || t.In(outcome) && t.Is(lex.FlagCapital)):
		return clause.ActReport
	}
	return 0
}

// imperative reports whether an item begins with the base form of a verb at c.
func imperative(c lex.Cursor) bool {
	t, next := c.Peek(0), c.Peek(1)
	return t.Base() && t.Is(lex.FlagCapital) && !t.In(lex.RoleNominal) && !next.Is(lex.FlagHyphen|lex.FlagComma|lex.FlagColon) && next.Word != lex.Of
}

// tellsThat reports whether an item begins with what people told, whatever others do in what
// it tells: "agreed that Fiji will lead, and Peru will support, the survey".
func tellsThat(c lex.Cursor) bool {
	verb := clause.Adverbs(c)
	return verb.In(lex.ClassPast) && verb.Frame().Speaks() && verb.Next().Is(lex.That)
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
	last := r.Token(s.To - 1)
	rest := skip(r.Doc.Blocks[s.Block+1:], block.Furniture) // the sign of an item that lost its text, or the end of a page
	near := len(rest)
	if last.Is(lex.FlagColon) {
		rest = skip(rest, block.Heading)
	}
	if len(rest) == 0 {
		return false
	}
	if last.Is(lex.FlagColon) && r.Blocks[s.Block].To == s.To && r.Holds(lex.Phrase{From: max(s.From, s.To-4), To: s.To}, announcing) {
		return true // "reached agreement on what follows:"
	}
	n := len(r.Doc.Blocks) - len(rest)
	if last.Is(lex.FlagColon) && r.leadsOn(s, &rest[0], r.Blocks[n]) {
		r.colon = s.Block
		return true
	}
	if rest[0].Kind != block.Item || len(rest) == near && rest[0].Lead != int(s.Block) {
		return false
	}
	return r.Blocks[s.Block].To == s.To && !last.Is(lex.FlagStop)
}

// skip passes over the first blocks of a kind.
func skip(blocks []block.Block, kind block.Kind) []block.Block {
	for len(blocks) > 0 && blocks[0].Kind == kind {
		blocks = blocks[1:]
	}
	return blocks
}

// leadsOn reports whether an item that ends with a colon leads in to items of
// its own list: the next block, n with the given sentences, is one and no clause
// of its own.
func (r *lists) leadsOn(s lex.Sentence, n *block.Block, part lex.BlockPart) bool {
	b := r.BlockOf(s)
	if r.Blocks[s.Block].To != s.To || b.Kind != block.Item || n.Kind != block.Item || b.Number+n.Number != "" || b.Lead != n.Lead || part.End == part.Sentences {
		return false
	}
	told, ok := r.known.Clauses.ClauseAt(r.First(r.Sentences[part.Sentences].Phrase))
	return !ok || r.known.Clauses.Subjects.Of(told.Subject()).Kind == clause.NoActor
}
