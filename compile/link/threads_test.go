package link

import (
	"slices"
	"strings"
	"testing"

	"dialoguec/schema"
)

// promise is one provision of a meeting: acts, words, and a thing that it names.
type promise struct{ acts, text, thing string }

func TestThreads(t *testing.T) {
	for _, c := range []struct {
		name     string
		meetings [][]promise
		want     []string // meeting.provision relation: basis, in the order of the meetings
	}{
		{"a working group", [][]promise{
			{{"agree|commit", "Participants agreed to establish the UK-Singapore Data Trusts Working Group by the end of 2018.", "UK-Singapore Data Trusts Working Group"}},
			{{"agree|commit", "Participants decided that the Data Trusts Working Group, established as agreed at the first meeting, will continue its work.", "Data Trusts Working Group"}},
			{{"report", "The Data Trusts Working Group reported that three model contracts have been completed.", "Data Trusts Working Group"}},
		}, []string{
			"1.1 opens: the first provision of the thread",
			`2.1 continues: both name "Data Trusts Working Group"; the text says "as agreed at the first meeting"; the wording`,
			`3.1 progress: both name "Data Trusts Working Group"`,
		}},
		{"the same words", [][]promise{
			{{"recognize", "Participants recognized the importance of open data for public transport.", ""}, {"agree", "Participants agreed to hold a competition for student designers in 2019.", ""}},
			{{"recognize", "Participants recognized the importance of open data for public transport.", ""}},
			{{"recognize", "Participants recognized the importance of open data for public transport, and of privacy in street cameras.", ""}},
		}, []string{
			"1.1 opens: the first provision of the thread",
			"2.1 repeats: the theme and the wording",
			"3.1 repeats: the theme and the wording",
		}},
		{"a promise that was kept", [][]promise{
			{{"agree", "Participants agreed to test electronic certificates of origin by the second quarter of 2018.", ""}},
			{{"welcome", "Participants welcomed the test of electronic certificates of origin.", ""}},
		}, []string{"1.1 opens: the first provision of the thread", "2.1 progress: the theme and the wording"}},
		{"two matters of one theme", [][]promise{
			{{"agree", "Participants agreed to publish a guide on ransomware.", ""}},
			{{"agree", "Participants agreed to hold a cyber exercise for hospitals.", ""}},
		}, nil},
		{"silence", [][]promise{
			{{"agree", "Participants agreed to publish a guide on ransomware.", ""}},
			{{"agree", "Participants agreed to plant trees.", ""}},
			{{"agree", "Participants agreed to build a bridge.", ""}},
		}, nil},
		{"one forum is not enough", [][]promise{
			{{"agree", "Participants agreed to present a paper on ransomware.", "forum:ITU"}},
			{{"agree", "Participants agreed to elect a chair for harbours.", "forum:ITU"}},
		}, nil},
		{"within one meeting nothing is tied", [][]promise{
			{{"agree", "Participants agreed to publish a guide on ransomware.", ""}, {"agree", "Participants agreed to publish a guide on ransomware.", ""}},
		}, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			ds, _ := linked(t, promised(c.meetings)...)
			var got []string
			threads := map[string]bool{}
			for _, th := range ds.Threads {
				threads[th.ThreadID] = true
				got = append(got, strings.Replace(numbered(ds, th.ProvisionID), "doc-", "", 1)+" "+string(th.Relation)+": "+th.Basis)
			}
			for i := range got {
				got[i] = strings.Replace(got[i], " ", ".", 1)
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("threads are\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(c.want, "\n"))
			}
			if len(threads) > 1 {
				t.Errorf("%d threads, want one", len(threads))
			}
		})
	}
}

func promised(meetings [][]promise) []*draft {
	var drafts []*draft
	for i, list := range meetings {
		d := write("doc-"+string(rune('1'+i)), "en", "", "GB", "SG")
		d.meeting(d.series("UK-Singapore Smart Towns Dialogue"), i+1, schema.Held, schema.EDTF("201"+string(rune('0'+i))), "", "")
		for _, p := range list {
			var things []string
			if forum, ok := strings.CutPrefix(p.thing, "forum:"); ok {
				things = append(things, d.refer("forum", forum))
			} else if p.thing != "" {
				things = append(things, d.refer("working_group", p.thing))
			}
			d.act(p.acts, schema.NoCommitment, p.text, things...)
		}
		drafts = append(drafts, d)
	}
	return drafts
}

// TestThreadAcrossLanguages ties a Japanese provision to an English one by the
// words that both languages have, and an English one to the Japanese by its heading.
func TestThreadAcrossLanguages(t *testing.T) {
	var drafts []*draft
	for i, c := range []struct{ language, heading, acts, text string }{
		{"en", "Cloud computing technology", "recognize", "Participants see value in sharing best practices when cloud services serve education, medical care and transportation."},
		{"ja", "クラウドコンピューティング技術", "recognize", "医療、教育及び交通でクラウドサービスを使う際のベストプラクティスを互いに共有すること。"},
		{"en", "Cloud computing service", "agree|commit", "The two countries concurred that the private group should continue its deliberations."},
	} {
		d := write("doc-"+string(rune('1'+i)), c.language, "", "US", "JP")
		name := map[string]string{"en": "Japan-U.S. Cyber Dialogue", "ja": "日米サイバー対話"}[c.language]
		d.meeting(d.series(name), i+1, schema.Held, schema.EDTF("201"+string(rune('0'+i))), "", "")
		d.heading("1", c.heading)
		d.act(c.acts, schema.NoCommitment, c.text)
		drafts = append(drafts, d)
	}
	ds, _ := linked(t, drafts...)
	var got []string
	for _, th := range ds.Threads {
		got = append(got, th.MeetingID+" "+th.Theme+" "+string(th.Relation))
	}
	want := []string{"us-japan-cyber-dialogue/1 cloud-computing opens", "us-japan-cyber-dialogue/2 cloud-computing repeats", "us-japan-cyber-dialogue/3 cloud-computing continues"}
	if !slices.Equal(got, want) {
		t.Errorf("threads are %q, want %q", got, want)
	}
}
