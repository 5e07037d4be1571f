package config

import (
	"strings"

	"gopkg.in/yaml.v3"
)

// Template returns settings with a comment on every key. The keys that values
// has are set; the others are there as examples, in comments.
func Template(values map[string]string) string {
	var b strings.Builder
	b.WriteString("# The settings of this folder of statements; see dialoguec help config.\n")
	for _, k := range keys {
		b.WriteString("\n# " + strings.ToUpper(k.Help[:1]) + k.Help[1:] + ".\n")
		switch value := values[k.Name]; value {
		default:
			b.WriteString(k.Name + ": " + quoted(value) + "\n")
		case k.Example: // as it is: it may be a list
			b.WriteString(k.Name + ": " + value + "\n")
		case "":
			b.WriteString("# " + k.Name + ": " + k.Example + "\n")
		}
	}
	return b.String()
}

// quoted writes a text as YAML on one line.
func quoted(s string) string {
	data, err := yaml.Marshal(&yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Value: s})
	if err != nil || strings.Count(string(data), "\n") > 1 {
		n := yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Value: strings.Join(strings.Fields(s), " "), Style: yaml.DoubleQuotedStyle}
		data, _ = yaml.Marshal(&n)
	}
	return strings.TrimSuffix(string(data), "\n")
}
