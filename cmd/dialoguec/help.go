package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"dialoguec/cmd/dialoguec/internal/guide"
)

// topics are pages of help on files and columns: "dialoguec help config".
func (a *app) topics() []*cobra.Command {
	var out []*cobra.Command
	for _, t := range guide.Topics() {
		c := &cobra.Command{Use: t.Name, Short: t.Short}
		c.SetHelpFunc(func(*cobra.Command, []string) { fmt.Fprint(a.Out, t.Text()) })
		out = append(out, c)
	}
	return out
}
