package lex

import (
	"math/bits"
)

// Words are compared by a hash of their folded letters, which is made of eight
// bytes at a time: most words are no longer.
const (
	HashSeed  uint64 = 14695981039346656037
	HashPrime uint64 = 1099511628211 // of keys that are made of hashes
	hashWord  uint64 = 0x9e3779b97f4a7c15
	// hashPossessive is one for ’s, 's and the lone apostrophe.
	hashPossessive uint64 = 's' | 1<<63
)

// mix adds up to eight folded bytes to a hash. All bits of the sum are of use.
func mix(hash, folded uint64) uint64 {
	high, low := bits.Mul64(hash^folded, hashWord)
	return high ^ low
}

// hashOf returns the hash of a folded word.
func hashOf[S string | []byte](folded S) uint64 {
	hash := HashSeed
	for ; len(folded) > 8; folded = folded[8:] {
		hash = mix(hash, eight(string(folded[:8])))
	}
	return mix(hash, fewer(string(folded)))
}

// eight returns eight bytes, the first one lowest.
func eight(b string) uint64 {
	_ = b[7]
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
		uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
}

// fewer returns at most eight bytes, the first one lowest, and zeros for the rest.
func fewer(b string) (x uint64) {
	for i := min(len(b), 8) - 1; i >= 0; i-- {
		x = x<<8 | uint64(b[i])
	}
	return x
}

// Bytes eight at a time.
const (
	ones  = 0x0101010101010101
	highs = 0x80 * ones // the high bit of each byte
	small = 0x20 * ones // what makes a capital a small letter; digits have the bit too
)

// stops returns the high bits of those of eight bytes that are no ASCII letter
// or digit. The sums carry into the high bit of a byte that reaches a bound.
func stops(x uint64) uint64 {
	low := x &^ highs
	folded := low | small
	letter := (folded + (0x80-'a')*ones) &^ (folded + (0x80-'z'-1)*ones)
	digit := (low + (0x80-'0')*ones) &^ (low + (0x80-'9'-1)*ones)
	return ^((letter | digit) &^ x) & highs
}
