package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"dialoguec/cmd/dialoguec/internal/report"
	"dialoguec/cmd/dialoguec/internal/scaffold"
)

func (a *app) initCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "init [FOLDER]",
		Short: "Start a project: settings, examples, a workflow that checks it",
		Long: `Init writes the files of a new project to a folder (default: the current one):
dialoguec.yaml with a comment on every key, an example statement and source
manifest, an empty registry, an empty list of corrections, and a workflow for GitHub
Actions that checks the dataset. No existing file is overwritten.

On a terminal, it asks for the name of the dataset, its publisher and the address
that identifiers begin with; otherwise it asks nothing.`,
		Example: "  dialoguec init\n  dialoguec init dialogues && dialoguec -C dialogues build",
		Args:    cobra.MaximumNArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			folder := "."
			if len(args) > 0 {
				folder = args[0]
			}
			return a.begin(folder)
		},
	}
}

func (a *app) begin(folder string) error {
	values, err := a.ask()
	if err != nil {
		return err
	}
	files, err := scaffold.Files(values)
	if err == nil {
		err = scaffold.Write(folder, files)
	}
	if err != nil {
		return failure{err}
	}
	for _, f := range files {
		fmt.Fprintln(a.Out, report.Clean(filepath.Join(folder, filepath.FromSlash(f.Name))))
	}
	then := "dialoguec build"
	if folder != "." {
		then = "dialoguec -C " + folder + " build"
	}
	fmt.Fprintf(a.Err, "Put your statements into %s, list them in %s, remove the example, and run: %s\n",
		report.Clean(filepath.Join(folder, "statements")), report.Clean(filepath.Join(folder, "sources.csv")), report.Clean(then))
	return nil
}

// questions are what a new project is asked for, by the keys of its settings.
var questions = []struct{ key, text string }{
	{"title", "Name of the dataset"},
	{"publisher", "Who publishes it"},
	{"base", "Address that its identifiers begin with (https://…/)"},
}

// ask asks for settings, if somebody sits at a terminal. An empty answer leaves
// a setting open.
func (a *app) ask() (map[string]string, error) {
	in, ok := a.In.(*os.File)
	if !ok || !term.IsTerminal(int(in.Fd())) || !a.Terminal() {
		return nil, nil
	}
	return answers(in, a.Err)
}

// answers puts the questions.
func answers(in io.Reader, out io.Writer) (map[string]string, error) {
	values := map[string]string{}
	lines := bufio.NewScanner(in)
	for _, q := range questions {
		fmt.Fprintf(out, "%s (empty to skip): ", q.text)
		if !lines.Scan() {
			fmt.Fprintln(out)
			return nil, failure{errors.Join(errors.New("nothing was written: unexpected end of input"), lines.Err())}
		}
		values[q.key] = strings.TrimSpace(lines.Text())
	}
	return values, nil
}
