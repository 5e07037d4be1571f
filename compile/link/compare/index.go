// Package compare finds which provisions of a linked dataset say the same:
// those of two language versions of one statement, and those of later meetings
// that take up earlier ones.
package compare

import (
	"cmp"
	"embed"
	"sort"
	"strconv"

	"dialoguec/schema"
)

//go:embed data
var data embed.FS

// Index holds the words of the provisions of a dataset by document. Their themes are
// not looked at before they are compared.
type Index struct {
	dataset    *schema.Dataset
	unthemed   schema.Rows[schema.Provision] // the provisions before they have themes
	lineOf     func(schema.Meeting) string   // the line of series in which a meeting is
	vocabulary *vocabulary
	rows       map[string]*rowsOf // of each document
}

// placed is the place of a provision in its table, with its words.
type placed struct {
	row, start, end int32
	words           wordSets
}

type rowsOf struct {
	provisions   []placed // in the order of the text
	firstSection int
	sections     int // that follow one another
}

// NewIndex makes the index of a dataset that is linked but for what provisions
// have in common. lineOf names the line of series in which a meeting is, "" for none.
// [Index.Read] fills it.
func NewIndex(ds *schema.Dataset, lineOf func(schema.Meeting) string) *Index {
	t := &Index{dataset: ds, unthemed: ds.Provisions.Snapshot(), lineOf: lineOf, vocabulary: newVocabulary(),
		rows: make(map[string]*rowsOf, len(ds.Documents))}
	for i := range ds.Documents {
		t.rows[ds.Documents[i].ID] = &rowsOf{}
	}
	for i, a := range ds.Sections.All() {
		if of := t.rows[a.DocumentID]; of != nil {
			if of.sections == 0 {
				of.firstSection = i
			}
			of.sections++
		}
	}
	return t
}

// Read reads the words of the provisions, while somebody may give them themes.
func (t *Index) Read() {
	language := t.comparable()
	spoken := map[string]bool{}
	for _, of := range language {
		spoken[of] = true
	}
	t.vocabulary.languages = len(spoken)
	for i, p := range t.unthemed.All() {
		if len(p.Evidence) == 0 || language[p.DocumentID] == "" {
			continue
		}
		w := t.vocabulary.wordingOf(p)
		t.vocabulary.count(&w)
		of := t.rows[p.DocumentID]
		of.provisions = append(of.provisions, placed{int32(i), int32(p.Evidence[0].Start), int32(p.Evidence[0].End), w})
	}
	t.unthemed = schema.Rows[schema.Provision]{}
	t.vocabulary.weigh()
	for _, of := range t.rows {
		sort.Slice(of.provisions, func(i, j int) bool { return byPlace(of.provisions[i], of.provisions[j]) < 0 })
	}
}

// byPlace orders provisions as they are in their document; those that begin at one
// place as their identifiers do, which end with where they end.
func byPlace(a, b placed) int {
	if a.start != b.start {
		return cmp.Compare(a.start, b.start)
	}
	return cmp.Compare(strconv.Itoa(int(a.end)), strconv.Itoa(int(b.end)))
}

// open is an index with what reads the rows that it names. It is used by one
// goroutine at a time.
type open struct {
	*Index
	provisionRows *schema.Reader[schema.Provision]
	sectionRows   *schema.Reader[schema.Section]
}

func (t *Index) open() *open {
	return &open{t, t.dataset.Provisions.Keeper(), t.dataset.Sections.Keeper()}
}

type worded struct {
	*schema.Provision
	words *wording
}

// of returns the provisions of a document in their order.
func (t *open) of(document *schema.Document) []worded {
	list := t.rows[document.ID].provisions
	out := make([]worded, len(list))
	for i := range list {
		out[i] = worded{t.provisionRows.At(int(list[i].row)), t.vocabulary.wording(&list[i].words, document.Language)}
	}
	return out
}

// section returns the number of a provision's section among those of its
// document, and the section; 0 and nil if it is in none.
func (t *open) section(p *schema.Provision) (int, *schema.Section) {
	of := t.rows[p.DocumentID] // a provision that is compared has one
	for i := range of.sections {
		if s := t.sectionRows.At(of.firstSection + i); p.SectionID != "" && s.ID == p.SectionID {
			return i + 1, s
		}
	}
	return 0, nil
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
