package lex

// Of the words of an English text, at least one in leastFunction is an
// article, a preposition or a conjunction; in other languages of the Latin
// script hardly a word is one of these. The first sampleBytes tell, if they
// have leastWords; glances at glanceBytes of them, at the beginning and in the
// middle, do if they find half as many function words again.
const (
	leastFunction = 8
	leastWords    = 40
	sampleBytes   = 4096
	glanceBytes   = 512
)

// leastShare is the share of Latin letters up to which it does not matter what
// the words are: a text with so few is in another script.
const leastShare = 0.25

// Share returns which share of the letters of a text are English's, 0…1:
// letters of the Latin script, against those of all scripts, and none if
// there are many and the words are not English.
func Share(text string) float64 {
	share := latinShare(text)
	if share > leastShare && !english(text[:min(len(text), sampleBytes)]) {
		return 0
	}
	return share
}

// english reports whether a sample of a text has the function words of English,
// or too few words to tell.
func english(sample string) bool {
	if half := len(sample) / 2; half > glanceBytes {
		words, function := countWords(sample[:glanceBytes])
		more, functionMore := countWords(sample[half:][:glanceBytes])
		if words += more; words >= leastWords && 2*(function+functionMore)*leastFunction >= 3*words {
			return true
		}
	}
	words, function := countWords(sample)
	return words < leastWords || function*leastFunction >= words
}

// countWords counts the words of a text, and the function words among them.
func countWords(text string) (words, function int) {
	toks := lex().tokenize(tokenRoom(len(text)), text)
	defer rooms.Put(&toks)
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
	return words, function
}

// latinBytes and otherBytes say how much a byte counts as a letter of the Latin
// script, and of others: one of those says more.
var latinBytes, otherBytes = func() (latin, other [256]int) {
	for c := range latin {
		switch {
		case c|0x20 >= 'a' && c|0x20 <= 'z', c >= 0xC3 && c <= 0xC8:
			latin[c] = 1
		case c >= 0xCE && c != 0xE2 && c != 0xEF:
			other[c] = 2
		}
	}
	return latin, other
}()

func latinShare(text string) float64 {
	latin, other := 0, 0
	for i := range len(text) {
		latin += latinBytes[text[i]]
		other += otherBytes[text[i]]
	}
	if latin+other == 0 {
		return 0
	}
	return float64(latin) / float64(latin+other)
}
