package lex

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"unicode/utf8"

	"dialoguec/compile/block"
	"dialoguec/compile/lexicon"
	"dialoguec/compile/text"
)

// odd holds texts with characters of each length, and broken ones.
var odd = []string{"", "a", "é", "日", "日本", "日A", "A日", "𠮷野", "\xe6\x97", "\xed\xa0\x80", "\xe0\x80\x80", "日\xff本", "\xef\xbf\xbd。"}

func TestDecode(t *testing.T) {
	for _, s := range odd {
		for i := range len(s) {
			r, n := Decode(s, i)
			if want, size := utf8.DecodeRuneInString(s[i:]); r != want || n != size {
				t.Errorf("Decode(%q, %d) = %q, %d; want %q, %d", s, i, r, n, want, size)
			}
		}
		if want, _ := utf8.DecodeLastRuneInString(s); s != "" && LastRune(s) != want {
			t.Errorf("LastRune(%q) = %q, want %q", s, LastRune(s), want)
		}
	}
}

func TestList(t *testing.T) {
	l := ListOf("開催する", "開催")
	if n := l.Prefix("開催予定"); n != len("開催") {
		t.Errorf("Prefix = %d", n)
	}
	if !l.Ends("会合を開催") || l.Ends("会合を") || !l.In("明日開催する") || l.In("明日") || !l.Has("開催") || l.Has("開") || l.Begins("") {
		t.Error("a list finds its words at the beginning, at the end, inside and alone")
	}
	if at, n := l.Index("明日開催する"); at != len("明日") || n != len("開催する") {
		t.Errorf("Index = %d, %d", at, n)
	}
	if s := l.TrimSuffixes("会合を開催開催する"); s != "会合を" {
		t.Errorf("TrimSuffixes = %q", s)
	}
	if n := l.PrefixOf("開催する。", func(word, _ string) bool { return word == "開催" }); n != len("開催") {
		t.Errorf("PrefixOf = %d", n)
	}
}

func TestListsReadKana(t *testing.T) {
	got := withKana([]string{"及び", "と", "並びにその", "または", "および"})
	if want := []string{"及び", "と", "並びにその", "ならびにその", "または", "および"}; !slices.Equal(got, want) {
		t.Errorf("withKana = %q, want %q", got, want)
	}
}

func TestListsNameTheirFaults(t *testing.T) {
	row := func(name, words string) lexicon.Row {
		return lexicon.Row{File: "words.tsv", Line: 3, Fields: []string{name, words}}
	}
	for _, c := range []struct {
		rows  []lexicon.Row
		fault string
	}{
		{[]lexicon.Row{row("holdings", "開催した")}, `words.tsv:3: no rule asks for the list "holdings"`},
		{[]lexicon.Row{row("holding", "開催した; 開催した")}, `words.tsv:3: word "開催した" is blank or twice in list "holding"`},
		{[]lexicon.Row{row("holding", "開催した; ")}, `is blank or twice`},
		{[]lexicon.Row{row("holding", "開催した"), row("holding", "主催した")}, `list "holding" is there twice`},
		{[]lexicon.Row{row("holding", "開催{した,しました")}, `words.tsv:3: a brace is not closed, or one opens in it in "開催{した,しました"`},
		{[]lexicon.Row{row("holding", "{none}した")}, `words.tsv:3: no group "none" stands above in "{none}した"`},
		{[]lexicon.Row{row("holding", "開催{した,}した; 開催した")}, `word "開催した" is blank or twice`},
		{nil, `words.tsv: list "holding" is missing`},
	} {
		var v struct{ Holding List }
		l := &Loader{}
		l.fill(listFields(&v), c.rows, "words.tsv")
		if err := errors.Join(l.faults...); err == nil || !strings.Contains(err.Error(), c.fault) {
			t.Errorf("fault of %v is %v, want %q", c.rows, err, c.fault)
		}
	}
}

func TestFormsAreExpanded(t *testing.T) {
	files := fstest.MapFS{"data/forms.tsv": {Data: []byte("group\twords\ndid\tした; しました\nheld\t{開催,実施}{did}; 行った\n")}}
	var groups map[string][]string
	l := &Loader{files: files}
	readForms(l, &groups)
	if want := []string{"開催しました", "実施しました", "開催した", "実施した", "行った"}; l.faults != nil || !slices.Equal(groups["held"], want) {
		t.Errorf("held = %q, %v; want %q", groups["held"], l.faults, want)
	}
	for word, want := range map[string]string{
		"の{開会,}{挨拶,あいさつ}": "の開会挨拶 の開会あいさつ の挨拶 のあいさつ",
		"{did}、":          "した、 しました、",
		"開催":              "開催",
	} {
		if got, err := expand(word, groups); err != nil || strings.Join(got, " ") != want {
			t.Errorf("%s = %q, %v; want %s", word, got, err, want)
		}
	}
	for _, word := range []string{"開}催", "{開催", "{開{催}}", "{none}"} {
		if got, err := expand(word, groups); err == nil {
			t.Errorf("%s = %q without a fault", word, got)
		}
	}
	files["data/forms.tsv"].Data = append(files["data/forms.tsv"].Data, "held\t{hold}\nHeld\t開催\n"...)
	readForms(l, &groups)
	err := errors.Join(l.faults...)
	for _, want := range []string{`forms.tsv:4: group "held" is there twice`, `forms.tsv:4: no group "hold" stands above`, `forms.tsv:5: group "Held"`} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("faults %v, want %s", err, want)
		}
	}
}

// What was found for the whole text is what the dictionary says of each part of it.
func TestName(t *testing.T) {
	tight := Read(&block.Document{Text: "日本国総務省と米国国務省は、ASEANサイバーセキュリティ・センター及びJPCERT/CC等との協力を確認した。"})
	for at := range tight.S {
		for limit := at; limit <= len(tight.S); limit++ {
			_, n := tight.Name(text.Span{Start: at, End: limit})
			if _, want := LongestName(tight.S[at:limit]); n != want {
				t.Fatalf("Name(%d, %d) = %d bytes, want %d", at, limit, n, want)
			}
		}
	}
}

// A word that never ends must not be read anew for each of its characters.
func TestLongWord(t *testing.T) {
	s := strings.Repeat("第1回", 40*MaxName)
	if at := RunStart(s, len(s)); at != len(s) {
		t.Errorf("RunStart = %d, want %d", at, len(s))
	}
}

func TestRunEnd(t *testing.T) {
	for text, want := range map[string]string{
		"総務省及び外務省":        "総務省",
		"総務省・経済産業省は":      "総務省",
		"通信・技術省は":         "通信・技術省",
		"課長以下5名":          "課長",
		"ワシントンD.C.において":   "ワシントンD.C",
		"Ada Lovelace博士が": "Ada Lovelace博士",
		"事業者等の":           "事業者",
		"及び":              "",
		"ASEAN諸国に":        "ASEAN諸国",
	} {
		if got := text[:RunEnd(text, 0)]; got != want {
			t.Errorf("the run of %s is %s, want %s", text, got, want)
		}
	}
}

func TestOrdinal(t *testing.T) {
	for text, want := range map[string]int{"第29回": 29, "第三回会合": 3, "第十二回": 12, "第二十一回": 21, "第二〇回": 20, "第3章": 0, "3回": 0} {
		if n, _ := Ordinal(text, 0); n != want {
			t.Errorf("the ordinal of %s is %d, want %d", text, n, want)
		}
	}
}

func TestBracket(t *testing.T) {
	for text, want := range map[string]string{"（英国（GB））は": "英国（GB）", "（英国": "", "（英\n国）": "", "英国（GB）": ""} {
		in, after := Bracket(text, 0)
		if got := in.Of(text); got != want || after > 0 && want == "" {
			t.Errorf("the bracket of %q is %q up to %d, want %q", text, got, after, want)
		}
	}
	if _, after := Bracket("英国", len("英国")+1); after != len("英国")+1 {
		t.Errorf("a bracket ends at %d, beyond the text", after)
	}
	if end := QuoteEnd("「航路「改」案」を", 0); end != len("「航路「改」案」") {
		t.Errorf("QuoteEnd = %d", end)
	}
}
