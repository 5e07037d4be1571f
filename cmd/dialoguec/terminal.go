package main

import (
	"fmt"
	"os"

	"golang.org/x/term"
)

// terminal reports whether standard error is a terminal that can do more than print.
func (a *app) terminal() bool {
	f, ok := a.err.(*os.File)
	return ok && a.env("TERM") != "dumb" && term.IsTerminal(int(f.Fd()))
}

// color reports whether diagnostics have colours; see https://no-color.org.
func (a *app) color() bool { return a.env("NO_COLOR") == "" && a.terminal() }

// progress says on a terminal what is being done; the next thing that is said
// takes its place.
func (a *app) progress(format string, args ...any) {
	if a.logFormat == "text" && a.terminal() {
		fmt.Fprintf(a.err, "\r\x1b[K"+format, args...)
	}
}
