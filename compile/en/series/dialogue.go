package series

import (
	"strings"

	"dialoguec/compile/en/lex"
)

// Dialogue is a phrase that may name a series, its head ("Dialogue", "Group")
// at token Head.
type Dialogue struct {
	lex.Phrase
	Head     int32
	Sentence int32
	Series   int32 // index in facts.Series, -1 if it names none

	counted bool // its meetings are counted, or the title reports one
}

// Across returns the dialogues of which some words are in the tokens from to to.
func (r *Series) Across(from, to int32) []Dialogue {
	all := r.Dialogues
	i := lex.FirstFrom(len(all), func(n int) bool { return all[n].To > from })
	j := i
	for j < len(all) && all[j].From < to {
		j++
	}
	return all[i:j]
}

// findDialogues collects the capitalized phrases with the head of a series.
func (r *seriesWork) findDialogues() {
	r.Dialogues = r.Dialogues[:0]
	event := r.reportedEvent()
	const heads = lex.ClassSeriesHead | lex.ClassGroup | lex.ClassMeeting | lex.ClassEvent
	starts, at := r.Starts, 0
	for si := range r.Sentences {
		s := &r.Sentences[si]
		for next := s.From; at < len(starts) && starts[at].At < s.To; at++ {
			i := starts[at].At
			t := &r.Tokens[i]
			if !t.In(lex.Any{heads, shortHead, ministerial}) || !t.Is(lex.FlagCapital) || i < next {
				continue
			}
			if !t.In(lex.ClassSeriesHead|lex.ClassGroup) && !r.ministerialHead(i, s) && !r.meetingHead(i, s) && !r.ofEvent(&event, i, s) && !r.conferenceMeets(i, s) && !r.shortOfPair(i, s) {
				continue
			}
			if end := r.meetingEnd(r.headEnd(i, s.To), s.To); !r.nameGoesOn(end, s.To) {
				d := Dialogue{Phrase: lex.Phrase{From: r.leftOf(i, s.From)}, Head: end - 1, Sentence: int32(si), Series: -1, counted: i == event.Head && r.Tokens[i].In(conference)}
				d.To = r.rightOf(end, s.To)
				if n := len(r.Dialogues); n > 0 && r.Dialogues[n-1].To > d.From || r.namesDocument(&d, *s) {
					continue // part of the phrase before it, or the name of a document
				}
				r.Dialogues = append(r.Dialogues, d)
				next = d.To
			}
		}
	}
}

// withoutAcronym takes an acronym in parentheses out of the middle of a name.
func withoutAcronym(name string) string {
	before, rest, ok := strings.Cut(name, " (")
	if !ok {
		return name
	}
	if _, after, ok := strings.Cut(rest, ")"); ok {
		return before + after
	}
	return name
}

// acronymOf returns the acronym in parentheses after a phrase, or after the parties that
// follow it, or "".
func (r *phrases) acronymOf(d *Dialogue) string {
	s := r.Sentences[d.Sentence]
	for _, at := range [...]int32{d.To, r.partiesAfter(r.Ahead(d.To, s.To))} {
		if end := AcronymEnd(r.Text, at, s.To); end > at && (at == d.To || !r.beginsWithParty(at+1)) {
			return r.CleanText(at+1, end-1)
		}
	}
	return ""
}
