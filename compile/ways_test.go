package compile

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"dialoguec/schema"
)

// TestWaysToSayIt compiles every sentence of testdata/ways, alone and below a
// title: whatever its words, the meeting is held or planned as the table says.
func TestWaysToSayIt(t *testing.T) {
	const name = "Japan-Norway Dialogue on Harbour Data"
	data, err := os.ReadFile("../testdata/ways/meeting.en.tsv")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(data)) {
		status, sentence, ok := strings.Cut(strings.TrimSpace(line), "\t")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		issued, verb := "14 March 2031", "exchanged"
		if status == string(schema.Planned) {
			issued, verb = "3 March 2031", "will exchange"
		}
		sentence = strings.ReplaceAll(sentence, "{name}", name)
		for _, title := range []string{"", "Second " + name + "\n\n"} {
			text := fmt.Sprintf("%sOslo, %s\n\n%s\n\nThe two sides %s views on the numbering of berths.\n", title, issued, sentence, verb)
			s, problems := Read(Source{Path: "way.en.txt", Name: "way.en.txt", Data: []byte(text)})
			if s.Statement == nil {
				t.Errorf("%q: %v", sentence, problems)
				continue
			}
			var got []string
			for _, m := range s.Statement.Meetings {
				got = append(got, fmt.Sprintf("%s %d %s", m.Status, m.Ordinal, m.Date))
			}
			if want := status + " 2 2031-03-12"; len(got) != 1 || got[0] != want && got[0] != status+" 2 2031-03-14" {
				t.Errorf("%s%s\nmeetings are %q, want %q", title, sentence, got, want)
			}
		}
	}
}
