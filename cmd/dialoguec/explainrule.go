package main

import (
	"fmt"
	"strings"

	"dialoguec/compile"
	"dialoguec/testdata/rules"
)

// explainRule says what the rule of a name reads, with its example. It reports
// whether there is such a rule.
func (a *app) explainRule(name string) bool {
	texts := compile.RuleTexts(name)
	for _, t := range texts {
		fmt.Fprintf(a.Out, "%s (%s): %s\n", name, t.Language, t.Reads)
	}
	example, ok := rules.Find(name)
	if len(texts) == 0 || !ok {
		return len(texts) > 0
	}
	for _, t := range example.Texts {
		fmt.Fprintf(a.Out, "\n%s\n", t.Language)
		if twin := example.Twins[t.Language]; twin != "" {
			fmt.Fprintf(a.Out, "  (read by %s)\n", twin)
		}
		a.indented(t.Text)
	}
	fmt.Fprintln(a.Out, "\nrows")
	a.indented(example.Rows)
	return true
}

// indented prints a text two columns in.
func (a *app) indented(text string) {
	for line := range strings.Lines(text) {
		fmt.Fprintln(a.Out, strings.TrimRight("  "+line, " \n"))
	}
}
