package schema

import (
	"iter"
	"path"
	"slices"
	"strconv"
	"strings"
)

// What follows can be derived of other values, and dataset.json leaves it out
// where it is as derived. Who writes the file and who reads it ask here.

// PlaceNamed returns the stretch that the identifier of a provision names, in
// the provision's document; ok is false if it names none.
func (p *Provision) PlaceNamed() (s Span, ok bool) {
	first, last, _ := strings.Cut(path.Base(p.ID), "-")
	start, err1 := strconv.Atoi(first)
	end, err2 := strconv.Atoi(last)
	return Span{Document: p.DocumentID, Start: start, End: end}, err1 == nil && err2 == nil
}

// PartiesActing returns the codes of the parties that act: those among the
// actors, and for those that act together the parties of the meeting, if these
// say who they are. They are sorted, each once.
func (p *Provision) PartiesActing(meeting []string) []string {
	var codes []string
	for _, actor := range p.Actors {
		switch {
		case IsParty(actor):
			codes = append(codes, actor)
		case IsCollective(actor):
			if p.ResolvedFrom == FromSeries || p.ResolvedFrom == FromDelegations {
				codes = append(codes, meeting...)
			}
		}
	}
	slices.Sort(codes)
	return slices.Compact(codes)
}

// Ties leads from provisions to the threads that they are in, and is kept small:
// in a large dataset most provisions are in one.
type Ties struct {
	first map[string]int32 // the first entry of each provision
	next  []int32          // of each entry the next one of its provision, -1 for the last
}

// TiesOf finds the entries of each provision.
func TiesOf(threads []ThreadLink) *Ties {
	t := &Ties{first: map[string]int32{}, next: make([]int32, len(threads))}
	for i := len(threads) - 1; i >= 0; i-- {
		next, ok := t.first[threads[i].ProvisionID]
		if !ok {
			next = -1
		}
		t.next[i], t.first[threads[i].ProvisionID] = next, int32(i)
	}
	return t
}

// Any reports whether a provision is in a thread.
func (t *Ties) Any(provision string) bool {
	_, ok := t.first[provision]
	return ok
}

// Of yields the places of the entries of a provision, in their order.
func (t *Ties) Of(provision string) iter.Seq[int] {
	return func(yield func(int) bool) {
		i, ok := t.first[provision]
		for ; ok && i >= 0 && yield(int(i)); i = t.next[i] {
		}
	}
}

// SectionStart says where a section begins, in code points.
type SectionStart struct {
	ID    string
	Start int
}

// SectionsOf says where the sections of each document begin, in their order.
func SectionsOf(sections *Rows[Section]) map[string][]SectionStart {
	of := map[string][]SectionStart{}
	for _, s := range sections.All() {
		if len(s.Evidence) > 0 {
			of[s.DocumentID] = append(of[s.DocumentID], SectionStart{s.ID, s.Evidence[0].Start})
		}
	}
	return of
}

// SectionAbove returns the identifier of the last of some sections that begins at
// an offset of their document, in code points, or before it; "" if none does.
func SectionAbove(sections []SectionStart, offset int) string {
	for _, s := range slices.Backward(sections) {
		if s.Start <= offset {
			return s.ID
		}
	}
	return ""
}
