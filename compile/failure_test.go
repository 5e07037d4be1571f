package compile

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"dialoguec/compile/block"
	"dialoguec/compile/fact"
	"dialoguec/schema"
)

// brittle is a front end that fails at statements that hold "fail".
func brittle(front Front) Front {
	read := front.Read
	front.Read = func(doc *block.Document) *fact.Facts {
		if strings.Contains(doc.Text, "fail") {
			var none []int
			_ = none[len(doc.Text)]
		}
		return read(doc)
	}
	return front
}

// A statement at which the compiler fails is reported; the others go on.
func TestStatementThatPanics(t *testing.T) {
	const text = "The second meeting of the U.S.-Chile Geothermal Dialogue was held in Santiago on April 8, 2020.\n\nParticipants agreed to %s %d.\n"
	var sources []Source
	for i := range 9 {
		act := "publish survey"
		if i == 4 {
			act = "fail"
		}
		name := fmt.Sprintf("s%d.txt", i)
		sources = append(sources, Source{Path: name, Name: name, Data: fmt.Appendf(nil, text, act, i)})
	}
	l := languages{brittle(fronts[0])}
	statements, problems := l.readAll(context.Background(), sources, Options{Jobs: 2})
	if len(statements) != 8 {
		t.Errorf("%d statements were read, want 8", len(statements))
	}
	if len(problems) != 1 {
		t.Fatalf("problems %v, want one", problems)
	}
	p := problems[0]
	if p.Code != schema.InternalError || p.Path != "s4.txt" || p.Severity != schema.Error {
		t.Errorf("%s %s at %q, want an internal error at s4.txt", p.Severity, p.Code, p.Path)
	}
	for _, want := range []string{"index out of range", "brittle.func1:"} {
		if !strings.Contains(p.Message, want) {
			t.Errorf("%q does not say %q", p.Message, want)
		}
	}
}
