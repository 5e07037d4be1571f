package compare

import (
	"maps"
	"slices"
	"sort"
	"strings"

	"dialoguec/schema"
)

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

// Works finds the documents of one meeting that are versions of one statement in
// two languages, and aligns their provisions. It returns why they are one work.
func (t *Index) Works() []schema.Link {
	var links []schema.Link
	byMeeting := map[string][]*schema.Document{}
	for i := range t.dataset.Documents {
		if d := &t.dataset.Documents[i]; d.MeetingID != "" && len(t.rows[d.ID].provisions) > 0 {
			byMeeting[d.MeetingID] = append(byMeeting[d.MeetingID], d)
		}
	}
	book := t.open()
	for _, meeting := range slices.Sorted(maps.Keys(byMeeting)) {
		if oneLanguage(byMeeting[meeting]) {
			continue
		}
		for _, v := range versions(book, byMeeting[meeting]) {
			if v.a.document.WorkID != "" || v.b.document.WorkID != "" {
				continue
			}
			links = append(links, t.bind(v))
		}
	}
	return links
}

func oneLanguage(documents []*schema.Document) bool {
	return !slices.ContainsFunc(documents, func(d *schema.Document) bool { return d.Language != documents[0].Language })
}

// mostTried is with how many documents of the same meeting one is aligned to
// find its other version: a meeting has few reports.
const mostTried = 6

// versions lists the pairs of documents that are versions of one statement,
// the most alike first.
func versions(t *open, documents []*schema.Document) []version {
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
	sort.SliceStable(out, func(i, j int) bool { return out[i].score > out[j].score })
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
func (t *Index) bind(v version) schema.Link {
	id := workID(v.a.document, v.b.document)
	why := "the statements report one meeting in two languages, and their provisions align"
	for _, d := range []*schema.Document{v.a.document, v.b.document} {
		d.WorkID = id
		d.Provenance = slices.Clip(d.Provenance)
		d.Note("work_id", schema.OriginLinked, why)
	}
	t.dataset.Alignments = append(t.dataset.Alignments, alignments(v.a, v.b, v.matches)...)
	return schema.Link{Kind: "document", ID: id, With: v.b.document.ID, Merged: true, Why: why, Spans: v.b.provisions[0].Evidence[:1:1]}
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
