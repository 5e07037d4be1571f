package ja

import (
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
	"strings"
	"unicode/utf8"

	"dialoguec/compile/fact"
	"dialoguec/schema"
)

// readList enters the participants of one line of a list: bodies, posts, and
// names with a post or a body before or behind them, parted by wide spaces
// (桜井　俊　　総務省国際戦略局長【議長】).
func (r *reader) readList(line text.Span, side string, role schema.Role) []delegate {
	var all []delegate
	printed := line.Of(r.s)
	if strings.HasPrefix(printed, "（") || strings.HasPrefix(printed, "ほか") {
		line.Start += len(printed) - len(strings.TrimLeft(printed, "（"))
		line.End -= len(printed) - len(strings.TrimRight(printed, "）。"))
		if line.End < line.Start {
			return nil
		}
	}
	for _, w := range []string{"民間　", "産業界　"} { // a further side, its line joined to this one
		if i := strings.LastIndex(line.Of(r.s), w); i > 0 && side != "private" && lex.StartsAny(lastOf(r.s[line.Start:line.Start+i]), "）", "、", "　", "か") {
			all = r.readList(text.Span{Start: line.Start, End: line.Start + i}, side, role)
			return append(all, r.readList(text.Span{Start: line.Start + i + len(w), End: line.End}, "private", role)...)
		}
	}
	for _, e := range elements(r.s, line) {
		all = append(all, r.element(e, side, role)...)
	}
	return all
}

// lastOf gives the last character of s.
func lastOf(s string) string {
	_, n := utf8.DecodeLastRuneInString(s)
	return s[len(s)-n:]
}

// elements splits a list at 、 and at the words that join its members, outside
// brackets.
func elements(s string, in text.Span) []text.Span {
	var out []text.Span
	depth, from := 0, in.Start
	for i := in.Start; i < in.End; {
		switch {
		case strings.HasPrefix(s[i:], "（"):
			depth++
		case strings.HasPrefix(s[i:], "）"):
			depth--
		case depth > 0:
		case strings.HasPrefix(s[i:], "、"), strings.HasPrefix(s[i:], "；"):
			out = lex.AppendSpan(out, s, from, i)
			from = i + len("、")
		case strings.HasPrefix(s[i:], "及び"), strings.HasPrefix(s[i:], "並びに"):
			out = lex.AppendSpan(out, s, from, i)
			from = i + len("及び")
			if strings.HasPrefix(s[i:], "並びに") {
				from = i + len("並びに")
			}
		}
		i = lex.Next(s, i)
	}
	return lex.AppendSpan(out, s, from, in.End)
}

// An entry is one member of a list, its columns told apart.
type entry struct {
	names []text.Span // columns that can only be names
	rest  []text.Span // of bodies and posts
	roles []text.Span // brackets behind names
	next  int         // where the entry of the next line begins that was joined to this one; 0 where none does
}

// entryOf tells the columns of a member of a list apart.
func (r *reader) entryOf(e text.Span) entry {
	var x entry
	for _, w := range r.splitColumns(columnsOf(r.s, e)) {
		if i := strings.Index(w.Of(r.s), "（"); i > 0 && (len(x.rest) > 0 || len(x.names) > 0) { // 友子（共同議長）
			name := text.Span{Start: w.Start, End: w.Start + i}
			if b, n := lex.Bracket(r.s, name.End); n == w.End && r.qualifier(b.Of(r.s)) && r.nameOnly(name) {
				w = name
				x.roles = append(x.roles, b)
			}
		}
		if len(x.rest) > 0 && len(x.names) > 0 && r.opensEntry(w, x.rest) {
			x.next = w.Start
			return x
		}
		if r.nameOnly(w) {
			x.names = append(x.names, w)
		} else {
			x.rest = append(x.rest, w)
		}
	}
	return x
}

// element reads one member of a list, and those that were joined to it.
func (r *reader) element(e text.Span, side string, role schema.Role) []delegate {
	x := r.entryOf(e)
	if x.next > 0 {
		return append(r.element(text.Span{Start: e.Start, End: x.next}, side, role), r.element(text.Span{Start: x.next, End: e.End}, side, role)...)
	}
	if len(x.rest) == 0 && (side == "private" || r.observers) { // a body, not a person without a post
		x.rest, x.names = x.names, nil
	}
	r.side, r.nameless = side, len(x.names) > 0
	defer func() { r.side, r.nameless = "", false }()
	d := delegate{side: side, role: role, rule: delegationList, person: fact.None, c: chunk{span: e}}
	more := r.readPosts(&d, x, side, role)
	if n := len(x.names); n > 0 && n <= 3 && (!d.c.post.Empty() || len(d.orgs) > 0) {
		d.c.name = text.Span{Start: x.names[0].Start, End: x.names[n-1].End}
	}
	d.c.quals = append(d.c.quals, x.roles...)
	for _, q := range d.c.quals {
		if r.v.ListHeads.In(q.Of(r.s)) {
			d.role = schema.Head
		}
	}
	d.person = r.people(&d.c, d.orgs, personListed)
	if d.person == fact.None && len(d.orgs) == 0 {
		return more
	}
	if d.side == "" {
		d.side = r.sideOf(&d)
	}
	if d.role == "" {
		d.role = schema.Member
		if d.side == "private" {
			d.role = schema.PrivateSector
		}
	}
	return append([]delegate{d}, more...)
}

// readPosts reads the bodies and posts of an entry, and gives the entry of a
// line that was joined to its last column.
func (r *reader) readPosts(d *delegate, x entry, side string, role schema.Role) []delegate {
	var more []delegate
	for _, w := range x.rest {
		c := r.chunk(w.Start, w.End, true)
		if len(c.quals) > 0 && c.span.End < w.End && len(more) == 0 {
			r.nameless = false
			more = r.element(text.Span{Start: c.span.End, End: w.End}, side, role)
			r.side, r.nameless = side, len(x.names) > 0
		}
		if c.span.End == w.Start || !r.participates(&c, w.End) {
			continue
		}
		d.orgs = append(d.orgs, r.record(&c)...)
		if !c.post.Empty() {
			d.c.post = c.post
		}
		if !c.name.Empty() {
			d.c.name = c.name
		}
		if d.c.country == "" {
			d.c.country = c.country
		}
		d.c.quals = append(d.c.quals, c.quals...)
	}
	return more
}

// splitColumns parts a column in which a post and the body of the next line were
// joined: 総務審議官|通信省.
func (r *reader) splitColumns(in []text.Span) []text.Span {
	var out []text.Span
	for _, w := range in {
		for k := lex.Next(r.s, w.Start); k < w.End && !r.titled(w.Start, w.End); k = lex.Next(r.s, k) {
			if cut, _, ok := r.cut(k, w.End, true, false, false); ok && cut == w.End && r.titled(w.Start, k) {
				out = append(out, text.Span{Start: w.Start, End: k})
				w.Start = k
				break
			}
		}
		out = append(out, w)
	}
	return out
}

// opensEntry tells whether a column begins the entry of another person: a body
// behind a post.
func (r *reader) opensEntry(w text.Span, rest []text.Span) bool {
	last := rest[len(rest)-1]
	return r.titled(last.Start, last.End) && !r.titled(w.Start, w.End) && !r.nameOnly(w)
}

// columnsOf splits a line at its spaces, but not between Latin words.
func columnsOf(s string, in text.Span) []text.Span {
	var out []text.Span
	from := in.Start
	for i := in.Start; i < in.End; {
		j := lex.Next(s, i)
		if s[i] == '\t' || strings.HasPrefix(s[i:], "　") || s[i] == ' ' && !(i > in.Start && i+1 < in.End && s[i-1] < 0x80 && s[i+1] < 0x80 && s[i+1] != ' ' && s[i-1] != ' ') {
			out = lex.AppendSpan(out, s, from, i)
			from = j
		}
		i = j
	}
	return lex.AppendSpan(out, s, from, in.End)
}

// nameOnly tells whether a column of a list can only be a name of a person, or
// a part of one.
func (r *reader) nameOnly(w text.Span) bool {
	s := w.Of(r.s)
	s = r.v.Honorifics.TrimSuffixes(s)
	for len(s) > 2 && lex.IsAlnum(s[0]) && s[1] == '.' { // K. ラージャラーマン
		s = strings.TrimLeft(s[2:], " ")
	}
	if strings.ContainsAny(s, "0123456789") || strings.HasPrefix(s, "約") {
		return false
	}
	if s == "" || lex.RunEnd(s, 0) != len(s) && lex.Last(s) != lex.Hiragana {
		return false
	}
	if t, n := lex.LongestName(s); n == len(s) && (len(t.Orgs) > 0 || t.Country != "") {
		return false
	}
	if _, n := r.v.posts.Longest(s); n > 0 {
		return false
	}
	if e, n := lex.BodyEnding(s); n > 0 && (e.Rank != lex.Weak || lex.Count(s) > 4) && lex.Count(s) > 2 {
		return false
	}
	switch lex.First(s) {
	case lex.Kanji:
		return lex.Count(s) <= 6
	case lex.Katakana:
		return strings.Contains(s, "・") || lex.Count(s) <= 10
	case lex.Latin:
		return !lex.Acronym(s) && strings.Contains(s, " ")
	}
	return false
}

// members enters the participants of a labelled value.
func (r *reader) members(in text.Span, side string, role schema.Role) {
	if m := r.spoken.Now; m != fact.None {
		r.enter(m, r.readList(in, side, role))
	}
}
