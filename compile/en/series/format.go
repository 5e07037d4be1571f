package series

import (
	"dialoguec/compile/block"
	"dialoguec/compile/en/lex"
)

// meetingHead reports whether "Meeting" at i is itself the head of a series: one
// of ministers in a format, "the U.S.-Philippines 3+3 Meeting", one of
// the parties that it names, "the Japan-Fiji Foreign Ministers’ Meeting",
// or one whose name is the title of the statement. They have no other name.
func (r *phrases) meetingHead(i int32, s *lex.Sentence) bool {
	if !r.Tokens[i].In(lex.ClassMeeting) || Plural(r.Text, i) {
		return false
	}
	from := r.leftOf(i, s.From)
	if i-from < 2 {
		return false
	}
	if (r.namesParties(from, i) || r.betweenParties(i+1, s.To)) && r.recurs(from, i, s) {
		return true
	}
	return r.hasFormat(from, i) || r.isTitle(from, i, s) || r.jointEdition(from, i, s) || r.ofPosts(from, i, s)
}

// ministerialHead reports whether "Ministerial" at i is a noun for a meeting: of the parties
// that its name joins or in their format, "the Chile-Peru Ministerial", "the C5+1
// Ministerial", or one that is counted and was held.
func (r *phrases) ministerialHead(i int32, s *lex.Sentence) bool {
	next := r.Ahead(i+1, s.To)
	if !r.Tokens[i].In(ministerial) || next.In(lex.Any{lex.FlagHyphen, lex.FlagCapital, lex.ClassMeeting}) || r.Token(i-1).Is(lex.FlagUpper) && !r.countries.EndsAt(i-1) {
		return false
	}
	from := r.leftOf(i, s.From)
	if r.namesParties(from, i) || r.hasFormat(from, i) {
		return true
	}
	ordinal, _ := CountBefore(r.Text, from, s.From)
	return ordinal > 0 && (from == i || r.toldAsHeld(from, i+1, *s))
}

// ofPosts reports whether a meeting is one of all who hold a post in some field, and it
// is counted, the title names it or it was held: "the G7 Ports Ministers Meeting was held".
func (r *phrases) ofPosts(from, head int32, s *lex.Sentence) bool {
	posts := r.Back(head-1, from).Skip(lex.FlagPossessive)
	if !posts.In(lex.ClassPost|lex.ClassParty) || !Plural(r.Text, posts.At) || posts.At-from < 2 {
		return false
	}
	if ordinal, _ := CountBefore(r.Text, from, s.From); ordinal > 0 {
		return true
	}
	return r.BlockOf(*s).Kind == block.Title && from == s.From || r.toldAsHeld(from, head+1, *s)
}

// betweenParties reports whether token i says between whom a meeting is: "the
// Senior Officials’ Meeting between Chile and Peru".
func (r *phrases) betweenParties(i, end int32) bool {
	return r.Token(i).In(betweenWhom) && len(r.countries.In(nil, i, min(end, i+10))) > 1
}

// jointEdition reports whether a meeting is a joint one, or one of ministers in a field,
// that is counted and was held: "held their 9th annual Joint Consultative Meeting",
// "the first Ports and Reefs Ministerial Meeting took place".
func (r *phrases) jointEdition(from, head int32, s *lex.Sentence) bool {
	if r.Token(from-1).Year() > 0 && r.Token(head-1).In(lex.ClassPost|lex.ClassParty) {
		return r.toldAsHeld(from, head+1, *s) // "The 2024 Forum Foreign Ministers Meeting was held"
	}
	ordinal, _ := CountBefore(r.Text, from, s.From)
	if ordinal == 0 || !r.Holds(lex.PhraseOf(from, head), lex.Any{jointWord, ministerial}) {
		return false
	}
	return r.toldAsHeld(from, head+1, *s)
}

// recurs reports whether a meeting is counted, or is one of holders of a post,
// who meet again: "the third", "Ministers’", "Senior Officials", "Ministerial".
func (r *phrases) recurs(from, head int32, s *lex.Sentence) bool {
	if ordinal, _ := CountBefore(r.Text, from, s.From); ordinal > 0 {
		return true
	}
	before := r.Token(head - 1)
	return before.In(lex.FlagPossessive) || before.In(lex.ClassPost|lex.ClassParty) || LevelWord(r.Text, head-1)
}

// endsInDigit reports whether a token is a number, or a letter with one: "C5".
func (r *phrases) endsInDigit(i int32) bool {
	t := &r.Tokens[i]
	last := r.Content[t.End-1]
	return t.Is(lex.FlagNumber) || t.Is(lex.FlagCapital) && '0' <= last && last <= '9'
}

// hasFormat reports whether a number of ministers or countries on each side is in a
// name, "2+2", "C5+1".
func (r *phrases) hasFormat(from, to int32) bool {
	for i := from + 1; i+1 < to; i++ {
		if r.Tokens[i].Is(lex.FlagMark) && r.Content[r.Tokens[i].Start] == '+' && r.endsInDigit(i-1) && r.Tokens[i+1].Is(lex.FlagNumber) {
			return true
		}
	}
	return false
}

// namesParties reports whether a name joins two parties, a country one at least:
// "Chile-Peru", "ASEAN-Japan", "European Union-African Union".
func (r *phrases) namesParties(from, to int32) bool {
	for i := from + 1; i+1 < to; i++ {
		t := &r.Tokens[i]
		if t.Is(lex.FlagDash) && r.joinsParties(i) {
			return true
		}
		if t.Is(lex.FlagHyphen) && r.Token(i-1).Name() && r.Token(i+1).Name() && (r.countries.EndsAt(i-1) || r.countries.BeginsAt(i+1)) {
			return true
		}
	}
	return false
}

// isTitle reports whether a name is all that the title of a statement says.
func (r *phrases) isTitle(from, head int32, s *lex.Sentence) bool {
	return r.BlockOf(*s).Kind == block.Title && from == s.From && head+1 == s.To
}
