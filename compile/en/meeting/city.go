package meeting

import (
	"dialoguec/compile/block"
	"dialoguec/compile/en/lex"
)

// A place is a city as the text prints it, and its country as far as is known.
type place struct {
	lex.Phrase
	city, country string
}

// placeAt reads a city at token i as the place of something: one of the list, or
// a name that only a place can be.
func (r places) placeAt(i int32, s lex.Sentence) (place, bool) {
	if h, ok := r.Hit(i); ok {
		e, ok := r.Meaning(h, lex.KindCity)
		if !ok || !r.placed(h, s) {
			return place{}, false
		}
		return place{lex.PhraseOf(h.From, h.To), r.cityName(h), e.Country}, true
	}
	return r.unlisted(i, s)
}

// placed reports whether a city is the place of something: after "in" or "at",
// after a venue ("at the Harbour House, Lima"), as the capital, in parentheses
// before a day, or at the start of a label.
func (r places) placed(h lex.Hit, s lex.Sentence) bool {
	kind := r.BlockOf(s).Kind
	label := kind != block.Paragraph && kind != block.Item
	before := r.Back(h.From-1, s.From)
	switch {
	case h.From == s.From && label, kind == block.Label:
		return true
	case before.Is(lex.Of) && before.Next().In(capital): // "in the city of Lima"
		return before.Next().Next().SkipAll(lex.ClassDeterminer).Is(lex.In, lex.At) || r.citySubject(h.From, h.To, s)
	case before.In(capital):
		return before.SkipAll(lex.Any{capital, lex.FlagComma}).Until(notName).Is(lex.In, lex.At, lex.The) || r.citySubject(h.From, h.To, s)
	case before.In(lex.FlagOpen):
		return r.beforeDay(h.To)
	case before.In(lex.FlagComma):
		return before.Next().Is(lex.In) || before.Next().Until(notName).Is(lex.At, lex.In) || r.atVenue(before.Next()) || r.afterDay(h, s) || r.citySubject(h.From, h.To, s)
	}
	return before.Is(lex.In, lex.At) || before.Is(lex.For) && before.Next().In(awaited) || r.citySubject(h.From, h.To, s)
}

// notName reports whether a token is no word of a name.
func notName(t *lex.Token) bool { return !t.Name() }

// atVenue reports whether a name at a cursor that reads back is that of a venue:
// "at the Ministry of Ports".
func (r places) atVenue(c lex.Cursor) bool {
	for c.Token().Name() || c.Is(lex.Of, lex.The) {
		if c = c.Next(); c.Is(lex.At) {
			return true
		}
	}
	return false
}

// afterDay reports whether a city ends a line or a parenthesis that has a day before it:
// "(Monday, 3 May 2031, Lima)", "Third Ports Dialogue, 3 May 2031, Lima, Peru".
func (r places) afterDay(h lex.Hit, s lex.Sentence) bool {
	end := r.Ahead(h.To, s.To)
	if country := end.Skip(lex.FlagComma); country.At > end.At {
		if _, to := r.CountryAt(country.At); to > country.At {
			end = end.To(to)
		}
	}
	return (end.Done() || end.In(lex.FlagClose|lex.FlagStop)) && r.dateEnding(h.From-1, s) != nil
}

// beforeDay reports whether a date follows at i, or after a comma there.
func (r places) beforeDay(i int32) bool {
	if r.Token(i).Is(lex.FlagComma) {
		i++
	}
	ds := r.dates.In(i, i+6)
	return len(ds) > 0 && ds[0].From <= i+1
}

// unlisted reads a city that the list does not have: a name after "in" beside a
// verb of holding or a day, "held in New Port, Chile, on 12 March", or one before
// its country that is the subject of such a verb, "New Port, Chile, hosted the".
func (r places) unlisted(i int32, s lex.Sentence) (place, bool) {
	if !r.opensPlace(i) {
		return place{}, false
	}
	end := i + 1
	for end < s.To && end < i+longestCity && r.Token(end).Name() && r.HitOn(end) == 0 && !r.Token(end).In(lex.ClassMonth) {
		end++
	}
	if r.Token(end - 1).In(buildings) {
		return place{}, false
	}
	country, to := r.countryAfter(end)
	if r.Token(i-1).Is(lex.FlagComma) && r.atVenue(r.Back(i-2, s.From)) && r.besideDay(i-1, to, s.To) {
		return place{lex.PhraseOf(i, end), r.CleanText(i, end), country}, true // "at the Harbour Hotel, New Port on 3 May"
	}
	if !r.Is(i-1, lex.In) && (country == "" || !r.citySubject(i, end, s)) {
		return place{}, false
	}
	if !r.closesPlace(to, s) || country == "" && !r.heldAt(i-1) && !r.besideDay(i-1, to, s.To) {
		return place{}, false
	}
	return place{lex.PhraseOf(i, end), r.CleanText(i, end), country}, true
}

// longestCity is the number of words of a city at most: "Port of Spain" is listed.
const longestCity = 4

// opensPlace reports whether the token at i may begin the name of a place that
// no list has.
func (r places) opensPlace(i int32) bool {
	t := r.Token(i)
	return t.Name() && r.HitOn(i) == 0 && len(r.people.In(i, i+1)) == 0 && !t.In(noCity) && !t.Is(lex.FlagUpper) && (t.Class == 0 || t.In(placeFirst))
}

// countryAfter returns the country that is named after a city that ends before
// i, ", Chile" or "(Chile)", and where its name ends; "" and i if none is.
func (r places) countryAfter(i int32) (code string, to int32) {
	if !r.Token(i).Is(lex.FlagComma | lex.FlagOpen) {
		return "", i
	}
	if code, to = r.CountryAt(i + 1); code == "" {
		return "", i
	}
	if r.Token(i).Is(lex.FlagOpen) {
		to++
	}
	return code, to
}

// closesPlace reports whether a place may end before token i: nothing goes on
// that it would be a part of.
func (r places) closesPlace(i int32, s lex.Sentence) bool {
	t := r.Token(i)
	return i >= s.To || t.Is(lex.FlagComma|lex.FlagStop|lex.FlagOpen|lex.FlagClose|lex.FlagSemicolon|lex.FlagDash) || t.In(lex.ClassPreposition|lex.ClassDayWord) || r.besideDay(i-1, i, s.To)
}

// heldAt reports whether a verb of holding or meeting ends before token i.
func (r places) heldAt(i int32) bool {
	t := r.Token(i - 1)
	return t.In(lex.ClassHold|lex.ClassMeet) || t.In(running) || t.In(ending) || r.Is(i-1, lex.Place) || t.In(lex.ClassDayWord)
}

// besideDay reports whether a date ends before token i, or begins at token to or
// after a preposition there.
func (r places) besideDay(i, to, end int32) bool {
	for _, d := range r.dates.In(i-6, min(to+10, end)) {
		if d.To == i || d.From == to || d.From == to+1 && r.Token(to).In(lex.ClassPreposition) {
			return true
		}
	}
	return false
}

// cityName returns the city as printed, without state or country.
func (r places) cityName(h lex.Hit) string {
	to := h.To
	for i := h.From + 1; i < h.To; i++ {
		if r.Tokens[i].Is(lex.FlagComma) {
			to = i
			break
		}
	}
	if r.Token(to-1).Is(lex.FlagAbbrev) && to-1 > h.From {
		to--
	}
	return r.CleanText(h.From, to)
}
