// Package pack writes the statement that was read of a source, with what there
// is to say of it, into few bytes, and reads it back: for the build that comes
// after, so that it need not read the source again. Only the program that packed
// it can read it back.
//
// Words are written once, quotes are named by their places in the published
// text. What is read shares the memory of one string.
package pack

import (
	"encoding/binary"
	"hash/crc32"
	"sync"

	"dialoguec/compile/text"
	"dialoguec/schema"
)

// Packed is what was read of a source.
type Packed struct {
	Statement *schema.Statement // without its Place
	// Apart says that the text was taken out of the form of the file, so that the
	// statement had a Place.
	Apart    bool
	Problems []schema.Diagnostic
}

// Bytes packs what was read.
func (p *Packed) Bytes() []byte {
	c := newWriter()
	c.packed(p)
	return binary.LittleEndian.AppendUint32(c.out, sum(c.out))
}

// Read unpacks what [Packed.Bytes] gave. Bytes that were damaged are an error.
func Read(packed []byte) (*Packed, error) {
	end := len(packed) - crc32.Size
	if end < 0 || sum(packed[:end]) != binary.LittleEndian.Uint32(packed[end:]) {
		return nil, errDamaged
	}
	return read(string(packed[:end]))
}

// rooms holds lists of words that nobody reads any more.
var rooms = sync.Pool{New: func() any { return new([]string) }}

func read(in string) (*Packed, error) {
	room := rooms.Get().(*[]string)
	c, p := newReader(in, *room), &Packed{Statement: new(schema.Statement)}
	defer func() {
		clear(c.words)
		*room = c.words
		rooms.Put(room)
	}()
	if c.packed(p); c.err == nil && c.left() > 0 {
		c.fail()
	}
	if c.err != nil {
		return nil, c.err
	}
	return p, nil
}

// sum is what tells damaged bytes from whole ones.
func sum(b []byte) uint32 { return crc32.Checksum(b, castagnoli) }

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

func (c *coder) packed(p *Packed) {
	c.statement(p.Statement)
	c.truth(&p.Apart)
	list(c, &p.Problems, c.diagnostic)
}

func (c *coder) statement(st *schema.Statement) {
	c.bytes(&st.Text)
	if c.text = st.Text; !c.reading {
		c.index = text.NewIndex(st.Text)
	}
	c.document(&st.Document)
	list(c, &st.Series, c.series)
	list(c, &st.Meetings, c.meeting)
	list(c, &st.Organizations, c.organization)
	list(c, &st.People, c.person)
	list(c, &st.Participations.List, c.participation)
	list(c, &st.Sections.List, c.section)
	list(c, &st.Provisions.List, c.provision)
	list(c, &st.ReferencedItems.List, c.item)
	c.coverage(&st.Coverage)
}

func (c *coder) coverage(v *schema.Coverage) {
	words(c, &v.DocumentID)
	for _, n := range []*int{&v.Characters, &v.Typed, &v.Furniture, &v.Unexplained, &v.Dropped} {
		c.integer(n)
	}
	list(c, &v.Stretches, c.span)
	if c.reading && v.Stretches == nil {
		v.Stretches = []schema.Span{} // which is never null in the report
	}
}

func (c *coder) diagnostic(d *schema.Diagnostic) {
	words(c, &d.Code)
	words(c, &d.Severity)
	c.position(&d.Position)
	words(c, &d.Message, &d.Hint)
	list(c, &d.Related, func(r *schema.Related) {
		c.position(&r.Position)
		words(c, &r.Message)
	})
}

func (c *coder) position(p *schema.Position) {
	words(c, &p.Path, &p.Part, &p.Text)
	c.integer(&p.Line)
	c.integer(&p.Column)
	c.integer(&p.EndColumn)
}
