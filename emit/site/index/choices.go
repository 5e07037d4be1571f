package index

import "dialoguec/emit/site/search"

// findChoices notes for each provision by what it can be chosen.
func (x *Index) findChoices() {
	at := map[search.Choice]int32{}
	x.ChosenBy = make([][]int32, len(x.Provisions.List))
	for i, p := range x.Provisions.All() {
		values := make([]int32, 0, len(p.Acts)+len(p.ActorParties)+len(p.Themes)+2)
		add := func(name, value string) {
			k := search.Choice{Name: name, Value: value}
			n, known := at[k]
			if !known {
				n = int32(len(at))
				at[k], x.Choices = n, append(x.Choices, k)
			}
			values = append(values, n)
		}
		for _, a := range p.Acts {
			add("act", string(a))
		}
		for _, code := range p.ActorParties {
			add("party", code)
		}
		add("strength", string(p.Commitment))
		for _, id := range p.Themes {
			add("theme", id)
		}
		add("reliability", string(x.Reliability(&p.Fact)))
		x.ChosenBy[i] = values
	}
}
