package compile

import (
	"cmp"
	"fmt"
	"iter"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"dialoguec/schema"
)

// ways yields the rows of a table of testdata/ways: what is wanted, and the
// sentence with a name in it.
func ways(t *testing.T, table, name string) iter.Seq2[string, string] {
	t.Helper()
	data, err := os.ReadFile("../testdata/ways/" + table)
	if err != nil {
		t.Fatal(err)
	}
	return func(yield func(want, sentence string) bool) {
		for line := range strings.Lines(string(data)) {
			want, sentence, ok := strings.Cut(strings.TrimSpace(line), "\t")
			if ok && !strings.HasPrefix(line, "#") && !yield(want, strings.ReplaceAll(sentence, "{name}", name)) {
				return
			}
		}
	}
}

// wayOf compiles a text in English, which must be read.
func wayOf(t *testing.T, text string) *schema.Statement {
	t.Helper()
	s, problems := Read(Source{Path: "way.en.txt", Name: "way.en.txt", Data: []byte(text)})
	if s.Statement == nil {
		t.Fatalf("%q: %v", text, problems)
	}
	return s.Statement
}

// Sentences after a way, with the acts and actors that they tell whatever
// the way says.
var (
	talked  = after{"The two sides exchanged views on the numbering of berths.", "exchange participants"}
	willSay = after{"The two sides will exchange views on the numbering of berths.", "commit participants"}
	agreed  = after{"Both sides agreed to publish a joint map of harbours.", "agree participants"}
)

type after struct{ sentence, act string }

// wayBefore compiles a text that ends with a sentence, which must be read.
func wayBefore(t *testing.T, text string, end after) *schema.Statement {
	t.Helper()
	s := wayOf(t, text+end.sentence+"\n")
	if !slices.ContainsFunc(s.Provisions.List, func(p schema.Provision) bool {
		return p.Text == end.sentence && actOf(&p) == end.act
	}) {
		t.Errorf("%s\nthe last sentence does not tell %q", text, end.act)
	}
	return s
}

// meetingsOf writes each meeting of a statement in a few words.
func meetingsOf(s *schema.Statement) []string {
	var got []string
	for _, m := range s.Meetings {
		got = append(got, fmt.Sprintf("%s %d %s", m.Status, m.Ordinal, m.Date))
	}
	return got
}

// TestWaysToMeet compiles every sentence alone and below a title: whatever its
// words, the meeting is held or planned as the table says.
func TestWaysToMeet(t *testing.T) {
	const name = "Japan-Norway Dialogue on Harbour Data"
	for status, sentence := range ways(t, "meeting.en.tsv", name) {
		issued, end := "14 March 2031", talked
		if status == string(schema.Planned) {
			issued, end = "3 March 2031", willSay
		}
		day := "2031-03-12"
		if strings.Contains(sentence, "today") {
			day = "2031-03-14"
		}
		for _, title := range []string{"", "Second " + name + "\n\n"} {
			got := meetingsOf(wayBefore(t, fmt.Sprintf("%sOslo, %s\n\n%s\n\n", title, issued, sentence), end))
			if want := status + " 2 " + day; len(got) != 1 || got[0] != want {
				t.Errorf("%s%s\nmeetings are %q, want %q", title, sentence, got, want)
			}
		}
	}
}

// TestWaysToPlaceIt compiles every way to print day and place, alone and below a title.
func TestWaysToPlaceIt(t *testing.T) {
	const name = "Japan-Norway Dialogue on Harbour Data"
	for want, passage := range ways(t, "place.en.tsv", name) {
		for _, title := range []string{"", "Second " + name + "¶"} {
			s := wayBefore(t, strings.ReplaceAll(title+passage+"¶", "¶", "\n\n"), talked)
			if len(s.Meetings) == 0 {
				t.Errorf("%s%s: no meeting", title, passage)
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

// TestWaysToSpeakOfAnother adds every sentence to a statement on a meeting of
// another dialogue.
func TestWaysToSpeakOfAnother(t *testing.T) {
	for status, sentence := range ways(t, "other.en.tsv", "Japan-Peru Dialogue on Tides") {
		got := meetingsOf(wayOf(t, "Third Japan-Norway Dialogue on Harbour Data\n\nThe Third Japan-Norway Dialogue on Harbour Data was held in Oslo on 12 March 2031.\n\n"+sentence+"\n"))
		day := map[string]string{"planned": "2032-05", "mentioned": "2030-05"}[status]
		if want := status + " 2 " + day; len(got) != 2 || got[1] != want {
			t.Errorf("%s\nmeetings are %q, want the second to be %q", sentence, got, want)
		}
	}
}

// TestCenturyCountsNothing: the number of a century is a part of a name.
func TestCenturyCountsNothing(t *testing.T) {
	for _, name := range []string{"21st Century Berth Management Initiative", "Twenty-First Century Berth Management Initiative"} {
		s := wayOf(t, "Third Japan-Norway Dialogue on Harbour Data\n\nThe Third Japan-Norway Dialogue on Harbour Data was held in Oslo on 12 March 2031.\n\nThe two sides will work through the "+name+" in the twenty-first century.\n")
		if got := meetingsOf(s); len(got) != 1 || len(s.ReferencedItems.List) != 1 || s.ReferencedItems.List[0].Name != name {
			t.Errorf("%s: meetings are %q, references %v", name, got, s.ReferencedItems.List)
		}
	}
}

// TestStateOfOneName: Georgia is a state of the United States where that is a party and
// nothing else names the country.
func TestStateOfOneName(t *testing.T) {
	for party, want := range map[string]string{"Japan": "", "Georgia": "GE"} {
		s := wayOf(t, "The Governments of "+party+" and the United States of America held a bilateral Harbour Dialogue at Queens Bay Naval Base in Georgia on June 21, 2032. The two sides exchanged views on berths.\n")
		if len(s.Meetings) != 1 || s.Meetings[0].Country != want {
			t.Errorf("with %s: meetings are %+v, want one in %q", party, s.Meetings, want)
		}
	}
}

// TestOrganOfOneState: the organ of one state is no series, though it met.
func TestOrganOfOneState(t *testing.T) {
	for _, organ := range []string{"Federal Council", "Legislative Council", "Constitutional Committee"} {
		s := wayOf(t, "Ferry pact with Norway\n\nBern, 12 March 2031\n\nThe President spoke on the pact with Norway during today's meeting of the "+organ+".\n")
		if len(s.Series) > 0 {
			t.Errorf("%s: series are %+v", organ, s.Series)
		}
	}
}

// TestWaysToAct compiles every opening, subject and verb in a sentence of its own.
func TestWaysToAct(t *testing.T) {
	for kind, rest := range ways(t, "act.en.tsv", "") {
		want, words, _ := strings.Cut(rest, "\t")
		switch kind {
		case "opening":
			wantAct(t, want+" the two sides agreed to publish a chart.", "agree participants")
			wantAct(t, want+" Ministers agreed to publish a chart.", "agree participants")
		case "subject":
			wantAct(t, words+" discussed safe berths.", "exchange "+want)
		case "verb":
			wantAct(t, "The two sides "+words+".", want+" participants")
		case "sentence":
			wantAct(t, words, want)
		default:
			t.Errorf("act.en.tsv: %q is no kind of row", kind)
		}
	}
}

// TestOwnBacking: those who are named without a country are of the one whose support
// they speak of as their own, those of others are not.
func TestOwnBacking(t *testing.T) {
	s := wayOf(t, "Talks on berths\n\nPort Advisor Ada Roe met today with Minister Kari Nordvik of Norway. Ms. Roe conveyed Fijian support for safe berths and will explain Fiji’s priorities. "+
		"Roe raised the numbering of berths. Minister Nordvik reiterated the readiness of Norway to publish a chart.\n")
	var got []string
	for _, p := range s.Provisions.List {
		got = append(got, strings.Join(p.Actors, "|"))
	}
	if want := []string{"FJ|NO", "FJ", "FJ", "NO"}; !slices.Equal(got, want) {
		t.Errorf("actors are %q, want %q", got, want)
	}
}

// wantAct compiles a sentence in a statement, and wants its acts and actors.
func wantAct(t *testing.T, sentence, want string) {
	t.Helper()
	text := "Second Japan-Norway Dialogue on Harbour Data\n\nThe Second Japan-Norway Dialogue on Harbour Data was held in Oslo on 12 March 2031. " +
		"The Norwegian delegation was led by Minister Kari Nordvik.\n\n" + sentence + "\n"
	got := "nothing"
	for _, p := range wayOf(t, text).Provisions.List {
		if p.Text == sentence {
			got = actOf(&p)
		}
	}
	if got != want {
		t.Errorf("%s\ntells %q, want %q", sentence, got, want)
	}
}

// TestWaysToLeadIn holds that the lead-in next to a list governs it, and no list
// before it: who took part is no act, and the items of one side are that side's.
func TestWaysToLeadIn(t *testing.T) {
	const before = "The two sides agreed to:\n\n1. number the berths;\n2. chart the tides.\n\n"
	for lists, want := range map[string]string{
		"Norway intends to:\n\n- open a school of pilots;":                                           "agree participants; agree participants; commit NO",
		"The group is made up of the following officials:\n\n- Director of Ports\n- Chief of Pilots": "agree participants; agree participants",
		"Participants heard from officials including:\n\n- Ms. Kari Solberg, Director of Ports":      "agree participants; agree participants",
	} {
		text := "Second Japan-Norway Dialogue on Harbour Data\n\nThe Second Japan-Norway Dialogue on Harbour Data was held in Oslo on 12 March 2031.\n\n" + before + lists + "\n"
		var got []string
		for _, p := range wayOf(t, text).Provisions.List[1:] {
			got = append(got, actOf(&p))
		}
		if strings.Join(got, "; ") != want {
			t.Errorf("%s\n got %q\nwant %q", lists, strings.Join(got, "; "), want)
		}
	}
}

// actOf writes the acts and actors of a provision.
func actOf(p *schema.Provision) string {
	return strings.TrimSpace(strings.Join(texts(p.Acts), "|") + " " + strings.Join(p.Actors, "|"))
}

// texts writes the members of a closed list.
func texts[T ~string](list []T) []string {
	out := make([]string, len(list))
	for i, x := range list {
		out[i] = string(x)
	}
	return out
}

// TestWaysToBegin compiles a statement below every head.
func TestWaysToBegin(t *testing.T) {
	const body = "Norway and Japan held the Second Harbour Dialogue between Norway and Japan. The two sides agreed to publish a chart of the ports."
	for want, head := range ways(t, "masthead.en.tsv", "") {
		between := "\n\n"
		if last, _ := utf8.DecodeLastRuneInString(head); strings.ContainsRune("-–—:", last) {
			between = " " // a dateline
		}
		s := wayOf(t, strings.ReplaceAll(strings.ReplaceAll(head, "¶", "\n\n"), "⏎", "\n")+between+body+"\n")
		d := s.Document
		got := fmt.Sprintf("%s|%s|%s|%s", cmp.Or(d.Title, "-"), cmp.Or(d.Type, "-"), cmp.Or(string(d.IssuedDate), "-"), cmp.Or(d.IssuedPlace, "-"))
		for _, heading := range s.Sections.List {
			got += "|" + heading.Heading
		}
		if !strings.EqualFold(got, want) {
			t.Errorf("%s\nis %s\nnot %s", head, got, want)
		}
	}
}

// TestWaysToFallDue compiles every sentence in a statement.
func TestWaysToFallDue(t *testing.T) {
	for want, sentence := range ways(t, "deadline.en.tsv", "") {
		text := "Second Japan-Norway Dialogue on Harbour Data\n\nThe Second Japan-Norway Dialogue on Harbour Data was held in Oslo on 12 March 2031.\n\n" + sentence + "\n"
		got := "no provision"
		for _, p := range wayOf(t, text).Provisions.List {
			if p.Text == sentence {
				got = cmp.Or(string(p.Deadline), "-")
			}
		}
		if got != want {
			t.Errorf("%s\nfalls due: %s, want %s", sentence, got, want)
		}
	}
}

// TestWaysToSpeakOfTheOneBefore adds every sentence to a statement on a third meeting.
func TestWaysToSpeakOfTheOneBefore(t *testing.T) {
	for want, sentence := range ways(t, "previous.en.tsv", "") {
		s := wayOf(t, "The third Japan-Norway Harbour Data Dialogue (HDC) was held in Oslo on 12 March 2031.\n\n"+sentence+"\n")
		got := "none"
		for _, m := range s.Meetings[1:] {
			got = strings.TrimSpace(fmt.Sprint(m.Date, " ", m.City))
			if m.Ordinal != 2 || m.Status != schema.Mentioned {
				t.Errorf("%s\nmeeting is %s %d, want mentioned 2", sentence, m.Status, m.Ordinal)
			}
		}
		if got != want {
			t.Errorf("%s\nthe one before is %q, want %q", sentence, got, want)
		}
	}
}
