package body

import "dialoguec/compile/en/lex"

// pairedName reads what is counted and whose name begins with two parties,
// whatever its head, where token i is the head: "the 9th Chile-EU Port
// Workshop", "the Second Chile-ASEAN Ministerial meeting".
func (r *phrases) pairedName(i, sentence int32) (Dialogue, bool) {
	t := &r.Tokens[i]
	if !t.In(lex.ClassMeeting|lex.ClassEvent) || t.In(lex.ClassPost) || r.plural(i) || r.Token(i+1).Is(lex.FlagHyphen) {
		return Dialogue{}, false
	}
	s := r.Sentences[sentence]
	from := r.leftOf(i, s.From)
	if ordinal, _ := CountBefore(r.Text, from, s.From); ordinal == 0 || i-from < 4 || !r.namesParties(from, i) {
		return Dialogue{}, false
	}
	return Dialogue{Phrase: lex.PhraseOf(from, i+1), Head: i, Sentence: sentence, Series: -1, counted: true}, true
}

// plural reports whether the word at i ends as a plural does.
func (r *phrases) plural(i int32) bool { return r.Content[r.Tokens[i].End-1] == 's' }

// smallName reads a dialogue whose name is printed small and counted, where
// token i is the head: "the first political consultations between A and B".
func (r *phrases) smallName(i, sentence int32) (Dialogue, bool) {
	t := &r.Tokens[i]
	if !t.In(smallDialogue) || t.Is(lex.FlagCapital) {
		return Dialogue{}, false
	}
	s := r.Sentences[sentence]
	from := i
	for from > s.From && r.smallWord(from-1) {
		from--
	}
	if ordinal, _ := CountBefore(r.Text, from, s.From); ordinal == 0 || from == i {
		return Dialogue{}, false
	}
	return Dialogue{Phrase: lex.PhraseOf(from, r.betweenEnd(i+1, s.To)), Head: i, Sentence: sentence, Series: -1, counted: true}, true
}

// betweenEnd returns the end of the names behind "between" at token i; i if
// nothing of the kind follows.
func (r *phrases) betweenEnd(i, end int32) int32 {
	if !r.Is(i, lex.Between) {
		return i
	}
	to := i
	for at := i + 1; at < end && (r.Tokens[at].Name() || r.Is(at, lex.The, lex.Of, lex.And)); at++ {
		if r.Tokens[at].Name() {
			to = at + 1
		}
	}
	return to
}

// smallWord reports whether token i is a small word that may be a part of the
// name of a dialogue: "political", "policy".
func (r *phrases) smallWord(i int32) bool {
	t := &r.Tokens[i]
	return t.Is(lex.FlagWord) && !t.Is(lex.FlagCapital) && !t.In(lex.ClassDeterminer|lex.ClassPreposition|lex.ClassConjunction|lex.ClassOrdinal|lex.ClassCardinal|lex.ClassVerb|lex.ClassBe|lex.ClassHave|lex.ClassModal|lex.ClassMeeting|lex.ClassTime|lex.ClassPronoun|lex.ClassRelative) && !t.In(ofRound)
}
