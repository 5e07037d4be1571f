package compile_test

import (
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"testing"
	"time"
	"unicode/utf8"

	"dialoguec/compile"
	"dialoguec/schema"
)

var fragmentTime = flag.Duration("fragments", 0, "how long TestFragments makes texts; by default it makes a fixed number")

// TestFragments compiles texts made of fragments.
func TestFragments(t *testing.T) {
	least, mostFaults := 4000, 10
	if testing.Short() {
		least = 200
	}
	for _, text := range found {
		if err := fault([]byte(text), true); err != nil {
			t.Errorf("%q: %v", text, err)
		}
	}
	r := rand.New(rand.NewPCG(7, uint64(*fragmentTime)))
	began, n, faults := time.Now(), 0, 0
	for (n < least || time.Since(began) < *fragmentTime) && faults < mostFaults {
		text := fragmented(r)
		if err := fault([]byte(text), n%8 == 0); err != nil {
			t.Errorf("%q: %v", text, err)
			faults++
		}
		n++
	}
	t.Logf("%d texts, %.0f a second", n, float64(n)/time.Since(began).Seconds())
}

// TestShuffled compiles texts in which stretches of the statements for tests stand in
// any order, with words of the lists and marks between them: what a rule begins to
// read and nothing ends.
func TestShuffled(t *testing.T) {
	least, mostFaults := 3000, 10
	if testing.Short() {
		least = 60
	}
	languages := []shuffle{newShuffle(t, "en", " "), newShuffle(t, "ja", "")}
	r := rand.New(rand.NewPCG(5, uint64(*fragmentTime)))
	began, n, faults := time.Now(), 0, 0
	for ; (n < least || time.Since(began) < *fragmentTime) && faults < mostFaults; n++ {
		text := languages[n%len(languages)].text(r)
		if err := fault([]byte(text), n%8 == 0); err != nil {
			t.Errorf("%q: %v", text, err)
			faults++
		}
	}
	t.Logf("%d texts, %.0f a second", n, float64(n)/time.Since(began).Seconds())
}

// FuzzRead compiles whatever bytes there are.
func FuzzRead(f *testing.F) {
	for _, kind := range fragments {
		for _, piece := range kind {
			f.Add([]byte(piece))
		}
	}
	for _, text := range found {
		f.Add([]byte(text))
	}
	r := rand.New(rand.NewPCG(3, 4))
	for range 200 {
		f.Add([]byte(fragmented(r)))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if err := fault(data, true); err != nil {
			t.Error(err)
		}
	})
}

// fault compiles a text and returns what is wrong with the result: a text is
// read or refused with a diagnostic, all facts rest on what the text prints,
// and, if it is asked for, a second reading finds the same.
func fault(data []byte, again bool) error {
	src := compile.Source{Path: "text.txt", Name: "text.txt", Data: data}
	got := read(src)
	for _, p := range got.Problems {
		if p.Code == schema.InternalError {
			return errors.New(p.Message)
		}
	}
	if got.Statement == nil {
		if len(got.Problems) == 0 {
			return errors.New("neither read nor refused")
		}
		return nil
	}
	if err := ungrounded(got.Statement); err != nil {
		return err
	}
	if again {
		if diff := difference(got, read(src)); diff != "" {
			return errors.New("read otherwise the second time:\n" + diff)
		}
	}
	return nil
}

// ungrounded returns what is wrong with the evidence of a statement.
func ungrounded(s *schema.Statement) error {
	offsets := runeOffsets(s.Text)
	for _, f := range factsOf(s) {
		if len(f.Evidence) == 0 && f != &s.Document.Fact {
			return fmt.Errorf("a fact of rule %q has no evidence", f.Rule)
		}
		if len(f.Evidence) > 0 && f.Rule == "" {
			return fmt.Errorf("the fact at %+v has no rule", f.Evidence[0])
		}
		for _, span := range f.Evidence {
			if err := misquoted(s.Text, offsets, span); err != nil {
				return fmt.Errorf("rule %q: %w", f.Rule, err)
			}
		}
	}
	last := 0
	for _, span := range s.Coverage.Stretches {
		if err := misquoted(s.Text, offsets, span); err != nil {
			return fmt.Errorf("coverage: %w", err)
		}
		if span.Start < last {
			return fmt.Errorf("the stretch at %d comes after one that ends at %d", span.Start, last)
		}
		last = span.End
	}
	last = 0
	for _, p := range s.Provisions.List {
		if p.Evidence[0].Start < last {
			return fmt.Errorf("the provision at %d comes after one at %d", p.Evidence[0].Start, last)
		}
		last = p.Evidence[0].Start
	}
	return nil
}

// misquoted returns what is wrong with a span of a text.
func misquoted(text string, offsets []int, span schema.Span) error {
	if span.Start < 0 || span.Start >= span.End || span.End >= len(offsets) {
		return fmt.Errorf("span %+v of %d characters", span, len(offsets)-1)
	}
	if printed := text[offsets[span.Start]:offsets[span.End]]; printed != span.Quote {
		return fmt.Errorf("span %+v holds %q", span, printed)
	}
	return nil
}

// runeOffsets returns the offset in bytes of every code point, and the length.
func runeOffsets(text string) []int {
	offsets := make([]int, 0, utf8.RuneCountInString(text)+1)
	for i := range text {
		offsets = append(offsets, i)
	}
	return append(offsets, len(text))
}

// factsOf lists all facts of a statement.
func factsOf(s *schema.Statement) []*schema.Fact {
	all := []*schema.Fact{&s.Document.Fact}
	all = append(all, grounds(s.Series)...)
	all = append(all, grounds(s.Meetings)...)
	all = append(all, grounds(s.Organizations)...)
	all = append(all, grounds(s.People)...)
	all = append(all, grounds(s.Participations.List)...)
	all = append(all, grounds(s.Sections.List)...)
	all = append(all, grounds(s.ReferencedItems.List)...)
	return append(all, grounds(s.Provisions.List)...)
}

// grounds lists the facts of the rows of one table.
func grounds[Row any, P interface {
	*Row
	Grounds() *schema.Fact
}](rows []Row) []*schema.Fact {
	var all []*schema.Fact
	for i := range rows {
		all = append(all, P(&rows[i]).Grounds())
	}
	return all
}
