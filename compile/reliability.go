package compile

import (
	"embed"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"sync"

	"dialoguec/compile/en"
	"dialoguec/compile/fact"
	"dialoguec/compile/ja"
	"dialoguec/compile/lexicon"
	"dialoguec/schema"
)

//go:embed data/*.tsv
var data embed.FS

// correction is the rule of rows that the user's corrections bring.
var correction = &fact.Rule{Name: "correction", Reads: "a row that a correction adds"}

// described says what each rule reads, in the words of the first language that
// has it.
var described = sync.OnceValue(func() map[string]string {
	reads := map[string]string{untitled.Name: untitled.Reads, correction.Name: correction.Reads}
	for _, r := range slices.Concat(en.Rules, ja.Rules) {
		if reads[r.Name] == "" {
			reads[r.Name] = r.Reads
		}
	}
	return reads
})

// judged is how many facts of a rule were judged, and how many of them were right.
type judged struct{ right, all int }

// reliability holds the measured rules. The file is a part of the program: a
// test loads it, so a failure here is a broken build.
var reliability = sync.OnceValue(func() map[string]judged {
	rows, err := lexicon.Table(data, "data/reliability.tsv", "rule", "right", "judged")
	if err != nil {
		panic(fmt.Sprintf("embedded data: %v", err))
	}
	out := make(map[string]judged, len(rows))
	for _, r := range rows {
		right, err1 := strconv.Atoi(r.Fields[1])
		all, err2 := strconv.Atoi(r.Fields[2])
		if err1 != nil || err2 != nil || right < 0 || right > all {
			panic(fmt.Sprintf("embedded data: %s:%d: two counts are wanted, the first not more than the second", r.File, r.Line))
		}
		out[r.Fields[0]] = judged{right, all}
	}
	return out
})

// rate lists the rules that the rows of a dataset bear, with how well each does.
func rate(ds *schema.Dataset) {
	used := map[string]bool{}
	for f := range ds.Facts() {
		used[f.Rule] = true
	}
	for _, rule := range slices.Sorted(maps.Keys(used)) {
		j := reliability()[rule]
		ds.Rules = append(ds.Rules, schema.ScoreOf(rule, described()[rule], j.right, j.all))
	}
}

// Unreliable says which rows of a dataset were read by rules that are often
// wrong: what is published with them says so. It is nil if there are none.
func Unreliable(ds *schema.Dataset) []schema.Diagnostic {
	facts := map[string]int{}
	for f := range ds.Facts() {
		facts[f.Rule]++
	}
	var low []string
	for _, r := range ds.Rules {
		if r.Reliability() == schema.LowReliability {
			low = append(low, fmt.Sprintf("%d by %s (right in %d of %d)", facts[r.Rule], r.Rule, r.Right, r.Judged))
		}
	}
	if len(low) == 0 {
		return nil
	}
	at := schema.Position{Path: "dataset.json"}
	return []schema.Diagnostic{schema.Diagnose(schema.UnreliableRule, at, "rows that should be checked: "+strings.Join(low, ", "))}
}
