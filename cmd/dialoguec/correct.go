package main

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"dialoguec/cmd/dialoguec/internal/disk"
	"dialoguec/cmd/dialoguec/internal/report"
	"dialoguec/cmd/internal/show"
	"dialoguec/compile"
	"dialoguec/compile/link/correct"
	"dialoguec/emit"
	"dialoguec/schema"
)

// correctFlags are those of the correct command.
type correctFlags struct {
	reason, file string
	compile      flags
}

func (a *app) correctCommand() *cobra.Command {
	f := &correctFlags{}
	c := &cobra.Command{
		Use:   "correct ROW FIELD VALUE --reason TEXT",
		Short: "Write a correction of a published row, with its quote and hash",
		Long: `Correct adds an entry to a file of corrections that dialoguec.yaml lists: it sets a
field of the row with the identifier ROW to a value, for a reason that is published
with it. The quote is taken from the evidence of the row. The entry is tried first:
if the value would not be what is published, nothing is written.`,
		Example: `  dialoguec correct ke-us-digital-economy-dialogue/3 venue "Kenyatta Hall" --reason "by the programme"`,
		Args:    cobra.ExactArgs(3),
		RunE: func(_ *cobra.Command, args []string) error {
			return a.correct(args[0], correct.Setting{Field: args[1], Value: args[2], Reason: f.reason}, f)
		},
	}
	c.Flags().StringVar(&f.reason, "reason", "", "why; the reason is published")
	c.Flags().StringVar(&f.file, "file", "", "file of corrections to write to (default: the first that dialoguec.yaml lists)")
	c.Flags().IntVarP(&f.compile.jobs, "jobs", "j", 0, "number of statements compiled at the same time (default: one for each processor)")
	_ = c.MarkFlagRequired("reason")
	return c
}

func (a *app) correct(id string, s correct.Setting, f *correctFlags) error {
	if strings.TrimSpace(s.Reason) == "" {
		return errors.New("--reason is empty: the reason is published")
	}
	c, err := a.settings()
	if err != nil {
		return err
	}
	file, err := c.correctionFile(f.file)
	if err != nil {
		return failure{err}
	}
	c.awaited = file
	p, err := a.projectOf(c, nil, &f.compile)
	if err != nil {
		return err
	}
	ds, err := a.sound(p)
	if err != nil {
		return err
	}
	row, err := correctable(ds, id, s.Field, p.emit.Base)
	if err != nil {
		return failure{err}
	}
	s.Table = row.Table
	entry, err := s.Entry(ds.Texts, row.Fact)
	if err != nil {
		return failure{fmt.Errorf("%s: %w", id, err)}
	}
	line, err := a.try(p, file, entry, row)
	if err != nil {
		return err
	}
	fmt.Fprintln(a.Out, report.Clean(fmt.Sprintf("%s:%d: %s of %s is %q", file, line, s.Field, row.ID, s.Value)))
	return nil
}

// correctionFile is the file to write to, among those that the settings name.
func (s *settings) correctionFile(wanted string) (string, error) {
	const usual = "curation/corrections.yaml"
	var named []string
	for _, v := range s.Corrections {
		pattern := s.beside(v.Text)
		paths, _ := disk.Expand(pattern) // that a pattern names nothing yet is no fault here
		named = append(named, paths...)
		for _, path := range []string{wanted, s.beside(usual)} {
			if matches(pattern, path) {
				named = append(named, path)
			}
		}
	}
	switch {
	case len(named) == 0:
		return "", fmt.Errorf("%s names no file of corrections: add \"corrections: curation/*.yaml\"", s.file())
	case wanted == "":
		return named[0], nil
	case !slices.ContainsFunc(named, func(path string) bool { return filepath.Clean(path) == filepath.Clean(wanted) }):
		return "", fmt.Errorf("%s does not name %s under corrections: it would not be read", s.file(), wanted)
	}
	return wanted, nil
}

// sound compiles a project and wants it to be without errors.
func (a *app) sound(p *project) (*schema.Dataset, error) {
	ds, found, err := a.dataset(p)
	if err != nil {
		return nil, err
	}
	found = slices.DeleteFunc(slices.Concat(p.problems, found), func(d schema.Diagnostic) bool { return d.Severity != schema.Error })
	if err := a.tell(found); err != nil {
		return nil, err
	}
	if len(found) > 0 || ds == nil {
		return nil, max(exitErrors, statusOf(p.problems))
	}
	return ds, nil
}

// statusOf is the exit status that problems with files ask for.
func statusOf(problems []schema.Diagnostic) exit {
	if schema.HasErrors(problems) {
		return exitMisuse
	}
	return exitDone
}

// correctable finds the row with an identifier in a table that has the field.
func correctable(ds *schema.Dataset, id, field, base string) (show.Row, error) {
	var tables []string
	for _, candidate := range candidates(id, cmp.Or(base, emit.DefaultBase)) {
		for _, r := range show.Rows(ds) {
			if r.ID != candidate || candidate == "" {
				continue
			}
			for _, t := range correct.Tables() {
				if t.Name == r.Table && slices.Contains(t.Fields, field) {
					return r, nil
				}
				if t.Name == r.Table {
					tables = append(tables, fmt.Sprintf("of %s, these can be set: %s", t.Name, strings.Join(t.Fields, ", ")))
				}
			}
		}
	}
	if len(tables) == 0 {
		return show.Row{}, fmt.Errorf("no row that can be corrected has the identifier %q: dialoguec explain %s shows what there is", id, id)
	}
	return show.Row{}, fmt.Errorf("%s cannot be set; %s", field, strings.Join(tables, "; "))
}

// try compiles the project with an entry more, and writes the entry if its value
// is then published for that row. It returns the line of the entry.
func (a *app) try(p *project, file, entry string, row show.Row) (int, error) {
	old, err := disk.ReadFile(file)
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		return 0, a.refuse(disk.Unreadable(file, err))
	}
	text := bytes.Clone(old)
	if len(text) > 0 && text[len(text)-1] != '\n' {
		text = append(text, '\n')
	}
	line := bytes.Count(text, []byte("\n")) + 1
	text = append(text, entry...)
	p.corrections = slices.DeleteFunc(p.corrections, func(s compile.Source) bool { return filepath.Clean(s.Path) == filepath.Clean(file) })
	p.corrections = append(p.corrections, compile.Source{Path: file, Name: file, Data: text})
	ds, err := a.sound(p)
	if err != nil {
		fmt.Fprintln(a.Err, "dialoguec: the correction was not written")
		return 0, err
	}
	if other := correctedElsewhere(ds, row, fmt.Sprintf("(%s:%d)", filepath.Base(file), line)); other != "" {
		return 0, failure{fmt.Errorf("the correction was not written: the row %s stands on the same words, and would be corrected instead; write the entry by hand, with a quote of that row alone", other)}
	}
	if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
		return 0, failure{err}
	}
	if err := disk.Replace(file, text); err != nil {
		return 0, failure{err}
	}
	return line, nil
}

// correctedElsewhere is the row that a correction has changed, if it is another
// one of the table; the row itself may have got another identifier by it.
func correctedElsewhere(ds *schema.Dataset, row show.Row, place string) string {
	there, other := false, ""
	for _, r := range show.Rows(ds) {
		if r.Table != row.Table {
			continue
		}
		there = there || r.ID == row.ID
		for _, p := range r.Fact.Provenance {
			if p.Origin != schema.OriginCorrected || !strings.HasSuffix(p.Basis, place) {
				continue
			}
			if r.ID == row.ID {
				return ""
			}
			other = r.ID
		}
	}
	if !there {
		return "" // it is the row that has another identifier now
	}
	return other
}
