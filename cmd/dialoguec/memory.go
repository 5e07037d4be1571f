package main

import (
	"os"
	"runtime/debug"
)

// few is how many statements are compiled before there is much to collect.
const few = 40

// collect keeps the garbage collector from running while a few statements are
// compiled: they are done before it would pay. Whoever sets GOGC knows better.
func collect(statements int) {
	if _, set := os.LookupEnv("GOGC"); !set && statements <= few {
		debug.SetGCPercent(400)
	}
}
