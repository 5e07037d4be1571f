package compile

import (
	"context"
	"fmt"
	"testing"
)

// TestLevelInBothLanguages compiles two meetings as two languages report them,
// the second with another day in each. The rank is one code in both, so that
// it stays one meeting; "senior official" beside "senior officials" made two.
func TestLevelInBothLanguages(t *testing.T) {
	var sources []Source
	add := func(name, text string) {
		sources = append(sources, Source{Path: name, Name: name, Data: []byte(text)})
	}
	for _, m := range []struct {
		number            int
		ordinal           string
		year, day, dayToo int
	}{{3, "third", 2030, 5, 5}, {4, "fourth", 2031, 3, 4}} {
		add(fmt.Sprintf("%d.en.txt", m.number), fmt.Sprintf(`Joint Statement of the %[1]s Japan-Kenya Water Dialogue

Nairobi, March %[3]d, %[2]d

Japan and Kenya held the %[1]s senior officials meeting of the Japan-Kenya Water Dialogue in Nairobi on March %[3]d, %[2]d.

Both sides agreed to measure the rivers.
`, m.ordinal, m.year, m.day))
		add(fmt.Sprintf("%d.ja.txt", m.number), fmt.Sprintf(`第%[1]d回日ケニア水対話の開催

%[2]d年3月%[3]d日

3月%[3]d日、第%[1]d回日ケニア水対話（高級実務者級）がナイロビにおいて開催されました。

双方は、河川の調査を行うことで一致しました。
`, m.number, m.year, m.dayToo))
	}
	ds, problems := Dataset(context.Background(), sources, Options{})
	if ds == nil {
		t.Fatal(problems)
	}
	if len(ds.Meetings) != 2 {
		t.Errorf("%d meetings, want 2", len(ds.Meetings))
	}
	for _, m := range ds.Meetings {
		if m.Level != "senior-official" {
			t.Errorf("meeting %s: level %q", m.ID, m.Level)
		}
	}
}
