package disk

import (
	"bufio"
	"context"
	"crypto/sha256"
	"errors"
	"hash"
	"io"
	"os"
	"sync"
	"sync/atomic"

	"dialoguec/emit"
)

// sink takes one file as it is written.
type sink interface {
	io.Writer
	Close() error
	sum() [sha256.Size]byte // of all that was written, once it is closed
}

type digest struct{ hash.Hash }

func newDigest() digest { return digest{sha256.New()} }

func (d digest) sum() (sum [sha256.Size]byte) {
	d.Sum(sum[:0])
	return sum
}

// writeAll writes files, several at a time, each into the sink that open has
// for it, and returns their hashes in the order of the files.
func writeAll(ctx context.Context, files []emit.File, open func(name string) (sink, error)) ([]emit.Sum, error) {
	sums := make([]emit.Sum, len(files))
	err := parallel(ctx, len(files), func(i int) error {
		to, err := open(files[i].Name)
		if err != nil {
			return err
		}
		size := &length{}
		err = errors.Join(files[i].Write(io.MultiWriter(until{ctx}, size, to)), to.Close())
		sums[i] = emit.Sum{Name: files[i].Name, SHA256: to.sum(), Size: size.bytes}
		return err
	})
	return sums, err
}

// writeSealed writes files and then those of their seal, and returns the hashes of all.
func writeSealed(ctx context.Context, files []emit.File, seal emit.Seal, open func(name string) (sink, error)) ([]emit.Sum, error) {
	sums, err := writeAll(ctx, files, open)
	if err != nil {
		return nil, err
	}
	last, err := seal(sums)
	if err != nil {
		return nil, err
	}
	more, err := writeAll(ctx, last, open)
	return append(sums, more...), err
}

// length counts what is written.
type length struct{ bytes int64 }

func (l *length) Write(p []byte) (int, error) {
	l.bytes += int64(len(p))
	return len(p), nil
}

// until takes everything until ctx ends.
type until struct{ ctx context.Context }

func (u until) Write(p []byte) (int, error) {
	if err := u.ctx.Err(); err != nil {
		return 0, err
	}
	return len(p), nil
}

type diskFile struct {
	digest
	rest  *bufio.Writer
	file  *os.File
	batch *batch // waits for the file; nil if Close does
}

// batch is new files that are waited for together.
type batch struct {
	mu    sync.Mutex
	paths []string
}

func (b *batch) create(path string) (*diskFile, error) {
	f, err := create(path)
	if err != nil {
		return nil, err
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	b.paths = append(b.paths, path)
	f.batch = b
	return f, nil
}

// pieceSize is how many bytes are written to a file, or read from it, at a time.
const pieceSize = 1 << 16

func create(path string) (*diskFile, error) {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if err != nil {
		return nil, err
	}
	rest := pieces.Get().(*bufio.Writer)
	rest.Reset(f)
	return &diskFile{digest: newDigest(), rest: rest, file: f}, nil
}

// pieces gather what is written: most files are smaller than one of them.
var pieces = sync.Pool{New: func() any { return bufio.NewWriterSize(nil, pieceSize) }}

func (f *diskFile) Write(p []byte) (int, error) {
	f.digest.Write(p)
	return f.rest.Write(p)
}

// Close waits until the file is on the disk, unless its batch will.
func (f *diskFile) Close() error {
	err := f.rest.Flush()
	pieces.Put(f.rest)
	if err == nil && f.batch == nil {
		err = f.file.Sync()
	}
	return errors.Join(err, f.file.Close())
}

// writers is how many files are written at a time: a disk takes many at once.
const writers = 16

// parallel does n things, several at a time, until one fails or ctx ends.
func parallel(ctx context.Context, n int, do func(int) error) error {
	var next, failed atomic.Int64
	errs := make([]error, min(writers, n))
	var wait sync.WaitGroup
	for w := range errs {
		wait.Go(func() {
			for i := int(next.Add(1)) - 1; i < n && failed.Load() == 0 && ctx.Err() == nil; i = int(next.Add(1)) - 1 {
				if errs[w] = do(i); errs[w] != nil {
					failed.Add(1)
				}
			}
		})
	}
	wait.Wait()
	return errors.Join(append(errs, ctx.Err())...)
}
