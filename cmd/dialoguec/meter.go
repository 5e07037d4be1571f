package main

import (
	"fmt"
	"sync"
	"time"
)

// A meter says on a terminal how far something is that takes a while: how many
// are done, how many a second, and how long it will take still.
type meter struct {
	say   func(string)
	what  string
	start time.Time
	mu    sync.Mutex
	next  time.Time // when it speaks again
}

const (
	// quiet is how long something takes before anybody wants to know.
	quiet = time.Second
	// beat is how often a meter speaks.
	beat = 200 * time.Millisecond
)

func newMeter(what string, start time.Time, say func(string)) *meter {
	return &meter{say: say, what: what, start: start, next: start.Add(quiet)}
}

// tick takes note that so many of all are done. Several goroutines may call it.
func (m *meter) tick(now time.Time, done, all int) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if now.Before(m.next) || done == 0 || done == all {
		return
	}
	m.next = now.Add(beat)
	rate := float64(done) / now.Sub(m.start).Seconds()
	left := time.Duration(float64(all-done) / rate * float64(time.Second))
	m.say(fmt.Sprintf("%s: %d of %d, %s a second, %s left", m.what, done, all, figure(rate), left.Round(time.Second)))
}

// figure writes a rate with as many digits as mean something.
func figure(rate float64) string {
	if rate < 10 {
		return fmt.Sprintf("%.1f", rate)
	}
	return fmt.Sprintf("%.0f", rate)
}
