package main

import (
	"fmt"
	"io"
	"maps"
	"regexp"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"dialoguec/schema"
)

func (a *app) explainCommand() *cobra.Command {
	var sources []string
	f := &flags{keepGoing: true}
	c := &cobra.Command{
		Use:   "explain [CODE|RULE|ID]",
		Short: "Explain a diagnostic, a rule, or where a published row comes from",
		Long: `Explain CODE describes a diagnostic and what to do about it; without an argument,
all codes are listed. Explain RULE describes what a rule reads, with an example and
the rows that come of it. Explain ID compiles the sources and describes the row with
that identifier: its values, the quotes they are based on with file, line and column,
the rules that read them, what was joined and why, and what was corrected. An ID may
also be the IRI of the row.`,
		Example: "  dialoguec explain D201\n  dialoguec explain delegation.led\n  dialoguec explain us-fcc\n  dialoguec explain us-fcc --sources statements/",
		Args:    cobra.MaximumNArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			switch {
			case len(args) == 0:
				listCodes(a.Out)
				return nil
			case isCode(args[0]):
				return explainCode(a.Out, schema.Code(strings.ToUpper(args[0])))
			case explainRule(a.Out, args[0]):
				return nil
			}
			return a.explainRow(args[0], sources, f)
		},
	}
	c.Flags().StringSliceVar(&sources, "sources", nil, "files or folders of statements (default those of dialoguec.yaml)")
	c.Flags().StringVar(&f.base, "base", "", "IRI that all identifiers begin with; must end in /")
	c.Flags().IntVarP(&f.jobs, "jobs", "j", 0, "number of statements compiled at the same time (default: one for each processor)")
	return c
}

var codeForm = regexp.MustCompile(`^[Dd]\d{3}$`)

func isCode(s string) bool { return codeForm.MatchString(s) }

func listCodes(to io.Writer) {
	rows := [][]string{{"CODE", "SEVERITY", "MEANING"}}
	for _, code := range slices.Sorted(maps.Keys(schema.Codes())) {
		info := schema.Codes()[code]
		rows = append(rows, []string{string(code), string(info.Severity), info.Title})
	}
	fmt.Fprint(to, columns(rows))
}

func explainCode(to io.Writer, code schema.Code) error {
	info, ok := schema.Codes()[code]
	if !ok {
		return fmt.Errorf("unknown code %s: dialoguec explain lists all codes", code)
	}
	fmt.Fprintf(to, "%s (%s): %s\n\n%s\n\nWhat to do: %s.\n", code, info.Severity, info.Title, info.Explain, info.Hint)
	return nil
}
