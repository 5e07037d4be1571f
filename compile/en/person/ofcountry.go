package person

import "dialoguec/compile/en/lex"

// namesOfCountries reads "NAME (Peru)" in a sentence about delegations or those
// who led: "Heads of delegation were A (Peru) and B (Chile)", "A (Peru) and B
// (Chile) co-chaired". The words of the name are in no list.
func (r *work) namesOfCountries() {
	for _, s := range r.Sentences {
		if !s.Is(lex.FlagOpen) || !s.In(lex.ClassSide|lex.ClassParty) && !r.Holds(s.Phrase, led) {
			continue
		}
		for i := r.Seek(s.From, s.To, lex.FlagOpen); i < s.To; i = r.Seek(i+1, s.To, lex.FlagOpen) {
			code, to := r.CountryAt(r.Ahead(i+1, s.To).SkipWord(lex.The).At)
			if code == "" || !r.Token(to).Is(lex.FlagClose) {
				continue
			}
			from := r.nameBefore(i, s.From)
			if i-from < 2 || !r.unlisted(lex.PhraseOf(from, i)) {
				continue
			}
			r.all[r.addPerson(lex.PhraseOf(from, i), post{}, personListed, s)].Country = code
		}
	}
}
