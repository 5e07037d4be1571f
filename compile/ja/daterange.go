package ja

import (
	"dialoguec/compile/ja/lex"
	"strings"

	"dialoguec/schema"
)

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
		if k := lex.SkipBlanks(s, j); k > j {
			if b, end, ok := c.stamp(s, k, &a); ok && follows(a, b) {
				return b, end, true
			}
		}
	}
	for _, sep := range rangeSigns {
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

// rangeSigns stand between two dates, the last of them in lists alone.
var rangeSigns = []string{"から", "より", "～", "－", "–", "—", "-", "~", "及び", "並びに", "、", "・", "と", "又は"}

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

// lasting reads how long what begins at a date goes on: から3年間, より6か月間.
func lasting(s string, at int, from schema.Date) (schema.Date, int, bool) {
	if !strings.HasSuffix(s[:at], "から") && !strings.HasSuffix(s[:at], "より") {
		return from, at, false
	}
	n, i := lex.Number(s, at, 2)
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
