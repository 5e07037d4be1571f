//go:build linux

package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"time"
)

// program is one thing to measure.
type program struct {
	name   string
	beside string       // the program that it is compared with; "" for none
	made   string       // what it makes, which is removed before each run
	before func() error // what is done before each run; nil for nothing
	dir    string
	args   []string
	cost   []cost
}

// cost is what one run takes.
type cost struct {
	wall, cpu time.Duration
	peak      int64 // bytes in memory at most
}

// programs lists what is installed, and names what is not.
func programs(dir, dialoguec string, c, ja *corpus) []*program {
	out := filepath.Join(dir, "out")
	one := filepath.Join(c.statements, "000000.en.txt")
	peers := filepath.Join("cmd", "bench", "peers")
	all := []*program{
		{name: "hugo", made: filepath.Join(c.site, "public"), dir: c.site, args: []string{"hugo", "--quiet"}},
		{name: "build", beside: "hugo", made: out, args: []string{dialoguec, "build", "--no-cache", "--formats", "json,jsonld,nq,csv", "--out", out, c.statements}},
		{name: "build after an edit", beside: "build", before: func() error { return edit(one) }, args: []string{"env", "XDG_CACHE_HOME=" + filepath.Join(dir, "cache"),
			dialoguec, "build", "--formats", "json,jsonld,nq,csv", "--out", filepath.Join(dir, "edited"), c.statements}}, // over the dataset of the run before
		{name: "build, one processor", beside: "build", made: out, args: []string{"taskset", "1", dialoguec, "build", "--no-cache", "--formats", "json,jsonld,nq,csv", "--out", out, c.statements}},
		{name: "build, all formats", beside: "hugo", made: out, args: []string{dialoguec, "build", "--no-cache", "--out", out, c.statements}},
		{name: "check", beside: "build", args: []string{dialoguec, "check", "--no-cache", c.statements}},
		{name: "node -e 0", args: []string{"node", "-e", "0"}},
		{name: "build of one statement", beside: "node -e 0", made: out, args: []string{dialoguec, "build", "--out", out, one}},
		{name: "wink-nlp, entities", beside: "check", args: []string{"node", filepath.Join(peers, "wink.js"), c.statements}},
		{name: "check, Japanese", args: []string{dialoguec, "check", "--no-cache", ja.statements}},
		{name: "kagome, words, Japanese", beside: "check, Japanese", args: []string{filepath.Join(peers, "kagome", "kagome"), ja.statements}},
	}
	return slices.DeleteFunc(all, func(p *program) bool {
		why := p.missing(peers)
		if why != "" {
			fmt.Printf("left out: %s (%s)\n", p.name, why)
		}
		return why != ""
	})
}

// edit adds a sentence to a statement.
func edit(path string) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_APPEND, 0)
	if err != nil {
		return err
	}
	_, err = f.WriteString("\nBoth sides decided to meet again.\n")
	return errors.Join(err, f.Close())
}

// missing says what a program lacks to run.
func (p *program) missing(peers string) string {
	if _, err := exec.LookPath(p.args[0]); err != nil {
		return "there is no " + p.args[0]
	}
	if strings.HasPrefix(p.name, "wink") {
		if _, err := os.Stat(filepath.Join(peers, "node_modules")); err != nil {
			return "run npm install in " + peers
		}
	}
	return ""
}

// run runs the program once.
func (p *program) run() error {
	if p.made != "" {
		if err := os.RemoveAll(p.made); err != nil {
			return err
		}
	}
	if p.before != nil {
		if err := p.before(); err != nil {
			return err
		}
	}
	c := exec.Command(p.args[0], p.args[1:]...)
	c.Dir = p.dir
	start := time.Now()
	err := c.Run()
	if _, exited := err.(*exec.ExitError); err != nil && !(exited && c.ProcessState.ExitCode() == 1) {
		return err // 1 says that some statements have errors
	}
	used := cost{wall: time.Since(start), cpu: c.ProcessState.UserTime() + c.ProcessState.SystemTime()}
	if r, ok := c.ProcessState.SysUsage().(*syscall.Rusage); ok {
		used.peak = int64(r.Maxrss) << 10
	}
	p.cost = append(p.cost, used)
	return nil
}

func (p *program) median() cost {
	of := func(value func(cost) int64) int64 {
		list := make([]int64, len(p.cost))
		for i, c := range p.cost {
			list[i] = value(c)
		}
		slices.Sort(list)
		return list[len(list)/2]
	}
	return cost{
		time.Duration(of(func(c cost) int64 { return int64(c.wall) })),
		time.Duration(of(func(c cost) int64 { return int64(c.cpu) })),
		of(func(c cost) int64 { return c.peak }),
	}
}

// show prints what each program takes, and how many times as much as another.
func show(list []*program) {
	fmt.Printf("%-24s %9s %9s %8s   %s\n", "", "wall", "CPU", "memory", "times wall, CPU, memory")
	for _, p := range list {
		c := p.median()
		line := fmt.Sprintf("%-24s %8.2fs %8.2fs %6d MB", p.name, c.wall.Seconds(), c.cpu.Seconds(), c.peak>>20)
		for _, other := range list {
			if o := other.median(); other.name == p.beside {
				line += fmt.Sprintf("   %.2f  %.2f  %.2f of %s", ratio(c.wall, o.wall), ratio(c.cpu, o.cpu), ratio(c.peak, o.peak), other.name)
			}
		}
		fmt.Println(line)
	}
}

func ratio[T ~int64](a, b T) float64 { return float64(a) / float64(max(1, b)) }
