package en

import "dialoguec/compile/block"

// metSummit finds the summit at which the parties say that they met, "met in
// Nairobi for the 4th Tri-Ocean Leaders’ Summit (TOLS)". It is a series then, as
// a dialogue is; any other summit is an event. Its phrase is empty where there
// is none.
func (r *reader) metSummit() dialogue {
	for si := range r.sents {
		s := &r.sents[si]
		if s.Class&ClassMeet == 0 || s.Class&ClassEvent == 0 || r.blockOf(*s).Kind != block.Paragraph {
			continue
		}
		if r.bodySentence(int32(si)) >= opening {
			break
		}
		for i := s.From + 3; i < s.To; i++ {
			if !r.summitHead(i) {
				continue
			}
			from := r.leftOf(i, s.From)
			if ordinal, _ := r.countBefore(from, s.From); ordinal > 0 && from < i && r.metFor(from, s.From) {
				return dialogue{From: from, To: i + 1, Head: i, sentence: int32(si), series: -1}
			}
		}
	}
	return dialogue{}
}

// summitHead reports whether token i is the head of a summit's name.
func (r *reader) summitHead(i int32) bool {
	t := &r.toks[i]
	return t.In(ClassEvent) && t.Is(FlagCapital) && r.str(i, i+1) == "Summit"
}

// metFor reports whether somebody is said to have met for, or at, what begins
// at token i; who met on its margins met for something else.
func (r *reader) metFor(i, from int32) bool {
	for at := i - 1; at >= from && at > i-18; at-- {
		t := &r.toks[at]
		switch {
		case t.In(ClassMeet) && t.In(ClassPast):
			return true
		case t.In(ClassRelative|ClassModal|ClassSubordinate) && !t.Is(FlagCapital), t.Is(FlagSemicolon|FlagStop) && !t.Is(FlagGlued), r.wordAt(at) == "margins", r.wordAt(at) == "sidelines", r.is(at, wFollowing), r.is(at, wSince):
			return false
		}
	}
	return false
}

// ofSummit reports whether the phrase whose head stands at i names the summit again.
func (r *reader) ofSummit(summit *dialogue, i, from int32) bool {
	if !r.summitHead(i) {
		return false
	}
	d := dialogue{From: r.leftOf(i, from), To: i + 1, Head: i}
	return i == summit.Head || d.From < i && (r.holdsWords(summit, &d) || r.holdsWords(&d, summit))
}
