package en

// Share returns which share of the letters of a text are English's, 0…1:
// letters of the Latin script, against those of all scripts.
func Share(text string) float64 {
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
