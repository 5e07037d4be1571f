package site

import "dialoguec/schema"

// filter is a choice among the values that occur in a list.
type filter struct {
	Name, Label string
	Options     []option
}

type option struct{ Value, Label string }

// writeFilters writes choices, by which the script filters rows.
func (c *context) writeFilters(m *markup, filters []filter) {
	if len(filters) == 0 {
		return
	}
	m.tag(`<fieldset class="filters"><legend class="unseen">`)
	m.text(c.say("filters"))
	m.tag("</legend>")
	for _, f := range filters {
		m.tag("\n<label>")
		m.text(f.Label)
		m.tag(` <select name="`)
		m.text(f.Name)
		m.tag(`"><option value="">`)
		m.text(c.say("all"))
		m.tag("</option>")
		for _, o := range f.Options {
			m.tag(`<option value="`)
			m.text(o.Value)
			m.tag(`">`)
			m.text(o.Label)
			m.tag("</option>")
		}
		m.tag("</select></label>")
	}
	m.tag("\n<output class=\"shown\" data-of=\"")
	m.text(c.say("shown"))
	m.tag("\"></output>\n</fieldset>\n")
}

// filters lists what some provisions can be chosen by: what at least two of them
// differ in.
func (c *context) filters(rows []int) []filter {
	acts, parties, strengths, themes, trusts := seen{}, seen{}, seen{}, seen{}, seen{}
	for _, i := range rows {
		p := &c.Provisions[i]
		addAll(acts, p.Acts)
		addAll(parties, p.ActorParties)
		addAll(themes, p.Themes)
		strengths[string(p.Commitment)] = true
		trusts[c.reliability(&p.Fact)] = true
	}
	party := func(code string) string { return c.partyName(code).Text }
	theme := func(id string) string { return c.themeLink(id).Text }
	of := func(list string) func(string) string { return func(code string) string { return c.label(list, code) } }
	var out []filter
	add := func(name string, of seen, values []string, label func(string) string) {
		f := filter{Name: name, Label: c.say("filter." + name)}
		for _, v := range values {
			if of[v] {
				f.Options = append(f.Options, option{v, label(v)})
			}
		}
		if len(f.Options) > 1 {
			out = append(out, f)
		}
	}
	add("act", acts, codes(schema.Acts), of("act"))
	add("party", parties, sortedBy(parties, party), party)
	add("strength", strengths, []string{"specific", "vague", "none"}, of("strength"))
	add("theme", themes, sortedBy(themes, theme), theme)
	add("reliability", trusts, codes(schema.Reliabilities), of("reliability"))
	return out
}
