package validate

import (
	"errors"
	"fmt"
	"io"
	"reflect"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/santhosh-tekuri/jsonschema/v5"

	"dialoguec/schema"
)

// compiled holds the JSON Schema of the dataset, of each of its rows, and of
// dates, identifiers and texts. It is compiled once, without looking anything up,
// and as one of draft 7, in a third of the time that 2020-12 takes.
var compiled = sync.OnceValue(func() map[string]*jsonschema.Schema {
	compiler := jsonschema.NewCompiler()
	compiler.AssertFormat = true
	compiler.LoadURL = func(url string) (io.ReadCloser, error) {
		return nil, fmt.Errorf("%s is not embedded", url)
	}
	if err := compiler.AddResource(schema.DatasetSchemaID, strings.NewReader(older(schema.DatasetSchema))); err != nil {
		panic(err) // the schema is part of the program, and a test compiles it
	}
	all := map[string]*jsonschema.Schema{"": compiler.MustCompile(schema.DatasetSchemaID)}
	for _, name := range []string{"edtf", "id", "text"} {
		all[name] = compiler.MustCompile(schema.DatasetSchemaID + "#/$defs/" + name)
	}
	for _, t := range tables(&schema.Dataset{}) {
		all[t.def] = compiler.MustCompile(schema.DatasetSchemaID + "#/$defs/" + t.def)
	}
	return all
})

// older is a schema of draft 2020-12 as one of draft 7. But for the name of one
// keyword, it uses nothing in which the two differ.
func older(text string) string {
	return strings.NewReplacer(jsonschema.Draft2020.URL(), jsonschema.Draft7.URL(), `"dependentRequired"`, `"dependencies"`).Replace(text)
}

// Warm compiles the JSON Schema, which takes about as long as reading a
// statement or two. Who knows that a dataset will be checked calls it in the
// background while the dataset is made.
func Warm() { compiled() }

// chunk is how many rows a worker takes at a time.
const chunk = 256

// violation is one sentence of the validator about one row.
type violation struct {
	row              row
	pointer, message string
}

// checkSchema holds every row against its part of the JSON Schema. The rows
// are spread over the processors; the findings keep the order of the rows.
func (c *checker) checkSchema() {
	type job struct {
		table    table
		from, to int
	}
	var jobs []job
	for _, t := range c.tables {
		for from := 0; from < t.rows; from += chunk {
			jobs = append(jobs, job{t, from, min(from+chunk, t.rows)})
		}
	}
	results := make([][]violation, len(jobs))
	var next atomic.Int64
	var wait sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(jobs)) {
		wait.Go(func() {
			judge := newJudge()
			for i := int(next.Add(1)) - 1; i < len(jobs); i = int(next.Add(1)) - 1 {
				j := jobs[i]
				s := compiled()[j.table.def]
				row := j.table.open()
				for n := j.from; n < j.to; n++ {
					if !judge.passes(s, reflect.ValueOf(row(n).value)) {
						results[i] = appendViolations(results[i], s, j.table.open()(n))
					}
				}
			}
		})
	}
	wait.Wait()
	for _, found := range results {
		for _, v := range found {
			c.report(schema.SchemaViolation, v.row, spanAt(v.row, v.pointer), "%s%s", field(v.pointer), v.message)
		}
	}
}

// appendViolations says what is wrong with one row.
func appendViolations(dst []violation, s *jsonschema.Schema, r row) []violation {
	err := s.Validate(tree(reflect.ValueOf(r.value)))
	if err == nil {
		return dst
	}
	var broken *jsonschema.ValidationError
	if !errors.As(err, &broken) {
		return append(dst, violation{r, "", err.Error()})
	}
	return appendLeaves(dst, r, broken)
}

// appendLeaves keeps the innermost causes: the others only say that something
// inside is wrong.
func appendLeaves(dst []violation, r row, e *jsonschema.ValidationError) []violation {
	if len(e.Causes) == 0 {
		return append(dst, violation{r, e.InstanceLocation, e.Message})
	}
	for _, cause := range e.Causes {
		dst = appendLeaves(dst, r, cause)
	}
	return dst
}

// field names the place inside a row for a message: "/evidence/0/start" is
// "evidence[0].start: ".
func field(pointer string) string {
	var out strings.Builder
	for _, step := range strings.Split(strings.TrimPrefix(pointer, "/"), "/") {
		switch _, err := strconv.Atoi(step); {
		case err == nil:
			out.WriteString("[" + step + "]")
		case out.Len() > 0:
			out.WriteString("." + step)
		default:
			out.WriteString(step)
		}
	}
	if out.Len() > 0 {
		out.WriteString(": ")
	}
	return out.String()
}

// spanAt returns the span that a pointer into a row leads to or through, or
// nil if it leads through none.
func spanAt(r row, pointer string) *schema.Span {
	steps := strings.Split(strings.TrimPrefix(pointer, "/"), "/")
	if len(steps) < 2 || r.fact == nil {
		return nil
	}
	i, err := strconv.Atoi(steps[1])
	if err != nil {
		return nil
	}
	switch value := r.value.(type) {
	case *schema.Meeting:
		if steps[0] == "claims" && i < len(value.Claims) && len(value.Claims[i].Evidence) > 0 {
			return &value.Claims[i].Evidence[0]
		}
	case *schema.Section:
		if steps[0] == "theme_cues" && i < len(value.ThemeCues) {
			return &value.ThemeCues[i].Span
		}
	case *schema.Provision:
		if steps[0] == "theme_cues" && i < len(value.ThemeCues) {
			return &value.ThemeCues[i].Span
		}
	}
	if steps[0] == "evidence" && i < len(r.fact.Evidence) {
		return &r.fact.Evidence[i]
	}
	return nil
}
