package meeting

import (
	"strings"
	"unicode/utf8"

	"dialoguec/compile/fact"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// A Naming is one place at which a meeting is named.
type Naming struct {
	Span    text.Span // of the name and the ordinal together
	Name    text.Span // of the series' name; empty if only 第3回会合 is printed
	Lead    text.Span // what of that name is before the number: 日独灯台憲章に基づく|第2回|運営委員会
	Ordinal int
	Step    int          // 次回 +1, 前回 -1
	Beside  bool         // comes with another numbered one: 第13回灯台大臣会合及び|第10回灯台カンファレンス
	This    bool         // counts the meeting reported: 今回が7回目
	Level   schema.Level // of the meeting: 局長級
}

// namings finds the meetings that a stretch names.
func (m names) namings(s text.Span) []Naming {
	var all []Naming
	for i := s.Start; i < s.End; {
		n, ok := m.naming(s.From(i))
		if !ok {
			i = lex.Next(m.t.S, i)
			continue
		}
		if n.Span.Start < s.Start {
			n.Span.Start = i
		}
		all = append(all, n)
		i = max(n.Span.End, lex.Next(m.t.S, i))
	}
	return all
}

// naming reads the meeting that is named at an offset.
func (m names) naming(in text.Span) (Naming, bool) {
	s, v := in.Of(m.t.S), words()
	switch {
	case !v.names.May(s):
		return Naming{}, false
	case lex.IsDigit(s[0]):
		return m.counted(in)
	case v.ThisOnes.Begins(s):
		return m.firstTime(in)
	case v.nth.Begins(s):
		return m.numbered(in)
	case v.Next.Begins(s), v.Previous.Begins(s):
		return m.stepped(in)
	case v.FirstMeetings.Begins(s), v.First.Begins(s):
		return m.inaugural(in)
	case v.FirstTimes.Begins(s):
		return m.begun(in)
	}
	return Naming{}, false
}

// inaugural reads the first meeting of a series that is named: …対話の初会合,
// …協議（初回会合）, 初の日独…対話.
func (m names) inaugural(in text.Span) (Naming, bool) {
	s, v := m.t.S[:in.End], words()
	if end := v.FirstMeetings.Skip(s, in.Start); end > in.Start {
		if v.Its.Ends(s[:in.Start]) { // 「…対話」を設け、|その|初会合を…に開く
			name, ok := m.namedBefore(in.Start)
			return Naming{Ordinal: 1, Name: name, Span: in.To(end)}, ok
		}
		name, start := m.nameBefore(in.Start)
		return Naming{Ordinal: 1, Name: name, Span: text.Span{Start: start, End: end}}, start < in.Start // else of something else
	}
	i := v.First.Skip(s, in.Start)
	name, end := m.nameAfter(in.From(i))
	if lead := m.aboutBefore(in.Start); i > in.Start && end > i && m.isPlain(name) && !lead.Empty() { // 灯台に関する|初の|政策対話
		return Naming{Ordinal: 1, Name: name, Lead: lead, Span: text.Span{Start: lead.Start, End: end}, Level: level(name.Of(s))}, true
	}
	if i == in.Start || end == i || m.isPlain(name) || m.isEvent(name) || !m.IsSeries(name.Of(s)) && len(m.parties.Of(name)) == 0 {
		return Naming{}, false
	}
	return Naming{Ordinal: 1, Name: name, Span: in.To(end), Level: level(name.Of(s))}, true
}

// counted reads 7回目 of the meeting reported, 今回で|7回目, or of what is named after it:
// 7回目となる日独灯台対話.
func (m names) counted(in text.Span) (Naming, bool) {
	s, v := m.t.S[:in.End], words()
	ordinal, i := lex.Number(s, in.Start, 3)
	end := v.Counted.Skip(s, i)
	if ordinal == 0 || end == i || in.Start > 0 && lex.IsDigit(s[in.Start-1]) || strings.HasSuffix(s[:in.Start], lex.Nth) {
		return Naming{}, false
	}
	n := Naming{Ordinal: ordinal, Span: in.To(end), This: true}
	if v.CountLeads.Ends(s[:in.Start]) {
		return n, true
	}
	n.This = false
	if name, start := m.nameBefore(in.Start); start < in.Start && !m.isEvent(name) { // …協議の2回目の会合
		n.Name, n.Span.Start = name, start
		return n, true
	}
	from := lex.Skip(s, v.Reaches.Skip(s, end), lex.Of)
	name, end := m.nameAfter(in.From(from))
	before := strings.TrimLeft(m.sentenceTo(in.Start), lex.Blanks)
	if own := before == "" || v.ThisOnes.In(before); own && end > from && v.AnyMeeting.Has(name.Of(s)) {
		n.Span.End = end // 6回目の会合の日程は, 今回は、横浜において|3回目の会合を開催した
		return n, true
	}
	n.Name, n.Span.End, n.Level = name, end, level(name.Of(s))
	return n, from > n.Span.Start && end > from && !m.isPlain(name) && !m.isEvent(name)
}

// firstTime reads that the meeting reported is the first one, 今回が初めて, and not
// only the first one at some place or since some time.
func (m names) firstTime(in text.Span) (Naming, bool) {
	s, v := m.t.S[:in.End], words()
	at := v.ThisOnes.Skip(s, in.Start)
	clause, _, _ := strings.Cut(s[at:], lex.Stop)
	i, size := v.FirstTimes.Index(clause)
	if i < 0 || lex.Count(clause[:i]) > 20 || v.Limits.In(clause[:i]) || v.Limits.In(m.sentenceTo(in.Start)) {
		return Naming{}, false
	}
	return Naming{Ordinal: 1, Span: in.To(at + i + size), This: true}, true
}

// begun reads when the first meeting of the series spoken of was: 本対話は、2015年に|初めて|開かれ.
func (m names) begun(in text.Span) (Naming, bool) {
	v, before := words(), m.sentenceTo(in.Start)
	rest := v.FirstTimes.TrimPrefix(in.Of(m.t.S))
	lead := text.Span{Start: in.Start - len(before), End: in.Start - len(lex.To)}
	w, ok := m.dates.Last(lead, nil)
	if day, _ := w.Value.Days(); !ok || day != "" || len(w.Notes) > 0 || m.t.S[w.Span.End:in.Start] != lex.To || !v.HeldThen.Begins(rest) {
		return Naming{}, false
	}
	return Naming{Ordinal: 1, Step: -1, Span: in.To(in.End - len(rest))}, v.These.Begins(before) || m.SeriesAt(lead) > 0 || v.CountLeads.In(rest)
}

// sentenceTo returns what of a sentence comes before an offset, or the last of that.
func (m names) sentenceTo(at int) string {
	from := max(0, at-longestLead)
	for !utf8.RuneStart(m.t.S[from]) {
		from++
	}
	s := m.t.S[from:at]
	if i := strings.LastIndex(s, "\n"); i >= 0 {
		s = s[i+len("\n"):]
	}
	if i := strings.LastIndex(s, lex.Stop); i >= 0 {
		s = s[i+len(lex.Stop):]
	}
	return s
}

// longestLead is how much of a sentence is looked at before a number, in bytes.
const longestLead = 600

// numbered reads 第N回 with the name after or before it.
func (m names) numbered(in text.Span) (Naming, bool) {
	s := m.t.S[:in.End]
	ordinal, i := lex.Ordinal(s, in.Start)
	if ordinal == 0 {
		return Naming{}, false
	}
	i = lex.Skip(s, i, "目")
	n := Naming{Ordinal: ordinal, Span: in.To(i)}
	if strings.HasSuffix(s[:in.Start], lex.Open) && strings.HasPrefix(s[i:], lex.Close) { // （第6回）日・フィリピン次官級協議
		after := i + len(lex.Close)
		if name, end := m.nameAfter(in.From(after)); end > after && !m.isPlain(name) {
			n.Name, n.Span.End, n.Level = name, end, level(name.Of(s))
			return n, true
		}
	}
	if after := words().Reaches.Skip(s, i); after > i { // 第2回目となる|…協議
		if _, end := m.nameAfter(in.From(after)); end > after {
			i = after
		}
	}
	if name, end := m.nameAfter(in.From(i)); end > i {
		n.Beside = m.isBesideNumber(in.Start, lex.Cut(name.Of(s), 2*len("東")))
		if m.isEvent(name) && !n.Beside && !m.IsSeries(name.Of(s)) {
			return Naming{}, false
		}
		n.Span.End, n.Level = end, level(name.Of(s))
		if before, ok := m.dialogueBefore(in.Start); ok && len(m.parties.Of(name)) == 0 {
			n.Name, n.Span.Start = before, before.Start
			if first, from := lex.Ordinal(before.Of(s), 0); first > 0 && !words().AnyMeeting.Has(name.Of(s)) { // 第9回日台漁業委員会|第2回専門家会合
				n.Name, n.Lead = name, before.From(before.Start+from)
			}
			return n, true
		}
		if lead := m.leadBefore(in.Start, words().Ranks.In(name.Of(s))); !lead.Empty() && len(m.parties.Of(name)) == 0 {
			n.Name, n.Lead, n.Span.Start = name, lead, lead.Start
			return n, true
		}
		if lead := m.aboutBefore(in.Start); !lead.Empty() && len(m.parties.Of(name)) == 0 {
			n.Name, n.Lead, n.Span.Start = name, lead, lead.Start
			return n, true
		}
		if !m.isPlain(name) {
			n.Name = name
			return n, true
		}
	} else if rest := s[i:]; lex.BeginsName(rest) && !lex.Conjunction(rest) && !words().OrdinalFollowers.Begins(rest) {
		return Naming{}, false // 第2回ワークショップ: of something else
	}
	if v := words(); v.Its.Ends(s[:in.Start]) { // 「…対話」を設け、|その|第1回を…に開く
		var ok bool
		n.Name, ok = m.namedBefore(in.Start)
		return n, ok
	}
	if name, start := m.nameBefore(in.Start); start < in.Start {
		if m.isEvent(name) {
			return Naming{}, false
		}
		n.Name, n.Span.Start = name, start
	} else if m.ofAnother(in.Start) {
		return Naming{}, false
	}
	return n, true
}

// leadBefore returns what of the name of a dialogue of the parties comes before a number
// at an offset, the rest of it being behind that; empty if nothing does. A summit is of
// a dialogue if the rest tells the rank of those who meet.
func (m names) leadBefore(at int, ranked bool) text.Span {
	s := m.t.S[:at]
	end := at - words().NameLinks.Suffix(s)
	if end == at && !lex.Last(s).InName() && !strings.HasSuffix(s, lex.Close) {
		return text.Span{}
	}
	lead := text.Span{Start: lex.RunStart(m.t.S, end), End: end}
	if strings.HasSuffix(s[:end], lex.Close) { // 太平洋灯台サミット（PALM）|第5回
		if open := strings.LastIndex(s[:end], lex.Open); open >= 0 && lex.Count(lex.Cut(s[open:end], 60)) <= 12 {
			lead.Start = lex.RunStart(m.t.S, open)
			if m.isName(m.t.S[lead.Start:open]) { // 日独灯台作業部会（LWG）|第7回会合
				return text.Span{}
			}
		}
	}
	printed := lead.Of(m.t.S)
	switch {
	case len(m.parties.Of(lead)) < 2 && !words().Groups.Begins(printed),
		words().Summits.In(printed) && !ranked,
		meetingNoun(printed) == len(printed),
		strings.Contains(printed, lex.Nth):
		return text.Span{}
	}
	lead.End = at
	return lead
}

// aboutBefore returns what says, before a number at an offset, what a dialogue is about of
// which no more is known so far: 灯台協力に関する|第3回二国間協議; empty if nothing does.
func (m names) aboutBefore(at int) text.Span {
	end := at - words().Topics.Suffix(m.t.S[:at])
	start := lex.RunStart(m.t.S, end)
	if end == at || start == end || len(m.Series) > 0 {
		return text.Span{}
	}
	if lead := len(m.sentenceTo(at)); !m.parties.Abroad(text.Span{Start: at - lead, End: at}) {
		return text.Span{}
	}
	return text.Span{Start: start, End: at}
}

// called returns the name of the series that a naming prints, without the number in it.
func (m names) called(n Naming) string { return n.Lead.Of(m.t.S) + n.Name.Of(m.t.S) }

// between returns the parties that a naming names.
func (m names) between(n Naming) []string {
	if !n.Lead.Empty() {
		return m.parties.Of(n.Lead)
	}
	return m.parties.Of(n.Name)
}

// isBesideNumber reports whether a number at an offset comes right after a conjunction and
// the name of another numbered meeting that begins alike, so that it is as much of a series
// as that is: 第13回東アジア灯台大臣会合及び|第10回東アジア灯台カンファレンス.
func (m names) isBesideNumber(at int, beginning string) bool {
	before := words().Coordinates.TrimSuffix(m.t.S[:at])
	if len(before) == at {
		return false
	}
	end := len(strings.TrimRight(before, quotes))
	run := m.t.S[lex.RunStart(m.t.S, end):end]
	i := strings.LastIndex(run, lex.Nth)
	if i < 0 {
		return false
	}
	n, from := lex.Ordinal(run, i)
	use, size := words().nouns.Longest(run)
	return n > 0 && size > 0 && len(run)-size > from && use == seriesNoun && strings.HasPrefix(run[from:], beginning)
}

// dialogueBefore returns the dialogue of the parties that is printed in one word with a
// number after it: 日独海洋協力対話|第1回ハイレベル会合 is its first meeting.
func (m names) dialogueBefore(at int) (name text.Span, ok bool) {
	name, start := m.nameBefore(at)
	return name, start < at && strings.Trim(m.t.S[name.End:at], lex.Dot) == "" && !m.isPlain(name) && (len(m.parties.Of(name)) > 0 || strings.HasPrefix(name.Of(m.t.S), lex.OpenQuote))
}

// namedBefore returns the last name of a dialogue, in the sentence before an offset if it is
// quoted, of which その speaks there.
func (m names) namedBefore(at int) (name text.Span, ok bool) {
	end := strings.LastIndex(m.t.S[:at], lex.CloseQuote)
	open := strings.LastIndex(m.t.S[:max(0, end)], lex.OpenQuote)
	if open >= 0 && !strings.Contains(m.t.S[open:at], lex.Stop) {
		name = text.Span{Start: open + len(lex.OpenQuote), End: end}
		return name, name.End > name.Start && meetingNoun(name.Of(m.t.S)) == name.Len() && !m.isPlain(name)
	}
	all := m.bareNames(text.Span{Start: m.t.BlockStart(at), End: at})
	if len(all) == 0 {
		return text.Span{}, false
	}
	return all[len(all)-1], true
}

// ofAnother reports whether a number at an offset counts the meetings of something
// that is no series of this text: 作業部会の|第1回会合.
func (m names) ofAnother(at int) bool {
	end := m.beforeOrdinal(at)
	noun := text.Span{Start: lex.RunStart(m.t.S, end), End: end}.Of(m.t.S)
	return end < at && noun != "" && m.isName(noun) && !words().AnyMeeting.Has(noun) && found(m.index.endings, ending{text: noun}) == fact.None
}

// stepped reads 次回会合, 次回の第30回会合, 次回の日独サイバー協議.
func (m names) stepped(in text.Span) (Naming, bool) {
	s := m.t.S[:in.End]
	n := Naming{Step: 1}
	from := words().Next.Skip(s, in.Start)
	if from == in.Start {
		n.Step, from = -1, words().Previous.Skip(s, in.Start)
	}
	if from == in.Start {
		return Naming{}, false
	}
	i := lex.Skip(s, from, lex.Of)
	if q, ok := m.numbered(in.From(i)); ok && strings.HasPrefix(s[i:], lex.Nth) {
		q.Span.Start, q.Step = in.Start, n.Step
		return q, true
	}
	n.Span = in.To(from)
	if inside, end := lex.Bracket(s, from); end > from { // 前回（28回目）の会議
		n.Ordinal, from = ordinalIn(inside.Of(s)), end
		if n.Ordinal == 0 {
			from = n.Span.End
		}
	}
	i = lex.Skip(s, from, lex.Of)
	if name, end := m.nameAfter(in.From(i)); end > i {
		if m.isEvent(name) {
			return Naming{}, false
		}
		n.Span.End, n.Level = end, level(name.Of(s))
		if !m.isPlain(name) {
			n.Name = name
		} else if of, start := m.nameBefore(in.Start); start < in.Start && len(m.parties.Of(of)) > 1 { // 日独灯台協議の|次回会合
			n.Name, n.Span.Start = of, start
		}
		return n, true
	}
	// 次回イタリアで開催予定のG7: of something else
	rest := s[from:]
	return n, !lex.BeginsName(rest) || lex.Conjunction(rest) || words().StepFollowers.Begins(rest)
}

// ordinalIn returns the number that is all of s: 第3回, 28回目; 0 if it is none.
func ordinalIn(s string) int {
	if s == "" {
		return 0
	}
	n, end := lex.Ordinal(s, 0)
	if n == 0 {
		n, end = lex.Number(s, 0, 3)
		if i := words().Counted.Skip(s, end); i > end {
			end = i
		}
	}
	if end != len(s) || lex.IsDigit(s[len(s)-1]) {
		return 0
	}
	return n
}
