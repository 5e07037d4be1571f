package series

import (
	"slices"

	"dialoguec/compile/en/lex"
)

// formerNames reads what a series was called before: "the Ocean Data Dialogue,
// formerly (known as) the Marine Information Dialogue".
func (r *seriesWork) formerNames() {
	for i := range r.Dialogues {
		old := &r.Dialogues[i]
		if i == 0 || !r.formerly(old.From-1, r.Sentences[old.Sentence].From) {
			continue
		}
		d := &r.Dialogues[i-1]
		if d.Sentence != old.Sentence || d.Series < 0 || d.Series == old.Series {
			continue
		}
		f := &r.All[d.Series]
		if name := r.CleanText(old.From, old.To); !slices.Contains(f.Former, name) {
			f.Former = append(f.Former, name)
			f.Spans = append(f.Spans, r.Span(old.From, old.To))
		}
	}
}

// formerly reports whether the words that end with token i say that what
// follows is a former name.
func (r *telling) formerly(i, from int32) bool {
	for ; i >= from; i-- {
		t := r.Token(i)
		if t.In(formerly) {
			return true
		}
		if !t.In(beforeFormer) && !t.Is(lex.FlagOpenQuote) {
			return false
		}
	}
	return false
}
