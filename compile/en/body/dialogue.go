package body

import (
	"strings"

	"dialoguec/compile/en/lex"
)

// Dialogue is a phrase that may name a series, its head ("Dialogue", "Group")
// at token Head.
type Dialogue struct {
	lex.Phrase
	Head     int32
	Sentence int32
	Series   int32 // index in facts.Series, -1 where it names none

	counted bool // its meetings are counted, or the title reports one
}

// findDialogues collects the capitalized phrases with the head of a series.
func (r *seriesWork) findDialogues() {
	r.Dialogues = r.Dialogues[:0]
	event := r.reportedEvent()
	const heads = lex.ClassSeriesHead | lex.ClassGroup | lex.ClassMeeting | lex.ClassEvent
	starts, at := r.Starts, 0
	for si := range r.Sentences {
		s := &r.Sentences[si]
		for next := s.From; at < len(starts) && starts[at].At < s.To; at++ {
			i := starts[at].At
			t := &r.Tokens[i]
			if !t.In(heads) || !t.Is(lex.FlagCapital) || i < next || !t.In(lex.ClassSeriesHead|lex.ClassGroup) && !r.meetingHead(i, s) && !r.ofEvent(&event, i, s) {
				continue
			}
			if end := r.headEnd(i, s.To); !r.nameGoesOn(end, s.To) {
				d := Dialogue{Phrase: lex.Phrase{From: r.leftOf(i, s.From)}, Head: end - 1, Sentence: int32(si), Series: -1, counted: i == event.Head && r.Tokens[i].In(conference)}
				d.To = r.rightOf(end, s.To)
				if n := len(r.Dialogues); n > 0 && r.Dialogues[n-1].To > d.From || r.namesDocument(&d, *s) {
					continue // part of the phrase before it, or the name of a document
				}
				r.Dialogues = append(r.Dialogues, d)
				next = d.To
			}
		}
	}
}

// nameGoesOn reports whether the name goes on after its head, so that the
// head is none: "the Trilateral Fentanyl Committee".
func (r *phrases) nameGoesOn(end, to int32) bool {
	if r.Is(end-1, lex.Trilateral, lex.Quadrilateral) && end < to && r.Tokens[end].Name() {
		return true // an adjective here
	}
	return end < to && r.Tokens[end].Name() && !r.Tokens[end].In(lex.ClassMeeting|lex.ClassDocument|lex.ClassOrdinal|lex.ClassPreposition|lex.ClassDeterminer|lex.ClassConjunction|lex.ClassVerb) &&
		!LevelWord(r.Text, end)
}

// headEnd returns the token after the heads that begin at i.
func (r *phrases) headEnd(i, to int32) int32 {
	end := i + 1
	for end < to && r.Tokens[end].In(lex.ClassSeriesHead|lex.ClassGroup) && r.Tokens[end].Is(lex.FlagCapital) {
		end++
	}
	return end
}

// leftOf extends a phrase to the left over names, hyphens and "and" between names.
func (r *phrases) leftOf(head, from int32) int32 {
	start := head
	for i := head - 1; i >= from; i-- {
		t := &r.Tokens[i]
		if from := r.countries.Start(i); from >= 0 {
			start, i = from, from // "Republic of Korea"
			continue
		}
		switch {
		case t.In(lex.ClassDocument) && t.Is(lex.FlagCapital) && i+1 == head && r.Tokens[head].In(lex.ClassEvent): // "Strategy Workshop"
			start = i
		case t.In(lex.ClassMeeting) || t.In(lex.ClassOrdinal) && t.Num > 0 || t.In(lex.ClassDeterminer|lex.ClassPreposition|lex.ClassDocument|lex.ClassMonth|lex.ClassHold|lex.ClassMeet) && !r.Token(i+1).Is(lex.FlagHyphen):
			return start
		case t.Name() || t.Is(lex.FlagUpper) && t.Is(lex.FlagWord):
			start = i
		case t.Is(lex.FlagPossessive) && !r.countries.EndsAt(i-1) && !r.Token(i-1).In(lex.ClassPost|lex.ClassParty):
			return start // "the Vice President's Dialogue"
		case t.Is(lex.FlagHyphen|lex.FlagSlash|lex.FlagPossessive) || t.Is(lex.FlagDash) && (r.countries.Between(i) || r.Token(i-1).Is(lex.FlagClose) && r.countries.BeginsAt(i+1)):
		case t.Is(lex.FlagGlued) && t.Is(lex.FlagWord) && r.Token(i-1).Is(lex.FlagHyphen): // "Multi-agency"
		case t.Is(lex.FlagClose) && r.Token(i-1).Is(lex.FlagUpper) && r.Token(i-2).Is(lex.FlagOpen) && i-2 > from:
			i -= 2 // "Critical and Emerging Technology (CET) Dialogue"
		case t.Is(lex.FlagMark) && i > from && r.Content[t.Start] == '+': // "C5+1"
		case r.Is(i, lex.And) && i > from && r.Tokens[i-1].Name() && !r.Tokens[i-1].In(lex.ClassPost) && start == i+1 && !r.sideBySide(i):
		case t.Is(lex.FlagCloseQuote) && i-2 >= from && start == i+1 && r.Token(i-1).Is(lex.FlagUpper) && r.Token(i-2).Is(lex.FlagOpenQuote): // "the “TRIO” Group"
			return i - 2
		case t.Is(lex.FlagNumber) && i > from && (r.Token(i-1).Is(lex.FlagMark|lex.FlagHyphen) || r.Token(i+1).Is(lex.FlagMark)):
			start = i
		default:
			return start
		}
	}
	return start
}

// sideBySide reports whether the "and" at i joins two countries, or a country
// and something else: "Japan and the Cyber Dialogue".
func (r *phrases) sideBySide(i int32) bool {
	return r.countries.EndsAt(i-1) && !r.countries.BeginsAt(i+1)
}

// rightOf extends a phrase after its head over "on the Internet Economy",
// "for Advanced Capabilities".
func (r *phrases) rightOf(end, to int32) int32 {
	i := end
	if !r.Is(i, lex.On, lex.For, lex.Of) {
		return end
	}
	if i++; r.Is(i, lex.The) {
		i++
	}
	last := end
	for ; i < to; i++ {
		t := &r.Tokens[i]
		switch {
		case last > end && r.Is(i, lex.The) && !t.Is(lex.FlagCapital) && r.Token(i+1).Name() && last == i: // "Countering the Financing of Terrorism"
		case t.In(lex.ClassMonth|lex.ClassMeeting|lex.ClassWeekday|lex.ClassDeterminer|lex.ClassOrdinal) || t.In(lex.ClassDocument) && t.Is(lex.FlagCapital):
			if last > end && r.Token(last-1).In(lex.ClassPostModifier) { // "… Joint Statement"
				last--
			}
			return last
		case r.Is(i, lex.In, lex.At):
			return last // also in a line of capitals
		case t.Name() || t.Is(lex.FlagUpper) && t.Is(lex.FlagWord):
			last = i + 1
		case t.Is(lex.FlagHyphen | lex.FlagAmpersand | lex.FlagPossessive | lex.FlagSlash):
		case t.Is(lex.FlagGlued) && t.Is(lex.FlagWord) && r.Token(i-1).Is(lex.FlagHyphen) && last == i-1: // "Multi-agency"
			last = i + 1
		case r.Is(i, lex.And, lex.Of) && last == i && r.Token(i+1).Name() && !r.countries.BeginsAt(i+1), r.landsBeforeName(i) && last == i:
		case t.Is(lex.FlagComma) && r.Token(i+1).Name() && r.listGoesOn(i+1, to):
		default:
			return last
		}
	}
	return last
}

// landsBeforeName reports whether the "and" at i joins two countries that say of
// whom the next word is: "of Chilean and Peruvian Ministers".
func (r *phrases) landsBeforeName(i int32) bool {
	if !r.Is(i, lex.And) || !r.countries.EndsAt(i-1) {
		return false
	}
	code, to := r.CountryAt(i + 1)
	return code != "" && r.Token(to).Name() && r.Token(to).In(lex.ClassTopic|lex.ClassPost|lex.ClassParty)
}

// listGoesOn reports whether the words from i on are names up to an "and" that
// a name follows: "Health, Food and Agriculture".
func (r *phrases) listGoesOn(i, to int32) bool {
	for ; i < to && i >= 0; i++ {
		if r.Is(i, lex.And) {
			return r.Token(i + 1).Name()
		}
		if !r.Tokens[i].Name() && !r.Tokens[i].Is(lex.FlagComma) {
			return false
		}
	}
	return false
}

// withoutAcronym takes an acronym in parentheses out of the middle of a name.
func withoutAcronym(name string) string {
	before, rest, ok := strings.Cut(name, " (")
	if !ok {
		return name
	}
	if _, after, ok := strings.Cut(rest, ")"); ok {
		return before + after
	}
	return name
}

// acronymOf returns the acronym in parentheses after a phrase, or "".
func (r *phrases) acronymOf(d *Dialogue) string {
	to := r.Sentences[d.Sentence].To
	if end := AcronymEnd(r.Text, d.To, to); end > d.To {
		return r.CleanText(d.To+1, end-1)
	}
	return ""
}
