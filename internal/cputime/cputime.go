// Package cputime measures the processor time that tests of growth compare: what
// else the machine does at the same time must not decide them.
package cputime

import "time"

// Least returns the least processor time that this process takes for some runs
// of a function, one at least; where the system does not tell it, the time that
// passes.
func Least(runs int, f func()) time.Duration {
	least := time.Duration(1<<63 - 1)
	for range max(runs, 1) {
		start := used()
		f()
		least = min(least, used()-start)
	}
	return least
}
