package source

import (
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

// pieces are what texts that need cleaning are made of.
var pieces = []string{
	"The two sides ", "met", ". ", "\n", "\r\n", "\n\n", "\f", "\u00a0", "\u00ad", "\u200b", "ﬃ", "ﬁ", "Ａ", "１", "％", "．", "，",
	"（", "ｶﾞ", "ﾊﾟ", "ｱ", "⼤", "か\u3099", "e\u0301", "\uf06c", "〜", "会合", "を開催した。", "〔", "😀", "*", "**", "***", "_", "\\", "\\*",
	"<sup>", "</sup>", "<u>", "</u>", "<b>", "</b>", "<br>", "<!-- x -->", "&amp;", "&", "[", "](https://a.org)", "]", "![", "(", ")", "1", "#",
}

// simple are the pieces whose cleaning does not depend on what is around them.
var simple = []string{
	"The two sides ", "met", ". ", "\n\n", "\u00a0", "\u00ad", "\u200b", "ﬃ", "ﬁ", "Ａ", "１", "％", "（", "ｶﾞ", "ﾊﾟ", "ｱ", "⼤",
	"\uf06c", "〜", "会合", "を開催した。", "😀", "&amp;",
}

func drawText(t *rapid.T, from []string) string {
	s := ""
	for _, p := range rapid.SliceOfN(rapid.SampledFrom(from), 0, 40).Draw(t, "pieces") {
		s += p
	}
	return s
}

// bounds lists the offsets at which characters begin, and the end.
func bounds(s string) []int {
	var out []int
	for i := range s {
		out = append(out, i)
	}
	return append(out, len(s))
}

func TestMapIsMonotone(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := clean(drawText(t, pieces))
		if !utf8.ValidString(text.Clean) {
			t.Fatalf("clean text is not UTF-8: %q", text.Clean)
		}
		last := 0
		at := bounds(text.Clean)
		for i := 1; i < len(at); i++ {
			start, end := text.Map.Start(at[i-1]), text.Map.End(at[i])
			if start > end || start < 0 || end > len(text.Published) || !utf8.ValidString(text.Published[start:end]) {
				t.Fatalf("%q: clean %d–%d leads to %d–%d", text.Published, at[i-1], at[i], start, end)
			}
			if start < last {
				t.Fatalf("%q: clean %d leads back to before %d", text.Published, at[i-1], last)
			}
			last = start
		}
	})
}

// A span of the clean text leads to published text that cleans to it. One that
// cuts through what was one character of the published text leads to all of it.
func TestSpansCleanToThemselves(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := clean(drawText(t, simple))
		at := bounds(text.Clean)
		from := rapid.IntRange(0, len(at)-1).Draw(t, "from")
		to := rapid.IntRange(from, len(at)-1).Draw(t, "to")
		if from == to || inside(text, at[from]) || inside(text, at[to]) {
			return
		}
		span := text.Clean[at[from]:at[to]]
		published := text.Published[text.Map.Start(at[from]):text.Map.End(at[to])]
		if got := clean(published).Clean; got != span {
			t.Fatalf("%q: the span %q leads to %q, which cleans to %q", text.Published, span, published, got)
		}
	})
}

// inside reports whether an offset is within what one character became.
func inside(text *Text, at int) bool {
	return at > 0 && at < len(text.Clean) && text.Map.End(at) > text.Map.Start(at)
}

func TestMapEnd(t *testing.T) {
	text := clean("the oﬃce of ＭＩＣ\u00ad met")
	if want := "the office of MIC met"; text.Clean != want {
		t.Fatalf("clean is %q, want %q", text.Clean, want)
	}
	tests := []struct {
		start, end int
		want       string
	}{
		{4, 10, "oﬃce"}, {4, 6, "oﬃ"}, {14, 17, "ＭＩＣ"}, {14, 15, "Ａ"}, {0, 3, "the"}, {18, 21, "met"},
	}
	tests[3].want = "Ｍ"
	for _, tt := range tests {
		if got := text.Published[text.Map.Start(tt.start):text.Map.End(tt.end)]; got != tt.want {
			t.Errorf("%q leads to %q, want %q", text.Clean[tt.start:tt.end], got, tt.want)
		}
	}
}

func FuzzRead(f *testing.F) {
	for _, p := range pieces {
		f.Add([]byte(p))
	}
	f.Add([]byte("---\ntitle: x\n---\nText"))
	f.Add([]byte("\xFF\xFEa\x00b\x00"))
	f.Add([]byte("\x1b$B$\"\x1b(B"))
	f.Add([]byte("**a *b** c*"))
	f.Fuzz(func(t *testing.T, data []byte) {
		text, problems := Read("fuzz.txt", data)
		if text == nil {
			if len(problems) == 0 {
				t.Fatal("neither a text nor a diagnostic")
			}
			return
		}
		at := bounds(text.Clean)
		for i := 1; i < len(at); i++ {
			start, end := text.Map.Start(at[i-1]), text.Map.End(at[i])
			if start < 0 || start > end || end > len(text.Published) {
				t.Fatalf("clean %d–%d leads to %d–%d of %d", at[i-1], at[i], start, end, len(text.Published))
			}
		}
		if text.Body > len(text.Clean) {
			t.Fatalf("the body begins at %d of %d", text.Body, len(text.Clean))
		}
	})
}
