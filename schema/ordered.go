package schema

import (
	"bytes"
	"encoding/json"
	"errors"
	"reflect"
	"strings"
)

// Ordered is an object of JSON whose keys stay in their order. One whose key ends in
// "?", which is no part of it, is left out if its value is empty.
type Ordered []struct {
	Key   string
	Value any
}

// MarshalJSON writes the object.
func (o Ordered) MarshalJSON() ([]byte, error) {
	var w orderedWriter
	w.Encoder = json.NewEncoder(&w.b)
	w.SetEscapeHTML(false) // whoever asked for it does
	err := w.object(o)
	return w.b.Bytes(), err
}

// orderedWriter writes an object and those in it into one buffer: encoding/json would
// check and copy each of them once more for every object that it is in.
type orderedWriter struct {
	*json.Encoder
	b bytes.Buffer
}

func (w *orderedWriter) object(o Ordered) error {
	sign := byte('{')
	for _, f := range o {
		key, optional := strings.CutSuffix(f.Key, "?")
		if v := reflect.ValueOf(f.Value); optional && (!v.IsValid() || v.IsZero() || v.Kind() == reflect.Slice && v.Len() == 0) {
			continue
		}
		w.b.WriteByte(sign)
		sign = ','
		err := w.text(key)
		w.b.WriteByte(':')
		if err = errors.Join(err, w.value(f.Value)); err != nil {
			return err
		}
	}
	if sign == '{' {
		w.b.WriteByte(sign)
	}
	w.b.WriteByte('}')
	return nil
}

func (w *orderedWriter) value(v any) error {
	switch v := v.(type) {
	case string:
		return w.text(v)
	case Ordered:
		return w.object(v)
	case []Ordered:
		return w.list(v)
	}
	return w.Encode(v)
}

func (w *orderedWriter) list(all []Ordered) error {
	if len(all) == 0 {
		return w.Encode(all)
	}
	for i, o := range all {
		w.b.WriteByte("[,"[min(i, 1)])
		if err := w.object(o); err != nil {
			return err
		}
	}
	w.b.WriteByte(']')
	return nil
}

// text writes a text; one that needs no escape as it is.
func (w *orderedWriter) text(s string) error {
	for i := range len(s) {
		if c := s[i]; c < ' ' || c > '~' || c == '"' || c == '\\' {
			return w.Encode(s)
		}
	}
	w.b.WriteByte('"')
	w.b.WriteString(s)
	w.b.WriteByte('"')
	return nil
}
