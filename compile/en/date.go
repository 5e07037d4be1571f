package en

import (
	"dialoguec/compile/fact"
	"dialoguec/schema"
)

// Date is a date as printed: tokens From to To.
type Date struct {
	From, To    int32
	First, Last schema.Date // equal where it is no interval
	EDTF        schema.EDTF // "" where a yearless date could not be resolved
	Basis       string      // what a resolved date was resolved from; "" where it is printed in full
	Relative    bool        // "today", "this week", "last month"
	Until       bool        // "by", "by the end of", "no later than": a deadline
	About       bool        // early, mid, late: the EDTF is what is certain

	word    Word // of a relative date: today, week, month, year; or the weekday
	shift   int  // of a relative date: -1 last, 0 this, 1 next
	weekday int  // of "on Monday": 0…6, else -1
}

// Notes gives what a fact's field of this date rests on, for its Basis.
func (d *Date) Notes(field string) []schema.Provenance {
	if d.Basis == "" {
		return nil
	}
	return []schema.Provenance{{Field: field, Origin: schema.OriginResolved, Basis: d.Basis}}
}

const dateClasses = ClassMonth | ClassSeason | ClassTime | ClassDayWord | ClassWeekday

// dates finds and resolves the dates of the text.
func (r *reader) dates() {
	next := int32(0) // behind the last date
	for n := range r.sents {
		s := &r.sents[n]
		if !s.In(dateClasses) && !s.Is(FlagNumber|FlagUpper) {
			continue
		}
		b := r.blocks[s.Block]
		toks := r.toks[s.From:s.To]
		for n := range toks {
			if t := &toks[n]; !t.In(dateClasses) && !t.Is(FlagNumber) && t.Flags&(FlagUpper|FlagAbbrev) != FlagUpper {
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
				r.found = append(r.found, d)
			}
		}
	}
	r.dateline()
	r.resolve()
}

// possible reports whether the calendar has the date; it says so where not.
func (r *reader) possible(d *Date) bool {
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
	r.facts.Problems = append(r.facts.Problems, fact.Problem{
		Code: schema.ImpossibleDate, Span: r.span(d.From, d.To),
		Message: "no calendar has the date “" + r.clean(d.From, d.To) + "”",
	})
	return false
}

// widen takes in what stands before a date: a weekday, "early", "by the end
// of", "from". No token before start is looked at.
func (r *reader) widen(d *Date, start int32) {
	at := d.From
	back := func(n int32) bool { return at-n >= start }
	if back(1) && r.is(at-1, wOf) && back(2) && (r.tok(at-2).In(ClassWeekday) || r.is(at-2, wMonth)) {
		at -= 2
	}
	if back(2) && r.tok(at-1).Is(FlagComma) && r.tok(at-2).In(ClassWeekday) {
		at -= 2
	} else if back(1) && r.tok(at-1).In(ClassWeekday) {
		at--
	}
	if back(1) && r.tok(at-1).Is(FlagHyphen) && back(2) && r.tok(at-2).In(ClassVague) {
		at -= 2
		d.About = true
	} else if back(1) && r.tok(at-1).In(ClassVague) {
		at--
		d.About = true
	}
	edge := at
	if back(1) && r.is(edge-1, wThe) {
		edge--
	}
	if edge-1 >= start && r.is(edge-1, wOf) {
		edge--
	}
	if edge < at && edge-1 >= start && r.is(edge-1, wEnd, wBeginning, wStart) {
		at = edge - 1
		d.Until = r.is(at, wEnd)
		d.About = true
		if at-1 >= start && r.is(at-1, wThe) {
			at--
		}
	}
	d.From = at
	if at-1 >= start && r.is(at-1, wBy, wUntil) || at-2 >= start && r.is(at-1, wThan) && r.is(at-2, wLater) {
		d.Until = true
	}
}
