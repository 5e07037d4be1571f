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
// on Chile", "those in Peru and Chile".
func (r *Countries) Coupled(code string, others []string) bool {
	return r.joined(code, others, coupling)
}

// Listed reports whether it is coupled with one of them, or beside it in a list.
func (r *Countries) Listed(code string, others []string) bool {
	return r.joined(code, others, lex.Any{coupling, lex.FlagComma})
}

// coupling is what couples two countries if nothing else is between them.
var coupling = lex.Any{
	lex.FlagHyphen | lex.FlagDash | lex.FlagSlash | lex.FlagAmpersand | lex.FlagPossessive,
	lex.ClassDeterminer, lex.And, lex.Of, lex.List("realm"),
}

// bond is what a country has with another one.
var bond = lex.List("bond")

// joined reports whether a country and one of others are beside each other somewhere, with
// nothing between them but some marks and words, or few words of which the last are those
// of a bond.
func (r *Countries) joined(code string, others []string, marks lex.Feature) bool {
	var last lex.Hit
	for _, h := range r.HitsIn(0, int32(len(r.Tokens))) {
		if h.Country == 0 {
			continue
		}
		a, b := r.CodeOf(last), r.CodeOf(h)
		if (a == code && slices.Contains(others, b) || b == code && slices.Contains(others, a)) && r.together(last, h, marks) {
			return true
		}
		last = h
	}
	return false
}

func (r *Countries) together(a, b lex.Hit, marks lex.Feature) bool {
	const longest = 8
	between := r.Ahead(a.To, b.From)
	if between.SkipAll(marks).Done() {
		return !r.Back(a.From-1, 0).SkipAll(lex.ClassDeterminer).Is(lex.In)
	}
	with := r.Back(b.From-1, a.To).SkipAll(lex.ClassDeterminer)
	return with.Is(lex.With) && with.Next().In(bond) && b.From-a.To <= longest && between.Seek(lex.FlagComma|lex.FlagSemicolon|lex.FlagStop).Done()
}
