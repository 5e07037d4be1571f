package report

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"dialoguec/schema"
)

func render(t *testing.T, format string, color bool, ds ...schema.Diagnostic) string {
	t.Helper()
	var b strings.Builder
	if err := Write(&b, ds, Options{Format: format, Color: color, Version: "1.2.3"}); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestText(t *testing.T) {
	english := schema.At("a.txt", "The\tdelegates\tmet on June 31, 2014.\n", 21, 34)
	japanese := schema.At("b/ja.txt", "題\n会合は６月３１日に開かれた。\n", 5, 10)
	for _, c := range []struct {
		name string
		d    schema.Diagnostic
		want []string
	}{
		{"tabs are widened", schema.Diagnose(schema.ImpossibleDate, english, "June has 30 days"), []string{
			"a.txt:1:22: warning[D204]: June has 30 days",
			"  1 | The delegates   met on June 31, 2014.",
			"    |                        ^^^^^^^^^^^^^",
			"  = hint: check the source; add a correction if the right date is known",
			"1 warning"}},
		{"wide characters fill two columns", schema.Diagnose(schema.ImpossibleDate, japanese, "6月は30日まで"), []string{
			"b/ja.txt:2:4: warning[D204]: 6月は30日まで",
			"  2 | 会合は６月３１日に開かれた。",
			"    |       ^^^^^^^^^^"}},
		{"no line", schema.Diagnostic{Code: "D101", Severity: schema.Error, Position: schema.Position{Path: "x.txt"}, Message: "empty"}, []string{
			"x.txt: error[D101]: empty", "1 error"}},
		{"no path", schema.Diagnostic{Code: "D107", Severity: schema.Error, Message: "none"}, []string{"dialoguec: error[D107]: none"}},
		{"control characters are not shown as they are", schema.Diagnostic{Code: "D201", Severity: schema.Error,
			Position: schema.Position{Path: "x\x1b[2J.txt", Line: 1, Column: 2, EndColumn: 3, Text: "a\x1bb"}, Message: "two\nlines"}, []string{
			"x\uFFFD[2J.txt:1:2: error[D201]: two lines", "  1 | a\uFFFDb", "    |  ^"}},
		{"related places", schema.Diagnostic{Code: "D402", Severity: schema.Warning,
			Position: schema.Position{Path: "a.txt", Line: 3, Column: 1, EndColumn: 4, Text: "May"}, Message: "two dates",
			Related: []schema.Related{{Position: schema.Position{Path: "b.txt", Line: 12, Column: 3, EndColumn: 7, Text: "in June"}, Message: "the other"}}}, []string{
			"a.txt:3:1: warning[D402]: two dates", "  3 | May", "    | ^^^",
			"  = note: b.txt:12:3: the other", "  12 | in June", "     |   ^^^^"}},
	} {
		got := render(t, "text", false, c.d)
		if !strings.Contains(got, strings.Join(c.want[:len(c.want)-1], "\n")) || !strings.Contains(got, c.want[len(c.want)-1]) {
			t.Errorf("%s:\n%s\nwant:\n%s", c.name, got, strings.Join(c.want, "\n"))
		}
	}
}

func TestTextLongLine(t *testing.T) {
	line := strings.Repeat("word ", 100) + "TARGET" + strings.Repeat(" tail", 100)
	got := render(t, "text", false, schema.Diagnose(schema.NoMeeting, schema.At("a.txt", line, 500, 506), "m"))
	lines := strings.Split(got, "\n")
	shown, caret := lines[1], lines[2]
	if Width(shown) > lineColumns+10 {
		t.Errorf("%d columns are shown: %q", Width(shown), shown)
	}
	at := strings.IndexByte(caret, '^')
	if at < 0 || Width(shown[:strings.Index(shown, "TARGET")]) != at || strings.Count(caret, "^") != 6 {
		t.Errorf("the carets are not under the span:\n%s\n%s", shown, caret)
	}
}

func TestTextColor(t *testing.T) {
	d := schema.Diagnose(schema.NoMeeting, schema.At("a.txt", "abc", 0, 1), "m")
	if got := render(t, "text", true, d); !strings.Contains(got, "\x1b[1;31merror[D201]:\x1b[0m") {
		t.Errorf("no colour: %q", got)
	}
	if got := render(t, "text", false, d); strings.Contains(got, "\x1b") {
		t.Errorf("colour without being asked for: %q", got)
	}
}

func TestTally(t *testing.T) {
	e, w, n := schema.Diagnostic{Severity: schema.Error}, schema.Diagnostic{Severity: schema.Warning}, schema.Diagnostic{Severity: schema.Note}
	for want, ds := range map[string][]schema.Diagnostic{
		"": nil, "1 error": {e}, "2 errors, 1 note": {e, n, e}, "1 error, 1 warning, 2 notes": {w, n, n, e},
	} {
		if got := Tally(ds); got != want {
			t.Errorf("Tally = %q, want %q", got, want)
		}
	}
}

func TestGitHub(t *testing.T) {
	at := schema.Position{Path: "./a,b:c/100%.txt", Line: 4, Column: 2, EndColumn: 9, Text: "x"}
	got := render(t, "github", false,
		schema.Diagnostic{Code: "D201", Severity: schema.Error, Position: at, Message: "50% of it\nis: odd", Hint: "mend, it"},
		schema.Diagnostic{Code: "D205", Severity: schema.Note, Position: schema.Position{Path: "z.txt"}, Message: "note"},
		schema.Diagnostic{Code: "D107", Severity: schema.Warning, Message: "nowhere"})
	want := "::warning title=D107::nowhere\n" +
		"::error file=a%2Cb%3Ac/100%25.txt,line=4,col=2,endColumn=9,title=D201::50%25 of it%0Ais: odd%0Ahint: mend, it\n" +
		"::notice file=z.txt,title=D205::note\n"
	if got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}

func TestSlashed(t *testing.T) {
	root := t.TempDir()
	here := filepath.Join(root, "sub")
	if err := os.Mkdir(here, 0o777); err != nil {
		t.Fatal(err)
	}
	t.Chdir(here)
	for path, want := range map[string]string{
		"./a.txt": "sub/a.txt", "b/../a.txt": "sub/a.txt", filepath.Join(here, "b", "a.txt"): "sub/b/a.txt", "../a.txt": "a.txt",
		"../../a.txt": "../../a.txt", filepath.Dir(root): filepath.ToSlash(filepath.Dir(root)),
	} {
		if got := slashed(path, root); got != want {
			t.Errorf("slashed(%q) = %q, want %q", path, got, want)
		}
	}
	if got := slashed("a.txt", ""); got != "a.txt" {
		t.Errorf("without a root: %q", got)
	}
}

func TestJSON(t *testing.T) {
	in := []schema.Diagnostic{
		schema.Diagnose(schema.NoMeeting, schema.At("a.txt", "会合", 0, 1), "<none>"),
		schema.Diagnose(schema.EmptyFile, schema.Position{Path: "b.txt"}, "empty"),
	}
	lines := strings.Split(strings.TrimSuffix(render(t, "json", false, in...), "\n"), "\n")
	if len(lines) != len(in) {
		t.Fatalf("%d lines for %d diagnostics", len(lines), len(in))
	}
	for i, line := range lines {
		var got schema.Diagnostic
		if err := json.Unmarshal([]byte(line), &got); err != nil || got.Code != in[i].Code || got.Position != in[i].Position || got.Message != in[i].Message {
			t.Errorf("line %d: %+v, %v", i, got, err)
		}
	}
}

func TestWriteOrderAndFormats(t *testing.T) {
	ds := []schema.Diagnostic{{Code: "D201", Position: schema.Position{Path: "b"}}, {Code: "D101", Position: schema.Position{Path: "a"}}}
	got := render(t, "json", false, ds...)
	if strings.Index(got, "D101") > strings.Index(got, "D201") {
		t.Error("the diagnostics are not in their order")
	}
	if ds[0].Code != "D201" {
		t.Error("the caller's slice was sorted")
	}
	if err := Write(&strings.Builder{}, nil, Options{Format: "xml"}); err == nil || !strings.Contains(err.Error(), "sarif") {
		t.Errorf("an unknown format gives %v", err)
	}
}

// TestWindow: of a long line the same is shown whether all of it is laid out or
// only what is near the span.
func TestWindow(t *testing.T) {
	letters := rapid.SampledFrom([]rune{'a', ' ', 'é', '会', '\u0301', '\t', '\u202e', '。'})
	rapid.Check(t, func(t *rapid.T) {
		text := string(rapid.SliceOfN(letters, 150, 400).Draw(t, "text"))
		column := rapid.IntRange(0, 200).Draw(t, "column")
		at := schema.Position{Text: text, Column: column, EndColumn: column + rapid.IntRange(-1, 120).Draw(t, "length")}
		line, before, under := windowOf(cells(nil, at.Text, max(at.Column-1, 0)), at)
		wantLine, wantBefore, wantUnder := windowOf(cells(nil, text, -1), at)
		if line != wantLine || before != wantBefore || under != wantUnder {
			t.Errorf("%q, %d, %d is shown, want %q, %d, %d", line, before, under, wantLine, wantBefore, wantUnder)
		}
	})
}
