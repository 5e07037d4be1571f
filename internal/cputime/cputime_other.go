//go:build !unix

package cputime

import "time"

var began = time.Now()

// used returns the time since the process began: what this system offers.
func used() time.Duration { return time.Since(began) }
