package config

import (
	"net/url"
	"slices"
	"strings"

	"dialoguec/schema"
)

// About returns what the settings say of the dataset.
func (c *Config) About() schema.About {
	a := schema.About{
		Title: c.Title.texts(), Description: c.Description.texts(), Publisher: c.Publisher.texts(),
		Version: c.Version.Text, Released: c.Released.Text, Contact: c.Contact.Text, Homepage: c.Homepage.Text, License: c.License.Text,
	}
	for _, k := range c.Keywords {
		a.Keywords = append(a.Keywords, k.Text)
	}
	if c.DOI.Text != "" {
		a.DOI = "https://doi.org/" + bareDOI(c.DOI.Text)
	}
	return a
}

func (l Localized) texts() schema.InBoth { return schema.InBoth{EN: l.EN.Text, JA: l.JA.Text} }

// ExampleBase says of a base that is nobody's what is wrong with it: at other
// places, its identifiers mean other things. A dataset that is released must
// not have one. The list is empty for a base of the publisher's own.
func (c *Config) ExampleBase(base string) []schema.Diagnostic {
	if !reserved(base) {
		return nil
	}
	at := c.Base.At
	if c.Released.Text != "" && at.Path == "" {
		at = c.Released.At
	}
	d := schema.Diagnose(schema.ExampleBase, at, "the base "+base+" is an example, not yours")
	if c.Released.Text != "" {
		d.Severity = schema.Error
		d.Message += ", and the dataset is released"
	}
	return []schema.Diagnostic{d}
}

// reservedNames are the domains of RFC 2606 and RFC 6761, which nobody can have.
var reservedNames = []string{"example", "example.org", "example.com", "example.net", "test", "invalid", "localhost"}

// reserved reports whether a base is in a domain that is kept for examples.
func reserved(base string) bool {
	u, err := url.Parse(base)
	if err != nil {
		return false
	}
	host := strings.TrimSuffix(strings.ToLower(u.Hostname()), ".")
	return slices.ContainsFunc(reservedNames, func(name string) bool { return host == name || strings.HasSuffix(host, "."+name) })
}
