package schema

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"
)

var columnName = regexp.MustCompile(`^[a-z][a-z0-9_]*$`)

// TestTables holds the table of columns against its own rules.
func TestTables(t *testing.T) {
	names := map[string]bool{}
	for _, table := range Tables() {
		if names[table.Name] {
			t.Errorf("the table %s is there twice", table.Name)
		}
		names[table.Name] = true
		if table.EN == "" || table.JA == "" || table.Title == "" {
			t.Errorf("%s has no description or title", table.Name)
		}
		if len(table.Key) == 0 {
			t.Errorf("%s has no key", table.Name)
		}
		for _, key := range table.Key {
			if c, ok := table.Column(key); !ok || !c.Required {
				t.Errorf("the key %s of %s is no column that is always filled", key, table.Name)
			}
		}
		seen := map[string]bool{}
		for _, c := range table.Columns {
			if seen[c.Name] {
				t.Errorf("%s.%s is there twice", table.Name, c.Name)
			}
			seen[c.Name] = true
			checkColumn(t, table.Name+"."+c.Name, table, c)
		}
	}
}

func checkColumn(t *testing.T, where string, table Table, c Column) {
	t.Helper()
	if !columnName.MatchString(c.Name) {
		t.Errorf("%s: the name is not lower case with underscores", where)
	}
	if !slices.Contains(ColumnTypes, c.Type) {
		t.Errorf("%s has the type %q", where, c.Type)
	}
	if !strings.HasSuffix(c.EN, ".") || !strings.HasSuffix(c.JA, "。") || c.Title == "" || c.Example == "" {
		t.Errorf("%s lacks a description, a title or an example: %+v", where, c)
	}
	if strings.ContainsFunc(c.EN, func(r rune) bool { return unicode.Is(unicode.Han, r) }) {
		t.Errorf("%s: the English description holds Japanese", where)
	}
	if _, ok := ListNamed(c.List); c.List != "" && !ok {
		t.Errorf("%s names the list %q, which does not exist", where, c.List)
	}
	if c.Table != "" && !slices.ContainsFunc(Tables(), func(t Table) bool { return t.Name == c.Table }) {
		t.Errorf("%s points to the table %q, which does not exist", where, c.Table)
	}
	if c.KindIn != "" {
		if _, ok := table.Column(c.KindIn); !ok {
			t.Errorf("%s: there is no column %q", where, c.KindIn)
		}
	}
	if c.Table == "" || c.Table == "countries" || c.Table == "rules" || slices.Contains(table.Key, c.Name) && c.Name == "commitment_id" {
		return // codes and rules bear names that say what they are for; a commitment is its provision
	}
	key := TableNamed(c.Table).Key[0]
	if name := strings.TrimSuffix(c.Name, "s"); name != key && !strings.HasSuffix(name, "_"+key) {
		t.Errorf("%s points to %s but does not bear the name of its key %s", where, c.Table, key)
	}
}

// TestLists holds the closed lists against the types of the model, and every
// code against the form of one.
func TestLists(t *testing.T) {
	names := map[string]bool{}
	for _, l := range Lists() {
		if names[l.Name] {
			t.Errorf("the list %s is there twice", l.Name)
		}
		names[l.Name] = true
		seen := map[string]bool{}
		for _, c := range l.Codes {
			if seen[c.Code] || c.Code == "" || c.EN == "" || c.JA == "" || strings.ContainsAny(c.Code, " |%") {
				t.Errorf("%s: the code %+v is there twice, or is not whole", l.Name, c)
			}
			seen[c.Code] = true
		}
	}
	for name, want := range map[string][]string{
		"act": texts(Acts), "status": texts([]Status{Held, Planned, Mentioned}), "mode": texts([]Mode{InPerson, Virtual, Hybrid}),
		"role":        texts([]Role{Head, Host, Member, PrivateSector, Speaker}),
		"name_kind":   texts([]NameKind{Preferred, Acronym, Variant, AsPrinted}),
		"strength":    texts([]Commitment{NoCommitment, VagueCommitment, SpecificCommitment}),
		"item_kind":   texts([]ReferenceKind{RefEvent, RefDocument, RefProgramme, RefWorkingGroup, RefForum}),
		"relation":    texts([]Relation{Opens, Continues, Progress, Repeats}),
		"side":        texts([]Side{SideInternational, SidePrivate, SideOther}),
		"entity_kind": texts(EntityKinds), "precision": texts(Precisions), "reliability": texts(Reliabilities),
		"resolved_from": texts([]ResolvedFrom{FromText, FromSeries, FromDelegations, Unresolved}), "column_type": texts(ColumnTypes),
	} {
		l, _ := ListNamed(name)
		if !slices.Equal(l.Values(), want) {
			t.Errorf("the list %s has %v, the type %v", name, l.Values(), want)
		}
	}
	for _, table := range Tables() {
		for _, c := range table.Columns {
			if l, ok := ListNamed(c.List); ok && c.List != "side" && !c.Many && !slices.Contains(l.Values(), c.Example) {
				t.Errorf("%s.%s: the example %q is not in the list %s", table.Name, c.Name, c.Example, c.List)
			}
		}
	}
}

func texts[T ~string](list []T) []string {
	out := make([]string, len(list))
	for i, v := range list {
		out[i] = string(v)
	}
	return out
}

// reserved are the words that PostgreSQL and SQLite do not take as a name
// without quotes.
const reserved = ` add all alter analyse analyze and any array as asc between both case cast check collate column commit constraint create
 current_date current_time current_timestamp current_user default deferrable delete desc distinct do drop else end except exists false
 fetch for foreign from grant group having if in index initially insert intersect into is isnull join lateral leading limit localtime
 localtimestamp not nothing notnull null offset on only or order placing primary references returning select session_user set some
 symmetric table then to trailing transaction true union unique update user using values variadic when where window with `

// TestNoReservedWord: every table can be queried without quotes.
func TestNoReservedWord(t *testing.T) {
	words := strings.Join(strings.Fields(reserved), " ")
	for _, table := range Tables() {
		for _, name := range append(table.Header(), table.Name) {
			if strings.Contains(" "+words+" ", " "+name+" ") {
				t.Errorf("%s: %q is a reserved word", table.Name, name)
			}
		}
	}
}
