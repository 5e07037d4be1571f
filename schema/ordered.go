package schema

import (
	"bytes"
	"encoding/json"
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
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false) // whoever asked for it does
	for _, f := range o {
		key, optional := strings.CutSuffix(f.Key, "?")
		if v := reflect.ValueOf(f.Value); optional && (!v.IsValid() || v.IsZero() || v.Kind() == reflect.Slice && v.Len() == 0) {
			continue
		}
		sign := byte(',')
		if b.Len() == 0 {
			sign = '{'
		}
		b.WriteByte(sign)
		if err := e.Encode(key); err != nil {
			return nil, err
		}
		b.WriteByte(':')
		if err := e.Encode(f.Value); err != nil {
			return nil, err
		}
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}
