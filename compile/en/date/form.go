package date

import (
	"dialoguec/compile/en/lex"
	"dialoguec/schema"
)

// dateForm reads the date that begins at token i and ends before end.
func (r *Dates) dateForm(i, end int32) (Date, bool) {
	t := &r.Tokens[i]
	switch {
	case t.In(lex.ClassMonth) && t.Is(lex.FlagCapital):
		if d, ok := r.monthFirst(i, end); ok {
			return d, true
		}
		return r.bareMonth(i, end)
	case t.Is(lex.FlagNumber):
		if d, ok := r.dotted(i, end); ok {
			return d, true
		}
		return r.numberFirst(i, end)
	case t.Is(lex.FlagUpper) && t.Is(lex.FlagWord) && !t.Is(lex.FlagAbbrev):
		return r.codeDate(i, end)
	case t.In(lex.ClassSeason):
		return r.season(i, end)
	case t.In(lex.ClassWeekday) && t.Is(lex.FlagCapital):
		return r.weekday(i, end)
	case t.In(lex.ClassTime | lex.ClassDayWord):
		return r.timeWord(i, end)
	}
	return Date{}, false
}

// day returns the day of the month that token i is.
func (r *Dates) day(i, end int32) (int, bool) {
	if i >= end {
		return 0, false
	}
	t := &r.Tokens[i]
	return int(t.Num), t.Is(lex.FlagNumber) && !t.Is(lex.FlagDecimal) && t.Num >= 1 && t.Num <= 31 && t.End-t.Start <= 4
}

// year returns the year that token i is.
func (r *Dates) year(i, end int32) (int, bool) {
	if i >= end {
		return 0, false
	}
	y := r.Tokens[i].Year()
	return y, y > 0
}

// month returns the month that token i is, and the token after its full stop.
func (r *Dates) month(i, end int32) (int, int32, bool) {
	if i >= end || !r.Tokens[i].In(lex.ClassMonth) || !r.Tokens[i].Is(lex.FlagCapital) {
		return 0, i, false
	}
	next := i + 1
	if next < end && r.Tokens[i].In(lex.ClassAbbreviation) && r.Tokens[next].Is(lex.FlagStop) && r.Tokens[next].Is(lex.FlagGlued) {
		next++
	}
	return int(r.Tokens[i].Num), next, true
}

// bracketedDay passes over the weekday in parentheses after a day: "14 (Fri.)".
func (r *Dates) bracketedDay(i, end int32) int32 {
	if i+2 >= end || !r.Tokens[i].Is(lex.FlagOpen) || !lex.IsWeekday(r.TokenText(i+1)) {
		return i
	}
	at := i + 2
	if r.Tokens[at].Is(lex.FlagStop) {
		at++
	}
	if at >= end || !r.Tokens[at].Is(lex.FlagClose) {
		return i
	}
	return at + 1
}

// yearAfter reads "2013", ", 2013", "of 2013", "in 2013", "of the year 2013" at i.
func (r *Dates) yearAfter(i, end int32) (int, int32) {
	at := r.bracketedDay(i, end)
	if at < end && (r.Tokens[at].Is(lex.FlagComma) || r.Is(at, lex.Of, lex.In)) {
		at++
	}
	if at+2 < end && r.Is(at, lex.The) && r.Is(at+1, lex.Year) {
		at += 2
	}
	if y, ok := r.year(at, end); ok {
		return y, at + 1
	}
	return 0, i
}

// rangeMark reports whether token i joins two ends of a range: - – / to through until and &.
func (r *Dates) rangeMark(i, end int32) bool {
	return i < end && (r.Tokens[i].Is(lex.FlagHyphen|lex.FlagDash|lex.FlagSlash|lex.FlagAmpersand) || r.Is(i, lex.To, lex.Through, lex.Until, lex.And, lex.Or))
}

// furtherDay passes over the mark that joins two days, and over the weekday of
// the second: "to", "and Friday,", ", and Friday,". It returns the token after
// them, and false if no further day is joined.
func (r *Dates) furtherDay(i, end int32) (int32, bool) {
	i = r.bracketedDay(i, end)
	listed := i < end && r.Tokens[i].Is(lex.FlagComma)
	if listed {
		i++
	}
	if !r.rangeMark(i, end) {
		return i, false
	}
	at := i + 1
	if at >= end || !r.Tokens[at].In(lex.ClassWeekday) {
		return at, !listed
	}
	at++
	if at < end && r.Tokens[at].Is(lex.FlagComma) {
		at++
	}
	return at, true
}

// lastDay reads what follows a first day: "-10", " and 17", ", 28 and 29".
// It returns the last day, 0 if no further day follows.
func (r *Dates) lastDay(i, end int32) (int, int32) {
	if at, ok := r.furtherDay(i, end); ok {
		if r.Is(at, lex.The) {
			at++
		}
		if d, ok := r.day(at, end); ok {
			return d, r.bracketedDay(at+1, end)
		}
	}
	// "27, 28 and 29": a comma lists days only if "and" closes the list.
	for at := i; at+1 < end && at < i+2*31 && r.Tokens[at].Is(lex.FlagComma); at += 2 {
		if _, ok := r.day(at+1, end); !ok {
			break
		}
		mark := at + 2
		if mark < end && r.Tokens[mark].Is(lex.FlagComma) && mark+1 < end && r.Is(mark+1, lex.And) {
			mark++
		}
		if mark < end && r.Is(mark, lex.And) {
			if d, ok := r.day(mark+1, end); ok {
				return d, mark + 2
			}
		}
	}
	return 0, i
}

// monthFirst reads "September 16 and 17, 2014", "June 30 to July 1", "March 2012", "May to June 2013".
func (r *Dates) monthFirst(i, end int32) (Date, bool) {
	m, at, ok := r.month(i, end)
	if !ok {
		return Date{}, false
	}
	if r.Is(at, lex.The) {
		at++
	}
	first := schema.Date{Month: m}
	if first.Day, ok = r.day(at, end); !ok {
		return r.monthYear(i, end)
	}
	at++
	first.Year, at = r.yearAfter(at, end)
	last := first
	if first.Year == 0 {
		if d, to := r.lastDay(at, end); d > 0 && !r.monthAt(to, end) {
			last.Day, at = d, to
			last.Year, at = r.yearAfter(at, end)
			first.Year = last.Year
			return Date{From: i, To: at, First: first, Last: last}, true
		}
	}
	return r.secondEnd(i, at, end, first), true
}

// monthAt reports whether a month is at i, or after "of".
func (r *Dates) monthAt(i, end int32) bool {
	if r.Is(i, lex.Of) {
		i++
	}
	_, _, ok := r.month(i, end)
	return ok && r.Tokens[i].Num > 0 && !(r.Tokens[i].In(lex.ClassModal) && i+1 < end && r.Tokens[i+1].In(lex.ClassVerb) && r.Tokens[i+1].In(lex.ClassBase))
}

// secondEnd reads the further end of a range whose first day ends at token
// at: "to July 1", "– 2 July 2015". Two days with "and" between them are a
// range only if they follow closely on each other.
func (r *Dates) secondEnd(i, at, end int32, first schema.Date) Date {
	d := Date{From: i, To: at, First: first, Last: first}
	from, ok := r.furtherDay(at, end)
	if !ok {
		return d
	}
	last, to, ok := r.dayAndMonth(from, end)
	if !ok {
		return d
	}
	if last.Year > 0 && first.Year == 0 {
		first.Year = last.Year
		if last.Month < first.Month {
			first.Year--
		}
	}
	if (r.Is(at, lex.And) || r.Token(at).Is(lex.FlagComma)) && !near(first, last) {
		return d
	}
	d.First, d.Last, d.To = first, last, to
	return d
}

// near reports whether one meeting may last from a to b.
func near(a, b schema.Date) bool {
	year := max(a.Year, b.Year, 2000)
	from := schema.Date{Year: year, Month: a.Month, Day: a.Day}
	to := schema.Date{Year: year, Month: b.Month, Day: b.Day}
	if b.Month < a.Month {
		to.Year++
	}
	days := to.First().Sub(from.First()).Hours() / 24
	return days > 0 && days <= 4
}

// dayAndMonth reads "July 1, 2015" or "2 July 2015" or "the 2nd of July".
func (r *Dates) dayAndMonth(i, end int32) (schema.Date, int32, bool) {
	var d schema.Date
	if m, at, ok := r.month(i, end); ok {
		if d.Day, ok = r.day(at, end); !ok {
			return d, i, false
		}
		d.Month = m
		d.Year, at = r.yearAfter(at+1, end)
		return d, at, true
	}
	if r.Is(i, lex.The) {
		i++
	}
	day, ok := r.day(i, end)
	if !ok {
		return d, i, false
	}
	i = r.bracketedDay(i+1, end)
	if r.TokenText(i) == "day" && r.Is(i+1, lex.Of) { // "this 26th day of April"
		i++
	}
	if r.Is(i, lex.Of) {
		i++
	}
	m, at, ok := r.month(i, end)
	if !ok {
		return d, i, false
	}
	d.Day, d.Month = day, m
	d.Year, at = r.yearAfter(at, end)
	return d, at, true
}

// monthYear reads "March 2012", "March, 2012", "May to June 2013", "May-June 2013", "May or June 2013".
func (r *Dates) monthYear(i, end int32) (Date, bool) {
	m, at, _ := r.month(i, end)
	if r.Tokens[i].In(lex.ClassModal) && r.Is(at, lex.Of, lex.In) {
		return Date{}, false
	}
	first := schema.Date{Month: m}
	if y, to := r.yearAfter(at, end); y > 0 {
		first.Year = y
		d := Date{From: i, To: to, First: first, Last: first}
		if r.rangeMark(to, end) && !r.Is(to, lex.And) {
			if m2, at2, ok := r.month(to+1, end); ok {
				if y2, to2 := r.yearAfter(at2, end); y2 > 0 {
					d.Last, d.To = schema.Date{Year: y2, Month: m2}, to2
				}
			}
		}
		return d, true
	}
	if r.rangeMark(at, end) || r.Is(at, lex.Or) {
		if m2, at2, ok := r.month(at+1, end); ok {
			if y, to := r.yearAfter(at2, end); y > 0 {
				first.Year = y
				if m2 < m {
					first.Year--
				}
				return Date{From: i, To: to, First: first, Last: schema.Date{Year: y, Month: m2}}, true
			}
		}
	}
	return Date{}, false
}

// bareMonth reads "in May", "last May", "since October": a month without a year.
func (r *Dates) bareMonth(i, end int32) (Date, bool) {
	m, at, _ := r.month(i, end)
	d := Date{From: i, To: at, First: schema.Date{Month: m}, Last: schema.Date{Month: m}}
	switch {
	case r.Is(i-1, lex.Last, lex.This, lex.Next):
		d.From--
		d.shift = r.shift(i - 1)
		d.word = r.Token(i - 1).Word
		return d, true
	case r.Is(i-1, lex.In, lex.Since, lex.By, lex.Until, lex.During) || r.Token(i-1).In(lex.ClassVague) || r.Is(i-1, lex.Of) && r.Is(i-2, lex.End, lex.Beginning, lex.Month):
		return d, true
	}
	return d, false
}

// numberFirst reads what begins with a number: "7-8 March", "2014", "2014-09-16".
func (r *Dates) numberFirst(i, end int32) (Date, bool) {
	if y, ok := r.year(i, end); ok {
		return r.yearFirst(i, end, y)
	}
	day, ok := r.day(i, end)
	if !ok || r.Token(i-1).Is(lex.FlagHyphen|lex.FlagSlash) && r.Token(i).Is(lex.FlagGlued) {
		return Date{}, false
	}
	from := i
	if r.Is(i-1, lex.The) {
		from--
	}
	first, at, ok := r.dayAndMonth(i, end)
	if ok {
		return r.secondEnd(from, at, end, first), true
	}
	last, to := r.lastDay(i+1, end)
	if last == 0 {
		return Date{}, false
	}
	if r.Is(to, lex.Of) {
		to++
	}
	m, to, ok := r.month(to, end)
	if !ok {
		return Date{}, false
	}
	y, to := r.yearAfter(to, end)
	return Date{From: from, To: to, First: schema.Date{Year: y, Month: m, Day: day}, Last: schema.Date{Year: y, Month: m, Day: last}}, true
}

// yearFirst reads "2014-09-16", "2014-2016", "2014-15", "2014".
func (r *Dates) yearFirst(i, end int32, y int) (Date, bool) {
	d := Date{From: i, To: i + 1, First: schema.Date{Year: y}, Last: schema.Date{Year: y}}
	if i+2 < end && r.Tokens[i+1].Is(lex.FlagHyphen|lex.FlagSlash) {
		second := &r.Tokens[i+2]
		if i+4 < end && r.Tokens[i+1].Is(lex.FlagHyphen) && r.Tokens[i+3].Is(lex.FlagHyphen) && second.Is(lex.FlagNumber) && second.End-second.Start == 2 {
			if day, ok := r.day(i+4, end); ok {
				d.First = schema.Date{Year: y, Month: int(second.Num), Day: day}
				d.Last, d.To = d.First, i+5
				return d, true
			}
		}
		if y2, ok := r.year(i+2, end); ok && y2 > y {
			d.Last.Year, d.To = y2, i+3
			return d, true
		}
		if n := int(second.Num); second.Is(lex.FlagNumber) && second.End-second.Start == 2 && n == (y+1)%100 {
			d.Last.Year, d.To = y+1, i+3
			return d, true
		}
	}
	if r.Is(i+1, lex.To, lex.Through) || r.Is(i+1, lex.And) && r.Is(i-1, lex.Between) {
		if y2, ok := r.year(i+2, end); ok && y2 > y {
			d.Last.Year, d.To = y2, i+3
			return d, true
		}
	}
	return d, r.yearAlone(i, end)
}

// yearAlone tells a year from other numbers of four digits, by its neighbours.
func (r *Dates) yearAlone(i, end int32) bool {
	before, after := r.Token(i-1), r.Token(i+1)
	if before.Is(lex.FlagHyphen|lex.FlagSlash) && r.Tokens[i].Is(lex.FlagGlued) && !r.Token(i-2).In(lex.ClassVague) || r.Tokens[i].Is(lex.FlagLineStart) && i+1 < end {
		return false
	}
	if r.Tokens[i].Is(lex.FlagGlued) && before.Is(lex.FlagMark) || r.numbered(i) {
		return false // "#1994", "$2000"
	}
	if before.In(lex.ClassPreposition|lex.ClassVague|lex.ClassConjunction) || before.Is(lex.FlagOpen|lex.FlagHyphen|lex.FlagDash) || r.Is(i-1, lex.Fiscal, lex.Calendar, lex.Year) {
		return !(i+1 < end && after.Is(lex.FlagWord) && !after.Is(lex.FlagCapital) && !after.In(lex.ClassPreposition|lex.ClassConjunction|lex.ClassModal|lex.ClassBe|lex.ClassHave|lex.ClassPronoun|lex.ClassDeterminer|lex.ClassRelative|lex.ClassAdverb|lex.ClassVerb|lex.ClassSubordinate|lex.ClassDocument|lex.ClassEvent|lex.ClassMeeting|lex.ClassSeriesHead|lex.ClassProgramme))
	}
	return before.In(lex.ClassDeterminer) && after.Is(lex.FlagCapital|lex.FlagWord) || before.Is(lex.FlagPossessive) || before.Is(lex.FlagComma) && !after.Is(lex.FlagWord)
}

// numbered reports whether token i is one of the numbers of something, after others
// of them: "Resolutions 2042 and 2043", "resolutions 1718 (2006) and 2094".
func (r *Dates) numbered(i int32) bool {
	c := r.Back(i-1, 0)
	if !c.In(lex.FlagComma) && !c.Is(lex.And, lex.Or) {
		return false
	}
	for c.In(lex.FlagNumber|lex.FlagComma|lex.FlagOpen|lex.FlagClose) || c.Is(lex.And, lex.Or) {
		c = c.Next()
	}
	return c.In(numbered)
}

var numbered = lex.List("numbered")
