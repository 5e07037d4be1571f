//go:build linux

// Command bench measures dialoguec beside other programs, by turns, in one run:
// a static site generator that reads the same files, the start of a script
// engine, and what reads entities or words out of the same texts.
//
//	go run ./cmd/bench [-n 2000] [-runs 3] [-from testdata/statements]
//
// Absolute times say more about the machine than about the programs; the
// figures to quote are the ratios. Programs that are not installed are left out
// and named: hugo, node, and what `npm install` and `go build` make in
// cmd/bench/peers.
package main

import (
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
)

func main() {
	n := flag.Int("n", 2000, "statements of the corpus")
	runs := flag.Int("runs", 3, "runs of each program; the median counts")
	from := flag.String("from", "testdata/statements", "folder of the statements that the corpus is made of")
	flag.Parse()
	if err := bench(*n, *runs, *from); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func bench(n, runs int, from string) error {
	dir, err := os.MkdirTemp("", "bench")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	program := filepath.Join(dir, "dialoguec")
	if out, err := exec.Command("go", "build", "-o", program, "./cmd/dialoguec").CombinedOutput(); err != nil {
		return fmt.Errorf("building dialoguec: %w\n%s", err, out)
	}
	en, err := newCorpus(filepath.Join(dir, "en"), from, "*.en.*", n)
	if err != nil {
		return err
	}
	ja, err := newCorpus(filepath.Join(dir, "ja"), from, "*.ja.*", max(1, n/4))
	if err != nil {
		return err
	}
	fmt.Printf("%d English statements, %.1f MB, and %d Japanese ones, %.1f MB; %d runs each, by turns; median\n\n",
		n, float64(en.bytes)/1e6, max(1, n/4), float64(ja.bytes)/1e6, runs)
	list := programs(dir, program, en, ja)
	for range runs {
		for _, p := range list {
			if err := p.run(); err != nil {
				return fmt.Errorf("%s: %w", p.name, err)
			}
		}
	}
	show(list)
	fmt.Println("\nN-Quads and JSON-LD against json-gold, on the same graph:")
	gold := exec.Command("go", "test", "-run", "^$", "-bench", "JSONGold", "./emit/graph")
	gold.Stdout, gold.Stderr = os.Stdout, os.Stderr
	return gold.Run()
}
