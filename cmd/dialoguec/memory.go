package main

import (
	"os"
	"runtime/debug"
)

// few is how many statements are compiled before there is much to collect, or
// to remember.
const few = 40

// collect says how much garbage may pile up, in per cent of what is in use. A
// few statements are done before collecting it would pay; of many, what is in
// use is most of the memory, and as much again would be too much. Whoever sets
// GOGC knows better.
func collect(statements int) {
	percent := 60
	if statements <= few {
		percent = 400
	}
	if _, set := os.LookupEnv("GOGC"); !set {
		debug.SetGCPercent(percent)
	}
}
