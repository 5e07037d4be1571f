package pace

import "testing"

// TestPercentage: garbage may fill what is free for all, and no more than a part
// of what is in use beside that.
func TestPercentage(t *testing.T) {
	for _, live := range []uint64{0, 1, freely / 100, 1 << 20, 4 << 20, 20 << 20, freely - 1, freely, 90 << 20, 1 << 34} {
		p := percentage(live)
		most := max(float64(freely), float64(live)*(1+beside/100.0))
		if heap := float64(live) * (1 + float64(p)/100); p < beside || heap > most*1.01 && p != atFirst {
			t.Errorf("beside %d bytes, %d per cent: %.0f bytes", live, p, heap)
		}
	}
}
