package disk

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/sys/unix"
)

// smallDisk mounts a file system of some bytes.
func smallDisk(t *testing.T, bytes int) string {
	t.Helper()
	root := t.TempDir()
	if err := unix.Mount("tmpfs", root, "tmpfs", 0, fmt.Sprintf("size=%d", bytes)); err != nil {
		t.Skipf("no file system can be mounted here (it takes root): %v", err)
	}
	t.Cleanup(func() {
		if err := unix.Unmount(root, 0); err != nil {
			t.Error(err)
		}
	})
	return root
}

// TestFullDisk: on a disk that is full at any file, what is published stays, and
// nothing else is left.
func TestFullDisk(t *testing.T) {
	out := filepath.Join(smallDisk(t, 256<<10), "dist")
	if err := (&Target{Out: out}).Publish(t.Context(), dataset("a", "1", "b/c", "2"), seal); err != nil {
		t.Fatal(err)
	}
	before := state(t, out)
	big := strings.Repeat("x", 64<<10)
	for n := 4; n < 12; n++ {
		var texts []string
		for i := range n {
			texts = append(texts, fmt.Sprintf("d/%d", i), big[:len(big)-i])
		}
		if err := (&Target{Out: out}).Publish(t.Context(), dataset(texts...), seal); !errors.Is(err, unix.ENOSPC) {
			t.Errorf("%d files of 64 KiB: %v", n, err)
		}
		if after := state(t, out); after != before {
			t.Errorf("the dataset changed to\n%.500s", after)
		}
		onlyDist(t, filepath.Dir(out))
	}
	if err := (&Target{Out: out}).Publish(t.Context(), dataset("a", "3"), seal); err != nil {
		t.Errorf("with room again: %v", err)
	}
}

// TestReadOnlyDisk: where nothing can be written, what is published stays.
func TestReadOnlyDisk(t *testing.T) {
	root := smallDisk(t, 256<<10)
	out := filepath.Join(root, "dist")
	if err := (&Target{Out: out}).Publish(t.Context(), dataset("a", "1"), seal); err != nil {
		t.Fatal(err)
	}
	before := state(t, out)
	if err := unix.Mount("tmpfs", root, "tmpfs", unix.MS_REMOUNT|unix.MS_RDONLY, ""); err != nil {
		t.Fatal(err)
	}
	if err := (&Target{Out: out}).Publish(t.Context(), dataset("a", "2"), seal); !errors.Is(err, unix.EROFS) {
		t.Errorf("got %v", err)
	}
	if after := state(t, out); after != before {
		t.Errorf("the dataset changed to\n%s", after)
	}
	onlyDist(t, root)
}

// TestMountPoint: a folder on which something is mounted cannot change places
// with another one; it is said, and all stays as it was.
func TestMountPoint(t *testing.T) {
	root := smallDisk(t, 256<<10)
	err := (&Target{Out: root}).Publish(t.Context(), dataset("a", "1"), seal)
	if err == nil || !strings.Contains(err.Error(), "name a folder in it") {
		t.Errorf("got %v", err)
	}
	if got := state(t, root); got != "" {
		t.Errorf("it holds\n%s", got)
	}
}

// TestUmask: files and folders have what the user's mask leaves them.
func TestUmask(t *testing.T) {
	out := filepath.Join(t.TempDir(), "deep", "dist")
	old := unix.Umask(0o027)
	defer unix.Umask(old)
	if err := (&Target{Out: out}).Publish(t.Context(), dataset("a", "1", "b/c", "2"), seal); err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]os.FileMode{"..": 0o750, "": 0o750, "a": 0o640, "b": 0o750, "b/c": 0o640, "manifest.json": 0o640} {
		info, err := os.Stat(filepath.Join(out, name))
		if err != nil || info.Mode().Perm() != want {
			t.Errorf("%q has the mode %v (%v), want %v", name, info.Mode().Perm(), err, want)
		}
	}
}

// TestKeptElsewhere: a file that cannot have a second name is copied.
func TestKeptElsewhere(t *testing.T) {
	out, root := published(t), smallDisk(t, 256<<10)
	to := &Target{Out: out}
	if err := to.Replaceable(); err != nil {
		t.Fatal(err)
	}
	file, err := to.into(root, out, "a", &batch{})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := io.WriteString(file, "1"); err != nil {
		t.Fatal(err)
	}
	if err := file.Close(); err != nil {
		t.Fatal(err)
	}
	if got := state(t, root); got != "a=1\n" || file.sum() != sha256.Sum256([]byte("1")) {
		t.Errorf("the copy is %q, its hash %x", got, file.sum())
	}
}
