package ja

import (
	"strings"
	"testing"
	"unicode/utf8"

	"dialoguec/compile/block"
)

// odd holds texts with characters of each length, and broken ones.
var odd = []string{"", "a", "é", "日", "日本", "日A", "A日", "𠮷野", "\xe6\x97", "\xed\xa0\x80", "\xe0\x80\x80", "日\xff本", "\xef\xbf\xbd。"}

func TestDecode(t *testing.T) {
	for _, s := range odd {
		for i := range len(s) {
			r, n := decode(s, i)
			if want, size := utf8.DecodeRuneInString(s[i:]); r != want || n != size {
				t.Errorf("decode(%q, %d) = %q, %d; want %q, %d", s, i, r, n, want, size)
			}
		}
		if want, _ := utf8.DecodeLastRuneInString(s); s != "" && lastRune(s) != want {
			t.Errorf("lastRune(%q) = %q, want %q", s, lastRune(s), want)
		}
	}
}

func TestStartsEnds(t *testing.T) {
	for _, s := range append(odd, "開催される", "される") {
		for _, w := range []string{"", "日", "る", "される", "開催", "開催された", "A", "本"} {
			if starts(s, w) != strings.HasPrefix(s, w) || ends(s, w) != strings.HasSuffix(s, w) {
				t.Errorf("starts or ends of %q and %q are not those of package strings", s, w)
			}
		}
	}
}

func TestContainsAny(t *testing.T) {
	text := "第3回会合で、ICTの協力を継続することで一致した。"
	for _, w := range []string{"継続", "協力を", "ICT", "致した。", "第3回", "続する", "合意", "することと", "力協", "ICTの合", "。。"} {
		if containsAny(text, w) != strings.Contains(text, w) {
			t.Errorf("containsAny(%q) is not what strings.Contains tells", w)
		}
	}
}

// What is kept by place is what the dictionary and the scanner tell anew.
func TestKept(t *testing.T) {
	text := "日本国総務省と米国国務省は、ASEANサイバーセキュリティ・センター及びJPCERT/CC等との協力を確認した。"
	r := newReader(&block.Document{Text: text})
	for range 2 {
		for at := range r.s {
			for limit := at; limit <= len(r.s); limit++ {
				if got, want := r.runEnd(at, limit), runEnd(r.s[:limit], at); got != want {
					t.Fatalf("runEnd(%d, %d) = %d, want %d", at, limit, got, want)
				}
				_, n := r.term(at, limit)
				if _, want := r.v.names.longest(r.s[at:limit]); n != want {
					t.Fatalf("term(%d, %d) = %d bytes, want %d", at, limit, n, want)
				}
			}
		}
	}
}

// A word that never ends must not be read anew for each of its characters.
func TestLongWord(t *testing.T) {
	s := strings.Repeat("第1回", 40*maxName)
	if name, end := newReader(&block.Document{Text: s}).nameAfter(len("第1回"), len(s)); !name.Empty() || end != len("第1回") {
		t.Errorf("nameAfter found %v", name)
	}
	if at := runStart(s, len(s)); at != len(s) {
		t.Errorf("runStart = %d, want %d", at, len(s))
	}
}
