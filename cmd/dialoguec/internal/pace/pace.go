// Package pace says how much garbage may pile up. Whoever imports it has that said
// before most other packages are initialised: they come in the order of their paths
// as soon as what they import is there, and this one imports next to nothing. The
// tables that others make then would else have garbage collected at every start.
package pace

import (
	"os"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
)

const (
	// freely is how many bytes may be in memory before garbage is collected at all:
	// a few statements are done before that would pay.
	freely = 48 << 20
	// beside is how much garbage may pile up beside what is in use, in per cent, if
	// that is more: of many statements, what is in use is most of the memory, and
	// as much again would be too much.
	beside = 40
	// atFirst is the percentage of the 4 MB from which the runtime begins to count.
	atFirst = freely / (4 << 20) * 100
)

// init says how much garbage may pile up, now and after each collection. Whoever
// sets GOGC knows better.
func init() {
	if _, set := os.LookupEnv("GOGC"); !set {
		debug.SetGCPercent(atFirst)
		afterCollection()
	}
}

// afterCollection has the next collection followed by a look at what is left.
func afterCollection() {
	gone := &struct{ *int }{} // what the next collection finds to be garbage
	runtime.AddCleanup(gone, func(live []metrics.Sample) {
		metrics.Read(live)
		debug.SetGCPercent(percentage(live[0].Value.Uint64()))
		afterCollection()
	}, []metrics.Sample{{Name: "/gc/heap/live:bytes"}})
}

// percentage says how much garbage may pile up beside so many bytes in use.
func percentage(live uint64) int {
	if live < freely/100 {
		return atFirst
	}
	return max(beside, int((freely-min(live, freely))*100/live))
}
