package refer

import (
	"strings"

	"dialoguec/compile/fact"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
)

// isTold reports whether something beside its ending makes a word a name: what
// was done to it, an acronym in it, a body or country at its beginning, or that
// it is a law with a word of its own.
func (e ending) isTold() bool {
	if e.bodies[e.to] || lex.Count(e.s[e.head:e.word]) < 2 || words().BareHeads.Has(e.s[e.head:e.word]) || e.isOfDialogue() {
		return false
	}
	printed, head := e.bare().Of(e.s), e.s[e.head:e.word]
	switch {
	case strings.Contains(printed, "（"), e.kind.Kind == "document" && e.kindByAct(e.from) == "document":
		return true
	case words().Laws.Ends(printed) && !words().Drafts.Begins(e.s[e.to:]):
		return isLaw(head)
	case e.isScheme():
		return true
	case words().Plans.Ends(printed):
		return !words().ManyOwners.Ends(e.s[:e.from]) && (beginsWithOwner(printed, head) || isCoined(head))
	case words().Pacts.Ends(printed):
		return (len(e.parties.Of(e.bare())) > 1 || beginsWithTwo(printed)) && !strings.Contains(e.title, printed)
	}
	return false
}

// isLaw reports whether what comes before the ending of a law makes it one of its
// own: サイバー港湾|法, 電気通信事業|法.
func isLaw(head string) bool {
	last := lex.Last(head)
	if last == lex.Katakana || last == lex.Latin || words().LawHeads.Ends(head) {
		return true
	}
	return lex.IsProper(head) && lex.Count(head) > 4 && !words().Methods.Ends(head)
}

// beginsWithOwner reports whether a name begins with a body, a country or a city
// of the registry and has more than it before its ending.
func beginsWithOwner(printed, head string) bool {
	w, n := lex.LongestName(printed)
	if n == 0 || n >= len(head) {
		return false
	}
	return (len(w.Orgs) > 0 || w.City > 0 || w.Nation() != "") && lex.Count(head[n:]) > 1
}

// beginsWithTwo reports whether a name begins with two countries: 日豪円滑化協定.
func beginsWithTwo(printed string) bool {
	a, n := lex.LongestName(printed)
	b, _ := lex.LongestName(printed[n:])
	return a.Nation() != "" && b.Nation() != ""
}

// isCoined reports whether a word is a name by the scripts in it: Latin alone, or
// a long one of several: JET, デジタル田園都市国家.
func isCoined(head string) bool {
	var latin, katakana, kanji bool
	for _, c := range head {
		switch lex.ClassOf(c) {
		case lex.Latin:
			latin = true
		case lex.Katakana:
			katakana = true
		case lex.Kanji:
			kanji = true
		}
	}
	if latin && !katakana && !kanji {
		return lex.Count(head) > 2
	}
	return lex.Count(head) > 5 && (latin && (katakana || kanji) || katakana && kanji)
}

// innerEnd returns the end of a name that goes on after the acronym in brackets
// at an offset: 北太平洋測位|（NPP）閣僚会議; the offset if it does not.
func (r *sentence) innerEnd(at int) int {
	_, after := lex.Bracket(r.s, at)
	if after == at || !lex.AcronymAt(r.s, at) || r.bodies[at] || r.bodies[after] || !lex.BeginsName(r.s[after:]) || lex.Conjunction(r.s[after:]) {
		return at
	}
	end := lex.RunEnd(r.s, after)
	if _, n := lex.KindOf(r.s[after:end]); n == 0 || r.bodies[end] {
		return at
	}
	return end
}

// cityEnd returns the end of a run that goes on with a city in hiragana at an
// offset: G20茨城|つくば貿易大臣会合; the offset if it does not.
func (r *sentence) cityEnd(at int) int {
	if w, n := lex.LongestName(r.s[at:]); w.City > 0 && lex.First(r.s[at:]) == lex.Hiragana {
		return lex.RunEnd(r.s, at+n)
	}
	return at
}

// listedWithin enters a listed Latin name that a run of other characters goes on
// with: 研究開発プログラム|Horizon Europe. It returns the offset after it; the end of
// the run if there is none.
func (r *sentence) listedWithin(w name) int {
	before := lex.Latin
	for i := w.head; i < w.end; i = lex.Next(r.s, i) {
		class := lex.First(r.s[i:])
		if class == lex.Latin && before != lex.Latin {
			if end := r.listed(i); end > i {
				return end
			}
		}
		before = class
	}
	return w.end
}

// whose enters a document that something was done to and whose name has a の:
// 本年4月に決めた海底ケーブルの保護方針. It returns the offset after it; the offset
// itself if there is none.
func (r *sentence) whose(at int) int {
	if r.kindByAct(at) != "document" {
		return at
	}
	of := lex.RunEnd(r.s, at)
	from := lex.Skip(r.s, of, "の")
	if from == of || lex.Count(r.s[at:of]) < 3 || len(r.parties.Of(text.Span{Start: at, End: of})) > 0 {
		return at
	}
	end := lex.RunEnd(r.s, from)
	kind, n := lex.KindOf(r.s[from:end])
	if n == 0 || kind.Kind != "document" || r.bodies[end] {
		return at
	}
	name := text.Span{Start: at, End: end}
	r.enter(kind.Kind, name, name, referenceTold)
	return end
}

// submitted dates a document without a date that is said to be handed over: the
// date is the one at the beginning of its clause (6日の会合で「…」を提出しました).
func (r moments) submitted(ref *fact.Reference, name text.Span) {
	if ref.Kind != "document" || ref.Date != "" || !words().Handed.In(lex.Cut(r.s[name.End:], 60)) {
		return
	}
	region := r.saidOf(name)
	if w, ok := r.dates.Last(region, nil); ok && !w.Since && strings.Contains(r.s[w.Span.End:name.Start], "で") {
		setDate(ref, w)
	}
}
