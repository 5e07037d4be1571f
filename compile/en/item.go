package en

import (
	"cmp"
	"dialoguec/compile/block"
	"dialoguec/compile/fact"
	"dialoguec/compile/text"
)

// deepestList is how far up the leads of nested lists are followed.
const deepestList = 6

// itemDeed gives an item of a list the act and the actor of its lead-in, or
// where the lead-in has none the act of its own first verb. Lead is the span
// of the lead-in.
func (r *reader) itemDeed(s Sentence, from int32) (d deed, lead text.Span, ok bool) {
	own := r.itemVerb(from, s.To)
	for n, at := 0, s; n < deepestList; n++ {
		up, found := r.lead(at)
		if !found {
			up, found = r.distantLead(at)
		}
		if !found {
			break
		}
		lead = r.span(up.From, up.To)
		x := r.leadDeed(r.label(up), up.To)
		d, found = x.deed, x.ok
		r.why = cmp.Or(r.why, x.why)
		if r.byList(up) {
			if own == 0 {
				own = actReport
			}
			return deed{acts: own, who: r.leadActor(x, up), rule: provisionItemBy}, lead, true
		}
		if found && own != 0 && r.saysOwn(from) && !r.governs(up) {
			return deed{acts: own, who: r.leadActor(x, up), rule: provisionItemOwn}, lead, true
		}
		if found && d.main.Verb.Should && r.imperative(from) {
			d.acts = actCommit // "we must take these actions:" and what they are
		}
		if found {
			d.rule, d.lead = provisionItem, up
			d.main = clause{from, group{From: from, Main: from, End: from + 1}}
			return d, lead, true
		}
		if own != 0 {
			return deed{acts: own, who: r.leadActor(x, up), rule: provisionItemOwn}, lead, true
		}
		if r.blockOf(up).Kind != block.Item {
			break
		}
		at = up
	}
	if own != 0 {
		return deed{acts: own, who: theParticipants, rule: provisionItemOwn}, text.Span{}, true
	}
	return deed{}, text.Span{}, false
}

// leadDeed is the deed of the lead-in that begins at token From, with the
// reason why it has none.
type leadDeed struct {
	From int32
	deed deed
	ok   bool
	why  *fact.Rule
	who  actor // who acts in the items where it gives no act, once asked
}

// leadDeed reads the deed of a lead-in, once for all its items. Who is "he" in
// it no item says. What it returns is good until the next call.
func (r *reader) leadDeed(from, to int32) *leadDeed {
	for n := range r.leadDeeds {
		if x := &r.leadDeeds[n]; x.From == from {
			return x
		}
	}
	why, last := r.why, r.last
	r.why, r.last = nil, actor{}
	x := leadDeed{From: from}
	x.deed, x.ok = r.sentenceDeed(from, to)
	x.why, r.why, r.last = r.why, why, last
	r.leadDeeds = append(r.leadDeeds, x)
	return &r.leadDeeds[len(r.leadDeeds)-1]
}

// saysOwn reports whether an item begins with a gerund that only people do:
// "Welcoming the launch", "Noting progress".
func (r *reader) saysOwn(from int32) bool {
	i := r.adverbs(from, int32(len(r.toks)))
	f := r.frame(i)
	return r.tok(i).In(ClassGerund) && (f == frameWelcome || f == frameNote || f == frameExpress || f == frameCall || f == frameAgree || f == frameRecognize)
}

// governs reports whether a lead-in ends in a word that takes a gerund: "the
// importance of:", "committed to:".
func (r *reader) governs(s Sentence) bool {
	for i := s.To - 1; i > s.From && i > s.To-4; i-- {
		if t := r.tok(i); t.Is(FlagWord) {
			return t.In(ClassPreposition) || t.Word == wTo
		}
	}
	return false
}

// distantLead returns the lead-in of an item that headings part from it: the
// last sentence of the nearest paragraph before them, if it ends with a colon
// or speaks of what follows.
func (r *reader) distantLead(s Sentence) (Sentence, bool) {
	for i := int(s.Block) - 1; i >= 0 && r.doc.Blocks[s.Block].Kind == block.Item; i-- {
		switch r.doc.Blocks[i].Kind {
		case block.Item, block.Heading:
			continue
		case block.Paragraph:
			if part := r.blocks[i]; part.End > part.Sentences {
				up := r.sents[part.End-1]
				return up, r.announces(up)
			}
		}
		return Sentence{}, false
	}
	return Sentence{}, false
}

// announces reports whether a sentence ends with a colon, or says that
// something follows.
func (r *reader) announces(s Sentence) bool {
	if r.tok(s.To - 1).Is(FlagColon) {
		return true
	}
	for i := max(s.From, s.To-9); i < s.To; i++ {
		if w := r.lit(i); w == "following" || w == "follows" || w == "below" {
			return true
		}
	}
	return false
}

// byList reports whether the lead-in ends in "by": the items say how.
func (r *reader) byList(s Sentence) bool {
	for i := s.To - 1; i > s.From && i > s.To-4; i-- {
		if t := r.tok(i); t.Is(FlagWord) {
			return t.Word == wBy
		}
	}
	return false
}

// leadActor tells who acts in the items of a lead-in that gives no act.
func (r *reader) leadActor(x *leadDeed, s Sentence) actor {
	if x.deed.acts != 0 && x.deed.who.kind != gathering {
		return x.deed.who
	}
	if x.who.kind == noActor {
		x.who = r.subjectOf(s)
	}
	return x.who
}

// subjectOf tells who the first subject of a sentence is that is an actor: the
// participants where none is.
func (r *reader) subjectOf(s Sentence) actor {
	for p := s.From; p < s.To; p = r.nextStart(p, s.To) {
		if c, ok := r.clauseAt(p, s.To); ok {
			if a := r.actorOf(c.From, c.Verb.From); a.kind != noActor {
				return a
			}
		}
	}
	return theParticipants
}

// itemVerb tells the act of the verb that begins an item: "Exchanging
// information", "Agreed to", "Develop a plan"; and of a gerund joined to it
// where the first one has none.
func (r *reader) itemVerb(from, to int32) actSet {
	i := r.adverbs(from, to)
	t := r.tok(i)
	if a := r.nounItem(i, to); a != 0 {
		return a
	}
	if !t.In(ClassVerb) || !t.In(ClassGerund|ClassPast|ClassBase) || r.tok(i+1).Is(FlagHyphen) {
		return 0
	}
	if r.imperative(i) {
		return actCommit // "Develop a plan": what they mean to do
	}
	if !t.In(ClassGerund) && !r.object(i+1) && r.tok(i+1).Word != wTo && !(t.In(ClassPast) && r.frame(i).speaks()) {
		return 0
	}
	g := group{From: i, Main: i, End: i + 1, Frame: r.frame(i), Past: t.In(ClassPast)}
	return r.frameActs(g, r.complementOf(g, to), to)
}

// nounItem tells the act that the noun an item begins with stands for:
// "Agreement to share data", "Launch of a call".
func (r *reader) nounItem(i, to int32) actSet {
	next := r.tok(i + 1)
	switch role := r.role(i); {
	case role.has(roleAgreement) && (next.Word == wTo || next.Word == wOn):
		return actAgree
	case role.has(roleCommitment) && next.Word == wTo:
		return actCommit
	case next.Word == wOf && (r.tok(i).In(ClassBase) && !r.tok(i).In(ClassPast) || r.lit(i) == "Establishment" || r.lit(i) == "Signing" || r.lit(i) == "Conclusion" || r.lit(i) == "Adoption"):
		return actReport
	}
	return 0
}

// imperative reports whether an item begins with the base form of a verb at i.
func (r *reader) imperative(i int32) bool {
	t := r.tok(i)
	return t.In(ClassVerb) && t.In(ClassBase) && t.Is(FlagCapital) && r.role(i)&roleNominal == 0 && !r.tok(i+1).Is(FlagHyphen|FlagComma|FlagColon) && r.tok(i+1).Word != wOf
}
