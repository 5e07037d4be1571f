package emit

import (
	"archive/zip"
	"bytes"
	"cmp"
	"errors"
	"hash"
	"hash/crc32"
	"io"
	"io/fs"
	"slices"

	"github.com/klauspost/compress/flate"
)

// sortedZip is a zip archive whose parts are written in the order of their
// names, whatever the order in which they are made, without a time. A part is
// kept compressed until all are there.
type sortedZip struct {
	to    io.Writer
	parts []*zipPart
}

// zipPart is one file of the archive.
type zipPart struct {
	name string
	data bytes.Buffer // compressed
	zip  *flate.Writer
	sum  hash.Hash32
	size uint64
}

// Create begins a part, which ends with the archive.
func (z *sortedZip) Create(name string) (io.Writer, error) {
	p := &zipPart{name: name, sum: crc32.NewIEEE()}
	var err error
	if p.zip, err = flate.NewWriter(&p.data, flate.DefaultCompression); err != nil {
		return nil, err
	}
	z.parts = append(z.parts, p)
	return p, nil
}

// AddFS is never called: a workbook has no folder to take files from.
func (z *sortedZip) AddFS(fs.FS) error { return errors.ErrUnsupported }

func (p *zipPart) Write(data []byte) (int, error) {
	p.size += uint64(len(data))
	p.sum.Write(data)
	return p.zip.Write(data)
}

// Close writes the archive.
func (z *sortedZip) Close() error {
	slices.SortFunc(z.parts, func(a, b *zipPart) int { return cmp.Compare(a.name, b.name) })
	w := zip.NewWriter(z.to)
	for _, p := range z.parts {
		if err := p.zip.Close(); err != nil {
			return err
		}
		to, err := w.CreateRaw(&zip.FileHeader{
			Name: p.name, Method: zip.Deflate, CRC32: p.sum.Sum32(),
			UncompressedSize64: p.size, CompressedSize64: uint64(p.data.Len()),
		})
		if err != nil {
			return err
		}
		if _, err := p.data.WriteTo(to); err != nil {
			return err
		}
	}
	return w.Close()
}
