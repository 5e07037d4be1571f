package country

import (
	"slices"

	"dialoguec/compile/block"
	"dialoguec/compile/en/lex"
)

// InTitle returns the countries named in the title.
func (r *Countries) InTitle() (codes []string) {
	for i := range r.Doc.Blocks {
		if r.Doc.Blocks[i].Kind == block.Title {
			codes = r.In(codes, r.Blocks[i].From, r.Blocks[i].To)
		}
	}
	return codes
}

// findParties finds the countries of the title, then of the first sentences,
// and all that the text names.
func (r *Countries) findParties() {
	r.Mentioned = r.In(nil, 0, int32(len(r.Tokens)))
	sentences := 0
	for i, b := range r.Blocks {
		switch r.Doc.Blocks[i].Kind {
		case block.Title:
			r.Parties = r.In(r.Parties, b.From, b.To)
		case block.Paragraph, block.Item:
			for s := b.Sentences; s < b.End && sentences < 3; s++ {
				if len(r.Parties) < 2 {
					r.Parties = r.In(r.Parties, r.Sentences[s].From, r.Sentences[s].To)
				}
				sentences++
			}
		}
	}
	r.MentionedSet, r.PartySet = r.Gazetteer.Set(r.Mentioned), r.Gazetteer.Set(r.Parties)
}

// Coupled reports whether the text names a country right beside one of others, or as
// that with which it has to do: "Peru and the Kenyan side", "U.S.–Chile ties", "Peru’s
// cooperation with Chile". One of which they only speak is not: "the ministers of Peru
// on Chile".
func (r *Countries) Coupled(code string, others []string) bool {
	var last lex.Hit
	for _, h := range r.HitsIn(0, int32(len(r.Tokens))) {
		if h.Country == 0 {
			continue
		}
		a, b := r.CodeOf(last), r.CodeOf(h)
		if (a == code && slices.Contains(others, b) || b == code && slices.Contains(others, a)) && r.joined(last.To, h.From) {
			return true
		}
		last = h
	}
	return false
}

// joined reports whether nothing but "and", commas and the like is between two countries,
// which end and begin at the tokens, or few words of which the last are those of a bond, "the Chilean side’s cooperation with".
func (r *Countries) joined(from, to int32) bool {
	const longest = 8
	marks := lex.FlagHyphen | lex.FlagDash | lex.FlagSlash | lex.FlagAmpersand | lex.FlagComma | lex.FlagPossessive
	between := r.Ahead(from, to)
	if between.SkipAll(lex.Any{marks, lex.ClassDeterminer | lex.ClassCountryNoun, lex.And, lex.Of}).Done() {
		return true
	}
	with := r.Back(to-1, from).SkipAll(lex.ClassDeterminer)
	return with.Is(lex.With) && with.Next().In(bond) && to-from <= longest && between.Seek(lex.FlagComma|lex.FlagSemicolon|lex.FlagStop).Done()
}

// bond is what a country has with another one.
var bond = lex.List("bond")
