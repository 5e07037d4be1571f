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
	"dialoguec/cmd/internal/show"
	"dialoguec/compile"
	"dialoguec/emit"
	"dialoguec/schema"
)

// scoreFlags are those of the score command.
type scoreFlags struct {
	gold, statements []string
	json, rulesFile  string
	minF1            float64
	rules, verbose   bool
}

func (a *app) scoreCommand() *cobra.Command {
	f := &scoreFlags{}
	c := &cobra.Command{
		Use:   "score --gold DIR",
		Short: "Measure precision and recall against annotated facts",
		Long: `Score compiles each statement for which there is a file of annotated facts, on its
own, and compares its tables with these facts: precision, recall and F1 of each
category. With --rules, it also prints how often each rule was right. --gold may be
given several times, and then --statements too, in the same order.`,
		Example: "  dialoguec score --gold testdata/gold\n  dialoguec score --gold a/gold --gold b/gold --rules",
		Args:    cobra.NoArgs,
		RunE:    func(*cobra.Command, []string) error { return a.score(f) },
	}
	c.Flags().StringArrayVar(&f.gold, "gold", nil, "folder of annotated facts, one .json file for each statement")
	c.Flags().StringArrayVar(&f.statements, "statements", nil, "folder of the statements (default \"statements\" beside the gold folder)")
	c.Flags().Float64Var(&f.minF1, "min-f1", 0, "exit 1 if the micro F1 is less than this, from 0 to 1")
	c.Flags().BoolVar(&f.rules, "rules", false, "print how often each rule was right, the least reliable first")
	c.Flags().StringVar(&f.rulesFile, "rules-file", "", "write the counts of each rule to this file, in the form that the compiler reads")
	c.Flags().StringVar(&f.json, "json", "", "also write the figures to this file")
	c.Flags().BoolVarP(&f.verbose, "verbose", "v", false, "list every fact that is missed, and every one that is extra")
	_ = c.MarkFlagRequired("gold")
	return c
}

func (a *app) score(f *scoreFlags) error {
	if f.minF1 < 0 || f.minF1 > 1 {
		return fmt.Errorf("--min-f1 is %v: it is a share from 0 to 1", f.minF1)
	}
	if len(f.statements) > len(f.gold) {
		return fmt.Errorf("--statements is given %d times, --gold %d times", len(f.statements), len(f.gold))
	}
	s := &scoring{app: a, tally: score.NewTally()}
	for i, dir := range f.gold {
		statements := filepath.Join(filepath.Dir(filepath.Clean(dir)), "statements")
		if i < len(f.statements) {
			statements = f.statements[i]
		}
		if err := s.add(dir, statements); err != nil {
			return err
		}
	}
	a.Progress("")
	return a.scored(f, s)
}

// scoring is what was scored so far.
type scoring struct {
	app       *app
	tally     *score.Tally
	documents int
	failed    []score.Failed
	status    exit
}

// add scores the statements of a folder of annotated facts.
func (s *scoring) add(gold, statements string) error {
	golds, err := score.ReadGold(gold)
	if err != nil {
		return failure{err}
	}
	s.documents += len(golds)
	for i := range golds {
		s.app.Progress("scoring %d of %d", i+1, len(golds))
		var tables score.Tables
		var why *schema.Diagnostic
		if err := s.app.interruptible(func() {
			tables, why = scoreTables(s.app.ctx, filepath.Join(statements, filepath.FromSlash(golds[i].File)))
		}); err != nil {
			return err
		}
		if why != nil {
			s.failed = append(s.failed, score.Failed{File: golds[i].File, Why: place(*why)})
			if why.Code == schema.Unreadable {
				s.status = exitMisuse
			}
		}
		s.tally.Add(&golds[i], tables)
	}
	return nil
}

// scored prints the figures and judges them.
func (a *app) scored(f *scoreFlags, s *scoring) error {
	tally, status := s.tally, s.status
	err := tally.Write(a.Out, s.documents, s.failed)
	if err == nil && f.rules {
		err = tally.WriteReliability(a.Out)
	}
	if err == nil && f.rulesFile != "" {
		err = writeRules(f.rulesFile, s)
	}
	if err != nil {
		return failure{err}
	}
	if f.verbose {
		for _, line := range tally.Log() {
			fmt.Fprintln(a.Out, report.Clean(line))
		}
	}
	if f.json != "" {
		data, err := tally.JSON(len(s.failed))
		if err == nil {
			err = os.WriteFile(f.json, data, 0o666)
		}
		if err != nil {
			return failure{err}
		}
	}
	if micro := tally.Micro(); micro < f.minF1 {
		fmt.Fprintf(a.Err, "dialoguec: micro F1 %.4f is less than %.4f\n", micro, f.minF1)
		status = max(status, exitErrors)
	}
	return status.orNil()
}

func writeRules(file string, s *scoring) error {
	var out bytes.Buffer
	if err := s.tally.WriteRules(&out, s.documents); err != nil {
		return err
	}
	return os.WriteFile(file, out.Bytes(), 0o666)
}

// scoreTables compiles one statement alone, as build would without settings,
// and returns its tables; if it does not compile, the first error says why.
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
	nameRules(tables, ds)
	return tables, nil
}

// nameRules gives the rows of tables that do not name their rule the rule that
// the model has.
func nameRules(tables score.Tables, ds *schema.Dataset) {
	rules := map[string]string{} // by table and identifier
	for _, r := range show.Rows(ds) {
		rules[r.Table+" "+r.ID] = r.Fact.Rule
	}
	for _, t := range schema.Tables() {
		if _, has := t.Column("rule"); has || len(t.Key) > 1 {
			continue
		}
		for _, row := range tables[t.Name] {
			if rule := rules[t.Name+" "+row[t.Key[0]]]; rule != "" {
				row["rule"] = rule
			}
		}
	}
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
