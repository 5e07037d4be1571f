package guide

import (
	"strings"

	settings "dialoguec/cmd/dialoguec/internal/config"
	"dialoguec/cmd/dialoguec/internal/manifest"
	"dialoguec/cmd/dialoguec/internal/score"
	"dialoguec/compile/lexicon"
	"dialoguec/compile/link/correct"
	"dialoguec/compile/source"
)

func config() string {
	p := &page{}
	p.say("dialoguec.yaml holds the settings of a folder of statements. It is YAML: keys with values, no anchors, no tags. " +
		"Every key may be left out; flags of the command line count more. Paths are relative to the folder of the file. " +
		"dialoguec init writes one with all keys.")
	for _, k := range settings.Keys() {
		p.head(k.Name + ": " + k.Kind())
		p.wrap("  ", "  ", sentence(k.Help))
		if k.Default != "" {
			p.wrap("  ", "  ", "Default: "+k.Default)
		}
		p.wrap("  ", "  ", "Example: "+k.Name+": "+k.Example)
	}
	return p.String()
}

func sentence(s string) string {
	return strings.ToUpper(s[:1]) + s[1:] + "."
}

func sources() string {
	p := &page{}
	p.say("A source is a file with the text of one statement. Of a folder, every file at any depth that ends in " + strings.Join(source.Endings(), ", ") +
		" is read, but for README files, for what is hidden (its name begins with a dot) and for the folder of the dataset. " +
		"The name of the file becomes the identifier of the document.")
	p.say("A file may begin with front matter: YAML between two lines of three hyphens. These keys are used, any others are left alone:")
	p.WriteString("\n")
	for _, f := range source.Fields() {
		text := f.Help
		if len(f.Names) > 1 {
			text += " (or " + strings.Join(f.Names[1:], ", ") + ")"
		}
		p.entry(f.Name, text, 16)
	}
	p.say("A source manifest (documents in dialoguec.yaml) says the same of files that are as they were published. It is a CSV file with a header; " +
		"its columns, in any order, of which only those marked * must be there:")
	p.WriteString("\n")
	for _, c := range manifest.Columns() {
		name := c.Name
		if c.Required {
			name += "*"
		}
		p.entry(name, c.Help, 16)
	}
	return p.String()
}

func registry() string {
	p := &page{}
	p.say("A registry lists organizations beside the embedded ones (registries in dialoguec.yaml). It is a file of tab-separated values in UTF-8; " +
		"lines that begin with # are comments. The first line holds the names of the columns, all of them in this order:")
	p.WriteString("\n")
	for _, c := range lexicon.OrganizationColumns() {
		p.entry(c.Name, c.Help, 16)
	}
	p.WriteString("\n")
	p.say("Every name in it is found wherever a text prints it, as a word of its own; a full name that no other entry has is taken for this entry, " +
		"whoever the parties are. An entry that no text names is reported (D507).")
	return p.String()
}

func corrections() string {
	p := &page{}
	p.say("A file of corrections (corrections in dialoguec.yaml) is a YAML list. Each entry names a place in a document, one thing to do, and why. " +
		"The published cell says that it was corrected, and gives the reason. If the document no longer holds the quote, or another value would be published, the build fails. " +
		"dialoguec correct writes an entry.")
	p.verbatim(`- document: japan-estonia-cyber-02.ja
  quote: "エストニアの首都において"
  sha256: 0fbd2e948f3937b1f5dbe5a3cab9ddd8fff03dba88389d96365d2e1b60d0c8e7
  set: {table: meetings, field: city_printed, value: タリン}
  reason: The text names the capital without its name.
`)
	p.head("Keys of an entry:")
	for _, k := range correct.Keys() {
		p.entry(k.Name, k.Help, 12)
	}
	p.head("What it can do, one of:")
	for _, v := range correct.Verbs() {
		form := strings.Join(v.Keys, ", ")
		if v.Open {
			form += ", and any fields"
		}
		p.entry(v.Name, v.Help+"; with the keys "+form, 12)
		p.wrap(strings.Repeat(" ", 12), strings.Repeat(" ", 14), v.Name+": "+v.Example)
	}
	p.head("Tables of the model and their fields:")
	for _, t := range correct.Tables() {
		p.entry(t.Name, strings.Join(t.Fields, ", "), 18)
	}
	return p.String()
}

func gold() string {
	p := &page{}
	p.say("dialoguec score compares the tables of each statement with facts that were entered by hand: one JSON file for each statement, in one folder. " +
		"What is null or missing is empty. The keys, with [] for each item of a list:")
	p.WriteString("\n")
	for _, k := range score.Form() {
		p.entry(k.Path, k.Help, 28)
	}
	return p.String()
}
