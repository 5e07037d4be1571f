package refer

import (
	"slices"
	"strings"

	"dialoguec/compile/fact"
	"dialoguec/compile/text"
)

// foldOwn folds the names of what is no other thing: the statement itself and
// its meetings.
func (r *reader) foldOwn() {
	r.own = append(r.own, fold(r.title))
	for n := range r.series.All {
		s := &r.series.All[n]
		r.own = append(r.own, fold(s.Name))
		for _, a := range s.Aliases {
			r.own = append(r.own, fold(a))
		}
	}
}

// ownTitle reports whether the tokens from to to name the statement itself: its
// title has them, and not as what it is on.
func (r *reader) ownTitle(from, to int32) bool {
	at := strings.Index(r.own[0], fold(r.TextIn(from, to)))
	if at < 0 {
		return false
	}
	own := r.title
	for _, about := range [...]string{" on ", " to "} {
		own, _, _ = strings.Cut(own, about)
	}
	return at < len(fold(own))
}

// isMostOfTitle reports whether the tokens from to to are more than half of the
// title.
func (r *reader) isMostOfTitle(from, to int32) bool {
	return 2*len(fold(r.TextIn(from, to))) > len(r.own[0])
}

// ofMeeting reports whether the tokens from to to belong to the name of the
// dialogue itself or of one of its meetings.
func (r *reader) ofMeeting(from, to int32) bool {
	span, name := r.Span(from, to), fold(r.TextIn(from, to))
	var tail string // of a name that is longer
	if to-from > 2 {
		tail = strings.TrimSuffix(fold(r.TextIn(to-3, to)), "s")
	}
	at := 1 // of the names of the series
	for n := range min(len(r.series.All), fact.MostSeries) {
		s := &r.series.All[n]
		names := r.own[at : at+1+len(s.Aliases)]
		if isOwn(names, name) || meets(s.Spans, span) || tail != "" && strings.Contains(names[0], tail) {
			return true
		}
		at += len(names)
	}
	return false
}

// isOwn reports whether a folded name is one of a series, or the beginning of
// it, or ends in it.
func isOwn(names []string, name string) bool {
	return strings.HasSuffix(strings.TrimSuffix(name, "s"), names[0]) || strings.HasPrefix(names[0], name) || slices.Contains(names[1:], name)
}

// meets reports whether a span and one of several short ones have bytes in common.
func meets(spans []text.Span, span text.Span) bool {
	for _, s := range spans {
		if s.Start < span.End && span.Start < s.End && s.Len() < 200 {
			return true
		}
	}
	return false
}
