package lex

import (
	"strings"
	"testing"
)

func TestTokenize(t *testing.T) {
	for text, want := range map[string]string{
		"in Washington, D.C. on May 9-10, 2013.": "in Washington , D.C. on May 9 - 10 , 2013 .",
		"the U.S.-Japan Dialogue":                "the U.S. - Japan Dialogue",
		"Japan’s Ministry, the States’ view":     "Japan ’s Ministry , the States ’ view",
		"Jose W. Fernandez and J. R. O’Brien":    "Jose W. Fernandez and J. R. O’Brien",
		"November 1st, 18/19":                    "November 1st , 18 / 19",
		"1,000 people, 2.5 percent; 5G":          "1,000 people , 2.5 percent ; 5G",
		"the 21st Century, a 21st-century port":  "the 21st Century , a 21st - century port",
		"“Wired,” she said":                      "“ Wired , ” she said",
		"Andrés Müller–Łukasz (ÖVP)":             "Andrés Müller – Łukasz ( ÖVP )",
		"2013, 2014, and 9,":                     "2013 , 2014 , and 9 ,",
		"e.g. this":                              "e.g. this",
		"the U.S-Fiji talks of U.S and Fiji":     "the U.S - Fiji talks of U.S and Fiji",
		"\"yes\" or 'no'":                        "\" yes \" or ' no '",
	} {
		var got []string
		for _, tok := range tokenize(nil, text) {
			got = append(got, text[tok.Start:tok.End])
		}
		if g := strings.Join(got, " "); g != want {
			t.Errorf("%s:\n got %s\nwant %s", text, g, want)
		}
	}
}

func TestTokenFlags(t *testing.T) {
	for _, c := range []struct {
		text string
		at   int
		want Flags
	}{
		{"U.S.", 0, FlagAbbrev | FlagUpper | FlagCapital | FlagWord},
		{"G7", 0, FlagUpper | FlagWord},
		{"Tokyo", 0, FlagWord | FlagCapital},
		{"1st", 0, FlagNumber | FlagOrdinal},
		{"9-10", 1, FlagHyphen | FlagGlued},
		{"a – b", 1, FlagDash},
		{"Japan’s", 1, FlagPossessive | FlagGlued},
		{"‘so’ it", 2, FlagCloseQuote},
	} {
		toks := tokenize(nil, c.text)
		if got := toks[c.at].Flags; got&c.want != c.want {
			t.Errorf("%s: token %d has flags %b, want %b", c.text, c.at, got, c.want)
		}
	}
}

func TestSplit(t *testing.T) {
	for text, want := range map[string]string{
		"They met in the U.S. The talks went on. Dr. Kim spoke.":         "They met in the U.S.|The talks went on.|Dr. Kim spoke.",
		"The Fiji-U.S. Dialogue was held.":                               "The Fiji-U.S. Dialogue was held.",
		"The U.S. Department of State agreed.":                           "The U.S. Department of State agreed.",
		"Held in Washington, D.C. Participants agreed.":                  "Held in Washington, D.C.|Participants agreed.",
		"He said “It works.” They left (see No. 3. above).":              "He said “It works.”|They left (see No. 3. above).",
		"John W. Smith came. Was it 2.5 percent? Yes!":                   "John W. Smith came.|Was it 2.5 percent?|Yes!",
		"a heading without a stop":                                       "a heading without a stop",
		"It met in Washington, D.C. Secretary Roe opened it.":            "It met in Washington, D.C.|Secretary Roe opened it.",
		"Ann Lee, U.S. Secretary of State, opened it.":                   "Ann Lee, U.S. Secretary of State, opened it.",
		"In Washington, D.C. The Office’s Director, Ann Lee, opened it.": "In Washington, D.C.|The Office’s Director, Ann Lee, opened it.",
	} {
		var seen Noted
		cut := newScanner(text, lex().slots, nil)
		cut.noted = &seen
		cut.cut(0, len(text))
		toks := cut.toks()
		var got []string
		for _, s := range split(nil, toks, seen.stops, 0, 0, int32(len(toks))) {
			got = append(got, text[toks[s.From].Start:toks[s.To-1].End])
		}
		if g := strings.Join(got, "|"); g != want {
			t.Errorf("%s:\n got %s\nwant %s", text, g, want)
		}
	}
}
