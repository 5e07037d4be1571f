package fragment

import (
	"encoding/csv"
	"flag"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

// span finds a quotation in a text, the n-th from 0, in code points.
func span(t *testing.T, text, quote string, n int) (start, end int) {
	t.Helper()
	at := 0
	for ; n >= 0; n-- {
		i := strings.Index(text[at:], quote)
		if i < 0 {
			t.Fatalf("%q is not in the text", quote)
		}
		if at += i; n > 0 {
			at += len(quote)
		}
	}
	start = utf8.RuneCountInString(text[:at])
	return start, start + utf8.RuneCountInString(quote)
}

func TestURL(t *testing.T) {
	const english = "Third Talks\n\nOslo, May 4, 2021\n\nThe participants met in Oslo. Both sides will publish a map by 2022.\n" +
		"The participants met again\nin Rome. Both sides will publish a map by 2023.\n\n- Ministry of Ports\n- Ministry of Ports\n"
	const japanese = "第３回対話\n\n双方は、港湾の地図を公表することで一致した。双方は、港湾の地図を更新すること\nで一致した。総務省の山本局長が出席した。総務省は歓迎した。"
	long := "The sides " + strings.Repeat("read the long list of works again and ", 10) + "closed it."
	for _, c := range []struct {
		name, text, quote string
		n                 int
		want              string // with blanks and Japanese letters as they are
	}{
		{"a sentence", english, "Both sides will publish a map by 2022.", 0, "Both sides will publish a map by 2022."},
		{"a repeated phrase with what comes before it", english, "Both sides", 0, "Oslo.-,Both sides"},
		{"the second of them", english, "Both sides", 1, "Rome.-,Both sides"},
		{"over a line break", english, "The participants met again\nin Rome.", 0, "The participants met again,in Rome."},
		{"an item that is twice there", english, "Ministry of Ports", 0, "in Rome. Both sides,Ministry of Ports"},
		{"a name within a Japanese sentence", japanese, "山本局長", 0, "。総務省の-,山本局長,-が出席した"},
		{"a Japanese sentence", japanese, "双方は、港湾の地図を公表することで一致した。", 0, "双方は、港湾の地図を公表することで一致した。"},
		{"a Japanese sentence that may be wrapped", japanese, "双方は、港湾の地図を更新すること\nで一致した。", 0, "。-,双方は、,。"},
		{"a long one", long + "\n\nThe end.", long, 0, "The sides read the,again and closed it."},
		{"signs that mean something", "A, B & C - D\n\nA, B", "A, B & C - D", 0, "A%2C B %26 C %2D D"},
		{"Markdown", "See **the plan** of [the port](https://example.org/a) now.", "**the plan** of [the port](https://example.org/a)", 0, "the plan,the port"},
	} {
		start, end := span(t, c.text, c.quote, c.n)
		got := URL("https://example.org/page.html#top", New(c.text), start, end)
		if want := "https://example.org/page.html#:~:text=" + c.want; plain(t, got) != want {
			t.Errorf("%s: %s, want %s", c.name, plain(t, got), want)
		}
	}
}

// plain shows an address without the escapes that only hide it from people.
func plain(t *testing.T, address string) string {
	t.Helper()
	for _, sign := range []string{"%2C", "%26", "%2D"} {
		address = strings.ReplaceAll(address, sign, "%25"+sign[1:])
	}
	plain, err := url.PathUnescape(address)
	if err != nil {
		t.Fatal(err)
	}
	return plain
}

func TestPages(t *testing.T) {
	const text = "one\n\ftwo\n\fthree"
	for quote, want := range map[string]string{"one": "#page=1", "two": "#page=2", "three": "#page=3"} {
		start, end := span(t, text, quote, 0)
		if got := URL("https://example.org/a.PDF?x=1", New(text), start, end); got != "https://example.org/a.PDF?x=1"+want {
			t.Errorf("%s: %s, want %s", quote, got, want)
		}
	}
}

func TestPagesUnknown(t *testing.T) {
	if got := URL("https://example.org/a.pdf", New("one two"), 0, 3); got != "https://example.org/a.pdf" {
		t.Error(got)
	}
}

func TestNoAddress(t *testing.T) {
	text := New("Seoul\n\nSeoul")
	for name, got := range map[string]string{
		"no page":       URL("", text, 0, 5),
		"no text":       URL("https://example.org/", nil, 0, 5),
		"an empty span": URL("https://example.org/", text, 3, 3),
		"outside":       URL("https://example.org/", text, 3, 99),
		"before":        URL("https://example.org/", text, -1, 3),
		"white space":   URL("https://example.org/", text, 5, 6),
	} {
		if got != "" {
			t.Errorf("%s: %s", name, got)
		}
	}
}

// statements are the texts of the project's fixtures.
func statements(t testing.TB) map[string]string {
	t.Helper()
	texts := map[string]string{}
	files, _ := filepath.Glob("../../testdata/statements/*.*")
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		texts[filepath.Base(f)] = string(data)
	}
	if len(texts) < 10 {
		t.Fatalf("only %d statements", len(texts))
	}
	return texts
}

var dist = flag.String("dist", "../../dist", "the folder of the dataset whose spans TestEvidence looks for")

// TestEvidence asks for the address of every span that the committed dataset, or
// the one of -dist, is on, and finds each with another reader of directives.
func TestEvidence(t *testing.T) {
	texts, raw := map[string]*Text{}, map[string]string{}
	all, none := 0, 0
	spans(t, func(document string, start, end int) {
		if texts[document] == nil {
			text, err := os.ReadFile(filepath.Join(*dist, "text", document+".txt"))
			if err != nil {
				t.Fatal(err)
			}
			raw[document], texts[document] = string(text), New(string(text))
		}
		all++
		if d := texts[document].Directive(start, end); d == "" {
			none++
			t.Logf("%s %d–%d has no address: %q", document, start, end, string([]rune(raw[document])[start:end]))
		} else {
			confirm(t.Errorf, raw[document], d, start, end)
		}
	})
	t.Logf("%d spans, %d without an address", all, none)
	if all < 1000 || none*100 > all {
		t.Errorf("%d of %d spans have no address", none, all)
	}
}

// spans calls f for every stretch of text that a table has offsets of.
func spans(t *testing.T, f func(document string, start, end int)) {
	t.Helper()
	for _, table := range []string{"mentions", "participations", "provisions", "referenced_items", "sections"} {
		file, err := os.Open(filepath.Join(*dist, "csv", table+".csv"))
		if err != nil {
			t.Fatal(err)
		}
		rows, err := csv.NewReader(file).ReadAll()
		file.Close()
		if err != nil {
			t.Fatal(err)
		}
		column := map[string]int{}
		for i, name := range rows[0] {
			column[name] = i
		}
		for _, row := range rows[1:] {
			start, err1 := strconv.Atoi(row[column["start_char"]])
			end, err2 := strconv.Atoi(row[column["end_char"]])
			if err1 != nil || err2 != nil {
				t.Fatalf("%s: %q", table, row)
			}
			f(row[column["document_id"]], start, end)
		}
	}
}

// TestAnySpan asks for the address of any stretch of any fixture.
func TestAnySpan(t *testing.T) {
	texts := statements(t)
	names := make([]string, 0, len(texts))
	for name := range texts {
		names = append(names, name)
	}
	slices.Sort(names) // so that a seed draws the same stretches again
	rapid.Check(t, func(t *rapid.T) {
		text := texts[rapid.SampledFrom(names).Draw(t, "text")]
		printed := []rune(text)
		n := utf8.RuneCountInString(text)
		start := rapid.IntRange(0, n-1).Draw(t, "start")
		end := rapid.IntRange(start, min(n, start+rapid.SampledFrom([]int{8, 60, 600}).Draw(t, "length"))).Draw(t, "end")
		made := New(text)
		if end == start || !isWord(printed[start]) || !isWord(printed[end-1]) {
			return // no fact begins or ends beside its words
		}
		if made.starts[start] == made.starts[start+1] || made.starts[end] == made.starts[end-1] {
			return // it begins or ends within the mark of an item, which a page may not have
		}
		if d := made.Directive(start, end); d != "" {
			confirm(t.Errorf, text, d, start, end)
		}
	})
}

func BenchmarkDirective(b *testing.B) {
	text := statements(b)["us-kenya-digital-economy-03.en.txt"]
	t, n := New(text), utf8.RuneCountInString(text)
	for i := 0; b.Loop(); i++ {
		start := i * 37 % (n - 200)
		t.Directive(start, start+20+i%180)
	}
}
