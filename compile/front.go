package compile

import (
	"strings"

	"dialoguec/compile/block"
	"dialoguec/compile/en"
	"dialoguec/compile/fact"
	"dialoguec/compile/ja"
	"dialoguec/compile/source"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// Front reads the statements of one language.
type Front struct {
	Language string // BCP 47
	// Share returns which share of the letters of a text are this language's, 0…1.
	Share  func(text string) float64
	Layout func() *block.Vocabulary
	// Sentences returns the sentences of the blocks that are read, in the order of the text.
	Sentences func(doc *block.Document) []text.Span
	Read      func(doc *block.Document) *fact.Facts
	Rules     []*fact.Rule // all rules of the facts that Read returns
}

// languages are the front ends to choose from.
type languages []Front

// fronts lists the languages. A further one is a further folder, a line here,
// and its row in schema/language.go.
var fronts = languages{
	{"en", en.Share, en.Layout, en.Sentences, en.Read, en.Rules},
	{"ja", ja.Share, ja.Layout, ja.Sentences, ja.Read, ja.Rules},
}

// none says that a text is in none of the languages: "neither English nor
// Japanese".
func (l languages) none() string {
	names := make([]string, len(l))
	for i, f := range l {
		names[i] = f.Language
		if known, ok := schema.LanguageNamed(f.Language); ok {
			names[i] = known.Names[0]
		}
	}
	return "neither " + strings.Join(names, " nor ")
}

// leastShare is the least share of letters that makes a text one of a language.
const leastShare = 0.25

// frontOf finds the front end for a text: the one that its front matter names,
// or the one whose letters prevail.
func (l languages) frontOf(path string, src *source.Text) (*Front, schema.Diagnostic) {
	var best *Front
	share := leastShare
	for i := range l {
		f := &l[i]
		if src.Meta.Language == f.Language {
			return f, schema.Diagnostic{}
		}
		if s := f.Share(src.Clean[src.Body:]); s > share {
			best, share = f, s
		}
	}
	if best == nil {
		return nil, schema.Diagnose(schema.NoLanguage, src.At(path, text.Span{Start: 0, End: 1}), "this text is "+l.none()+looks(": it looks like ", src.Clean[src.Body:]))
	}
	return best, schema.Diagnostic{}
}
