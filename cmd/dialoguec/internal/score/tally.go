package score

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
)

// Tally counts, a category at a time, the annotated facts, the facts found, and
// those that are both.
type Tally struct {
	gold, found, right map[string]int
	rules              map[string]Judged
	log                []string
}

// NewTally returns an empty tally.
func NewTally() *Tally {
	return &Tally{gold: map[string]int{}, found: map[string]int{}, right: map[string]int{}, rules: map[string]Judged{}}
}

// Log lists every fact that was missed, is wrong, or was not there to find.
func (t *Tally) Log() []string { return t.log }

func (t *Tally) note(doc, category, format string, args ...any) {
	t.log = append(t.log, doc+": "+category+": "+fmt.Sprintf(format, args...))
}

// field scores one value; it counts only if one side has a value. right says
// whether the two agree, and the result whether nothing is wrong.
func (t *Tally) field(category, doc, gold, found string, right bool) bool {
	if gold == "" && found == "" {
		return true
	}
	right = right && gold != "" && found != ""
	t.gold[category] += one(gold != "")
	t.found[category] += one(found != "")
	t.right[category] += one(right)
	if !right {
		t.note(doc, category, "annotated %q, found %q", gold, found)
	}
	return right || found == "" // what is missed is no fault of a rule
}

// overlap scores a set of values of one fact, and reports whether all that were
// found are right.
func (t *Tally) overlap(category, doc, of string, gold, found map[string]bool) bool {
	t.gold[category] += len(gold)
	t.found[category] += len(found)
	both := 0
	for v := range gold {
		both += one(found[v])
	}
	t.right[category] += both
	if both != len(gold) || both != len(found) {
		t.note(doc, category, "annotated %q, found %q: %s", slices.Sorted(maps.Keys(gold)), slices.Sorted(maps.Keys(found)), of)
	}
	return both == len(found)
}

// pair is an annotated fact and the one found for it.
type pair[G any] struct {
	gold  G
	found Row
}

// sets pairs annotated facts with found ones, one to one, each with the first
// that is left and the same. Those found that are left are wrong; how right the
// pairs are, the caller says with [Tally.rate].
func sets[G any](t *Tally, category, doc string, gold []G, found []Row, same func(G, Row) bool) []pair[G] {
	left := slices.Clone(found)
	var pairs []pair[G]
	for _, g := range gold {
		i := slices.IndexFunc(left, func(r Row) bool { return same(g, r) })
		if i < 0 {
			t.note(doc, category, "MISSED %+v", g)
			continue
		}
		pairs = append(pairs, pair[G]{g, left[i]})
		left = slices.Delete(left, i, i+1)
	}
	for _, r := range left {
		t.note(doc, category, "EXTRA %v", map[string]string(r))
		t.rate(r, false)
	}
	t.right[category] += len(pairs)
	t.gold[category] += len(gold)
	t.found[category] += len(found)
	return pairs
}

func one(yes bool) int {
	if yes {
		return 1
	}
	return 0
}

// Figures are the counts of one category and what follows from them, 0…1.
type Figures struct {
	Category  string  `json:"-"`
	Gold      int     `json:"gold"`
	Found     int     `json:"found"`
	Right     int     `json:"right"`
	Precision float64 `json:"P"`
	Recall    float64 `json:"R"`
	F1        float64 `json:"F1"`
}

func figures(category string, gold, found, right int) Figures {
	f := Figures{Category: category, Gold: gold, Found: found, Right: right}
	if found > 0 {
		f.Precision = float64(right) / float64(found)
	}
	if gold > 0 {
		f.Recall = float64(right) / float64(gold)
	}
	if f.Precision+f.Recall > 0 {
		f.F1 = 2 * f.Precision * f.Recall / (f.Precision + f.Recall)
	}
	return f
}

// Categories returns the figures of each category that has any, by name.
func (t *Tally) Categories() []Figures {
	names := map[string]bool{}
	for _, counts := range []map[string]int{t.gold, t.found} {
		for name := range counts {
			names[name] = true
		}
	}
	var out []Figures
	for name := range names {
		if t.gold[name] > 0 || t.found[name] > 0 {
			out = append(out, figures(name, t.gold[name], t.found[name], t.right[name]))
		}
	}
	slices.SortFunc(out, func(a, b Figures) int { return cmp.Compare(a.Category, b.Category) })
	return out
}

// Micro is the F1 of all facts together.
func (t *Tally) Micro() float64 {
	gold, found, right := sum(t.gold), sum(t.found), sum(t.right)
	if gold+found == 0 {
		return 0
	}
	return 2 * float64(right) / float64(gold+found)
}

// Macro is the mean F1 of the categories.
func (t *Tally) Macro() float64 {
	categories := t.Categories()
	if len(categories) == 0 {
		return 0
	}
	total := 0.0
	for _, f := range categories {
		total += f.F1
	}
	return total / float64(len(categories))
}

func sum(counts map[string]int) int {
	n := 0
	for _, v := range counts {
		n += v
	}
	return n
}
