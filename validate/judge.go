package validate

import (
	"reflect"

	"github.com/santhosh-tekuri/jsonschema/v5"
)

// A judge says of values whether a JSON Schema lets them pass. The validator
// does the judging; but it takes ten times as long over an object as over what
// is in it, and a dataset says the same things again and again. So a judge asks
// it once about every set of keys that objects of one schema have, once about
// every short value, and about each long one; identifiers and plain texts, which
// are new in every row, it lets pass by their bytes (see [plainly]).
//
// That is the whole truth for the flat schemas of a dataset: if an object has
// no keyword but type, required, properties, additionalProperties and
// dependencies, it is valid if its keys are and each of its values is.
// Whatever has another keyword is given to the validator as it is.
type judge struct {
	objects map[*jsonschema.Schema]*objectSchema
	texts   map[*jsonschema.Schema]map[string]bool // valid ones
	numbers map[*jsonschema.Schema]map[int64]bool
	lists   map[*jsonschema.Schema]bool // of which a list was valid
	plainly map[*jsonschema.Schema]func(string) bool
}

func newJudge() *judge {
	return &judge{map[*jsonschema.Schema]*objectSchema{}, map[*jsonschema.Schema]map[string]bool{},
		map[*jsonschema.Schema]map[int64]bool{}, map[*jsonschema.Schema]bool{}, plainly()}
}

const (
	// memory bounds how many values of one schema a judge keeps in mind.
	memory = 1 << 13
	// shortText is how many bytes a text may have to be kept in mind.
	shortText = 64
)

type objectSchema struct {
	columns    []column
	properties []*jsonschema.Schema // of the columns
	keys       map[uint64]bool      // valid sets of columns, a bit each
	flat       bool
}

func (j *judge) passes(s *jsonschema.Schema, v reflect.Value) bool {
	s = followed(s)
	switch v.Kind() {
	case reflect.Pointer:
		return j.passes(s, v.Elem())
	case reflect.Struct:
		if span := spanIn(v); span != nil {
			return plain(span) || asked(s, v)
		}
		return j.object(s, v)
	case reflect.Slice:
		return j.list(s, v)
	case reflect.String:
		return j.text(s, v.String())
	case reflect.Int:
		return j.number(s, v.Int())
	}
	return asked(s, v)
}

func asked(s *jsonschema.Schema, v reflect.Value) bool { return s.Validate(tree(v)) == nil }

// askedOfKeys asks the validator whether an object may have the keys it has. It
// may say no to good ones; yes does not speak of the values.
func askedOfKeys(s *jsonschema.Schema, v reflect.Value) bool { return s.Validate(treeOf(v, 1)) == nil }

func (j *judge) object(s *jsonschema.Schema, v reflect.Value) bool {
	o := j.objects[s]
	if o == nil {
		o = newObjectSchema(s, v.Type())
		j.objects[s] = o
	}
	if !o.flat {
		return asked(s, v)
	}
	var keys uint64
	for i, c := range o.columns {
		if !c.omitEmpty || !empty(v.FieldByIndex(c.index)) {
			keys |= 1 << i
		}
	}
	if !o.keys[keys] {
		if !askedOfKeys(s, v) {
			return asked(s, v)
		}
		o.keys[keys] = true
	}
	for i, c := range o.columns {
		if keys&(1<<i) != 0 && !j.passes(o.properties[i], v.FieldByIndex(c.index)) {
			return false
		}
	}
	return true
}

func newObjectSchema(s *jsonschema.Schema, t reflect.Type) *objectSchema {
	o := &objectSchema{columns: columns(t), keys: map[uint64]bool{}, flat: flat(s)}
	for _, c := range o.columns {
		property := s.Properties[c.name]
		o.properties = append(o.properties, property)
		o.flat = o.flat && property != nil
	}
	o.flat = o.flat && len(o.columns) <= 64
	return o
}

// flat reports whether an object schema has only keywords that speak of the
// keys as a set, and of the values one by one.
func flat(s *jsonschema.Schema) bool {
	return s.Ref == nil && simple(s) && s.PropertyNames == nil && !s.RegexProperties && len(s.PatternProperties) == 0 &&
		!requiresMore(s) && len(s.DependentSchemas) == 0 && s.UnevaluatedProperties == nil
}

// requiresMore reports whether a key asks for more than other keys.
func requiresMore(s *jsonschema.Schema) bool {
	for _, d := range s.Dependencies {
		if _, keys := d.([]string); !keys {
			return true
		}
	}
	return false
}

// simple reports whether a schema does without the keywords that combine others.
func simple(s *jsonschema.Schema) bool {
	return s.RecursiveRef == nil && s.DynamicRef == nil && s.Always == nil && len(s.Constant) == 0 && len(s.Enum) == 0 &&
		s.Not == nil && len(s.AllOf) == 0 && len(s.AnyOf) == 0 && len(s.OneOf) == 0 && s.If == nil && len(s.Extensions) == 0
}

// followed leads from a schema that is nothing but a reference to what it refers to.
func followed(s *jsonschema.Schema) *jsonschema.Schema {
	for s.Ref != nil && simple(s) && !limits(s) {
		s = s.Ref
	}
	return s
}

// limits reports whether a schema says anything of objects, lists, texts or numbers itself.
func limits(s *jsonschema.Schema) bool {
	return len(s.Types) > 0 || limitsObjects(s) || limitsLists(s) || limitsTexts(s) || limitsNumbers(s)
}

func limitsObjects(s *jsonschema.Schema) bool {
	return s.MinProperties >= 0 || s.MaxProperties >= 0 || len(s.Required) > 0 || len(s.Properties) > 0 ||
		s.PropertyNames != nil || s.RegexProperties || len(s.PatternProperties) > 0 || s.AdditionalProperties != nil ||
		len(s.Dependencies) > 0 || len(s.DependentRequired) > 0 || len(s.DependentSchemas) > 0 || s.UnevaluatedProperties != nil
}

func limitsLists(s *jsonschema.Schema) bool {
	return s.MinItems >= 0 || s.MaxItems >= 0 || s.UniqueItems || s.Items != nil || s.AdditionalItems != nil ||
		s.Contains != nil || s.UnevaluatedItems != nil
}

func limitsTexts(s *jsonschema.Schema) bool {
	return s.MinLength >= 0 || s.MaxLength >= 0 || s.Pattern != nil || s.Format != "" || s.ContentEncoding != "" ||
		s.ContentMediaType != "" || s.ContentSchema != nil
}

func limitsNumbers(s *jsonschema.Schema) bool {
	return s.Minimum != nil || s.ExclusiveMinimum != nil || s.Maximum != nil || s.ExclusiveMaximum != nil || s.MultipleOf != nil
}

// list judges a list by its items, if its length cannot be wrong.
func (j *judge) list(s *jsonschema.Schema, v reflect.Value) bool {
	items, alike := s.Items.(*jsonschema.Schema)
	if s.Ref != nil || !simple(s) || !alike || s.Contains != nil || s.UnevaluatedItems != nil || s.UniqueItems && !distinct(v) {
		return asked(s, v)
	}
	n := v.Len()
	switch {
	case n == 0, n < s.MinItems, s.MaxItems >= 0 && n > s.MaxItems:
		return asked(s, v)
	case !j.lists[s]:
		j.lists[s] = asked(s, v)
		return j.lists[s]
	}
	for i := range n {
		if !j.passes(items, v.Index(i)) {
			return false
		}
	}
	return true
}

// distinct reports whether a list is a short one of texts that all differ: what
// a schema says of their being unique then depends on nothing else.
func distinct(v reflect.Value) bool {
	if v.Type().Elem().Kind() != reflect.String || v.Len() > 20 {
		return false
	}
	for i := range v.Len() {
		for k := range i {
			if v.Index(i).String() == v.Index(k).String() {
				return false
			}
		}
	}
	return true
}

func (j *judge) text(s *jsonschema.Schema, text string) bool {
	if plain := j.plainly[s]; plain != nil && plain(text) {
		return true
	}
	return recalled(j.texts, s, text, len(text) <= shortText, func() bool { return s.Validate(text) == nil })
}

func (j *judge) number(s *jsonschema.Schema, n int64) bool {
	return recalled(j.numbers, s, n, true, func() bool { return s.Validate(int(n)) == nil })
}

// recalled asks about a value unless its like was found valid before.
func recalled[T comparable](all map[*jsonschema.Schema]map[T]bool, s *jsonschema.Schema, value T, keep bool, ask func() bool) bool {
	if !keep {
		return ask()
	}
	known := all[s]
	if known[value] {
		return true
	}
	if !ask() {
		return false
	}
	if known == nil || len(known) >= memory {
		known = map[T]bool{}
		all[s] = known
	}
	known[value] = true
	return true
}
