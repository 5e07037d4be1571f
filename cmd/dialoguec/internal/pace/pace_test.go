package pace

import (
	"os"
	"testing"
)

// TestPercentage: garbage may fill what is free for all, and no more than a part
// of what is in use beside that, which is less of much.
func TestPercentage(t *testing.T) {
	if _, set := os.LookupEnv("GOGC"); set {
		t.Skip("GOGC is set")
	}
	defer func(was uint64) { room.Store(was) }(room.Load())
	for _, expected := range []uint64{freely / 2, freely, 100 << 20} {
		Expect(expected)
		free := max(freely, expected)
		for live, part := range map[uint64]int{0: 40, 1: 40, freely / 100: 40, 1 << 20: 40, begins: 40, 20 << 20: 40, freely - 1: 40, freely: 40,
			90 << 20: 40, large: 40, 4 * large: 20, 16 * large: 10} {
			p := percentage(live)
			most := max(float64(free), float64(live)*(1+float64(part)/100))
			if heap := float64(max(live, begins)) * (1 + float64(p)/100); p < part || heap > most*1.1 || heap < most*0.9 {
				t.Errorf("beside %d bytes of %d, %d per cent: %.0f bytes", live, expected, p, heap)
			}
		}
	}
}
