package pace

import (
	"os"
	"testing"
)

// TestPercentage: garbage may fill what is free for all, and no more than a part
// of what is in use beside that.
func TestPercentage(t *testing.T) {
	if _, set := os.LookupEnv("GOGC"); set {
		t.Skip("GOGC is set")
	}
	defer func(was uint64) { room.Store(was) }(room.Load())
	for _, expected := range []uint64{freely / 2, freely, 100 << 20} {
		Expect(expected)
		free := max(freely, expected)
		for _, live := range []uint64{0, 1, freely / 100, 1 << 20, begins, 20 << 20, freely - 1, freely, 90 << 20, 1 << 34} {
			p := percentage(live)
			most := max(float64(free), float64(live)*(1+beside/100.0))
			if heap := float64(max(live, begins)) * (1 + float64(p)/100); p < beside || heap > most*1.1 || heap < most*0.9 {
				t.Errorf("beside %d bytes of %d, %d per cent: %.0f bytes", live, expected, p, heap)
			}
		}
	}
}
