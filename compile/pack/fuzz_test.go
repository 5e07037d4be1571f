package pack

import (
	"bytes"
	"testing"
)

// FuzzRead unpacks bytes whose checksum is right, whatever they are: they are
// damaged, or packed again as what they were.
func FuzzRead(f *testing.F) {
	whole := filled().Bytes()
	f.Add(whole[:len(whole)-4])
	f.Add([]byte(nil))
	f.Add(bytes.Repeat([]byte{0xff}, 64))
	f.Fuzz(func(t *testing.T, in []byte) {
		p, err := read(string(in))
		if err != nil {
			return
		}
		packed := p.Bytes()
		again, err := Read(packed)
		if err != nil {
			t.Fatalf("what was packed again is %v", err)
		}
		if !bytes.Equal(again.Bytes(), packed) {
			t.Error("the second packing is another one")
		}
	})
}
