package en

import (
	"slices"
	"strings"
)

// formerNames reads what a series was called before: "the Ocean Data Dialogue,
// formerly (known as) the Marine Information Dialogue".
func (r *reader) formerNames() {
	for i := range r.dialogues {
		old := &r.dialogues[i]
		if i == 0 || !r.formerly(old.From-1, r.sents[old.sentence].From) {
			continue
		}
		d := &r.dialogues[i-1]
		if d.sentence != old.sentence || d.series < 0 || d.series == old.series {
			continue
		}
		f := &r.facts.Series[d.series]
		if name := r.clean(old.From, old.To); !slices.Contains(f.Former, name) {
			f.Former = append(f.Former, name)
			f.Spans = append(f.Spans, r.span(old.From, old.To))
		}
	}
}

// formerly reports whether the words that end with token i say that what
// follows is a former name.
func (r *reader) formerly(i, from int32) bool {
	for ; i >= from; i-- {
		switch strings.ToLower(r.str(i, i+1)) {
		case "formerly", "previously":
			return true
		case "the", "known", "called", "named", "as", "“", "\"":
		default:
			return false
		}
	}
	return false
}
