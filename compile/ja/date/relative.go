package date

import (
	"strings"

	"dialoguec/compile/ja/lex"
	"dialoguec/schema"
)

// readRelative reads a year that is told from the date of issue or from the
// date before.
func (t *stamp) readRelative(s string, at int, c *clock) int {
	if c.issued.Year > 0 && strings.HasPrefix(s[at:], "年") && (at == 0 || !lex.Last(s[:at]).InName()) {
		return t.readThisYear(s, at, c)
	}
	y, n := words().years.Longest(s[at:])
	if n == 0 {
		return at
	}
	d, basis := c.last, "year of the date before, "+string(c.last.EDTF())
	if y.ofIssue {
		d, basis = c.issued, c.basis
	}
	if d.Year == 0 {
		return at
	}
	t.year, t.basis = d.Year+y.years, basis
	return t.readFiscal(s, at+n)
}

// readThisYear reads 年内, 年末, 年度内 and 年度末 without a number: of the date
// of issue.
func (t *stamp) readThisYear(s string, at int, c *clock) int {
	year, from := c.issued.Year, at+len("年")
	i := lex.Skip(s, from, "度")
	if !words().ThisYear.Begins(s[i:]) {
		return at
	}
	fiscal := i > from
	if fiscal && c.issued.Month < 4 {
		year--
	}
	t.year, t.fiscal, t.basis = year, fiscal, c.basis
	return i
}

// term reads the part of a year that follows it: a quarter, a half or a
// season, of a calendar or a fiscal year (April to March).
func (t *stamp) term(s string, at int) (int, bool) {
	if j, ok := t.quarter(s, at); ok {
		return t.readEdge(s, j), true
	}
	v := words()
	if end := v.FirstHalf.Skip(s, at); end > at {
		t.half(false)
		return t.readEdge(s, end), true
	}
	if end := v.SecondHalf.Skip(s, at); end > at {
		t.half(true)
		return t.readEdge(s, end), true
	}
	n, i := v.Seasons.Which(s[at:])
	if n < 0 {
		return at, false
	}
	i += at
	if lex.First(s[i:]) == lex.Kanji && t.readEdge(s, i) == i && !strings.HasPrefix(s[i:], "季") {
		return at, false
	}
	t.month = schema.Spring + n
	return t.readEdge(s, lex.Skip(s, i, "季")), true
}

// quarter reads 第N四半期.
func (t *stamp) quarter(s string, at int) (int, bool) {
	from := lex.Skip(s, at, "第")
	n, i := lex.Number(s, from, 1)
	if n == 0 {
		if i = lex.Next(s, from); i <= len(s) {
			n, _ = lex.Ideographs(s[:i], from)
		}
	}
	end := lex.Skip(s, i, "四半期")
	if from == at || n < 1 || n > 4 || end == i {
		return at, false
	}
	if t.fiscal {
		if n == 4 {
			t.year, n = t.year+1, 0
		}
		n++
	}
	t.month = schema.FirstQuarter + n - 1
	return end, true
}

// half makes the stamp half a year.
func (t *stamp) half(second bool) {
	first := 1
	if t.fiscal {
		first = 4
	}
	if second {
		first += 6
	}
	t.from = schema.Date{Year: t.year, Month: first}
	t.to = schema.Date{Year: t.year, Month: first + 5}
	if t.to.Month > 12 {
		t.to = schema.Date{Year: t.year + 1, Month: t.to.Month - 12}
	}
}

// fiscalYear returns the stamp as a whole fiscal year, or as its last month if 末 follows.
func (t stamp) fiscalYear(s string, at int) stamp {
	t.from = schema.Date{Year: t.year, Month: 4}
	t.to = schema.Date{Year: t.year + 1, Month: 3}
	if strings.HasPrefix(s[at:], "末") {
		t.from, t.until = t.to, true
	}
	return t
}
