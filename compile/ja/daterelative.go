package ja

import (
	"dialoguec/compile/ja/lex"
	"strings"

	"dialoguec/schema"
)

// readRelative reads a year that leans on the date of issue or on the date before.
func (t *stamp) readRelative(s string, at int, c *clock) int {
	if c.issued.Year > 0 && strings.HasPrefix(s[at:], "年") && (at == 0 || !lex.Last(s[:at]).InName()) {
		return t.readThisYear(s, at, c)
	}
	lean, n := words().years.Longest(s[at:])
	if n == 0 {
		return at
	}
	d, basis := c.last, "year of the date before, "
	if lean.issued {
		d, basis = c.issued, c.basis
	} else {
		basis += string(d.EDTF())
	}
	if d.Year == 0 {
		return at
	}
	t.year, t.lean = d.Year+lean.years, basis
	return t.readFiscal(s, at+n)
}

// readThisYear reads 年内, 年末, 年度内 and 年度末 without a number: of the date
// of issue.
func (t *stamp) readThisYear(s string, at int, c *clock) int {
	i := at + len("年")
	year := c.issued.Year
	fiscal := strings.HasPrefix(s[i:], "度")
	if fiscal {
		i += len("度")
		if c.issued.Month < 4 {
			year--
		}
	}
	if !strings.HasPrefix(s[i:], "内") && !strings.HasPrefix(s[i:], "末") && !strings.HasPrefix(s[i:], "中に") {
		return at
	}
	t.year, t.fiscal, t.lean = year, fiscal, c.basis
	return i
}

// term reads the part of a year that stands behind it: a quarter, a half or a
// season, of a calendar or a fiscal year (April to March).
func (t *stamp) term(s string, at int) (int, bool) {
	if j, ok := t.quarter(s, at); ok {
		return t.readEdge(s, j), true
	}
	for _, h := range halves {
		if strings.HasPrefix(s[at:], h.word) {
			t.half(h.second)
			return t.readEdge(s, at+len(h.word)), true
		}
	}
	for n, season := range seasons {
		if strings.HasPrefix(s[at:], season) {
			i := at + len(season)
			if lex.First(s[i:]) == lex.Kanji && t.readEdge(s, i) == i && !strings.HasPrefix(s[i:], "季") {
				return at, false
			}
			t.month = schema.Spring + n
			return t.readEdge(s, lex.Skip(s, i, "季")), true
		}
	}
	return at, false
}

// seasons are in the order of the model.
var seasons = []string{"春", "夏", "秋", "冬"}

var halves = []struct {
	word   string
	second bool
}{{"上半期", false}, {"前半", false}, {"上期", false}, {"下半期", true}, {"後半", true}, {"下期", true}}

// quarter reads 第N四半期.
func (t *stamp) quarter(s string, at int) (int, bool) {
	if !strings.HasPrefix(s[at:], "第") {
		return at, false
	}
	n, i := lex.Number(s, at+len("第"), 1)
	if n < 1 || n > 4 || !strings.HasPrefix(s[i:], "四半期") {
		n, i = kanjiQuarter(s, at+len("第"))
		if n == 0 || !strings.HasPrefix(s[i:], "四半期") {
			return at, false
		}
	}
	t.month = schema.FirstQuarter + n - 1
	if t.fiscal {
		if n == 4 {
			t.year, n = t.year+1, 0
		}
		t.month = schema.FirstQuarter + n
	}
	return i + len("四半期"), true
}

func kanjiQuarter(s string, at int) (n, end int) {
	for i, k := range quarterNumbers {
		if strings.HasPrefix(s[at:], k) {
			return i + 1, at + len(k)
		}
	}
	return 0, at
}

// quarterNumbers are those of 第一四半期 to 第四四半期.
var quarterNumbers = []string{"一", "二", "三", "四"}

// half makes the stamp half a year.
func (t *stamp) half(second bool) {
	first, year := 1, t.year
	if t.fiscal {
		first = 4
	}
	if second {
		first += 6
	}
	t.from = schema.Date{Year: year, Month: first}
	t.to = schema.Date{Year: year, Month: first + 5}
	if t.to.Month > 12 {
		t.to = schema.Date{Year: year + 1, Month: t.to.Month - 12}
	}
}

// fiscalTail makes the stamp a whole fiscal year, or its last month where 末 follows.
func (t stamp) fiscalTail(s string, at int) stamp {
	t.from = schema.Date{Year: t.year, Month: 4}
	t.to = schema.Date{Year: t.year + 1, Month: 3}
	if strings.HasPrefix(s[at:], "末") {
		t.from, t.until = t.to, true
	}
	return t
}

func skipTerm(s string, at int) int {
	var t stamp
	return t.readEdge(s, at)
}
