package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"
)

// TestNoNetwork builds where there is no network, in a namespace of its own that
// has none, not even the loopback: a build asks nothing of it.
func TestNoNetwork(t *testing.T) {
	one, err := filepath.Abs(filepath.Join(statementDir, "us-kenya-digital-economy-03.en.txt"))
	if err != nil {
		t.Fatal(err)
	}
	program, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	folder := t.TempDir()
	alone := func(args ...string) *exec.Cmd {
		c := exec.Command(args[0], args[1:]...)
		c.Dir, c.Env = folder, append(os.Environ(), asProgram+"=1")
		c.SysProcAttr = &syscall.SysProcAttr{
			Cloneflags:  syscall.CLONE_NEWUSER | syscall.CLONE_NEWNET,
			UidMappings: []syscall.SysProcIDMap{{ContainerID: 0, HostID: os.Getuid(), Size: 1}},
			GidMappings: []syscall.SysProcIDMap{{ContainerID: 0, HostID: os.Getgid(), Size: 1}},
		}
		return c
	}
	if err := alone("/bin/true").Run(); err != nil {
		t.Skipf("no namespace without a network can be made here: %v", err)
	}
	for _, args := range [][]string{
		{"build", "--no-cache", "--formats", "default,xlsx,sqlite,site", "--out", "dist", one}, {"build", "--check", "--formats", "default,xlsx,sqlite,site", "--out", "dist", one}, {"validate", "dist"},
	} {
		if out, err := alone(append([]string{program}, args...)...).CombinedOutput(); err != nil {
			t.Errorf("%v: %v\n%s", args, err, out)
		}
	}
}
