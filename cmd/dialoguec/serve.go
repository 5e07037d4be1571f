package main

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"slices"
	"time"

	"github.com/spf13/cobra"

	"dialoguec/cmd/dialoguec/internal/disk"
	"dialoguec/cmd/dialoguec/internal/serve"
	"dialoguec/emit"
)

// defaultAddr is where a dataset is served if nobody says.
const defaultAddr = "127.0.0.1:8080"

func (a *app) serveCommand() *cobra.Command {
	var addr string
	var watch bool
	c := &cobra.Command{
		Use:   "serve [DIST]",
		Short: "Show a published dataset in the browser of this machine",
		Long: `Serve shows the pages of a dataset, and its files, to the browser of this machine
and to nobody else, until it is interrupted. What the IRIs of the dataset name can be
had at the same paths as a page, as JSON-LD, as Turtle and as CSV, by the header Accept.

With --watch, open pages follow the dataset: without DIST, that of dialoguec.yaml is
built again, with its pages, whenever a source or a setting changes, as build --watch
does; with DIST, whoever builds it is waited for.`,
		Example: "  dialoguec build --formats default,site && dialoguec serve\n  dialoguec serve --watch\n" +
			"  curl -H 'Accept: text/turtle' http://127.0.0.1:8080/meeting/ke-us-digital-economy-dialogue/3",
		Args: cobra.MaximumNArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			dist, formats, err := a.served(args)
			if err != nil {
				return err
			}
			return a.serve(dist, addr, watch, &flags{publish: true, watch: watch && len(args) == 0, formats: formats})
		},
	}
	c.Flags().StringVar(&addr, "addr", defaultAddr, "address of this machine to listen at; with port 0, one that is free")
	c.Flags().BoolVarP(&watch, "watch", "w", false, "load open pages again when the dataset changes, and build that of this folder")
	return c
}

// served is the folder of the dataset to serve: that which is named, else that of
// the settings, with the formats that it is to be built in, pages among them.
func (a *app) served(args []string) (dist string, formats []string, err error) {
	if len(args) > 0 {
		return args[0], nil, nil
	}
	c, err := a.settings()
	if err != nil {
		return "", nil, err
	}
	if formats = textsOf(c.Formats); len(formats) == 0 {
		formats = []string{emit.Defaults}
	}
	if !slices.Contains(formats, emit.SiteFormat) {
		formats = append(formats, emit.SiteFormat)
	}
	return c.out(), formats, nil
}

// serve serves a dataset until the run is interrupted, and builds it meanwhile if
// f wants that.
func (a *app) serve(dist, addr string, reload bool, f *flags) error {
	if !f.watch {
		if err := presentable(dist); err != nil {
			return failure{err}
		}
	}
	listener, err := listen(a.ctx, addr)
	if err != nil {
		return err
	}
	outer := a.ctx
	var stop context.CancelFunc
	a.ctx, stop = context.WithCancel(outer)
	defer stop()
	server := &http.Server{
		Handler: serve.New(dist, listener.Addr(), reload), ReadHeaderTimeout: 5 * time.Second,
		BaseContext: func(net.Listener) context.Context { return a.ctx },
	}
	fmt.Fprintf(a.Out, "http://%s/\n", listener.Addr())
	running := []func() error{func() error { return server.Serve(listener) }}
	if f.watch {
		running = append(running, func() error { return a.watch(nil, f) })
	}
	err = firstOf(outer, running, func() {
		stop() // whoever waits for a change is let go
		end(server)
	})
	if outer.Err() != nil {
		return nil
	}
	return err
}

// firstOf runs some functions side by side until one returns or ctx ends, makes the
// others end, and returns what the first one returned when all have.
func firstOf(ctx context.Context, running []func() error, end func()) (err error) {
	ended := make(chan error, len(running))
	for _, run := range running {
		go func() { ended <- run() }()
	}
	left := len(running)
	select {
	case <-ctx.Done():
	case err = <-ended:
		left--
	}
	end()
	for ; left > 0; left-- {
		<-ended
	}
	return err
}

// farewell is how long answers that were begun may take when the server ends.
const farewell = 300 * time.Millisecond

func end(server *http.Server) {
	ctx, cancel := context.WithTimeout(context.Background(), farewell)
	defer cancel()
	if server.Shutdown(ctx) != nil {
		_ = server.Close()
	}
}

// presentable says what keeps a dataset from being served.
func presentable(dist string) error {
	pages, err := serve.HasPages(dist)
	switch {
	case err != nil:
		return fmt.Errorf("%s: %s", dist, disk.Cause(err))
	case !pages:
		return fmt.Errorf("%s has no pages: build it with --formats default,site", dist)
	}
	return nil
}

// listen listens at an address of this machine that no other one reaches.
func listen(ctx context.Context, addr string) (net.Listener, error) {
	host, _, err := net.SplitHostPort(addr)
	if err != nil {
		return nil, fmt.Errorf("--addr %q is no address with a port, such as %s", addr, defaultAddr)
	}
	if ip := net.ParseIP(host); host != "localhost" && (ip == nil || !ip.IsLoopback()) {
		return nil, fmt.Errorf("--addr %q is not of this machine alone, such as %s; for others, copy the folder site to a web server", addr, defaultAddr)
	}
	listener, err := (&net.ListenConfig{}).Listen(ctx, "tcp", addr)
	if err != nil {
		return nil, failure{fmt.Errorf("it cannot listen at %s: %w", addr, err)}
	}
	return listener, nil
}
