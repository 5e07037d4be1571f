package naming

import (
	"testing"

	"dialoguec/emit/site/index"
	"dialoguec/emit/site/markup"
	"dialoguec/emit/site/tongue"
	"dialoguec/schema"
	"dialoguec/schema/sample"
)

// TestMadeLabel: what stands for a title that a statement has not got is in the
// language of the page, or else marked as English.
func TestMadeLabel(t *testing.T) {
	ds := sample.Dataset()
	d := &schema.Document{Label: "[Statement of the 2nd meeting]", Language: "ja", MeetingID: "arvania-borduria-harbour/2"}
	for code, want := range map[string]markup.Words{"en": {Text: d.Label}, "ja": {Text: "［アルヴァニア・ボルドリア港湾対話 第2回会合の声明］"}} {
		c := Names{Index: index.New(ds), Tongue: tongue.All[map[string]int{"en": 0, "ja": 1}[code]]}
		if got := c.DocumentLabel(d); got != want {
			t.Errorf("in %s it is %+v", code, got)
		}
	}
	c := Names{Index: index.New(ds), Tongue: tongue.All[1]}
	d.MeetingID = ""
	if got := c.DocumentLabel(d); got != (markup.In(d.Label, "en")) {
		t.Errorf("without a meeting it is %+v", got)
	}
}
