package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"
	"time"

	"github.com/spf13/cobra"

	"dialoguec/cmd/dialoguec/internal/config"
	"dialoguec/cmd/dialoguec/internal/console"
	"dialoguec/cmd/dialoguec/internal/disk"
	"dialoguec/cmd/dialoguec/internal/report"
	"dialoguec/schema"
)

// Version is the version of the tool. It is a constant, and not what the
// linker knows of the commit, because it is part of what a build writes.
const Version = "0.1.0"

// What the program says to its caller.
const (
	exitDone   exit = 0
	exitErrors exit = 1 // the input has errors
	exitMisuse exit = 2 // the command was used wrongly, or a file cannot be read or written
)

// exit is an error that has been told already and only sets the exit status.
type exit int

func (e exit) Error() string { return fmt.Sprintf("exit status %d", int(e)) }

// failure is an error of the system or the user that is no misuse of a flag.
type failure struct{ error }

// app is one run of the program: where it reads and writes, and the flags that all
// commands have.
type app struct {
	*console.Console
	ctx    context.Context
	config string // file of settings; empty for the one of the current folder
	folder string // in which to work
}

// run runs one command and returns the exit status.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer, env func(string) string) int {
	ctx, stop := signal.NotifyContext(context.Background(), interrupts()...)
	defer stop()
	done := make(chan struct{})
	defer close(done)
	context.AfterFunc(ctx, func() {
		stop() // a second interrupt ends the program at once
		giveUp(done)
	})
	return runUntil(ctx, args, stdin, stdout, stderr, env)
}

// interrupts are the signals that ask the program to end. A closed terminal is
// one, unless the user has said that it is none (nohup).
func interrupts() []os.Signal {
	signals := []os.Signal{os.Interrupt, syscall.SIGTERM}
	if !signal.Ignored(syscall.SIGHUP) {
		signals = append(signals, syscall.SIGHUP)
	}
	return signals
}

// patience is how long an interrupted command has to clean up.
const patience = 700 * time.Millisecond

// giveUp ends the program if it is not done in time: what it reads or prints
// may block for ever. What it was writing is removed by the next build.
func giveUp(done <-chan struct{}) {
	select {
	case <-done:
	case <-time.After(patience):
		os.Exit(int(exitMisuse))
	}
}

// runUntil runs one command, which gives up when ctx ends.
func runUntil(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer, env func(string) string) int {
	a := &app{ctx: ctx, Console: &console.Console{In: stdin, Out: stdout, Err: stderr, Env: env, Version: Version}}
	root := a.root()
	root.SetArgs(args)
	command, err := root.ExecuteC()
	status := a.status(command, err)
	if err := a.WriteLog(); err != nil {
		a.Complain(err)
		return int(exitMisuse)
	}
	return int(status)
}

// status reports what went wrong, unless that is done, and returns the exit status.
func (a *app) status(command *cobra.Command, err error) exit {
	a.Progress("")
	var told exit
	var failed failure
	switch {
	case err == nil:
		return exitDone
	case errors.As(err, &told):
		return told
	case errors.Is(err, context.Canceled):
		fmt.Fprintln(a.Err, "dialoguec: interrupted; nothing was changed")
	case errors.As(err, &failed):
		a.Complain(failed)
	default:
		fmt.Fprintf(a.Err, "dialoguec: %s\nRun '%s --help' for usage.\n", report.Clean(err.Error()), command.CommandPath())
	}
	return exitMisuse
}

// root is the command with all the others below it.
func (a *app) root() *cobra.Command {
	root := &cobra.Command{
		Use:           "dialoguec",
		Short:         "Compile the statements of policy dialogues into open data",
		Long:          rootHelp,
		SilenceErrors: true,
		SilenceUsage:  true,
		Version:       Version,
		PersistentPreRunE: func(*cobra.Command, []string) error {
			if err := report.Known(a.LogFormat); err != nil {
				return err
			}
			return a.move()
		},
	}
	root.SetIn(a.In)
	root.SetOut(a.Out)
	root.SetErr(a.Err)
	root.SetVersionTemplate("dialoguec {{.Version}}\n")
	root.PersistentFlags().StringVarP(&a.folder, "directory", "C", "", "change to this folder first")
	root.PersistentFlags().StringVar(&a.config, "config", "", "read the settings from this file; paths in it are relative to its folder (default "+config.File+")")
	root.PersistentFlags().StringVar(&a.LogFormat, "log-format", "text", "how to show diagnostics: "+strings.Join(report.Formats(), ", "))
	root.PersistentFlags().StringVar(&a.LogFile, "log-file", "", "write the diagnostics to this file, and show them as text on standard error")
	_ = root.RegisterFlagCompletionFunc("log-format", cobra.FixedCompletions(report.Formats(), cobra.ShellCompDirectiveNoFileComp))
	root.AddCommand(a.buildCommand(), a.checkCommand(), a.inspectCommand(), a.explainCommand(),
		a.validateCommand(), a.serveCommand(), a.diffCommand(), a.scoreCommand(), a.initCommand(), a.correctCommand(), a.versionCommand())
	root.AddCommand(topics(a.Out)...)
	return root
}

const rootHelp = `dialoguec compiles the statements that governments publish after their policy
dialogues, in English and Japanese, into a dataset: tables, linked data, on demand
a workbook and a database (see dialoguec help formats). Every published value is
based on a place in a source.

Results go to standard output, diagnostics and progress to standard error.
Exit status: 0 success; 1 the input has errors; 2 usage error, or a file cannot be
read or written.`

// interruptible does what touches nothing outside of memory, and gives up
// waiting for it as soon as the run is interrupted.
func (a *app) interruptible(do func()) error {
	done := make(chan struct{})
	go func() {
		defer close(done)
		do()
	}()
	select {
	case <-done:
	case <-a.ctx.Done():
	}
	return a.ctx.Err()
}

// move changes to the folder that the user wants to work in.
func (a *app) move() error {
	if a.folder == "" {
		return nil
	}
	if err := os.Chdir(a.folder); err != nil {
		return failure{fmt.Errorf("%s: %s", a.folder, disk.Cause(err))}
	}
	return nil
}

func (a *app) tell(diagnostics []schema.Diagnostic) error {
	if err := a.Tell(diagnostics); err != nil {
		return failure{err}
	}
	return nil
}

// refuse reports why the command cannot be done as it was asked for.
func (a *app) refuse(problems ...schema.Diagnostic) error {
	if err := a.tell(problems); err != nil {
		return err
	}
	return exitMisuse
}
