package main

import (
	"context"
	"path/filepath"
	"strings"
	"testing"

	"go.uber.org/goleak"
)

// TestNoGoroutines: no command leaves a goroutine running, be it done or interrupted.
func TestNoGoroutines(t *testing.T) {
	there := goleak.IgnoreCurrent()
	out := filepath.Join(t.TempDir(), "dist")
	one := filepath.Join(statementDir, "us-kenya-digital-economy-03.en.txt")
	interrupted, cancel := context.WithCancel(t.Context())
	cancel()
	for _, args := range [][]string{
		{"build", "--out", out, one}, {"build", "--check", "--out", out, one}, {"check", one}, {"check", "none"},
		{"validate", out}, {"inspect", one}, {"explain", "us-fcc", "--sources", one}, {"explain"},
		{"score", "--gold", filepath.Join(statementDir, "..", "gold")}, {"version"},
	} {
		for _, ctx := range []context.Context{t.Context(), interrupted} {
			var printed, problems strings.Builder
			runUntil(ctx, args, strings.NewReader(""), &printed, &problems, noEnvironment)
			if err := goleak.Find(there); err != nil {
				t.Errorf("%v: %v", args, err)
			}
		}
	}
}
