package body

import (
	"slices"

	"dialoguec/compile/en/lex"
)

// umbrellas takes out the series that only mean several others, which
// have their words and tell after the head what each is for: "the Tri-Ocean
// Groups" for "the Group for Ports" and "the Group for Reefs". Their name is no
// alias of any of these, or all would be one.
func (r *seriesWork) umbrellas() {
	for k := int32(0); int(k) < len(r.All) && len(r.All) > 2; k++ {
		if len(r.under(k)) < 2 {
			continue
		}
		for i := range r.Dialogues {
			switch d := &r.Dialogues[i]; {
			case d.Series == k:
				d.Series = -1
			case d.Series > k:
				d.Series--
			}
		}
		r.All = append(r.All[:k], r.All[k+1:]...)
		k--
	}
}

// under returns the series that series k means; none if it is more
// than their common name.
func (r *seriesWork) under(k int32) (under []int32) {
	for i := range r.Dialogues {
		d := &r.Dialogues[i]
		if d.Series != k {
			continue
		}
		if d.To != d.Head+1 {
			return nil
		}
		for j := range r.Dialogues {
			o := &r.Dialogues[j]
			if o.Series < 0 || o.Series == k || o.To == o.Head+1 || o.Head-o.From < 1 {
				continue
			}
			short := Dialogue{Phrase: lex.PhraseOf(o.From, o.Head+1), Head: o.Head}
			if r.holdsWords(d, &short) && !slices.Contains(under, o.Series) {
				under = append(under, o.Series)
			}
		}
	}
	return under
}
