package attend

import (
	"slices"
	"strings"

	"dialoguec/compile/block"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/fact"
	"dialoguec/schema"
)

// roster reads a line of a list of participants: an item under "The delegation
// included:", or a line below the heading "Participants". It reports whether
// the sentence is such a line; side is the country under which it is.
func (w *work) roster(l *line, side string) bool {
	s := l.sentence
	label := w.labelOver(s)
	if !w.inRoster(s) && !ofChairs(label) {
		return false
	}
	c := cue{construct: onRoster, Side: side}
	if lead, ok := w.Lead(s); ok {
		if codes := w.countries.In(nil, lead.From, lead.To); len(codes) == 1 {
			c.Side = codes[0]
		}
		if w.privateBefore(lead.To-4, lead) {
			c.Side = private
		}
	}
	if at := w.BlockOf(s).Section; c.Side == "" && at != fact.None { // "Representing Peru"
		c.Side, _ = w.onlyCountry(w.Blocks[at].From, w.Blocks[at].To)
	}
	role := c.place.People
	if w.headOf(s) || ofChairs(label) {
		role = schema.Head
	}
	person := slices.ContainsFunc(l.entries, func(e entry) bool { return e.Person })
	for k := range l.entries {
		if l.entries[k].Person == person {
			w.take(&c, role, c.place.Bodies, &l.entries[k])
		}
	}
	return true
}

// labelOver returns the label without a value above the list in which a sentence
// is an item, small: "co-chairs:"; "" if there is none.
func (sc *scene) labelOver(s lex.Sentence) string {
	at := s.Block
	for at >= 0 && sc.Doc.Blocks[at].Kind == block.Item {
		at--
	}
	if at < 0 || at == s.Block {
		return ""
	}
	if b := &sc.Doc.Blocks[at]; b.Kind == block.Label && b.Span.Len() == 0 {
		return strings.ToLower(b.Marker.Of(sc.Content))
	}
	return ""
}

// ofChairs reports whether a label, small, is that of those who led: "co-chairs:",
// "head of the kenyan delegation:".
func ofChairs(label string) bool {
	label = strings.TrimSuffix(label, ":")
	return strings.HasSuffix(label, "chair") || strings.HasSuffix(label, "chairs") || strings.HasPrefix(label, "head of") || strings.HasPrefix(label, "heads of")
}

// longestRow is the number of tokens of a line of a list of participants, at most; a
// line may hold several, with semicolons between them.
const longestRow = 40

// inRoster reports whether a sentence is in a list of participants.
func (sc *scene) inRoster(s lex.Sentence) bool {
	b := sc.BlockOf(s)
	if lead, ok := sc.Lead(s); ok {
		if code, only := sc.onlyCountry(lead.From, lead.To); !only || code == "" || lead.To-lead.From > 5 || b.Section == fact.None {
			return sc.opensRoster(lead)
		}
	}
	if b.Section == fact.None || s.To-s.From >= longestRow && (b.Kind == block.Label || !sc.Holds(s.Phrase, lex.FlagSemicolon)) || b.Kind != block.Paragraph && b.Kind != block.Item && b.Kind != block.Label {
		return false
	}
	part := sc.Blocks[b.Section]
	return sc.Holds(part.Phrase, rosterHeading) && !sc.finiteVerb(s)
}

// opensRoster reports whether a lead-in announces who took part: it names a
// delegation or participants, and ends with "included:", "composed of:".
func (sc *scene) opensRoster(lead lex.Sentence) bool {
	if !sc.Token(lead.To - 1).Is(lex.FlagColon) {
		return false
	}
	party, says := false, false
	for i := lead.From; i < lead.To; i++ {
		t := &sc.Tokens[i]
		party = party || t.In(lex.ClassSide) || t.In(rosterParty)
		if !t.In(lex.ClassVerb) || t.Is(lex.FlagCapital) {
			continue
		}
		says = true
		if t.In(rosterVerb) {
			return party
		}
	}
	return party && !says && lead.To-lead.From < 8
}

// headOf reports whether a line of a roster marks its person as the head.
func (sc *scene) headOf(s lex.Sentence) bool {
	for i := s.From; i+2 < s.To; i++ {
		if word := sc.TokenText(i); (word == "Head" || word == "head") && sc.Is(i+1, lex.Of) && (sc.Token(i+2).In(lex.ClassSide) || sc.Token(i+3).In(lex.ClassSide)) {
			return true
		}
	}
	return false
}

// countryLine reports whether a short line names somebody after a country and a
// colon: "Peru: A, Director of Ports (head of delegation)". Alone on their lines
// these look like headings.
func (sc *scene) countryLine(s lex.Sentence) bool {
	code, to := sc.CountryAt(s.From)
	return code != "" && sc.Token(to).Is(lex.FlagColon) && len(sc.people.In(to, s.To)) > 0
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
