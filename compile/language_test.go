package compile

import (
	"context"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"dialoguec/compile/block"
	"dialoguec/compile/fact"
	"dialoguec/compile/text"
	"dialoguec/emit"
	"dialoguec/schema"
	"dialoguec/validate"
)

// The skeleton of a third language: a handful of French words and four rules.
// All that the rest of the compiler needs of it is the row below.
var french = Front{"fr", frenchShare, frenchLayout, frenchSentences, frenchRead,
	[]*fact.Rule{frenchTitle, frenchSeries, frenchHeld, frenchAct, frenchFurniture}}

var (
	frenchTitle     = &fact.Rule{Name: "document.title", Reads: "the title of the statement"}
	frenchSeries    = &fact.Rule{Name: "series.met", Reads: "a dialogue by name"}
	frenchHeld      = &fact.Rule{Name: "meeting.held", Reads: "the sentence that says that a meeting was held"}
	frenchAct       = &fact.Rule{Name: "provision.party", Reads: "what the parties agree on"}
	frenchFurniture = &fact.Rule{Name: "block.furniture", Reads: "lines that serve publication"}
)

// frenchShare is the share of words that are on a short list.
func frenchShare(s string) float64 {
	words := strings.Fields(strings.ToLower(s))
	n := 0
	for _, w := range words {
		if slices.Contains([]string{"le", "la", "les", "du", "des", "de", "à", "sur", "une", "été", "parties", "réunion"}, w) {
			n++
		}
	}
	return float64(n) / float64(max(1, len(words)))
}

func frenchLayout() *block.Vocabulary {
	v := &block.Vocabulary{JoinWith: " "}
	table := "role\twhere\tphrase\nkind\tstart\tdéclaration commune\nfurniture\tline\timprimer cette page\n"
	if err := v.Read(fstest.MapFS{"layout.tsv": {Data: []byte(table)}}, "layout.tsv"); err != nil {
		panic(err)
	}
	return v
}

func frenchSentences(doc *block.Document) []text.Span {
	var all []text.Span
	for _, b := range doc.Blocks {
		for from := b.Span.Start; from < b.Span.End && b.Kind != block.Furniture; {
			to := b.Span.End
			if i := strings.Index(doc.Text[from:to], ". "); i >= 0 {
				to = from + i + 2
			}
			all = append(all, text.Span{Start: from, End: to})
			from = to
		}
	}
	return all
}

var (
	frenchMeeting = regexp.MustCompile(`^La (deuxième|troisième) réunion du (Dialogue .+) a été tenue à (\pL+) le (\d+) (mai|juin) (\d{4})`)
	frenchOrdinal = map[string]int{"deuxième": 2, "troisième": 3}
	frenchMonth   = map[string]string{"mai": "05", "juin": "06"}
)

func frenchRead(doc *block.Document) *fact.Facts {
	f := &fact.Facts{Document: fact.Document{Publisher: fact.None}}
	for _, b := range doc.Blocks {
		switch {
		case b.Kind == block.Furniture:
			f.Passages = append(f.Passages, fact.Passage{Kind: fact.Furniture, Span: b.Span, Rule: frenchFurniture})
		case b.Kind == block.Title && f.Document.Title == "":
			f.Document.Title, f.Document.Basis = b.Span.Of(doc.Text), fact.At(frenchTitle, b.Span)
		}
	}
	for _, s := range frenchSentences(doc) {
		printed := s.Of(doc.Text)
		if m := frenchMeeting.FindStringSubmatch(printed); m != nil {
			f.Series = append(f.Series, fact.Series{Name: m[2], Parties: []string{"KE", "NO"}, Basis: fact.At(frenchSeries, s)})
			day := "0" + m[4]
			f.Meetings = append(f.Meetings, fact.Meeting{Ordinal: frenchOrdinal[m[1]], Status: schema.Held, City: m[3], Country: "NO",
				Date: schema.EDTF(m[6] + "-" + frenchMonth[m[5]] + "-" + day[len(day)-2:]), Basis: fact.At(frenchHeld, s)})
		}
		if strings.HasPrefix(printed, "Les deux parties conviennent") {
			f.Provisions = append(f.Provisions, fact.Provision{Section: fact.None, Actors: []string{"participants"}, Acts: []schema.Act{schema.Agree},
				Commitment: schema.VagueCommitment, Text: strings.TrimSpace(printed), Basis: fact.At(frenchAct, s)})
		}
	}
	return f
}

const frenchStatement = `Imprimer cette page

Déclaration commune sur les ports

La deuxième réunion du Dialogue norvégo-kényan sur les ports a été tenue à Oslo le 3 mai 2031. Les deux parties conviennent de publier une carte. La présidente de la délégation du Kenya a rappelé que les ports sont la porte de la mer, et que les navires y attendent depuis longtemps.
`

const englishStatement = `Joint Statement of the Third Norway-Kenya Ports Dialogue

The third Norway-Kenya Ports Dialogue was held in Nairobi on June 9, 2032. Both sides agreed to publish a map.
`

// TestThirdLanguage compiles a dataset of three languages to the end: what is
// published of the third is valid, and the others are read as without it.
func TestThirdLanguage(t *testing.T) {
	l := append(slices.Clone(fronts), french)
	sources := []Source{{Path: "a.txt", Name: "a.txt", Data: []byte(englishStatement)}, {Path: "b.txt", Name: "b.txt", Data: []byte(frenchStatement)}}
	ds, problems := l.dataset(context.Background(), sources, Options{})
	if ds == nil {
		t.Fatal(problems)
	}
	for _, d := range validate.Dataset(ds) {
		t.Errorf("the dataset is not valid: %+v", d)
	}
	if _, err := emit.All(ds, emit.Options{Base: "https://example.org/"}); err != nil {
		t.Error(err)
	}
	var languages []string
	for _, d := range ds.Documents {
		languages = append(languages, d.Language)
	}
	if !slices.Equal(languages, []string{"en", "fr"}) {
		t.Errorf("the documents are in %v", languages)
	}
	at := slices.IndexFunc(ds.Meetings, func(m schema.Meeting) bool { return m.Date == "2031-05-03" })
	if at < 0 || ds.Meetings[at].Ordinal != 2 || len(ds.Provisions.List) != 3 {
		t.Errorf("meetings %+v, %d provisions", ds.Meetings, len(ds.Provisions.List))
	}
	alone, _ := Dataset(context.Background(), sources[:1], Options{})
	if len(alone.Meetings) != 1 || alone.Meetings[0].Date != "2032-06-09" {
		t.Errorf("alone: %+v", alone.Meetings)
	}
}

func TestNoLanguage(t *testing.T) {
	_, problems := Read(Source{Path: "b.txt", Name: "b.txt", Data: []byte("Совместное заявление сторон.\n")})
	if len(problems) != 1 || problems[0].Code != schema.NoLanguage || problems[0].Message != "this text is neither English nor Japanese: it looks like a language in Cyrillic letters" {
		t.Errorf("problems %v", problems)
	}
}
