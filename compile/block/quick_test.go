package block

import (
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

// scraps are what the lines of these tests are made of.
var scraps = []string{
	"a", "The two sides", "met", "’s", "’", " ", "  ", "\t", "\u3000", "\x00", "日", "米国側", "以下の", "ー", "、", "。", "「", "』", "（", ")", "“", "–", "—", "•",
	"é", "ǅ", "한", "😀", "𠮷", "Ａ", "：", "＞", "»", "delegation", "Office of", "OFFICE  OF", "will", "12345678", "-", "(", ".",
}

func drawLine(t *rapid.T) string {
	return strings.Join(rapid.SliceOfN(rapid.SampledFrom(scraps), 0, 24).Draw(t, "scraps"), "")
}

// One glance tells what reading a line character by character does.
func TestGlance(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		line := drawLine(t)
		want, marks := 0, marks(0)
		for _, r := range line {
			if want++; east(r) {
				want++
			}
			if r >= utf8.RuneSelf {
				marks |= wide
			}
			if strings.ContainsRune("()（）「」『』“”", r) {
				marks |= brackets
			}
			if strings.ContainsRune("＞»›", r) {
				marks |= arrows
			}
			if r == '：' {
				marks |= colons
			}
		}
		if strings.ContainsAny(line, "\t\u3000") || strings.Contains(line, "  ") {
			marks |= gapped
		}
		if cols, m := glance(line); cols != want || m != marks || columns(line) != want {
			t.Fatalf("%q: got %d (%d) columns, marks %b, want %d, %b", line, cols, columns(line), m, want, marks)
		}
	})
}

// A folded line has small letters and single blanks, or none.
func TestFold(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		line := drawLine(t)
		v := &Vocabulary{Tight: rapid.Bool().Draw(t, "tight")}
		blank := func(r rune) bool { return strings.ContainsRune(" \t\u3000", r) }
		with := " "
		if v.Tight {
			with = ""
		}
		want := strings.Join(strings.FieldsFunc(line, blank), with)
		want = strings.ReplaceAll(strings.Map(func(r rune) rune {
			if r >= 'A' && r <= 'Z' {
				r += 'a' - 'A'
			}
			return r
		}, want), "’", "'")
		if got := string(v.fold(nil, line)); got != want {
			t.Fatalf("%q: got %q, want %q", line, got, want)
		}
	})
}

// The roles that a line may have by its ends hold all that it has.
func TestMay(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v := &Vocabulary{Tight: rapid.Bool().Draw(t, "tight")}
		for range 12 {
			role := rapid.SampledFrom(roleNames[:]).Draw(t, "role")
			where := rapid.SampledFrom([]string{"line", "start", "end", "in", "word"}).Draw(t, "where")
			phrase := strings.Join(rapid.SliceOfN(rapid.SampledFrom(scraps), 1, 3).Draw(t, "phrase"), "")
			if strings.Trim(phrase, " \t\u3000") != "" {
				if err := v.add(role, where, phrase); err != nil {
					t.Fatal(err)
				}
			}
		}
		line := drawLine(t)
		key := v.fold(nil, line)
		for r := range roles {
			if may := v.may(line); v.is(r, key) && !may.has(r) {
				t.Fatalf("%q has the role %s, but may only have %b", line, roleNames[r], may)
			}
		}
	})
}
