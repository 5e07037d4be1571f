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

// Coupled returns the countries that the text names right beside one of others, or as
// those with which it has to do: "Peru and the Kenyan side", "U.S.–Chile ties", "Peru’s
// cooperation with Chile". Those of which they only speak are none: "the ministers of
// Peru on Chile", "those in Peru and Chile".
func (r *Countries) Coupled(others []string) []string { return r.joined(others, coupling) }

// Listed returns those and the countries that are beside one of the others in a list.
func (r *Countries) Listed(others []string) []string {
	return r.joined(others, lex.Any{coupling, lex.FlagComma})
}

// coupling is what couples two countries if nothing else is between them.
var coupling = lex.Any{
	lex.FlagHyphen | lex.FlagDash | lex.FlagSlash | lex.FlagAmpersand | lex.FlagPossessive,
	lex.ClassDeterminer, lex.And, lex.Of, lex.List("realm"),
}

// bond is what a country has with another one.
var bond = lex.List("bond")

// joined returns the countries beside one of others, with nothing between the two but some
// marks and words, or few words of which the last are those of a bond.
func (r *Countries) joined(others []string, marks lex.Feature) (codes []string) {
	var last lex.Hit
	for _, h := range r.HitsIn(0, int32(len(r.Tokens))) {
		if h.Country == 0 {
			continue
		}
		a, b := r.CodeOf(last), r.CodeOf(h)
		if last.Country != 0 && a != b && r.together(last, h, marks) {
			for _, pair := range [...][2]string{{a, b}, {b, a}} {
				if slices.Contains(others, pair[0]) && !slices.Contains(codes, pair[1]) {
					codes = append(codes, pair[1])
				}
			}
		}
		last = h
	}
	return codes
}

// together reports whether what is between two countries joins them.
func (r *Countries) together(a, b lex.Hit, marks lex.Feature) bool {
	const longest = 8
	between := r.Ahead(a.To, b.From)
	if between.SkipAll(marks).Done() {
		return !r.Back(a.From-1, 0).SkipAll(lex.ClassDeterminer).Is(lex.In)
	}
	with := r.Back(b.From-1, a.To).SkipAll(lex.ClassDeterminer)
	return with.Is(lex.With) && with.Next().In(bond) && b.From-a.To <= longest && between.Seek(lex.FlagComma|lex.FlagSemicolon|lex.FlagStop).Done()
}
