package refer

import (
	"strings"

	"dialoguec/compile/ja/country"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// quoted enters a name in 「」.
func (r *sentence) quoted(q text.Span) {
	in := text.Span{Start: q.Start + len("「"), End: q.End - len("」")}
	in.End -= len(footnote(in.Of(r.s)))
	name := in.Of(r.s)
	if words().Pages.Ends(name) && !strings.Contains(r.title, name) { // プレスリリース「第7回日独灯台対話について」, 「…について」（公表資料）
		if bracket, _ := lex.Bracket(r.s, q.End); r.apposed(q.Start) == "document" || words().Published.In(bracket.Of(r.s)) {
			r.enter("document", in, q, referenceBeside)
		}
		return
	}
	if lex.Count(name) < 2 || r.meetings.IsSeries(name) || r.meetings.NamesMeeting(name) || strings.HasSuffix(r.s[:q.Start], lex.Following) || words().SoCalled.Ends(r.s[:q.Start]) || words().Themes.Ends(r.s[:q.Start]) || r.isTheme(q) || words().States.Ends(name) {
		return
	}
	if n := words().Disasters.Suffix(r.s[:q.Start]); n > 0 { // 台風「…」
		name := text.Span{Start: q.Start - n, End: q.End}
		r.enter("event", name, name, referenceBeside)
		return
	}
	base := baseOf(name)
	kind, rule := r.apposed(q.Start), referenceBeside
	if kind == "" {
		kind = r.counted(q.End)
	}
	if kind == "" {
		kind, rule = r.kindByEnding(base, q.Start), referenceQuoted
		if listed, n := words().listed.Longest(name); n == len(name) && listed != kind { // 「一帯一路」
			kind, rule = listed, referenceListed
		}
		if kind == "programme" && words().Signed.Begins(r.s[q.End:]) {
			kind = "document"
		}
	}
	if kind == "" {
		kind, rule = r.kindAround(base, q), referenceBeside
	}
	if kind == "" && isProgramme(name, r.s[q.End:]) && !isBody(base) {
		kind, rule = "programme", referenceNamed
	}
	if kind != "" {
		r.enter(kind, in, q, rule)
	}
}

// isTheme reports whether a quotation is one of several that are the themes of what was
// said: 「…」、「…」及び|「…」をテーマとして.
func (r *sentence) isTheme(q text.Span) bool {
	if words().ThemeEnds.Begins(r.s[q.End:]) {
		return true
	}
	at := r.lastOfList(q.End)
	return at > q.End && words().Speech.Begins(r.s[at:]) && !strings.HasPrefix(r.s[at:], lex.OpenQuote)
}

// lastOfList returns where the last of the quotations ends that are joined to the one
// that ends at an offset.
func (r *sentence) lastOfList(at int) int {
	for {
		next := words().QuoteJoins.Skip(r.s, at)
		end := lex.QuoteEnd(r.s, next)
		if next == at || end == next {
			return at
		}
		at = end
	}
}

// counted returns the kind of several quotations, the first of which ends at an offset, by
// what counts them: 「…」、「…」及び「…」|の三つの作業部会; "" if nothing does.
func (r *sentence) counted(at int) schema.ReferenceKind {
	last := r.lastOfList(at)
	from := words().Counts.Skip(r.s, last)
	if from == last {
		return ""
	}
	kind, _ := lex.KindOf(r.s[from:lex.RunEnd(r.s, from)])
	return kind.Kind
}

// baseOf cuts off what comes after the ending of a name: a bracket, a year, the
// number of a version.
func baseOf(name string) string {
	if b := strings.Index(name, "（"); b > 0 && strings.HasSuffix(name, "）") {
		name = name[:b]
	}
	if _, n := lex.KindOf(name); n > 0 { // …の10年
		return name
	}
	return strings.TrimRight(name, "0123456789.年版 ")
}

// kindByEnding returns the kind of the quoted name at an offset by its ending;
// "" if that tells none.
func (r *sentence) kindByEnding(base string, at int) schema.ReferenceKind {
	k, n := lex.KindOf(base)
	if n == 0 || k.Apposed { // such a word is no part of a name
		return ""
	}
	if words().Ventures.Ends(base) && lex.KatakanaEnd(base, 0) >= len(base)-n { // アルテミス|計画
		k.Kind = "programme"
	}
	if k.Kind == "programme" && r.kindByAct(at) == "document" { // 閣議決定された「…計画」
		return "document"
	}
	return k.Kind
}

// kindByAct returns the kind of that to which what is said to have been done
// before the name at an offset is done; "" if nothing is said.
func (r *sentence) kindByAct(at int) schema.ReferenceKind {
	before := r.s[:at]
	if !words().ActEnds.Ends(before) {
		return ""
	}
	for _, w := range words().ActEnds.All() {
		if t, ok := strings.CutSuffix(before, w); ok {
			if kind, n := words().acts.Longest(t); n > 0 {
				return kind
			}
		}
	}
	return ""
}

// kindAround returns the kind of a quoted name by what is around it; "" if
// nothing tells it.
func (r *sentence) kindAround(base string, q text.Span) schema.ReferenceKind {
	if kind := r.kindBefore(q.Start); kind != "" {
		return kind
	}
	if kind := r.kindAfter(q); kind != "" {
		return kind
	}
	return kindInside(base)
}

// kindBefore returns the kind that what comes before an offset tells: what is
// said to be held is an event.
func (r *sentence) kindBefore(at int) schema.ReferenceKind {
	if before := r.s[:at]; words().VerbEnds.Ends(before) || strings.HasSuffix(before, "の") {
		if words().OpenTo.Ends(before) {
			return ""
		}
		if words().Holding.Ends(before) {
			return "event"
		}
		return r.kindByAct(at)
	}
	return r.apposed(at)
}

// apposed returns the kind of a quoted name at an offset by the noun right before
// it, or before the first of the names that are joined: 演習「サイバー・フラッグ」、「…」;
// "" if none tells it.
func (r *sentence) apposed(at int) schema.ReferenceKind {
	for n := words().QuoteJoins.Suffix(r.s[:at]); n > 0 && strings.HasSuffix(r.s[:at-n], lex.CloseQuote); n = words().QuoteJoins.Suffix(r.s[:at]) {
		open := strings.LastIndex(r.s[:at-n], lex.OpenQuote)
		if open < r.span.Start {
			break
		}
		at = open
	}
	k, _ := lex.KindOf(r.s[lex.RunStart(r.s, at):at])
	return k.Kind
}

// kindAfter returns the kind of a quoted name by the word after it.
func (r *sentence) kindAfter(q text.Span) schema.ReferenceKind {
	at := q.End
	if in, n := lex.Bracket(r.s, at); n > at {
		if w, ok := r.dates.At(in.Start); ok && w.Span.End < in.End && r.places.Alone(in.From(w.Span.End), country.Place{}) != (country.Place{}) { // 「…」（4月23日、サンパウロ）
			return "event"
		}
		at = n
	}
	rest := words().Entitled.TrimPrefix(strings.TrimPrefix(r.s[at:], "の"))
	if words().EventNames.In(q.Of(r.s)) && r.isHeld(at) || words().EventAfter.Begins(rest) || strings.HasPrefix(rest, "への") && strings.Contains(lex.Cut(rest, 48), "参加") {
		return "event"
	}
	kind, _ := words().after.Longest(rest)
	if kind == "event" && strings.Contains(r.title, r.s[q.Start+len(lex.OpenQuote):q.End-len(lex.CloseQuote)]) { // 「2＋2」の開催: the meeting itself
		return ""
	}
	return kind
}

// kindInside looks for the kind before a bracket, a year or a place that closes
// a name: …フォーラム（IGF）京都2023.
func kindInside(name string) schema.ReferenceKind {
	for i := range name {
		if i == 0 || !strings.HasPrefix(name[i:], "（") && !lex.IsDigit(name[i]) {
			continue
		}
		if k, n := lex.KindOf(strings.TrimSpace(name[:i])); n > 0 {
			return k.Kind
		}
	}
	return ""
}

// isProgramme reports whether a quotation of which nothing tells the kind is a
// name at all, and not what somebody says.
func isProgramme(name, rest string) bool {
	said, ok := strings.CutPrefix(rest, "との") // 「…」との認識
	return isCoinedOf(name) && !strings.Contains(name, lex.Comma) && !words().Speech.Begins(rest) && !(ok && words().Saying.Begins(said))
}

// isBody reports whether a name is one of a body: 「デジタル灯台センター」.
func isBody(base string) bool {
	e, n := lex.BodyEnding(base)
	return n > 0 && n < len(base) && e.Rank == lex.Strong
}

// isCoinedOf reports whether a name has Latin letters or katakana in it.
func isCoinedOf(name string) bool {
	return strings.ContainsFunc(name, func(c rune) bool {
		k := lex.ClassOf(c)
		return k == lex.Katakana || k == lex.Latin && !('0' <= c && c <= '9')
	})
}

// footnote returns the mark of a footnote in a bracket with which a name ends:
// ナレッジハブ（※3）.
func footnote(name string) string {
	open := strings.LastIndex(name, lex.Open)
	if open > 0 && strings.HasSuffix(name, lex.Close) && words().FootnoteMarks.Begins(name[open+len(lex.Open):]) {
		return name[open:]
	}
	return ""
}

// shortName takes the bracket after a quoted name for another name of it, and
// returns the offset after it.
func (r *sentence) shortName(at int) int {
	in, next := lex.Bracket(r.s, at)
	n := len(r.all)
	if next == at || n == 0 || lex.Count(in.Of(r.s)) > 16 || r.all[n-1].Spans[0].End != at-len("」") {
		return at
	}
	if _, k := lex.KindOf(in.Of(r.s)); k == 0 && !lex.Acronym(in.Of(r.s)) {
		return at
	}
	r.all[n-1].Aliases = append(r.all[n-1].Aliases, in.Of(r.s))
	return next
}
