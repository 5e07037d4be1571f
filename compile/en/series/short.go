package series

import (
	"slices"
	"sort"

	"dialoguec/compile/en/lex"
	"dialoguec/compile/fact"
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
		at := d.To
		if r.Token(d.Head + 1).Is(lex.FlagOpen) {
			at = d.Head + 1 // "Joint Committee (JC) on Ports"
		}
		if end := AcronymEnd(r.Text, at, r.Sentences[d.Sentence].To); end == at+3 {
			acronyms[r.Tokens[at+1].Hash] = d.Series
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
				if d, ok := r.shortMention(i, int32(si)); ok && !(d.From == i && r.ofOther(i, k)) {
					d.Series = k
					r.Dialogues = append(r.Dialogues, d)
					r.AddSpan(&r.All[k].Basis, d.From, d.To)
					r.nameWithPair(&r.All[k], &d)
				}
			}
		}
	}
	sort.Slice(r.Dialogues, func(i, j int) bool { return r.Dialogues[i].From < r.Dialogues[j].From })
}

// shortMention reads a mention under the acronym at token i, with the parties before it:
// "the Chile-Peru PC". What has further words there is something else.
func (r *phrases) shortMention(i, sentence int32) (Dialogue, bool) {
	d := Dialogue{Phrase: lex.PhraseOf(i, i+1), Head: i, Sentence: sentence}
	from := r.leftOf(i, r.Sentences[sentence].From)
	if from == i || !r.namesParties(from, i) {
		return d, true
	}
	d.From = from
	return d, r.pairEnd(from, i+1) == i
}

// ofOther reports whether words of a name are before the acronym at token i, and it is
// that of another series than k too: "the Reef Park JC" beside the Ports JC.
func (r *seriesWork) ofOther(i, k int32) bool {
	before := r.Token(i - 1)
	return before.Name() && !before.In(lex.ClassOrdinal) && slices.ContainsFunc(r.Dialogues, func(o Dialogue) bool {
		return o.Series >= 0 && o.Series != k && r.Tokens[o.Head].Hash == r.Tokens[i].Hash
	})
}

// nameWithPair gives a series the name of its acronym with the parties before that.
func (r *phrases) nameWithPair(f *fact.Series, d *Dialogue) {
	if d.From == d.Head {
		return
	}
	if name := r.CleanText(d.From, d.To); name != f.Name && !slices.Contains(f.Aliases, name) {
		f.Aliases = append(f.Aliases, name)
	}
	f.Parties = r.countries.In(f.Parties, d.From, d.To)
}

// shortOfPair reports whether token i is the acronym of a standing body, which the text
// writes out nowhere, after the parties that have it: "the Chile-Peru JCC".
func (r *phrases) shortOfPair(i int32, s *lex.Sentence) bool {
	if !r.Tokens[i].In(shortHead) || !r.Tokens[i].Is(lex.FlagUpper) {
		return false
	}
	from := r.leftOf(i, s.From)
	return from < i-1 && r.namesParties(from, i) && !(r.pairEnd(from, i+1) == i && r.writtenOut(i))
}

// writtenOut reports whether the acronym at token i stands in parentheses somewhere: it
// is short for what is before these.
func (r *phrases) writtenOut(i int32) bool {
	if r.inParens == nil {
		r.inParens = map[uint64]bool{}
		for at := range r.Tokens {
			if t := &r.Tokens[at]; t.Is(lex.FlagUpper) && r.Token(int32(at)-1).Is(lex.FlagOpen) {
				r.inParens[t.Hash] = true
			}
		}
	}
	return r.inParens[r.Tokens[i].Hash]
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
