package emit

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// checkBase gives the base of the IRIs, or says why it cannot be one.
func checkBase(base string) (string, error) {
	if base == "" {
		return DefaultBase, nil
	}
	if !foreignIRI(base) || strings.ContainsAny(base, "?#") || !strings.HasSuffix(base, "/") {
		return "", fmt.Errorf("base %q is not an absolute IRI that ends in / and has no query", base)
	}
	for _, r := range base {
		if !inIRI(r) {
			return "", fmt.Errorf("base %q holds %q, which no IRI may hold", base, r)
		}
	}
	return base, nil
}

// absolute reports whether an IRI begins with a scheme.
func absolute(iri string) bool {
	scheme, rest, ok := strings.Cut(iri, ":")
	if !ok || scheme == "" || rest == "" {
		return false
	}
	for i, c := range []byte(scheme) {
		letter := c|0x20 >= 'a' && c|0x20 <= 'z'
		if !letter && (i == 0 || !(c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.')) {
			return false
		}
	}
	return true
}

// inIRI reports whether a character may stand in an IRI as it is (RFC 3987).
func inIRI(r rune) bool {
	if r < utf8.RuneSelf {
		return r > ' ' && r != 0x7f && !strings.ContainsRune("<>\"{}|^`\\", r)
	}
	return r >= 0xA0 && r <= 0xD7FF || r >= 0xF900 && r <= 0xFDCF || r >= 0xFDF0 && r <= 0xFFEF ||
		r >= 0x10000 && r <= 0xDFFFD && r&0xFFFE != 0xFFFE || r >= 0xE1000 && r <= 0xEFFFD
}

// appendPath appends an identifier as the path of an IRI: letters of every
// script stay readable, slashes stay, and what would end the path or may not
// stand in an IRI is percent-encoded.
func appendPath(dst []byte, id string) []byte {
	safe := 0
	for safe < len(id) && pathByte[id[safe]] {
		safe++
	}
	dst, id = append(dst, id[:safe]...), id[safe:]
	for i, r := range id {
		size := utf8.RuneLen(r)
		if r == utf8.RuneError && !strings.HasPrefix(id[i:], "\uFFFD") {
			dst = appendPercent(dst, id[i])
			continue
		}
		if inIRI(r) && r != '%' && r != '?' && r != '#' {
			dst = append(dst, id[i:i+size]...)
			continue
		}
		for _, c := range []byte(id[i : i+size]) {
			dst = appendPercent(dst, c)
		}
	}
	return dst
}

// pathByte marks the ASCII characters that stand in a path as they are.
var pathByte = func() (table [256]bool) {
	for c := range utf8.RuneSelf {
		r := rune(c)
		table[c] = inIRI(r) && r != '%' && r != '?' && r != '#'
	}
	return table
}()

func appendPercent(dst []byte, c byte) []byte {
	const hex = "0123456789ABCDEF"
	return append(dst, '%', hex[c>>4], hex[c&15])
}
