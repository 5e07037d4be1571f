//go:build !js

package pdf

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"time"

	"dialoguec/compile/source/draft"
)

// patience is how long pdftotext may take.
const patience = time.Minute

// Read takes the text out of a file. The words that pdftotext finds may have
// most bytes with their places.
func Read(data []byte, most int64) (*draft.Draft, error) {
	if tail := data[max(0, len(data)-2048):]; !bytes.Contains(tail, []byte("%%EOF")) {
		return nil, fmt.Errorf("%w: its end is missing", ErrDamaged)
	}
	found, err := words(data, most)
	if err != nil {
		return nil, err
	}
	pages, err := parse(found)
	if err != nil {
		return nil, err
	}
	d := write(pages)
	if strings.TrimSpace(d.Text) == "" {
		return nil, fmt.Errorf("%w: %d pages", ErrScanned, len(pages))
	}
	return d, nil
}

// words asks pdftotext for the words and their places.
func words(data []byte, most int64) ([]byte, error) {
	path, err := exec.LookPath("pdftotext")
	if err != nil {
		return nil, ErrTool
	}
	ctx, stop := context.WithTimeout(context.Background(), patience)
	defer stop()
	c := exec.CommandContext(ctx, path, "-bbox-layout", "-enc", "UTF-8", "-", "-")
	c.Stdin = bytes.NewReader(data)
	var said bytes.Buffer
	c.Stderr = &capped{to: &said, left: 4096}
	out, err := c.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := c.Start(); err != nil {
		return nil, fmt.Errorf("%w: %v", ErrTool, err)
	}
	found, err := io.ReadAll(io.LimitReader(out, most+1))
	if int64(len(found)) > most {
		_ = c.Process.Kill()
		_ = c.Wait()
		return nil, ErrLarge
	}
	if wait := c.Wait(); err == nil {
		err = wait
	}
	switch message := said.String(); {
	case ctx.Err() != nil:
		return nil, ErrSlow
	case strings.Contains(message, "Incorrect password"), strings.Contains(message, "not allowed"):
		return nil, ErrLocked
	case err != nil:
		return nil, fmt.Errorf("%w: %s", ErrDamaged, firstLine(message, err))
	}
	return found, nil
}

// capped keeps the beginning of what is written.
type capped struct {
	to   *bytes.Buffer
	left int
}

func (c *capped) Write(p []byte) (int, error) {
	n := min(len(p), c.left)
	c.to.Write(p[:n])
	c.left -= n
	return len(p), nil
}

func firstLine(message string, err error) string {
	line, _, _ := strings.Cut(strings.TrimSpace(message), "\n")
	if line == "" {
		return err.Error()
	}
	return line
}

// Tool says which program takes the text out of files: where it is, how large it
// is and when it was made; "" if there is none.
func Tool() string {
	path, err := exec.LookPath("pdftotext")
	if err != nil {
		return ""
	}
	info, err := os.Stat(path)
	if err != nil {
		return path
	}
	return fmt.Sprintf("%s %d %d", path, info.Size(), info.ModTime().UnixNano())
}
