package ja

import (
	"fmt"
	"go/parser"
	"go/token"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"dialoguec/compile/block"
	"dialoguec/compile/ja/attend"
	"dialoguec/compile/ja/body"
	"dialoguec/compile/ja/clause"
	"dialoguec/compile/ja/country"
	"dialoguec/compile/ja/date"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/ja/meeting"
	"dialoguec/compile/ja/person"
	"dialoguec/compile/ja/provision"
	"dialoguec/compile/ja/refer"
	"dialoguec/compile/source"
)

// order lists the packages below this one as they follow each other: each
// knows those before it alone.
var order = []string{"lex", "date", "country", "clause", "meeting", "body", "person", "attend", "refer", "provision"}

func TestPackagesKnowThoseBeforeThem(t *testing.T) {
	for at, name := range order {
		files, err := filepath.Glob(filepath.Join(name, "*.go"))
		if err != nil || len(files) == 0 {
			t.Fatalf("package %s has no files: %v", name, err)
		}
		for _, file := range files {
			f, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ImportsOnly)
			if err != nil {
				t.Fatal(err)
			}
			for _, i := range f.Imports {
				other, ok := strings.CutPrefix(strings.Trim(i.Path.Value, `"`), "dialoguec/compile/ja/")
				if ok && slices.Index(order, other) >= at {
					t.Errorf("%s imports %s, which comes after it", file, other)
				}
			}
		}
	}
	files, _ := filepath.Glob("*/*.go")
	for _, file := range files {
		if !slices.Contains(order, filepath.Dir(file)) {
			t.Errorf("%s is in none of the packages listed", file)
		}
	}
}

// A finding is what a step found, and how it was written then.
type finding struct {
	what   string
	value  any
	before string
}

// What a step has found, no later step changes.
func TestStepsChangeNothing(t *testing.T) {
	for name, text := range fixtures(t) {
		src, _ := source.Read("test.txt", []byte(text))
		doc := block.Parse(src, Layout())
		var found []finding
		keep := func(what string, v any) {
			for _, f := range found {
				if now := fmt.Sprintf("%+v", f.value); now != f.before {
					t.Errorf("%s: reading %s changes the %s:\n from %s\n   to %s", name, what, f.what, f.before, now)
				}
			}
			found = append(found, finding{what, v, fmt.Sprintf("%+v", v)})
		}
		cut := lex.Read(doc)
		keep("text", cut)
		dates := date.Read(cut, "2020-01-01")
		keep("dates", dates)
		parties := country.Read(cut, dates.Issued)
		keep("parties", parties)
		lines := clause.Lines(cut, parties)
		keep("lines", lines)
		meetings, dates := meeting.Read(cut, lines, dates, parties)
		keep("meetings", meetings)
		verbs := clause.Read(cut, lines, meetings.Spans)
		keep("verbs", verbs)
		bodies := body.Read(cut, lines, dates, parties, meetings)
		keep("bodies", bodies)
		people := person.Read(cut, lines, parties, bodies)
		keep("people", people)
		attendance := attend.Read(cut, attend.Known{Lines: lines, Verbs: verbs, Parties: parties, Meetings: meetings, Bodies: bodies, People: people})
		keep("attendance", attendance)
		references := refer.Read(cut, "", lines, dates, parties, meetings, bodies)
		keep("references", references)
		provisions := provision.Read(cut, provision.Known{Lines: lines, Verbs: verbs, Dates: dates, Parties: parties, Meetings: meetings, Bodies: bodies, Attendance: attendance, References: references})
		keep("provisions", provisions)
	}
}
