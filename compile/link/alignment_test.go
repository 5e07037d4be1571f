package link

import (
	"slices"
	"strings"
	"testing"

	"dialoguec/compile/link/compare"
	"dialoguec/schema"
)

// versionsOf writes the English and the Japanese version of one statement.
func versionsOf() (en, ja *draft) {
	en, ja = write("tides-02-en", "en", "2020-01-23", "JP", "SG"), write("tides-02-ja", "ja", "2020-01-23", "JP", "SG")
	for _, d := range []*draft{en, ja} {
		d.meeting(d.series(map[*draft]string{en: "Japan-Singapore AI Dialogue", ja: "日・シンガポールAI対話"}[d]), 2, schema.Held,
			"2020-01-21/2020-01-22", map[*draft]string{en: "Singapore", ja: "シンガポール"}[d], "SG")
	}
	mic, soumu := en.body("JP", "", "MIC"), ja.body("JP", "", "総務省")
	en.heading("1", "Testing of AI systems")
	ja.heading("1", "AIシステムの試験")
	en.act("exchange", schema.NoCommitment, "Participants exchanged information on the testing of AI systems in hospitals.")
	ja.act("exchange", schema.NoCommitment, "参加者は、病院におけるAIシステムの試験に関する情報交換を行った。")
	en.act("commit", schema.VagueCommitment, "MIC will explore a joint test in one hospital in each country.", mic)
	ja.act("agree", schema.SpecificCommitment, "総務省は、病院における共同試験を令和2年9月末までに実施することで合意した。", soumu).Deadline = "2020-09"
	en.heading("2", "Small businesses")
	ja.heading("2", "中小企業")
	en.act("agree", schema.SpecificCommitment, "Participants agreed to publish a guide for small businesses by the end of June 2020.").Deadline = "2020-06"
	ja.act("agree", schema.SpecificCommitment, "参加者は、中小企業向けの手引を令和2年6月末までに公表することで合意した。").Deadline = "2020-06"
	ja.act("welcome", schema.NoCommitment, "参加者は、地震への備えに関する協定の署名を歓迎した。")
	return en, ja
}

func TestAlignment(t *testing.T) {
	en, ja := versionsOf()
	ds, _ := linked(t, ja, en)
	if len(ds.Meetings) != 1 || ds.Documents[0].WorkID != "tides-02" || ds.Documents[1].WorkID != "tides-02" {
		t.Fatalf("%d meetings, works %q and %q: want one of each", len(ds.Meetings), ds.Documents[0].WorkID, ds.Documents[1].WorkID)
	}
	want := []string{
		"tides-02-en 1 = tides-02-ja 1: ",
		"tides-02-en 2 = tides-02-ja 2: commitment: en vague, ja specific; acts only in en: commit; acts only in ja: agree; deadline only in ja: 2020-09",
		"tides-02-en 3 = tides-02-ja 3: ",
		"tides-02-ja 4: only in ja",
	}
	var got []string
	for _, a := range ds.Alignments {
		line := numbered(ds, a.ProvisionA)
		if a.ProvisionB != "" {
			line += " = " + numbered(ds, a.ProvisionB)
			if a.Score < compare.LeastAlike || a.Score > 1 {
				t.Errorf("the score of %s is %v", line, a.Score)
			}
		}
		got = append(got, line+": "+a.Difference)
	}
	if !slices.Equal(got, want) {
		t.Errorf("alignments are\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// numbered names a provision by its document and its place there.
func numbered(ds *schema.Dataset, id string) string {
	n := 0
	for _, p := range ds.Provisions.List {
		if document, _, _ := strings.Cut(id, "/"); p.DocumentID == document {
			if n++; p.ID == id {
				return document + " " + string(rune('0'+n))
			}
		}
	}
	return id
}

// TestNoWork: two statements in one language, or of which one says much less
// or something else, are no versions of one.
func TestNoWork(t *testing.T) {
	for name, change := range map[string]func(en, ja *draft){
		"one language":    func(en, ja *draft) { ja.Document.Language = "en" },
		"another meeting": func(en, ja *draft) { ja.Meetings[0].Ordinal, ja.Meetings[0].Date = 3, "2021-01-21/2021-01-22" },
		"much shorter":    func(en, ja *draft) { ja.Provisions.List = ja.Provisions.List[:1] },
		"something else": func(en, ja *draft) {
			for i := range ja.Provisions.List {
				p := &ja.Provisions.List[i]
				p.Text, p.Acts, p.SectionID, p.Deadline, p.Entities = "港湾の税関", []schema.Act{schema.Call}, "", "", nil
				p.Evidence = []schema.Span{within(ja, "シンガポール")}
			}
		},
	} {
		en, ja := versionsOf()
		change(en, ja)
		ds, _ := linked(t, en, ja)
		if len(ds.Alignments) > 0 || ds.Documents[0].WorkID != "" {
			t.Errorf("%s: the statements are one work", name)
		}
	}
}
