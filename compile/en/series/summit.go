package series

import (
	"strings"

	"dialoguec/compile/block"
	"dialoguec/compile/en/lex"
)

// reportedEvent finds the summit or the conference of ministers that the text
// reports. It is a series then, as a dialogue is; any other is an event. Its
// phrase is empty if there is none.
func (r *phrases) reportedEvent() Dialogue {
	if d := r.metSummit(); d.To > 0 {
		return d
	}
	return r.conferenceInTitle()
}

// metSummit finds the summit at which the parties say that they met, "met in
// Nairobi for the 4th Tri-Ocean Leaders’ Summit (TOLS)", or that was held.
func (r *phrases) metSummit() Dialogue {
	for si := range r.Sentences {
		s := &r.Sentences[si]
		if s.Class&lex.ClassEvent == 0 || r.BlockOf(*s).Kind != block.Paragraph {
			continue
		}
		if r.BodySentence(int32(si)) >= lex.Opening {
			break
		}
		for i := s.From + 3; i < s.To; i++ {
			if !r.eventHead(i) || r.Tokens[i].Word != lex.Summit {
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

// conferenceInTitle finds the conference of ministers that the title names and
// the body calls its own: "Conference of Reef Ministers in Lima", and then
// "Today’s Conference was chaired by".
func (r *phrases) conferenceInTitle() Dialogue {
	for si := range r.Sentences {
		s := &r.Sentences[si]
		if r.BlockOf(*s).Kind != block.Title {
			continue
		}
		for i := s.From; i < s.To; i++ {
			if !r.eventHead(i) || !r.Tokens[i].In(conference) {
				continue
			}
			d := Dialogue{Phrase: lex.PhraseOf(r.leftOf(i, s.From), r.rightOf(i+1, s.To)), Head: i, Sentence: int32(si), Series: -1}
			if r.ofMinisters(d) && r.calledOwn(&d) {
				return d
			}
		}
	}
	return Dialogue{}
}

// conferenceMeets reports whether the conference at token i has meetings, as a standing
// one has: "a meeting of the Chile-Peru Intergovernmental Conference".
func (r *phrases) conferenceMeets(i int32, s *lex.Sentence) bool {
	if !r.Tokens[i].In(conference) {
		return false
	}
	from := r.leftOf(i, s.From)
	c := r.Back(from-1, s.From).SkipAll(lex.ClassDeterminer)
	return from < i-1 && c.Is(lex.Of) && c.Next().In(lex.ClassMeeting) && r.toldAsHeld(c.Next().At, i+1, *s)
}

// ofMinisters reports whether a phrase names those who meet by their office, in
// the plural: "Ministers", "Heads", "Directors".
func (r *phrases) ofMinisters(d Dialogue) bool {
	for i := d.From; i < d.To; i++ {
		if r.Tokens[i].In(lex.ClassPost|lex.ClassParty) && strings.HasSuffix(strings.ToLower(r.TokenText(i)), "s") {
			return true
		}
	}
	return false
}

// calledOwn reports whether the body speaks of the head of a title’s phrase as
// what it reports: "today’s Conference", "the Conference was chaired", "those
// attending the Conference".
func (r *phrases) calledOwn(d *Dialogue) bool {
	for _, s := range r.Sentences {
		if kind := r.BlockOf(s).Kind; kind != block.Paragraph && kind != block.Item {
			continue
		}
		for i := s.From; i < s.To; i++ {
			if r.Tokens[i].Hash == r.Tokens[d.Head].Hash && r.Tokens[i].Is(lex.FlagCapital) && r.ownAt(i, s) {
				return true
			}
		}
	}
	return false
}

// ownAt reports whether the noun at i is told as what was held, or as today’s.
func (r *telling) ownAt(i int32, s lex.Sentence) bool {
	before := r.Back(i-1, s.From).Skip(lex.FlagPossessive)
	return before.In(lex.ClassDayWord) || before.In(lex.ClassDeterminer) && r.toldAsHeld(i, i+1, s)
}

// eventHead reports whether token i is the head of the name of a summit or a
// conference.
func (r *phrases) eventHead(i int32) bool {
	t := &r.Tokens[i]
	return t.In(lex.ClassEvent) && t.Is(lex.FlagCapital) && t.In(lex.Any{lex.Summit, conference})
}

// metFor reports whether somebody is said to have met for, or at, what begins
// at token i; who met on its margins met for something else.
func (r *telling) metFor(i, from int32) bool {
	for at := i - 1; at >= from && at > i-18; at-- {
		t := &r.Tokens[at]
		switch {
		case t.In(lex.ClassMeet) && t.In(lex.ClassPast), t.In(receiving) && t.In(lex.ClassPast), t.In(journey):
			return true
		case t.In(lex.ClassRelative|lex.ClassModal|lex.ClassSubordinate) && !t.Is(lex.FlagCapital), t.Is(lex.FlagSemicolon|lex.FlagStop) && !t.Is(lex.FlagGlued), t.In(onMargins), r.Is(at, lex.Following, lex.Since):
			return false
		}
	}
	return false
}

// ofEvent reports whether the phrase whose head is at i names the reported
// event, or names it again.
func (r *phrases) ofEvent(event *Dialogue, i int32, s *lex.Sentence) bool {
	if event.To == 0 || !r.eventHead(i) || r.Tokens[i].Hash != r.Tokens[event.Head].Hash {
		return false
	}
	d := Dialogue{Phrase: lex.PhraseOf(r.leftOf(i, s.From), i+1), Head: i}
	if r.Tokens[i].In(conference) {
		d.To = r.rightOf(i+1, s.To)
	}
	return i == event.Head || d.Len() > 1 && (r.holdsWords(event, &d) || r.holdsWords(&d, event))
}
