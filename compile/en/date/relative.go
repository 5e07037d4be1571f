package date

import (
	"dialoguec/compile/en/lex"
	"dialoguec/schema"
)

// shift returns -1 for last and previous, 1 for next and coming, 0 for this.
func (r *Dates) shift(i int32) int {
	switch {
	case r.Is(i, lex.Last, lex.Previous):
		return -1
	case r.Is(i, lex.Next, lex.Coming):
		return 1
	}
	return 0
}

// codeDate reads "Q4 2013", "FY2014", "FY 2014", "JFY2014".
func (r *Dates) codeDate(i, end int32) (Date, bool) {
	text := r.TextIn(i, i+1)
	d := Date{From: i}
	if len(text) == 2 && text[0] == 'Q' && '1' <= text[1] && text[1] <= '4' {
		y, to := r.yearAfter(i+1, end)
		if y == 0 {
			return d, false
		}
		d.First = schema.Date{Year: y, Month: schema.FirstQuarter + int(text[1]-'1')}
		d.Last, d.To = d.First, to
		return d, true
	}
	japan := text[0] == 'J'
	if japan {
		text = text[1:]
	}
	if len(text) < 2 || text[:2] != "FY" {
		return d, false
	}
	y, to := 0, i+1
	if len(text) == 6 {
		for _, c := range []byte(text[2:]) {
			if c < '0' || c > '9' {
				return d, false
			}
			y = 10*y + int(c-'0')
		}
	} else if len(text) == 2 {
		y, to = r.yearAfter(i+1, end)
	}
	if y < 1900 || y > 2100 {
		return d, false
	}
	return r.fiscalYear(i, to, y, japan), true
}

// fiscalYear gives the months of Japan's fiscal year; any other is given as
// the year that it is named after, for its months differ from body to body.
func (r *Dates) fiscalYear(from, to int32, y int, japan bool) Date {
	d := Date{From: from, To: to, First: schema.Date{Year: y}, Last: schema.Date{Year: y}}
	if code, _ := r.CountryAt(from - 1); japan || code == "" && r.countries.Names("JP") || code == "JP" || r.Token(from-1).Is(lex.FlagPossessive) && r.countries.Before(from-1) == "JP" {
		d.First.Month = 4
		d.Last = schema.Date{Year: y + 1, Month: 3}
	}
	return d
}

// season reads "fall 2021", "the summer of 2015", "this spring".
func (r *Dates) season(i, end int32) (Date, bool) {
	s := schema.Date{Month: int(r.Tokens[i].Num)}
	d := Date{From: i, To: i + 1, First: s, Last: s}
	if y, to := r.yearAfter(i+1, end); y > 0 {
		d.First.Year, d.Last.Year, d.To = y, y, to
		return d, true
	}
	if r.Is(i-1, lex.This, lex.Last, lex.Next) {
		d.From--
		d.shift = r.shift(i - 1)
		return d, true
	}
	return d, false
}

// weekday reads "on Monday", "last Friday"; a weekday before a full date is taken in by it.
func (r *Dates) weekday(i, end int32) (Date, bool) {
	next := i + 1
	if next < end && r.Tokens[next].Is(lex.FlagComma) {
		next++
	}
	if next < end && (r.Tokens[next].Is(lex.FlagNumber) || r.Tokens[next].In(lex.ClassMonth) || r.Is(next, lex.The) && r.Token(next+1).Is(lex.FlagOrdinal)) {
		return Date{}, false
	}
	d := Date{From: i, To: i + 1, Relative: true, weekday: int(r.Tokens[i].Num), word: r.Tokens[i].Word}
	switch {
	case r.Is(i-1, lex.Last, lex.Next, lex.This):
		d.From, d.shift = i-1, r.shift(i-1)
	case !r.Is(i-1, lex.On):
		return d, false
	}
	return d, true
}

// meetingOn reports whether a meeting follows at token i, after no more than its
// name: "yesterday’s meeting", "today’s Strategic Dialogue", "today’s Conference".
func (r *Dates) meetingOn(i, end int32) bool {
	met := func(t *lex.Token) bool {
		return t.In(lex.ClassMeeting|lex.ClassDialogue) || t.In(lex.ClassEvent) && t.Is(lex.FlagCapital)
	}
	return met(r.Ahead(i, end).Until(func(t *lex.Token) bool { return met(t) || !t.Name() }).Token())
}

// partOfDay are the parts of a day that "this" makes one of today: "this afternoon".
var partOfDay = lex.List("part_of_day")

// semester is half a year.
var semester = lex.List("semester")

// timeWord reads "today", "this afternoon", "this week", "last month", "later this year", "the
// fourth quarter of 2013", "the first half of 2014", "fiscal year 2014".
func (r *Dates) timeWord(i, end int32) (Date, bool) {
	d := Date{From: i, To: i + 1, Relative: true, word: r.Tokens[i].Word, weekday: -1}
	switch {
	case r.Tokens[i].In(lex.ClassDayWord) && r.dayBeside(i+1, end):
		return Date{}, false
	case r.Tokens[i].In(lex.ClassDayWord):
		d.day = r.numberInParens(i + 1)
		return d, !r.Token(i+1).Is(lex.FlagPossessive) || r.meetingOn(i+2, end)
	case r.Tokens[i].In(partOfDay):
		d.From, d.word, d.day = i-1, lex.Today, r.numberInParens(i+1)
		return d, r.Is(i-1, lex.This)
	case r.Is(i, lex.Quarter, lex.Half), r.Tokens[i].In(semester):
		return r.partOfYear(i, end)
	case r.Is(i, lex.Year) && r.Is(i-1, lex.Fiscal):
		if y, to := r.yearAfter(i+1, end); y > 0 {
			return r.fiscalYear(i-1, to, y, false), true
		}
	case r.Is(i, lex.Week, lex.Month, lex.Year) && r.Is(i-1, lex.This, lex.Last, lex.Next):
		if r.Is(i-2, lex.The) { // "over the last year" is a stretch, no date
			return d, false
		}
		d.From, d.shift = i-1, r.shift(i-1)
		if r.Is(i-2, lex.Later, lex.Earlier) {
			d.From--
		}
		return d, true
	case r.Is(i, lex.Year) && r.Is(i-1, lex.The) && r.Is(i-2, lex.Of) && r.Is(i-3, lex.End):
		return d, true // widen takes in the words before it
	}
	return d, false
}

// dayBeside reports whether parentheses or a comma at token i lead to the day that is meant:
// "today (April 30)", "today, 3 May 2031".
func (r *Dates) dayBeside(i, end int32) bool {
	mark := r.Token(i)
	if !mark.Is(lex.FlagOpen | lex.FlagComma) {
		return false
	}
	d, to, ok := r.dayAndMonth(i+1, end)
	return ok && d.Day > 0 && (r.Token(to).Is(lex.FlagClose) || mark.Is(lex.FlagComma) && d.Year > 0)
}

// partOfYear reads a quarter or a half of a year.
func (r *Dates) partOfYear(i, end int32) (Date, bool) {
	t := r.Token(i - 1)
	n := int(t.Num)
	if n < 1 || n > 4 || !t.In(lex.ClassOrdinal) && !t.Is(lex.FlagOrdinal) {
		return Date{}, false
	}
	d := Date{From: i - 1, To: i + 1}
	y, to := r.yearAfter(i+1, end)
	if y == 0 {
		if !r.Is(i+1, lex.Of) || !r.Is(i+2, lex.This, lex.Next) || !r.Is(i+3, lex.Year) {
			return d, false
		}
		d.word, d.shift, to = lex.Year, r.shift(i+2), i+4
	}
	d.To = to
	if r.Is(i, lex.Quarter) {
		d.First = schema.Date{Year: y, Month: schema.FirstQuarter + n - 1}
		d.Last = d.First
		return d, true
	}
	if n > 2 {
		return d, false
	}
	d.First = schema.Date{Year: y, Month: 6*n - 5}
	d.Last = schema.Date{Year: y, Month: 6 * n}
	return d, true
}

// numberInParens returns the day of the month in parentheses at token i, "this morning (16)";
// 0 if there is none.
func (r *Dates) numberInParens(i int32) int {
	if n := r.Token(i + 1); r.Token(i).Is(lex.FlagOpen) && n.Is(lex.FlagNumber) && n.Num >= 1 && n.Num <= 31 && r.Token(i+2).Is(lex.FlagClose) {
		return int(n.Num)
	}
	return 0
}
