package graph

import (
	"fmt"
	"net/url"
	"strconv"
	"strings"
	"unicode/utf8"
)

// DefaultBase is the IRI base of a dataset whose publisher names none.
const DefaultBase = "https://example.org/dialogues/"

// The namespaces of IRIs below the base. What is part of a document has its
// identifier from the document, and is in one namespace with it.
const (
	spaceAnnotation   = "annotation/"
	spaceCity         = "city/"
	spaceClaim        = "claim/"
	spaceDocument     = "doc/" // and its participations, provisions, sections and items
	spaceGraph        = "graph/"
	spaceMeeting      = "meeting/"
	spaceOrganization = "org/"
	spaceParty        = "party/"
	spacePerson       = "person/"
	spaceSeries       = "series/"
	spaceText         = "text/"
	spaceTheme        = "theme/"
	spaceThemes       = "themes" // the scheme
	spaceThread       = "thread/"
	spaceWork         = "work/"
)

// Namespaces that are not below the base.
const (
	spaceElsewhere  = ""        // id is the whole IRI
	spaceVocabulary = "dlg:"    // a value of the project
	spaceSchemaOrg  = "schema:" // a value of schema.org
)

// iri is an IRI in its parts, so that it is put together only where it is written.
type iri struct {
	space string // one of the namespaces above
	list  string // of a value of the vocabulary, what its list begins with
	id    string
	// A span is a stretch of the text of the document id: its characters from
	// start to end, after RFC 5147.
	span       bool
	start, end int
}

func (x iri) appendTo(dst []byte, base string) []byte {
	switch x.space {
	case spaceElsewhere:
		return appendForeign(dst, x.id)
	case spaceVocabulary:
		return appendPath(append(append(dst, VocabularyIRI...), x.list...), x.id)
	case spaceSchemaOrg:
		return appendPath(append(dst, schemaOrgIRI...), x.id)
	}
	return x.appendBelow(append(dst, base...))
}

// appendShort appends the IRI as it may be written below the base and with the
// prefixes of the context.
func (x iri) appendShort(dst []byte, base string) []byte {
	switch {
	case x.space == spaceElsewhere, dotted(x.id):
		return x.appendTo(dst, base)
	case x.space == spaceVocabulary, x.space == spaceSchemaOrg:
		return appendPath(append(append(dst, x.space...), x.list...), x.id)
	}
	return x.appendBelow(dst)
}

// dotted reports whether an identifier has segments that resolving a relative
// IRI would take away.
func dotted(id string) bool {
	if strings.HasPrefix(id, "/") || strings.Contains(id, "//") {
		return true
	}
	return strings.IndexByte(id, '.') >= 0 &&
		(strings.HasPrefix(id, ".") || strings.Contains(id, "/.") || strings.Contains(id, "./"))
}

func (x iri) appendBelow(dst []byte) []byte {
	dst = appendPath(append(dst, x.space...), x.id)
	if !x.span {
		return dst
	}
	dst = strconv.AppendInt(append(dst, ".txt#char="...), int64(x.start), 10)
	return strconv.AppendInt(append(dst, ','), int64(x.end), 10)
}

// key returns what decides the order of the IRIs of one namespace, and of their
// lines in N-Quads; see [compareKeys].
func (x iri) key() string {
	if pathUntil(x.id) == len(x.id) {
		return x.id
	}
	return string(appendPath(nil, x.id))
}

// compareKeys compares two keys as the bytes of two lines of N-Quads that begin
// with them would: each is followed by end, which is ">" after a whole IRI.
func compareKeys(a, b string, end byte) int {
	n := min(len(a), len(b))
	if c := strings.Compare(a[:n], b[:n]); c != 0 {
		return c
	}
	return int(keyByte(a, n, end)) - int(keyByte(b, n, end))
}

func keyByte(s string, i int, end byte) byte {
	if i == len(s) {
		return end
	}
	return s[i]
}

// CheckBase returns the base of the IRIs, or says why it cannot be one.
func CheckBase(base string) (string, error) {
	if base == "" {
		return DefaultBase, nil
	}
	if !foreignIRI(base) || strings.ContainsAny(base, "?#@") || !strings.HasSuffix(base, "/") {
		return "", fmt.Errorf("base %q is not an absolute IRI that names a host, ends in / and has no query and no user", base)
	}
	for _, r := range base {
		if !inIRI(r) {
			return "", fmt.Errorf("base %q holds %q, which no IRI may hold", base, r)
		}
	}
	return base, nil
}

// foreignIRI reports whether an address is an absolute IRI that no prefix of
// the context would change.
func foreignIRI(address string) bool {
	if !absolute(address) || !whole(address) {
		return false
	}
	scheme, _, _ := strings.Cut(address, ":")
	for _, p := range prefixes {
		if scheme == p.name {
			return false
		}
	}
	return true
}

// whole reports whether an address can be resolved: if it is one of the web, it
// names a host, and what follows a percent sign are digits.
func whole(address string) bool {
	if plainAddress(address) {
		return true
	}
	u, err := url.Parse(address)
	return err == nil && (u.Scheme != "http" && u.Scheme != "https" || u.Hostname() != "")
}

// plainAddress reports whether it takes no parser to see that an address is
// whole. It may say no to one that is.
func plainAddress(address string) bool {
	rest, ok := strings.CutPrefix(address, "https://")
	if !ok {
		rest, ok = strings.CutPrefix(address, "http://")
	}
	return ok && rest != "" && rest[0] != '/' && pathUntil(rest) == len(rest)
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

// inIRI reports whether a character may be in an IRI as it is (RFC 3987).
func inIRI(r rune) bool {
	if r < utf8.RuneSelf {
		return r > ' ' && r != 0x7f && !strings.ContainsRune("<>\"{}|^`\\", r)
	}
	return r >= 0xA0 && r <= 0xD7FF || r >= 0xF900 && r <= 0xFDCF || r >= 0xFDF0 && r <= 0xFFEF ||
		r >= 0x10000 && r <= 0xDFFFD && r&0xFFFE != 0xFFFE || r >= 0xE1000 && r <= 0xEFFFD
}

// appendPath appends an identifier as the path of an IRI. Identifiers are made of
// letters, digits, hyphens and slashes; whatever else one may hold is
// percent-encoded, so that no reader resolves it in another way than the next.
func appendPath(dst []byte, id string) []byte {
	for {
		n := pathUntil(id)
		dst = append(dst, id[:n]...)
		if n == len(id) {
			return dst
		}
		dst, id = appendPercent(dst, id[n]), id[n+1:]
	}
}

// pathUntil returns the place of the first byte that is encoded in a path.
func pathUntil(id string) int {
	for i := range len(id) {
		if !pathByte[id[i]] {
			return i
		}
	}
	return len(id)
}

// pathByte marks the characters that are in a path as they are: those that
// RFC 3986 does not reserve, and the slash.
var pathByte = func() (table [256]bool) {
	for c := range utf8.RuneSelf {
		letter := c|0x20 >= 'a' && c|0x20 <= 'z'
		table[c] = letter || c >= '0' && c <= '9' || strings.ContainsRune("-._~/", rune(c))
	}
	return table
}()

// appendForeign appends an IRI that somebody else has made, and encodes what no
// IRI may hold.
func appendForeign(dst []byte, id string) []byte {
	n := pathUntil(id)
	dst, id = append(dst, id[:n]...), id[n:]
	for i, r := range id {
		if r < utf8.RuneSelf && pathByte[r] {
			dst = append(dst, byte(r))
			continue
		}
		switch size := utf8.RuneLen(r); {
		case r == utf8.RuneError && !strings.HasPrefix(id[i:], "\uFFFD"):
			dst = appendPercent(dst, id[i])
		case inIRI(r):
			dst = append(dst, id[i:i+size]...)
		default:
			for _, c := range []byte(id[i : i+size]) {
				dst = appendPercent(dst, c)
			}
		}
	}
	return dst
}

func appendPercent(dst []byte, c byte) []byte {
	const hex = "0123456789ABCDEF"
	return append(dst, '%', hex[c>>4], hex[c&15])
}
