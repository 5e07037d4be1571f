package main

import "testing"

// TestPercentage: garbage may fill what is free for all, and no more than a part
// of what is in use beside that.
func TestPercentage(t *testing.T) {
	for _, room := range []uint64{freely, 112 << 20} {
		for _, live := range []uint64{0, 1, counted, 20 << 20, room - 1, room, 90 << 20, 1 << 34} {
			p := percentage(live, room)
			most := max(float64(room), float64(live)*(1+beside/100.0))
			if heap := float64(max(live, counted)) * (1 + float64(p)/100); p < beside || heap > most*1.01 {
				t.Errorf("beside %d bytes, %d per cent: %.0f bytes", live, p, heap)
			}
		}
	}
}
