package refer

import "dialoguec/compile/en/lex"

// nameEnd goes on after the head before i: "of the International
// Telecommunication Union", "on the Internet Economy", "for Security, Public
// Health, and Safe Communities", ": Joint Principles".
func (s *sentence) nameEnd(i int32) int32 {
	head, end, listed := i-1, i, false
	if numbered := s.numberEnd(i); numbered > i {
		return numbered
	}
	for i < s.to {
		t := s.Token(i)
		j := s.tailStart(i, end > head+1, listed)
		if j == i && end > head+1 && !s.Role(head).Has(lex.RoleEvent) {
			j = s.regionStart(i)
		}
		if j == i || !s.goesOnAt(j) {
			return end
		}
		listed = listed || t.Is(lex.FlagComma)
		if s.inCountry(j) && !s.outgrows(j) && (t.Word != lex.Of || s.Role(head).Has(lex.RoleEvent)) || t.Word == lex.And && (s.clauses.Covered(j) || s.headSoon(j)) || t.Is(lex.FlagComma) && s.headedAlike(head, j) {
			return end // "to Japan"; "and the next Treaty"
		}
		end = s.trimmed(j, s.capitalsEnd(j))
		i = end
	}
	return end
}

// trimmed goes back from end over capital words that lead on to something else:
// "Agreement on Mutual Recognition Between".
func (s *sentence) trimmed(from, end int32) int32 {
	for end > from+1 && s.Token(end-1).In(lex.ClassPreposition|lex.ClassConjunction|lex.ClassDeterminer) {
		end--
	}
	return end
}

// outgrows reports whether the capitals at i begin with countries and go on with
// two words of their own: "for U.S.-Japan Defense Cooperation".
func (s *sentence) outgrows(i int32) bool {
	own := 0
	for end := s.capitalsEnd(i); i < end; i++ {
		if s.Token(i).Name() && !s.inCountry(i) {
			own++
		}
	}
	return own > 1
}

// numberEnd returns the token after the number or the year with which the name
// whose head is before i goes on: "Resolution 60/251", "Conference 2019"; i if
// it goes on with none.
func (s *sentence) numberEnd(i int32) int32 {
	if i >= s.to {
		return i
	}
	if s.Token(i).Is(lex.FlagNumber) && s.Role(i-1).Has(lex.RoleNumberedText) && !s.dated(i) {
		for i++; i+1 < s.to && s.Token(i).Is(lex.FlagSlash) && s.Token(i+1).Is(lex.FlagNumber|lex.FlagUpper); i += 2 {
		}
		return i
	}
	if YearAfter(s.Text, i-1) {
		return i + 1
	}
	return i
}

// tailStart returns where a further part of a name begins after the small word
// or mark at i; i if none of them is there. further says that the name has a
// part after its head already, listed that one was joined to it by a comma.
func (s *sentence) tailStart(i int32, further, listed bool) int32 {
	t, j := s.Token(i), i+1
	switch {
	case t.Is(lex.FlagColon) && s.Token(j).Name() && s.Role(j)&(lex.RoleHollow|lex.NameHeads) != 0 && !s.Token(j).Is(lex.FlagLineStart):
	case s.Is(i, lex.Of, lex.On, lex.For, lex.To), t.Word == lex.And && further:
		if s.Is(j, lex.The) || s.Is(j, lex.A, lex.An) && s.Role(j+1).Has(lex.RoleDocument) {
			j++
		}
	case s.Is(i, lex.The) && further && s.Token(i-1).In(lex.ClassVerb) && s.Token(j).Name(): // "Partnership to Address the Climate Crisis"
	case s.Is(i, lex.In) && s.Is(j, lex.The) && s.Token(j+1).In(fieldWord) && s.Is(j+2, lex.Of): // "Memorandum … in the field of Energy"
		j += 3
	case t.Is(lex.FlagComma) && (s.listOfNames(i) || listed && s.Is(j, lex.And) && s.people.On(j+1) == 0):
		if s.Is(j, lex.And) {
			j++
		}
	default:
		return i
	}
	return j
}

// regionStart returns where the region or field begins that a document is for,
// after the "in" at i: "Code of Conduct in the South China Sea"; i if a city or a
// country is named there, which tells where it was made.
func (s *sentence) regionStart(i int32) int32 {
	if !s.Is(i, lex.In) {
		return i
	}
	j := i + 1
	if s.Is(j, lex.The) {
		j++
	}
	if s.isPlace(j) || s.inCountry(j) || s.dated(j) {
		return i
	}
	return j
}

// goesOnAt reports whether a part of a name may begin at i.
func (s *sentence) goesOnAt(i int32) bool {
	t := s.Token(i)
	return i < s.to && t.Name() && !s.dated(i) && !t.In(lex.ClassDeterminer|lex.ClassPronoun|lex.ClassPost|lex.ClassHonorific) && s.people.On(i) == 0
}

// capitalsEnd returns the token after the capitals that begin at i.
func (s *sentence) capitalsEnd(i int32) int32 {
	for i < s.to {
		switch t, next := s.Token(i), s.Token(i+1); {
		case t.Name() && !s.dated(i):
			i++
		case t.Is(lex.FlagHyphen|lex.FlagSlash|lex.FlagAmpersand) && next.Is(lex.FlagWord|lex.FlagNumber):
			i += 2 // "Supply-chain"
		default:
			return i
		}
	}
	return i
}

// headSoon reports whether a word in the capitals at i heads a name of its own,
// or they are whose another name is.
func (s *sentence) headSoon(i int32) bool {
	for ; i < s.to && s.Token(i).Name(); i++ {
		if s.Role(i).Has(lex.NameHeads) {
			return true
		}
	}
	return s.Token(i).Is(lex.FlagPossessive)
}

// headedAlike reports whether the capitals at i end in the word that heads the
// name before them: "National Reef Strategy, National Quay Strategy".
func (s *sentence) headedAlike(head, i int32) bool {
	for i < s.to && s.Token(i).Name() {
		i++
	}
	return s.Token(i-1).Hash == s.Token(head).Hash
}

// listOfNames reports whether the comma at i belongs to a list that ends in
// "and" and a name.
func (s *sentence) listOfNames(i int32) bool {
	for j := i + 1; j < min(s.to, i+9); j++ {
		t := s.Token(j)
		switch {
		case t.Word == lex.And:
			return j > i+1 && s.people.On(j+1) == 0 && s.Token(j+1).Name() && s.Token(j-1).Is(lex.FlagComma|lex.FlagCapital)
		case !t.Name() && !t.Is(lex.FlagComma|lex.FlagHyphen), s.clauses.Covered(j), s.dated(j):
			return false
		}
	}
	return false
}
