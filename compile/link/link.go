// Package link makes one dataset of many statements: which bodies, people,
// series and meetings are the same, in which order the meetings are, what
// became of a plan, and which promise continues which.
//
// Two entities are joined for a reason that is written down, or left apart:
// the embedded registry first, then the user's, then rules that name their
// evidence. A pair that is likely but not certain is reported as a candidate.
package link

import (
	"cmp"
	"slices"
	"sort"
	"strings"
	"sync"
	"time"

	"dialoguec/compile/link/compare"
	"dialoguec/compile/link/theme"
	"dialoguec/schema"
)

// File is a file of the user: a registry or corrections.
type File struct {
	Path string
	Data []byte
}

// Options says what the user adds to the embedded registry, and corrects.
type Options struct {
	Registries  []File
	Corrections []File
}

// Statements links statements into a dataset. The result does not depend on
// their order; the statements themselves are not changed, and need not be kept
// by the caller. Faults of the user's files are errors, and then the dataset is
// nil.
func Statements(statements []*schema.Statement, opt Options) (*schema.Dataset, []schema.Diagnostic) {
	registry, problems := newRegistry(opt.Registries)
	l := newLinker(statements, registry)
	problems = append(problems, l.correct(opt.Corrections)...)
	if schema.HasErrors(problems) {
		return nil, problems
	}
	l.survey()
	l.checkMerges()
	l.linkOrganizations()
	l.linkPeople()
	l.linkSeries()
	l.linkMeetings()
	l.orderMeetings()
	l.collectRows()
	l.labelDocuments()
	l.linkPlaces()
	l.comparePromises()
	l.checkSettings()
	l.reportCandidates()
	l.unusedEntries()
	problems = append(problems, l.problems...)
	if schema.HasErrors(problems) {
		return nil, problems
	}
	return l.out, problems
}

// linker holds the statements in the order of their identifiers, and for each
// of them the identifiers that its local ones became.
type linker struct {
	registry   *registry
	statements []*schema.Statement
	ids        []map[string]string
	parties    []map[string]bool // the sides of each statement
	partyKeys  []string          // the same, sorted, as one text
	made       []window          // when each statement was made
	merges     []merge           // what the user says is one
	settings   []setting         // what the user has set
	lines      map[string]string // of each series, the first one of its succession
	candidates []candidate       // pairs that may be one
	out        *schema.Dataset
	problems   []schema.Diagnostic
}

// comparePromises finds the themes of provisions, and which of them say the same.
func (l *linker) comparePromises() {
	provisions := compare.NewIndex(l.out, l.lineOf)
	var read sync.WaitGroup
	read.Go(provisions.Read) // which has no use for themes
	theme.Assign(l.out)
	read.Wait()
	l.out.Links = append(l.out.Links, provisions.Works()...)
	l.out.Threads = provisions.Threads(l.statements)
}

func newLinker(statements []*schema.Statement, registry *registry) *linker {
	l := &linker{registry: registry, out: &schema.Dataset{Texts: make(map[string]string, len(statements))}}
	for _, s := range statements {
		own := *s // rows are let go of as they are taken over
		l.statements = append(l.statements, &own)
	}
	sort.Slice(l.statements, func(i, j int) bool { return l.statements[i].Document.ID < l.statements[j].Document.ID })
	return l
}

// survey notes of each statement whose it is and when it was made.
func (l *linker) survey() {
	for _, s := range l.statements {
		codes := sides(s)
		l.ids = append(l.ids, map[string]string{})
		l.parties = append(l.parties, codes)
		l.partyKeys = append(l.partyKeys, strings.Join(sorted(codes), "+"))
		l.made = append(l.made, windowOf(madeOn(s)))
	}
}

// sides collects the countries that take part in what a statement reports.
func sides(s *schema.Statement) map[string]bool {
	codes := map[string]bool{}
	for _, x := range s.Series {
		for _, p := range x.Parties {
			codes[p] = true
		}
	}
	for _, p := range s.Participations.All() {
		if len(p.Side) == 2 {
			codes[string(p.Side)] = true
		}
	}
	if len(codes) > 1 {
		return codes
	}
	for _, p := range s.Provisions.All() {
		for _, actor := range p.Actors {
			if len(actor) == 2 {
				codes[actor] = true
			}
		}
	}
	return codes
}

// local is an entity of one statement: entity i of statement s.
type local struct{ s, i int }

// madeOn says when a statement was made: the date of the meeting that it
// reports, or of its issue. It is "" if neither is printed.
func madeOn(s *schema.Statement) schema.EDTF {
	for _, m := range s.Meetings {
		if m.Status == schema.Held && m.Date != "" {
			return m.Date
		}
	}
	return s.Document.IssuedDate
}

// date is [madeOn] of statement s.
func (l *linker) date(s int) schema.EDTF { return madeOn(l.statements[s]) }

// window is a stretch of days, both ends included; known is false if there is no date.
type window struct {
	first, last int // days since 1970
	known       bool
}

func windowOf(e schema.EDTF) window {
	first, last, ok := e.Bounds()
	if !ok {
		return window{}
	}
	return window{dayOf(first), dayOf(last), true}
}

func dayOf(t time.Time) int { return int(t.Unix() / (24 * 60 * 60)) }

// overlaps reports whether two windows share a day.
func (w window) overlaps(v window) bool {
	return w.known && v.known && w.first <= v.last && v.first <= w.last
}

// within reports whether two windows are at most some days apart.
func (w window) within(v window, days int) bool {
	return w.known && v.known && v.first-w.last <= days && w.first-v.last <= days
}

// joined writes down that an entity of the dataset was joined, and why.
func (l *linker) joined(kind, id, with, why string, spans []schema.Span) {
	l.out.Links = append(l.out.Links, schema.Link{Kind: kind, ID: id, With: with, Merged: true, Why: why, Spans: firstSpan(spans)})
}

// position finds the place of a span in its source.
func (l *linker) position(s schema.Span) schema.Position {
	i, ok := slices.BinarySearchFunc(l.statements, s.Document, func(st *schema.Statement, id string) int {
		return cmp.Compare(st.Document.ID, id)
	})
	if !ok {
		return schema.Position{}
	}
	return l.statements[i].At(s)
}

func firstSpan(spans []schema.Span) []schema.Span {
	if len(spans) == 0 {
		return nil
	}
	return spans[:1:1]
}
