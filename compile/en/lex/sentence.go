package lex

// Sentence is a sentence of one block, the closing mark included. A heading, a title or an item without a full stop is one sentence.
type Sentence struct {
	Block int32 // in Document.Blocks
	Phrase
	// What its tokens have, all taken together, by which a rule passes over a
	// sentence that cannot hold what it looks for. FlagLineStart and FlagSpaced
	// are those of tokens after the first.
	Flags Flags
	Class Class
	Role  Role
}

// Is reports whether one of the tokens has one of the flags.
func (s *Sentence) Is(f Flags) bool { return s.Flags&f != 0 }

// In reports whether one of the words is of one of the classes.
func (s *Sentence) In(c Class) bool { return s.Class&c != 0 }

// SentenceText returns the text of a sentence with runs of white space made one space.
func (r *Text) SentenceText(s Sentence) string {
	if s.Is(FlagSpaced | FlagLineStart) {
		return Squeeze(r.TextIn(s.From, s.To))
	}
	return r.TextIn(s.From, s.To)
}

// sentence makes the sentence of the tokens from to to, at least one.
func sentence(toks []Token, block, from, to int32) Sentence {
	first := &toks[from]
	flags, class, role := first.Flags&^(FlagLineStart|FlagSpaced), first.Class, first.Role
	rest := toks[from+1 : to]
	for i := range rest {
		t := &rest[i]
		flags |= t.Flags
		class |= t.Class
		role |= t.Role
	}
	return Sentence{block, Phrase{from, to}, flags, class, role}
}

// split appends the sentences of the tokens from to to, which have the given
// stops.
func split(out []Sentence, toks []Token, stops []int32, block, from, to int32) []Sentence {
	start, depth := from, 0
	for _, i := range stops {
		if i < start {
			continue // closes the sentence before
		}
		switch t := &toks[i]; {
		case t.Is(FlagOpen):
			depth++
		case t.Is(FlagClose):
			depth = max(0, depth-1)
		case t.Is(FlagStop) || t.Is(FlagAbbrev) && depth == 0:
			end := closers(toks, i+1, to)
			if end < to && !ends(toks, i, end, depth) {
				continue
			}
			out = appendSentence(out, toks, block, start, end)
			start, depth = end, 0
		}
	}
	if start < to {
		out = appendSentence(out, toks, block, start, to)
	}
	return out
}

// MostTokens is how many tokens a sentence has at most. Rules look over a
// sentence from each of its words; what is longer than any list that somebody
// wrote is cut, after a comma if there is one, so that they do not look over
// megabytes.
const MostTokens = 2000

// appendSentence appends the sentence of the tokens from to to, in parts if
// it is longer than a sentence may be.
func appendSentence(out []Sentence, toks []Token, block, from, to int32) []Sentence {
	for to-from > MostTokens {
		end := from + MostTokens
		for end > from+MostTokens/2 && !toks[end-1].Is(FlagComma|FlagSemicolon) {
			end--
		}
		out = append(out, sentence(toks, block, from, end))
		from = end
	}
	return append(out, sentence(toks, block, from, to))
}

// closers passes over the quotation marks and parentheses that belong to the
// sentence whose full stop is before i.
func closers(toks []Token, i, to int32) int32 {
	for i < to && toks[i].Is(FlagGlued) && toks[i].Is(FlagCloseQuote|FlagClose|FlagStop) {
		i++
	}
	return i
}

// ends reports whether the full stop (or the abbreviation) at i ends a
// sentence; the next token is at next.
func ends(toks []Token, i, next int32, depth int) bool {
	t, n := &toks[i], &toks[next]
	ran := i > 0 && n.Is(FlagCapital) && n.In(ClassDeterminer|ClassPronoun) && toks[i-1].Is(FlagWord) && !toks[i-1].Is(FlagCapital) // "were safe.The two sides"
	if n.Is(FlagGlued) && n.Is(FlagWord|FlagNumber) && !ran || n.Is(FlagComma|FlagSemicolon|FlagColon|FlagPossessive|FlagHyphen|FlagSlash) {
		return false
	}
	if t.Is(FlagAbbrev) {
		return abbreviationEnds(toks, i, next)
	}
	if depth > 0 && next == i+1 {
		return false // inside parentheses
	}
	if i > 0 && t.Is(FlagGlued) && n.Is(FlagNumber) && numberedPart.Of(&toks[i-1]) {
		return false // "Art. 6"
	}
	bracketed := i > 1 && next == i+2 && toks[i-2].Is(FlagOpen) && toks[i+1].Is(FlagClose)
	if t.End-t.Start == 1 && i > 0 && t.Is(FlagGlued) && (next == i+1 || bracketed) && toks[i-1].In(ClassAbbreviation) {
		// not "Dr. Kim", "(Ret.) Kim", but "Juan Roe, Jr. The Minister"
		return toks[i-1].In(ClassSuffix) && n.Is(FlagCapital) && n.In(ClassDeterminer|ClassPronoun|ClassHonorific)
	}
	if ShortRank(toks, i) {
		return false
	}
	return begins(n)
}

// numberedPart are parts of texts that are cut short before a number.
var numberedPart = List("numbered_part")

// ShortRank reports whether the full stop at i belongs to a rank that is cut
// short at the beginning of an item: "; Alm. José".
func ShortRank(toks []Token, i int32) bool {
	if i < 2 || !toks[i-2].Is(FlagSemicolon) {
		return false
	}
	t := &toks[i-1]
	return t.Name() && t.End-t.Start <= 5 && !t.Is(FlagUpper) && toks[i].Is(FlagGlued)
}

// begins reports whether a sentence may begin with the token.
func begins(t *Token) bool {
	return t.Is(FlagCapital|FlagNumber|FlagOpen|FlagOpenQuote|FlagDash|FlagMark|FlagUpper) || !t.Is(FlagWord)
}

// abbreviationEnds reports whether the full stop of "U.S." also ends a
// sentence: a word that only ever begins sentences, or a pronoun or
// determiner with a capital, follows it.
func abbreviationEnds(toks []Token, i, next int32) bool {
	n := &toks[next]
	if toks[i].In(ClassAbbreviation) && !toks[i].Is(FlagCapital) && toks[i].Is(FlagAbbrev) {
		return false // "e.g."
	}
	if toks[i].End-toks[i].Start <= 2 || next != i+1 {
		return next != i+1 && begins(n) && toks[i].End-toks[i].Start > 2
	}
	if n.In(Any{ClassSeriesHead | ClassEvent | ClassMeeting | ClassParty, NameHeads}) && i > 0 && toks[i-1].Is(FlagHyphen|FlagDash) {
		return false // "the Fiji-U.S. Dialogue was held", "the ASEAN-U.S. Leaders’ Statement"
	}
	if i > 2 && toks[i-1].Is(FlagComma) && toks[i-3].In(ClassPreposition) && n.Is(FlagCapital) && (n.In(ClassPost) || n.Is(FlagCountry) && !toks[i].In(ClassHonorific|ClassAbbreviation)) {
		return true // "in Washington, D.C. Secretary Roe", "in Washington, D.C. Kenya"
	}
	if n.In(ClassPreposition) && next+1 < int32(len(toks)) && toks[next+1].In(ClassPost) && toks[next+1].Is(FlagCapital) {
		return false // "the U.S. Under Secretary"
	}
	return n.Is(FlagCapital) && n.In(ClassDeterminer|ClassPronoun|ClassPreposition|ClassConjunction|ClassSubordinate|ClassAdverb|ClassParty|ClassCommon) && !n.In(ClassMonth) ||
		n.Is(FlagCapital) && next+1 < int32(len(toks)) && toks[next+1].In(ClassModal|ClassPast|ClassHave|ClassBe) && !toks[next+1].Is(FlagCapital) && !n.In(ClassPost|ClassPostModifier|ClassBody|ClassGovernment) && !n.Is(FlagUpper) // "the U.S. FDA presented"
}
