package ja

import (
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
	"strings"
)

// nameAfter reads a name that ends with a noun for meetings at offset i.
func (r *reader) nameAfter(i, limit int) (text.Span, int) {
	s := r.s[:limit]
	i = lex.Skip(s, i, "の")
	if q := lex.QuoteEnd(s, i); q > i {
		in := text.Span{Start: i + len("「"), End: q - len("」")}
		if r.meetingNoun(in.Of(s)) == in.Len() {
			return in, q
		}
		return text.Span{}, i
	}
	for j := i; j < limit; {
		e := lex.RunEnd(s[:min(limit, j+2*lex.MaxName)], j)
		if e == j {
			break
		}
		if n := r.meetingNoun(s[j:e]); n > 0 {
			return text.Span{Start: i, End: j + n}, j + n
		}
		if e > j+lex.MaxName {
			break
		}
		k := max(lex.Joined(s, j, e), lex.Skip(s, e, "及び"))
		if k == e && j == i {
			k = lex.Skip(s, e, "・") // of two bodies: 農林水産省・ドイツ食料農業省…対話
		}
		if k == e {
			break
		}
		j = k
	}
	return text.Span{}, i
}

// meetingNoun gives the length of the beginning of s that ends with a noun for
// meetings: the whole of 日英サイバー協議, but not 結果 behind it. 0 is none.
func (r *reader) meetingNoun(s string) int {
	for i := range s {
		if i == 0 {
			continue
		}
		if i > lex.MaxName {
			return 0
		}
		if n := r.nounAt(s, i); n > 0 {
			return n
		}
	}
	return r.nounAt(s, len(s))
}

// nounAt tells whether a noun for meetings ends at byte i of s, and no longer
// word goes on there.
func (r *reader) nounAt(s string, i int) int {
	if _, n := r.v.meetings.Longest(s[:i]); n == 0 {
		return 0
	}
	rest := s[i:]
	if rest == "" {
		return i
	}
	if r.v.NounFollowers.Begins(rest) {
		return i
	}
	if c := lex.First(rest); !c.InName() {
		return i
	}
	return 0
}

// nameBefore reads the name of a series that ends before an ordinal at offset
// at: 「…」の第5回会合, …対話第2回, …対話（第5回.
func (r *reader) nameBefore(at int) (text.Span, int) {
	s := r.s
	end := at
	for {
		cut := strings.TrimRight(s[:end], " 　")
		for _, w := range []string{"の", "（", "、", "における"} {
			if t, ok := strings.CutSuffix(cut, w); ok {
				cut = t
			}
		}
		if strings.HasSuffix(cut, "）") { // （以下「日米IED」という。）
			if open := strings.LastIndex(cut, "（"); open >= 0 && strings.Contains(cut[open:], "以下") {
				cut = cut[:open]
			}
		}
		if len(cut) == end {
			break
		}
		end = len(cut)
	}
	if strings.HasSuffix(s[:end], "」") {
		open := strings.LastIndex(s[:end], "「")
		if open < 0 {
			return text.Span{}, at
		}
		in := text.Span{Start: open + len("「"), End: end - len("」")}
		if strings.Contains(in.Of(s), "\n") || r.meetingNoun(in.Of(s)) != in.Len() && !r.isSeries(in.Of(s)) {
			return text.Span{}, at
		}
		return in, open
	}
	start := lex.RunStart(s, end)
	in := text.Span{Start: start, End: end}
	if start == end || r.plain(in.Of(s)) || r.meetingNoun(in.Of(s)) != in.Len() && !r.isSeries(in.Of(s)) {
		return text.Span{}, at
	}
	return in, start
}

// bareNames finds names of dialogues of the parties that stand without number.
func (r *reader) bareNames(in text.Span) []text.Span {
	var out []text.Span
	for i := in.Start; i < in.End; {
		if c := lex.First(r.s[i:in.End]); !c.InName() && !strings.HasPrefix(r.s[i:], "「") {
			i = lex.Next(r.s, i)
			continue
		}
		name, end := r.nameAfter(i, in.End)
		if end > i && len(r.parties.Of(name)) > 0 && !r.plain(name.Of(r.s)) {
			out = append(out, name)
			i = end
			continue
		}
		if e := r.t.RunEnd(i, in.End); e > i {
			i = e
			continue
		}
		i = lex.Next(r.s, i)
	}
	return out
}
