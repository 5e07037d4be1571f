// Package attend reads who took part in the meeting that a statement reports,
// on which side and in which role.
//
// A sentence names people and bodies: its entries. Some of its words, the cues,
// put those who are named before or after them somewhere in the meeting: who
// led, hosted, attended. What a place gives is in package compile/read.
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
	"dialoguec/schema"
)

// Attendance is who took part.
type Attendance struct {
	All      []fact.Participation
	People   []fact.Person // those of the text, with the countries that only the sides of the meeting tell
	Problems []fact.Problem
	listed   map[int32]bool // the sentences that are lines of a list of participants, by where they begin
}

// Lists reports whether a sentence is a line of a list of participants.
func (a *Attendance) Lists(s lex.Sentence) bool { return a.listed[s.From] }

// Read finds who took part in the meeting that was held.
func Read(t *lex.Text, countries *country.Countries, series *series.Series, bodies *body.Bodies, people *person.People, meetings *meeting.Meetings) *Attendance {
	w := &work{all: slices.Clone(people.All), listed: map[int32]bool{}, inCompany: map[int]int{}, scene: &scene{
		Text: t, countries: countries, series: series, bodies: bodies, people: people, meetings: meetings,
		held: slices.IndexFunc(meetings.All, func(m fact.Meeting) bool { return m.Status == schema.Held }),
	}}
	if w.held >= 0 && len(people.Mentions)+len(bodies.Mentions) > 0 {
		w.findParties()
		w.sentences()
		w.signatures()
		w.titled()
		if w.sideless() {
			w.lastSide()
			w.companions()
			w.remainder()
			w.lastSide() // of two it may have left one
		}
	}
	roll, problems := w.roll.Sided(w.parties, bodies.All)
	if w.tabled && w.named {
		roll.LeadAlone(w.held)
	}
	return &Attendance{All: roll, People: w.all, Problems: problems, listed: w.listed}
}

// work is what has been read so far of who took part.
type work struct {
	*scene
	roll   read.Roll
	all    []fact.Person // with what the meeting tells of them
	listed map[int32]bool
	tabled bool // the participants are listed country by country

	inCompany map[int]int // by person, whom each accompanied, if no side of either is printed there
}

// openingSentences is how many sentences of the body may report the meeting
// without naming it.
const openingSentences = 3

// visitSentences is how many of them may tell on of a visit, or of talks without a name.
const visitSentences = 20

// sentences reads the sentences of the text one by one. A line that only names
// a country is the side of the lines below it.
func (w *work) sentences() {
	first, side, delegation, stated, rows := w.firstSentence(), "", "", false, false
	var rooms [2][16]entry // of this line and of the last one
	var last line
	lines := 0
	for n, s := range w.Sentences {
		switch kind := w.BlockOf(s).Kind; {
		case kind == block.Title, kind == block.Masthead, kind == block.Caption, kind == block.Heading && !rows && w.countryLabel(s) == "":
			if kind == block.Heading {
				side = w.sideHeading(s.Phrase)
				rows = side != "" || s.To-s.From < longestLabel && w.Holds(s.Phrase, rosterHeading)
			}
			continue
		}
		l := w.line(rooms[lines&1][:0], s)
		lines++
		l.before, delegation = delegation, ""
		l.known = w.roll
		stated = stated || l.reported()
		l.opening = first <= n && n < first+openingSentences || l.reported()
		w.standIn(&last, &l)
		if !l.opening && l.unnamed() && first <= n && n < first+visitSentences {
			l.tellsOn()
		}
		if code := l.sideLine(); code != "" {
			side = code
		}
		w.theirs(&last, &l)
		last = l
		opens := l.opensRows()
		rows = opens || rows && l.isRow()
		switch {
		case len(l.entries) == 0:
			continue
		case w.inRoster(s) || rows && !opens:
			w.roster(&l, side)
			w.listed[s.From] = true
			continue
		}
		cues := l.cues()
		if len(cues) == 0 && stated {
			cues = w.acting(&l)
		}
		w.assign(&l, cues)
		delegation = l.side
	}
}
