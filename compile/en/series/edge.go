package series

import (
	"strings"

	"dialoguec/compile/en/lex"
)

// headEnd returns the token after the heads that begin at i.
func (r *edges) headEnd(i, to int32) int32 {
	end := i + 1
	for end < to && r.Tokens[end].In(lex.ClassSeriesHead|lex.ClassGroup) && r.Tokens[end].Is(lex.FlagCapital) {
		end++
	}
	if c := r.Ahead(end, to); c.Is(lex.And) { // "Joint Council and Ministerial Meeting"
		level, meeting := c.Next(), c.Next().Next()
		if level.In(lex.FlagCapital) && LevelWord(r.Text, level.At) && meeting.In(lex.FlagCapital) && meeting.In(lex.ClassMeeting) {
			return meeting.At + 1
		}
	}
	return end
}

// meetingEnd returns the token after the noun for meetings that goes on a name whose
// head ends before token i: its acronym has it too, "Joint Commission Meeting (JCM)", or
// it says what it is on, "Joint Committee Meeting on Harbors".
func (r *edges) meetingEnd(i, to int32) int32 {
	c := r.Ahead(i, to)
	if !c.In(lex.ClassMeeting) || Plural(r.Text, i) {
		return i
	}
	after := c.Next()
	if end := AcronymEnd(r.Text, after.At, to); end == after.At+3 && c.In(lex.FlagCapital) && strings.HasSuffix(r.TokenText(after.At+1), "M") {
		return after.At
	}
	if on := after.Next(); after.Is(lex.On) && on.At < to && r.topicAt(on.At, to) {
		return after.At
	}
	return i
}

// topicAt reports whether token i begins the name of a topic, and no day.
func (r *edges) topicAt(i, to int32) bool {
	t := &r.Tokens[i]
	if t.In(lex.ClassMonth|lex.ClassWeekday|lex.ClassDayWord|lex.ClassDeterminer) || r.beginsWithParty(i) {
		return false
	}
	return t.Name() || t.In(lex.ClassTopic|lex.ClassNoun) || r.smallTopics(i, to) > i
}

// topicWords returns the end of the topics in small letters at token i: "fisheries and
// ports".
func (r *edges) topicWords(i, to int32) int32 {
	if low := r.smallTopics(i, to); low > i {
		return low
	}
	end := i
	for c := r.Ahead(i, min(to, i+8)); !c.Done(); c = c.Next() {
		switch {
		case c.In(lex.ClassTopic | lex.ClassNoun):
			end = c.At + 1
		case !c.Is(lex.And) || !c.Next().In(lex.ClassTopic|lex.ClassNoun):
			return end
		}
	}
	return end
}

// nameGoesOn reports whether the name goes on after its head, so that the
// head is none: "the Trilateral Fentanyl Committee".
func (r *edges) nameGoesOn(end, to int32) bool {
	if r.Is(end-1, lex.Trilateral, lex.Quadrilateral) && end < to && r.Tokens[end].Name() {
		return true // an adjective here
	}
	return end < to && r.Tokens[end].Name() && !r.Tokens[end].In(lex.ClassMeeting|lex.ClassDocument|lex.ClassOrdinal|lex.ClassMonth|lex.ClassWeekday|lex.ClassPreposition|lex.ClassDeterminer|lex.ClassConjunction|lex.ClassVerb) &&
		!LevelWord(r.Text, end)
}

// countriesEnd returns the end of two countries or more that begin at token i: "Chile,
// Peru and Fiji"; i if no two are there.
func (r *edges) countriesEnd(i, end int32) int32 {
	c, last, n := r.Ahead(i, end).SkipWord(lex.The), i, 0
	for {
		code, to := r.CountryAt(c.At)
		if code == "" || to > end {
			break
		}
		n, last = n+1, to
		c = r.Ahead(to, end).Skip(lex.FlagComma).SkipWord(lex.And).SkipWord(lex.The)
	}
	if n < 2 || last < end && r.Token(last).Name() { // "of Chilean and Peruvian Ministers"
		return i
	}
	return last
}

// countriesBeforeName reports whether the "and" at i joins two countries that say of
// whom the next word is: "of Chilean and Peruvian Ministers".
func (r *edges) countriesBeforeName(i int32) bool {
	if !r.Is(i, lex.And) || !r.countries.EndsAt(i-1) {
		return false
	}
	code, to := r.CountryAt(i + 1)
	return code != "" && r.Token(to).Name() && r.Token(to).In(lex.ClassTopic|lex.ClassPost|lex.ClassParty)
}

// ofParty reports whether no more than the name of a party is between the "of"
// at token i and token end, and another party is named after it: "the Council of
// Norway (NO) and of Chile".
func (r *edges) ofParty(i, end int32) bool {
	c := r.Ahead(i, end).SkipWord(lex.Of).SkipWord(lex.The)
	code, to := r.CountryAt(c.At)
	return code != "" && to == end && r.Is(r.parenthesisEnd(end, end+10), lex.And)
}

// listGoesOn reports whether the words from i on are names up to an "and" that
// a name follows: "Health, Food and Agriculture", "Arms Control, Non-Proliferation
// and Disarmament".
func (r *edges) listGoesOn(i, to int32) bool {
	for ; i < to && i >= 0; i++ {
		if r.Is(i, lex.And) {
			return r.Token(i + 1).Name()
		}
		of := r.Is(i, lex.Of) && r.Token(i+1).Name() && !r.Token(i-1).In(lex.ClassPost|lex.ClassBody) // "Ports, Rule of Law and Tides"
		if !r.Tokens[i].Name() && !r.Tokens[i].Is(lex.FlagComma|lex.FlagHyphen) && !of {
			return false
		}
	}
	return false
}

// smallTopics returns the end of a list of topics in small letters that begins
// at i and closes with a noun for what is done about them: "trade, economic and
// technical cooperation"; i if none is there.
func (r *edges) smallTopics(i, to int32) int32 {
	const never = lex.ClassPreposition | lex.ClassDeterminer | lex.ClassPronoun | lex.ClassModal | lex.ClassBe | lex.ClassHave | lex.ClassRelative | lex.ClassSubordinate | lex.ClassAdverb
	for c := r.Ahead(i, min(to, i+14)); !c.Done(); c = c.Next() {
		t := c.Token()
		switch {
		case t.Is(lex.FlagComma | lex.FlagHyphen), c.Is(lex.And):
		case !t.Is(lex.FlagWord), t.Is(lex.FlagCapital), t.In(never):
			return i
		case t.In(aboutTopics) && !c.Next().Is(lex.And) && !c.Next().In(lex.FlagComma):
			return c.At + 1
		}
	}
	return i
}

// topicsEnd returns the end of what a name at a cursor's left is on or for, in
// small letters; the cursor's token if nothing is.
func (r *edges) topicsEnd(c lex.Cursor) int32 {
	if !c.Is(lex.On, lex.For) {
		return c.At
	}
	if to := r.bodyTopics(c.At-1, c.At+1, c.Rest().To); to > c.At+1 {
		return to
	}
	return c.At
}

// bodyTopics returns the end of the topics in small letters at token i that a name with its
// head at another token is on or for. What a standing body is on needs no noun for what is
// done about it: "joint committee on harbours and tidal energy". It is i if none are there.
func (r *edges) bodyTopics(head, i, end int32) int32 {
	if to := r.smallTopics(i, end); to > i || !r.Token(head).In(standingHead) || !r.Is(head+1, lex.On) {
		return to
	}
	const never = lex.ClassPreposition | lex.ClassDeterminer | lex.ClassPronoun | lex.ClassModal | lex.ClassBe | lex.ClassHave | lex.ClassHold | lex.ClassMeet | lex.ClassRelative | lex.ClassSubordinate | lex.ClassAdverb | lex.ClassVague
	word := func(c lex.Cursor) bool {
		return c.In(lex.FlagWord) && !c.Is(lex.And) && !c.In(lex.FlagCapital) && !c.In(never) && (!c.In(lex.ClassVerb) || c.In(lex.ClassTopic|lex.ClassNoun) || c.Next().In(lex.FlagHyphen))
	}
	c := r.Ahead(i, min(end, i+8))
	for word(c) || c.In(lex.FlagHyphen) || c.Is(lex.And) && word(c.Next()) {
		c = c.Next()
	}
	return c.At
}

// formatEnd returns the end of the format in which those meet whom a name at a
// cursor's left names, "in the 3+3 format"; the cursor's token if none is there.
func (r *edges) formatEnd(c lex.Cursor) int32 {
	if !c.Is(lex.In) {
		return c.At
	}
	from := c.Next().SkipWord(lex.The)
	end := from.Within(5).Until(func(t *lex.Token) bool {
		return t.In(format) || !t.Name() && !t.Is(lex.FlagNumber|lex.FlagMark|lex.FlagHyphen|lex.FlagOpenQuote|lex.FlagCloseQuote)
	})
	if !end.In(format) || end.At == from.At {
		return c.At
	}
	return end.At + 1
}

// capitalsEnd returns the token after the name that begins at i: words with
// capitals, and what joins them.
func (r *edges) capitalsEnd(i, to int32) int32 {
	end := i
	for ; i < to; i++ {
		switch t := &r.Tokens[i]; {
		case t.In(lex.ClassMonth | lex.ClassWeekday), r.endsShouted(i):
			return end
		case t.Name(), t.Is(lex.FlagUpper) && t.Is(lex.FlagWord):
			end = i + 1
		case t.Is(lex.FlagHyphen | lex.FlagPossessive | lex.FlagAmpersand), t.Is(lex.FlagDash) && r.joinsParties(i):
		case t.Is(lex.FlagGlued) && t.Is(lex.FlagWord) && r.Token(i-1).Is(lex.FlagHyphen):
			end = i + 1
		case r.Is(i, lex.On, lex.Of, lex.For, lex.And) && end == i && r.Token(i+1).Name() && !r.sideBySide(i):
		case t.Is(lex.FlagOpen) && end == i && r.Token(i+1).Is(lex.FlagUpper) && r.Token(i+2).Is(lex.FlagClose) && r.Token(i+3).Name():
			i += 2 // "Information Technology (IT) Ministers"
		default:
			return end
		}
	}
	return end
}

// endsShouted reports whether a line that is printed in capitals ends before token i:
// "COMMISSION FOR COOPERATION" above "Lima, 3 May".
func (r *edges) endsShouted(i int32) bool {
	last, before := r.Token(i-1), r.Token(i-2)
	return !r.Tokens[i].Is(lex.FlagUpper) && last.Is(lex.FlagUpper) && before.Is(lex.FlagUpper) && min(last.End-last.Start, before.End-before.Start) > 4
}

// parenthesisEnd returns the token after the short parenthesis at i, "(JSC:
// “2+2”)"; i if none is there.
func (r *edges) parenthesisEnd(i, to int32) int32 {
	if i >= to || !r.Tokens[i].Is(lex.FlagOpen) {
		return i
	}
	for at := i + 1; at < min(to, i+10); at++ {
		if r.Tokens[at].Is(lex.FlagClose) {
			return at + 1
		}
	}
	return i
}

// shortAt reports whether an acronym in parentheses is at token i, right before
// the head of a name.
func (r *edges) shortAt(i, head int32) bool {
	return i >= 0 && i+3 == head && r.Tokens[i].Is(lex.FlagOpen) && r.Tokens[i+1].Is(lex.FlagUpper) && r.Tokens[i+2].Is(lex.FlagClose)
}

// joinsParties reports whether the dash at i joins two parties of a dialogue, or
// the last of them and what follows: "Chile – Peru Dialogue", "the Association of
// Harbors (AH) – Fiji (FJ) – Senior Officials’ Meeting".
func (r *edges) joinsParties(i int32) bool {
	before := i - 1
	if r.Token(before).Is(lex.FlagClose) && r.Token(before-1).Is(lex.FlagUpper) && r.Token(before-2).Is(lex.FlagOpen) {
		before -= 3
	}
	if !r.countries.EndsAt(before) && r.bodyStart(before) < 0 {
		return false
	}
	return r.beginsWithParty(i+1) || before < i-1 && LevelWord(r.Text, i+1)
}

// sideBySide reports whether the "and" at i joins two countries, or a country
// and something else: "Japan and the Cyber Dialogue".
func (r *edges) sideBySide(i int32) bool {
	return r.countries.EndsAt(i-1) && !r.countries.BeginsAt(i+1)
}

// bodyStart returns the first token of the name of a known organization of
// several words that ends at token i; -1 if none does.
func (r *edges) bodyStart(i int32) int32 {
	h, _ := r.HitEnding(i)
	if _, ok := r.Meaning(h, lex.KindOrganization); ok {
		return h.From
	}
	return -1
}

// pairEnd returns the end of two or three parties that begin at token i, joined by
// hyphens, dashes or strokes; i if none do.
func (r *edges) pairEnd(i, end int32) int32 {
	first := r.partyEnd(i)
	if first == i || first >= end || !r.Tokens[first].Is(lex.FlagHyphen|lex.FlagDash|lex.FlagSlash) {
		return i
	}
	second := r.partyEnd(first + 1)
	if second == first+1 || second >= end {
		return i
	}
	if third := r.partyEnd(second + 1); r.Tokens[second].Is(lex.FlagHyphen|lex.FlagDash|lex.FlagSlash) && third > second+1 && third < end {
		return third
	}
	return second
}

// partyEnd returns the end of the country or known body at token i; i if
// none is there.
func (r *edges) partyEnd(i int32) int32 {
	if _, to := r.CountryAt(i); to > i {
		return to
	}
	if h, ok := r.Hit(i); ok {
		if _, body := r.Meaning(h, lex.KindOrganization); body {
			return h.To
		}
	}
	return i
}

// beginsWithParty reports whether a country or a known body is at token i.
func (r *edges) beginsWithParty(i int32) bool { return r.partyEnd(i) > i }
