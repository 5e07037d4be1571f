package ja

import (
	"strings"

	"dialoguec/compile/fact"
	"dialoguec/schema"
)

// A when is a date as printed, or a range of two.
type when struct {
	span  fact.Span // with weekdays, まで and the like
	value schema.EDTF
	first schema.Date // its beginning, for what later dates lean on
	until bool        // まで, までに, 末: the end of a term
	since bool        // 以降, 以前: not the time of a thing, but a bound
	rule  string
	notes []schema.Provenance
}

// A clock is what dates without a year lean on while a text is read from its
// beginning to its end.
type clock struct {
	issued schema.Date // of the statement; may be zero
	last   schema.Date // the date printed before
	basis  string      // what issued is: "date of issue 2014-12-05"
}

// A stamp is one point of time being read.
type stamp struct {
	year, month, day int
	fiscal           bool
	from, to         schema.Date // of a half-year or a fiscal term; zero where the stamp is a plain date
	until            bool
	lean             string // what a part that is not printed was taken from
}

// date reads the date that begins at offset at, none if ok is false.
func (c *clock) date(s string, at int) (w when, ok bool) {
	a, i, ok := c.stamp(s, at, nil)
	if !ok {
		return when{}, false
	}
	w = when{rule: "date.day", until: a.until}
	if a.lean != "" {
		w.rule = "date.resolved"
		w.notes = []schema.Provenance{{Field: "date", Origin: schema.OriginResolved, Basis: a.lean}}
	}
	b, last, end := a, a, i
	for {
		next, j, ok := c.upper(s, end, last)
		if !ok {
			break
		}
		b, last, end = next, next, j
		w.until = w.until || next.until
	}
	if a.lean != "" && a.lean == c.basis && a.month > 0 && c.issued.Month > 0 && ahead(s[end:]) {
		if low, _ := a.bounds(); low.Valid() && low.First().Before(c.issued.First()) && a.year == c.issued.Year-1 {
			a.year, b.year = a.year+1, b.year+1
		}
	}
	low, _ := a.bounds()
	_, high := b.bounds()
	w.value = schema.Interval(low, high)
	if end != i {
		w.rule = "date.range"
		if _, _, err := w.value.Parse(); err != nil { // no range after all
			_, high = a.bounds()
			w.value, end, w.rule = schema.Interval(low, high), i, "date.day"
		}
	} else if low != high {
		w.rule = "date.term"
	}
	if _, _, err := w.value.Parse(); err != nil {
		return when{}, false
	}
	w.first = low
	c.last = high
	end = w.trail(s, end)
	if to, j, ok := lasting(s, end, low); ok && (low == high || a == b && a.fiscal && a.to.Month == 3 && a.from.Month == 4) {
		w.value, w.rule, end = schema.Interval(low, to), "date.range", j
	}
	w.span = fact.Span{Start: at, End: end}
	return w, true
}

// ahead tells whether what follows a date says that it is still to come.
func ahead(rest string) bool {
	if startsAny(rest, "までに", "末までに") {
		return true
	}
	clause := first(rest, 120)
	if i := strings.IndexAny(clause, "。、"); i >= 0 {
		clause = clause[:i]
	}
	return containsAny(clause, "開催される", "開催する", "予定")
}

// trail takes in what stands behind a date and says which end of a term it is.
func (w *when) trail(s string, at int) int {
	for _, t := range []struct {
		text         string
		until, since bool
	}{
		{"までの間に", true, false}, {"までの間", true, false}, {"までに", true, false}, {"まで", true, false}, {"にかけて", false, false},
		{"以降", false, true}, {"以前", false, true}, {"以来", false, true}, {"から", false, false}, {"より", false, false},
	} {
		if strings.HasPrefix(s[at:], t.text) {
			w.until, w.since = w.until || t.until, w.since || t.since
			return at + len(t.text)
		}
	}
	return at
}

// upper reads the second point of a range behind offset at, with what the
// first one gives it.
func (c *clock) upper(s string, at int, a stamp) (stamp, int, bool) {
	list := false
	i := at
	if j := skipTime(s, at); j > at && a.day > 0 { // 3日（水）14:00～17:00、4日（木）
		at, i = j, j
		if k := skipBlanks(s, j); k > j {
			if b, end, ok := c.stamp(s, k, &a); ok && follows(a, b) {
				return b, end, true
			}
		}
	}
	for _, sep := range []string{"から", "より", "～", "－", "–", "—", "-", "~", "及び", "並びに", "、", "・", "と", "又は"} {
		if strings.HasPrefix(s[at:], sep) {
			i = at + len(sep)
			list = sep == "及び" || sep == "並びに" || sep == "、" || sep == "・" || sep == "と" || sep == "又は"
			break
		}
	}
	if i == at || strings.HasPrefix(s[at:], "と") && strings.HasPrefix(s[at:], "とも") {
		return stamp{}, 0, false
	}
	b, j, ok := c.stamp(s, i, &a)
	if !ok {
		return stamp{}, 0, false
	}
	if list && !follows(a, b) {
		return stamp{}, 0, false
	}
	return b, j, true
}

// lasting reads how long what begins at a date goes on: から3年間, より6か月間.
func lasting(s string, at int, from schema.Date) (schema.Date, int, bool) {
	if !strings.HasSuffix(s[:at], "から") && !strings.HasSuffix(s[:at], "より") {
		return from, at, false
	}
	n, i := number(s, at, 2)
	if n == 0 {
		return from, at, false
	}
	to := from
	switch rest := s[i:]; {
	case strings.HasPrefix(rest, "年間"):
		i += len("年間")
		to.Year += n
	case from.Month == 0 || from.Month > 12:
		return from, at, false
	case strings.HasPrefix(rest, "か月間"), strings.HasPrefix(rest, "ヶ月間"), strings.HasPrefix(rest, "カ月間"), strings.HasPrefix(rest, "ヵ月間"), strings.HasPrefix(rest, "箇月間"):
		i += len("か月間")
		to.Year, to.Month = to.Year+(to.Month-1+n)/12, (to.Month-1+n)%12+1
	case strings.HasPrefix(rest, "日間") && from.Day > 0:
		end := from.First().AddDate(0, 0, n-1)
		return schema.Date{Year: end.Year(), Month: int(end.Month()), Day: end.Day()}, i + len("日間"), true
	default:
		return from, at, false
	}
	switch { // the last day, month or year is the one before
	case to.Day > 0:
		end := to.First().AddDate(0, 0, -1)
		to = schema.Date{Year: end.Year(), Month: int(end.Month()), Day: end.Day()}
	case to.Month > 1:
		to.Month--
	case to.Month == 1:
		to.Year, to.Month = to.Year-1, 12
	default:
		to.Year--
	}
	return to, i, to.Valid()
}

// skipTime takes in the time of a day: 14:00～17:30, 午前10時から正午まで.
func skipTime(s string, at int) int {
	i := skipBlanks(s, at)
	end := at
	for n := 0; n < 2; n++ {
		j := hour(s, i)
		if j == i {
			break
		}
		i = j
		for _, w := range []string{"～", "－", "–", "-", "~", "から"} {
			i = max(i, skip(s, j, w))
		}
		if end = i; i == j {
			break
		}
	}
	if end > at {
		end = skip(s, end, "まで")
	}
	return end
}

// hour reads one time of a day.
func hour(s string, at int) int {
	if strings.HasPrefix(s[at:], "正午") {
		return at + len("正午")
	}
	i := at
	for _, w := range []string{"午前", "午後"} {
		i = max(i, skip(s, at, w))
	}
	_, j := number(s, i, 2)
	if j == i {
		return at
	}
	if strings.HasPrefix(s[j:], ":") || strings.HasPrefix(s[j:], "：") {
		k := next(s, j)
		if _, m := number(s, k, 2); m == k+2 {
			return m
		}
		return at
	}
	if !strings.HasPrefix(s[j:], "時") || strings.HasPrefix(s[j:], "時間") {
		return at
	}
	j += len("時")
	if strings.HasPrefix(s[j:], "半") {
		return j + len("半")
	}
	if _, m := number(s, j, 2); m > j && strings.HasPrefix(s[m:], "分") {
		return m + len("分")
	}
	return j
}

func skipBlanks(s string, at int) int {
	for at < len(s) && (s[at] == ' ' || s[at] == '\t' || strings.HasPrefix(s[at:], "　")) {
		at = next(s, at)
	}
	return at
}

// follows tells whether two days in a list are days of one meeting.
func follows(a, b stamp) bool {
	if a.day == 0 || b.day == 0 {
		return false
	}
	from, _ := a.bounds()
	to, _ := b.bounds()
	days := to.First().Sub(from.First()).Hours() / 24
	return days > 0 && days <= 6
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
	i = skip(s, i, "の")
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

// lend gives a stamp the year, and the month if it has none, of what it leans on.
func (t *stamp) lend(c *clock, before *stamp) {
	switch {
	case before != nil:
		t.year = before.year
		if before.from.Year != 0 {
			t.year = before.from.Year
		}
		if t.month == 0 {
			t.month = before.month
		} else if t.month < before.month {
			t.year++
		}
		if t.lean == "" {
			t.lean = before.lean
		}
	case t.month == 0: // a day alone, 7日
		if c.last.Day > 0 {
			t.year, t.month, t.lean = c.last.Year, c.last.Month, "month of the date before, "+string(c.last.EDTF())
		}
	case c.issued.Year > 0:
		t.year, t.lean = nearest(c.issued, t.month), c.basis
	case c.last.Year > 0:
		t.year, t.lean = nearest(c.last, t.month), "year of the date before, "+string(c.last.EDTF())
	}
}

// nearest gives the year in which a month is nearest to a date.
func nearest(d schema.Date, month int) int {
	near := d.Month
	if near == 0 || near > 12 {
		return d.Year
	}
	switch diff := month - near; {
	case diff > 6:
		return d.Year - 1
	case diff < -6:
		return d.Year + 1
	}
	return d.Year
}

// relative lists the words for a year that lean on the date of issue (from 0)
// or on the date before.
var relative = []struct {
	word   string
	issued bool
	add    int
}{
	{"明年", true, 1}, {"本年", true, 0}, {"今年", true, 0}, {"来年", true, 1}, {"再来年", true, 2}, {"昨年", true, -1}, {"一昨年", true, -2},
	{"同年", false, 0}, {"翌年", false, 1}, {"前年", false, -1},
}

// readYear reads a year of any calendar and gives the offset behind it.
func (t *stamp) readYear(s string, at int, c *clock) int {
	i := at
	for _, e := range eras {
		if strings.HasPrefix(s[at:], e.name) {
			i += len(e.name)
			n, j := number(s, i, 2)
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
	if n, j := number(s, at, 4); j == at+4 && strings.HasPrefix(s[j:], "年") && n >= 1800 {
		t.year = n
		i = t.readFiscal(s, j+len("年"))
		return i
	}
	return t.readRelative(s, at, c)
}

func (t *stamp) readRelative(s string, at int, c *clock) int {
	if c.issued.Year > 0 && strings.HasPrefix(s[at:], "年") && (at == 0 || !named(classOf(lastRune(s[:at])))) {
		return t.readThisYear(s, at, c)
	}
	for _, r := range relative {
		if !strings.HasPrefix(s[at:], r.word) {
			continue
		}
		d, lean := c.last, "year of the date before, "+string(c.last.EDTF())
		if r.issued {
			d, lean = c.issued, c.basis
		}
		if d.Year == 0 {
			return at
		}
		t.year, t.lean = d.Year+r.add, lean
		return t.readFiscal(s, at+len(r.word))
	}
	return at
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
	y, i := number(s, at, 4)
	if i != at+4 || y < 1900 || i >= len(s) || s[i] != '/' && s[i] != '.' {
		return at, false
	}
	m, j := number(s, i+1, 2)
	if j == i+1 || j >= len(s) || s[j] != s[i] {
		return at, false
	}
	d, k := number(s, j+1, 2)
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
	n, i := number(s, at, 2)
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
		if strings.HasPrefix(s[i:], "日") && classOf(firstRune(s[i+len("日"):])) != kanji {
			*t = stamp{year: c.issued.Year, month: c.issued.Month, day: c.issued.Day, lean: c.basis}
			return i + len("日")
		}
	}
	n, j := number(s, i, 2)
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
	for _, w := range []string{"上旬", "中旬", "下旬", "初旬", "初頭", "初め", "半ば", "末頃", "末", "中頃", "頃", "ごろ", "中", "内"} {
		if strings.HasPrefix(s[at:], w) {
			t.until = t.until || w[:3] == "末"
			if w == "中" && classOf(firstRune(s[at+len(w):])) == kanji {
				continue
			}
			return at + len(w)
		}
	}
	return at
}

// number reads at most max ASCII digits; a longer number is none.
func number(s string, at, max int) (n, end int) {
	for end = at; end < len(s) && isDigit(s[end]); end++ {
		if end-at == max {
			return 0, at
		}
		n = n*10 + int(s[end]-'0')
	}
	return n, end
}

func skip(s string, at int, word string) int {
	if strings.HasPrefix(s[at:], word) {
		return at + len(word)
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
