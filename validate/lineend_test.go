package validate_test

import (
	"testing"

	"dialoguec/compile"
	"dialoguec/emit"
)

// TestNameOverTwoLines wants whoever acts by a name that the end of a line parts to be
// taken for somebody whom the text names.
func TestNameOverTwoLines(t *testing.T) {
	const text = `Joint Statement of Kenya and Chile on Ports

May 3, 2020

Kenya and Chile met in Nairobi on May 3, 2020, to discuss the safety of their
ports. At the meeting, Deputy Advisor for International Harbour Economics Tom
Quay underscored the need for tugs. Both sides agreed to share charts of their
berths.
`
	fault := whole([]compile.Source{{Path: "text.txt", Name: "text.txt", Data: []byte(text)}}, emit.Options{Version: "1", Formats: []string{"json", "csv"}})
	if fault != "" {
		t.Error(fault)
	}
}
