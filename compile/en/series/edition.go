package series

import (
	"strings"

	"dialoguec/compile/en/lex"
)

// CountBefore finds the ordinal that counts the phrase that begins at i:
// "the third annual Director General-level meeting".
func CountBefore(r *lex.Text, i, from int32) (ordinal int32, next bool) {
	for j := i - 1; j >= from && j >= i-9; j-- {
		t := &r.Tokens[j]
		switch {
		case t.Num == lex.MaxNum: // more than can be counted: no edition
			return 0, false
		case t.In(lex.ClassOrdinal) && t.Num > 0 && !t.In(lex.ClassTime):
			return int32(t.Num), false
		case t.Is(lex.FlagOrdinal) && !r.Token(j-1).In(lex.ClassMonth):
			return int32(t.Num), false
		case r.Is(j, lex.Next), j == i-1 && r.Is(j-1, lex.The) && r.Token(j).In(following) && !strings.HasSuffix(r.TokenText(i), "s"):
			return 0, true // "the following round", not "the following meetings"
		case r.Token(j + 1).Is(lex.FlagHyphen): // "in-person", "high-level"
		case t.Is(lex.FlagClose) && r.Token(j-1).In(lex.Any{lex.ClassOrdinal, lex.FlagOrdinal}) && r.Token(j-2).Is(lex.FlagOpen): // "next (fourth)", "Fourth (4th)"
			return int32(r.Tokens[j-1].Num), r.Is(j-3, lex.Next)
		case r.Is(j, lex.And) && topicName(r.Token(j-1)) && topicName(r.Token(j+1)): // "first Ports and Reefs Meeting"
		case t.Is(lex.FlagOpenQuote) || t.Is(lex.FlagHyphen) || t.Is(lex.FlagWord) && !t.In(lex.ClassPreposition|lex.ClassDeterminer|lex.ClassConjunction|lex.ClassModal|lex.ClassBe|lex.ClassHave|lex.ClassPronoun|lex.ClassMonth) && !verbal(t):
		default:
			return 0, false
		}
	}
	return 0, false
}

// topicName reports whether a token is a word of a name that says what it is on.
func topicName(t *lex.Token) bool {
	return t.Name() && t.In(lex.ClassTopic|lex.ClassNoun) && !t.In(lex.ClassSeriesHead|lex.ClassMeeting|lex.ClassEvent|lex.ClassDialogue|lex.ClassPost)
}

// verbal reports whether a token is printed as a verb rather than as a part of a name.
func verbal(t *lex.Token) bool {
	return t.In(lex.ClassHold|lex.ClassMeet|lex.ClassPast) && !t.Is(lex.FlagCapital) && !t.In(lex.ClassPostModifier) && !t.In(scheduled)
}

// HeldBefore returns the verb of holding before the determiners that end at i, with
// no more than a time between: "convene later this year the"; -1 if none is there.
func HeldBefore(r *lex.Text, i, from int32) int32 {
	for n := 0; i > from && n < 10 && (r.Tokens[i].In(lex.ClassDeterminer|lex.ClassTime|lex.ClassSeason|lex.ClassMonth|lex.ClassVague) || r.Is(i, lex.Later, lex.Next) || r.Tokens[i].Is(lex.FlagNumber) || betweenHeld(r, i)); n++ {
		i--
	}
	if i >= from && r.Tokens[i].In(lex.ClassHold) {
		return i
	}
	return -1
}

// betweenHeld reports whether token i may be between a verb of holding and what was held, with a
// time or a count in parentheses: "hold in May 2030 the next (fourth)".
func betweenHeld(r *lex.Text, i int32) bool {
	t, next := &r.Tokens[i], r.Token(i+1)
	return r.Is(i, lex.In, lex.On) && (next.In(lex.ClassMonth|lex.ClassSeason) || next.Is(lex.FlagNumber)) || t.In(lex.ClassOrdinal) && next.Is(lex.FlagClose) || t.Is(lex.FlagClose|lex.FlagOpen)
}

// AcronymEnd returns the token after a parenthesized acronym at i.
func AcronymEnd(r *lex.Text, i, to int32) int32 {
	if i+2 < to && r.Tokens[i].Is(lex.FlagOpen) && r.Tokens[i+1].Is(lex.FlagUpper) {
		for j := i + 2; j < min(to, i+5); j++ {
			if r.Tokens[j].Is(lex.FlagClose) {
				return j + 1
			}
		}
	}
	return i
}

// Plural reports whether the word at i ends as a plural does.
func Plural(r *lex.Text, i int32) bool { return r.Content[r.Tokens[i].End-1] == 's' }

// LevelWord reports whether the token qualifies a meeting: "principal-level", "ministerial", "in-person".
func LevelWord(r *lex.Text, i int32) bool {
	value, _ := r.PhraseAt(i)
	return strings.HasPrefix(value, "level:") || strings.HasPrefix(value, "mode:")
}
