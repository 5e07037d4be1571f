package ja

import (
	"embed"

	"dialoguec/compile/ja/lex"
)

//go:embed data
var data embed.FS

// vocabulary holds the words of the head.
type vocabulary struct {
	types      lex.List // of documents
	TitleNotes lex.List
}

var words = lex.Vocabulary(data, func(l *lex.Loader, v *vocabulary) {
	l.Lists("words.tsv", v)
	v.types = lex.ListOf(l.Lines("types.txt")...)
})
