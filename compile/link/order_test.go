package link

import (
	"fmt"
	"math/rand"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dialoguec/schema"
)

// corpus writes statements of several series, years and languages: enough for
// every rule to have something to do.
func corpus(n int) []*draft {
	heads := []string{"Ann Tide", "Joe Rock", "Joseph Rock", "Mary Sandbank", "Kjersti Åsheim", "Kjersti Aasheim"}
	topics := []string{"Tides", "Harbour", "Internet Economy", "Cyber"}
	var out []*draft
	for i := range n {
		language, year := "en", 2000+i/8%20
		if i%5 == 4 {
			language = "ja"
		}
		d := write(fmt.Sprintf("doc-%04d", i), language, schema.EDTF(fmt.Sprintf("%d-0%d", year, 1+i%9)), "JP", "NO")
		name := "Japan-Norway " + topics[i%4] + " Dialogue"
		if i%3 == 0 {
			name = "Norway-Japan " + topics[i%4] + " Dialogue"
		}
		s := d.series(name, topics[i%4]+" Dialogue")
		ordinal := 1 + i/8
		d.meeting(s, ordinal, schema.Held, schema.EDTF(fmt.Sprintf("%d-0%d-1%d", year, 1+i%9, i%7)), "Tokyo", "JP")
		d.meeting(s, ordinal+1, schema.Planned, schema.EDTF(fmt.Sprint(year+1)), "Oslo", "NO")
		d.meeting(s, max(ordinal-1, 1), schema.Mentioned, schema.EDTF(fmt.Sprint(year-1)), "Bergen", "NO")
		ministry := d.body("NO", "", "Ministry of Tides", "MOT")
		d.person(heads[i%len(heads)], "NO", "Director General of the Ministry of Tides", ministry)
		if i%4 == 1 {
			d.person("Tide", "NO", "Director General of the Ministry of Tides", ministry)
		}
		d.body("", "", "Ministry of Foreign Affairs")
		group := d.refer("working_group", topics[i%4]+" Data Working Group")
		d.heading("1", "Cloud computing and "+topics[i%4])
		d.act("agree|commit", schema.SpecificCommitment, fmt.Sprintf("They agreed to publish the %s atlas of cloud services by %d.", topics[i%4], year+1))
		d.act("commit", schema.VagueCommitment, "They will continue to exchange best practices on privacy and open data.", group)
		d.act("welcome", schema.NoCommitment, fmt.Sprintf("They welcomed the publication of the %s atlas.", topics[i%4]), group)
		out = append(out, d)
	}
	return out
}

// TestOrder: whatever the order of the statements, the dataset and the
// diagnostics are the same, and the statements are left as they were.
func TestOrder(t *testing.T) {
	drafts := corpus(60)
	list := statements(drafts)
	want, problems := Statements(list, Options{})
	if want == nil || len(want.Links) == 0 || len(problems) == 0 {
		t.Fatal("the corpus gives the linker nothing to do")
	}
	random := rand.New(rand.NewSource(1))
	for range 20 {
		shuffled := slices.Clone(list)
		random.Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
		got, others := Statements(shuffled, Options{})
		if diff := cmp.Diff(want, got, cmp.Exporter(func(t reflect.Type) bool { return strings.HasPrefix(t.Name(), "Rows[") })); diff != "" {
			t.Fatalf("another order gives another dataset (-want +got):\n%s", diff)
		}
		if diff := cmp.Diff(problems, others); diff != "" {
			t.Fatalf("another order gives other diagnostics (-want +got):\n%s", diff)
		}
	}
	if !reflect.DeepEqual(list, statements(corpus(60))) {
		t.Error("the statements were changed")
	}
}

// TestJoinsHaveReasons: every join says why, and shows a span that holds its quote.
func TestJoinsHaveReasons(t *testing.T) {
	ds, _ := Statements(statements(corpus(60)), Options{})
	for _, l := range ds.Links {
		if l.Why == "" || len(l.Spans) == 0 {
			t.Errorf("%s %s with %s: why %q, spans %v", l.Kind, l.ID, l.With, l.Why, l.Spans)
		}
		for _, s := range l.Spans {
			if text := []rune(ds.Texts[s.Document]); string(text[s.Start:s.End]) != s.Quote {
				t.Errorf("the text at %d–%d of %s is not %q", s.Start, s.End, s.Document, s.Quote)
			}
		}
	}
}

// TestOneCountry: nobody has two countries, and no body joins those of two.
func TestOneCountry(t *testing.T) {
	list := statements(corpus(60))
	ds, _ := Statements(list, Options{})
	countries := map[string]string{}
	for _, l := range ds.Links {
		if !l.Merged {
			continue
		}
		for _, s := range list {
			for _, p := range s.People {
				if l.Kind == "person" && p.Name == l.With && s.Document.ID == l.Spans[0].Document && p.Country != "" {
					if c := countries[l.ID]; c != "" && c != p.Country {
						t.Errorf("%s is of %s and %s", l.ID, c, p.Country)
					}
					countries[l.ID] = p.Country
				}
			}
		}
	}
	if len(countries) == 0 {
		t.Error("nobody was joined")
	}
}

func BenchmarkLink(b *testing.B) {
	for _, n := range []int{142, 2000} {
		list := statements(corpus(n))
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if ds, _ := Statements(list, Options{}); ds == nil {
					b.Fatal("nothing was linked")
				}
			}
			b.ReportMetric(float64(b.N*n)/b.Elapsed().Seconds(), "documents/s")
		})
	}
}

// BenchmarkOneDay links statements that all report a meeting of one day and of
// no series, whose participants bear few names: everything may be the same.
func BenchmarkOneDay(b *testing.B) {
	const n = 3000
	var drafts []*draft
	for i := range n {
		d := write(fmt.Sprintf("doc-%04d", i), "en", "2020-05-05", "JP", "NO")
		d.meeting("", 0, schema.Held, "2020-05-05", fmt.Sprintf("Town %d", i), "NO")
		d.person(fmt.Sprintf("Ann%c Tide", 'a'+i%26), "NO", "Director of Tides", d.body("", "", "Ministry of Tides"))
		drafts = append(drafts, d)
	}
	list := statements(drafts)
	for b.Loop() {
		Statements(list, Options{})
	}
	b.ReportMetric(float64(b.N*n)/b.Elapsed().Seconds(), "documents/s")
}
