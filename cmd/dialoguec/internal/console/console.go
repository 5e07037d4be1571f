// Package console is where a run reads and writes: its streams, and how it tells
// what it found.
package console

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"golang.org/x/term"

	"dialoguec/cmd/dialoguec/internal/report"
	"dialoguec/schema"
)

// Console has the streams of a run, and how diagnostics are shown.
type Console struct {
	In        io.Reader
	Out, Err  io.Writer
	Env       func(string) string
	LogFormat string
	LogFile   string // for diagnostics, instead of Err
	Version   string // of the tool, for who keeps diagnostics

	log []schema.Diagnostic // what is to be written to the file
}

// AsText reports whether people read the diagnostics.
func (c *Console) AsText() bool { return c.LogFormat == "text" }

// Terminal reports whether standard error is a terminal that can do more than print.
func (c *Console) Terminal() bool {
	f, ok := c.Err.(*os.File)
	return ok && c.Env("TERM") != "dumb" && term.IsTerminal(int(f.Fd()))
}

// Progress says on a terminal what is being done; the next thing that is said
// takes its place.
func (c *Console) Progress(format string, args ...any) {
	if c.AsText() && c.Terminal() {
		fmt.Fprintf(c.Err, "\r\x1b[K"+format, args...)
	}
}

// Complain tells of an error in a line.
func (c *Console) Complain(err error) { fmt.Fprintln(c.Err, "dialoguec: "+report.Clean(err.Error())) }

// Tell shows diagnostics on standard error, as text if a file gets them too.
func (c *Console) Tell(diagnostics []schema.Diagnostic) error {
	format := c.LogFormat
	if c.LogFile != "" {
		c.log = append(c.log, diagnostics...)
		format = "text"
	}
	return c.report(c.Err, format, diagnostics)
}

// WriteLog writes the file of diagnostics, if one is wanted: also when there is
// nothing to say, or it would be taken for that of another run.
func (c *Console) WriteLog() error {
	if c.LogFile == "" {
		return nil
	}
	var out bytes.Buffer
	if err := c.report(&out, c.LogFormat, c.log); err != nil {
		return err
	}
	if err := os.WriteFile(c.LogFile, out.Bytes(), 0o666); err != nil {
		return fmt.Errorf("the diagnostics were not written: %w", err)
	}
	return nil
}

// report writes diagnostics, in colours if they are for a terminal that wants them;
// see https://no-color.org.
func (c *Console) report(w io.Writer, format string, diagnostics []schema.Diagnostic) error {
	return report.Write(w, diagnostics, report.Options{
		Format: format, Color: w == c.Err && c.Env("NO_COLOR") == "" && c.Terminal(), Version: c.Version, Root: c.repository()})
}

// repository is the root of the repository that the current folder is in, or
// else the folder itself: annotations name files from there.
func (c *Console) repository() string {
	here, err := os.Getwd()
	if err != nil {
		return "."
	}
	for dir := here; ; dir = filepath.Dir(dir) {
		if _, err := os.Stat(filepath.Join(dir, ".git")); err == nil {
			return dir
		}
		if filepath.Dir(dir) != dir {
			continue
		}
		if workspace := c.Env("GITHUB_WORKSPACE"); workspace != "" {
			return workspace
		}
		return here
	}
}
