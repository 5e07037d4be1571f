package pack

import (
	"fmt"
	"math/rand"
	"reflect"
	"testing"

	"pgregory.net/rapid"

	"dialoguec/schema"
)

// full fills every field of a value with something of its own, lists with two rows.
func full(v reflect.Value, n *int) {
	*n++
	switch v.Kind() {
	case reflect.String:
		v.SetString(fmt.Sprintf("word %d", *n))
	case reflect.Int:
		v.SetInt(int64(*n) * (1 - 2*int64(*n%2)))
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		full(v.Elem(), n)
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 2, 2))
		full(v.Index(0), n)
		full(v.Index(1), n)
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				full(v.Field(i), n)
			}
		}
	case reflect.Func: // Place, which is not packed
	default:
		panic("pack a " + v.Kind().String())
	}
}

func filled() *Packed {
	n, p := 0, new(Packed)
	full(reflect.ValueOf(p).Elem(), &n)
	st := p.Statement
	st.Text = "Two ministers met.\n会合が開かれた。"
	st.Document.Evidence[0] = schema.Span{Document: "a", Start: 19, End: 21, Quote: "会合"}
	st.Provisions.List[0].Text = st.Provisions.List[0].Evidence[0].Quote
	return p
}

// TestEveryField: no field of a statement or of a diagnostic is left out.
func TestEveryField(t *testing.T) {
	want := filled()
	got, err := Read(want.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("it comes back as\n%+v\n%+v\nnot\n%+v\n%+v", got, got.Statement, want, want.Statement)
	}
}

// TestEmpty: a statement of which nothing was read comes back, with what there is
// to say of it.
func TestEmpty(t *testing.T) {
	want := &Packed{Statement: new(schema.Statement), Problems: []schema.Diagnostic{{Code: schema.Unreadable, Severity: schema.Error}}}
	want.Statement.Coverage.Stretches = []schema.Span{}
	if got, err := Read(want.Bytes()); err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("it comes back as %+v, %v", got, err)
	}
}

// TestDamaged: a byte that changed, or is missing, is an error.
func TestDamaged(t *testing.T) {
	whole := filled().Bytes()
	rapid.Check(t, func(t *rapid.T) {
		bytes := append([]byte(nil), whole...)
		at := rapid.IntRange(0, len(bytes)-1).Draw(t, "at")
		if rapid.Bool().Draw(t, "cut") {
			bytes = bytes[:at]
		} else {
			bytes[at] ^= byte(rapid.IntRange(1, 255).Draw(t, "by"))
		}
		if _, err := Read(bytes); err == nil {
			t.Error("damaged bytes are read")
		}
	})
}

// TestTotal: whatever bytes there are, reading them ends without a panic, and
// what is read can be packed again.
func TestTotal(t *testing.T) {
	whole := filled().Bytes()
	whole = whole[:len(whole)-4]
	r := rand.New(rand.NewSource(1))
	n := 20_000
	if testing.Short() {
		n = 500
	}
	for range n {
		bytes := append([]byte(nil), whole...)
		for range 1 + r.Intn(3) {
			bytes[r.Intn(len(bytes))] = byte(r.Intn(256))
		}
		if p, err := read(string(bytes)); err == nil {
			p.Bytes()
		}
	}
}
