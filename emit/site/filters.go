package site

import (
	"cmp"
	"dialoguec/emit/site/markup"
	"dialoguec/schema"
	"slices"
)

// filter is a choice among the values that occur in a list.
type filter struct {
	Name, Label string
	Options     []option
}

// option is a value that can be chosen. In a list it goes by its number, since each
// row has those of all its values.
type option struct {
	Value, Label string
	number       int
}

// choices are the numbers of what can be chosen, from 1 on, by the places of the
// values among those of the dataset; 0 for what cannot.
type choices []int

// chosen are the numbers of what a row can be chosen by.
type chosen struct {
	choices
	values []int32
}

func (n choices) of(values []int32) chosen { return chosen{n, values} }

// write writes the attribute of a row, if its list has filters.
func (by chosen) write(m *markup.Markup) {
	if by.choices == nil {
		return
	}
	m.Tag(` data-is="`)
	first := true
	for _, v := range by.values {
		if n := by.choices[v]; n > 0 {
			m.TagIf(!first, " ")
			m.Number(n)
			first = false
		}
	}
	m.Tag(`"`)
}

// writeFilters writes choices, by which the script filters rows.
func (c *context) writeFilters(filters []filter) {
	if len(filters) == 0 {
		return
	}
	c.Tag(`<fieldset class="filters"><legend class="unseen">`)
	c.Text(c.Say("filters"))
	c.Tag("</legend>")
	for _, f := range filters {
		c.Tag("\n<label>")
		c.Text(f.Label)
		c.Tag(` <select name="`)
		c.Text(f.Name)
		c.Tag(`"><option value="">`)
		c.Text(c.Say("all"))
		c.Tag("</option>")
		for _, o := range f.Options {
			c.Tag(`<option value="`)
			c.Number(o.number)
			c.Tag(`">`)
			c.Text(o.Label)
			c.Tag("</option>")
		}
		c.Tag("</select></label>")
	}
	c.Tag("\n<output class=\"shown\" data-of=\"")
	c.Text(c.Say("shown"))
	c.Tag("\"></output>\n</fieldset>\n")
}

// filters lists what some provisions can be chosen by: what at least two of them
// differ in.
func (c *context) filters(rows []int) ([]filter, choices) {
	numbers := make(choices, len(c.Choices))
	found := map[string]map[string]int{} // the places of values, by what they are of
	for _, i := range rows {
		for _, v := range c.ChosenBy[i] {
			numbers[v] = 1
		}
	}
	for v, k := range c.Choices {
		if numbers[v] > 0 {
			if found[k.Name] == nil {
				found[k.Name] = map[string]int{}
			}
			found[k.Name][k.Value] = v
		}
	}
	clear(numbers)
	party := func(code string) string { return c.PartyName(code).Text }
	theme := func(id string) string { return c.ThemeLink(id).Text }
	of := func(list string) func(string) string { return func(code string) string { return c.Label(list, code) } }
	var out []filter
	last := 0
	add := func(name string, values []string, label func(string) string) {
		if len(found[name]) < 2 {
			return
		}
		f := filter{Name: name, Label: c.Say("filter." + name)}
		for _, value := range values {
			if v, is := found[name][value]; is {
				last++
				numbers[v] = last
				f.Options = append(f.Options, option{value, label(value), last})
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
