package main

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"dialoguec/cmd/dialoguec/internal/disk"
	"dialoguec/compile"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// stage is one stage of the way of a statement that can be looked at.
type stage struct {
	name    string
	reached func(compile.Stages) bool
	data    func(compile.Stages) any // for JSON
	text    func(*printer)
}

// stages are in the order in which a statement passes them.
var stages = []stage{
	{"source", func(s compile.Stages) bool { return s.Source != nil }, func(s compile.Stages) any { return s.Source }, (*printer).source},
	{"blocks", func(s compile.Stages) bool { return s.Blocks != nil }, func(s compile.Stages) any { return blockViews(s) }, (*printer).blocks},
	{"sentences", func(s compile.Stages) bool { return s.Blocks != nil }, func(s compile.Stages) any { return sentenceViews(s) }, (*printer).sentences},
	{"facts", func(s compile.Stages) bool { return s.Facts != nil }, func(s compile.Stages) any { return s.Facts }, (*printer).facts},
	{"model", func(s compile.Stages) bool { return s.Statement != nil }, func(s compile.Stages) any { return s.Statement }, (*printer).model},
	{"coverage", func(s compile.Stages) bool { return s.Statement != nil }, func(s compile.Stages) any { return s.Statement.Coverage }, (*printer).coverage},
}

func stageNames() []string {
	var names []string
	for _, s := range stages {
		names = append(names, s.name)
	}
	return names
}

// inspectFlags are those of the inspect command.
type inspectFlags struct {
	stage, format string
	charset       string
	maxBytes      int64
	why           bool
}

func (a *app) inspectCommand() *cobra.Command {
	f := &inspectFlags{}
	names := strings.Join(stageNames(), ", ")
	c := &cobra.Command{
		Use:   "inspect FILE",
		Short: "Show how one statement is compiled, stage by stage",
		Long: `Inspect compiles one statement on its own and shows a stage of the compilation:
  source    the text as it was decoded and cleaned
  blocks    its layout: headings, items, paragraphs, furniture
  sentences the sentences of its blocks
  facts     what the front end of its language read
  model     the rows made of it (with --why, the rule and the quote behind each)
  coverage  the share of the text that is explained, and what is not`,
		Args: cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error { return a.inspect(args[0], f) },
	}
	c.Flags().StringVar(&f.stage, "stage", "model", "one of "+names)
	c.Flags().StringVar(&f.format, "format", "text", "text or json")
	readFlags(c, &f.charset, &f.maxBytes)
	c.Flags().BoolVar(&f.why, "why", false, "name the rule behind every fact, with its quote, line and column")
	_ = c.RegisterFlagCompletionFunc("stage", cobra.FixedCompletions(stageNames(), cobra.ShellCompDirectiveNoFileComp))
	return c
}

func (a *app) inspect(path string, f *inspectFlags) error {
	i := slices.IndexFunc(stages, func(s stage) bool { return s.name == f.stage })
	if i < 0 {
		return fmt.Errorf("unknown stage %q: the stages are %s", f.stage, strings.Join(stageNames(), ", "))
	}
	if f.format != "text" && f.format != "json" {
		return fmt.Errorf("unknown format %q: the formats are text, json", f.format)
	}
	sources, found := disk.Gather([]string{path}, disk.Options{In: a.In, MaxBytes: f.maxBytes, Charset: f.charset})
	switch {
	case len(sources) == 0:
		return a.refuse(found...)
	case len(sources) > 1:
		return fmt.Errorf("%s holds %d statements: name one", path, len(sources))
	}
	made, found := compile.Read(sources[0])
	if err := a.tell(found); err != nil {
		return err
	}
	if stages[i].reached(made) {
		if err := a.show(stages[i], made, path, f); err != nil {
			return failure{err}
		}
	}
	if schema.HasErrors(found) {
		return exitErrors
	}
	return nil
}

func (a *app) show(s stage, made compile.Stages, path string, f *inspectFlags) error {
	if f.format == "json" {
		e := json.NewEncoder(a.Out)
		e.SetEscapeHTML(false)
		e.SetIndent("", " ")
		return e.Encode(s.data(made))
	}
	p := &printer{path: path, stages: made, places: text.NewIndex(made.Source.Published), why: f.why}
	s.text(p)
	_, err := io.WriteString(a.Out, p.out.String())
	return err
}
