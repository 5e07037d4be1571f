package series

import (
	"slices"

	"dialoguec/compile/block"
	"dialoguec/compile/en/lex"
)

// editionSentences is how many sentences of the body may say which edition the
// statement reports.
const editionSentences = 3

// countedEditions adds the names whose editions are counted if the statement
// says what it reports, whatever the head of the name: "The Sixteenth Chile-Peru
// Exchange of Visits was held", "hosted the 9th Chile-Peru Strategy Workshop"; and
// anywhere if a clause about one of two parties, and not the first, says that it is held.
// The same words elsewhere name it too.
func (r *seriesWork) countedEditions() {
	var found []Dialogue
	for si, s := range r.Sentences {
		kind := r.BlockOf(s).Kind
		if kind != block.Title && kind != block.Paragraph && kind != block.Item {
			continue
		}
		later := kind != block.Title && r.BodySentence(int32(si)) >= editionSentences
		for i := s.From; i < s.To; i++ {
			if d, ok := r.edition(i, int32(si)); ok && (!later || r.Tokens[i].Num > 1 && r.pairEnd(d.From, d.Head+1) > d.From && r.toldAside(d.To, s)) && overlapped(r.Dialogues, d) < 0 && !r.againSmall(d) {
				found = append(found, d)
			}
		}
	}
	for _, d := range found {
		r.add([]Dialogue{d})
		r.add(r.namedAgain(d))
	}
}

// againSmall reports whether a name that is printed all small has the head of one
// that is not, by which it is known: "the second policy dialogue".
func (r *seriesWork) againSmall(d Dialogue) bool {
	if r.Any(d.Phrase, func(t *lex.Token) bool { return t.Is(lex.FlagCapital) }) {
		return false
	}
	return slices.ContainsFunc(r.Dialogues, func(o Dialogue) bool { return r.Tokens[o.Head].Hash == r.Tokens[d.Head].Hash })
}

// edition reads the name after the ordinal at token i, if it is told that this
// edition was held.
func (r *phrases) edition(i, sentence int32) (Dialogue, bool) {
	s := r.Sentences[sentence]
	if t := &r.Tokens[i]; !(t.In(lex.ClassOrdinal) && t.Num > 0) && !t.Is(lex.FlagOrdinal) && !(t.In(annual) && !t.Is(lex.FlagCapital)) {
		return Dialogue{}, false
	}
	first := r.Ahead(i+1, s.To).Skip(annual)
	from := first.At
	d, ok := r.editionName(from, s.To)
	if !ok && (r.heldEdition(i, s) || r.BodySentence(sentence) == 0 && (r.subject(i, s) || r.forEdition(i, s))) {
		d, ok = r.gatheringName(from, s.To)
	}
	if !ok {
		meeting := first
		if _, to := r.PhraseAt(first.At); LevelWord(r.Text, first.At) {
			meeting = first.To(to)
		}
		if meeting.In(lex.ClassMeeting) && meeting.Next().Is(lex.Of) { // "the sixth high-level round of consultations"
			first = meeting.Next().Next().SkipWord(lex.The)
		}
		d, ok = r.smallName(first)
		ok = ok && (!r.Tokens[i].In(annual) || r.Any(d.Phrase, func(t *lex.Token) bool { return t.Is(lex.FlagCapital) })) // "regular consultations" may be any
	}
	d.Sentence, d.Series, d.counted = sentence, -1, true
	if r.BlockOf(s).Kind == block.Title {
		return d, ok && r.opens(d)
	}
	return d, ok && (r.heldEdition(i, s) || r.toldAsHeld(from, d.To, s) || r.pairEnd(from, d.Head+1) > from && r.toldAside(d.To, s))
}

// toldAside reports whether a clause after token i tells that what ends there was held, or
// will be: ", held in Lima", ", which will take place", "taking place in Lima".
func (r *telling) toldAside(i int32, s lex.Sentence) bool {
	comma := r.Ahead(r.parenthesisEnd(i, s.To), s.To)
	verb := comma.Next().Skip(lex.ClassRelative).SkipAll(lex.ClassModal | lex.ClassBe)
	if comma.In(takingPart) && comma.In(lex.ClassGerund) && comma.Next().Is(lex.Place) {
		return true
	}
	if !comma.In(lex.FlagComma) || verb.At == comma.At+2 {
		return false
	}
	return verb.In(lex.ClassHold) && verb.In(lex.ClassParticiple) && !verb.In(announcing) || verb.In(takingPart) && verb.Next().Is(lex.Place)
}

// opens reports whether the body of the statement begins with the name of an
// edition that the title counts.
func (r *phrases) opens(d Dialogue) bool {
	for si, s := range r.Sentences {
		kind := r.BlockOf(s).Kind
		if kind != block.Paragraph && kind != block.Item {
			continue
		}
		if r.BodySentence(int32(si)) >= editionSentences {
			break
		}
		for i := s.From; i < s.To; i++ {
			if r.sameWords(i, d.Phrase, s.To) == d.Len() {
				return true
			}
		}
	}
	return false
}

// sameWords returns how many words of a phrase are printed again at token i.
func (r *phrases) sameWords(i int32, p lex.Phrase, end int32) int32 {
	n := int32(0)
	for p.From+n < p.To && i+n < end && r.Tokens[i+n].Hash == r.Tokens[p.From+n].Hash {
		n++
	}
	return n
}

// editionName reads a name in capitals that begins with a party; its noun may be
// printed small: "Chile-ASEAN Ministerial meeting".
func (r *phrases) editionName(from, end int32) (Dialogue, bool) {
	to := r.capitalsEnd(from, end)
	head := from
	for head+1 < to && !r.Is(head+1, lex.Of, lex.On, lex.For) {
		head++
	}
	if head+1 < end && r.Tokens[head].In(lex.ClassPostModifier) && r.Tokens[head+1].In(lex.ClassMeeting) {
		head++
		to = max(to, head+1)
	}
	to = max(to, r.rightOf(to, end))
	d := Dialogue{Phrase: lex.PhraseOf(from, to), Head: head}
	return d, to-from > 2 && r.beginsWithParty(from) && !r.countries.EndsAt(head) && !r.Holds(d.Phrase, noEdition)
}

// gatheringName reads a name in capitals that is that of a gathering, whoever its
// parties are, if the statement begins with it: "Pacific Ports Ministers’ Meeting", "Conference on Harbors".
func (r *phrases) gatheringName(from, end int32) (Dialogue, bool) {
	to := r.capitalsEnd(from, end)
	head := from
	for head < to && !r.Tokens[head].In(gatheringHead) {
		head++
	}
	if head == to && to > from && r.Tokens[to-1].In(lex.ClassPostModifier) && r.Token(to).In(lex.ClassMeeting) {
		to++ // "Pacific Ports Ministerial meeting"
	}
	d := Dialogue{Phrase: lex.PhraseOf(from, max(to, r.rightOf(to, end))), Head: head}
	return d, head < to && to-from > 1 && !r.Holds(d.Phrase, noEdition) && !r.ownLevel(d)
}

// ownLevel reports whether a name says no more than of which level a meeting of somebody
// is: "The Council held its 17th Ministerial Meeting".
func (r *phrases) ownLevel(d Dialogue) bool {
	c := r.Back(d.From-1, 0).SkipAll(lex.Any{lex.ClassOrdinal, lex.FlagOrdinal, annual})
	return c.Is(lex.Its) && d.Len() == 2 && (LevelWord(r.Text, d.From) || r.Tokens[d.From].In(weakWord))
}

// subject reports whether what the ordinal at i counts begins a clause: only then
// is what was held not what another meeting was beside.
func (r *phrases) subject(i int32, s lex.Sentence) bool {
	c := r.Back(i-1, s.From).SkipAll(lex.ClassDeterminer)
	return c.Done() || c.In(lex.FlagComma)
}

// heldEdition reports whether a verb of holding in the past governs what the
// ordinal at i counts.
func (r *telling) heldEdition(i int32, s lex.Sentence) bool {
	c := r.Back(i-1, s.From).SkipAll(lex.ClassDeterminer)
	return c.In(lex.ClassHold) && c.In(lex.ClassPast) && !c.In(lex.FlagCapital)
}

// forEdition reports whether what begins at token i is what somebody met for, or was
// received for: "met for the fourth".
func (r *telling) forEdition(i int32, s lex.Sentence) bool {
	c := r.Back(i-1, s.From)
	if c.Token().Year() > 0 { // "gathered for the 2031 Forum"
		c = c.Next()
	}
	c = c.SkipAll(counting)
	return c.Is(lex.For) && r.metFor(c.At, s.From)
}

// namedAgain returns the places at which the beginning of a name, its head
// included, is printed again.
func (r *seriesWork) namedAgain(d Dialogue) (all []Dialogue) {
	for si, s := range r.Sentences {
		for i := s.From; i+2 < s.To; i++ {
			n := r.sameWords(i, d.Phrase, s.To)
			again := Dialogue{Phrase: lex.PhraseOf(i, i+n), Head: i + d.Head - d.From, Sentence: int32(si), Series: -1}
			if whom := r.Ahead(again.Head+1, s.To); n < d.Len() && again.To > whom.At && whom.In(betweenWhom) {
				again.To = r.whomEnd(whom.Next()) // others, or the same ones by another name: "between Chile and China"
			}
			if i != d.From && n > d.Head-d.From && n > 2 && overlapped(r.Dialogues, again) < 0 && overlapped(all, again) < 0 {
				all = append(all, again)
			}
		}
	}
	return all
}
