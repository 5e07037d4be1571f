package en

import "dialoguec/schema"

// shift returns -1 for last and previous, 1 for next and coming, 0 for this.
func (r *reader) shift(i int32) int {
	switch {
	case r.is(i, wLast, wPrevious):
		return -1
	case r.is(i, wNext, wComing):
		return 1
	}
	return 0
}

// codeDate reads "Q4 2013", "FY2014", "FY 2014", "JFY2014".
func (r *reader) codeDate(i, end int32) (Date, bool) {
	text := r.str(i, i+1)
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
func (r *reader) fiscalYear(from, to int32, y int, japan bool) Date {
	d := Date{From: from, To: to, First: schema.Date{Year: y}, Last: schema.Date{Year: y}}
	if code, _ := r.country(from - 1); japan || code == "" && r.namesJapan() || code == "JP" || r.tok(from-1).Is(FlagPossessive) && r.countryBefore(from-1) == "JP" {
		d.First.Month = 4
		d.Last = schema.Date{Year: y + 1, Month: 3}
	}
	return d
}

// namesJapan reports whether the text names Japan, whose fiscal year is then meant.
func (r *reader) namesJapan() bool {
	for _, h := range r.hits {
		if r.codeOf(h) == "JP" {
			return true
		}
	}
	return false
}

// countryBefore returns the country or demonym that ends before token i.
func (r *reader) countryBefore(i int32) string {
	if !r.tok(i - 1).Is(flagHitEnd) {
		return ""
	}
	for from := i - 1; from >= 0 && from > i-5; from-- {
		if h, ok := r.hit(from); ok {
			return r.codeOf(h)
		}
	}
	return ""
}

// season reads "fall 2021", "the summer of 2015", "this spring".
func (r *reader) season(i, end int32) (Date, bool) {
	s := schema.Date{Month: int(r.toks[i].Num)}
	d := Date{From: i, To: i + 1, First: s, Last: s}
	if y, to := r.yearAfter(i+1, end); y > 0 {
		d.First.Year, d.Last.Year, d.To = y, y, to
		return d, true
	}
	if r.is(i-1, wThis, wLast, wNext) {
		d.From--
		d.shift = r.shift(i - 1)
		return d, true
	}
	return d, false
}

// weekday reads "on Monday", "last Friday"; a weekday before a full date is taken in by it.
func (r *reader) weekday(i, end int32) (Date, bool) {
	next := i + 1
	if next < end && r.toks[next].Is(FlagComma) {
		next++
	}
	if next < end && (r.toks[next].Is(FlagNumber) || r.toks[next].In(ClassMonth) || r.is(next, wThe)) {
		return Date{}, false
	}
	d := Date{From: i, To: i + 1, Relative: true, weekday: int(r.toks[i].Num), word: r.toks[i].Word}
	switch {
	case r.is(i-1, wLast, wNext, wThis):
		d.From, d.shift = i-1, r.shift(i-1)
	case !r.is(i-1, wOn):
		return d, false
	}
	return d, true
}

// timeWord reads "today", "this week", "last month", "later this year", "the
// fourth quarter of 2013", "the first half of 2014", "fiscal year 2014".
func (r *reader) timeWord(i, end int32) (Date, bool) {
	d := Date{From: i, To: i + 1, Relative: true, word: r.toks[i].Word, weekday: -1}
	switch {
	case r.toks[i].In(ClassDayWord):
		return d, !r.tok(i + 1).Is(FlagPossessive)
	case r.is(i, wQuarter, wHalf):
		return r.partOfYear(i, end)
	case r.is(i, wYear) && r.is(i-1, wFiscal):
		if y, to := r.yearAfter(i+1, end); y > 0 {
			return r.fiscalYear(i-1, to, y, false), true
		}
	case r.is(i, wWeek, wMonth, wYear) && r.is(i-1, wThis, wLast, wNext):
		if r.is(i-2, wThe) { // "over the last year" is a stretch, no date
			return d, false
		}
		d.From, d.shift = i-1, r.shift(i-1)
		if r.is(i-2, wLater, wEarlier) {
			d.From--
		}
		return d, true
	case r.is(i, wYear) && r.is(i-1, wThe) && r.is(i-2, wOf) && r.is(i-3, wEnd):
		return d, true // widen takes in the words before it
	}
	return d, false
}

// partOfYear reads a quarter or a half of a year.
func (r *reader) partOfYear(i, end int32) (Date, bool) {
	t := r.tok(i - 1)
	n := int(t.Num)
	if n < 1 || n > 4 || !t.In(ClassOrdinal) && !t.Is(FlagOrdinal) {
		return Date{}, false
	}
	d := Date{From: i - 1, To: i + 1}
	y, to := r.yearAfter(i+1, end)
	if y == 0 {
		if !r.is(i+1, wOf) || !r.is(i+2, wThis, wNext) || !r.is(i+3, wYear) {
			return d, false
		}
		d.word, d.shift, to = wYear, r.shift(i+2), i+4
	}
	d.To = to
	if r.is(i, wQuarter) {
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
