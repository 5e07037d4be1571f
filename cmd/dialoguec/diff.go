package main

import (
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"dialoguec/cmd/dialoguec/internal/diff"
	"dialoguec/cmd/dialoguec/internal/disk"
)

func (a *app) diffCommand() *cobra.Command {
	format := "text"
	c := &cobra.Command{
		Use:   "diff OLD NEW",
		Short: "Say what changed between two datasets, in the words of a reader",
		Long: `Diff compares two datasets, each a folder that build wrote: which documents,
meetings, promises, bodies and people are new or gone, and what is said of the
others in other words. Neither the order of rows nor their identifiers count.

Exit status: 0 nothing changed; 1 something changed; 2 a dataset cannot be read.`,
		Example: "  dialoguec diff published dist\n  dialoguec diff --format markdown published dist > CHANGES.md",
		Args:    cobra.ExactArgs(2),
		RunE:    func(_ *cobra.Command, args []string) error { return a.diff(args[0], args[1], format) },
	}
	c.Flags().StringVar(&format, "format", format, "how to write the changes: "+strings.Join(diff.Formats(), ", "))
	_ = c.RegisterFlagCompletionFunc("format", cobra.FixedCompletions(diff.Formats(), cobra.ShellCompDirectiveNoFileComp))
	return c
}

// diff compares two folders.
func (a *app) diff(before, after, format string) error {
	if !slices.Contains(diff.Formats(), format) {
		return fmt.Errorf("--format %q: the formats are %s", format, strings.Join(diff.Formats(), ", "))
	}
	for _, folder := range []string{before, after} {
		info, err := os.Stat(folder)
		if err == nil && !info.IsDir() {
			err = errors.New("it is not a folder")
		}
		if err != nil {
			return a.refuse(disk.Unreadable(folder, err))
		}
	}
	var changes []diff.Change
	var err error
	if stopped := a.interruptible(func() { changes, err = diff.Datasets(os.DirFS(before), os.DirFS(after)) }); stopped != nil {
		return stopped
	}
	if err == nil {
		err = diff.Write(a.Out, changes, format)
	}
	switch {
	case err != nil:
		return failure{err}
	case len(changes) > 0:
		return exitErrors
	}
	return nil
}
