package ja

import (
	"strings"

	"dialoguec/compile/text"
)

// brackets reads the brackets behind a word of a chunk: another name of the
// body in front of it, or what qualifies a post.
func (r *reader) brackets(c *chunk, at, limit int) int {
	for {
		in, next := bracket(r.s[:limit], at)
		if next == at {
			if in, next = lenticular(r.s[:limit], at); next == at {
				return at
			}
		}
		text := in.Of(r.s)
		switch {
		case c.post.Empty() && len(c.units) > 0 && c.name.End <= c.units[len(c.units)-1].core.Start && r.alias(c, in):
		case r.qualifier(text):
			c.quals = append(c.quals, in)
		case !c.name.Empty() && !c.post.Empty() && r.titled(in.Start, in.End): // another post of the same person
			c.quals = append(c.quals, in)
			if second := r.chunk(in.Start, in.End, false); len(c.units) == 0 && second.name.Empty() {
				c.units = second.units
			}
		default:
			return at
		}
		at = next
	}
}

// lenticular gives the inside of the 【…】 that opens at offset at.
func lenticular(s string, at int) (text.Span, int) {
	if !strings.HasPrefix(s[at:], "【") {
		return text.Span{Start: at, End: at}, at
	}
	n := strings.Index(s[at:], "】")
	if n < 0 || strings.Contains(s[at:at+n], "\n") {
		return text.Span{Start: at, End: at}, at
	}
	return text.Span{Start: at + len("【"), End: at + n}, at + n + len("】")
}

// alias reads another name of the last body: an acronym, 以下「…」という。, or a
// short form made of characters of the name.
func (r *reader) alias(c *chunk, in text.Span) bool {
	u := &c.units[len(c.units)-1]
	if a, ok := defined(r.s, in); ok {
		u.alias = append(u.alias, a)
		return true
	}
	s := in.Of(r.s)
	if i := strings.IndexAny(s, "、：:；;"); i > 0 && acronym(s[:i]) {
		in.End, s = in.Start+i, s[:i]
	}
	if acronym(u.core.Of(r.s)) && !acronym(s) && runEnd(s, 0) == len(s) {
		if _, n := r.v.bodies.longest(s); n > 0 { // JOGMEC（独立行政法人…機構）
			u.alias = append(u.alias, in)
			return true
		}
	}
	if n := runes(s); u.rank == strong && n >= 2 && n <= 8 && katakanaEnd(s, 0) == len(s) && !r.landName(s) { // 日本貿易振興機構（ジェトロ）
		u.alias = append(u.alias, in)
		return true
	}
	if acronym(s) || strings.HasPrefix(s, "略称") || shortened(s, u.core.Of(r.s)) {
		if n := len("略称"); strings.HasPrefix(s, "略称") {
			in.Start += n
			for _, sep := range []string{"：", ":", "「"} {
				in.Start = skip(r.s, in.Start, sep)
			}
			in.End -= len(s) - len(strings.TrimSuffix(s, "」"))
		}
		u.alias = append(u.alias, in)
		return true
	}
	return false
}

func (r *reader) landName(text string) bool {
	t, n := r.v.names.longest(text)
	return n == len(text) && (t.country != "" || t.city > 0)
}

// defined reads 以下「X」という。 and gives X.
func defined(s string, in text.Span) (text.Span, bool) {
	printed := in.Of(s)
	at := strings.Index(printed, "以下")
	if at < 0 {
		return text.Span{}, false
	}
	open := strings.Index(printed[at:], "「")
	end := strings.Index(printed[at:], "」")
	if open < 0 || end < open {
		return text.Span{}, false
	}
	return text.Span{Start: in.Start + at + open + len("「"), End: in.Start + at + end}, true
}

// shortened tells whether short is made of characters of long in their order,
// as 経団連 is of 日本経済団体連合会.
func shortened(short, long string) bool {
	n := runes(short)
	if n < 2 || n > 8 || len(short) >= len(long) {
		return false
	}
	rest := long
	for _, c := range short {
		i := strings.IndexRune(rest, c)
		if i < 0 || classOf(c) < katakana {
			return false
		}
		rest = rest[i+1:]
	}
	return true
}

// qualifier tells whether a bracket behind a post says more of it.
func (r *reader) qualifier(text string) bool {
	return len(text) <= 90 && (r.v.qualifiers.begins(text) || r.v.qualifiers.ends(text))
}
