package tables

import (
	"bytes"
	"encoding/csv"
	"net/url"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"dialoguec/emit/internal/oddtext"
)

// TestTextSurvivesCSV reads with the reader of the standard library, which
// makes one line feed of a carriage return and a line feed: such texts are left
// to the checks of a written dataset, which read strictly.
func TestTextSurvivesCSV(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := nameRow{ID: "i", EntityID: "x", Kind: oddtext.Any().Draw(t, "kind"), Name: oddtext.Any().Draw(t, "name"), Language: "en"}
		if strings.Contains(want.Kind+"\x00"+want.Name, "\r\n") {
			t.Skip()
		}
		var data bytes.Buffer
		if err := writeRows(&data, slices.Values([]nameRow{want})); err != nil {
			t.Fatal(err)
		}
		rows, err := csv.NewReader(&data).ReadAll()
		if err != nil || len(rows) != 2 || rows[1][2] != want.Kind || rows[1][3] != want.Name {
			t.Fatalf("%+v comes back as %q (%v)", want, rows, err)
		}
	})
}

// TestValuesSurviveACell: splitting at the bars is always right, and decoding
// the percent signs gives the values back.
func TestValuesSurviveACell(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := rapid.SliceOfN(oddtext.Any(), 1, 5).Draw(t, "values")
		got := strings.Split(join(want), "|")
		for i := range got {
			var err error
			if got[i], err = url.PathUnescape(got[i]); err != nil {
				t.Fatal(err)
			}
		}
		if !slices.Equal(got, want) {
			t.Fatalf("%q comes back as %q", want, got)
		}
	})
}

// TestPlainCells: values without a bar or a percent sign are as they are.
func TestPlainCells(t *testing.T) {
	for want, values := range map[string][]string{
		"": nil, "US|JP": {"US", "JP"}, "=1+1": {"=1+1"}, "a%7Cb|50%25": {"a|b", "50%"},
	} {
		if got := join(values); got != want {
			t.Errorf("join(%q) = %q, want %q", values, got, want)
		}
	}
}
