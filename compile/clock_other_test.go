//go:build !unix

package compile_test

import "time"

var began = time.Now()

// processorTime returns the time since the tests began: what this system offers.
func processorTime() time.Duration { return time.Since(began) }
