package attend

import (
	"cmp"
	"slices"
	"strings"

	"dialoguec/compile/en/lex"
	"dialoguec/compile/fact"
	"dialoguec/compile/read"
	"dialoguec/schema"
)

// sideless reports whether nothing has told so far on which side somebody took part.
func (w *work) sideless() bool {
	return slices.ContainsFunc(w.roll, func(x fact.Participation) bool { return x.Side == schema.SideOther })
}

// companions gives those who accompanied somebody his side, which nothing but the others told.
func (w *work) companions() {
	for i := range w.roll {
		x := &w.roll[i]
		whom, ok := w.inCompany[x.Person]
		if !ok || x.Side != schema.SideOther {
			continue
		}
		for k := range w.roll {
			if y := &w.roll[k]; y.Person == whom && y.Side != schema.SideOther {
				w.resolve(x, string(y.Side), withHim)
			}
		}
	}
}

// remainder gives the people who took part and have no country the one party
// that their office allows: of those whom nobody else there is of, if there are any.
func (w *work) remainder() {
	parties, leaders := w.withoutVisited(w.parties), w.leaderParties()
	w.leave(parties, w.tied(parties))
	w.leave(leaders, leaders)
}

// opposed returns the parties of the meeting; if they are only the countries that the text
// names first, those of which people took part and the one state that it couples with
// them, if there is one: with the European Union states are coupled by what they negotiate.
func (w *work) opposed() []string {
	if w.named {
		return w.parties
	}
	var known []string
	for i := range w.roll {
		if x := &w.roll[i]; len(x.Notes) == 0 && slices.Contains(w.countries.Mentioned, string(x.Side)) && !slices.Contains(known, string(x.Side)) {
			known = append(known, string(x.Side))
		}
	}
	partners := slices.DeleteFunc(w.countries.Coupled(known), func(code string) bool { return code == "EU" || slices.Contains(known, code) })
	if len(partners) != 1 {
		return w.parties
	}
	return append(known, partners...)
}

// leave does so for one list of parties, and takes only those that are tied to the meeting.
func (w *work) leave(parties, tied []string) {
	if len(parties) < 2 {
		return
	}
	var own, left []string // those of which nobody is a counterpart; of these, those whom nobody else there is of
	for _, code := range parties {
		there, attended := false, false
		for i := range w.roll {
			if x := &w.roll[i]; x.Person != fact.None && x.Side == schema.Side(code) {
				there, attended = true, attended || x.Role == schema.Member
			}
		}
		if !attended && w.asCounterparts(code) {
			continue
		}
		own = append(own, code)
		if !there {
			left = append(left, code)
		}
	}
	if w.leaderless() > 1 && !w.oneGroup(left) {
		left = nil // who met each other are not all of one party
	}
	for i := range w.roll {
		x := &w.roll[i]
		if x.Side != schema.SideOther {
			continue
		}
		if x.Person == fact.None {
			w.bodyLeft(x, parties)
			continue
		}
		code := w.allowed(w.notAbroad(left, x.Person), x.Position)
		if len(w.visitedBy(x.Person)) == 0 {
			code = cmp.Or(code, w.allowed(own, x.Position), w.allowed(parties, x.Position))
		}
		if code == "" || x.Position == "" && len(left) != 1 || !slices.Contains(tied, code) || w.amongOthers(i, code) {
			continue
		}
		w.resolve(x, code, leftOver)
	}
}

// amongOthers reports whether the two members named right before the i-th are of one other
// side: "It was attended by Minister A of Peru, Peru’s Ambassador B, and Director C".
func (w *work) amongOthers(i int, code string) bool {
	if i < 2 || w.roll[i].Role != schema.Member {
		return false
	}
	x, y := &w.roll[i-1], &w.roll[i-2]
	return x.Role == schema.Member && x.Rule == w.roll[i].Rule && y.Rule == x.Rule && x.Side == y.Side && x.Side != schema.SideOther && string(x.Side) != code
}

// oneGroup reports whether those who led and have no side are named one after another, and
// the one party that is left is theirs: "chaired by A, B, C of Peru and D of Peru".
func (w *work) oneGroup(left []string) bool {
	if len(left) != 1 {
		return false
	}
	first, last, known := -1, -1, false
	for i := range w.roll {
		x := &w.roll[i]
		if x.Person == fact.None || x.Role != schema.Head {
			continue
		}
		if x.Side != schema.SideOther {
			known = known || string(x.Side) != left[0]
			continue
		}
		if first < 0 {
			first = i
		} else if last != i-1 || x.Rule != w.roll[first].Rule || x.Rule.Mutual {
			return false
		}
		last = i
	}
	return known
}

// leaderless returns how many of those who led have no side.
func (w *work) leaderless() (n int) {
	for i := range w.roll {
		if x := &w.roll[i]; x.Side == schema.SideOther && x.Person != fact.None && x.Role == schema.Head {
			n++
		}
	}
	return n
}

// tied returns the countries that are tied to the meeting, so that a party among them is no
// mere topic of it: those of its series, those of which somebody is said to be who took
// part, to which an envoy or a visitor did, of which an office is named, and those that
// the text couples with another party.
func (w *work) tied(parties []string) []string {
	codes := slices.Concat(w.envoysTo(), w.withOffices(), w.countries.Listed(parties))
	if at := w.meetings.All[w.held].Series; at != fact.None {
		codes = append(codes, w.series.All[at].Parties...)
	}
	for i := range w.roll {
		x := &w.roll[i]
		if len(x.Notes) == 0 {
			codes = append(codes, string(x.Side))
		}
		if x.Person != fact.None {
			codes = append(codes, w.visitedBy(x.Person)...)
		}
	}
	return codes
}

// withOffices returns the countries of which the text names an office: "the Peruvian
// Foreign Minister", "the Prime Minister of Peru".
func (sc *scene) withOffices() (codes []string) {
	for _, h := range sc.HitsIn(0, int32(len(sc.Tokens))) {
		after := sc.Ahead(h.To, int32(len(sc.Tokens))).Skip(lex.FlagPossessive)
		of := sc.Back(h.From-1, 0).SkipAll(lex.ClassDeterminer)
		if h.Country != 0 && (after.In(lex.ClassPost) || of.Is(lex.Of) && of.Next().In(lex.ClassPost)) {
			codes = append(codes, sc.countries.CodeOf(h))
		}
	}
	return codes
}

// envoysTo returns the countries to which somebody who took part is an envoy by his post.
func (w *work) envoysTo() (codes []string) {
	for n, m := range w.people.Mentions {
		to := w.First(w.people.Entries[n].Post).Seek(lex.To)
		if to.Done() {
			continue
		}
		if code := w.countryAfter(to.At + 1); code != "" && w.roll.Has(int(m.Fact)) {
			codes = append(codes, code)
		}
	}
	return codes
}

// The bases of sides that the others tell.
const (
	leftOver = "the only party of the meeting to which the others and the office leave the person"
	withHim  = "the side of whoever the person accompanied"
)

// resolve puts a person on the side that the others tell.
func (w *work) resolve(x *fact.Participation, code, basis string) {
	x.Side = schema.Side(code)
	x.Notes = append(x.Notes, schema.Provenance{Field: "side", Origin: schema.OriginResolved, Basis: basis})
	if p := &w.all[x.Person]; p.Country == "" {
		p.Country = code
	}
}

// bodyLeft gives a ministry without a country the one party that has
// ministries, while the others have departments.
func (w *work) bodyLeft(x *fact.Participation, parties []string) {
	if !strings.HasPrefix(w.bodies.All[x.Organization].Name, ministry) {
		return
	}
	if code := w.allowed(parties, "Minister"); code != "" {
		x.Side = schema.Side(code)
		x.Notes = append(x.Notes, schema.Provenance{Field: "side", Origin: schema.OriginResolved, Basis: "the only party of the meeting that has ministries"})
	}
}

const ministry = "Ministry"

// leaderParties returns the countries of the heads of state and government
// whom the text names without them.
func (w *work) leaderParties() (codes []string) {
	for i := range w.all {
		x := &w.all[i]
		if x.Country != "" && (x.Title == "President" || x.Title == "Prime Minister") && !slices.Contains(codes, x.Country) {
			codes = append(codes, x.Country)
		}
	}
	return codes
}

// allowed returns the one country of several that may have the office of a
// title; blank if none or more than one may.
func (sc *scene) allowed(codes []string, title string) string {
	found := ""
	for _, code := range codes {
		if !sc.HasOffice(code, title) {
			continue
		}
		if found != "" {
			return ""
		}
		found = code
	}
	return found
}

// asCounterparts reports whether the text speaks of counterparts from a
// country: those whom they met are of another.
func (sc *scene) asCounterparts(code string) bool {
	for _, s := range sc.Sentences {
		if sc.inCompany(code, s) {
			return true
		}
		for _, h := range sc.HitsIn(s.From, s.To) {
			if sc.Counterpart(h.To) && sc.countries.Before(h.To) == code {
				return true
			}
		}
	}
	return false
}

// inCompany reports whether a sentence names a country as that of officials in
// whose company others took part: "alongside delegates from Peru and Chile".
func (sc *scene) inCompany(code string, s lex.Sentence) bool {
	for _, h := range sc.HitsIn(s.From, s.To) {
		to := sc.companion(h.From)
		if to == h.From {
			continue
		}
		c := sc.Ahead(to, s.To).SkipAll(lex.ClassDeterminer | lex.ClassLevel)
		if !c.In(lex.ClassParty) || !c.Next().Is(lex.From, lex.Of) {
			continue
		}
		c = c.Next().Next()
		list := c.Until(func(t *lex.Token) bool {
			return !t.Is(lex.FlagCapital|lex.FlagComma|lex.FlagHyphen) && !t.In(lex.ClassDeterminer|lex.ClassConjunction)
		})
		if slices.Contains(sc.countries.In(nil, c.At, list.At), code) {
			return true
		}
	}
	return false
}

// lastSide gives the one person who led, hosted or met somebody and has no country the one
// party of the meeting that nobody has led.
func (w *work) lastSide() {
	var lone *fact.Participation
	parties := w.opposed()
	left, opposite := slices.Clone(parties), len(parties) > 1
	for i := range w.roll {
		x := &w.roll[i]
		if x.Person == fact.None || read.Outranks(schema.Head, x.Role) && !x.Rule.Mutual {
			continue
		}
		if at := slices.Index(left, string(x.Side)); at >= 0 {
			left = slices.Delete(left, at, at+1)
		}
		if x.Side == schema.SideOther && lone != nil {
			return
		}
		if x.Side == schema.SideOther {
			lone = x
			continue
		}
		opposite = true
	}
	if lone == nil || len(left) != 1 || !opposite || !slices.Contains(w.tied(parties), left[0]) {
		return
	}
	for i := range w.all {
		if w.all[i].Country == left[0] && !w.roll.Has(i) {
			return // somebody else may have led that side
		}
	}
	if len(w.notAbroad(left, lone.Person)) == 0 || !w.HasOffice(left[0], lone.Position) {
		return
	}
	lone.Side = schema.Side(left[0])
	lone.Notes = append(lone.Notes, schema.Provenance{Field: "side", Origin: schema.OriginResolved, Basis: "the only party of the meeting that nobody else has led"})
	if x := &w.all[lone.Person]; x.Country == "" {
		x.Country = left[0]
	}
}
