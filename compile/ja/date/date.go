// Package date reads the dates of a Japanese text: days, months and years of
// any calendar, terms and ranges, and those that are told from another date.
package date

import (
	"sort"
	"strings"

	"dialoguec/compile/block"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// A Date is a date as printed, or a range of two.
type Date struct {
	Span  text.Span // with weekdays, まで and the like
	Value schema.EDTF
	Until bool // まで, までに, 末: the end of a term
	Since bool // 以降, 以前: not the time of a thing, but a bound
	Notes []schema.Provenance
	first schema.Date // its beginning, for what later dates are told from
}

// Dates are the dates of a text, in order.
type Dates struct {
	All    []Date
	Issued schema.Date // of the statement, or the first date that it prints; may be zero
	s      string
}

// Read reads the dates of all blocks but furniture of a text that was issued at
// a date, as far as that is known.
func Read(t *lex.Text, issued schema.EDTF) *Dates {
	d := &Dates{s: t.S}
	var c clock
	if from, to, err := issued.Parse(); err == nil && from == to {
		c.issued, c.basis = from, "date of issue "+string(issued)
	}
	for i, b := range t.Doc.Blocks {
		if b.Kind != block.Furniture {
			d.read(&c, t.Blocks[i])
		}
	}
	d.Issued = c.issued
	return d
}

// read reads the dates of a stretch. Years are written in digits, or begin with
// one of a few characters.
func (d *Dates) read(c *clock, in text.Span) {
	for i := in.Start; i < in.End; {
		w, ok := Date{}, false
		if begins(d.s[in.Start:in.End], i-in.Start) {
			w, ok = c.date(lex.Cursor{S: d.s[:in.End], At: i})
		}
		if !ok {
			i = lex.Next(d.s, i)
			continue
		}
		if c.issued.Year == 0 && w.first.Full() && len(w.Notes) == 0 {
			c.issued, c.basis = w.first, "the first date of the text, "+string(w.first.EDTF())
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
	c := lex.First(d.s[s.End:])
	return strings.HasSuffix(s.Of(d.s), yearSign) && c.InName() && c != lex.Joint
}
