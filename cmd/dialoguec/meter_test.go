package main

import (
	"slices"
	"testing"
	"time"
)

// TestMeter: nothing is said in the first second, nor more often than is read,
// nor when all is done.
func TestMeter(t *testing.T) {
	start := time.Date(2020, 1, 1, 0, 0, 0, 0, time.UTC)
	var said []string
	m := newMeter("compiling statements", start, func(s string) { said = append(said, s) })
	for ms := 100; ms <= 2000; ms += 100 {
		m.tick(start.Add(time.Duration(ms)*time.Millisecond), ms/10, 200)
	}
	want := []string{
		"compiling statements: 100 of 200, 100 a second, 1s left", "compiling statements: 120 of 200, 100 a second, 1s left",
		"compiling statements: 140 of 200, 100 a second, 1s left", "compiling statements: 160 of 200, 100 a second, 0s left",
		"compiling statements: 180 of 200, 100 a second, 0s left",
	}
	if !slices.Equal(said, want) {
		t.Errorf("said %q", said)
	}
	slow := ""
	newMeter("x", start, func(s string) { slow = s }).tick(start.Add(4*time.Second), 2, 3602)
	if slow != "x: 2 of 3602, 0.5 a second, 2h0m0s left" {
		t.Errorf("said %q", slow)
	}
}
