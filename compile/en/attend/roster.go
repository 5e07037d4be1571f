package attend

import (
	"cmp"
	"slices"
	"strings"

	"dialoguec/compile/block"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/fact"
	"dialoguec/schema"
)

// roster reads a line of a list of participants: an item under "The delegation
// included:", a line below the heading "Participants" or below "For Kenya:". Side
// is the country under which it is.
func (w *work) roster(l *line, side string) {
	s := l.sentence
	label, labelled := w.labelOver(s)
	c := cue{construct: onRoster, Side: side}
	if lead, ok := w.Lead(s); ok {
		if codes := w.countries.In(nil, lead.From, lead.To); len(codes) == 1 {
			c.Side = codes[0]
		}
		if w.privateBefore(lead.To-4, lead) {
			c.Side = private
		}
	}
	if at := w.BlockOf(s).Section; c.Side == "" && at != fact.None && !w.Holds(w.Blocks[at].Phrase, meetingClasses&^lex.ClassSide) { // "Representing Peru"
		c.Side, _ = w.onlyCountry(w.Blocks[at].From, w.Blocks[at].To)
	}
	own := w.countryLabel(s)
	w.tabled = w.tabled || own != ""
	c.Side = cmp.Or(own, labelled, c.Side)
	person := slices.ContainsFunc(l.entries, func(e entry) bool { return e.Person })
	from := l.From
	for k := range l.entries {
		if l.entries[k].Person != person && !l.Token(l.entries[k].From-1).Is(lex.FlagSemicolon) {
			continue // the body of a person; "A of the Ports Agency; the Tide Office" are two
		}
		row, role := lex.PhraseOf(from, l.rowEnd(k)), c.place.People
		if from = row.To; w.headOf(row) || ofChairs(label) {
			role = schema.Head
		}
		w.take(&c, role, c.place.Bodies, &l.entries[k])
	}
}

// rowEnd returns where what is printed of the n-th entry ends: before the next
// person.
func (l *line) rowEnd(n int) int32 {
	for _, e := range l.entries[n+1:] {
		if e.Person {
			return e.From
		}
	}
	return l.To
}

// opensRows reports whether the lines below are those of a list of participants: a
// line ends with a colon that names a country alone, or announces who took part.
func (l *line) opensRows() bool {
	if !l.Token(l.To-1).Is(lex.FlagColon) || len(l.entries) > 0 {
		return false
	}
	return l.sideLine() != "" || l.opensRoster(l.sentence)
}

// isRow reports whether a line may be one of such a list: it names a person and
// says nothing.
func (l *line) isRow() bool {
	return l.To-l.From < longestRow && !l.finiteVerb(l.sentence) && slices.ContainsFunc(l.entries, func(e entry) bool { return e.Person })
}

// labelOver returns the label without a value above the list in which a sentence
// is an item or a line, small, and its country: "on the kenyan side:"; "" if there is none.
func (sc *scene) labelOver(s lex.Sentence) (label, side string) {
	at := s.Block
	if lead := sc.Doc.Blocks[at].Lead; sc.Doc.Blocks[at].Kind == block.Paragraph && lead != fact.None {
		at = int32(lead)
	}
	at = sc.aboveItems(at)
	if at < 0 || at == s.Block {
		return "", ""
	}
	b := &sc.Doc.Blocks[at]
	if b.Kind != block.Label || b.Span.Len() != 0 {
		return "", ""
	}
	if code, delegation := sc.countries.InLabel(b); delegation {
		side = code
	}
	return strings.ToLower(b.Marker.Of(sc.Content)), side
}

// aboveItems returns the block above the items that end with a block: itself if it is no
// item, -1 if nothing is above them.
func (sc *scene) aboveItems(at int32) int32 {
	if sc.above == nil {
		sc.above = make([]int32, len(sc.Doc.Blocks))
		last := int32(-1)
		for n := range sc.Doc.Blocks {
			if sc.Doc.Blocks[n].Kind != block.Item {
				last = int32(n)
			}
			sc.above[n] = last
		}
	}
	return sc.above[at]
}

// ofChairs reports whether a label, small, is that of those who led: "co-chairs:",
// "head of the kenyan delegation:".
func ofChairs(label string) bool {
	label = strings.TrimSuffix(label, ":")
	return strings.HasSuffix(label, "chair") || strings.HasSuffix(label, "chairs") || strings.HasPrefix(label, "head of") || strings.HasPrefix(label, "heads of")
}

// ofParticipants reports whether a label, small, is that of those who took part: "main
// participants:".
func ofParticipants(label string) bool {
	words := strings.Fields(strings.TrimSuffix(label, ":"))
	return len(words) > 0 && len(words) < 4 && rosterHeading.In(words[len(words)-1])
}

// longestRow is the number of tokens of a line of a list of participants, at most; a
// line may hold several, with semicolons between them.
const longestRow = 40

// longestLabel is the number of tokens of a heading of such a list, at most: "Main participants".
const longestLabel = 5

// inRoster reports whether a sentence is in a list of participants.
func (sc *scene) inRoster(s lex.Sentence) bool {
	b := sc.BlockOf(s)
	if label, side := sc.labelOver(s); side != "" || ofChairs(label) || ofParticipants(label) {
		return true
	}
	if lead, ok := sc.Lead(s); ok {
		if code, only := sc.onlyCountry(lead.From, lead.To); !only || code == "" || lead.To-lead.From > 5 || b.Section == fact.None {
			return sc.opensRoster(lead)
		}
	}
	if b.Section == fact.None || s.To-s.From >= longestRow && (b.Kind == block.Label || !sc.Holds(s.Phrase, lex.FlagSemicolon)) || b.Kind != block.Paragraph && b.Kind != block.Item && b.Kind != block.Label && b.Kind != block.Heading {
		return false
	}
	part := sc.Blocks[b.Section].Phrase
	_, state := sc.CountryAt(sc.First(part).SkipWord(lex.For).SkipAll(lex.ClassDeterminer).At)
	delegation := b.Kind == block.Item && sc.sideHeading(part) != ""
	return (sc.Holds(part, rosterHeading) || delegation || state == part.To && b.Kind == block.Item && len(sc.people.In(s.From, s.To)) > 0) && !sc.finiteVerb(s)
}

// sideHeading returns the country of a short heading that names its delegation: "Delegation of
// Norway", "Kenyan side"; "" of any other.
func (sc *scene) sideHeading(p lex.Phrase) string {
	if p.Len() > longestLabel || !sc.Holds(p, lex.ClassSide) || sc.Holds(p, meetingClasses&^lex.ClassSide) {
		return ""
	}
	code, _ := sc.onlyCountry(p.From, p.To)
	return code
}

// opensRoster reports whether a lead-in announces who took part, and ends with a
// colon: it names a delegation, participants, or who attended the meeting, and
// "included:", "composed of:", "attended by the following:", "officials including:".
// What participants did with the things that follow announces nobody:
// "Participants discussed topics including:".
func (sc *scene) opensRoster(lead lex.Sentence) bool {
	if !sc.Token(lead.To - 1).Is(lex.FlagColon) {
		return lead.To-lead.From < 5 && sc.Token(lead.To-1).In(rosterHeading) // "Major attendees"
	}
	says, announces := false, sc.Is(lead.To-2, lex.Part) // "took part:"
	party := sc.Token(lead.From).In(attending)
	if announces || sc.Holds(lead.Phrase, takesPart) {
		party = party || sc.Is(lead.From+1, lex.Following) || sc.Is(lead.To-2, lex.Following) || sc.Holds(lead.Phrase, lex.ClassMeeting|lex.ClassSeriesHead)
	}
	for c := sc.First(lead.Phrase); !c.Done(); c = c.Next() {
		party = party || c.In(lex.ClassSide) || c.In(rosterParty)
		if !c.In(lex.ClassVerb) || c.In(lex.ClassMeeting) || c.In(lex.FlagCapital) {
			continue
		}
		says = true
		whose := c.Turned().SkipAll(lex.FlagComma)
		announces = announces || c.In(rosterVerb) && (!c.In(lex.ClassGerund) || whose.In(rosterParty) || whose.In(lex.ClassParty))
	}
	return party && (announces || !says && lead.To-lead.From < 8)
}

// headOf reports whether a part of a roster marks its person as the head.
func (sc *scene) headOf(p lex.Phrase) bool {
	for i := p.From; i+2 < p.To; i++ {
		if r := sc.Ahead(i, p.To); r.In(lex.FlagOpen) {
			if role := r.Next().Skip(jointly).Skip(lex.FlagHyphen); role.In(lex.Any{headOfSide, chair}) && role.Next().In(lex.FlagClose) {
				return true // "A, Director (head)", "B, Minister (Co-Chair)"
			}
		}
		if word := sc.TokenText(i); (word == "Head" || word == "head") && sc.Is(i+1, lex.Of) && (sc.Token(i+2).In(lex.ClassSide) || sc.Token(i+3).In(lex.ClassSide)) {
			return true
		}
	}
	return false
}

// countryLabel returns the country after which, and a colon or dash, a line names
// somebody: "Peru: A, Director of Ports (head of delegation)", "from Peru: A and
// B"; "" if it does not. Alone on their lines these look like headings.
func (sc *scene) countryLabel(s lex.Sentence) string {
	c := sc.First(s.Phrase).SkipWord(lex.For, lex.From, lex.On).SkipWord(lex.The)
	code, to := sc.CountryAt(c.At)
	to = c.To(to).SkipParens().At // "Japan (MIC):"
	if code == "" || !sc.Token(to).Is(lex.FlagColon|lex.FlagDash) && sc.TokenText(to) != "|" || len(sc.people.In(to, s.To)) == 0 {
		return ""
	}
	return code
}

// sideLine returns the country of a line that only names one, as "Japan:" over
// the names of its delegation does.
func (l *line) sideLine() string {
	if l.To-l.From > 6 || len(l.entries) > 0 {
		return ""
	}
	if codes := l.countries.In(nil, l.From, l.To); len(codes) == 1 {
		return codes[0]
	}
	return ""
}
