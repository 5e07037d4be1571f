package attend

import (
	"slices"

	"dialoguec/compile/block"
	"dialoguec/compile/en/body"
	"dialoguec/compile/en/country"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/en/meeting"
	"dialoguec/compile/en/person"
	"dialoguec/compile/en/series"
	"dialoguec/compile/fact"
	"dialoguec/compile/read"
)

// scene is what the steps before found in a text. Nothing here changes it.
type scene struct {
	*lex.Text
	countries *country.Countries
	series    *series.Series
	bodies    *body.Bodies
	people    *person.People
	meetings  *meeting.Meetings

	held    int      // the meeting that the text reports
	inTitle []string // the countries of the title
	parties []string // those between which the meeting was held
	named   bool     // by its series or the title, and not only by the first sentences

	visited map[int][]string // by person, the countries in which they only are; nil until it is asked for
	above   []int32          // see aboveItems
}

// firstSentence returns the index of the first sentence of the body.
func (sc *scene) firstSentence() int {
	for n, s := range sc.Sentences {
		if kind := sc.BlockOf(s).Kind; (kind == block.Paragraph || kind == block.Item) && s.To-s.From > 6 {
			return n
		}
	}
	return 0
}

// findParties finds the countries of the title, and those between which the meeting
// was held.
func (sc *scene) findParties() {
	sc.inTitle = sc.countries.InTitle()
	sc.parties, sc.named = sc.partiesOf()
}

// forUnion reports whether somebody of a country took part for the European Union.
func (sc *scene) forUnion(country string) bool {
	parties := sc.parties
	if slices.Contains(sc.inTitle, "EU") {
		parties = sc.inTitle
	}
	return read.ForUnion(country, parties, sc.meetings.All[sc.held].Date)
}

// partiesOf returns the countries between which the meeting was held: those of its
// series, of the title, or that the text begins with; and whether they are one of the first two.
func (sc *scene) partiesOf() (codes []string, named bool) {
	if at := sc.meetings.All[sc.held].Series; at != fact.None && len(sc.series.All[at].Parties) > 1 {
		return sc.series.All[at].Parties, true
	}
	codes = slices.Clip(sc.inTitle)
	for i := range sc.Doc.Blocks {
		if sc.Doc.Blocks[i].Kind != block.Title {
			continue
		}
		for _, m := range sc.bodies.In(sc.Blocks[i].From, sc.Blocks[i].To) { // "the European Commission"
			if code := sc.bodies.All[m.Fact].Country; code == "EU" && !slices.Contains(codes, code) {
				codes = append(codes, code)
			}
		}
	}
	if len(codes) > 1 {
		return codes, true
	}
	return sc.countries.Parties, false
}

// finiteVerb reports whether a sentence says something, rather than naming somebody.
func (sc *scene) finiteVerb(s lex.Sentence) bool {
	for i := s.From; i < s.To; i++ {
		if t := &sc.Tokens[i]; !t.Is(lex.FlagCapital) && t.In(lex.ClassModal|lex.ClassBe|lex.ClassHave|lex.ClassPast) && !t.In(lex.ClassBase) {
			return true
		}
	}
	return false
}

// earlier reports whether token i says that what it describes is past.
func (sc *scene) earlier(i int32) bool {
	return sc.Is(i, lex.Previous, lex.Earlier, lex.Last) || sc.TokenText(i) == "past"
}

// countryAfter returns the country or demonym at token i or after "the" there.
func (sc *scene) countryAfter(i int32) string {
	if sc.Is(i, lex.The) {
		i++
	}
	code, _ := sc.CountryAt(i)
	return code
}

// remarksIn reports whether remarks are spoken of in the tokens from from to to.
func (sc *scene) remarksIn(from, to int32) bool {
	return sc.Holds(lex.PhraseOf(from, to), remarks)
}

// onlyCountry returns the one country named in the tokens from to to.
func (sc *scene) onlyCountry(from int32, to int32) (string, bool) {
	codes := sc.countries.In(nil, from, to)
	if len(codes) != 1 {
		return "", false
	}
	return codes[0], true
}

// privateBody reports whether a body is a company or an association of business.
func (sc *scene) privateBody(at int32) bool {
	kind := sc.bodies.KindOf(at)
	return kind == "company" || kind == "association"
}

// companion returns the end of the words at token i that name the company of
// others, "along with"; i if there are none.
func (sc *scene) companion(i int32) int32 {
	if value, to := sc.PhraseAt(i); value == "companion" && !sc.Tokens[i].Is(lex.FlagCapital) {
		return to
	}
	return i
}

// privateBefore reports whether business is spoken of before token i, or directly after it.
func (sc *scene) privateBefore(i int32, s lex.Sentence) bool {
	if !s.Role.Has(lex.RolePrivate) {
		return false
	}
	for at := s.From; at < min(i+4, s.To); at++ {
		if t := &sc.Tokens[at]; t.In(business) && sc.bodies.At[at] == 0 || t.In(privately) && sc.Token(at+1).In(sector) {
			return true
		}
	}
	return false
}
