//go:build !js

// Command wasm makes the compiler for the page on which a text is tried: it builds
// itself as WebAssembly into a folder, beside the script of Go that runs it.
//
//	go run ./cmd/wasm DIR
//
// The folder is what try: in dialoguec.yaml names.
package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"dialoguec/emit/site"
)

func main() {
	if len(os.Args) != 2 || strings.HasPrefix(os.Args[1], "-") {
		fmt.Fprintln(os.Stderr, "usage: go run ./cmd/wasm DIR")
		os.Exit(2)
	}
	if err := build(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, "wasm:", err)
		os.Exit(1)
	}
}

// build builds the compiler into a folder. It is made small rather than fast: a
// page loads it over a network, and then reads a few statements.
func build(folder string) error {
	if err := os.MkdirAll(folder, 0o777); err != nil {
		return err
	}
	data, err := os.MkdirTemp("", "dialoguec-wasm")
	if err != nil {
		return err
	}
	defer os.RemoveAll(data)
	overlay, err := leanData(data)
	if err != nil {
		return err
	}
	compiler := exec.Command("go", "build", "-trimpath", "-buildvcs=false", "-gcflags=all=-l", "-ldflags=-s -w", "-overlay", overlay,
		"-o", filepath.Join(folder, site.TrialProgram), "dialoguec/cmd/wasm")
	compiler.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	if small := append(compiler.Env, "GOEXPERIMENT=nogreenteagc"); known(small) {
		compiler.Env = small // the older collector of garbage is smaller
	}
	compiler.Stdout, compiler.Stderr = os.Stderr, os.Stderr
	if err := compiler.Run(); err != nil {
		return err
	}
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return err
	}
	script, err := os.ReadFile(filepath.Join(strings.TrimSpace(string(root)), "lib", "wasm", site.TrialRunner))
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(folder, site.TrialRunner), script, 0o666)
}

// known reports whether the toolchain knows the experiments of an environment.
func known(environment []string) bool {
	env := exec.Command("go", "env", "GOEXPERIMENT")
	env.Env = environment
	return env.Run() == nil
}
