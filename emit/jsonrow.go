package emit

import (
	"encoding/json"
	"fmt"
	"reflect"
	"strconv"
	"strings"
	"unicode/utf8"

	"dialoguec/schema"
)

// Rows are appended as encoding/json writes them, which asks every span for its
// own JSON and reads that again. A test holds the one against the other.

// jsonField is how a field of a struct is written.
type jsonField struct {
	index     []int
	key       string // with the quotes and the colon
	omitEmpty bool
	write     jsonWriter
}

type jsonWriter func(dst []byte, v reflect.Value) []byte

// jsonWriterOf returns what writes the values of a type of the model.
func jsonWriterOf(t reflect.Type) jsonWriter {
	switch t.Kind() {
	case reflect.String:
		return func(dst []byte, v reflect.Value) []byte { return appendJSONText(dst, v.String()) }
	case reflect.Int:
		return func(dst []byte, v reflect.Value) []byte { return strconv.AppendInt(dst, v.Int(), 10) }
	case reflect.Bool:
		return func(dst []byte, v reflect.Value) []byte { return strconv.AppendBool(dst, v.Bool()) }
	case reflect.Float64:
		return func(dst []byte, v reflect.Value) []byte {
			number, _ := json.Marshal(v.Float()) // a share is never infinite
			return append(dst, number...)
		}
	case reflect.Pointer:
		of := jsonWriterOf(t.Elem())
		return func(dst []byte, v reflect.Value) []byte { return of(dst, v.Elem()) } // nil is left out
	case reflect.Slice:
		return jsonList(jsonWriterOf(t.Elem()))
	case reflect.Struct:
		switch t {
		case reflect.TypeFor[schema.Span]():
			return func(dst []byte, v reflect.Value) []byte { return appendSpan(dst, v.Addr().Interface().(*schema.Span)) }
		case reflect.TypeFor[schema.Cue]():
			return func(dst []byte, v reflect.Value) []byte {
				return appendSpan(dst, &v.Addr().Interface().(*schema.Cue).Span)
			}
		}
		if t.Implements(reflect.TypeFor[json.Marshaler]()) {
			return func(dst []byte, v reflect.Value) []byte {
				data, _ := v.Interface().(json.Marshaler).MarshalJSON() // of rows, which can be written
				return append(dst, data...)
			}
		}
		return jsonObject(t)
	}
	panic(fmt.Sprintf("the model has a %v, which is not written yet", t)) // a test writes all of it
}

// appendSpan appends a span: one that is lean, as its place.
func appendSpan(dst []byte, s *schema.Span) []byte {
	if s.Quote != "" || s.Document != "" && !schema.ValidID(s.Document) {
		data, _ := s.MarshalJSON() // which cannot fail
		return append(dst, data...)
	}
	return append(s.AppendPlace(append(dst, '"')), '"')
}

func jsonList(item jsonWriter) jsonWriter {
	return func(dst []byte, v reflect.Value) []byte {
		if v.IsNil() {
			return append(dst, "null"...)
		}
		dst = append(dst, '[')
		for i := range v.Len() {
			if i > 0 {
				dst = append(dst, ',')
			}
			dst = item(dst, v.Index(i))
		}
		return append(dst, ']')
	}
}

func jsonObject(t reflect.Type) jsonWriter {
	var fields []jsonField
	for _, f := range reflect.VisibleFields(t) {
		name, option, _ := strings.Cut(f.Tag.Get("json"), ",")
		if !f.Anonymous && f.IsExported() && name != "-" {
			fields = append(fields, jsonField{f.Index, strconv.Quote(name) + ":", option == "omitempty", jsonWriterOf(f.Type)})
		}
	}
	return func(dst []byte, v reflect.Value) []byte {
		dst = append(dst, '{')
		begin := len(dst)
		for i := range fields {
			f := &fields[i]
			value := v.FieldByIndex(f.index)
			if f.omitEmpty && emptyJSON(value) {
				continue
			}
			if len(dst) > begin {
				dst = append(dst, ',')
			}
			dst = f.write(append(dst, f.key...), value)
		}
		return append(dst, '}')
	}
}

// emptyJSON reports whether omitempty leaves a value out.
func emptyJSON(v reflect.Value) bool {
	switch v.Kind() {
	case reflect.String, reflect.Slice:
		return v.Len() == 0
	case reflect.Struct:
		return false
	}
	return v.IsZero()
}

// appendJSONText appends a text as encoding/json does, without escapes for HTML.
func appendJSONText(dst []byte, s string) []byte {
	dst = append(dst, '"')
	plain := 0
	for i := 0; i < len(s); {
		if jsonPlain[s[i]] {
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if r >= utf8.RuneSelf && (r != utf8.RuneError || size > 1) && r != '\u2028' && r != '\u2029' {
			i += size
			continue
		}
		dst = appendEscape(append(dst, s[plain:i]...), r)
		i += size
		plain = i
	}
	return append(append(dst, s[plain:]...), '"')
}

// appendEscape appends a character that is not written as it is.
func appendEscape(dst []byte, r rune) []byte {
	if i := strings.IndexRune("\"\\\b\f\n\r\t", r); i >= 0 {
		return append(dst, '\\', `"\bfnrt`[i])
	}
	const hex = "0123456789abcdef"
	return append(dst, '\\', 'u', hex[r>>12&15], hex[r>>8&15], hex[r>>4&15], hex[r&15])
}

// jsonPlain marks the signs of ASCII that are written as they are.
var jsonPlain = func() (table [256]bool) {
	for c := ' '; c < utf8.RuneSelf; c++ {
		table[c] = c != '"' && c != '\\'
	}
	return table
}()
