package compile

import (
	"strings"
	"testing"

	"dialoguec/schema"
)

// TestBodyWithoutSide holds that a body is left out, and reported, if nothing tells on
// which side it took part.
func TestBodyWithoutSide(t *testing.T) {
	for _, c := range []struct{ text, body string }{
		{"Chile-Norway Ports Dialogue\n\nThe 3rd Chile-Norway Ports Dialogue was held in Oslo on 3 March 2021. The Chilean Ministry of Energy, the Norwegian Ministry of Ports and the National Otter Centre took part in the dialogue.\n", "National Otter Centre"},
		{"第3回日ノルウェー港湾対話\n\n2021年3月3日、オスロで第3回日ノルウェー港湾対話が開催されました。対話には、総務省、ノルウェー運輸省のほか、国立灯台研究センターが出席しました。\n", "国立灯台研究センター"},
	} {
		st, problems := Read(Source{Path: "draft.txt", Name: "draft.txt", Data: []byte(c.text)})
		told := 0
		for _, d := range problems {
			if d.Code == schema.NoSide && strings.Contains(d.Message, c.body) {
				told++
			}
		}
		if told != 1 {
			t.Errorf("%s: reported %d times in %v", c.body, told, problems)
		}
		if rows := len(st.Statement.Participations.List); rows != 2 {
			t.Errorf("%s: %d took part", c.body, rows)
		}
	}
}
