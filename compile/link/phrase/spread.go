package phrase

import (
	"runtime"
	"sync"
	"sync/atomic"
)

// Spread calls a function for each of n things that do not touch each other, on
// all processors. The function also gets what its processor folds texts into.
// Things are handed out so many at a time.
func Spread(n, atATime int, do func(i int, folded *Text)) {
	var next atomic.Int64
	var workers sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), (n+atATime-1)/atATime) {
		workers.Go(func() {
			var folded Text
			for {
				to := int(next.Add(int64(atATime)))
				if to-atATime >= n {
					return
				}
				for i := to - atATime; i < min(to, n); i++ {
					do(i, &folded)
				}
			}
		})
	}
	workers.Wait()
}
