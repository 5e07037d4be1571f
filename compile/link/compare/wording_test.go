package compare

import (
	"slices"
	"testing"

	"dialoguec/compile/link/phrase"
	"dialoguec/schema"
)

// inBoth counts the numbers of a that b has too.
func inBoth(a, b []int32) (n int) {
	for _, x := range a {
		if slices.Contains(b, x) {
			n++
		}
	}
	return n
}

func TestWording(t *testing.T) {
	v := newVocabulary()
	v.languages = 2
	word := func(language, text string) *wording {
		sets := v.wordingOf(&schema.Provision{Text: text})
		v.weigh()
		return v.wording(&sets, language)
	}
	en := word("en", "They agreed to publish guides on smartphone privacy in 2020.")
	for _, c := range []struct {
		language, text string
		terms, numbers int
	}{
		{"en", "They published a guide on the privacy of smartphones by 2020.", 4, 1},
		{"ja", "スマートフォンのプライバシーに関する手引を令和2年に公表した。", 4, 1},
		{"ja", "平成2年の地震", 0, 0},
	} {
		w := word(c.language, c.text)
		terms, numbers := inBoth(en.terms.ids, w.terms.ids), inBoth(en.numbers, w.numbers)
		if terms != c.terms || numbers != c.numbers {
			t.Errorf("%q shares %d terms and %d numbers, want %d and %d", c.text, terms, numbers, c.terms, c.numbers)
		}
	}
}

// FuzzText: no text breaks what looks for relations and ordinals in it.
func FuzzText(f *testing.F) {
	for _, s := range []string{"", "at the third meeting", "Building on the 13th meeting, both sides continued", "第3回", "前回の会合", "令和2年", "ＡＩ\n-", "\xff\xfe"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if n := ordinalIn(s); n < 0 || n >= 1000 {
			t.Errorf("%q: ordinal %d", s, n)
		}
		stated(s, &phrase.Text{})
	})
}
