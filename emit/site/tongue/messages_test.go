package tongue

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// completed are the beginnings of keys that the code completes.
var completed = []string{"filter.", "items.", "actor.", "in-", "only-in-", "open.", "try.", "hit."}

// TestMessages: every message is said somewhere, and the texts of both languages
// have the same values.
func TestMessages(t *testing.T) {
	var all strings.Builder
	for _, pattern := range []string{"../*.go", "../*/*.go", "../templates/*.html"} {
		names, err := filepath.Glob(pattern)
		names = slices.DeleteFunc(names, func(name string) bool { return strings.HasSuffix(name, "_test.go") })
		if err != nil || len(names) == 0 {
			t.Fatal(pattern, err)
		}
		for _, name := range names {
			data, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			all.Write(data)
		}
	}
	code := all.String()
	for key, english := range All[0].words().messages {
		said := strings.Contains(code, "[["+key+"]]") || strings.Contains(code, `"`+key+`"`)
		for _, prefix := range completed {
			said = said || strings.HasPrefix(key, prefix)
		}
		if !said {
			t.Errorf("nothing says %s", key)
		}
		if a, b := placeholders(english), placeholders(All[1].words().messages[key]); a != b {
			t.Errorf("%s has the values %s in English and %s in Japanese", key, a, b)
		}
	}
}

// placeholder is the place of a value in a message.
var placeholder = regexp.MustCompile(`\{\d\}`)

// placeholders lists those of a message, each once.
func placeholders(s string) string {
	found := placeholder.FindAllString(s, -1)
	slices.Sort(found)
	return strings.Join(slices.Compact(found), "")
}

// TestLanguages: no message was left in English.
func TestLanguages(t *testing.T) {
	for key, english := range All[0].words().messages {
		if english == All[1].words().messages[key] && key != "try.draft" { // which names a file
			t.Errorf("%s is %q in both languages", key, english)
		}
	}
}

// TestSay: one thing is said in the singular.
func TestSay(t *testing.T) {
	for count, want := range map[string]string{"0": "0 provisions", "1": "1 provision", "1,001": "1,001 provisions"} {
		if got := All[0].Say("n-provisions", count); got != want {
			t.Errorf("%s is said as %q, want %q", count, got, want)
		}
	}
}
