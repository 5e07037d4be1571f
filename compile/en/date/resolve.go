package date

import (
	"slices"
	"strings"
	"time"

	"dialoguec/compile/block"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/read"
	"dialoguec/schema"
)

// dateline finds the printed date of issue: a line of the masthead, a line
// that is a date and nothing else at the head, a date at the end of the
// title, or "Tokyo, 3 March 2021 –" at the beginning of the body.
func (r *Dates) dateline() {
	var best *Date
	titled := false // best is on the line of the title: rather the day of the meeting, if another day is below
	for i := range r.All {
		d := &r.All[i]
		if d.Relative || !d.First.Full() || d.First.Year == 0 {
			continue
		}
		b := r.Sentences[r.SentenceAt(d.From)].Block
		if !r.isDateline(d, b) {
			continue
		}
		if blk := &r.Doc.Blocks[b]; best == nil || blk.Kind == block.Masthead && blk.Field == block.Date {
			best, titled = d, r.endsTitle(b)
		}
		if !titled && best.First == best.Last {
			break // a range in the head is rather the days of the meeting; a day further down would date the document
		}
	}
	if best == nil {
		best = r.inFigures()
	}
	if best == nil {
		best = r.besideText()
	}
	if best == nil || best.First != best.Last { // the days of the meeting alone date no document
		return
	}
	r.Issued = best.dateline()
	r.said = r.Issued
	for i := range r.All {
		b := r.Sentences[r.SentenceAt(r.All[i].From)].Block
		if d := &r.All[i]; d.First.Full() && d.First == d.Last && d.First.First().Before(best.First.First()) && (r.leadsText(b) || r.placeLine(d, b)) {
			r.said = d.dateline() // "LIMA, 3 May 2021 –", on a page of 6 May
			return
		}
	}
}

// dateline returns a day as one by which what is said of "today" is known.
func (d Date) dateline() Date {
	d.EDTF, d.Last = schema.Interval(d.First, d.First), d.First
	return d
}

// leadsText reports whether a block is a day of the head with which a line of the text
// begins.
func (r *Dates) leadsText(b int32) bool {
	blk := &r.Doc.Blocks[b]
	return blk.Kind == block.Masthead && blk.Field == block.Date && int(b)+1 < len(r.Doc.Blocks) && r.Doc.Blocks[b+1].Kind == block.Paragraph && r.onLine(b+1)
}

// placeLine reports whether a date is on a line of its own with its place, right above the
// text: "Lima, May 3, 2021".
func (r *Dates) placeLine(d *Date, b int32) bool {
	part := r.Blocks[b]
	_, _, h, ok := r.countries.CityIn(part.From, d.From)
	return ok && h.From == part.From && part.To-d.To <= 1 && d.From-h.To <= 4 && int(b)+1 < len(r.Doc.Blocks) && r.Doc.Blocks[b+1].Kind == block.Paragraph
}

// endsTitle reports whether a block is what was cut off the line of the title.
func (r *Dates) endsTitle(b int32) bool {
	return b > 0 && r.Doc.Blocks[b-1].Kind == block.Title && r.onLine(b)
}

// EndsTitle reports whether a block is a place or a date that was cut off the line of the title:
// "Third Ports Dialogue (Lima, 3-4 May 2031)". It may be further fields from the title.
func (r *Dates) EndsTitle(b int32) bool {
	return r.Doc.Blocks[b].Kind == block.Masthead && (r.endsTitle(b) || b > 0 && r.onLine(b) && r.EndsTitle(b-1))
}

// onLine reports whether a block begins on the line on which the one before it ends.
func (r *Dates) onLine(b int32) bool {
	before, rest := r.Doc.Map.Back(r.Doc.Blocks[b-1].Span), r.Doc.Map.Back(r.Doc.Blocks[b].Span)
	return !strings.Contains(r.Doc.Source.Clean[before.End:rest.Start], "\n")
}

// inFigures returns the date of issue that a line of the masthead prints in
// figures, which no sentence is read for; nil if there is none.
func (r *Dates) inFigures() *Date {
	for b := range r.Doc.Blocks {
		if blk := &r.Doc.Blocks[b]; blk.Kind == block.Masthead && blk.Field == block.Date {
			if day, ok := lex.LineDate(blk.Span.Of(r.Content)); ok {
				return &Date{From: r.Blocks[b].From, To: r.Blocks[b].To, First: day, Last: day}
			}
		}
	}
	return nil
}

// besideText returns the day of the head that prints no year, "May 5:", with the one of
// the first whole date in the text after it, if that is of the weeks before; else nil.
func (r *Dates) besideText() *Date {
	const weeks = 31 * 24 * time.Hour
	for i := range r.All {
		d := r.All[i]
		b := r.Sentences[r.SentenceAt(d.From)].Block
		if d.Relative || d.First.Year != 0 || d.First != d.Last || r.Doc.Blocks[b].Kind != block.Masthead {
			continue
		}
		for k := i + 1; k < len(r.All) && r.Sentences[r.SentenceAt(r.All[k].From)].Block == b+1; k++ {
			said := r.All[k].Last
			if r.All[k].Relative || !said.Full() || said.Year == 0 {
				continue
			}
			for d.First.Year = said.Year; d.First.Year <= said.Year+1; d.First.Year++ {
				if ago := d.First.First().Sub(said.First()); ago >= 0 && ago <= weeks {
					d.Last = d.First
					return &d
				}
			}
			return nil
		}
	}
	return nil
}

// isDateline reports whether a date that is in block b dates the document.
func (r *Dates) isDateline(d *Date, b int32) bool {
	blk, part := &r.Doc.Blocks[b], r.Blocks[b]
	switch {
	case blk.Kind == block.Masthead:
		return blk.Field == block.Date || blk.Field == block.NoField && d.First == d.Last
	case blk.Kind == block.Title:
		return d.First == d.Last && d.To == part.To && !r.Token(d.From-1).In(lex.ClassPreposition)
	case blk.Kind == block.Label || blk.Kind == block.Caption || blk.Kind == block.Note || int(b) > 12:
		return false
	case d.From == part.From && part.To-d.To <= 1:
		return true // a line of its own
	}
	return r.inlineDateline(d, part)
}

// inlineDateline reports whether a paragraph opens with "CITY, DATE –".
func (r *Dates) inlineDateline(d *Date, part lex.BlockPart) bool {
	if d.To >= part.To || !r.Tokens[d.To].Is(lex.FlagDash|lex.FlagColon) {
		return false
	}
	if d.From == part.From {
		return true
	}
	_, _, h, ok := r.countries.CityIn(part.From, d.From)
	return ok && h.From == part.From && d.From-h.To <= 4
}

// resolve gives every date its EDTF.
func (r *Dates) resolve() {
	r.years = read.Years{Issued: r.Issued.EDTF, Title: r.readTitleYear()}
	for i := range r.All {
		d := &r.All[i]
		switch {
		case d.Relative:
			r.resolveRelative(d)
		case d.First.Year > 0 && d.Last.Year > 0:
			d.set(d.First, d.Last)
		default:
			r.resolveYear(d, i)
		}
	}
}

// resolveRelative resolves "today", "on Monday", "last month" by the dateline.
func (r *Dates) resolveRelative(d *Date) {
	if r.said.EDTF == "" {
		return
	}
	day := r.said.First.First()
	switch {
	case d.weekday >= 0:
		day = r.nearestWeekday(d, day)
		d.set(dayOf(day), dayOf(day))
	case d.day > 0 && r.said.First.Full():
		day = nearestDay(day, d.day)
		d.set(dayOf(day), dayOf(day))
	case d.word == lex.Today:
		d.set(r.said.First, r.said.First)
	case d.word == lex.Yesterday:
		d.set(dayOf(day.AddDate(0, 0, -1)), dayOf(day.AddDate(0, 0, -1)))
	case d.word == lex.Tomorrow:
		d.set(dayOf(day.AddDate(0, 0, 1)), dayOf(day.AddDate(0, 0, 1)))
	case d.word == lex.Week:
		d.set(weekOf(day, d.shift))
	case d.word == lex.Month:
		m := time.Date(day.Year(), day.Month()+time.Month(d.shift), 1, 0, 0, 0, 0, time.UTC)
		d.set(schema.Date{Year: m.Year(), Month: int(m.Month())}, schema.Date{Year: m.Year(), Month: int(m.Month())})
	case d.word == lex.Year:
		y := schema.Date{Year: day.Year() + d.shift}
		d.set(y, y)
	default:
		d.set(r.said.First, r.said.First) // tonight
	}
	d.Basis = "the dateline, " + string(r.said.EDTF)
}

// nearestDay returns the day with a number that is nearest to another day: "this morning
// (16)" of a statement of the 17th.
func nearestDay(day time.Time, number int) time.Time {
	for n := range 16 {
		for _, near := range [...]time.Time{day.AddDate(0, 0, -n), day.AddDate(0, 0, n)} {
			if near.Day() == number {
				return near
			}
		}
	}
	return day
}

func (d *Date) set(first, last schema.Date) {
	if d.week {
		last = dayOf(first.First().AddDate(0, 0, 6))
	}
	d.First, d.Last, d.EDTF = first, last, schema.Interval(first, last)
}

// weekOf returns the month that the week some weeks from a day lies in: on one
// day of it something happened, where an interval would say on all of them. A
// week of two months is given by its first and last day.
func weekOf(day time.Time, shift int) (first, last schema.Date) {
	monday := day.AddDate(0, 0, -(int(day.Weekday())+6)%7+7*shift)
	first, last = dayOf(monday), dayOf(monday.AddDate(0, 0, 6))
	if first.Month == last.Month {
		first.Day, last.Day = 0, 0
	}
	return first, last
}

func dayOf(t time.Time) schema.Date {
	return schema.Date{Year: t.Year(), Month: int(t.Month()), Day: t.Day()}
}

// nearestWeekday returns the day that "on Monday" means: the last one up to
// the dateline, the next one if the sentence looks forward.
func (r *Dates) nearestWeekday(d *Date, issued time.Time) time.Time {
	ahead := (d.weekday - int(issued.Weekday()) + 7) % 7
	if d.shift > 0 || d.shift == 0 && r.forward(d) {
		if ahead == 0 && d.shift > 0 {
			ahead = 7
		}
		return issued.AddDate(0, 0, ahead)
	}
	if ahead == 0 && d.shift == 0 {
		return issued
	}
	return issued.AddDate(0, 0, ahead-7)
}

// forward reports whether the sentence of a date looks forward.
func (r *Dates) forward(d *Date) bool {
	s := r.Sentences[r.SentenceAt(d.From)]
	for i := d.From - 1; i >= s.From && i > d.From-25; i-- {
		if r.Is(i, lex.Will, lex.Shall, lex.Upcoming, lex.Planned, lex.Plan, lex.Scheduled, lex.Next) {
			return true
		}
	}
	return false
}

// resolveYear finds the year of a date that prints none: that of the
// dateline, else of a date in the same sentence, else of the title. A date
// printed elsewhere tells of something else, and no year is better than that
// one: the date stays open, until the day of the reported meeting is known.
func (r *Dates) resolveYear(d *Date, i int) {
	if d.First.Year > 0 { // "December 30, 2019 to January 2"
		d.Last.Year = d.First.Year
		if d.Last.Month < d.First.Month {
			d.Last.Year++
		}
		d.EDTF = schema.Interval(d.First, d.Last)
		return
	}
	other, printed := r.sameSentence(d, i), ""
	if other != nil {
		printed = r.CleanText(other.From, other.To)
	}
	source, basis := r.years.Source(printed)
	switch source {
	case read.Dateline:
		r.fillYear(d, r.yearBy(d, r.Issued.First))
	case read.Sentence:
		r.fillYear(d, r.yearBeside(d, other.First))
	case read.Title:
		r.fillYear(d, r.years.Title)
	default:
		d.open = true
	}
	d.Basis = basis
}

// sameSentence returns the date of the sentence of date i that prints a year
// and a month and tells when something was, and not by when it is due: the
// nearest one before date i, else after it; nil if there is none.
func (r *Dates) sameSentence(d *Date, i int) *Date {
	s := r.Sentences[r.SentenceAt(d.From)]
	fits := func(o *Date) bool {
		return !o.Relative && !o.Until && o.Basis == "" && o.First.Year > 0 && o.First.Month > 0
	}
	for at := i - 1; at >= 0 && r.All[at].From >= s.From; at-- {
		if fits(&r.All[at]) {
			return &r.All[at]
		}
	}
	for at := i + 1; at < len(r.All) && r.All[at].To <= s.To; at++ {
		if fits(&r.All[at]) {
			return &r.All[at]
		}
	}
	return nil
}

// yearBeside returns the year of a yearless date beside another one: the year
// after if it is an earlier month and the sentence looks forward.
func (r *Dates) yearBeside(d *Date, other schema.Date) int {
	if other.Month <= 12 && d.First.Month < other.Month && r.forward(d) {
		return other.Year + 1
	}
	return other.Year
}

// readTitleYear returns the one year that the title prints, or a line below it with a day that
// may be read in two ways ("03/10/2031"); 0 if they print none or several.
func (r *Dates) readTitleYear() int {
	year := 0
	for n := range r.Sentences {
		s := &r.Sentences[n]
		if b := r.BlockOf(*s); b.Kind != block.Title && (b.Kind != block.Masthead || b.Field != block.NoField) {
			continue
		}
		for i := s.From; i < s.To; i++ {
			y := r.Tokens[i].Year()
			if y == 0 || r.namesPlan(i) {
				continue
			}
			if year > 0 && year != y {
				return 0
			}
			year = y
		}
	}
	return year
}

// namesPlan reports whether the year at token i is that of a plan, and tells nothing of
// when something was: "the 2030 Roadmap", "Agenda 2030".
func (r *Dates) namesPlan(i int32) bool {
	before, after := r.Token(i-1), r.Token(i+1)
	return after.Name() && (after.In(lex.ClassDocument|lex.ClassProgramme) || after.In(ahead)) || before.Name() && before.In(ahead)
}

// ahead are words for plans that are named after the year up to which they reach.
var ahead = lex.List("plan_for_year")

// With returns the dates with those resolved that were open, now that the day
// of the reported meeting is known as the text prints it, with its year. It
// notes a problem for each date that stays open.
func (r *Dates) With(met schema.EDTF) *Dates {
	first, _, known := met.Bounds()
	out := *r
	out.All, out.Problems = slices.Clone(r.All), slices.Clone(r.Problems)
	if known {
		out.years.Met = met
	}
	for i := range out.All {
		d := &out.All[i]
		if !d.open {
			continue
		}
		if source, basis := out.years.Source(""); source == read.Meeting {
			r.fillYear(d, r.yearBeside(d, dayOf(first)))
			d.Basis, d.open = basis, false
			continue
		}
		out.Problems = append(out.Problems, read.OpenDate(r.Span(d.From, d.To), r.CleanText(d.From, d.To)))
	}
	return &out
}

func (r *Dates) fillYear(d *Date, y int) {
	d.First.Year, d.Last.Year = y, y
	if d.Last.Month < d.First.Month {
		d.Last.Year++
	}
	if !d.First.Valid() || !d.Last.Valid() {
		return // 29 February of a common year
	}
	d.set(d.First, d.Last)
}

// yearBy returns the year of a yearless date in a document of that date.
func (r *Dates) yearBy(d *Date, issued schema.Date) int {
	if d.word == lex.Year { // "the fourth quarter of this year"
		return issued.Year + d.shift
	}
	if d.word == lex.This { // "this May"
		return issued.Year
	}
	at := schema.Date{Year: issued.Year, Month: d.First.Month, Day: d.First.Day}
	if !at.Valid() {
		return issued.Year
	}
	ahead := at.First().Sub(issued.First()).Hours() / 24
	switch {
	case d.shift > 0 && ahead <= 0, d.shift == 0 && ahead < -31 && r.forward(d):
		return issued.Year + 1
	case d.shift < 0 && (ahead > -7 || d.First.Day == 0 && d.First.Month == issued.Month), // "last June", said in June
		d.shift == 0 && ahead > 7 && !r.forward(d) && r.pastOnly(d, ahead):
		return issued.Year - 1
	}
	return issued.Year
}

// pastOnly reports whether a yearless date that lies ahead of the dateline
// must be of the year before: a day, or a month in a sentence of the past.
func (r *Dates) pastOnly(d *Date, ahead float64) bool {
	if ahead > 183 {
		return true
	}
	if ahead < 100 {
		return false // a day so close ahead is one to come
	}
	s := r.Sentences[r.SentenceAt(d.From)]
	for i := d.From - 1; i >= s.From; i-- {
		if t := &r.Tokens[i]; t.In(lex.ClassPast) && t.Is(lex.FlagWord) && !t.In(lex.ClassBase) {
			return true
		}
	}
	return false
}
