package rows

import (
	"cmp"
	"slices"

	"dialoguec/schema"
)

// Filter is a choice among the values that occur in a list.
type Filter struct {
	Name, Label string
	Options     []Option
}

// Option is a value that can be chosen. In a list it goes by its number, since each
// row has those of all its values.
type Option struct {
	Value, Label string
	number       int
}

// choices are the numbers of what can be chosen, from 1 on, by the places of the
// values among those of the dataset; 0 for what cannot.
type choices []int

// chosen writes the attribute of a row by the numbers of what it can be chosen by,
// if its list has filters.
func (w Writer) chosen(row int, by choices) {
	if by == nil {
		return
	}
	w.Tag(` data-is="`)
	first := true
	for _, v := range w.ChosenBy[row] {
		if n := by[v]; n > 0 {
			w.TagIf(!first, " ")
			w.Number(n)
			first = false
		}
	}
	w.Tag(`"`)
}

// writeFilters writes choices, by which the script filters rows.
func (w Writer) writeFilters(filters []Filter) {
	if len(filters) == 0 {
		return
	}
	w.Element(`<fieldset class="filters"><legend class="unseen">`, w.Say("filters"), "</legend>")
	for _, f := range filters {
		w.Element("\n<label>", f.Label, ` <select name="`)
		w.Text(f.Name)
		w.Element(`"><option value="">`, w.Say("all"), "</option>")
		for _, o := range f.Options {
			w.Tag(`<option value="`)
			w.Number(o.number)
			w.Element(`">`, o.Label, "</option>")
		}
		w.Tag("</select></label>")
	}
	w.Element("\n<output class=\"shown\" data-of=\"", w.Say("shown"), "\"></output>\n</fieldset>\n")
}

// Filters lists what some provisions can be chosen by: what at least two of them
// differ in.
func (w Writer) Filters(rows []int) ([]Filter, choices) {
	numbers := make(choices, len(w.Choices))
	found := map[string]map[string]int{} // the places of values, by what they are of
	for _, i := range rows {
		for _, v := range w.ChosenBy[i] {
			numbers[v] = 1
		}
	}
	for v, k := range w.Choices {
		if numbers[v] > 0 {
			if found[k.Name] == nil {
				found[k.Name] = map[string]int{}
			}
			found[k.Name][k.Value] = v
		}
	}
	clear(numbers)
	party := func(code string) string { return w.PartyName(code).Text }
	theme := func(id string) string { return w.ThemeLink(id).Text }
	of := func(list string) func(string) string { return func(code string) string { return w.Label(list, code) } }
	var out []Filter
	last := 0
	add := func(name string, values []string, label func(string) string) {
		if len(found[name]) < 2 {
			return
		}
		f := Filter{Name: name, Label: w.Say("filter." + name)}
		for _, value := range values {
			if v, is := found[name][value]; is {
				last++
				numbers[v] = last
				f.Options = append(f.Options, Option{value, label(value), last})
			}
		}
		out = append(out, f)
	}
	add("act", codes(schema.Acts), of("act"))
	add("party", sortedBy(found["party"], party), party)
	add("strength", []string{"specific", "vague", "none"}, of("strength"))
	add("theme", sortedBy(found["theme"], theme), theme)
	add("reliability", codes(schema.Reliabilities), of("reliability"))
	if len(out) == 0 {
		return nil, nil
	}
	return out, numbers
}

// codes are the values of a closed list as texts.
func codes[T ~string](list []T) []string {
	out := make([]string, len(list))
	for i, x := range list {
		out[i] = string(x)
	}
	return out
}

// sortedBy lists codes in the order of what they are called.
func sortedBy[T any](s map[string]T, name func(string) string) []string {
	out := make([]string, 0, len(s))
	for code := range s {
		out = append(out, code)
	}
	slices.SortFunc(out, func(a, b string) int { return cmp.Or(cmp.Compare(name(a), name(b)), cmp.Compare(a, b)) })
	return out
}
