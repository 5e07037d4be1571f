package meeting

import (
	"slices"
	"strings"

	"dialoguec/compile/ja/lex"
)

// NamesMeeting reports whether a quoted name is one of a numbered meeting of a
// series of this text: 日EU・ICT政策対話（第29回）.
func (m *Meetings) NamesMeeting(name string) bool {
	if at := strings.Index(name, lex.Nth); at >= 0 { // …に関する第29回日EU・ICT政策対話
		if n, i := lex.Ordinal(name, at); n > 0 && m.IsSeries(name[i:]) {
			return true
		}
	}
	at := strings.LastIndex(name, lex.Open+lex.Nth)
	return at > 0 && strings.HasSuffix(name, lex.Close) && m.IsSeries(name[:at])
}

// readAlias reads 以下「X」という。 or the English name after the name of a series, or
// the level of its meeting: （局長級）, （次官級会合）.
func (m *reader) readAlias(series, at int) {
	in, next := lex.Bracket(m.t.S, lex.Skip(m.t.S, at, lex.CloseQuote))
	if next <= lex.Skip(m.t.S, at, lex.CloseQuote) {
		return
	}
	q := &m.Series[series]
	if s := words().AnyMeeting.TrimSuffix(in.Of(m.t.S)); q.Level == "" && words().LevelEnds.Ends(s) {
		q.Level = level(s)
	}
	a, ok := lex.ShortName(m.t.S, in)
	if !ok {
		if s := in.Of(m.t.S); !lex.Acronym(s) && !isLatinTitle(s) && !(beginsAcronym(s) && meetingNoun(s) == len(s)) { // （TLD会合）
			return
		}
		a = in
	}
	if s := a.Of(m.t.S); s != q.Name && !slices.Contains(q.Aliases, s) {
		m.addAlias(series, s)
		q.Spans = append(q.Spans, a)
	}
}

// isLatinTitle reports whether a text is a name of several words in Latin
// letters: （Japan-U.S. Cyber Dialogue） after the Japanese name.
func isLatinTitle(s string) bool {
	for _, c := range s {
		if c >= 0x250 {
			return false
		}
	}
	return strings.Contains(s, " ") && s[0] >= 'A' && s[0] <= 'Z'
}
