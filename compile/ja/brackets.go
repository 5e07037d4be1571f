package ja

import (
	"strings"

	"dialoguec/compile/fact"
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
func lenticular(s string, at int) (fact.Span, int) {
	if !strings.HasPrefix(s[at:], "【") {
		return fact.Span{Start: at, End: at}, at
	}
	n := strings.Index(s[at:], "】")
	if n < 0 || strings.Contains(s[at:at+n], "\n") {
		return fact.Span{Start: at, End: at}, at
	}
	return fact.Span{Start: at + len("【"), End: at + n}, at + n + len("】")
}

// alias reads another name of the last body: an acronym, 以下「…」という。, or a
// short form made of characters of the name.
func (r *reader) alias(c *chunk, in fact.Span) bool {
	u := &c.units[len(c.units)-1]
	if a, ok := defined(r.s, in); ok {
		u.alias = append(u.alias, a)
		return true
	}
	text := in.Of(r.s)
	if i := strings.IndexAny(text, "、：:；;"); i > 0 && acronym(text[:i]) {
		in.End, text = in.Start+i, text[:i]
	}
	if acronym(u.core.Of(r.s)) && !acronym(text) && runEnd(text, 0) == len(text) {
		if _, n := r.v.bodies.longest(text); n > 0 { // JOGMEC（独立行政法人…機構）
			u.alias = append(u.alias, in)
			return true
		}
	}
	if n := runes(text); u.rank == strong && n >= 2 && n <= 8 && katakanaEnd(text, 0) == len(text) && !r.landName(text) { // 日本貿易振興機構（ジェトロ）
		u.alias = append(u.alias, in)
		return true
	}
	if acronym(text) || strings.HasPrefix(text, "略称") || shortened(text, u.core.Of(r.s)) {
		if n := len("略称"); strings.HasPrefix(text, "略称") {
			in.Start += n
			for _, sep := range []string{"：", ":", "「"} {
				in.Start = skip(r.s, in.Start, sep)
			}
			in.End -= len(text) - len(strings.TrimSuffix(text, "」"))
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
func defined(s string, in fact.Span) (fact.Span, bool) {
	text := in.Of(s)
	at := strings.Index(text, "以下")
	if at < 0 {
		return fact.Span{}, false
	}
	open := strings.Index(text[at:], "「")
	end := strings.Index(text[at:], "」")
	if open < 0 || end < open {
		return fact.Span{}, false
	}
	return fact.Span{Start: in.Start + at + open + len("「"), End: in.Start + at + end}, true
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
