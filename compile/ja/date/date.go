// Package date reads the dates of a Japanese text: days, months and years of
// any calendar, terms and ranges, and those that are told from another date.
package date

import (
	"slices"
	"sort"
	"strconv"
	"strings"

	"dialoguec/compile/block"
	"dialoguec/compile/fact"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/read"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// A Date is a date as printed, or a range of two.
type Date struct {
	Span  text.Span   // with weekdays, まで and the like
	Value schema.EDTF // "" if nothing tells the year
	Until bool        // まで, までに, 末: the end of a term
	Since bool        // 以降, 以前: not the time of a thing, but a bound
	Notes []schema.Provenance
	first schema.Date // its beginning, for what later dates are told from
	open  bool        // nothing tells the year
}

// Dates are the dates of a text, in order.
type Dates struct {
	All      []Date
	Issued   schema.Date // of the statement, or the first full date that it prints; may be zero
	Problems []fact.Problem

	t     *lex.Text
	years read.Years
}

// Read reads the dates of all blocks but furniture of a text that was issued at
// a date, as far as that is known.
func Read(t *lex.Text, issued schema.EDTF) *Dates {
	return readAll(t, read.Years{Issued: issued, Title: titleYear(t)})
}

// With returns the dates with those resolved that were open, now that the date
// of the reported meeting is known as the text prints it, with its year. It
// notes a problem for each date that stays open.
func (d *Dates) With(met schema.EDTF) *Dates {
	out := d
	if d.years.Issued == "" && met != "" {
		years := d.years
		years.Met = met
		out = readAll(d.t, years)
	}
	with := *out
	with.Problems = nil
	for _, w := range out.All {
		if w.open {
			with.Problems = append(with.Problems, read.OpenDate(w.Span, w.Span.Of(d.t.S)))
		}
	}
	return &with
}

// ByMeeting reports whether the date of the meeting reported may tell years.
func (d *Dates) ByMeeting() bool { return d.years.Met != "" }

func readAll(t *lex.Text, years read.Years) *Dates {
	d, c := &Dates{t: t, years: years}, clockOf(years)
	for i, b := range t.Doc.Blocks {
		if b.Kind == block.Furniture {
			continue
		}
		c.near = schema.Date{}
		for _, s := range t.Sentences(t.Blocks[i]) {
			d.sentence(&c, s)
		}
	}
	d.Issued = c.issued
	for i := 0; i < len(d.All) && d.Issued.Year == 0; i++ {
		if w := &d.All[i]; w.first.Full() && len(w.Notes) == 0 {
			d.Issued = w.first
		}
	}
	return d
}

// titleYear returns the one year that the title prints; 0 if it prints none or several.
func titleYear(t *lex.Text) int {
	year := 0
	for i, b := range t.Doc.Blocks {
		if b.Kind != block.Title || words().ToCome.In(t.Blocks[i].Of(t.S)) {
			continue
		}
		d := Dates{t: t}
		d.read(&clock{}, t.Blocks[i])
		for _, w := range d.All {
			if w.open || year > 0 && year != w.first.Year {
				return 0
			}
			year = w.first.Year
		}
	}
	return year
}

// sentence reads the dates of a sentence: again, if a date after one that is
// open tells its year.
func (d *Dates) sentence(c *clock, in text.Span) {
	before, from := *c, len(d.All)
	c.beside, c.printed = schema.Date{}, ""
	d.read(c, in)
	open := slices.ContainsFunc(d.All[from:], func(w Date) bool { return w.open })
	if year := editionYear(in.Of(d.t.S)); open && c.printed == "" && year > 0 {
		c.beside, c.printed = schema.Date{Year: year}, strconv.Itoa(year)
	}
	if open && c.printed != "" {
		before.beside, before.printed = c.beside, c.printed
		*c, d.All = before, d.All[:from]
		d.read(c, in)
	}
}

// editionYear returns the year that is a part of the quoted name of an edition, as 2031 is
// of 「2031日独灯台会議」 and 「日独灯台会議2031」; 0 if a sentence has none or several.
func editionYear(s string) int {
	year := 0
	for _, quoted := range strings.Split(s, lex.OpenQuote)[1:] {
		name, _, closed := strings.Cut(quoted, lex.CloseQuote)
		rest := strings.TrimRight(name, "0123456789")
		n, _ := lex.Number(name, len(rest), 4)
		if rest == name {
			first, size := lex.Number(name, 0, 4)
			n, rest = first, name[size:]
		}
		if !closed || n < 1900 || n > 2100 || !words().Editions.Ends(rest) || strings.HasPrefix(rest, yearSign) {
			continue
		}
		if year > 0 && year != n {
			return 0
		}
		year = n
	}
	return year
}

// read reads the dates of a stretch. Years are written in digits, or begin with
// one of a few characters.
func (d *Dates) read(c *clock, in text.Span) {
	s := d.t.S[:in.End]
	for i := in.Start; i < in.End; {
		w, ok := Date{}, false
		if begins(s[in.Start:], i-in.Start) {
			w, ok = c.date(lex.Cursor{S: s, At: i})
		}
		if !ok {
			i = lex.Next(s, i)
			continue
		}
		if w.first.Month > 0 && len(w.Notes) == 0 && !w.Until && !w.Since {
			c.beside, c.printed = w.first, w.Span.Of(s)
		}
		d.All = append(d.All, w)
		i = w.Span.End
	}
}

// begins reports whether a date may begin at an offset of s.
func begins(s string, at int) bool {
	if !lex.IsDigit(s[at]) {
		return words().Beginnings.Begins(s[at:])
	}
	if year, ok := strings.CutSuffix(s[:at], yearSign); ok && year != "" && lex.IsDigit(year[len(year)-1]) {
		return false // 25年|9月: of a year that is not read
	}
	return at == 0 || !lex.IsAlnum(s[at-1]) && s[at-1] != '.' && s[at-1] != '-'
}

// At returns the date that is printed at an offset.
func (d *Dates) At(at int) (Date, bool) {
	i := d.search(at)
	if i < len(d.All) && d.All[i].Span.Start == at {
		return d.All[i], true
	}
	return Date{}, false
}

// EndsAt reports whether a date ends at an offset.
func (d *Dates) EndsAt(at int) bool {
	i := d.search(at)
	return i > 0 && d.All[i-1].Span.End == at
}

// In returns the dates of a stretch.
func (d *Dates) In(s text.Span) []Date {
	from, to := d.search(s.Start), d.search(s.End)
	for to > from && d.All[to-1].Span.End > s.End {
		to--
	}
	return d.All[from:max(from, to)]
}

// search returns the number of the first date that begins at an offset or after it.
func (d *Dates) search(at int) int {
	return sort.Search(len(d.All), func(i int) bool { return d.All[i].Span.Start >= at })
}

// Last returns the last date of a stretch that is no bound and not among those used.
func (d *Dates) Last(s text.Span, used map[text.Span]bool) (Date, bool) {
	all := d.In(s)
	for i := len(all) - 1; i >= 0; i-- {
		if w := all[i]; !used[w.Span] && !w.Since {
			return w, true
		}
	}
	return Date{}, false
}

// InName reports whether a date is a year that only begins a name: 2020年東京…大会.
func (d *Dates) InName(s text.Span) bool {
	c := lex.First(d.t.S[s.End:])
	return strings.HasSuffix(s.Of(d.t.S), yearSign) && c.InName() && c != lex.Joint
}
