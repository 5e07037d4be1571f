package ja

import (
	"fmt"
	"testing"
)

// TestStrength: how firm an undertaking is, and whether it goes on.
func TestStrength(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"双方は、合同演習を2024年3月までに実施することで合意した。", "specific false"},
		{"双方は、合同演習を2024年3月までに行うことについて検討することとした。", "vague false"},
		{"双方は、引き続き協力していくことで一致した。", "vague true"},
		{"双方は、議論を続けていくことで一致した。", "vague true"},
		{"双方は、変化を続ける技術の重要性を認識した。", "none false"},
	} {
		_, f := read(t, opening+c.text+"\n")
		p := f.Provisions[len(f.Provisions)-1]
		if got := fmt.Sprint(p.Commitment, " ", p.Continuing); got != c.want {
			t.Errorf("%s: got %s, want %s", c.text, got, c.want)
		}
	}
}
