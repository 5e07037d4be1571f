package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"dialoguec/cmd/dialoguec/internal/disk"
	"dialoguec/schema"
	"dialoguec/validate"
)

func (a *app) validateCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "validate DIST",
		Short: "Check a published dataset, from its own files alone",
		Args:  cobra.ExactArgs(1),
		RunE:  func(_ *cobra.Command, args []string) error { return a.validate(args[0]) },
	}
}

func (a *app) validate(dist string) error {
	info, err := os.Stat(dist)
	if err == nil && !info.IsDir() {
		err = errors.New("it is not a folder")
	}
	if err != nil {
		return a.refuse(disk.Unreadable(dist, err))
	}
	var found []schema.Diagnostic
	if err := a.interruptible(func() { found = validate.Dist(os.DirFS(dist)) }); err != nil {
		return err
	}
	for i := range found {
		if found[i].Path != "" {
			found[i].Path = filepath.Join(dist, filepath.FromSlash(found[i].Path))
		}
	}
	if err := a.tell(found); err != nil {
		return err
	}
	if schema.HasErrors(found) {
		return exitErrors
	}
	fmt.Fprintf(a.Out, "%s is valid\n", dist)
	return nil
}
