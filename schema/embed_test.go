package schema

import (
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// object is what the tests read of a JSON Schema.
type object struct {
	ID         string                     `json:"$id"`
	Type       string                     `json:"type"`
	Additional *bool                      `json:"additionalProperties"`
	Required   []string                   `json:"required"`
	Properties map[string]json.RawMessage `json:"properties"`
	Defs       map[string]object          `json:"$defs"`
}

// property is what the tests read of a property.
type property struct {
	Ref   string          `json:"$ref"`
	Type  string          `json:"type"`
	Enum  []string        `json:"enum"`
	Items json.RawMessage `json:"items"`
}

func loadSchema(t *testing.T) object {
	t.Helper()
	var o object
	if err := json.Unmarshal([]byte(DatasetSchema), &o); err != nil {
		t.Fatal(err)
	}
	return o
}

// TestSchemaIsTheModel holds the JSON Schema against the Go types, both ways:
// every field is a property, every property a field, and exactly the fields
// that are always written are required: those without omitempty, and evidence,
// which is never empty and left out of provisions alone.
func TestSchemaIsTheModel(t *testing.T) {
	root := loadSchema(t)
	if root.ID != DatasetSchemaID {
		t.Errorf("$id is %q, want %q", root.ID, DatasetSchemaID)
	}
	seen := map[string]bool{}
	compareObject(t, root, root, reflect.TypeFor[Dataset](), seen)
	for name, def := range root.Defs {
		if def.Properties != nil && !seen[name] {
			t.Errorf("$defs/%s describes no type of the model", name)
		}
	}
}

// compareObject compares one object of the schema with one type, and what they refer to.
func compareObject(t *testing.T, root, o object, typ reflect.Type, seen map[string]bool) {
	t.Helper()
	if seen[typ.Name()] {
		return
	}
	seen[typ.Name()] = true
	if o.Type != "object" || o.Additional == nil || *o.Additional {
		t.Errorf("%s must be an object without additional properties", typ.Name())
	}
	var required []string
	names := map[string]bool{}
	for _, f := range reflect.VisibleFields(typ) {
		tag := f.Tag.Get("json")
		name, option, _ := strings.Cut(tag, ",")
		if f.Anonymous || name == "-" {
			continue
		}
		if tag == "" {
			t.Errorf("%s.%s has no JSON name", typ.Name(), f.Name)
		}
		names[name] = true
		if option != "omitempty" || name == "evidence" && typ != reflect.TypeFor[Provision]() {
			required = append(required, name)
		}
		raw, ok := o.Properties[name]
		if !ok {
			t.Errorf("%s.%s has no property %q", typ.Name(), f.Name, name)
			continue
		}
		compareProperty(t, root, raw, listed(f.Type), typ.Name()+"."+name, seen)
	}
	for name := range o.Properties {
		if !names[name] {
			t.Errorf("property %q of %s has no field", name, typ.Name())
		}
	}
	slices.Sort(required)
	if got := slices.Sorted(slices.Values(o.Required)); !slices.Equal(got, required) {
		t.Errorf("%s requires %v, but the model always writes %v", typ.Name(), got, required)
	}
}

// listed is the type of the list as which rows are written.
func listed(typ reflect.Type) reflect.Type {
	if strings.HasPrefix(typ.Name(), "Rows[") {
		list, _ := typ.FieldByName("List")
		return list.Type
	}
	return typ
}

// compareProperty compares the type of a property with the type of its field.
func compareProperty(t *testing.T, root object, raw json.RawMessage, typ reflect.Type, where string, seen map[string]bool) {
	t.Helper()
	var p property
	if err := json.Unmarshal(raw, &p); err != nil {
		t.Fatalf("%s: %v", where, err)
	}
	if def, ok := strings.CutPrefix(p.Ref, "#/$defs/"); ok {
		if _, exists := root.Defs[def]; !exists {
			t.Errorf("%s refers to $defs/%s, which does not exist", where, def)
			return
		}
		if typ.Kind() == reflect.Struct && jsonType(typ) != "string" {
			if def != typ.Name() {
				t.Errorf("%s refers to %s, but the field is a %s", where, def, typ.Name())
			}
			compareObject(t, root, root.Defs[def], typ, seen)
			return
		}
		compareProperty(t, root, rawDef(t, def), typ, where, seen)
		return
	}
	if want := jsonType(typ); p.Type != want {
		t.Errorf("%s has type %q, want %q", where, p.Type, want)
	}
	if typ.Kind() == reflect.Slice {
		compareProperty(t, root, p.Items, typ.Elem(), where+"[]", seen)
	}
	if list, closed := valuesOf(typ); closed && !slices.Equal(p.Enum, list) {
		t.Errorf("%s allows %v, want %v", where, p.Enum, list)
	}
}

// rawDef returns one of the definitions as it is written.
func rawDef(t *testing.T, name string) json.RawMessage {
	t.Helper()
	var o struct {
		Defs map[string]json.RawMessage `json:"$defs"`
	}
	if err := json.Unmarshal([]byte(DatasetSchema), &o); err != nil {
		t.Fatal(err)
	}
	return o.Defs[name]
}

func jsonType(typ reflect.Type) string {
	if typ == reflect.TypeFor[Span]() || typ == reflect.TypeFor[Cue]() {
		return "string" // as its place
	}
	switch typ.Kind() {
	case reflect.String:
		return "string"
	case reflect.Int:
		return "integer"
	case reflect.Float64:
		return "number"
	case reflect.Bool:
		return "boolean"
	case reflect.Slice:
		return "array"
	case reflect.Pointer:
		return jsonType(typ.Elem())
	}
	return "a type that the test does not know: " + typ.String()
}

// valuesOf returns the values of a type of the model that has a closed list.
func valuesOf(typ reflect.Type) (values []string, closed bool) {
	if typ == reflect.TypeFor[Origin]() {
		return []string{string(OriginResolved), string(OriginRegistry), string(OriginLinked), string(OriginCorrected)}, true
	}
	c, closed := reflect.Zero(typ).Interface().(interface{ List() List })
	if !closed {
		return nil, false
	}
	return c.List().Values(), true
}

// TestSchemaIsFlat keeps the keywords out that make validation slow.
func TestSchemaIsFlat(t *testing.T) {
	var tree any
	if err := json.Unmarshal([]byte(DatasetSchema), &tree); err != nil {
		t.Fatal(err)
	}
	known := map[string]bool{}
	for _, k := range []string{"$schema", "$id", "$ref", "$defs", "title", "description", "type", "properties", "required",
		"additionalProperties", "items", "enum", "pattern", "format", "minLength", "minItems", "uniqueItems", "minimum", "maximum", "dependentRequired"} {
		known[k] = true
	}
	var walk func(path string, node any, names bool)
	walk = func(path string, node any, names bool) {
		switch node := node.(type) {
		case map[string]any:
			for _, k := range slices.Sorted(maps.Keys(node)) {
				if !names && !known[k] {
					t.Errorf("%s uses %q; a validator would be slow or silent about it", path, k)
				}
				walk(path+"/"+k, node[k], !names && (k == "properties" || k == "$defs" || k == "dependentRequired"))
			}
		case []any:
			for _, v := range node {
				walk(path, v, false)
			}
		}
	}
	walk("#", tree, false)
}

// TestSchemaKnowsTheDates: whatever the model reads as a date, the JSON Schema
// allows; of the rest, it lets pass only days and intervals that no pattern can rule out.
func TestSchemaKnowsTheDates(t *testing.T) {
	var def struct {
		Pattern string `json:"pattern"`
	}
	if err := json.Unmarshal(rawDef(t, "edtf"), &def); err != nil {
		t.Fatal(err)
	}
	pattern := regexp.MustCompile(def.Pattern)
	check := func(s string) {
		_, _, err := EDTF(s).Parse()
		matches := pattern.MatchString(s)
		if err == nil && !matches {
			t.Errorf("%q is a date, but the schema refuses it", s)
		}
		if short := len(s) < 10 && s != "0000"; err != nil && matches && short {
			t.Errorf("%q is no date, but the schema allows it", s)
		}
	}
	for _, year := range []string{"0001", "2014", "9999", "14", "20145", "x014"} {
		check(year)
		for month := range 50 {
			date := fmt.Sprintf("%s-%02d", year, month)
			check(date)
			check("2000/" + date)
			for _, day := range []string{"00", "01", "30", "31", "32", "1"} {
				check(date + "-" + day)
			}
		}
	}
	for _, s := range []string{"", "/", "2014/", "/2014", "2014/2015/2016", "2014-09-16/2014-09-17", " 2014", "2014\n"} {
		check(s)
	}
}

// TestSchemaDescriptions: every field is described, and a field that is a
// column of a table is described as the column is.
func TestSchemaDescriptions(t *testing.T) {
	root := loadSchema(t)
	tablesOf := map[string]string{
		"Document": "documents", "Series": "series", "Meeting": "meetings", "Organization": "organizations", "Person": "people",
		"Participation": "participations", "Section": "sections", "Provision": "provisions", "ReferencedItem": "referenced_items",
		"Theme": "themes", "Alignment": "alignments", "ThreadLink": "threads", "Country": "countries", "City": "cities",
		"RuleScore": "rules", "Name": "names",
	}
	described := func(where string, raw json.RawMessage, want string) {
		var p struct{ Description string }
		if err := json.Unmarshal(raw, &p); err != nil {
			t.Fatal(err)
		}
		if p.Description == "" || !strings.HasPrefix(p.Description, want) {
			t.Errorf("%s is described as %q, want %q", where, p.Description, want)
		}
	}
	for name, raw := range root.Properties {
		described(name, raw, "")
	}
	for def, o := range root.Defs {
		for name, raw := range o.Properties {
			want := ""
			if table := tablesOf[def]; table != "" && name != "rule" {
				c, _ := TableNamed(table).Column(name)
				want = c.EN
			}
			described(def+"."+name, raw, want)
		}
	}
}
