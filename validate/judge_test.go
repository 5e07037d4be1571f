package validate

import (
	"reflect"
	"testing"

	"pgregory.net/rapid"

	"dialoguec/schema"
	"dialoguec/schema/sample"
)

// spoil changes one value somewhere in a row: a text, a number, a truth or the
// length of a list.
func spoil(t *rapid.T, v reflect.Value) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			spoil(t, v.Elem())
		}
	case reflect.Struct:
		list := columns(v.Type())
		spoil(t, v.FieldByIndex(list[rapid.IntRange(0, len(list)-1).Draw(t, "column")].index))
	case reflect.Slice:
		if n := v.Len(); n > 0 && rapid.Bool().Draw(t, "inside") {
			spoil(t, v.Index(rapid.IntRange(0, n-1).Draw(t, "item")))
			return
		}
		n := rapid.IntRange(0, 3).Draw(t, "length")
		list := reflect.MakeSlice(v.Type(), n, n)
		for i := range n {
			if v.Len() > 0 {
				list.Index(i).Set(v.Index(i % v.Len()))
			}
		}
		v.Set(list)
	case reflect.String:
		v.SetString(rapid.OneOf(rapid.SampledFrom([]string{"", " ", "x", "JP", "2021-03-01", "2021-33", "javascript:x", "en"}), rapid.String()).Draw(t, "text"))
	case reflect.Int:
		v.SetInt(int64(rapid.IntRange(-2, 3).Draw(t, "number")))
	case reflect.Bool:
		v.SetBool(!v.Bool())
	}
}

// TestJudge holds a judge that has seen many rows against the validator, which
// sees each for the first time.
func TestJudge(t *testing.T) {
	j, good, bad := newJudge(), 0, 0
	rapid.Check(t, func(t *rapid.T) {
		all := tables(sample.Dataset())
		table := all[rapid.IntRange(0, len(all)-1).Draw(t, "table")]
		if table.rows == 0 {
			return
		}
		r := table.row(rapid.IntRange(0, table.rows-1).Draw(t, "row"))
		for range rapid.IntRange(0, 2).Draw(t, "faults") {
			spoil(t, reflect.ValueOf(r.value))
		}
		s := compiled()[table.def]
		err := s.Validate(tree(reflect.ValueOf(r.value)))
		if passes := j.passes(s, reflect.ValueOf(r.value)); passes != (err == nil) {
			t.Fatalf("the judge says %v of %+v, the validator %v", passes, r.value, err)
		}
		if err == nil {
			good++
		} else {
			bad++
		}
	})
	if good == 0 || bad == 0 {
		t.Errorf("%d rows were valid, %d were not", good, bad)
	}
}

// TestJudgeIsNeeded: the schemas of all rows are flat, or nothing is gained.
func TestJudgeIsNeeded(t *testing.T) {
	for _, table := range tables(&schema.Dataset{}) {
		if s := followed(compiled()[table.def]); !flat(s) {
			t.Errorf("the schema of %s is not flat", table.name)
		}
	}
}

// TestPlain: what is let pass at a glance is valid, and the common values are.
func TestPlain(t *testing.T) {
	for def, texts := range map[string][]string{
		"id":   {"a", "jp-us/1", "doc/12-30", "-a", "a--b", "a/", "A", "é", "", "a\n"},
		"text": {"The parties met.", "会合\nを開いた。", " ", "\t\n", "", "a\x00", "\x7f", "a\rb", "\u3000", "\xff", "\u0085"},
	} {
		s := compiled()[def]
		plain := plainly()[s]
		passed := 0
		hold := func(t interface{ Errorf(string, ...any) }, text string) {
			if plain(text) {
				passed++
				if err := s.Validate(text); err != nil {
					t.Errorf("%q passes at a glance, the validator says %v", text, err)
				}
			}
		}
		for _, text := range texts {
			hold(t, text)
		}
		if passed < 2 {
			t.Errorf("%s: nothing passes at a glance", def)
		}
		rapid.Check(t, func(t *rapid.T) {
			hold(t, rapid.OneOf(rapid.String(), rapid.StringMatching(`[a-z0-9/-]*`), rapid.StringOf(rapid.RuneFrom([]rune(" \n\t\x00\r\x7fa会")))).Draw(t, "text"))
		})
	}
	if s := followed(compiled()["Provision"].Properties["provision_id"]); plainly()[s] == nil {
		t.Error("identifiers of provisions are not seen to be such")
	}
}
