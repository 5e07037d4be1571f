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
	at := d.From
	back := func(n int32) bool { return at-n >= start }
	if back(1) && r.Is(at-1, lex.Of) && back(2) && (r.Token(at-2).In(lex.ClassWeekday) || r.Is(at-2, lex.Month)) {
		at -= 2
	}
	if back(2) && r.Token(at-1).Is(lex.FlagComma) && r.Token(at-2).In(lex.ClassWeekday) {
		at -= 2
	} else if back(1) && r.Token(at-1).In(lex.ClassWeekday) {
		at--
	}
	if back(1) && r.Token(at-1).Is(lex.FlagHyphen) && back(2) && r.Token(at-2).In(lex.ClassVague) {
		at -= 2
		d.About = true
	} else if back(1) && r.Token(at-1).In(lex.ClassVague) {
		at--
		d.About = true
	}
	if d.From == at && d.First == d.Last && d.First.Day > 0 && back(2) && r.Is(at-1, lex.Of) && r.Is(at-2, lex.Week) {
		at -= 2
		d.week = true
	}
	edge := at
	if back(1) && r.Is(edge-1, lex.The) {
		edge--
	}
	if edge-1 >= start && r.Is(edge-1, lex.Of) {
		edge--
	}
	if edge < at && edge-1 >= start && r.Is(edge-1, lex.End, lex.Beginning, lex.Start) {
		at = edge - 1
		d.Until = r.Is(at, lex.End)
		d.About = true
		if at-1 >= start && r.Is(at-1, lex.The) {
			at--
		}
	}
	d.From = at
	if at-1 >= start && r.Is(at-1, lex.By, lex.Until) || at-2 >= start && r.Is(at-1, lex.Than) && r.Is(at-2, lex.Later) {
		d.Until = true
	}
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
