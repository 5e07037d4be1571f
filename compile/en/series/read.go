// Package series reads the recurring dialogues that a statement names.
package series

import (
	"dialoguec/compile/block"
	"dialoguec/compile/en/country"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/fact"
)

// Series are the recurring dialogues of a text.
type Series struct {
	All       []fact.Series
	Dialogues []Dialogue // where series are or may be named, in the order of the text
}

// Read finds the recurring dialogues of a text.
func Read(t *lex.Text, countries *country.Countries) *Series {
	r := &seriesWork{phrases: phrases{telling: telling{edges{Text: t, countries: countries}}, titles: titlesOf(t)}}
	r.read()
	return &r.Series
}

// seriesWork is what has been read so far of the series of a text.
type seriesWork struct {
	phrases
	Series
}

// phrases reads the phrases that may name a series, and tells which do not.
type phrases struct {
	telling
	titles   []lex.Sentence
	inParens map[uint64]bool // the acronyms that are printed in parentheses, once somebody asks
}

// titlesOf returns the sentences of titles.
func titlesOf(t *lex.Text) (titles []lex.Sentence) {
	for _, s := range t.Sentences {
		if t.BlockOf(s).Kind == block.Title {
			titles = append(titles, s)
		}
	}
	return titles
}

// telling finds out whether the text tells of meetings under a name.
type telling struct{ edges }

// edges finds where a name begins and ends, and the parties at its edges.
type edges struct {
	*lex.Text
	countries *country.Countries
}
