package emit

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// iri is an IRI in its parts, so that it is put together only where it is written.
type iri struct {
	room       string // a room of the dataset such as "meeting/", one of the namespaces below, or roomElsewhere
	id         string
	span       bool // start and end follow the id
	start, end int
	tail       string // fragment
}

// Rooms that are not below the base.
const (
	roomElsewhere  = ""        // id is the whole IRI
	roomVocabulary = "dlg:"    // a value of the project
	roomSchemaOrg  = "schema:" // a value of schema.org
)

// part returns the IRI of a part of a thing.
func (x iri) part(tail string) iri {
	if x.tail != "" {
		tail = x.tail + "-" + tail
	}
	x.tail = tail
	return x
}

// appendTo appends the IRI in full.
func (x iri) appendTo(dst []byte, base string) []byte {
	switch x.room {
	case roomElsewhere:
		return appendForeign(dst, x.id)
	case roomVocabulary:
		dst = append(dst, VocabularyIRI...)
	case roomSchemaOrg:
		dst = append(dst, "https://schema.org/"...)
	default:
		dst = append(dst, base...)
		dst = append(dst, x.room...)
	}
	return x.appendRest(dst)
}

// appendRest appends what follows the room.
func (x iri) appendRest(dst []byte) []byte {
	dst = appendPath(dst, x.id)
	if x.span {
		dst = append(dst, '/')
		dst = strconv.AppendInt(dst, int64(x.start), 10)
		dst = append(dst, '-')
		dst = strconv.AppendInt(dst, int64(x.end), 10)
	}
	if x.tail != "" {
		dst = append(dst, '#')
		dst = appendPath(dst, x.tail)
	}
	return dst
}

// appendForeign appends an IRI that somebody else has made, and encodes what no
// IRI may hold.
func appendForeign(dst []byte, id string) []byte {
	for i, r := range id {
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

// literal is a text, with a language tag where it has one.
type literal struct{ text, language string }

// sink writes a graph, node by node. A node may be written inside another one,
// between begin and end of the property that leads to it.
type sink interface {
	open(node iri, first, second *term) // second is nil for a node of one class
	close()
	begin(p *term)
	end()
	literals(p *term, values []literal)
	integer(p *term, n int)
	nodes(p *term, values []iri)
}

// appendText appends a text with the escapes that JSON and N-Quads share; other
// control characters are written by control. Broken UTF-8 becomes U+FFFD.
func appendText(dst []byte, s string, control func([]byte, byte) []byte) []byte {
	plain := 0
	for i := 0; i < len(s); {
		c := s[i]
		if c >= ' ' && c != '"' && c != '\\' && c < utf8.RuneSelf {
			i++
			continue
		}
		if c >= utf8.RuneSelf {
			r, size := utf8.DecodeRuneInString(s[i:])
			if r != utf8.RuneError || size > 1 {
				i += size
				continue
			}
		}
		dst = append(dst, s[plain:i]...)
		switch c {
		case '"', '\\':
			dst = append(dst, '\\', c)
		case '\n':
			dst = append(dst, `\n`...)
		case '\r':
			dst = append(dst, `\r`...)
		case '\t':
			dst = append(dst, `\t`...)
		default:
			if c < ' ' {
				dst = control(dst, c)
			} else {
				dst = append(dst, "\uFFFD"...)
			}
		}
		i++
		plain = i
	}
	return append(dst, s[plain:]...)
}
