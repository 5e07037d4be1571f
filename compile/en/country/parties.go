package country

import (
	"dialoguec/compile/block"
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
