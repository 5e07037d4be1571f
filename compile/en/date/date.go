package date

import (
	"dialoguec/compile/en/lex"
	"dialoguec/compile/fact"
	"dialoguec/schema"
)

// Date is a date as printed: tokens From to To.
type Date struct {
	From, To    int32
	First, Last schema.Date // equal if it is no interval
	EDTF        schema.EDTF // "" if a yearless date could not be resolved
	Basis       string      // what a resolved date was resolved from; "" if it is printed in full
	Relative    bool        // "today", "this week", "last month"
	Until       bool        // "by", "by the end of", "no later than": a deadline
	About       bool        // early, mid, late: the EDTF is what is certain

	word    lex.Word // of a relative date: today, week, month, year; or the weekday
	week    bool     // "the week of May 8": seven days from the one that is printed
	open    bool     // no year is known yet
	shift   int      // of a relative date: -1 last, 0 this, 1 next
	day     int      // of a relative date: the day of the month that is printed after it, "today (16)"; else 0
	weekday int      // of a relative date: 0…6 if it is "on Monday", else -1
}

// Notes gives what a fact's field of this date rests on, for its Basis.
func (d *Date) Notes(field string) []schema.Provenance {
	if d.Basis == "" {
		return nil
	}
	return []schema.Provenance{{Field: field, Origin: schema.OriginResolved, Basis: d.Basis}}
}

const dateClasses = lex.ClassMonth | lex.ClassSeason | lex.ClassTime | lex.ClassDayWord | lex.ClassWeekday

// dates finds and resolves the dates of the text.
func (r *Dates) dates() {
	next := int32(0) // after the last date
	for n := range r.Sentences {
		s := &r.Sentences[n]
		if !s.In(dateClasses) && !s.Is(lex.FlagNumber|lex.FlagUpper) {
			continue
		}
		b := r.Blocks[s.Block]
		toks := r.Tokens[s.From:s.To]
		for n := range toks {
			if t := &toks[n]; !t.In(dateClasses) && !t.Is(lex.FlagNumber) && t.Flags&(lex.FlagUpper|lex.FlagAbbrev) != lex.FlagUpper {
				continue
			}
			i := s.From + int32(n)
			if i < next {
				continue
			}
			d, ok := r.dateForm(i, b.To)
			if !ok {
				continue
			}
			next = d.To
			if r.possible(&d) {
				r.widen(&d, b.From)
				r.All = append(r.All, d)
			}
		}
	}
	r.dateline()
	r.resolve()
}

// possible reports whether the calendar has the date; it says so if not.
func (r *Dates) possible(d *Date) bool {
	if d.Relative {
		return true
	}
	first, last := d.First, d.Last
	if first.Year == 0 {
		first.Year = 2000 // a leap year: 29 February without a year is possible
	}
	if last.Year == 0 {
		last.Year = first.Year
		if last.Month < first.Month {
			last.Year++
		}
	}
	if first.Valid() && (last == first || last.Valid() && !last.Last().Before(first.First())) {
		return true
	}
	r.Problems = append(r.Problems, fact.Problem{
		Code: schema.ImpossibleDate, Span: r.Span(d.From, d.To),
		Message: "no calendar has the date “" + r.CleanText(d.From, d.To) + "”",
	})
	return false
}

// widen takes in what is before a date: a weekday, "early", "by the end
// of", "from". No token before start is looked at.
func (r *Dates) widen(d *Date, start int32) {
	c := r.Back(d.From-1, start)
	alone := c
	if of := c.SkipWord(lex.Of); of.Past(c) && (of.In(lex.ClassWeekday) || of.Is(lex.Month)) {
		c = of.Next()
	}
	if day := c.Skip(lex.FlagComma); day.In(lex.ClassWeekday) {
		c = day.Next()
	}
	if vague := c.Skip(lex.FlagHyphen); vague.In(lex.ClassVague) {
		c, d.About = vague.Next(), true
	}
	if week := c.SkipWord(lex.Of); c == alone && week.Past(c) && week.Is(lex.Week) && d.First == d.Last && d.First.Day > 0 {
		c, d.week = week.Next(), true
	}
	if edge := c.SkipWord(lex.The).SkipWord(lex.Of); edge.Past(c) && edge.Is(lex.End, lex.Beginning, lex.Start) {
		c, d.Until, d.About = edge.Next().SkipWord(lex.The), edge.Is(lex.End), true
	}
	d.From = c.At + 1
	d.Until = d.Until || c.Is(lex.By, lex.Until) || c.Is(lex.Than) && c.Next().Is(lex.Later)
}

// In returns the dates printed in the tokens from to to.
func (r *Dates) In(from, to int32) []Date {
	i := lex.FirstFrom(len(r.All), func(n int) bool { return r.All[n].From >= from })
	j := i
	for j < len(r.All) && r.All[j].To <= to {
		j++
	}
	return r.All[i:j]
}
