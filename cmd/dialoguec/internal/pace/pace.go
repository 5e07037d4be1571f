// Package pace says how much garbage may pile up. Whoever imports it has that said
// before most other packages are initialised: they come in the order of their paths
// as soon as what they import is there, and this one imports next to nothing. The
// tables that others make then would else have garbage collected at every start.
package pace

import (
	"math"
	"os"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"sync/atomic"
)

const (
	// freely is how many bytes may be in memory before garbage is collected at all:
	// a few statements are done before that would pay.
	freely = 48 << 20
	// beside is how much garbage may pile up beside what is in use, in per cent, if
	// that is more: of many statements, what is in use is most of the memory, and
	// as much again would be too much.
	beside = 40
	// large is from how many bytes in use on the part falls: garbage may grow with
	// the square root of what is in use, at which the memory that it takes and the
	// time that collecting it takes are in balance.
	large = 100 << 20
	// begins is how many bytes the runtime takes for in use if there are fewer.
	begins = 4 << 20
)

// room is how many bytes may be in memory before garbage is collected at all.
var room atomic.Uint64

// Expect says that so many bytes will be in use for long: as long as they are
// gathered, there is little else to collect.
func Expect(live uint64) {
	if _, set := os.LookupEnv("GOGC"); !set && live > room.Load() {
		room.Store(live)
		debug.SetGCPercent(percentage(0))
	}
}

// init says how much garbage may pile up, now and after each collection. Whoever
// sets GOGC knows better.
func init() {
	if _, set := os.LookupEnv("GOGC"); !set {
		room.Store(freely)
		debug.SetGCPercent(percentage(0))
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
	most := room.Load()
	if live < begins {
		return int(most * 100 / begins)
	}
	part := beside * min(1, math.Sqrt(large/float64(live)))
	return max(int(part), int((most-min(live, most))*100/live))
}
