package series

import (
	"slices"

	"dialoguec/compile/en/lex"
	"dialoguec/compile/fact"
)

// umbrellas takes out the series that only mean several others, which
// have their words and tell after the head what each is for: "the Tri-Ocean
// Groups" for "the Group for Ports" and "the Group for Reefs". Their name is no
// alias of any of these, or all would be one.
func (r *seriesWork) umbrellas() {
	if len(r.All) < 3 {
		return
	}
	of := make([][]int, len(r.All)) // the phrases of each series
	for i := range r.Dialogues {
		if k := r.Dialogues[i].Series; k >= 0 {
			of[k] = append(of[k], i)
		}
	}
	at := make([]int32, len(r.All)) // the index of each when umbrellas are gone, -1 for one
	left := r.All[:0]
	for k := range at {
		if at[k] = int32(len(left)); r.umbrella(of[k]) {
			at[k] = -1
			continue
		}
		left = append(left, r.All[k])
	}
	r.All = left
	for _, phrases := range of {
		for _, i := range phrases {
			r.Dialogues[i].Series = at[r.Dialogues[i].Series]
		}
	}
}

// umbrella reports whether the phrases of a series are no more than the common
// name of several others.
func (r *seriesWork) umbrella(phrases []int) bool {
	var under []int32
	for _, i := range phrases {
		d := &r.Dialogues[i]
		if d.To != d.Head+1 {
			return false
		}
		for j := max(0, i-fact.MostSeries); j < min(len(r.Dialogues), i+fact.MostSeries); j++ {
			o := &r.Dialogues[j]
			if o.Series < 0 || o.Series == d.Series || o.To == o.Head+1 || o.Head-o.From < 1 {
				continue
			}
			short := Dialogue{Phrase: lex.PhraseOf(o.From, o.Head+1), Head: o.Head}
			if r.holdsWords(d, &short) && !slices.Contains(under, o.Series) {
				under = append(under, o.Series)
			}
		}
	}
	return len(under) > 1
}
