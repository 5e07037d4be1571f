package main

import (
	"bytes"
	"context"
	"encoding/csv"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"dialoguec/cmd/dialoguec/internal/disk"
	"dialoguec/cmd/dialoguec/internal/report"
	"dialoguec/cmd/dialoguec/internal/score"
	"dialoguec/compile"
	"dialoguec/emit"
	"dialoguec/schema"
)

// scoreFlags are those of the score command.
type scoreFlags struct {
	gold, statements, json string
	minF1                  float64
	verbose                bool
}

func (a *app) scoreCommand() *cobra.Command {
	f := &scoreFlags{}
	c := &cobra.Command{
		Use:   "score --gold DIR",
		Short: "Measure precision and recall against annotated facts",
		Long: `Score compiles each statement that has a file of annotated facts, alone, and
holds its tables against these facts: precision, recall and F1 of each category.`,
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error { return a.score(f) },
	}
	c.Flags().StringVar(&f.gold, "gold", "", "folder of annotated facts, a .json file a statement")
	c.Flags().StringVar(&f.statements, "statements", "", "folder of the statements (default \"statements\" beside the gold folder)")
	c.Flags().Float64Var(&f.minF1, "min-f1", 0, "exit 1 where the micro F1 is less, 0…1")
	c.Flags().StringVar(&f.json, "json", "", "write the figures to this file too")
	c.Flags().BoolVarP(&f.verbose, "verbose", "v", false, "list every miss and every extra")
	_ = c.MarkFlagRequired("gold")
	return c
}

func (a *app) score(f *scoreFlags) error {
	if f.minF1 < 0 || f.minF1 > 1 {
		return fmt.Errorf("--min-f1 is %v: it is a share from 0 to 1", f.minF1)
	}
	golds, err := score.ReadGold(f.gold)
	if err != nil {
		return failure{err}
	}
	if f.statements == "" {
		f.statements = filepath.Join(filepath.Dir(filepath.Clean(f.gold)), "statements")
	}
	tally := score.NewTally()
	var failed []score.Failed
	status := exitDone
	for i := range golds {
		a.progress("scoring %d of %d", i+1, len(golds))
		var tables score.Tables
		var why *schema.Diagnostic
		if err := a.interruptible(func() {
			tables, why = scoreTables(a.ctx, filepath.Join(f.statements, filepath.FromSlash(golds[i].File)))
		}); err != nil {
			return err
		}
		if why != nil {
			failed = append(failed, score.Failed{File: golds[i].File, Why: place(*why)})
			if why.Code == schema.Unreadable {
				status = exitMisuse
			}
		}
		tally.Add(&golds[i], tables)
	}
	a.progress("")
	return a.scored(f, tally, len(golds), failed, status)
}

// scored prints the figures and judges them.
func (a *app) scored(f *scoreFlags, tally *score.Tally, documents int, failed []score.Failed, status exit) error {
	if err := tally.Write(a.out, documents, failed); err != nil {
		return failure{err}
	}
	if f.verbose {
		for _, line := range tally.Log() {
			fmt.Fprintln(a.out, report.Clean(line))
		}
	}
	if f.json != "" {
		data, err := tally.JSON(len(failed))
		if err == nil {
			err = os.WriteFile(f.json, data, 0o666)
		}
		if err != nil {
			return failure{err}
		}
	}
	if micro := tally.Micro(); micro < f.minF1 {
		fmt.Fprintf(a.err, "dialoguec: micro F1 %.4f is less than %.4f\n", micro, f.minF1)
		status = max(status, exitErrors)
	}
	return status.orNil()
}

// scoreTables compiles one statement alone, as build would without settings,
// and gives its tables; if it does not compile, the first error says why.
func scoreTables(ctx context.Context, file string) (score.Tables, *schema.Diagnostic) {
	data, err := disk.ReadFile(file)
	if err != nil {
		d := disk.Unreadable(file, err)
		return nil, &d
	}
	p := &project{sources: []compile.Source{{Path: file, Name: filepath.Base(file), Data: data}}}
	ds, found := p.dataset(ctx)
	for _, d := range found {
		if d.Severity == schema.Error {
			return nil, &d
		}
	}
	if ds == nil { // interrupted
		return nil, nil
	}
	files, err := emit.All(ds, emit.Options{Formats: []string{"csv"}, Version: Version})
	var tables score.Tables
	if err == nil {
		tables, err = readTables(files)
	}
	if err != nil {
		d := schema.Diagnose(schema.SchemaViolation, schema.Position{Path: file}, err.Error())
		return nil, &d
	}
	return tables, nil
}

// readTables reads the CSV files of a dataset.
func readTables(files []emit.File) (score.Tables, error) {
	tables := score.Tables{}
	for _, f := range files {
		name, ok := strings.CutSuffix(path.Base(f.Name), ".csv")
		if !ok {
			continue
		}
		data, err := f.Bytes()
		if err != nil {
			return nil, err
		}
		rows, err := csv.NewReader(bytes.NewReader(data)).ReadAll()
		if err != nil {
			return nil, err
		}
		for _, row := range rows[1:] {
			r := score.Row{}
			for i, column := range rows[0] {
				r[column] = row[i]
			}
			tables[name] = append(tables[name], r)
		}
	}
	return tables, nil
}

// place says in a few words what a diagnostic says.
func place(d schema.Diagnostic) string {
	return report.Clean(fmt.Sprintf("%s: %s (line %d)", d.Code, d.Message, d.Line))
}
