package body

import (
	"slices"

	"dialoguec/compile/en/lex"
)

// findAcronyms adds the places at which a series appears under its acronym
// alone: the one that is printed after its name, else its initials.
func (r *seriesWork) findAcronyms() {
	acronyms := map[uint64]int32{}
	for i := range r.Dialogues {
		d := &r.Dialogues[i]
		if d.Series < 0 {
			continue
		}
		if end := AcronymEnd(r.Text, d.To, r.Sentences[d.Sentence].To); end == d.To+3 {
			acronyms[r.Tokens[d.To+1].Hash] = d.Series
		} else if short := r.initials(d); len(short) > 2 {
			acronyms[r.Aside(short)[0].Hash] = d.Series
		}
	}
	if len(acronyms) == 0 {
		return
	}
	for si, s := range r.Sentences {
		for i := s.From; i < s.To; i++ {
			t := &r.Tokens[i]
			if k, ok := acronyms[t.Hash]; ok && t.Is(lex.FlagUpper) && !r.Token(i-1).Is(lex.FlagOpen) && !r.namedAt(i) {
				r.Dialogues = append(r.Dialogues, Dialogue{Phrase: lex.PhraseOf(i, i+1), Head: i, Sentence: int32(si), Series: k})
				r.AddSpan(&r.All[k].Basis, i, i+1)
			}
		}
	}
	slices.SortFunc(r.Dialogues, func(a, b Dialogue) int { return int(a.From - b.From) })
}

// initials returns the first letters of the words of a series' name, without the
// countries with which it begins: "ROC" of "Chile-Peru Reef Office Consultations".
func (r *phrases) initials(d *Dialogue) string {
	var short []byte
	for i := d.From; i < d.To; i++ {
		if _, to := r.CountryAt(i); to > i && len(short) == 0 {
			i = to - 1
			continue
		}
		if t := &r.Tokens[i]; t.Name() {
			short = append(short, r.Content[t.Start])
		}
	}
	return string(short)
}

// namedAt reports whether token i is within the name of a series.
func (r *seriesWork) namedAt(i int32) bool {
	return slices.ContainsFunc(r.Dialogues, func(d Dialogue) bool { return d.Series >= 0 && d.Has(i) })
}
