package title

import (
	"strings"
	"testing"
)

func TestKey(t *testing.T) {
	one := [][]string{
		{"U.S.-Japan Policy Cooperation Dialogue on the Internet Economy", "Japan-U.S. Policy Cooperation Dialogue on the Internet Economy",
			"US - JAPAN Policy Cooperation Dialogue on the Internet Economy", "Internet Economy Policy Cooperation Dialogue between Japan and the United States"},
		{"U.S.-EU Trade and Technology Council", "EU-US Trade and Technology Council", "European Union-United States Trade and Technology Council"},
		{"Japan-ASEAN Cybersecurity Policy Meeting", "ASEAN-Japan Cyber-Security Policy Meeting", "ASEAN-Japan Cybersecurity Policy Meetings"},
		{"Quad Senior Cyber Group", "The Quad Senior Cyber Group"},
		{"AUKUS Defense Ministers Meeting", "AUKUS Defence Ministers’ Meeting"},
		{"United States-Japan-Republic of Korea Trilateral Ministerial Dialogue", "U.S.-ROK-Japan Trilateral Ministerial Dialogue"},
		{"U.S.-UK Strategic Dialogue on Biological Security", "UK-US Biological Security Strategic Dialogue"},
		{"日米サイバー対話", "米日サイバー対話", "日米間のサイバー対話"},
		{"インターネットエコノミーに関する日米政策協力対話", "日米インターネットエコノミー政策協力対話"},
		{"日・エストニア・サイバーセキュリティ協議", "日エストニア・サイバーセキュリティ協議"},
		{"日EU・ICT政策対話", "日ＥＵ ICT政策対話"},
	}
	seen := map[string]string{}
	for _, names := range one {
		want := Parse(names[0]).Key(nil)
		for _, n := range names[1:] {
			if got := Parse(n).Key(nil); got != want {
				t.Errorf("%q has the key %q, but %q has %q", n, got, names[0], want)
			}
		}
		if other, there := seen[want]; there {
			t.Errorf("%q and %q have one key", names[0], other)
		}
		seen[want] = names[0]
	}
	for _, c := range []struct{ name, parties string }{
		{"Japan-ASEAN Cybersecurity Policy Meeting", "ASEAN JP"}, {"Quad Senior Cyber Group", "AU IN JP US"}, {"AUKUS Pillar", "AU GB US"},
		{"U.S.-EU Trade and Technology Council", "EU US"}, {"日中韓サイバー協議", "CN JP KR"}, {"日・ASEANサイバーセキュリティ政策会議", "ASEAN JP"},
		{"日米豪印上級サイバー会合", "AU IN JP US"}, {"日本海対話", ""}, {"北極海のロシアの航路に関する日米対話", "JP US"}, {"日仏宇宙対話", "FR JP"}, {"日韓中小企業対話", "JP KR"}, {"日米経済・仏語教育対話", "JP US"}, {"North American Drug Dialogue", ""}, {"American-Japanese Drug Dialogue", "JP US"}, {"日独仏サイバー協議", "DE FR JP"}, {"Ports Dialogue between Chile and the People’s Republic of China", "CL CN"},
	} {
		if got := strings.Join(Parse(c.name).Parties, " "); got != c.parties {
			t.Errorf("parties of %q are %q, want %q", c.name, got, c.parties)
		}
	}
}

// TestKeyOfGivenParties: a name without parties has those of its series, one with
// parties its own.
func TestKeyOfGivenParties(t *testing.T) {
	given := []string{"JP", "US"}
	want := Parse("U.S.-Japan Internet Economy Dialogue").Key(nil)
	if got := Parse("Internet Economy Dialogue").Key(given); got != want {
		t.Errorf("a name without parties has the key %q, want %q", got, want)
	}
	if got := Parse("Norway-Chile Internet Economy Dialogue").Key(given); got == want {
		t.Errorf("a name of others has the key %q", got)
	}
}

// TestLastIsAParty: however long a name is, what could be a party is none where it ends.
func TestLastIsAParty(t *testing.T) {
	for n := range 100 {
		if got := Parse(strings.Repeat("港", n) + "米"); len(got.Parties) > 0 {
			t.Errorf("a name of %d characters has the parties %q", n+1, got.Parties)
		}
	}
}
