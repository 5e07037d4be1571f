package ja

import (
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
	"slices"
	"strings"

	"dialoguec/compile/fact"
)

// plain tells whether a noun names no series of its own: 会合, 局長級会合.
func (r *reader) plain(name string) bool {
	for _, w := range r.v.levels {
		if t, ok := strings.CutPrefix(name, w.Text); ok {
			name = t
			break
		}
	}
	name = strings.TrimPrefix(name, "全体")
	name = strings.TrimPrefix(name, "年次")
	_, n := r.v.meetings.Longest(name)
	return n == len(name)
}

func (r *reader) levelIn(name string) string {
	for _, w := range r.v.levels {
		if strings.Contains(name, w.Text) {
			return w.Value
		}
	}
	return ""
}

// isSeries tells whether a name is one of a series of this text.
func (r *reader) isSeries(name string) bool { return r.seriesOf(name) != fact.None }

// seriesOf finds a series of this text by one of its names.
func (r *reader) seriesOf(name string) int {
	for i := range r.f.Series {
		if r.f.Series[i].Name == name || slices.Contains(r.f.Series[i].Aliases, name) {
			return i
		}
	}
	return fact.None
}

// addSeries enters a series.
func (r *reader) addSeries(name text.Span, rule *fact.Rule) int {
	s := name.Of(r.s)
	if i := r.seriesOf(s); i != fact.None {
		r.f.Series[i].Spans = append(r.f.Series[i].Spans, name)
		return i
	}
	r.f.Series = append(r.f.Series, fact.Series{Name: s, Parties: r.parties.Of(name), Level: r.levelIn(s), Basis: fact.At(rule, name)})
	return len(r.f.Series) - 1
}

// latinTitle reports whether a text is a name of several words in Latin letters:
// （Japan-U.S. Cyber Dialogue） behind the Japanese name.
func latinTitle(s string) bool {
	for _, c := range s {
		if c >= 0x250 {
			return false
		}
	}
	return strings.Contains(s, " ") && s[0] >= 'A' && s[0] <= 'Z'
}

// aliasBehind reads 以下「X」という。 or the English name behind the name of a series.
func (r *reader) aliasBehind(series, at int) {
	in, next := lex.Bracket(r.s, at)
	if next == at {
		in, next = lex.Bracket(r.s, lex.Skip(r.s, at, "」"))
		if next == lex.Skip(r.s, at, "」") {
			return
		}
	}
	a, ok := defined(r.s, in)
	if !ok {
		if t := in.Of(r.s); !lex.Acronym(t) && !latinTitle(t) {
			return
		}
		a = in
	}
	q := &r.f.Series[series]
	if printed := a.Of(r.s); printed != q.Name && !slices.Contains(q.Aliases, printed) {
		q.Aliases = append(q.Aliases, printed)
		q.Spans = append(q.Spans, a)
	}
}
