package meeting

import (
	"slices"
	"strings"

	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
)

// isOfMany reports whether a name is one of a dialogue of many countries, which it
// names together, or by their region: G20灯台大臣会合, ASEAN灯台政策対話. A conference of
// them is an event, unless it tells their rank: 世界灯台会議.
func isOfMany(name string) bool {
	v := words()
	acronym := beginsAcronym(name)
	if !acronym && !v.Groups.Begins(name) || v.Summits.In(name) || v.Homely.In(name) {
		return false
	}
	return v.Ranks.In(name) || v.Editions.Ends(name) || v.Meets.Ends(name) || acronym && v.Committees.Ends(name)
}

// isGathering reports whether a name beside the meeting reported is one of an event: 日独灯台ビジネスフォーラム.
func isGathering(name string) bool {
	return words().Gatherings.Ends(name) && !words().Ranks.In(name)
}

// beginsAcronym reports whether a name begins with the acronym of a body: IEA灯台閣僚理事会.
func beginsAcronym(name string) bool {
	n := 0
	for n < len(name) && name[n] >= 'A' && name[n] <= 'Z' {
		n++
	}
	return n > 1
}

// isTopic reports whether a name tells no more of a dialogue than what it is about and
// that it meets again and again, or who of the countries meet: 灯台政策対話, 灯台閣僚会議.
func (m names) isTopic(name text.Span) bool {
	v, s := words(), name.Of(m.t.S)
	return !m.endsEvent(name) && !v.Homely.In(s) && !v.Summits.In(s) && (v.Ranks.In(s) || v.Editions.Ends(s)) && !isCommon(s)
}

// isCommon reports whether a noun tells nothing of what a meeting is about: 電話協議,
// 局長級定期協議.
func isCommon(name string) bool {
	v := words()
	for {
		rest := v.CommonHeads.TrimPrefix(name)
		if rest == name {
			return IsPlain(name)
		}
		name = rest
	}
}

// reportedNames finds the dialogues that a sentence says were held or attended: those of
// the parties or of many countries, and those that it names by what they are about alone,
// if the countries between which they are are told, 英国運輸省との|灯台政策対話|を開催した, or
// the title has them.
func (m *reader) reportedNames(s text.Span) []text.Span {
	abroad := m.parties.Abroad(s)
	all := m.namesThat(s, func(name text.Span) bool {
		if m.endsEvent(name) {
			return false
		}
		printed := name.Of(m.t.S)
		if len(m.parties.Of(name)) > 0 || isOfMany(printed) {
			return true
		}
		titled := strings.Contains(m.titled.Of(m.t.S), printed)
		return (abroad || titled) && m.isTopic(name) || (abroad && m.isQuoted(name) || titled && words().Groups.Begins(printed)) && !words().Homely.In(printed)
	})
	var out []text.Span
	for i := len(all) - 1; i >= 0; i-- {
		shared := len(out) > 0 && i+1 < len(all) && out[len(out)-1] == all[i+1] && m.joins(all[i], all[i+1])
		if shared || m.isReported(all[i], s) || m.isToBeHeld(all[i].End, s) {
			out = append(out, all[i])
		}
	}
	slices.Reverse(out)
	return out
}

// joins reports whether nothing but a conjunction is between two names: 「灯台閣僚会議」と「港湾閣僚会議」.
func (m *reader) joins(a, b text.Span) bool {
	return words().Coordinates.Has(strings.Trim(m.t.S[a.End:max(a.End, b.Start)], quotes))
}

// isQuoted reports whether a name stands in quotation marks.
func (m names) isQuoted(name text.Span) bool {
	before := max(0, name.Start-len(lex.OpenQuote))
	return lex.QuoteEnd(m.t.S, before) == name.End+len(lex.CloseQuote) && before < name.Start
}

// isReported reports whether a sentence says of what it names that it was held, or that
// somebody went to it.
func (m names) isReported(name, s text.Span) bool {
	return m.isHeldAt(name.End, s) || m.isVisited(name, s)
}

// isVisited reports whether a sentence says of what it names that somebody went to it:
// …会合に出席しました, …会合に、内藤大臣が出席しました.
func (m names) isVisited(name, s text.Span) bool {
	v, rest := words(), m.afterName(name.End, s)
	went, ok := strings.CutPrefix(rest, lex.To)
	if v.There.Begins(rest) && v.Qualifying.Ends(strings.TrimRight(m.t.S[:name.Start], quotes)) { // 6月7日に開催された|…会合|において、…で一致した
		return true
	}
	return v.Visited.Begins(rest) || ok && v.Attended.In(lex.Cut(clauseOf(strings.TrimPrefix(went, lex.Comma)), 120))
}

// quotes are around names.
const quotes = lex.OpenQuote + lex.CloseQuote + "『』"

// afterName returns what of a sentence comes after a name that ends at an offset, and
// the bracket after it, or around the number with which that ends.
func (m names) afterName(at int, s text.Span) string {
	rest := strings.TrimLeft(strings.TrimPrefix(m.t.S[at:max(at, s.End)], lex.Close), quotes)
	if _, end := lex.Bracket(rest, 0); end > 0 { // …会合（テレビ会議形式）が
		rest = rest[end:]
	}
	if of, ok := strings.CutPrefix(rest, lex.Of); ok { // …委員会の定例会合が
		if n := meetingNoun(lex.Cut(of, 60)); n > 0 && IsPlain(of[:n]) {
			return of[n:]
		}
	}
	return rest
}

// isHeldAt reports whether a sentence says of what ends at an offset that it was held.
func (m names) isHeldAt(at int, s text.Span) bool { return m.isSaidAt(at, s, &words().WasHeld) }

// isToBeHeld reports whether a sentence says of what ends at an offset that it is still to come.
func (m names) isToBeHeld(at int, s text.Span) bool { return m.isSaidAt(at, s, &words().WillBeHeld) }

// isSaidAt reports whether one of some verbs is said of what ends at an offset.
func (m names) isSaidAt(at int, s text.Span, verbs *lex.List) bool {
	v, rest := words(), m.afterName(at, s)
	object := v.HeldObjects.Prefix(rest)
	after := lex.Cut(rest[object:], 150)
	held, _ := verbs.Index(after)
	return object > 0 && held >= 0 && !v.OtherObjects.In(after[:held])
}
