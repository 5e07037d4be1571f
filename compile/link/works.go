package link

import (
	"cmp"
	"slices"
	"strings"

	"dialoguec/schema"
)

// provisionIndex holds the provisions of the dataset by document, with their words.
type provisionIndex struct {
	vocabulary *vocabulary
	provisions map[string][]worded
	sections   map[string][]*schema.Section
}

// worded is a provision with its words.
type worded struct {
	*schema.Provision
	words wording
}

func (l *linker) provisionIndex() *provisionIndex {
	t := &provisionIndex{newVocabulary(), map[string][]worded{}, map[string][]*schema.Section{}}
	language := l.comparable()
	spoken := map[string]bool{}
	for _, of := range language {
		spoken[of] = true
	}
	t.vocabulary.languages = len(spoken)
	for i := range l.out.Sections {
		a := &l.out.Sections[i]
		t.sections[a.DocumentID] = append(t.sections[a.DocumentID], a)
	}
	for i := range l.out.Provisions {
		p := &l.out.Provisions[i]
		if len(p.Evidence) == 0 || language[p.DocumentID] == "" {
			continue
		}
		w := t.vocabulary.wordingOf(p, language[p.DocumentID])
		t.vocabulary.count(&w)
		t.provisions[p.DocumentID] = append(t.provisions[p.DocumentID], worded{p, w})
	}
	t.vocabulary.weigh()
	for _, list := range t.provisions {
		for i := range list {
			t.vocabulary.load(&list[i].words)
		}
		slices.SortFunc(list, byPlace)
	}
	return t
}

// comparable returns the languages of the documents that there is something to
// compare with: another one of the same line of series.
func (l *linker) comparable() map[string]string {
	byLine := map[string][]*schema.Document{}
	lines := map[string]string{}
	for _, m := range l.out.Meetings {
		lines[m.ID] = cmp.Or(l.lineOf(m), m.ID)
	}
	for i := range l.out.Documents {
		if d := &l.out.Documents[i]; d.MeetingID != "" {
			byLine[lines[d.MeetingID]] = append(byLine[lines[d.MeetingID]], d)
		}
	}
	out := map[string]string{}
	for _, list := range byLine {
		for _, d := range list {
			if len(list) > 1 {
				out[d.ID] = d.Language
			}
		}
	}
	return out
}

// version is a pair of documents that may be versions of one statement.
type version struct {
	a, b    *side
	matches []match
	score   float64
}

// leastShared is the share of the provisions of the shorter document that
// must have a partner in the other if both are versions of one statement, and
// the share of the longer one's provisions that the shorter one must have.
const leastShared = 0.5

// linkWorks finds the documents of one meeting that are versions of one
// statement in two languages, and aligns their provisions.
func (l *linker) linkWorks(t *provisionIndex) {
	byMeeting := map[string][]*schema.Document{}
	for i := range l.out.Documents {
		if d := &l.out.Documents[i]; d.MeetingID != "" && len(t.provisions[d.ID]) > 0 {
			byMeeting[d.MeetingID] = append(byMeeting[d.MeetingID], d)
		}
	}
	for _, meeting := range sorted(byMeeting) {
		for _, v := range versions(t, byMeeting[meeting]) {
			if v.a.document.WorkID != "" || v.b.document.WorkID != "" {
				continue
			}
			l.bind(v)
		}
	}
}

// mostTried is with how many documents of the same meeting one is aligned to
// find its other version: a meeting has few reports.
const mostTried = 6

// versions lists the pairs of documents that are versions of one statement,
// the most alike first.
func versions(t *provisionIndex, documents []*schema.Document) []version {
	sides := make([]*side, len(documents))
	for i, d := range documents {
		sides[i] = t.sideOf(d)
	}
	var out []version
	for j, b := range sides {
		tried := 0
		for i := max(0, j-8*mostTried); i < j && tried < mostTried; i++ {
			v := version{a: sides[i], b: b}
			if v.a.document.Language == b.document.Language {
				continue
			}
			tried++
			if v.fits(t.vocabulary) {
				out = append(out, v)
			}
		}
	}
	slices.SortStableFunc(out, func(v, w version) int { return -cmp.Compare(v.score, w.score) })
	return out
}

// fits aligns a pair and reports whether enough of it has a partner.
func (v *version) fits(words *vocabulary) bool {
	n, m := len(v.a.provisions), len(v.b.provisions)
	if float64(min(n, m)) < leastShared*float64(max(n, m)) {
		return false
	}
	v.matches = align(words, v.a, v.b)
	paired := 0
	for _, m := range v.matches {
		if m.a >= 0 && m.b >= 0 {
			paired++
			v.score += m.score
		}
	}
	v.score /= float64(max(n, m))
	return float64(paired) >= leastShared*float64(min(n, m))
}

// bind makes one work of two versions.
func (l *linker) bind(v version) {
	id := workID(v.a.document, v.b.document)
	why := "the statements report one meeting in two languages, and their provisions align"
	for _, d := range []*schema.Document{v.a.document, v.b.document} {
		d.WorkID = id
		d.Provenance = slices.Clip(d.Provenance)
		d.Note("work_id", schema.OriginLinked, why)
	}
	l.joined("document", id, v.b.document.ID, why, v.b.provisions[0].Evidence)
	l.out.Alignments = append(l.out.Alignments, alignments(v.a, v.b, v.matches)...)
}

// workID names a work by what the identifiers of its documents share, or by
// the first of them, without the language.
func workID(a, b *schema.Document) string {
	first := strings.TrimSuffix(a.ID, "-"+a.Language)
	if second := strings.TrimSuffix(b.ID, "-"+b.Language); first != second {
		return min(first, second)
	}
	return first
}
