package refer

import (
	"slices"
	"strings"

	"dialoguec/compile/en/lex"
	"dialoguec/compile/en/series"
	"dialoguec/compile/fact"
	"dialoguec/compile/text"
)

// fold returns a name in the form in which names are compared, without "the" within it.
func fold(name string) string {
	return string(lex.AppendFold(nil, strings.ReplaceAll(name, " the ", " ")))
}

// own tells what is no other thing: the statement itself and its meetings.
type own struct {
	text   *lex.Text
	title  string // of the statement
	folded string
	tells  bool // what was done with the document that the title names: "Fiji and Peru Sign Reef Treaty"
	series []ownSeries
}

// ownSeries are the folded names of a series, its own one first, and where the
// text has them.
type ownSeries struct {
	names []string
	spans []text.Span
}

// ownNames folds the names of a statement and of its meetings.
func ownNames(t *lex.Text, title string, series *series.Series) *own {
	o := &own{text: t, title: title, folded: fold(title), tells: doneWith.In(title)}
	for n := range min(len(series.All), fact.MostSeries) {
		s := &series.All[n]
		names := []string{fold(s.Name)}
		for _, a := range s.Aliases {
			names = append(names, fold(a))
		}
		o.series = append(o.series, ownSeries{names, s.Spans})
	}
	return o
}

// isTitle reports whether a phrase names the statement itself: its title has it,
// and not as what it is on.
func (r *own) isTitle(p lex.Phrase) bool {
	at := strings.Index(r.folded, fold(r.text.Printed(p)))
	if at < 0 {
		return false
	}
	if at > 0 && r.tells {
		return false
	}
	name, _, _ := strings.Cut(r.title, " on ")
	name, _, _ = strings.Cut(name, " to ")
	return at < len(fold(name))
}

// isMostOfTitle reports whether a phrase is more than half of the title.
func (r *own) isMostOfTitle(p lex.Phrase) bool {
	return 2*len(fold(r.text.Printed(p))) > len(r.folded)
}

// ofMeeting reports whether a phrase belongs to the name of the dialogue itself
// or of one of its meetings.
func (r *own) ofMeeting(p lex.Phrase) bool {
	span, name := r.text.Span(p.From, p.To), fold(r.text.Printed(p))
	var tail string // of a name that is longer
	if p.To-p.From > 2 {
		tail = strings.TrimSuffix(fold(r.text.TextIn(p.To-3, p.To)), "s")
	}
	return slices.ContainsFunc(r.series, func(s ownSeries) bool {
		return isOwn(s.names, name) || meets(s.spans, span) || tail != "" && strings.Contains(s.names[0], tail)
	})
}

// isOwn reports whether a folded name is one of a series, or the beginning of
// it, or ends in it.
func isOwn(names []string, name string) bool {
	return strings.HasSuffix(strings.TrimSuffix(name, "s"), names[0]) || strings.HasPrefix(names[0], name) || slices.Contains(names[1:], name)
}

// meets reports whether a span and one of several short ones have bytes in common.
func meets(spans []text.Span, span text.Span) bool {
	return slices.ContainsFunc(spans, func(s text.Span) bool {
		return s.Start < span.End && span.Start < s.End && s.Len() < 200
	})
}
