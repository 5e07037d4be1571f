package lex

import (
	"testing"

	"dialoguec/compile/block"
	"dialoguec/compile/source"
)

func readText(t *testing.T, s string) *Text {
	t.Helper()
	src, diags := source.Read("words.en.txt", []byte(s))
	if len(diags) > 0 {
		t.Fatal(diags)
	}
	return Read(block.Parse(src, Layout()))
}

func TestPhrase(t *testing.T) {
	p := Phrase{3, 7}
	for _, c := range []struct {
		what      string
		got, want any
	}{
		{"length", p.Len(), int32(4)},
		{"length of none", Phrase{7, 3}.Len(), int32(0)},
		{"has the first", p.Has(3), true},
		{"has the one after", p.Has(7), false},
		{"holds a part", p.Holds(Phrase{4, 7}), true},
		{"holds more", p.Holds(Phrase{4, 8}), false},
		{"meets a neighbour", p.Meets(Phrase{7, 9}), false},
		{"meets one that overlaps", p.Meets(Phrase{6, 9}), true},
		{"with another", p.With(Phrase{9, 11}), Phrase{3, 11}},
		{"since", p.Since(5), Phrase{5, 7}},
		{"until", p.Until(5), Phrase{3, 5}},
		{"is empty", p.Until(3).Empty(), true},
	} {
		if c.got != c.want {
			t.Errorf("%s: %v, want %v", c.what, c.got, c.want)
		}
	}
}

func TestCursor(t *testing.T) {
	r := readText(t, "The Harbor Unit (of the Ministry) of Ports met, today.\n")
	all := Phrase{0, int32(len(r.Tokens))}
	ahead := r.First(all).Skip(ClassDeterminer).SkipAll(FlagCapital)
	if got := r.Printed(ahead.Passed(r.First(all))); got != "The Harbor Unit" {
		t.Errorf("passed %q", got)
	}
	if got := ahead.SkipParens(); !got.Is(Of) || got.At != 8 {
		t.Errorf("after the parenthesis: token %d", got.At)
	}
	if got := ahead.Seek(Any{FlagComma, FlagStop}); r.TokenText(got.At) != "," {
		t.Errorf("first mark: %q", r.TokenText(got.At))
	}
	back := r.Last(all).Skip(FlagStop).Seek(Of)
	if got := r.Printed(back.Passed(r.Last(all))); got != "Ports met, today." {
		t.Errorf("passed back %q", got)
	}
	if end := back.To(all.From).Next(); !end.Done() || end.Token().Num != -1 {
		t.Errorf("before the first token: %+v", end.Token())
	}
	unit := r.First(all).Seek(FlagOpen).Turned()
	if got := unit.Printed(); got != "Unit" || unit.Peek(-1) != r.Token(3) || unit.Turned().At != 3 {
		t.Errorf("turned at %q", got)
	}
	if got := unit.Within(2).Until(func(*Token) bool { return false }); got.At != 0 || !got.Past(unit) {
		t.Errorf("two tokens back: token %d", got.At)
	}
	if got := r.Printed(ahead.Within(3).Rest()); got != "(of the" {
		t.Errorf("the rest is %q", got)
	}
}

func TestList(t *testing.T) {
	l := &Words{names: []string{"joint_word"}}
	w := lex()
	if err := w.fill(l); err != nil {
		t.Fatal(err)
	}
	toks := w.tokenize(nil, "Joint ports")
	if !toks[0].In(l) || toks[1].In(l) {
		t.Error("want Joint in the list and ports not")
	}
	if w.fill(&Words{names: []string{"joint_word", "boats"}}) == nil {
		t.Error("no error for a list that no file has")
	}
}
