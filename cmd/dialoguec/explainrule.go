package main

import (
	"fmt"
	"io"
	"strings"

	"dialoguec/compile"
	"dialoguec/testdata/rules"
)

// explainRule says what the rule of a name reads, with its example. It reports
// whether there is such a rule.
func explainRule(to io.Writer, name string) bool {
	texts := compile.RuleTexts(name)
	for _, t := range texts {
		fmt.Fprintf(to, "%s (%s): %s\n", name, t.Language, t.Reads)
	}
	example, ok := rules.Find(name)
	if len(texts) == 0 || !ok {
		return len(texts) > 0
	}
	for _, t := range example.Texts {
		fmt.Fprintf(to, "\n%s\n", t.Language)
		if twin := example.Twins[t.Language]; twin != "" {
			fmt.Fprintf(to, "  (read by %s)\n", twin)
		}
		indented(to, t.Text)
	}
	fmt.Fprintln(to, "\nrows")
	indented(to, example.Rows)
	return true
}

// indented prints a text two columns in.
func indented(to io.Writer, text string) {
	for line := range strings.Lines(text) {
		fmt.Fprintln(to, strings.TrimRight("  "+line, " \n"))
	}
}
