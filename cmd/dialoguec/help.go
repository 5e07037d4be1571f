package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"dialoguec/cmd/dialoguec/internal/guide"
)

// topics are pages of help on files and columns: "dialoguec help config".
func topics(to io.Writer) []*cobra.Command {
	var out []*cobra.Command
	for _, t := range guide.Topics() {
		c := &cobra.Command{Use: t.Name, Short: t.Short}
		c.SetHelpFunc(func(*cobra.Command, []string) { fmt.Fprint(to, t.Text()) })
		out = append(out, c)
	}
	return out
}
