package disk

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"dialoguec/emit"
)

// The variables by which the test binary is told to publish until it is killed,
// and how many times that is to be tried.
const (
	publishInto  = "DIALOGUEC_TEST_PUBLISH" // the folder
	publishByTwo = "DIALOGUEC_TEST_BY_TWO"
	killsWanted  = "DIALOGUEC_KILLS"
)

func TestMain(m *testing.M) {
	if out := os.Getenv(publishInto); out != "" {
		publishForever(out)
	}
	os.Exit(m.Run())
}

// edition makes one of two datasets that share some of their names.
func edition(n int) []emit.File {
	texts := []string{"same", strings.Repeat("x", 5000)}
	for i := range 12 {
		texts = append(texts, fmt.Sprintf("tables/%d-%d.csv", i%2*n, i), strings.Repeat(strconv.Itoa(n), 1000*i))
	}
	return dataset(texts...)
}

// publishForever publishes one edition after the other.
func publishForever(out string) {
	to := &Target{Out: out}
	if os.Getenv(publishByTwo) != "" {
		to.swap = swapByTwo
	}
	fmt.Println("begun")
	for n := 1; ; n = 3 - n {
		if err := to.Publish(context.Background(), edition(n), seal); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
}

// TestKilled kills builds at random moments: what is published is one edition or
// the other, never a mixture, and the next build finds its way.
func TestKilled(t *testing.T) {
	kills := 60
	if n, err := strconv.Atoi(os.Getenv(killsWanted)); err == nil {
		kills = n
	}
	for name, byTwo := range map[string]string{"in one step": "", "in two steps": "1"} {
		t.Run(name, func(t *testing.T) {
			out := filepath.Join(t.TempDir(), "dist")
			whole := map[string]bool{}
			for n := 1; n <= 2; n++ {
				if err := (&Target{Out: out}).Publish(t.Context(), edition(n), seal); err != nil {
					t.Fatal(err)
				}
				whole[state(t, out)] = true
			}
			left := 0
			for range kills / 2 {
				publishAndKill(t, out, byTwo)
				if entries, err := os.ReadDir(filepath.Dir(out)); err == nil && len(entries) > 1 {
					left++
				}
				there := out
				if _, err := os.Stat(out); err != nil && byTwo != "" {
					there = beside(out, "-old")
				}
				if got := state(t, there); !whole[got] {
					t.Fatalf("a mixture is published:\n%s", got)
				}
			}
			if err := (&Target{Out: out}).Publish(t.Context(), edition(1), seal); err != nil {
				t.Error(err)
			}
			onlyDist(t, filepath.Dir(out))
			if left == 0 {
				t.Error("no build was killed in the midst of its work")
			}
			t.Logf("%d of %d kills left something beside the dataset", left, kills/2)
		})
	}
}

// publishAndKill runs a process that publishes, and kills it a while after it
// has begun.
func publishAndKill(t *testing.T, out, byTwo string) {
	t.Helper()
	var said strings.Builder
	c := exec.Command(os.Args[0])
	c.Env = append(os.Environ(), publishInto+"="+out, publishByTwo+"="+byTwo)
	c.Stderr = &said
	told, err := c.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	if _, err := told.Read(make([]byte, 1)); err != nil {
		t.Fatal(err)
	}
	time.Sleep(time.Duration(rand.IntN(40_000)) * time.Microsecond)
	if err := c.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = c.Wait()
	if said.Len() > 0 {
		t.Errorf("a build after one that was killed: %s", said.String())
	}
}
