package ja

import (
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
	"strings"
)

// brackets reads the brackets behind a word of a chunk: another name of the
// body in front of it, or what qualifies a post.
func (r *reader) brackets(c *chunk, at, limit int) int {
	for {
		in, next := lex.Bracket(r.s[:limit], at)
		if next == at {
			if in, next = lex.Lenticular(r.s[:limit], at); next == at {
				return at
			}
		}
		printed := in.Of(r.s)
		switch {
		case c.post.Empty() && len(c.units) > 0 && c.name.End <= c.units[len(c.units)-1].core.Start && r.alias(c, in):
		case r.qualifier(printed):
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

// alias reads another name of the last body: an acronym, 以下「…」という。, or a
// short form made of characters of the name.
func (r *reader) alias(c *chunk, in text.Span) bool {
	u := &c.units[len(c.units)-1]
	if a, ok := lex.ShortName(r.s, in); ok {
		u.alias = append(u.alias, a)
		return true
	}
	printed := in.Of(r.s)
	if i := strings.IndexAny(printed, "、：:；;"); i > 0 && lex.Acronym(printed[:i]) {
		in.End, printed = in.Start+i, printed[:i]
	}
	if lex.Acronym(u.core.Of(r.s)) && !lex.Acronym(printed) && lex.RunEnd(printed, 0) == len(printed) {
		if _, n := lex.BodyEnding(printed); n > 0 { // JOGMEC（独立行政法人…機構）
			u.alias = append(u.alias, in)
			return true
		}
	}
	if n := lex.Count(printed); u.rank == lex.Strong && n >= 2 && n <= 8 && lex.KatakanaEnd(printed, 0) == len(printed) && !r.landName(printed) { // 日本貿易振興機構（ジェトロ）
		u.alias = append(u.alias, in)
		return true
	}
	if lex.Acronym(printed) || strings.HasPrefix(printed, "略称") || shortened(printed, u.core.Of(r.s)) {
		if n := len("略称"); strings.HasPrefix(printed, "略称") {
			in.Start += n
			for _, sep := range []string{"：", ":", "「"} {
				in.Start = lex.Skip(r.s, in.Start, sep)
			}
			in.End -= len(printed) - len(strings.TrimSuffix(printed, "」"))
		}
		u.alias = append(u.alias, in)
		return true
	}
	return false
}

func (r *reader) landName(printed string) bool {
	t, n := lex.LongestName(printed)
	return n == len(printed) && (t.Country != "" || t.City > 0)
}

// shortened tells whether short is made of characters of long in their order,
// as 経団連 is of 日本経済団体連合会.
func shortened(short, long string) bool {
	n := lex.Count(short)
	if n < 2 || n > 8 || len(short) >= len(long) {
		return false
	}
	rest := long
	for _, c := range short {
		i := strings.IndexRune(rest, c)
		if i < 0 || lex.ClassOf(c) < lex.Katakana {
			return false
		}
		rest = rest[i+1:]
	}
	return true
}

// qualifier tells whether a bracket behind a post says more of it.
func (r *reader) qualifier(printed string) bool {
	return len(printed) <= 90 && (r.v.Qualifiers.Begins(printed) || r.v.Qualifiers.Ends(printed))
}
