package score

import (
	"fmt"
	"io"
	"maps"
	"slices"

	"dialoguec/schema"
)

// Judged is how many facts of a rule were judged, and how many of them were
// right: an annotated fact is the same, and no value that was found is wrong.
type Judged struct{ Right, All int }

// rate judges a row for its rule; a row without one is not judged.
func (t *Tally) rate(r Row, right bool) {
	rule := r["rule"]
	if rule == "" {
		return
	}
	j := t.rules[rule]
	j.All++
	j.Right += one(right)
	t.rules[rule] = j
}

// rateAll judges pairs that have no values to compare: they are right.
func rateAll[G any](t *Tally, pairs []pair[G]) {
	for _, p := range pairs {
		t.rate(p.found, true)
	}
}

// WriteRules writes the measured rules as the data file that the compiler
// carries to the rows: the counts, and in a comment what follows from them.
func (t *Tally) WriteRules(w io.Writer, documents int) error {
	out := fmt.Sprintf(`# How many of the facts that each rule gave were right, on %d texts that people annotated: an
# annotated fact is the same, and no value that was found is wrong. Written by "dialoguec score
# --rules", never by hand. A rule that is not listed was not judged.
rule	right	judged
`, documents)
	for _, rule := range slices.Sorted(maps.Keys(t.rules)) {
		out += fmt.Sprintf("%s\t%d\t%d\n", rule, t.rules[rule].Right, t.rules[rule].All)
	}
	_, err := io.WriteString(w, out)
	return err
}

// WriteReliability prints the measured rules as a table for people, the least
// reliable first.
func (t *Tally) WriteReliability(w io.Writer) error {
	var scores []schema.RuleScore
	for _, rule := range slices.Sorted(maps.Keys(t.rules)) {
		scores = append(scores, schema.ScoreOf(rule, "", t.rules[rule].Right, t.rules[rule].All))
	}
	slices.SortStableFunc(scores, func(a, b schema.RuleScore) int {
		return int(1000*a.Low) - int(1000*b.Low)
	})
	out := fmt.Sprintf("%-28s%7s%7s%8s%8s%8s  %s\n", "rule", "right", "judged", "P", "low", "high", "reliability")
	for _, s := range scores {
		out += fmt.Sprintf("%-28s%7d%7d%8.3f%8.3f%8.3f  %s\n", s.Rule, s.Right, s.Judged, s.Share, s.Low, s.High, s.Reliability())
	}
	_, err := io.WriteString(w, out)
	return err
}
