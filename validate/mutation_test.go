package validate_test

import (
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/unicode"

	"dialoguec/compile"
	"dialoguec/emit"
	"dialoguec/internal/cputime"
	"dialoguec/schema"
	"dialoguec/validate"
)

var mutations = flag.Int("mutations", 64, "how many damaged texts TestMutations compiles")

// TestMutations damages texts as files are damaged on their way, some dozen at a
// time: none makes the compiler fail, or takes long, or is read otherwise in
// another order; and what is made of all that are read is a valid dataset. Texts
// are the fixtures and, if they are there, the real statements.
func TestMutations(t *testing.T) {
	together, n := 32, *mutations
	if testing.Short() {
		together, n = 4, 4
	}
	texts := textsToDamage(t)
	for at := 0; at < n; at += together {
		var sources []compile.Source
		for i := at; i < min(n, at+together); i++ {
			r := rand.New(rand.NewPCG(11, uint64(i)))
			data := damaged(r, texts[r.IntN(len(texts))], texts[r.IntN(len(texts))])
			sources = append(sources, compile.Source{Path: "text.txt", Name: fmt.Sprintf("damaged-%d.txt", i), Data: data})
			quick(t, sources[len(sources)-1])
		}
		if fault := whole(sources, emit.Options{Version: "1", Formats: []string{"default", "sqlite", "feeds", "annotations"}}); fault != "" {
			t.Errorf("damaged texts from %d on: %s", at, fault)
		}
	}
}

// FuzzWhole compiles one text to the end: whatever it is, what is written of it
// is a dataset that every reader of its formats takes.
func FuzzWhole(f *testing.F) {
	for i, text := range fixtures(f) {
		if !testing.Short() || i%16 == 0 {
			f.Add(text)
		}
	}
	for _, text := range []string{
		"---\ntitle: \"=1+1\"\nlanguage: en\n---\nThe first Tide Dialogue was held in Suva on May 3, 2021. They agreed to use <a> _:b \"c\" \\ ]]> .\n",
		"The first <b>Tide</b> Dialogue's \"O''Hara; DROP\" was held in Suva on May 3, 2021.\r\nThey agreed to\u2028publish a\u0301, \U0001F30A and \uFFFE.\n",
		"The first Tide Dialogue was held in Suva on May 3, 2021. It was chaired by the Ministry\vof Fisheries\fof Fiji. The participants agreed to\vpublish maps.\n",
		"第１回潮汐対話は、令和２年５月１日にスバで開催されました。両国は、「=cmd|」を歓迎しました。\n",
		"第６回日豪印潮汐対話は、令和５年７月１４日、東京において開催されました。先方から、収量の予測について説明があり、当方は、これを歓迎しました。\n",
	} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		src := []compile.Source{{Path: "text.txt", Name: "text.txt", Data: data}}
		if fault := whole(src, emit.Options{Version: "1", Formats: []string{"default", "feeds", "annotations"}}); fault != "" {
			t.Error(fault)
		}
	})
}

// quick wants a text to be read within a second of processor time.
func quick(t *testing.T, src compile.Source) {
	t.Helper()
	var problems []schema.Diagnostic
	took := cputime.Least(1, func() { _, problems = compile.Read(src) })
	if took > time.Second {
		took = cputime.Least(2, func() { compile.Read(src) })
	}
	if took > time.Second {
		t.Errorf("%s takes %v", src.Name, took)
	}
	for _, p := range problems {
		if p.Code == schema.InternalError {
			t.Errorf("%s: %s", src.Name, p.Message)
		}
	}
}

// whole compiles statements and writes their dataset, and returns what is wrong
// with it; "" if nothing is, or if none could be read.
func whole(sources []compile.Source, opt emit.Options) string {
	ds, problems := compile.Dataset(context.Background(), sources, compile.Options{KeepGoing: true})
	for _, p := range problems {
		if p.Code == schema.InternalError {
			return p.Message
		}
	}
	if ds == nil {
		if !schema.HasErrors(problems) {
			return "neither a dataset nor an error"
		}
		return ""
	}
	if bad := validate.Dataset(ds); len(bad) > 0 {
		return fmt.Sprint(bad[0])
	}
	if len(sources) > 1 {
		slices.Reverse(sources)
		again, _ := compile.Dataset(context.Background(), sources, compile.Options{KeepGoing: true, Jobs: 1})
		first, err := json.Marshal(ds)
		second, err2 := json.Marshal(again)
		if err != nil || err2 != nil || !bytes.Equal(first, second) {
			return fmt.Sprintf("another order gives another dataset (%v, %v)", err, err2)
		}
	}
	if !strings.ContainsAny(strings.Join(slices.Collect(maps.Values(ds.Texts)), ""), "\uFFFE\uFFFF") { // a cell cannot hold them, and the format says so
		opt.Formats = append(slices.Clone(opt.Formats), "xlsx")
	}
	var failed failure
	fsys := writeWith(&failed, ds, opt)
	if failed != "" {
		return string(failed)
	}
	if bad := validate.Dist(fsys); len(bad) > 0 {
		return fmt.Sprint(bad[0])
	}
	return ""
}

// failure is what [writeWith] fails with.
type failure string

func (f *failure) Fatal(args ...any) { *f = failure(fmt.Sprint(args...)) }

func fixtures(t testing.TB) [][]byte {
	t.Helper()
	return textsOf(t, filepath.Join("..", "testdata", "*", "*.txt"))
}

// textsToDamage returns the fixtures and the real statements, as many as are there.
func textsToDamage(t testing.TB) [][]byte {
	t.Helper()
	real := os.Getenv("DIALOGUEC_REAL")
	if real == "" {
		real = filepath.Join("..", "..", "shared")
	}
	texts := fixtures(t)
	for _, folder := range []string{"statements*", "corpus*"} {
		texts = append(texts, textsOf(t, filepath.Join(real, folder, "*.txt"))...)
	}
	return texts
}

func textsOf(t testing.TB, pattern string) [][]byte {
	t.Helper()
	paths, err := filepath.Glob(pattern)
	if err != nil {
		t.Fatal(err)
	}
	var texts [][]byte
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if len(data) > 0 {
			texts = append(texts, data)
		}
	}
	return texts
}

// encodings are those into which a text is converted that is then read as what
// it may be.
var encodings = []encoding.Encoding{
	japanese.ShiftJIS, japanese.EUCJP, japanese.ISO2022JP, charmap.Windows1252,
	unicode.UTF16(unicode.LittleEndian, unicode.UseBOM), unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM),
}

// damaged makes a text of one or two, none of them empty.
func damaged(r *rand.Rand, text, other []byte) []byte {
	out := slices.Clone(text)
	for range 1 + r.IntN(3) {
		at := r.IntN(len(out))
		switch r.IntN(8) {
		case 0: // bytes flipped
			for range 1 + r.IntN(20) {
				out[r.IntN(len(out))] ^= 1 << r.IntN(8)
			}
		case 1: // cut off
			out = out[:at+1]
		case 2: // a piece lost
			out = slices.Delete(out, at, max(at, min(len(out)-1, at+r.IntN(400))))
		case 3: // another text joined on
			out = append(out, other...)
		case 4: // a piece of another text put in
			from := r.IntN(len(other))
			out = slices.Insert(out, at, other[from:min(len(other), from+r.IntN(400))]...)
		case 5: // in another encoding
			if e, err := encoding.ReplaceUnsupported(encodings[r.IntN(len(encodings))].NewEncoder()).Bytes(out); err == nil && len(e) > 0 {
				out = e
			}
		case 6: // lines shuffled
			lines := strings.Split(string(out), "\n")
			r.Shuffle(len(lines), func(i, j int) { lines[i], lines[j] = lines[j], lines[i] })
			out = []byte(strings.Join(lines, "\n"))
		case 7: // any characters put in
			for range 1 + r.IntN(10) {
				out = slices.Insert(out, r.IntN(len(out)), []byte(string(rune(r.IntN(0x30000))))...)
			}
		}
	}
	return out
}
