// Command kagome splits all texts of a folder into words: kagome DIR. It is a
// module of its own: its dictionary is larger than dialoguec.
package main

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/ikawaha/kagome-dict/ipa"
	"github.com/ikawaha/kagome/v2/tokenizer"
)

func main() {
	t, err := tokenizer.New(ipa.Dict(), tokenizer.OmitBosEos())
	if err != nil {
		panic(err)
	}
	names, _ := filepath.Glob(filepath.Join(os.Args[1], "*"))
	words := 0
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			panic(err)
		}
		words += len(t.Tokenize(string(text)))
	}
	fmt.Println(words)
}
