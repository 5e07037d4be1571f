//go:build !linux

package block_test

import "time"

var began = time.Now()

// threadTime returns the time that has passed: only Linux says what a thread took.
func threadTime() time.Duration { return time.Since(began) }
