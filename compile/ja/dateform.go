package ja

import (
	"dialoguec/compile/ja/lex"
	"strings"

	"dialoguec/schema"
)

// A stamp is one point of time being read.
type stamp struct {
	year, month, day int
	fiscal           bool
	from, to         schema.Date // of a half-year or a fiscal term; zero where the stamp is a plain date
	until            bool
	lean             string // what a part that is not printed was taken from
}

// bounds gives the first and the last point of a stamp.
func (t stamp) bounds() (schema.Date, schema.Date) {
	if t.from.Year != 0 {
		return t.from, t.to
	}
	d := schema.Date{Year: t.year, Month: t.month, Day: t.day}
	return d, d
}

// stamp reads one point of time. A point that follows another takes the parts
// that it does not print from that one.
func (c *clock) stamp(s string, at int, before *stamp) (stamp, int, bool) {
	var t stamp
	i := t.readYear(s, at, c)
	if i == at {
		if j, ok := t.numeric(s, at); ok {
			return t, j, true
		}
	}
	printed := i > at
	i = lex.Skip(s, i, "の")
	if j, ok := t.term(s, i); ok && printed {
		return t, j, t.complete()
	}
	if printed && t.fiscal {
		return t.fiscalTail(s, skipBack(s, i, at)), skipTerm(s, skipBack(s, i, at)), true
	}
	k := t.readMonth(s, i, c)
	if k == i && printed {
		i = skipBack(s, i, at)
		if strings.HasPrefix(s[i:], "末") {
			t.month = 12
		}
		return t, t.readEdge(s, i), true
	}
	d := t.readDay(s, k, c)
	if d == at || t.month == 0 && t.day == 0 {
		return t, at, false
	}
	if !printed && t.year == 0 {
		t.lend(c, before)
	}
	if t.day == 0 {
		d = t.readEdge(s, d)
	} else {
		d = skipWeekday(s, d)
	}
	return t, d, schema.Date{Year: t.year, Month: t.month, Day: t.day}.Valid()
}

// complete tells whether a term that was read makes a date.
func (t *stamp) complete() bool { return t.year > 0 }

// skipBack takes a の back that no term followed.
func skipBack(s string, i, at int) int {
	if i >= at+3 && s[i-3:i] == "の" {
		return i - 3
	}
	return i
}

// readYear reads a year of any calendar and gives the offset behind it.
func (t *stamp) readYear(s string, at int, c *clock) int {
	i := at
	for _, e := range eras {
		if strings.HasPrefix(s[at:], e.name) {
			i += len(e.name)
			n, j := lex.Number(s, i, 2)
			if strings.HasPrefix(s[i:], "元") {
				n, j = 1, i+len("元")
			}
			if n == 0 || !strings.HasPrefix(s[j:], "年") {
				return at
			}
			t.year = e.before + n
			return t.readFiscal(s, j+len("年"))
		}
	}
	if n, j := lex.Number(s, at, 4); j == at+4 && strings.HasPrefix(s[j:], "年") && n >= 1800 {
		t.year = n
		i = t.readFiscal(s, j+len("年"))
		return i
	}
	return t.readRelative(s, at, c)
}

// readFiscal takes in 度, and the same year of another calendar in brackets.
func (t *stamp) readFiscal(s string, at int) int {
	if strings.HasPrefix(s[at:], "度") {
		t.fiscal = true
		at += len("度")
	}
	if strings.HasPrefix(s[at:], "（") {
		if end := strings.Index(s[at:], "）"); end > 0 && end < 30 && strings.HasSuffix(strings.TrimSuffix(s[at:at+end], "度"), "年") {
			at += end + len("）")
		}
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

func (t *stamp) readMonth(s string, at int, c *clock) int {
	if strings.HasPrefix(s[at:], "同月") && c.last.Month > 0 && c.last.Month <= 12 {
		t.month = c.last.Month
		if t.year == 0 {
			t.year, t.lean = c.last.Year, "month of the date before, "+string(c.last.EDTF())
		}
		return at + len("同月")
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
	if t.month == 0 && strings.HasPrefix(s[at:], "同日") && c.last.Day > 0 {
		*t = stamp{year: c.last.Year, month: c.last.Month, day: c.last.Day, lean: "the date before, " + string(c.last.EDTF())}
		return at + len("同日")
	}
	i := at
	if t.month == 0 && strings.HasPrefix(s[at:], "本") && c.issued.Day > 0 {
		i += len("本")
		if strings.HasPrefix(s[i:], "日") && lex.First(s[i+len("日"):]) != lex.Kanji {
			*t = stamp{year: c.issued.Year, month: c.issued.Month, day: c.issued.Day, lean: c.basis}
			return i + len("日")
		}
	}
	n, j := lex.Number(s, i, 2)
	if n < 1 || n > 31 || !strings.HasPrefix(s[j:], "日") || strings.HasPrefix(s[j:], "日間") || strings.HasPrefix(s[j:], "日目") {
		return at
	}
	if i > at {
		t.year, t.month, t.lean = c.issued.Year, c.issued.Month, c.basis
	}
	t.day = n
	return j + len("日")
}

// readEdge takes in what narrows a month or year without making it more
// precise in EDTF: 末, 上旬, 中, 頃.
func (t *stamp) readEdge(s string, at int) int {
	for _, w := range edges {
		if strings.HasPrefix(s[at:], w) {
			t.until = t.until || w[:3] == "末"
			if w == "中" && lex.First(s[at+len(w):]) == lex.Kanji {
				continue
			}
			return at + len(w)
		}
	}
	return at
}

// edges narrow a month or a year; longer words stand in front of their beginnings.
var edges = []string{"上旬", "中旬", "下旬", "初旬", "初頭", "初め", "半ば", "末頃", "末", "中頃", "頃", "ごろ", "中", "内"}

// skipAny takes in the first of some words that stands at an offset.
func skipAny(s string, at int, words ...string) int {
	for _, w := range words {
		if strings.HasPrefix(s[at:], w) {
			return at + len(w)
		}
	}
	return at
}

// skipWeekday takes in （火）, （火曜日）, （火・祝） and （現地時間）.
func skipWeekday(s string, at int) int {
	for strings.HasPrefix(s[at:], "（") {
		body := s[at+len("（"):]
		end := strings.Index(body, "）")
		if end < 3 || end > 36 {
			break
		}
		in := body[:end]
		if !(strings.Contains("月火水木金土日祝", in[:3]) && (len(in) == 3 || strings.HasPrefix(in[3:], "・") || strings.HasPrefix(in[3:], "曜"))) &&
			!strings.Contains(in, "時間") {
			break
		}
		at += len("（") + end + len("）")
	}
	return at
}
