package main

import (
	"os"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"sync/atomic"
)

// few is how many statements are compiled before there is much to remember.
const few = 40

const (
	// freely is how many bytes may be in memory before garbage is collected at all:
	// a few statements are done before that would pay.
	freely = 48 << 20
	// each is how many bytes one statement takes in memory once it is linked, about.
	// Until all are read, most of what is in use stays so, and to look through it
	// again and again would be in vain.
	each = 40 << 10
	// mostFreely is how many bytes that may come to: many statements may be short.
	mostFreely = 256 << 20
	// beside is how much garbage may pile up beside what is in use, in per cent, if
	// that is more: of many statements, what is in use is most of the memory, and
	// as much again would be too much.
	beside = 40
	// counted is the least that the runtime takes for what is in use.
	counted = 4 << 20
)

// uncollected is how many bytes may be in memory before garbage is collected; 0 if
// that is not ours to say. It is one for the program, as the setting of the runtime.
var uncollected atomic.Uint64

// pace says how much garbage may pile up, now and after each collection. Whoever
// sets GOGC knows better.
func pace() {
	if _, set := os.LookupEnv("GOGC"); !set {
		uncollected.Store(freely)
		debug.SetGCPercent(percentage(0, freely))
		afterCollection()
	}
}

// expect makes room for so many statements.
func expect(statements int) {
	if room := min(uint64(statements)*each, mostFreely); uncollected.Load() != 0 && room > freely {
		uncollected.Store(room)
		debug.SetGCPercent(percentage(inUse(), room))
	}
}

// inUse returns how many bytes the last collection found to be in use.
func inUse() uint64 {
	live := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	metrics.Read(live)
	return live[0].Value.Uint64()
}

// afterCollection has the next collection followed by a look at what is left.
func afterCollection() {
	gone := &struct{ *int }{} // what the next collection finds to be garbage
	runtime.AddCleanup(gone, func(int) {
		debug.SetGCPercent(percentage(inUse(), uncollected.Load()))
		afterCollection()
	}, 0)
}

// percentage says how much garbage may pile up beside so many bytes in use, if
// so many may be in memory before any is collected.
func percentage(live, room uint64) int {
	live = max(live, counted)
	return max(beside, int((room-min(live, room))*100/live))
}
