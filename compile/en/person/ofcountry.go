package person

import "dialoguec/compile/en/lex"

// namesOfCountries reads "NAME (Peru)" in a sentence about delegations or those
// who led: "Heads of delegation were A (Peru) and B (Chile)", "A (Peru) and B
// (Chile) co-chaired"; in any other if several of them are beside each other: "met A
// from Peru and B from Chile". The words of the name are in no list.
func (r *work) namesOfCountries() {
	for _, s := range r.Sentences {
		sides := s.In(lex.ClassSide|lex.ClassParty) || r.Holds(s.Phrase, led)
		if s.Is(lex.FlagOpen) {
			r.namesFromLands(lex.FlagOpen, sides, s)
		}
		r.namesFromLands(from, false, s)
		if sides {
			r.namesFromLands(lex.Of, false, s) // "co-chaired by A of Peru and B of Chile"
		}
	}
}

// afterOneOf reports whether "and" joins what is at token i to somebody of a country who is
// known: "A of Peru and".
func (r *work) afterOneOf(i int32, mark lex.Feature) bool {
	and := r.Back(i-1, 0)
	end := and.SkipWord(lex.And).Skip(lex.FlagComma)
	of := r.Back(r.countries.Start(end.At)-1, 0).SkipWord(lex.The)
	return end.At < and.At && of.In(mark) && r.at[max(of.At-1, 0)] != 0
}

// namesFromLands reads names before a mark or word and a country, of which one is enough
// if alone says so.
func (r *work) namesFromLands(mark lex.Feature, alone bool, s lex.Sentence) {
	for i := r.Find(s.Phrase, mark); i < s.To; i = r.Find(s.Since(i+1), mark) {
		if code, _ := r.CountryAt(r.Ahead(i+1, s.To).SkipWord(lex.The).At); code == "" {
			continue
		}
		from := r.nameBefore(i, s.From)
		if i-from < 2 || !r.unlisted(lex.PhraseOf(from, i)) {
			continue
		}
		if all, _ := r.holdersAt(from, s); len(all) > 0 && all[0].Country != "" && (alone || len(all) > 1 && all[1].Country != "" || r.afterOneOf(from, mark)) {
			r.addHolders(all, post{}, personListed, s)
		}
	}
}
