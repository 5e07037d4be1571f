package main

import (
	"context"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"go.uber.org/goleak"
)

// TestNoGoroutines: no command leaves a goroutine running, be it done or interrupted.
func TestNoGoroutines(t *testing.T) {
	there := goleak.IgnoreCurrent()
	statements, err := filepath.Abs(statementDir)
	if err != nil {
		t.Fatal(err)
	}
	folder := t.TempDir()
	t.Chdir(folder) // a command that is given another folder goes there
	out, project := filepath.Join(folder, "dist"), filepath.Join(folder, "new")
	one := filepath.Join(statements, "us-kenya-digital-economy-03.en.txt")
	interrupted, cancel := context.WithCancel(t.Context())
	cancel()
	for _, args := range [][]string{
		{"build", "--formats", "default,site", "--out", out, one}, {"build", "--formats", "default,site", "--check", "--out", out, one}, {"check", one}, {"check", "none"},
		{"validate", out}, {"inspect", one}, {"explain", "us-fcc", "--sources", one}, {"explain"},
		{"score", "--gold", filepath.Join(statements, "..", "gold")}, {"version"}, {"diff", out, out}, {"init", project},
		{"correct", "-C", project, "none", "venue", "Kenyatta Hall", "--reason", "by the programme"}, {"serve", "--addr", "127.0.0.1:0", out}, {"build", "--watch", "--out", out, one},
	} {
		for _, ctx := range []context.Context{t.Context(), interrupted} {
			if ctx != interrupted && (args[0] == "serve" || slices.Contains(args, "--watch")) {
				continue // it goes on until it is interrupted
			}
			var printed, problems strings.Builder
			runUntil(ctx, args, strings.NewReader(""), &printed, &problems, noEnvironment)
			if err := left(there); err != nil {
				t.Errorf("%v: %v", args, err)
			}
		}
	}
}

// left returns what still runs after a while: of what is interrupted, the step that is
// under way ends by itself.
func left(there goleak.Option) (err error) {
	for until := time.Now().Add(time.Minute); ; {
		if err = goleak.Find(there); err == nil || time.Now().After(until) {
			return err
		}
	}
}
