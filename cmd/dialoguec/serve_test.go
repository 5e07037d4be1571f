package main

import (
	"bytes"
	"context"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
)

// servedAt waits until a server has said where it is.
func servedAt(t *testing.T, printed func() string) string {
	t.Helper()
	for range 200 {
		if found := regexp.MustCompile(`http://\S+`).FindString(printed()); found != "" {
			return found
		}
		time.Sleep(20 * time.Millisecond)
	}
	t.Fatal("the server does not say where it is")
	return ""
}

func fetch(t *testing.T, address string) (status int, text string) {
	t.Helper()
	r, err := http.Get(address)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Body.Close()
	data, err := io.ReadAll(r.Body)
	if err != nil {
		t.Fatal(err)
	}
	return r.StatusCode, string(data)
}

// TestServe serves a dataset, and ends while a page waits for a change.
func TestServe(t *testing.T) {
	dist := filepath.Join(t.TempDir(), "dist")
	for name, text := range map[string]string{"site/index.html": "<head></head>All", "manifest.json": "{}"} {
		name = filepath.Join(dist, name)
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	ctx, cancel := context.WithCancel(t.Context())
	var printed, problems said
	done := make(chan int, 1)
	go func() {
		done <- runUntil(ctx, []string{"serve", dist, "--watch", "--addr", "127.0.0.1:0"}, strings.NewReader(""), &printed, &problems, noEnvironment)
	}()
	address := servedAt(t, printed.String)
	if status, text := fetch(t, address); status != http.StatusOK || !strings.Contains(text, "All") || !strings.Contains(text, "reload.js") {
		t.Errorf("the first page is answered with %d: %s", status, text)
	}
	_, script := fetch(t, address+"-/reload.js")
	has := regexp.MustCompile(`"(.*?)"`).FindStringSubmatch(script)[1]
	waiting := make(chan bool)
	go func() {
		if r, err := http.Get(address + "-/changed.js?has=" + has); err == nil {
			r.Body.Close()
		}
		close(waiting)
	}()
	time.Sleep(100 * time.Millisecond)
	at := time.Now()
	cancel()
	if status := <-done; status != int(exitDone) {
		t.Errorf("an interrupted server ends with %d: %s", status, problems.String())
	}
	if took := time.Since(at); took > time.Second {
		t.Errorf("it ends after %v", took)
	}
	<-waiting
	http.DefaultClient.CloseIdleConnections()
}

// TestServeWatch builds a project with its pages, and tells an open page when a
// statement has changed.
func TestServeWatch(t *testing.T) {
	statement := readText(t, filepath.Join(packageDir, statementDir, "us-kenya-digital-economy-03.en.txt"))
	t.Chdir(t.TempDir())
	write := func(name, text string) {
		t.Helper()
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	write("a.en.txt", statement)
	write("dialoguec.yaml", "sources: [a.en.txt]\nformats: [text]\nout: dist\n")
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	var printed, problems said
	done := make(chan int, 1)
	go func() {
		done <- runUntil(ctx, []string{"serve", "--watch", "--addr", "127.0.0.1:0"}, strings.NewReader(""), &printed, &problems, noEnvironment)
	}()
	address := servedAt(t, printed.String)
	has := ""
	for range 200 {
		if status, script := fetch(t, address+"-/reload.js"); status == http.StatusOK && !strings.Contains(script, `= ""`) {
			has = regexp.MustCompile(`"(.*?)"`).FindStringSubmatch(script)[1]
			break
		}
		time.Sleep(20 * time.Millisecond)
	}
	if status, page := fetch(t, address); status != http.StatusOK || !strings.Contains(page, "reload.js") {
		t.Fatalf("the first page is answered with %d: %s", status, problems.String())
	}
	told := make(chan string, 1)
	go func() {
		r, err := http.Get(address + "-/changed.js?has=" + has)
		if err != nil {
			told <- err.Error()
			return
		}
		defer r.Body.Close()
		text, _ := io.ReadAll(r.Body)
		told <- string(text)
	}()
	for range 50 {
		if strings.Contains(problems.String(), "watching for changes") {
			break
		}
		time.Sleep(20 * time.Millisecond)
	}
	write("a.en.txt", strings.Replace(statement, "2019", "2018", 1))
	if text := <-told; !strings.Contains(text, "reload") {
		t.Errorf("a statement has changed, and the page is told %q: %s", text, problems.String())
	}
	cancel()
	if status := <-done; status != int(exitDone) {
		t.Errorf("an interrupted server ends with %d: %s", status, problems.String())
	}
	http.DefaultClient.CloseIdleConnections()
}

// TestServeRefuses names what is wrong, and ends with the status of misuse.
func TestServeRefuses(t *testing.T) {
	folder := t.TempDir()
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	pages := filepath.Join(folder, "pages", "site")
	if err := os.MkdirAll(pages, 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(pages, "index.html"), nil, 0o666); err != nil {
		t.Fatal(err)
	}
	pages = filepath.Dir(pages)
	for _, c := range []struct {
		args []string
		says string
	}{
		{[]string{"serve", filepath.Join(folder, "none")}, "no such file"},
		{[]string{"serve", folder}, "has no pages"},
		{[]string{"serve", pages, "--addr", "0.0.0.0:0"}, "not of this machine alone"},
		{[]string{"serve", pages, "--addr", "example.org:80"}, "not of this machine alone"},
		{[]string{"serve", pages, "--addr", ":8080"}, "not of this machine alone"},
		{[]string{"serve", pages, "--addr", "8080"}, "no address with a port"},
		{[]string{"serve", pages, "--addr", taken.Addr().String()}, "cannot listen"},
	} {
		var printed, problems bytes.Buffer
		if status := runUntil(t.Context(), c.args, strings.NewReader(""), &printed, &problems, noEnvironment); status != int(exitMisuse) || !strings.Contains(problems.String(), c.says) {
			t.Errorf("%v ends with %d: %s", c.args, status, problems.String())
		}
	}
}
