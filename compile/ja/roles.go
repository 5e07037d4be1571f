package ja

import (
	"dialoguec/schema"
)

// roles lists the words that say in which role those named before them took
// part. own words speak of the last one only: …を団長として.
var roles = []struct {
	word string
	role schema.Role
	own  bool
}{
	{"を団長", schema.Head, true}, {"を共同議長", schema.Head, true}, {"を議長", schema.Head, true}, {"を首席代表", schema.Head, true},
	{"を代表とし", schema.Head, true}, {"を代表団長", schema.Head, true}, {"を長とし", schema.Head, true}, {"を長とする", schema.Head, true},
	{"をヘッド", schema.Head, true}, {"を筆頭", schema.Head, true}, {"を代表者", schema.Head, true}, {"を首席", schema.Head, true}, {"を座長", schema.Head, true},
	{"共同で務め", schema.Head, false}, {"率いられ", schema.Head, false},
	{"代表団長を務め", schema.Head, false}, {"代表団長とし", schema.Head, false}, {"代表を務め", schema.Head, false}, {"代表団を代表し", schema.Head, false},
	{"共同議長を務め", schema.Head, false}, {"共同議長の下", schema.Head, false}, {"共同議長のもと", schema.Head, false}, {"共同議長とし", schema.Head, false}, {"共同で議長", schema.Head, false},
	{"議長を務め", schema.Head, false}, {"議長とし", schema.Head, false}, {"座長を務め", schema.Head, false}, {"司会を務め", schema.Head, false},
	{"団長を務め", schema.Head, false}, {"団長とし", schema.Head, false}, {"代表団を率い", schema.Head, false}, {"代表団の長", schema.Head, false},
	{"首席代表とし", schema.Head, false}, {"首席代表を務め", schema.Head, false}, {"を率い", schema.Head, false}, {"率い", schema.Head, false},
	{"共同で主催", schema.Head, false}, {"共同主宰", schema.Head, false}, {"主宰", schema.Head, false},
	{"開会挨拶", schema.Speaker, false}, {"冒頭挨拶", schema.Speaker, false}, {"基調講演", schema.Speaker, false},
	{"参加", schema.Member, false}, {"出席", schema.Member, false}, {"加わ", schema.Member, false}, {"同席", schema.Member, false}, {"臨席", schema.Member, false},
}

var roleHeads = func() (s runeSet) {
	for _, w := range roles {
		s.add(firstRune(w.word))
	}
	return s
}()

func roleAt(s string) (n int, role schema.Role, own bool) {
	if !roleHeads.has(firstRune(s)) {
		return 0, "", false
	}
	for _, w := range roles {
		if starts(s, w.word) {
			return len(w.word), w.role, w.own
		}
	}
	return 0, "", false
}
