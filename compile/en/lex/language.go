package lex

// Of the words of an English text, at least one in leastFunction is an
// article, a preposition or a conjunction; in other languages of the Latin
// script hardly a word is one of these. The first sampleBytes tell, if they
// have leastWords.
const (
	leastFunction = 8
	leastWords    = 40
	sampleBytes   = 4096
)

// Share returns which share of the letters of a text are English's, 0…1:
// letters of the Latin script, against those of all scripts, and none where
// the words are not English.
func Share(text string) float64 {
	share := latinShare(text)
	if share > 0 && !english(text) {
		return 0
	}
	return share
}

// english reports whether a text has the function words of English, or too
// few words to tell.
func english(text string) bool {
	n := min(len(text), sampleBytes)
	toks := lex().tokenize(tokenRoom(n), text, 0, n)
	defer rooms.Put(&toks)
	words, function := 0, 0
	for i := range toks {
		t := &toks[i]
		if !t.Is(FlagWord) {
			continue
		}
		words++
		if t.End-t.Start > 1 && t.In(ClassDeterminer|ClassPreposition|ClassConjunction) {
			function++
		}
	}
	return words < leastWords || function*leastFunction >= words
}

func latinShare(text string) float64 {
	latin, other := 0, 0
	for i := 0; i < len(text); i++ {
		switch b := text[i]; {
		case b|0x20 >= 'a' && b|0x20 <= 'z', b >= 0xC3 && b <= 0xC8:
			latin++
		case b >= 0xCE && b != 0xE2 && b != 0xEF:
			other += 2 // a letter of another script says more than one of Latin
		}
	}
	if latin+other == 0 {
		return 0
	}
	return float64(latin) / float64(latin+other)
}
