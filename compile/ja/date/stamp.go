package date

import (
	"strings"

	"dialoguec/compile/ja/lex"
	"dialoguec/schema"
)

// A stamp is one point of time being read.
type stamp struct {
	year, month, day int
	fiscal           bool
	from, to         schema.Date // of a half-year or a fiscal year; zero if the stamp is a plain date
	until            bool
	basis            string // what a part that is not printed was taken from
}

// bounds returns the first and the last point of a stamp.
func (t stamp) bounds() (schema.Date, schema.Date) {
	if t.from.Year != 0 {
		return t.from, t.to
	}
	d := schema.Date{Year: t.year, Month: t.month, Day: t.day}
	return d, d
}

// isFiscalYear reports whether a stamp is a whole fiscal year.
func (t stamp) isFiscalYear() bool { return t.fiscal && t.to.Month == 3 && t.from.Month == 4 }

// stamp reads one point of time. A point that follows another takes the parts
// that it does not print from that one.
func (c *clock) stamp(s string, at int, before *stamp) (stamp, int, bool) {
	var t stamp
	i := t.readYear(s, at, c)
	if i == at {
		if j, ok := t.numeric(s, at); ok {
			return t, j, true
		}
	} else if j, ok := t.term(s, lex.Skip(s, i, "の")); ok {
		return t, j, t.year > 0
	} else if t.fiscal {
		return t.fiscalYear(s, i), t.readEdge(s, i), true
	}
	k := t.readMonth(s, lex.Skip(s, i, "の"), c)
	if i > at && t.month == 0 {
		if strings.HasPrefix(s[i:], "末") {
			t.month = 12
		}
		return t, t.readEdge(s, i), true
	}
	d := t.readDay(s, k, c)
	if d == at || t.month == 0 && t.day == 0 {
		return t, at, false
	}
	if i == at && t.year == 0 {
		t.complete(c, before)
	}
	if t.day == 0 {
		d = t.readEdge(s, d)
	} else {
		d = skipWeekday(s, d)
	}
	return t, d, schema.Date{Year: t.year, Month: t.month, Day: t.day}.Valid()
}

// readYear reads a year of any calendar and returns the offset after it.
func (t *stamp) readYear(s string, at int, c *clock) int {
	if y, i := eraYear(s, at); i > at {
		if t.year = y; y == 0 {
			return at
		}
		return t.readFiscal(s, i)
	}
	if n, j := lex.Number(s, at, 4); j == at+4 && strings.HasPrefix(s[j:], "年") && n >= 1800 {
		t.year = n
		return t.readFiscal(s, j+len("年"))
	}
	return t.readRelative(s, at, c)
}

// eraYear reads a year of the Japanese calendar, 令和5年; it is 0 if an era
// begins there without one.
func eraYear(s string, at int) (year, end int) {
	for _, e := range words().eras {
		if !strings.HasPrefix(s[at:], e.name) {
			continue
		}
		i := at + len(e.name)
		n, j := lex.Number(s, i, 2)
		if strings.HasPrefix(s[i:], "元") {
			n, j = 1, i+len("元")
		}
		if n == 0 || !strings.HasPrefix(s[j:], "年") {
			return 0, i
		}
		return e.before + n, j + len("年")
	}
	return 0, at
}

// readFiscal takes in 度, and the same year of another calendar in a bracket.
func (t *stamp) readFiscal(s string, at int) int {
	if strings.HasPrefix(s[at:], "度") {
		t.fiscal = true
		at += len("度")
	}
	if in, end := lex.Bracket(s, at); end > at && in.Len() < 30 && strings.HasSuffix(strings.TrimSuffix(in.Of(s), "度"), "年") {
		at = end
	}
	return at
}

// numeric reads 2014/9/16 and 2014.9.16.
func (t *stamp) numeric(s string, at int) (int, bool) {
	y, i := lex.Number(s, at, 4)
	if i != at+4 || y < 1900 || i >= len(s) || s[i] != '/' && s[i] != '.' {
		return at, false
	}
	m, j := lex.Number(s, i+1, 2)
	if j == i+1 || j >= len(s) || s[j] != s[i] {
		return at, false
	}
	d, k := lex.Number(s, j+1, 2)
	if !(schema.Date{Year: y, Month: m, Day: d}).Valid() || d == 0 {
		return at, false
	}
	t.year, t.month, t.day = y, m, d
	return skipWeekday(s, k), true
}

// readMonth reads a month, or 同月: that of the date before.
func (t *stamp) readMonth(s string, at int, c *clock) int {
	if end := lex.Skip(s, at, "同月"); end > at && c.last.Month > 0 && c.last.Month <= 12 {
		t.month = c.last.Month
		if t.year == 0 {
			t.year, t.basis = c.last.Year, "month of the date before, "+string(c.last.EDTF())
		}
		return end
	}
	n, i := lex.Number(s, at, 2)
	if n < 1 || n > 12 || !strings.HasPrefix(s[i:], "月") {
		return at
	}
	t.month = n
	return i + len("月")
}

// readDay reads a day, 本27日 (this day, the date of issue) and 同日.
func (t *stamp) readDay(s string, at int, c *clock) int {
	if end := lex.Skip(s, at, "同日"); end > at && t.month == 0 && c.last.Day > 0 {
		*t = stamp{year: c.last.Year, month: c.last.Month, day: c.last.Day, basis: "the date before, " + string(c.last.EDTF())}
		return end
	}
	i := at
	if t.month == 0 && c.issued.Day > 0 {
		i = lex.Skip(s, at, "本")
		if end := lex.Skip(s, i, "日"); i > at && end > i && lex.First(s[end:]) != lex.Kanji {
			*t = stamp{year: c.issued.Year, month: c.issued.Month, day: c.issued.Day, basis: c.basis}
			return end
		}
	}
	n, j := lex.Number(s, i, 2)
	if n < 1 || n > 31 || !strings.HasPrefix(s[j:], "日") || words().Counted.Begins(s[j:]) {
		return at
	}
	if i > at {
		t.year, t.month, t.basis = c.issued.Year, c.issued.Month, c.basis
	}
	t.day = n
	return j + len("日")
}

// readEdge takes in what narrows a month or year without making it more
// precise in EDTF: 末, 上旬, 中, 頃.
func (t *stamp) readEdge(s string, at int) int {
	n := words().Edges.PrefixOf(s[at:], func(w, rest string) bool {
		return w != "中" || lex.First(rest) != lex.Kanji
	})
	t.until = t.until || strings.HasPrefix(s[at:], "末")
	return at + n
}

// skipWeekday takes in （火）, （火曜日）, （火・祝） and （現地時間）.
func skipWeekday(s string, at int) int {
	for {
		in, end := lex.Bracket(s, at)
		if end == at || in.Len() > 36 || !isWeekday(in.Of(s)) && !strings.Contains(in.Of(s), "時間") {
			return at
		}
		at = end
	}
}

// isWeekday reports whether the inside of a bracket is a weekday: 火, 火曜日, 火・祝.
func isWeekday(s string) bool {
	c, n := lex.Decode(s, 0)
	return strings.ContainsRune("月火水木金土日祝", c) && (n == len(s) || lex.StartsAny(s[n:], "・", "曜"))
}
