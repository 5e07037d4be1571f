package score

import (
	"encoding/json"
	"math/rand"
	"os/exec"
	"strings"
	"testing"
)

func TestNorm(t *testing.T) {
	for in, want := range map[string]string{
		"":                             "",
		"  The  Office of X ":          "officeofx",
		"An apple, a day":              "appleaday",
		"Another":                      "another",
		"theatre":                      "theatre",
		"U.S.-Japan":                   "usjapan",
		"Washington, D.C.":             "washingtondc",
		"the Ministry’s plan":          "ministrysplan",
		"ＭＩＣ　総務省（国際局）":                 "mic総務省国際局",
		"Straße":                       "strasse",
		"ﾃﾞｼﾞﾀﾙ庁":                      "デジタル庁",
		"5G & IPv6":                    "5gipv6",
		"The":                          "the",
		"\u3000the\u00a0International": "international",
	} {
		if got := Norm(in); got != want {
			t.Errorf("Norm(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestCityOf(t *testing.T) {
	for in, want := range map[string]string{
		"": "", "Washington, D.C.": "washington", "Washington": "washington", "ワシントンDC": "washington",
		"東京": "tokyo", "Tokyo": "tokyo", "東京（港区）": "tokyo", "Geneva, Switzerland": "geneva", "New Delhi": "newdelhi", "ニューデリー": "newdelhi",
	} {
		if got := cityOf(in); got != want {
			t.Errorf("cityOf(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestSimilar(t *testing.T) {
	for _, c := range []struct {
		a, b string
		cut  float64
		want bool
	}{
		{"", "", 0, false},
		{"c d", "CD", 1, true},
		{"Internet Governance Forum", "the 2012 Internet Governance Forum", 0.99, true}, // one inside the other
		{"Forum", "Forum on Data", 0.82, false},                                         // inside, but too short to say
		{"cloud computing", "clout computing", 0.9, true},
		{"cloud computing", "spectrum policy", 0.5, false},
	} {
		if got := Similar(c.a, c.b, c.cut); got != c.want {
			t.Errorf("Similar(%q, %q, %v) = %v", c.a, c.b, c.cut, got)
		}
	}
}

func TestRatio(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want float64
	}{
		{"", "", 1}, {"a", "", 0}, {"abcd", "bcde", 0.75}, {"abxcd", "abcd", 8.0 / 9}, {"国際局", "国内局", 4.0 / 6}, {"abc", "xyz", 0},
	} {
		if got := Ratio(c.a, c.b, false); got != c.want {
			t.Errorf("Ratio(%q, %q) = %v, want %v", c.a, c.b, got, c.want)
		}
	}
	long := strings.Repeat("ab", 150)
	if Ratio("b", long, true) != 0 || Ratio("b", long, false) == 0 {
		t.Error("popular characters do not make the difference that they should")
	}
}

// difflibScript prints the ratio of each pair on standard input, both ways.
const difflibScript = `
import difflib, json, sys
print(json.dumps([[difflib.SequenceMatcher(None, a, b, autojunk=j).ratio() for j in (False, True)] for a, b in json.load(sys.stdin)]))`

// TestRatioLikeDifflib holds Ratio against the library of the reference measure.
func TestRatioLikeDifflib(t *testing.T) {
	python, err := exec.LookPath("python3")
	if err != nil {
		t.Skip("python3 is not installed: nothing to compare with")
	}
	random := rand.New(rand.NewSource(1))
	text := func() string {
		letters := []rune("abcdef 国際局")[:2+random.Intn(8)]
		out := make([]rune, random.Intn(40)*(1+random.Intn(12)))
		for i := range out {
			out[i] = letters[random.Intn(len(letters))]
		}
		return string(out)
	}
	var pairs [][2]string
	for range 400 {
		pairs = append(pairs, [2]string{text(), text()})
	}
	in, _ := json.Marshal(pairs)
	command := exec.Command(python, "-c", difflibScript)
	command.Stdin = strings.NewReader(string(in))
	out, err := command.Output()
	if err != nil {
		t.Fatal(err)
	}
	var want [][2]float64
	if err := json.Unmarshal(out, &want); err != nil || len(want) != len(pairs) {
		t.Fatalf("%d ratios, %v", len(want), err)
	}
	for i, p := range pairs {
		if got := [2]float64{Ratio(p[0], p[1], false), Ratio(p[0], p[1], true)}; got != want[i] {
			t.Errorf("Ratio(%q, %q) = %v, want %v", p[0], p[1], got, want[i])
		}
	}
}
