package compile

import (
	"context"
	"slices"
	"strconv"
	"strings"
	"testing"

	"dialoguec/schema"
)

// TestTurns compiles statements that tell of another meeting than the one that they
// report: what the parties did there belongs to that one. The third one is reported.
func TestTurns(t *testing.T) {
	const en = "The third meeting of the Norway-Chile Ocean Dialogue was held in Oslo on May 3, 2021. Participants agreed to share data. "
	const ja = "第３回日チリ海洋対話は、２０２１年５月３日にオスロで開催されました。双方は、資料を公表することで一致しました。"
	for _, c := range []struct {
		name, text string
		want       map[string]string // the ordinal of the meeting by a word of the provision
	}{
		{"a paragraph each", en + "\n\nThe fifth meeting of the Norway-Peru Port Dialogue was held in Lima on June 8, 2021. Participants agreed to dredge the harbour.\n\n• They agreed to mark the buoys.\n\nParticipants agreed to meet again.\n",
			map[string]string{"data": "3", "harbour": "5", "buoys": "5", "again": "3"}},
		{"what somebody held", en + "\n\nNorway and Peru held the fifth Norway-Peru Port Dialogue in Lima on June 8, 2021. They agreed to dredge the harbour.\n",
			map[string]string{"data": "3", "harbour": "5"}},
		{"a section each", "Two Dialogues\n\nThe Norway-Chile Ocean Dialogue\n\n" + en + "\n\nThe Norway-Peru Port Dialogue\n\nThe fifth meeting of the Norway-Peru Port Dialogue was held in Lima on June 8, 2021.\n\nParticipants agreed to dredge the harbour.\n",
			map[string]string{"data": "3", "harbour": "5"}},
		{"beside the other one", en + "\n\nOn the margins of the fifth Norway-Peru Port Dialogue on May 4, 2021, the ministers met. Participants agreed to dredge the harbour.\n",
			map[string]string{"harbour": "3"}},
		{"long before", en + "\n\nThe fifth meeting of the Norway-Peru Port Dialogue was held in Lima on June 8, 2019. Participants agreed to dredge the harbour.\n",
			map[string]string{"harbour": "3"}},
		{"still to come", en + "\n\nThe fifth meeting of the Norway-Peru Port Dialogue will be held in Lima on June 8, 2022. Participants agreed to dredge the harbour.\n",
			map[string]string{"harbour": "3"}},
		{"the one before", en + "\n\nThe second meeting of the Norway-Chile Ocean Dialogue was held in Lima on April 30, 2021. Participants agreed to dredge the harbour.\n",
			map[string]string{"harbour": "3"}},
		{"a paragraph each, in Japanese", ja + "\n\n第５回日ペルー港湾対話は、２０２１年６月８日にリマで開催されました。双方は、港を調査することで一致しました。\n",
			map[string]string{"資料": "3", "港を": "5"}},
		{"long before, in Japanese", ja + "\n\n第５回日ペルー港湾対話は、２０１９年６月８日にリマで開催されました。双方は、港を調査することで一致しました。\n",
			map[string]string{"資料": "3", "港を": "3"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			s, problems := Read(Source{Path: "a.txt", Name: "a.txt", Data: []byte(c.text)})
			if s.Statement == nil {
				t.Fatal(problems)
			}
			checkTurns(t, s.Statement, c.want)
		})
	}
}

func checkTurns(t *testing.T, st *schema.Statement, want map[string]string) {
	t.Helper()
	ordinals := map[string]string{}
	for i := range st.Meetings {
		ordinals[st.Meetings[i].ID] = strconv.Itoa(st.Meetings[i].Ordinal)
	}
	for word, ordinal := range want {
		i := slices.IndexFunc(st.Provisions.List, func(p schema.Provision) bool { return strings.Contains(p.Text, word) })
		if i < 0 {
			t.Errorf("no provision with %q", word)
		} else if got := ordinals[st.Provisions.List[i].MeetingID]; got != ordinal {
			t.Errorf("%q is of meeting %s, want %s", st.Provisions.List[i].Text, got, ordinal)
		}
	}
}

// TestContradiction compiles statements that give one meeting two dates and places:
// both are reported, and stay in the data as claims.
func TestContradiction(t *testing.T) {
	for name, text := range map[string]string{
		"en": "Joint Statement of the Third Norway-Chile Ocean Dialogue\n\nThe third meeting of the Norway-Chile Ocean Dialogue was held in Oslo on May 3, 2021. " +
			"The third meeting of the Norway-Chile Ocean Dialogue was held in Santiago on June 8, 2020.\n\nParticipants agreed to share data.\n",
		"ja": "第３回日チリ海洋対話\n\n第３回日チリ海洋対話は、２０２１年５月３日に東京で開催されました。第３回日チリ海洋対話は、２０２０年６月８日にサンティアゴで開催されました。\n\n双方は、資料を公表することで一致しました。\n",
	} {
		t.Run(name, func(t *testing.T) {
			ds, problems := Dataset(context.Background(), []Source{{Path: "a.txt", Name: "a.txt", Data: []byte(text)}}, Options{})
			if ds == nil {
				t.Fatal(problems)
			}
			codes := map[schema.Code]int{}
			for _, p := range problems {
				codes[p.Code]++
			}
			if codes[schema.DateConflict] != 1 || codes[schema.PlaceConflict] != 1 {
				t.Errorf("problems %v", problems)
			}
			if len(ds.Meetings) != 1 || ds.Meetings[0].Date != "2021-05-03" || len(ds.Meetings[0].Claims) != 4 {
				t.Errorf("meetings %+v", ds.Meetings)
			}
		})
	}
}
