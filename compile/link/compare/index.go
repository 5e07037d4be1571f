// Package compare finds which provisions of a linked dataset say the same:
// those of two language versions of one statement, and those of later meetings
// that take up earlier ones.
package compare

import (
	"cmp"
	"embed"
	"slices"

	"dialoguec/schema"
)

//go:embed data
var data embed.FS

// Index holds the provisions of a dataset by document, with their words. Their
// themes are not looked at before they are compared.
type Index struct {
	dataset    *schema.Dataset
	lineOf     func(schema.Meeting) string // the line of series in which a meeting is
	vocabulary *vocabulary
	provisions map[string][]worded
	sections   map[string][]*schema.Section
}

// worded is a provision with its words.
type worded struct {
	*schema.Provision
	words wording
}

// NewIndex makes the index of a dataset that is linked but for what provisions
// have in common. lineOf names the line of series in which a meeting is, "" for none.
func NewIndex(ds *schema.Dataset, lineOf func(schema.Meeting) string) *Index {
	t := &Index{ds, lineOf, newVocabulary(), map[string][]worded{}, map[string][]*schema.Section{}}
	language := t.comparable()
	spoken := map[string]bool{}
	for _, of := range language {
		spoken[of] = true
	}
	t.vocabulary.languages = len(spoken)
	for i := range ds.Sections {
		a := &ds.Sections[i]
		t.sections[a.DocumentID] = append(t.sections[a.DocumentID], a)
	}
	for i := range ds.Provisions {
		p := &ds.Provisions[i]
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
func (t *Index) comparable() map[string]string {
	byLine := map[string][]*schema.Document{}
	lines := map[string]string{}
	for _, m := range t.dataset.Meetings {
		lines[m.ID] = cmp.Or(t.lineOf(m), m.ID)
	}
	for i := range t.dataset.Documents {
		if d := &t.dataset.Documents[i]; d.MeetingID != "" {
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
