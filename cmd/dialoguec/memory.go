package main

import (
	"os"
	"runtime/debug"
)

// few is how many statements are compiled before there is anything to collect.
const few = 40

// collect tells the garbage collector how eager to be. A few statements are
// done before it would pay; of thousands, what is kept is most of what there is,
// so that letting as much again pile up is waste. Who sets GOGC knows better.
func collect(statements int) {
	switch _, set := os.LookupEnv("GOGC"); {
	case set:
	case statements <= few:
		debug.SetGCPercent(400)
	default:
		debug.SetGCPercent(50)
	}
}
