package en

import (
	"strings"
)

// dialogue is a place at which a series may be named: tokens From to To, its
// head ("Dialogue", "Group") at Head.
type dialogue struct {
	From, To, Head int32
	sentence       int32
	series         int32 // index in facts.Series, -1 where it names none
}

// findDialogues collects the capitalized phrases with the head of a series.
func (r *reader) findDialogues() {
	r.dialogues = r.dialogues[:0]
	summit := r.metSummit()
	const heads = ClassSeriesHead | ClassGroup | ClassMeeting | ClassEvent
	starts, at := r.starts, 0
	for si := range r.sents {
		s := &r.sents[si]
		for next := s.From; at < len(starts) && starts[at].at < s.To; at++ {
			i := starts[at].at
			t := &r.toks[i]
			if !t.In(heads) || !t.Is(FlagCapital) || i < next || !t.In(ClassSeriesHead|ClassGroup) && !r.meetingHead(i, s.From) && (summit.To == 0 || !r.ofSummit(&summit, i, s.From)) {
				continue
			}
			if end := r.headEnd(i, s.To); !r.nameGoesOn(end, s.To) {
				d := dialogue{From: r.leftOf(i, s.From), Head: end - 1, sentence: int32(si), series: -1}
				d.To = r.rightOf(end, s.To)
				if n := len(r.dialogues); n > 0 && r.dialogues[n-1].To > d.From || r.namesDocument(&d, *s) {
					continue // part of the phrase before it, or the name of a document
				}
				r.dialogues = append(r.dialogues, d)
				next = d.To
			}
		}
	}
}

// meetingHead reports whether "Meeting" at i is itself the head of a series, as
// in "the U.S.-Philippines 3+3 Meeting": formats of ministers have no other name.
func (r *reader) meetingHead(i, from int32) bool {
	return r.toks[i].In(ClassMeeting) && i-3 > from && r.toks[i-1].Is(FlagNumber) && r.toks[i-3].Is(FlagNumber) &&
		r.toks[i-2].Is(FlagMark) && r.text[r.toks[i-2].Start] == '+'
}

// nameGoesOn reports whether the name goes on behind its head, so that the
// head is none: "the Trilateral Fentanyl Committee".
func (r *reader) nameGoesOn(end, to int32) bool {
	if r.is(end-1, wTrilateral, wQuadrilateral) && end < to && r.toks[end].Name() {
		return true // an adjective here
	}
	return end < to && r.toks[end].Name() && !r.toks[end].In(ClassMeeting|ClassDocument|ClassOrdinal|ClassPreposition|ClassDeterminer|ClassConjunction|ClassVerb) &&
		!r.levelWord(end)
}

// headEnd returns the token behind the heads that begin at i.
func (r *reader) headEnd(i, to int32) int32 {
	end := i + 1
	for end < to && r.toks[end].In(ClassSeriesHead|ClassGroup) && r.toks[end].Is(FlagCapital) {
		end++
	}
	return end
}

// leftOf extends a phrase to the left over names, hyphens and "and" between names.
func (r *reader) leftOf(head, from int32) int32 {
	start := head
	for i := head - 1; i >= from; i-- {
		t := &r.toks[i]
		if from := r.countryStart(i); from >= 0 {
			start, i = from, from // "Republic of Korea"
			continue
		}
		switch {
		case t.In(ClassMeeting) || t.In(ClassOrdinal) && t.Num > 0 || t.In(ClassDeterminer|ClassPreposition|ClassDocument|ClassMonth|ClassHold|ClassMeet) && !r.tok(i+1).Is(FlagHyphen):
			return start
		case t.Name() || t.Is(FlagUpper) && t.Is(FlagWord):
			start = i
		case t.Is(FlagPossessive) && !r.countryEndsAt(i-1) && !r.tok(i-1).In(ClassPost|ClassParty):
			return start // "the Vice President's Dialogue"
		case t.Is(FlagHyphen|FlagSlash|FlagPossessive) || t.Is(FlagDash) && r.betweenCountries(i):
		case t.Is(FlagGlued) && t.Is(FlagWord) && r.tok(i-1).Is(FlagHyphen): // "Multi-agency"
		case t.Is(FlagClose) && r.tok(i-1).Is(FlagUpper) && r.tok(i-2).Is(FlagOpen) && i-2 > from:
			i -= 2 // "Critical and Emerging Technology (CET) Dialogue"
		case t.Is(FlagMark) && i > from && r.text[t.Start] == '+': // "C5+1"
		case r.is(i, wAnd) && i > from && r.toks[i-1].Name() && !r.toks[i-1].In(ClassPost) && start == i+1 && !r.sideBySide(i):
		case t.Is(FlagCloseQuote) && i-2 >= from && start == i+1 && r.tok(i-1).Is(FlagUpper) && r.tok(i-2).Is(FlagOpenQuote): // "the “TRIO” Group"
			return i - 2
		case t.Is(FlagNumber) && i > from && (r.tok(i-1).Is(FlagMark|FlagHyphen) || r.tok(i+1).Is(FlagMark)):
			start = i
		default:
			return start
		}
	}
	return start
}

// sideBySide reports whether the "and" at i joins two countries, or a country
// and something else: "Japan and the Cyber Dialogue".
func (r *reader) sideBySide(i int32) bool {
	return r.countryEndsAt(i-1) && !r.countryBegins(i+1)
}

// countryStart returns the first token of the name of a country or of a
// demonym that ends with token i, or -1.
func (r *reader) countryStart(i int32) int32 {
	if !r.tok(i).Is(flagHitEnd) {
		return -1
	}
	for j := i; j >= 0 && j > i-5; j-- {
		if h, ok := r.hit(j); ok {
			if h.country != 0 {
				return h.From
			}
			return -1
		}
	}
	return -1
}

func (r *reader) countryEndsAt(i int32) bool { return r.countryStart(i) >= 0 }

func (r *reader) countryBegins(i int32) bool {
	code, _ := r.country(i)
	return code != ""
}

// betweenCountries reports whether the dash at i joins two countries: "U.S. – UK".
func (r *reader) betweenCountries(i int32) bool {
	return r.countryEndsAt(i-1) && r.countryBegins(i+1)
}

// rightOf extends a phrase behind its head over "on the Internet Economy",
// "for Advanced Capabilities".
func (r *reader) rightOf(end, to int32) int32 {
	i := end
	if !r.is(i, wOn, wFor, wOf) {
		return end
	}
	if i++; r.is(i, wThe) {
		i++
	}
	last := end
	for ; i < to; i++ {
		t := &r.toks[i]
		switch {
		case last > end && r.is(i, wThe) && !t.Is(FlagCapital) && r.tok(i+1).Name() && last == i: // "Countering the Financing of Terrorism"
		case t.In(ClassMonth|ClassMeeting|ClassWeekday|ClassDeterminer|ClassOrdinal) || t.In(ClassDocument) && t.Is(FlagCapital):
			if last > end && r.tok(last-1).In(ClassPostModifier) { // "… Joint Statement"
				last--
			}
			return last
		case t.Name() || t.Is(FlagUpper) && t.Is(FlagWord):
			last = i + 1
		case t.Is(FlagHyphen | FlagAmpersand | FlagPossessive | FlagSlash):
		case t.Is(FlagGlued) && t.Is(FlagWord) && r.tok(i-1).Is(FlagHyphen) && last == i-1: // "Multi-agency"
			last = i + 1
		case r.is(i, wAnd, wOf) && last == i && r.tok(i+1).Name() && !r.countryBegins(i+1):
		case t.Is(FlagComma) && r.tok(i+1).Name() && r.listGoesOn(i+1, to):
		default:
			return last
		}
	}
	return last
}

// listGoesOn reports whether the words from i on are names up to an "and" that
// a name follows: "Health, Food and Agriculture".
func (r *reader) listGoesOn(i, to int32) bool {
	for ; i < to && i >= 0; i++ {
		if r.is(i, wAnd) {
			return r.tok(i + 1).Name()
		}
		if !r.toks[i].Name() && !r.toks[i].Is(FlagComma) {
			return false
		}
	}
	return false
}

// acronymEnd returns the token behind a parenthesized acronym at i.
func (r *reader) acronymEnd(i, to int32) int32 {
	if i+2 < to && r.toks[i].Is(FlagOpen) && r.toks[i+1].Is(FlagUpper) {
		for j := i + 2; j < min(to, i+5); j++ {
			if r.toks[j].Is(FlagClose) {
				return j + 1
			}
		}
	}
	return i
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

// acronymOf returns the acronym in parentheses behind a phrase, or "".
func (r *reader) acronymOf(d *dialogue) string {
	to := r.sents[d.sentence].To
	if end := r.acronymEnd(d.To, to); end > d.To {
		return r.clean(d.To+1, end-1)
	}
	return ""
}
