package body

import (
	"dialoguec/compile/block"
	"dialoguec/compile/en/lex"
)

// metSummit finds the summit at which the parties say that they met, "met in
// Nairobi for the 4th Tri-Ocean Leaders’ Summit (TOLS)", or that was held. It is a series then, as
// a dialogue is; any other summit is an event. Its phrase is empty where there
// is none.
func (r *phrases) metSummit() Dialogue {
	for si := range r.Sentences {
		s := &r.Sentences[si]
		if s.Class&lex.ClassMeet == 0 || s.Class&lex.ClassEvent == 0 || r.BlockOf(*s).Kind != block.Paragraph {
			continue
		}
		if r.BodySentence(int32(si)) >= lex.Opening {
			break
		}
		for i := s.From + 3; i < s.To; i++ {
			if !r.summitHead(i) {
				continue
			}
			from := r.leftOf(i, s.From)
			if ordinal, _ := CountBefore(r.Text, from, s.From); ordinal > 0 && from < i && (r.metFor(from, s.From) || r.toldAsHeld(from, i+1, *s)) {
				return Dialogue{Phrase: lex.PhraseOf(from, i+1), Head: i, Sentence: int32(si), Series: -1}
			}
		}
	}
	return Dialogue{}
}

// summitHead reports whether token i is the head of a summit's name.
func (r *phrases) summitHead(i int32) bool {
	t := &r.Tokens[i]
	return t.In(lex.ClassEvent) && t.Is(lex.FlagCapital) && t.Word == lex.Summit
}

// metFor reports whether somebody is said to have met for, or at, what begins
// at token i; who met on its margins met for something else.
func (r *phrases) metFor(i, from int32) bool {
	for at := i - 1; at >= from && at > i-18; at-- {
		t := &r.Tokens[at]
		switch {
		case t.In(lex.ClassMeet) && t.In(lex.ClassPast):
			return true
		case t.In(lex.ClassRelative|lex.ClassModal|lex.ClassSubordinate) && !t.Is(lex.FlagCapital), t.Is(lex.FlagSemicolon|lex.FlagStop) && !t.Is(lex.FlagGlued), t.In(onMargins), r.Is(at, lex.Following, lex.Since):
			return false
		}
	}
	return false
}

// ofSummit reports whether the phrase whose head is at i names the summit again.
func (r *phrases) ofSummit(summit *Dialogue, i, from int32) bool {
	if !r.summitHead(i) {
		return false
	}
	d := Dialogue{Phrase: lex.PhraseOf(r.leftOf(i, from), i+1), Head: i}
	return i == summit.Head || d.From < i && (r.holdsWords(summit, &d) || r.holdsWords(&d, summit))
}
