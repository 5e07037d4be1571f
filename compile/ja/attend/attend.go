// Package attend reads who took part in the meetings of a Japanese text, and who
// acts in its sentences.
package attend

import (
	"slices"

	"dialoguec/compile/fact"
	"dialoguec/compile/ja/body"
	"dialoguec/compile/ja/clause"
	"dialoguec/compile/ja/country"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/ja/meeting"
	"dialoguec/compile/ja/person"
	"dialoguec/compile/read"
	"dialoguec/compile/text"
)

// Attendance is who took part in the meetings of a text.
type Attendance struct {
	All      []fact.Participation
	Lines    []Line
	Opening  text.Span // the sentence that says who held the meeting
	Problems []fact.Problem
}

// A Line is what a sentence says of those who act.
type Line struct {
	Actors []string   // its printed subjects
	Rule   *fact.Rule // by which it names participants; nil if it names none
}

// reader reads the participants of one text.
type reader struct {
	Attendance
	t        *lex.Text
	parties  *country.Parties
	bodies   *body.Bodies
	people   *person.People
	meetings *meeting.Meetings
	roll     read.Roll
	hosts    []int        // bodies that are the subject of the sentence of holding
	hosted   bool         // that sentence was read
	joined   []actor      // with whom they held it
	held     []int        // meetings that it names
	ahead    map[int]bool // people who are named ahead of others
}

// Known is what the steps before found.
type Known struct {
	Lines    []clause.Line
	Verbs    [][]clause.Verb // of each line
	Parties  *country.Parties
	Meetings *meeting.Meetings
	Bodies   *body.Bodies
	People   *person.People
}

// Read reads who took part, line after line.
func Read(t *lex.Text, k Known) *Attendance {
	r := &reader{t: t, parties: k.Parties, bodies: k.Bodies, people: k.People, meetings: k.Meetings, ahead: map[int]bool{}}
	r.Lines = make([]Line, len(k.Lines))
	for i := range k.Lines {
		l := &k.Lines[i]
		if l.Kind == clause.Entry {
			r.entry(l, i, &k)
		}
		if l.Kind == clause.Sentence {
			r.sentence(l, i, &k)
		}
		if k.Meetings.Lines[i].Headed {
			r.visit(i, &k)
		}
	}
	r.enterHosts()
	r.talked()
	r.principals()
	r.placeGuests()
	r.All, r.Problems = r.roll.WithoutPosts().Sided(r.parties.Codes, r.bodies.All)
	for m := range k.Meetings.All {
		if r.ministers(m) {
			read.Roll(r.All).LeadAlone(m)
		}
		r.leadByPost(m)
	}
	return &r.Attendance
}

// ministers reports whether a minister took part in a meeting: those who are
// alone for their sides are its principals then.
func (r *reader) ministers(meeting int) bool {
	return slices.ContainsFunc(r.All, func(p fact.Participation) bool {
		return p.Meeting == meeting && words().Ministers.Suffix(p.Position) > 0 && !words().Deputies.In(p.Position)
	})
}

// entry reads a line of a list of participants.
func (r *reader) entry(l *clause.Line, i int, k *Known) {
	if !l.Labelled {
		r.Lines[i].Rule = delegationList
	}
	if now := k.Meetings.Lines[i].Now; now != fact.None {
		r.enter(now, r.listed(l, k.Bodies.Lines[i].Entries))
	}
}

// sides returns the sides of those who took part, if they are people of countries
// alone: 我が国からは…審議官が参加し、意見を交わした.
func sides(all []delegate) []string {
	var out []string
	for k := range all {
		side := string(all[k].side)
		if all[k].person == fact.None || !country.Governs(side) {
			return nil
		}
		if !slices.Contains(out, side) {
			out = append(out, side)
		}
	}
	return out
}

// sentence reads a sentence that names participants, or who acts in another one.
func (r *reader) sentence(l *clause.Line, i int, k *Known) {
	says := &k.Meetings.Lines[i]
	if says.Reports {
		r.Opening = l.Span
	}
	if len(k.Bodies.Lines[i].Entries) > 0 {
		r.Lines[i].Rule = delegationSentence
		all := r.participants(l.Span, &k.Bodies.Lines[i])
		r.enter(says.Now, all)
		if len(k.Bodies.Lines[i].Mentions) == 0 {
			if !slices.ContainsFunc(k.Verbs[i], func(v clause.Verb) bool { return v.Holds || v.Passive && !v.Attends(r.t) }) { // else 東京で開かれ、…大臣が出席した
				r.Lines[i].Actors = sides(all)
			}
			if after := r.subjects(l.Span, r.actors(l.Span, k.Bodies.Lines[i].After)); len(after) > 0 { // …が出席し、|ケニア側は…を表明した
				r.Lines[i].Actors = after
			}
			return
		}
		r.Lines[i].Rule = nil // it says who held the meeting as well
	}
	actors := r.actors(l.Span, k.Bodies.Lines[i].Mentions)
	r.Lines[i].Actors = r.subjects(l.Span, actors)
	if says.Beside {
		r.besides(says.Now, actors)
		return
	}
	r.openers(l.Span, says, actors)
	if !l.Aside && says.Now != fact.None {
		r.conferred(l.Span, says.Now, actors, k.Verbs[i])
		r.speakers(l.Span, says.Now, actors, k.Verbs[i])
	}
}
