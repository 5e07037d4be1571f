package refer

import (
	"strings"

	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
)

// made enters a document without a name of its own of which the sentence says that
// it was made, or will be: 共同声明を採択した, 合意議事録に署名した. It returns the
// offset after it; the offset itself if there is none.
func (r *sentence) made(at int) int {
	name := text.Span{Start: at, End: lex.RunEnd(r.s, at)}
	printed, v := name.Of(r.s), words()
	n := v.Outcomes.Suffix(printed)
	after := name.End
	if _, end := lex.Bracket(r.s, after); end > after { // 共同声明（骨子）を発出した
		after = end
	}
	after = words().Annexes.Skip(r.s, after)
	if n == 0 || lex.Count(printed) > 12 || !v.Made.Begins(withoutOccasion(r.s[after:])) && (n < len(printed) || r.kindByAct(at) != "document") || r.isNamedBy(printed[len(printed)-n:]) {
		return at
	}
	name.Start = r.purpose(name.Start)
	r.enter("document", name, name, referenceMade)
	if ref := &r.all[len(r.all)-1]; ref.Date == "" && ref.Spans[0] == name { // 3月に|報告書を公表した
		if w, ok := r.dates.Last(r.span.To(at), nil); ok && r.s[w.Span.End:at] == "に" {
			setDate(ref, w)
		}
	}
	return name.End
}

// purpose returns where what a document is for begins, ahead of its name: after the comma
// before it, |協力を深め、情報を交換する|ための|覚書; the offset of the name if nothing says it.
func (r *sentence) purpose(at int) int {
	v, before := words(), r.span.To(at).Of(r.s)
	n := v.Purposes.Suffix(before)
	from := v.PurposeHeads.AfterLast(before[:len(before)-n])
	if n == 0 || from == 0 || lex.Count(before[from:len(before)-n]) > 40 {
		return at
	}
	return r.span.Start + from
}

// withoutOccasion returns what follows the name of a document without the words that say
// on which occasion something was done with it: が|この機会に|締結された.
func withoutOccasion(rest string) string {
	_, n := lex.Decode(rest, 0)
	return rest[:n] + words().Occasions.TrimPrefix(rest[n:])
}

// isNamedBy reports whether the title, or a document entered before, has a word for
// a document in its name: the statement itself, or one that is named in full.
func (r *sentence) isNamedBy(word string) bool {
	if strings.Contains(r.title, word) {
		return true
	}
	for i := range r.all {
		if q := &r.all[i]; q.Kind == "document" && q.Name != word && strings.HasSuffix(q.Name, word) {
			return true
		}
	}
	return false
}

// amended returns the end of the name of a bill that changes the law which ends at
// an offset: 電気通信事業法|の一部を改正する法律案; the offset if it is none.
func (r *sentence) amended(at int) int {
	end := words().Amendments.Skip(r.s, at)
	if end == at {
		return at
	}
	return words().Drafts.Skip(r.s, end)
}

// conference returns the end of the numbered conference of a treaty that ends at
// an offset: 生物多様性条約|第15回締約国会議（COP15）; the offset if there is none.
func (r *sentence) conference(at int) int {
	_, from := lex.Ordinal(r.s, at)
	if from == at {
		return at
	}
	end := lex.RunEnd(r.s, from)
	if k, n := lex.KindOf(r.s[from:end]); n == 0 || k.Kind != "event" {
		return at
	}
	if lex.AcronymAt(r.s, end) {
		_, end = lex.Bracket(r.s, end)
	}
	return end
}

// isScheme reports whether an ending makes a programme of two parties that something
// is done under: 日ASEAN交通連携の下で.
func (e ending) isScheme() bool {
	v, name := words(), e.bare()
	_, end := e.parties.Pair(name)
	return v.Schemes.Ends(name.Of(e.s)) && end > e.head && lex.Count(e.s[min(end, e.word):e.word]) >= 2 && v.Under.Begins(e.s[e.to:])
}
