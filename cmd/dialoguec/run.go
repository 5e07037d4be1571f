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

	"dialoguec/cmd/dialoguec/internal/report"
	"dialoguec/schema"
)

// Version is the version of the tool. It is a constant, and not what the
// linker knows of the commit, because it stands in what a build writes.
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

// app is one run of the program: its streams, and the flags that all commands have.
type app struct {
	ctx       context.Context
	in        io.Reader
	out, err  io.Writer
	env       func(string) string
	logFormat string
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
const patience = 900 * time.Millisecond

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
	a := &app{ctx: ctx, in: stdin, out: stdout, err: stderr, env: env}
	root := a.root()
	root.SetArgs(args)
	command, err := root.ExecuteC()
	return int(a.status(command, err))
}

// status tells what went wrong, if it has not been told, and gives the exit status.
func (a *app) status(command *cobra.Command, err error) exit {
	a.progress("")
	var told exit
	var failed failure
	switch {
	case err == nil:
		return exitDone
	case errors.As(err, &told):
		return told
	case errors.Is(err, context.Canceled):
		fmt.Fprintln(a.err, "dialoguec: interrupted; nothing was changed")
	case errors.As(err, &failed):
		fmt.Fprintln(a.err, "dialoguec: "+report.Clean(failed.Error()))
	default:
		fmt.Fprintf(a.err, "dialoguec: %s\nRun '%s --help' for usage.\n", report.Clean(err.Error()), command.CommandPath())
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
		PersistentPreRunE: func(*cobra.Command, []string) error {
			return report.Known(a.logFormat)
		},
	}
	root.SetIn(a.in)
	root.SetOut(a.out)
	root.SetErr(a.err)
	root.PersistentFlags().StringVar(&a.logFormat, "log-format", "text", "how to show diagnostics: "+strings.Join(report.Formats(), ", "))
	_ = root.RegisterFlagCompletionFunc("log-format", cobra.FixedCompletions(report.Formats(), cobra.ShellCompDirectiveNoFileComp))
	root.AddCommand(a.buildCommand(), a.checkCommand(), a.inspectCommand(), a.explainCommand(),
		a.validateCommand(), a.scoreCommand(), a.versionCommand())
	return root
}

const rootHelp = `dialoguec compiles the statements that governments publish after their policy
dialogues, in English and Japanese, into a dataset: JSON, JSON-LD, N-Quads and CSV.
Every published value stands on a place in a source.

Results go to standard output, diagnostics and progress to standard error.
Exit status: 0 done; 1 the input has errors; 2 the command was used wrongly, or a
file cannot be read or written.`

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

// tell shows diagnostics on standard error.
func (a *app) tell(diagnostics []schema.Diagnostic) error {
	err := report.Write(a.err, diagnostics, report.Options{Format: a.logFormat, Color: a.color(), Version: Version})
	if err != nil {
		return failure{err}
	}
	return nil
}
