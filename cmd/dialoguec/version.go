package main

import (
	"fmt"
	"io"
	"runtime/debug"

	"github.com/spf13/cobra"

	"dialoguec/cmd/dialoguec/internal/licence"
)

func (a *app) versionCommand() *cobra.Command {
	var licences bool
	c := &cobra.Command{
		Use:   "version",
		Short: "Print the version of dialoguec and what it was built with",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			if licences {
				_, err := io.WriteString(a.Out, licence.Texts)
				return err
			}
			fmt.Fprint(a.Out, "dialoguec ", Version, "\n")
			if info, ok := debug.ReadBuildInfo(); ok {
				fmt.Fprint(a.Out, provenance(info))
			}
			return nil
		},
	}
	c.Flags().BoolVar(&licences, "licenses", false, "print the licences of all that the program is made of")
	return c
}

// provenance says what a binary was made of: module, commit and Go version.
func provenance(info *debug.BuildInfo) string {
	out := "module " + info.Main.Path
	if info.Main.Version != "" {
		out += " " + info.Main.Version
	}
	settings := map[string]string{}
	for _, s := range info.Settings {
		settings[s.Key] = s.Value
	}
	if revision := settings["vcs.revision"]; revision != "" {
		out += "\ncommit " + revision + " " + settings["vcs.time"]
		if settings["vcs.modified"] == "true" {
			out += " (modified)"
		}
	}
	return out + "\n" + info.GoVersion + " " + settings["GOOS"] + "/" + settings["GOARCH"] + "\n"
}
