package compile

import (
	"cmp"
	"fmt"
	"strings"
	"testing"

	"dialoguec/schema"
)

// held is the sentence that reports the meeting in Japanese.
const held = "第2回日ノルウェー港湾データ対話が、2031年3月12日にオスロで開催された。ノードヴィク運輸大臣がノルウェー側の議長を務めた。"

// japanese compiles a text in Japanese, which must be read.
func japanese(t *testing.T, text string) *schema.Statement {
	t.Helper()
	s, problems := Read(Source{Path: "way.ja.txt", Name: "way.ja.txt", Data: []byte(strings.ReplaceAll(text, "¶", "\n\n") + "\n")})
	if s.Statement == nil {
		t.Fatalf("%q: %v", text, problems)
	}
	return s.Statement
}

// provisionIn returns the provision of a sentence that stands alone below a
// report of the meeting, and false if it tells none.
func provisionIn(t *testing.T, sentence string) (schema.Provision, bool) {
	t.Helper()
	for _, p := range japanese(t, "第2回日ノルウェー港湾データ対話の結果¶"+held+"¶"+sentence).Provisions.List {
		if p.Text == sentence {
			return p, true
		}
	}
	return schema.Provision{}, false
}

// TestJapaneseWaysToAct compiles every subject and verb in a sentence of its own.
func TestJapaneseWaysToAct(t *testing.T) {
	for kind, rest := range ways(t, "act.ja.tsv", "") {
		want, words, _ := strings.Cut(rest, "\t")
		sentence := words
		switch kind {
		case "subject":
			want, sentence = "exchange "+want, words+"港の安全について議論した。"
		case "verb":
			want, sentence = want+" participants", "双方は、"+words+"。"
		case "sentence":
		default:
			t.Errorf("act.ja.tsv: %q is no kind of row", kind)
		}
		if p, _ := provisionIn(t, sentence); actOf(&p) != want {
			t.Errorf("%s\ntells %q, want %q", sentence, actOf(&p), want)
		}
	}
}

// TestJapaneseWaysToFallDue compiles every sentence in a statement.
func TestJapaneseWaysToFallDue(t *testing.T) {
	for want, sentence := range ways(t, "deadline.ja.tsv", "") {
		got := "no provision"
		if p, ok := provisionIn(t, sentence); ok {
			got = cmp.Or(string(p.Deadline), "-")
		}
		if got != want {
			t.Errorf("%s\nfalls due: %s, want %s", sentence, got, want)
		}
	}
}

// TestJapaneseWaysToPlaceIt compiles every way to print day and place, alone and
// below a title.
func TestJapaneseWaysToPlaceIt(t *testing.T) {
	const name = "日ノルウェー港湾データ対話"
	for want, passage := range ways(t, "place.ja.tsv", name) {
		for _, title := range []string{"", "第2回" + name + "¶"} {
			s := japanese(t, title+passage+"¶双方は、港の安全について意見を交換した。")
			if len(s.Meetings) != 1 {
				t.Errorf("%s%s: %d meetings", title, passage, len(s.Meetings))
				continue
			}
			m := s.Meetings[0]
			got := strings.Join(strings.Fields(fmt.Sprint(m.Date, " ", m.City, " ", m.Country)), " ")
			if got != want || m.Ordinal != 2 || m.Status != schema.Held {
				t.Errorf("%s%s\nis %s %d %q, want held 2 %q", title, passage, m.Status, m.Ordinal, got, want)
			}
		}
	}
}

// TestJapaneseWaysToNamePeople holds that names, posts and countries are parted.
func TestJapaneseWaysToNamePeople(t *testing.T) {
	for want, sentence := range ways(t, "people.ja.tsv", "") {
		var got []string
		for _, p := range japanese(t, "第2回日ノルウェー港湾データ対話の結果¶第2回日ノルウェー港湾データ対話が、2031年3月12日にオスロで開催された。"+sentence).People {
			got = append(got, fmt.Sprintf("%s, %s, %s", p.Name, p.Position, cmp.Or(p.Country, "-")))
		}
		if strings.Join(got, "; ") != want {
			t.Errorf("%s\n got %s\nwant %s", sentence, strings.Join(got, "; "), want)
		}
	}
}

// TestJapaneseWaysToTakePart compiles every text: those whom the table names took
// part, and nobody else.
func TestJapaneseWaysToTakePart(t *testing.T) {
	for want, text := range ways(t, "attend.ja.tsv", "") {
		s := japanese(t, "第2回日ノルウェー港湾データ対話の結果¶第2回日ノルウェー港湾データ対話が、2031年3月12日にオスロで開催された。¶"+text)
		if got := cmp.Or(strings.Join(participantsIn(s), "; "), "-"); got != want {
			t.Errorf("%s\n got %s\nwant %s", text, got, want)
		}
	}
}

// TestJapaneseWaysToNameSeries compiles every text below its date of issue: it tells
// the meetings that the table has, and no others.
func TestJapaneseWaysToNameSeries(t *testing.T) {
	for want, text := range ways(t, "series.ja.tsv", "") {
		title := ""
		if head, rest, ok := strings.Cut(text, "¶"); ok && !strings.HasSuffix(head, "。") {
			title, text = head+"¶", rest
		}
		read, _ := Read(Source{Path: "way.ja.txt", Name: "way.ja.txt", Data: []byte(strings.ReplaceAll(title+"令和13年3月14日¶"+text, "¶", "\n\n") + "\n")})
		if got := cmp.Or(meetingsIn(read.Statement), "-"); got != want {
			t.Errorf("%s%s\n got %s\nwant %s", title, text, got, want)
		}
	}
}

// meetingsIn writes each meeting of a statement with its series in a few words.
func meetingsIn(s *schema.Statement) string {
	if s == nil {
		return ""
	}
	names := map[string]string{}
	for _, q := range s.Series {
		names[q.ID] = q.Name
	}
	var got []string
	for _, m := range s.Meetings {
		mode := ""
		if m.Mode == "virtual" {
			mode = "virtual"
		}
		got = append(got, strings.Join(strings.Fields(fmt.Sprint(names[m.SeriesID], " ", m.Ordinal, " ", m.Status, " ", m.Date, " ", m.City, " ", m.Country, " ", mode)), " "))
	}
	return strings.Join(got, "; ")
}
