package shelf

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"hash/crc32"
	"os"
	"slices"

	"dialoguec/compile"
)

// The form of a file: the packed statements, then an entry for each in the order
// of their places, then the end, by which all is found. Packed statements have a
// check of their own.
const (
	entrySize = len(compile.Key{}) + 8 // the key, the size
	endSize   = 8 + 4 + len(magic)     // where the entries begin, their check, the mark of the form
	magic     = "dialoguec shelf 1\n"
)

// indexOf returns what comes after the statements, which end at a byte.
func indexOf(parts map[compile.Key]part, end int64) []byte {
	keys := make([]compile.Key, 0, len(parts))
	for key := range parts {
		keys = append(keys, key)
	}
	slices.SortFunc(keys, func(a, b compile.Key) int {
		return cmp.Or(cmp.Compare(parts[a].at, parts[b].at), bytes.Compare(a[:], b[:]))
	})
	out := make([]byte, 0, len(keys)*entrySize+endSize)
	for _, key := range keys {
		out = binary.LittleEndian.AppendUint64(append(out, key[:]...), uint64(parts[key].size))
	}
	check := crc32.ChecksumIEEE(out)
	out = binary.LittleEndian.AppendUint64(out, uint64(end))
	return append(binary.LittleEndian.AppendUint32(out, check), magic...)
}

// book is the file of an earlier build. A nil one holds nothing.
type book struct {
	file  *os.File
	parts map[compile.Key]part
}

// openBook opens a file; it is nil if there is none that is whole.
func openBook(path string) *book {
	f, err := os.Open(path)
	if err != nil {
		return nil
	}
	b := &book{file: f}
	if b.parts = b.index(); b.parts == nil {
		f.Close()
		return nil
	}
	return b
}

// index reads where the statements are; nil if the file is not whole.
func (b *book) index() map[compile.Key]part {
	info, err := b.file.Stat()
	if err != nil || info.Size() < int64(endSize) {
		return nil
	}
	from := info.Size() - int64(endSize)
	end := make([]byte, endSize)
	if _, err := b.file.ReadAt(end, from); err != nil || string(end[12:]) != magic {
		return nil
	}
	at := binary.LittleEndian.Uint64(end)
	if at > uint64(from) {
		return nil
	}
	list := make([]byte, from-int64(at))
	if _, err := b.file.ReadAt(list, int64(at)); err != nil || crc32.ChecksumIEEE(list) != binary.LittleEndian.Uint32(end[8:]) {
		return nil
	}
	return entries(list, int64(at))
}

// entries reads a list of entries; nil if they are not those of statements that
// end at a byte.
func entries(list []byte, end int64) map[compile.Key]part {
	parts := make(map[compile.Key]part, len(list)/entrySize)
	at := int64(0)
	for ; len(list) >= entrySize; list = list[entrySize:] {
		key := compile.Key(list[:len(compile.Key{})])
		size := int64(binary.LittleEndian.Uint64(list[len(key):]))
		if size < 0 || size > end-at {
			return nil
		}
		parts[key] = part{at, size}
		at += size
	}
	if at != end || len(list) > 0 {
		return nil
	}
	return parts
}

func (b *book) has(key compile.Key) bool {
	if b == nil {
		return false
	}
	_, ok := b.parts[key]
	return ok
}

func (b *book) count() int {
	if b == nil {
		return 0
	}
	return len(b.parts)
}

// read writes a packed statement over room; nil if it is not there.
func (b *book) read(key compile.Key, room []byte) []byte {
	if !b.has(key) {
		return nil
	}
	packed := slices.Grow(room[:0], int(b.parts[key].size))[:b.parts[key].size]
	if _, err := b.file.ReadAt(packed, b.parts[key].at); err != nil {
		return nil
	}
	return packed
}

func (b *book) close() {
	if b != nil {
		b.file.Close()
	}
}
